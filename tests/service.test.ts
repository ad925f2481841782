import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeColours, failureBadge } from '../lib/core/badge.ts';
import { defaultTerms } from '../lib/core/policy.ts';
import type { CaseId, Decision, SeenComment } from '../lib/core/types.ts';
import type { CareDb } from '../lib/data/db.ts';
import { advance } from '../lib/data/derive.ts';
import { tell } from '../lib/data/news.ts';
import { type Handlers, type In, Refusal, type Sender, type Sighting } from '../lib/messages.ts';
import type { Draft } from '../lib/reply/etiquette/finding.ts';
import type { ReplyRequest } from '../lib/reply/suggest.ts';
import { answer } from '../lib/serve.ts';
import type { Deps, Host } from '../lib/service/deps.ts';
import { judge } from '../lib/service/judge.ts';
import { createService, type Service } from '../lib/service.ts';
import { defaults, readSettings, type Settings, writeSettings } from '../lib/settings.ts';
import { wordsFor } from '../lib/words.ts';
import { below, brand, exactly, minutes, seen } from './core/make.ts';
import { newDb } from './data/memory.ts';
import { plainJudge } from './plain-judge.ts';

const fromX: Sender = { caller: 'page', site: 'x', tabId: 7 };
const fromFacebook: Sender = { caller: 'page', site: 'facebook', tabId: 8 };
const fromUi: Sender = { caller: 'ui', site: null, tabId: null };

let db: CareDb;
let clock: number;
let host: { [K in keyof Host]: ReturnType<typeof vi.fn<Host[K]>> };
let service: Service;

const deps = (): Deps => ({
  db,
  now: () => clock,
  zone: () => 'Europe/Warsaw',
  randomId: () => 'random',
  judge: async () => ({
    ...plainJudge,
    suggest: ({ author, brand: name }) => [
      { id: 's', text: `Dear ${author}, yours ${name}`, lang: 'en', source: 'starter', reasons: [] },
    ],
  }),
  words: async () => wordsFor('en'),
  host,
  hasButtons: true,
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  db = newDb();
  clock = minutes(12);
  host = {
    openTab: vi.fn(async () => {}),
    isOpen: vi.fn(async () => true),
    runScript: vi.fn(async () => {}),
    insertMain: vi.fn(async () => true),
  };
  service = createService(deps());
});
afterEach(async () => {
  // What a look left running.
  await service.refresh();
  db.close();
});

function ask<N extends keyof Handlers>(
  name: N,
  payload: In<N>,
  from: Sender = fromUi,
): ReturnType<Handlers[N]> {
  return service.handlers[name](payload, from) as ReturnType<Handlers[N]>;
}

function sighting(comments: SeenComment[], more: Partial<Sighting> = {}): Sighting {
  return {
    brandId: brand.id,
    page: {
      site: 'x',
      kind: 'status',
      url: 'https://x.com/sunny_shop/status/1',
      owner: 'sunny_shop',
      postId: 'x:1',
      commentId: null,
    },
    comments,
    coverage: [],
    posts: [],
    health: { state: 'ok', hinted: comments.length, read: comments.length, missing: {} },
    seenAt: clock,
    ...more,
  };
}

const see = (comments: SeenComment[], more: Partial<Sighting> = {}) =>
  ask('comments.seen', sighting(comments, more), fromX);
const addShop = () => ask('brand.add', { input: '@Sunny_Shop', name: 'Sunny Shop' });
const badgeText = () => fakeBrowser.action.getBadgeText({});
const queue = () => ask('queue.view', { brandId: null, site: null, lane: 'waiting', limit: 50 });
const alarms = async () =>
  Object.fromEntries((await fakeBrowser.alarms.getAll()).map((alarm) => [alarm.name, alarm.scheduledTime]));

function bells(): () => number {
  let count = 0;
  fakeBrowser.storage.onChanged.addListener((changes) => {
    if ('revision' in changes) count += 1;
  });
  return () => count;
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => expect.fail('not refused'),
    (reason: unknown) => reason,
  );
  return error instanceof Refusal ? error.problem.code : expect.fail(String(error));
}

describe('the rounds', () => {
  const address = 'https://x.com/sunny_shop/status/1';
  const post = { postId: 'x:1', names: [], url: address, excerpt: 'Open from Monday', postedAt: exactly(0) };
  const profile = {
    site: 'x' as const,
    kind: 'profile' as const,
    url: 'https://x.com/sunny_shop',
    owner: 'sunny_shop',
    postId: null,
    commentId: null,
  };
  const status = { ...profile, kind: 'status' as const, url: address, commentId: 'x:1' as const };
  const coverage = (total: number, seen: number) => [
    { postId: 'x:1', total, seen, filtered: false, collapsed: 0 },
  ];
  const rounds = (from = fromX) => ask('rounds.view', { brandId: null, site: null, limit: 3 }, from);
  beforeEach(addShop);

  it('go from a list with unseen comments to a visit and the sure number', async () => {
    await see([], { page: profile, posts: [post], coverage: coverage(2, 0) });
    expect(await badgeText()).toBe('0+');
    expect(await rounds()).toMatchObject({
      items: [
        {
          postId: 'x:1',
          brandName: 'Sunny Shop',
          excerpt: 'Open from Monday',
          url: address,
          visitedAt: null,
        },
      ],
      total: 1,
      unseen: 1,
    });
    clock = minutes(14);
    await see([seen(10, 'anna_k'), seen(11, 'ben_m')], {
      page: status,
      posts: [post],
      coverage: coverage(2, 2),
    });
    expect(await badgeText()).toBe('2');
    expect(await rounds(fromUi)).toMatchObject({
      items: [{ visitedAt: minutes(14), coverage: { seen: 2, total: 2 } }],
      unseen: 0,
    });
    clock = minutes(20);
    await see([], { page: profile, posts: [post], coverage: coverage(3, 0) });
    expect(await badgeText()).toBe('2+');
    expect(await rounds()).toMatchObject({ items: [{ visitedAt: minutes(14) }], unseen: 1 });
  });

  it('let a post be at a person’s word: the number is sure until a new comment comes', async () => {
    await see([seen(10, 'anna_k')], { page: status, posts: [post], coverage: coverage(2, 1) });
    expect(await badgeText()).toBe('1+');
    await ask('post.letBe', { postId: 'x:1', at: clock, letBe: true }, fromX);
    expect(await badgeText()).toBe('1');
    expect(await rounds()).toMatchObject({
      items: [{ coverage: { closing: { reason: 'let-be', at: clock } } }],
      unseen: 0,
    });
    clock += 60_000;
    await see([seen(12, 'ben_m')], { page: status, posts: [post], coverage: coverage(3, 2) });
    expect(await badgeText()).toBe('2+');
    const stranger = { postId: 'x:99', at: clock, letBe: true };
    expect(await refusal(ask('post.letBe', stranger))).toBe('no-such-post');
  });

  it('open a post in a new tab, or the page where it was seen', async () => {
    await see([], { page: profile, posts: [post, { ...post, postId: 'x:2', url: null }] });
    await ask('post.open', { postId: 'x:1' }, fromX);
    await ask('post.open', { postId: 'x:2' }, fromUi);
    expect(host.openTab.mock.calls).toEqual([[address], [profile.url]]);
    expect(await refusal(ask('post.open', { postId: 'x:3' }))).toBe('no-such-post');
    host.openTab.mockRejectedValueOnce(new Error('closed'));
    expect(await refusal(ask('post.open', { postId: 'x:1' }))).toBe('no-such-tab');
  });
});

describe('nobody is said to wait for sure while comments are unseen', () => {
  const unseenPost = [{ postId: 'x:1', total: 2, seen: 0, filtered: false, collapsed: 0 }];
  const nobody = { state: 'empty' as const, hinted: 0, read: 0, missing: {} };
  const nobodyWaits = async () => [
    await badgeText(),
    (await ask('rail.view', { brandId: brand.id, site: 'x' }, fromX)).label,
    (await queue()).trust,
    (await ask('summary.view', {})).trust,
  ];
  const unsure = { complete: false, health: 'empty' };

  it('on any surface, also a day later', async () => {
    await addShop();
    await see([], { coverage: unseenPost, health: nobody });
    const said = ['0+', 'Nobody is waiting in the comments seen', unsure, unsure];
    expect(await nobodyWaits()).toEqual(said);
    clock += 25 * 60 * 60_000;
    await service.refresh();
    expect(await nobodyWaits()).toEqual(said);
  });

  it('and after a day without reading, whatever was seen before', async () => {
    await addShop();
    await see([], { health: nobody });
    expect(await badgeText()).toBe('');
    clock += 25 * 60 * 60_000;
    await service.refresh();
    expect(await badgeText()).toBe('0+');
  });
});

describe('from a comment to the badge', () => {
  beforeEach(addShop);

  it('stores, counts, sets the alarm, rings the bell', async () => {
    const rung = bells();
    expect(await see([seen(10, 'anna_k'), seen(11, 'ben_m')])).toEqual({ accepted: 2 });
    expect(await badgeText()).toBe('2');
    expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual(rgba(badgeColours.waiting));
    expect(await alarms()).toMatchObject({ sla: minutes(32.5) });
    expect(rung()).toBe(1);
  });

  it('is silent when a page says nothing new', async () => {
    await see([seen(10, 'anna_k')]);
    const rung = bells();
    const set = vi.spyOn(fakeBrowser.alarms, 'create');
    clock = minutes(13);
    await see([seen(10, 'anna_k')]);
    expect(rung()).toBe(0);
    expect(set).not.toHaveBeenCalled();
  });

  it('turns amber, then red, by the alarm alone', async () => {
    await see([seen(10, 'anna_k')]);
    clock = minutes(33);
    await service.refresh();
    expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual(rgba(badgeColours.atRisk));
    expect(await alarms()).toMatchObject({ sla: minutes(40) });
    clock = minutes(40);
    await service.refresh();
    expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual(rgba(badgeColours.overdue));
    expect(Object.keys(await alarms())).toEqual(['watchdog']);
  });

  it('is right in every view even when the alarm was lost', async () => {
    await see([seen(10, 'anna_k')]);
    clock = minutes(50);
    expect((await queue()).counts).toEqual({ waiting: 1, atRisk: 0, overdue: 1 });
    expect((await ask('rail.view', { brandId: brand.id, site: 'x' }, fromX)).label).toBe(
      '1 waiting, 1 overdue',
    );
  });

  it('falls back to zero when the brand’s answer is seen', async () => {
    await see([seen(10, 'anna_k')]);
    await see([seen(15, 'sunny_shop', below(10, 10))]);
    expect(await badgeText()).toBe('');
    expect(Object.keys(await alarms())).toEqual(['watchdog']);
  });

  it('goes on after a reply that only puts off; wakes when the promise in an answer ends, and says so', async () => {
    await see([seen(10, 'anna_k')]);
    await see([
      seen(12, 'sunny_shop', { ...below(10, 10), text: 'Thank you, we will get back to you soon!' }),
    ]);
    expect(await badgeText()).toBe('1');
    expect((await queue()).items[0]?.case.softStops).toMatchObject([{ commentId: 'x:12' }]);
    const text = 'It is the left switch. We will send you a new one within 2 hours.';
    await see([seen(14, 'sunny_shop', { ...below(10, 10), text })]);
    expect(await badgeText()).toBe('');
    expect(await alarms()).toMatchObject({ sla: minutes(134) });
    const rung = bells();
    clock = minutes(134);
    await service.refresh();
    expect(rung()).toBe(1);
    expect(Object.keys(await alarms())).toEqual(['watchdog']);
    const done = await ask('queue.view', { brandId: null, site: null, lane: 'done', limit: 50 });
    expect(done.items[0]?.case.promises).toMatchObject([
      { text: 'within 2 hours', dueAt: minutes(134), keptBy: null },
    ]);
  });

  it('never shows a false zero', async () => {
    const coverage = [{ postId: 'x:1', total: 61, seen: 38, filtered: false, collapsed: 0 }];
    await see([seen(10, 'anna_k')], { coverage });
    const shown = async () => (await ask('rail.view', { brandId: brand.id, site: 'x' }, fromX)).shown;
    expect([await badgeText(), await shown()]).toEqual(['1+', '1+']);
    await see([], { health: { state: 'degraded', hinted: 5, read: 4, missing: {} } });
    expect([await badgeText(), await shown()]).toEqual(['1+', '1+']);
    await see([], { health: { state: 'broken', hinted: 5, read: 0, missing: {} } });
    expect([await badgeText(), await shown()]).toEqual(['?', '?']);
  });

  it('tells how the page was read that was read worst, and rings when that changes', async () => {
    expect((await queue()).health).toBeNull();
    const rung = bells();
    const degraded = { state: 'degraded' as const, hinted: 5, read: 4, missing: { time: 2 } };
    await see([], { health: degraded });
    expect((await queue()).health).toEqual(degraded);
    expect(rung()).toBe(1);
    await see([], { health: degraded });
    expect(rung()).toBe(1);
    await see([], { health: { ...degraded, missing: { time: 3 } } });
    expect((await queue()).health?.missing).toEqual({ time: 3 });
    expect(rung()).toBe(2);
  });

  it('rings once when a worker starts, as the one before may have died before its bell', async () => {
    const rung = bells();
    service = createService(deps());
    await service.refresh();
    await service.refresh();
    expect(rung()).toBe(1);
  });

  it('a second worker on the same database shows and answers the same', async () => {
    await see([seen(10, 'anna_k'), seen(-100, 'ben_m')]);
    const before = { queue: await queue(), badge: await badgeText(), alarms: await alarms() };
    await fakeBrowser.action.setBadgeText({ text: '' });
    await fakeBrowser.alarms.clearAll();
    service = createService(deps());
    await service.refresh();
    expect({ queue: await queue(), badge: await badgeText(), alarms: await alarms() }).toEqual({
      ...before,
      alarms: { ...before.alarms, watchdog: expect.any(Number) },
    });
  });

  it('refreshes asked for at once are one after another, and the last one sees everything', async () => {
    await Promise.all([
      see([seen(10, 'anna_k')]),
      see([seen(11, 'ben_m')]),
      service.refresh(),
      service.refresh(),
    ]);
    expect(await badgeText()).toBe('2');
  });
});

describe('notifications', () => {
  type Notification = { title: string; message: string; buttons?: { title: string }[] };
  const all = () => fakeBrowser.notifications.getAllCreateOptions() as Record<string, Notification>;
  const notices = () => Object.values(all());
  const titles = () => notices().map(({ title }) => title);
  const at = async (n: number) => {
    clock = minutes(n);
    await service.refresh();
  };
  const dieAndStart = () => {
    service = createService(deps());
  };
  const clear = async () => {
    for (const id of Object.keys(all())) await fakeBrowser.notifications.clear(id);
  };
  const want = async (part: Partial<Settings['notifications']>) => {
    const settings = await readSettings();
    await writeSettings({ ...settings, notifications: { ...settings.notifications, ...part } });
  };
  const anna = () => seen(10, 'anna_k', { author: { ...seen(10, 'anna_k').author, name: 'Anna K' } });
  beforeEach(async () => {
    await addShop();
    await want({ risk: true });
  });

  it('come at risk and at breach, once each, by all workers together', async () => {
    await see([anna()]);
    await at(32);
    expect(notices()).toEqual([]);
    await at(32.5);
    expect(notices()).toMatchObject([
      { title: '1 answer is at risk', message: 'Anna K has been waiting 22 min for Sunny Shop.' },
    ]);
    await clear();
    dieAndStart();
    await at(39.9);
    expect(notices()).toEqual([]);
    await at(40);
    expect(titles()).toEqual(['1 answer is overdue']);
    await clear();
    await at(41);
    dieAndStart();
    await see([anna()]);
    await at(2000);
    expect(notices()).toEqual([]);
  });

  it('that a worker died over come from the next one, and none that was shown', async () => {
    await see([anna()]);
    clock = minutes(41);
    await advance(db, clock);
    dieAndStart();
    await at(41);
    expect(titles()).toEqual(['1 answer is overdue']);
    await see([seen(12, 'ben_m')]);
    clock = minutes(42);
    await advance(db, clock);
    await tell(db, 'left', () => true, clock);
    await clear();
    dieAndStart();
    await at(42);
    expect(titles()).toEqual(['1 answer is overdue']);
    // Shown, but not marked as such.
    await clear();
    await fakeBrowser.notifications.create('left', {
      type: 'basic',
      title: 'shown',
      message: '',
      iconUrl: '',
    });
    await db.notices.update('left', { shown: false });
    await at(43);
    expect(titles()).toEqual(['shown']);
  });

  it('have an alarm behind them while they are made', async () => {
    await see([anna()]);
    const set = vi.spyOn(fakeBrowser.alarms, 'create');
    const made = vi.spyOn(fakeBrowser.notifications, 'create');
    await at(40);
    expect(set.mock.calls).toContainEqual(['sla', { when: minutes(40.5) }]);
    expect(set.mock.invocationCallOrder[0]).toBeLessThan(made.mock.invocationCallOrder[0] ?? 0);
    expect(Object.keys(await alarms())).toEqual(['watchdog']);
  });

  it('of several cases are one; the next takes its place', async () => {
    await see([seen(10, 'anna_k'), seen(11, 'ben_m'), seen(18, 'dan_o')]);
    await at(41);
    expect(titles()).toEqual(['2 answers are overdue, 1 answer is at risk']);
    await at(50);
    expect(titles()).toEqual(['1 answer is overdue']);
  });

  it('tell nothing of what broke days before it was seen, but all that broke while the computer slept', async () => {
    await see([seen(12, 'cara_x', { postedAt: exactly(-5000) }), seen(10, 'anna_k')]);
    expect(notices()).toEqual([]);
    expect((await queue()).counts.overdue).toBe(1);
    await at(4 * 24 * 60);
    expect(titles()).toEqual(['1 answer is overdue']);
  });

  it('need the permission, and are not made up for', async () => {
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => false);
    await see([anna()]);
    await at(41);
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
    await at(42);
    expect(notices()).toEqual([]);
    expect(await badgeText()).toBe('1');
  });

  it('of each kind can be switched off', async () => {
    await want({ risk: false });
    await see([anna()]);
    await at(35);
    expect(notices()).toEqual([]);
    await want({ breach: false });
    await at(41);
    expect(notices()).toEqual([]);
    await want({ breach: true });
    await at(42);
    expect(notices()).toEqual([]);
  });

  it('wait in quiet hours and come in one when these end, as far as it is still true; the badge does not wait', async () => {
    // 12:00 UTC is 14:00 in Warsaw, on a Monday.
    const quiet = [{ from: '14:30', to: '16:00' }, null, null, null, null, null, null];
    await want({ quiet });
    await see([seen(10, 'anna_k'), seen(11, 'ben_m'), seen(12, 'cara_x')]);
    await at(45);
    expect(notices()).toEqual([]);
    expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual(rgba(badgeColours.overdue));
    expect(await alarms()).toMatchObject({ sla: minutes(120) });
    await see([seen(50, 'sunny_shop', below(10, 10))]);
    dieAndStart();
    await at(119.9);
    expect(notices()).toEqual([]);
    await at(120);
    expect(notices()).toMatchObject([
      {
        title: '2 answers are overdue',
        message: expect.stringMatching(/ It happened during your quiet hours\.$/),
      },
    ]);
    await clear();
    await at(121);
    expect(notices()).toEqual([]);
    expect(Object.keys(await alarms())).toEqual(['watchdog']);
  });

  it('come at once when the quiet hours are given up', async () => {
    await want({ quiet: Array.from({ length: 7 }, () => ({ from: '00:00', to: '00:00' })) });
    await see([anna()]);
    await at(45);
    expect(notices()).toEqual([]);
    await want({ quiet: [] });
    await service.refresh();
    expect(titles()).toEqual(['1 answer is overdue']);
  });

  it('open the most urgent case that still waits, and go', async () => {
    await see([seen(10, 'anna_k'), seen(11, 'ben_m', { text: 'urgent!' })]);
    await at(45);
    const [id = ''] = Object.keys(all());
    dieAndStart();
    await service.notices.open(id);
    expect(host.openTab.mock.calls).toEqual([['https://x.com/ben_m/status/11']]);
    expect(notices()).toEqual([]);
    await service.notices.open('of yesterday');
    expect(host.openTab).toHaveBeenCalledOnce();
  });

  it('snooze their cases for an hour, once, and come again after it', async () => {
    await see([seen(10, 'anna_k'), seen(11, 'ben_m'), seen(30, 'cara_x')]);
    await at(45);
    expect(notices()[0]?.buttons).toEqual([{ title: 'Open' }, { title: 'Snooze for 1 hour' }]);
    await see([seen(46, 'sunny_shop', below(11, 11))]);
    const [id = ''] = Object.keys(all());
    await service.notices.snooze(id);
    await service.notices.snooze(id);
    expect(await db.decisions.count()).toBe(1);
    expect(notices()).toEqual([]);
    expect((await queue()).lanes).toMatchObject({ snoozed: 1, waiting: 1 });
    dieAndStart();
    await at(70);
    expect(titles()).toEqual(['1 answer is overdue']);
    await at(105);
    expect(titles()).toEqual(['1 answer is overdue']);
    expect(notices()[0]?.message).toContain('anna k has been waiting 1 h 35 min');
  });

  it('are not repeated when a dismissal is taken back or a thread turns out to begin elsewhere', async () => {
    await see([seen(12, 'anna_k', { parentId: null, postId: null, kind: 'mention' })]);
    await at(45);
    expect(titles()).toEqual(['1 answer is overdue']);
    await clear();
    const caseId = 'x:12~x:anna_k';
    await ask('case.decide', {
      id: 'd',
      caseId,
      at: clock,
      decision: { kind: 'dismiss', reason: 'spam' },
    });
    await ask('case.decide', { id: 'w', caseId, at: clock, decision: { kind: 'withdraw', decisionId: 'd' } });
    expect((await queue()).counts.overdue).toBe(1);
    await see([seen(10, 'sunny_shop', { parentId: null }), seen(12, 'anna_k', below(10, 10))]);
    await at(46);
    expect((await queue()).items.map((item) => item.case.id)).toEqual(['x:10~x:anna_k']);
    expect(notices()).toEqual([]);
  });

  it('a clock that was ahead told too early tells again when it is time, and moves everything back', async () => {
    await see([anna()]);
    const year = 365 * 24 * 60;
    await at(year);
    expect(titles()).toEqual(['1 answer is overdue']);
    const farOff = (await alarms()).watchdog ?? 0;
    await clear();
    await fakeBrowser.alarms.create('watchdog', { when: minutes(year + 5) });
    await at(20);
    expect(farOff).toBeGreaterThan(0);
    expect((await alarms()).watchdog).toBeLessThan(minutes(year));
    expect(await alarms()).toMatchObject({ sla: minutes(32.5) });
    expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual(rgba(badgeColours.waiting));
    expect(notices()).toEqual([]);
    await at(33);
    expect(titles()).toEqual(['1 answer is at risk']);
    // Corrected by less than a minute: the same clock.
    await clear();
    await at(40.2);
    await clear();
    await at(39.5);
    await at(40.1);
    expect(notices()).toEqual([]);
  });
});

describe('what a page may say', () => {
  beforeEach(addShop);

  it('is only about its own site', async () => {
    expect(await refusal(ask('comments.seen', sighting([seen(10, 'anna_k')]), fromFacebook))).toBe('refused');
    const inserted = { id: 'i', commentId: 'x:10' as const, text: '', templateId: null, insertedAt: clock };
    expect(await refusal(ask('reply.inserted', inserted, fromFacebook))).toBe('refused');
    expect(await refusal(ask('rail.view', { brandId: brand.id, site: 'x' }, fromFacebook))).toBe('refused');
    expect(await db.comments.count()).toBe(0);
  });

  it('is taken as far as it is sound; what is not shows on the badge', async () => {
    const payload = sighting([seen(10, 'anna_k'), seen(11, 'ben_m', { id: 'facebook:11' })]);
    const sender = { id: fakeBrowser.runtime.id, frameId: 0, url: 'https://x.com/sunny_shop' };
    const answered = await answer(service.handlers, { name: 'comments.seen', payload }, sender);
    expect(answered).toEqual({ ok: true, value: { accepted: 1 } });
    expect(await db.comments.toCollection().primaryKeys()).toEqual(['x:10']);
    expect(await badgeText()).toBe('1+');
  });

  it('is only about a brand that is there', async () => {
    expect(await refusal(see([seen(10, 'anna_k')], { brandId: 'x:stranger' }))).toBe('refused');
  });
});

describe('when the storage fails', () => {
  it('the failure is answered and shows on the badge until it works again', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    await addShop();
    const full = vi.spyOn(db.comments, 'bulkPut').mockRejectedValue(new Error('QuotaExceededError'));
    await expect(see([seen(10, 'anna_k')])).rejects.toThrow('QuotaExceededError');
    expect(await badgeText()).toBe(failureBadge.text);
    expect(await db.cases.count()).toBe(0);
    full.mockRestore();
    await see([seen(10, 'anna_k')]);
    expect(await badgeText()).toBe('1');
    db.close({ disableAutoOpen: true });
    await service.refresh();
    expect(await badgeText()).toBe(failureBadge.text);
    expect(errors).toHaveBeenCalled();
  });
});

describe('cases', () => {
  beforeEach(async () => {
    await addShop();
    await see([seen(10, 'anna_k'), seen(11, 'ben_m')]);
  });

  it('are decided on, and leave the list', async () => {
    const decision = { kind: 'dismiss', reason: 'spam' } as const;
    await ask('case.decide', { id: 'd', caseId: 'x:10~x:anna_k', decision, at: clock }, fromX);
    const view = await queue();
    expect(view.items.map((item) => item.case.customerId)).toEqual(['x:ben_m']);
    expect(view).toMatchObject({ total: 1, lanes: { waiting: 1, snoozed: 0, escalated: 0, done: 1 } });
    expect(view.bySite).toMatchObject({ facebook: { waiting: 0 }, x: { waiting: 1 } });
    expect(await badgeText()).toBe('1');
    const unknown = { id: 'e', caseId: 'x:99~x:nobody', decision, at: clock };
    expect(await refusal(ask('case.decide', unknown, fromX))).toBe('no-such-case');
  });

  it('get suggestions, a conversation, and their comment opened', async () => {
    const caseId = 'x:10~x:anna_k';
    const [suggestion] = await ask('suggestions.view', { caseId }, fromX);
    expect(suggestion?.text).toBe('Dear anna k, yours Sunny Shop');
    expect((await ask('thread.view', { threadId: 'x:10' }, fromX)).map(({ id }) => id)).toEqual(['x:10']);
    await ask('case.open', { caseId });
    expect(host.openTab).toHaveBeenCalledWith('https://x.com/anna_k/status/10');
    host.openTab.mockRejectedValue(new Error('no window'));
    expect(await refusal(ask('case.open', { caseId }))).toBe('no-such-tab');
    expect(await refusal(ask('case.open', { caseId: 'x:99~x:nobody' }))).toBe('no-such-case');
  });

  it('show in the popup: longest wait, next one, and the median of today', async () => {
    await see([seen(9, 'cara_x', { text: 'urgent!' }), seen(12, 'dan_o', { text: 'urgent!' })]);
    await see([seen(20, 'sunny_shop', below(9, 9))]);
    const view = await ask('summary.view', {});
    expect(view.longest?.case.customerId).toBe('x:anna_k');
    expect(view.next?.case.customerId).toBe('x:dan_o');
    expect(view.next?.brandName).toBe('Sunny Shop');
    expect(view.medianFirstResponse).toEqual({
      value: 11 * 60_000,
      about: false,
      over: false,
      n: 1,
      open: 3,
      caseId: 'x:9~x:cara_x',
    });
    expect(view.brands).toMatchObject([
      { brand: { id: brand.id }, bySite: { x: { counts: { waiting: 3 } } } },
    ]);
    expect(view.counts.waiting).toBe(3);
  });

  it('the median of today does not forget those who still wait', async () => {
    await see([seen(9, 'cara_x')]);
    await see([seen(12, 'sunny_shop', below(9, 9))]);
    clock = minutes(200);
    expect((await ask('summary.view', {})).medianFirstResponse).toMatchObject({
      value: 190 * 60_000,
      over: true,
      about: false,
      n: 1,
      open: 2,
      caseId: 'x:10~x:anna_k',
    });
  });

  it('a note that is begun is shown with its case until it is handed over or emptied', async () => {
    const caseId = 'x:10~x:anna_k';
    const draft = async () =>
      (await ask('queue.view', { brandId: null, site: 'x', lane: 'waiting', limit: 5 })).items.map(
        (item) => item.draft,
      );
    const write = (note: string, at = clock) => ask('case.draft', { caseId, note, at }, fromX);
    await write('Ask the work');
    await write('Ask the workshop');
    expect(await draft()).toContain('Ask the workshop');
    await write(' ');
    expect((await draft()).every((note) => note === undefined)).toBe(true);
    await write('Ask');
    const decision = { kind: 'escalate' as const, note: 'Ask' };
    await ask('case.decide', { id: 'd', caseId, at: clock, decision }, fromX);
    expect(await db.drafts.count()).toBe(0);
    await write('Forgotten', clock - 31 * 24 * 60 * 60_000);
    await write('', clock);
    expect(await db.drafts.count()).toBe(0);
    expect(await refusal(ask('case.draft', { caseId: 'x:1~x:nobody', note: 'a', at: clock }))).toBe(
      'no-such-case',
    );
  });

  it('an insertion seen to leave dates the answer to within seconds', async () => {
    clock = minutes(20);
    const inserted = {
      id: 'i',
      commentId: 'x:10' as const,
      text: 'Dear Anna',
      templateId: null,
      insertedAt: clock,
    };
    await ask('reply.inserted', inserted, fromX);
    await ask('reply.sent', { id: 'i', sentAt: minutes(21) }, fromX);
    clock = minutes(23);
    const postedAt = { earliest: minutes(20), latest: minutes(23) };
    await see([seen(22, 'sunny_shop', { ...below(10, 10), text: 'Dear Anna', postedAt })]);
    const view = await ask('queue.view', { brandId: null, site: 'x', lane: 'done', limit: 5 });
    const took = view.items[0]?.case.firstResponse?.took;
    expect(took).toEqual({ earliest: 659_000, latest: 662_000 });
  });
});

it('those to be thanked can be had by themselves', async () => {
  await addShop();
  await see([seen(10, 'anna_k'), { ...seen(11, 'ben_m'), text: 'Thank you, it is lovely!' }]);
  const all = await queue();
  const praise = all.items.filter(({ case: { triage } }) => triage.category === 'praise');
  const view = await ask('queue.view', {
    brandId: null,
    site: null,
    lane: 'waiting',
    thanks: true,
    limit: 50,
  });
  expect(view.items.map(({ case: { id } }) => id)).toEqual(praise.map(({ case: { id } }) => id));
  expect(view.total).toBe(1);
  expect(view.lanes.waiting).toBe(2);
});

describe('the team’s own replies and past answers', () => {
  const template = {
    name: 'Late',
    brandId: null,
    site: null,
    category: null,
    situation: null,
    lang: 'en' as const,
    variants: ['{greeting} Sorry.'],
  };

  it('are kept, changed, removed, and go with the backup', async () => {
    const saved = await ask('template.save', { template });
    expect(saved).toEqual({ ...template, id: 'random', updatedAt: clock });
    clock = minutes(30);
    await ask('template.save', { id: saved.id, template: { ...template, name: 'Later' } });
    const [only] = await ask('templates.view', {});
    expect(only).toMatchObject({ name: 'Later', updatedAt: minutes(30) });
    const backup = JSON.parse(JSON.stringify(await ask('data.export', {})));
    expect(backup.templates).toHaveLength(1);
    await ask('template.remove', { id: saved.id });
    expect(await ask('templates.view', {})).toEqual([]);
    expect((await ask('data.import', { backup })).templates).toBe(1);
    expect(await ask('templates.view', {})).toEqual([only]);
    // An older one takes the place of nothing.
    clock = minutes(40);
    await ask('template.save', { id: saved.id, template });
    expect((await ask('data.import', { backup })).templates).toBe(0);
    expect((await ask('templates.view', {}))[0]?.name).toBe('Late');
  });

  it('are at hand for suggestions: templates of this brand, what was said last, answers to like messages', async () => {
    const asked: ReplyRequest[] = [];
    const terms = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    service = createService({
      ...deps(),
      judge: async () => ({
        ...(await deps().judge()),
        termsOf: (text) => ({ lang: 'en', terms: terms(text) }),
        termsToAsk: (counts) => Object.keys(counts).filter((term) => (counts[term] ?? 0) > 0),
        suggest(request) {
          asked.push(request);
          return [];
        },
      }),
    });
    await addShop();
    await ask('template.save', { template });
    await see([{ ...seen(10, 'anna_k'), text: 'Where is my parcel from Monday?' }]);
    clock = minutes(23);
    await see([seen(22, 'sunny_shop', { ...below(10, 10), text: 'It is at your post office.' })]);
    clock = minutes(40);
    await see([{ ...seen(30, 'ben_m', { threadId: 'x:30' }), text: 'My parcel has not come on Monday' }]);
    await ask('suggestions.view', { caseId: 'x:30~x:ben_m' });
    expect(asked[0]).toMatchObject({
      templates: [{ name: 'Late' }],
      recent: ['It is at your post office.'],
      past: [
        { id: 'x:22', question: 'Where is my parcel from Monday?', answer: 'It is at your post office.' },
      ],
      termCounts: { parcel: 1, monday: 1, come: 0 },
    });
    await see([], { gone: ['x:22'] });
    await ask('suggestions.view', { caseId: 'x:30~x:ben_m' });
    expect(asked[1]?.past).toEqual([]);
  });
});

describe('to a customer who was promised word, or was sent elsewhere', () => {
  beforeEach(() => {
    service = createService({ ...deps(), judge: async () => judge });
    return addShop();
  });
  const caseId = 'x:10~x:anna_k';
  const suggestions = () => ask('suggestions.view', { caseId });
  const check = (text: string) =>
    ask('draft.check', { commentId: 'x:10', text, since: clock }, { ...fromX, tabId: 7 });
  const said = (n: number, who: string, text: string) =>
    seen(n, who, { ...(n === 10 ? {} : below(10, 10)), text, lang: 'en' });

  it('suggestions and guard begin with the promise whose time has passed', async () => {
    await see([
      said(10, 'anna_k', 'My lamp has not arrived and nobody answers.'),
      said(11, 'sunny_shop', 'We will get back to you within 2 hours, Anna.'),
    ]);
    clock = minutes(60);
    expect((await suggestions())[0]?.because?.late).toBeUndefined();
    clock = minutes(300);
    for (const { because, text } of await suggestions()) {
      expect(because?.late).toBe('within 2 hours');
      expect(text).toMatch(/sorry|apolog|forgive/i);
    }
    const ignored = await check('Your lamp left Berlin today, Anna.');
    expect(ignored.late).toMatchObject({ words: 'within 2 hours' });
    expect(ignored.checked?.findings.map(({ rule }) => rule)).toContain('late-promise');
    expect(await check('')).toMatchObject({ late: ignored.late, checked: null });
    const sorry = await check('We are sorry for the wait, Anna. Your lamp left Berlin today.');
    expect(sorry.checked?.findings.map(({ rule }) => rule)).not.toContain('late-promise');
  });

  it('a solution is proposed on the spot: a sentence of ours, better what the team says itself', async () => {
    await see([
      said(10, 'anna_k', 'My lamp has not arrived and nobody answers.'),
      said(11, 'sunny_shop', 'Please call us on our hotline, Anna.'),
      said(12, 'anna_k', 'There is nobody there. Where is my lamp?'),
      said(13, 'sunny_shop', 'Sorry about that, please fill in the contact form.'),
      said(14, 'anna_k', 'I did. Where is my lamp now?'),
    ]);
    clock = minutes(20);
    const [first] = await suggestions();
    expect(first?.source).toBe('here');
    expect((await check('Hello Anna, one moment.')).here).toBe(first?.text);
    const template = { name: 'Parcels', brandId: null, site: null, category: null, situation: null };
    const variants = ['{greeting} Your parcel waits in our shop, we have put your name on it.'];
    await ask('template.save', { template: { ...template, lang: 'en', variants } });
    expect((await suggestions()).map(({ source }) => source)).not.toContain('here');
    expect((await check('Hello Anna, one moment.')).here).toContain('waits in our shop');
  });
});

describe('a reply that is being written', () => {
  beforeEach(addShop);
  const check = (text: string, since: number, tabId = 7, take?: boolean) =>
    ask('draft.check', { commentId: 'x:10', text, since, ...(take && { take }) }, { ...fromX, tabId });
  const answer = seen(22, 'sunny_shop', { ...below(10, 10), text: 'Dear Anna, the shop is open.' });

  it('is stopped by an answer that came after it was begun, and told of one from before', async () => {
    await see([seen(10, 'anna_k')]);
    expect(await check('Dear Anna', clock)).toMatchObject({
      answer: null,
      elsewhere: false,
      author: 'anna k',
    });
    const begun = clock;
    clock = minutes(23);
    await see([answer]);
    expect((await check('Dear Anna', begun)).answer).toMatchObject({ comment: { id: 'x:22' }, isNew: true });
    clock = minutes(24);
    expect((await check('Dear Anna', clock)).answer).toMatchObject({ comment: { id: 'x:22' }, isNew: false });
    await see([seen(25, 'anna_k', below(10, 22))]);
    expect((await check('Dear Anna', begun)).answer).toBeNull();
  });

  it('claims its case for one tab, until that gives it back, is closed or has been left for long', async () => {
    await see([seen(10, 'anna_k')]);
    const elsewhere = async (...p: Parameters<typeof check>) => (await check(...p)).elsewhere;
    expect(await elsewhere('Dear Anna', clock, 7)).toBe(false);
    expect(await elsewhere('Hello', clock, 8)).toBe(true);
    expect(await elsewhere('Dear Anna K', clock, 7)).toBe(false);
    expect(await elsewhere('Hello', clock, 8, true)).toBe(false);
    expect(await elsewhere('Dear Anna', clock, 7)).toBe(true);
    // Only who holds it can give it back.
    await check(' ', clock, 7);
    expect(await elsewhere('Dear Anna', clock, 7)).toBe(true);
    await check(seen(10, 'anna_k').author.name, clock, 8);
    expect(await elsewhere('Dear Anna', clock, 7)).toBe(false);
    host.isOpen.mockResolvedValue(false);
    expect(await elsewhere('Hello', clock, 9)).toBe(false);
    host.isOpen.mockResolvedValue(true);
    clock += 31 * 60_000;
    expect(await elsewhere('Hello', clock, 7)).toBe(false);
  });

  it('gets one tab of two that ask at once', async () => {
    await see([seen(10, 'anna_k')]);
    const both = await Promise.all([check('One', clock, 7), check('Two', clock, 8)]);
    expect(both.filter(({ elsewhere }) => elsewhere)).toHaveLength(1);
  });

  it('is looked at by its words, against the message and what was said last', async () => {
    const asked: Draft[] = [];
    const finding = {
      rule: 'anger',
      severity: 'serious',
      start: 0,
      end: 4,
      message: 'etiquette.anger',
    } as const;
    service = createService({
      ...deps(),
      judge: async () => ({
        ...(await deps().judge()),
        checkDraft(draft) {
          asked.push(draft);
          return { findings: [finding], heated: [], length: { used: 9, most: 280, over: false }, thread: [] };
        },
      }),
    });
    await see([seen(10, 'anna_k'), seen(11, 'sunny_shop', { text: 'Come in!' })]);
    expect((await check('Dear Anna', clock)).checked?.findings).toEqual([finding]);
    expect((await check(' ', clock)).checked).toBeNull();
    expect(asked).toEqual([
      expect.objectContaining({ text: 'Dear Anna', site: 'x', author: 'anna k', history: ['Come in!'] }),
    ]);
    // Of what is proposed only the team's own may give something to mind.
    const [proposed] = await ask('suggestions.view', { caseId: 'x:10~x:anna_k' });
    expect(proposed).toBeUndefined();
  });

  it('to somebody who was not stored yet is stopped by nothing', async () => {
    expect(await check('Dear Anna', clock)).toMatchObject({ answer: null, elsewhere: false, author: null });
  });

  it('has its way with a draft remembered', async () => {
    await ask('overDraft.set', { overDraft: 'append' }, fromX);
    expect((await readSettings()).overDraft).toBe('append');
  });
});

describe('tabs', () => {
  it('get the sidebar and the text where the wish came from', async () => {
    await ask('sidebar.wanted', {}, fromX);
    expect(host.runScript).toHaveBeenCalledWith(7, 'sidebar');
    await ask('reader.wanted', {}, fromX);
    expect(host.runScript).toHaveBeenCalledWith(7, 'reader');
    expect(await ask('composer.main', { token: 'c1', text: 'Hi', replace: true }, fromX)).toBe(true);
    expect(host.insertMain).toHaveBeenCalledWith(7, 'c1', 'Hi', true);
    host.runScript.mockRejectedValue(new Error('gone'));
    expect(await refusal(ask('sidebar.wanted', {}, fromX))).toBe('no-such-tab');
    expect(await refusal(ask('sidebar.wanted', {}, { ...fromX, tabId: null }))).toBe('no-such-tab');
  });
});

describe('brands', () => {
  it('are added by address or handle, once', async () => {
    const shop = await addShop();
    expect(shop).toMatchObject({ id: 'x:sunny_shop', identities: [{ site: 'x', key: 'sunny_shop' }] });
    const wider = await ask('brand.add', { input: 'https://www.facebook.com/SunnyShop/', brandId: shop.id });
    expect(wider.identities).toHaveLength(2);
    expect((await ask('brand.add', { input: 'x.com/moon_shop' })).name).toBe('moon_shop');
    expect(await refusal(addShop())).toBe('already-a-brand');
    expect(await refusal(ask('brand.add', { input: 'sunny' }))).toBe('unknown-page');
    expect(await refusal(ask('brand.add', { input: '@other', brandId: 'x:nobody' }))).toBe('refused');
    expect((await readSettings()).brands.map(({ id }) => id)).toEqual(['x:sunny_shop', 'x:moon_shop']);
  });

  it('added at the same time are all kept', async () => {
    await Promise.all(['@a_shop', '@b_shop', '@c_shop'].map((input) => ask('brand.add', { input })));
    expect((await readSettings()).brands).toHaveLength(3);
  });

  it('are offered on their own page only; a no is remembered', async () => {
    const offer = { identity: { site: 'x' as const, key: 'Sunny_Shop' }, name: 'Sunny Shop' };
    expect(await refusal(ask('brand.offered', { ...offer, answer: 'yes' }, fromFacebook))).toBe('refused');
    await ask('brand.offered', { ...offer, answer: 'no' }, fromX);
    expect(await readSettings()).toMatchObject({ brands: [], declinedOffers: ['x:sunny_shop'] });
    await ask('brand.offered', { ...offer, answer: 'yes' }, fromX);
    expect(await readSettings()).toMatchObject({ brands: [{ name: 'Sunny Shop' }], declinedOffers: [] });
    expect(await ask('offer.words', {}, fromX)).toMatchObject({ yes: 'Yes' });
  });

  it('removed are no longer counted; added again they are as before', async () => {
    await addShop();
    await see([seen(10, 'anna_k')]);
    await ask('brand.remove', { brandId: brand.id });
    expect(await badgeText()).toBe('');
    expect(await queue()).toMatchObject({ items: [], total: 0, counts: { waiting: 0 } });
    expect(Object.keys(await alarms())).not.toContain('watchdog');
    await addShop();
    expect(await badgeText()).toBe('1');
  });

  it('lose one identity and stay while they have another', async () => {
    const shop = await addShop();
    await ask('brand.add', { input: 'facebook.com/sunnyshop', brandId: shop.id });
    await ask('brand.remove', { brandId: shop.id, identity: { site: 'x', key: 'sunny_shop' } });
    expect((await readSettings()).brands).toMatchObject([
      { identities: [{ site: 'facebook', key: 'sunnyshop' }] },
    ]);
  });

  it('that says du gets suggestions with du, and its drafts are checked for it', async () => {
    service = createService({ ...deps(), judge: async () => judge });
    const shop = await addShop();
    const text = 'Meine Lampe ist kaputt angekommen und keiner antwortet mir, das ist schlecht.';
    await see([seen(10, 'anna_k', { text, lang: 'de' })]);
    const [item] = (await queue()).items;
    const suggested = async () =>
      (await ask('suggestions.view', { caseId: item?.case.id ?? '' })).map((each) => each.text).join(' ');
    const minds = async () => {
      const draft = { commentId: 'x:10' as const, text: 'Das tut uns leid. Was siehst du?', since: clock };
      const { checked } = await ask('draft.check', draft, fromX);
      return checked?.findings.map(({ rule }) => rule);
    };
    expect(await suggested()).toMatch(/\b(Sie|Ihnen|Ihre?n?)\b/);
    // As long as nobody has said which form is the house's, neither is wrong.
    expect(await minds()).not.toContain('register');
    await ask('brand.address', { brandId: shop.id, familiar: false });
    expect(await minds()).toContain('register');
    await ask('brand.address', { brandId: shop.id, familiar: true });
    expect(await suggested()).toMatch(/\b[Dd](u|ich|ir|eine?n?)\b/);
    expect(await suggested()).not.toMatch(/\b(Sie|Ihnen|Ihre?n?)\b/);
    expect(await minds()).not.toContain('register');
  });

  it('a handle added by mistake and removed hides nobody', async () => {
    const shop = await addShop();
    await see([seen(10, 'anna_k')]);
    await ask('brand.add', { input: '@anna_k', brandId: shop.id });
    await see([seen(10, 'anna_k', { author: { ...seen(10, 'anna_k').author, isBrand: true } })]);
    expect(await badgeText()).toBe('');
    await ask('brand.remove', { brandId: shop.id, identity: { site: 'x', key: 'anna_k' } });
    expect((await queue()).items.map((item) => item.case.customerId)).toEqual(['x:anna_k']);
    expect(await badgeText()).toBe('1');
  });

  it('a second handle of the brand ends the waits it had answered', async () => {
    const shop = await addShop();
    await see([seen(10, 'anna_k'), seen(11, 'sunny_help', below(10, 10))]);
    expect(await badgeText()).toBe('1');
    await ask('brand.add', { input: '@sunny_help', brandId: shop.id });
    expect(await badgeText()).toBe('');
  });

  it('a further identity that the brand’s own page proves is taken, unless a person took it away', async () => {
    const shop = await addShop();
    const identity = { site: 'x', key: 'sunny_help' } as const;
    const recognised = () => ask('brand.recognised', { brandId: shop.id, identity }, fromX);
    await see([seen(10, 'anna_k'), seen(11, 'sunny_help', below(10, 10))]);
    expect(await badgeText()).toBe('1');
    await recognised();
    await recognised();
    expect((await readSettings()).brands).toMatchObject([{ identities: [{ key: 'sunny_shop' }, identity] }]);
    expect(await badgeText()).toBe('');

    await ask('brand.remove', { brandId: shop.id, identity });
    await recognised();
    expect((await readSettings()).brands).toMatchObject([{ identities: [{ key: 'sunny_shop' }] }]);
    await ask('brand.add', { input: '@sunny_help', brandId: shop.id });
    expect((await readSettings()).brands[0]?.identities).toHaveLength(2);
  });

  it('a page proves nothing for another site, an unknown brand, or against another brand', async () => {
    const shop = await addShop();
    const other = await ask('brand.add', { input: '@other_shop' });
    const identity = { site: 'x', key: 'other_shop' } as const;
    const proof = { brandId: shop.id, identity };
    expect(await refusal(ask('brand.recognised', proof, fromFacebook))).toBe('refused');
    expect(await refusal(ask('brand.recognised', { ...proof, brandId: 'nobody' }, fromX))).toBe('refused');
    await ask('brand.recognised', proof, fromX);
    expect((await readSettings()).brands).toMatchObject([
      { id: shop.id, identities: [{ key: 'sunny_shop' }] },
      { id: other.id, identities: [identity] },
    ]);
  });
});

it('before any page was read nothing is claimed to be complete', async () => {
  await addShop();
  expect(await badgeText()).toBe('0+');
  await see([]);
  expect(await badgeText()).toBe('');
});

describe('policies', () => {
  const within = (n: number | null) => ({
    firstResponse: n === null ? null : n * 60_000,
    nextResponse: n === null ? null : n * 60_000,
    resolution: null,
  });
  const terms = (n: number | null) => ({ ...defaultTerms, targets: within(n) });
  const save = (n: number | null, more = {}) =>
    ask('policy.save', { name: '', brandId: null, site: null, terms: terms(n), ...more });
  const dues = async () => (await queue()).items.map((item) => item.case.due);
  beforeEach(addShop);

  it('count for what begins after them; what waits keeps what it began with', async () => {
    await see([seen(11, 'anna_k')]);
    const policy = await save(5);
    expect(policy).toEqual({
      id: 'random',
      name: '',
      brandId: null,
      site: null,
      versions: [{ validFrom: minutes(12), terms: terms(5) }],
    });
    clock = minutes(13);
    await see([seen(13, 'ben_m')]);
    expect(await dues()).toEqual([minutes(18), minutes(41)]);
    expect((await alarms()).sla).toBe(minutes(13 + 3.75));
    clock = minutes(14);
    await save(60, { id: 'random' });
    expect(await dues()).toEqual([minutes(18), minutes(41)]);
    await ask('policy.remove', { id: 'random' });
    clock = minutes(15);
    await see([seen(15, 'cara_x')]);
    expect((await dues()).at(-1)).toBe(minutes(45));
    const [kept] = (await readSettings()).policies;
    expect(kept?.versions.map(({ terms: each }) => each?.targets.firstResponse ?? null)).toEqual([
      5 * 60_000,
      null,
    ]);
  });

  it('never count from earlier, and stay with their brand and site', async () => {
    const { id, versions } = await save(5, { from: minutes(0) });
    expect(versions[0]?.validFrom).toBe(minutes(12));
    expect((await save(5, { id })).versions).toEqual(versions);
    expect((await save(7, { id, from: minutes(90) })).versions.at(-1)?.validFrom).toBe(minutes(90));
    expect(await refusal(save(5, { id, site: 'x' }))).toBe('refused');
    expect(await refusal(save(5, { id: 'nobody' }))).toBe('refused');
    expect(await refusal(ask('policy.remove', { id: 'nobody' }))).toBe('refused');
  });

  it('without a target let nobody be forgotten: they wait at the end of the list', async () => {
    await save(null);
    await see([seen(13, 'ben_m')]);
    await see([seen(11, 'anna_k')]);
    expect((await queue()).items.map((item) => [item.case.customerId, item.case.due])).toEqual([
      ['x:anna_k', minutes(41)],
      ['x:ben_m', null],
    ]);
    expect(await badgeText()).toBe('2');
  });

  it('that are broken in the storage do not stop the clocks', async () => {
    const settings = await readSettings();
    const broken = {
      id: 'p',
      name: '',
      brandId: null,
      site: null,
      versions: [{ validFrom: 0, terms: 'soon' }],
    };
    await writeSettings({ ...settings, policies: [broken as never] });
    await see([seen(11, 'anna_k')]);
    expect(await dues()).toEqual([minutes(41)]);
  });

  it('an update judges all again what an older version had judged', async () => {
    await see([seen(11, 'anna_k'), seen(13, 'ben_m'), seen(20, 'sunny_shop', below(13, 13))]);
    const known = await db.cases.toArray();
    await db.cases.bulkPut(known.map(({ target: _, resolution: __, ...row }) => row as never));
    await service.judgeAll();
    expect(await db.cases.toArray()).toEqual(known);
  });

  it('explain the deadline of a case', async () => {
    await save(5);
    await see([seen(13, 'ben_m')]);
    const caseId = 'x:13~x:ben_m';
    const kinds = async () => (await ask('deadline.view', { caseId }, fromX)).map(({ kind }) => kind);
    expect(await kinds()).toEqual(['start', 'policy', 'target', 'always', 'due']);
    await see([seen(20, 'sunny_shop', below(13, 13))]);
    expect((await ask('deadline.view', { caseId }, fromX)).at(-1)).toEqual({
      kind: 'answered',
      at: exactly(20),
      verdict: 'missed',
    });
    expect(await refusal(ask('deadline.view', { caseId: 'x:99~x:nobody' }, fromX))).toBe('no-such-case');
  });

  it('go with a backup, and judge what they judged there', async () => {
    await save(5);
    await see([seen(13, 'ben_m')]);
    const backup = JSON.parse(JSON.stringify(await ask('data.export', {})));
    expect(backup.policies).toMatchObject([
      { id: 'random', versions: [{ validFrom: '2026-05-04T12:12:00.000Z' }] },
      { id: 'default' },
    ]);
    fakeBrowser.reset();
    db = newDb();
    service = createService(deps());
    await addShop();
    await see([seen(13, 'ben_m')]);
    expect(await dues()).toEqual([minutes(43)]);
    expect(await ask('data.import', { backup })).toMatchObject({ comments: 0, policies: 1 });
    expect(await dues()).toEqual([minutes(18)]);
    expect((await readSettings()).policies).toHaveLength(1);
    const old = { ...backup, policies: [{ id: 'default', target: 1_800_000, riskShare: 0.75 }] };
    expect(await ask('data.import', { backup: old })).toMatchObject({ policies: 0 });
    const bad = { ...backup, policies: [{ ...backup.policies[0], versions: [{ validFrom: 'noon' }] }] };
    expect(await refusal(ask('data.import', { backup: bad }))).toBe('bad-backup');
  });
});

describe('backup', () => {
  it('brings brands, cases and badge to another browser', async () => {
    await addShop();
    await see([seen(10, 'anna_k'), seen(11, 'ben_m')]);
    const pack = { site: 'x' as const, date: '2026-11-25', note: '', selectors: { tweet: 'article' } };
    await writeSettings({ ...(await readSettings()), packs: { x: pack } });
    const backup = JSON.parse(JSON.stringify(await ask('data.export', {})));
    expect(backup.settings).toEqual({
      language: 'auto',
      theme: 'auto',
      overDraft: 'ask',
      thinkTwice: false,
      learnsFrom: 0,
      notifications: defaults.notifications,
      declinedOffers: [],
    });
    fakeBrowser.reset();
    db = newDb();
    service = createService(deps());
    expect(await ask('data.import', { backup })).toEqual({
      comments: 2,
      decisions: 0,
      brands: 1,
      policies: 0,
      templates: 0,
    });
    // No page was read in that browser yet: there may be more.
    expect(await badgeText()).toBe('2+');
    expect(await ask('data.import', { backup })).toEqual({
      comments: 0,
      decisions: 0,
      brands: 0,
      policies: 0,
      templates: 0,
    });
  });

  it('that is damaged changes nothing', async () => {
    await addShop();
    await see([seen(10, 'anna_k')]);
    const backup = { ...JSON.parse(JSON.stringify(await ask('data.export', {}))), comments: [{}] };
    expect(await refusal(ask('data.import', { backup }))).toBe('bad-backup');
    expect(await db.comments.count()).toBe(1);
    expect(await badgeText()).toBe('1');
  });
});

/** `#rrggbb` as the browser gives it back. */
function rgba(colour: string): number[] {
  return [...[1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16)), 255];
}

describe('what people say of how hot a message is', () => {
  const told = (n: number, author: string, text: string) => seen(n, author, { text });
  const waiting = async () =>
    new Map((await queue()).items.map(({ case: of, comment }) => [comment.id, of.triage]));
  const say = (id: string, caseId: CaseId, decision: Decision) =>
    ask('case.decide', { id, caseId, at: clock, decision });

  async function withVeto(): Promise<CaseId> {
    await addShop();
    await see([
      told(11, 'anna', 'The lamp hums a little at night'),
      told(12, 'bea', 'the lamp hums at night a little'),
      told(13, 'carl', 'My sofa never came'),
    ]);
    const [first] = (await queue()).items.filter(({ comment }) => comment.id === 'x:11');
    const caseId = first?.case.id ?? expect.fail('no case');
    await say('d1', caseId, { kind: 'heat', hot: true });
    return caseId;
  }

  it('counts for similar ones that wait, and for no others', async () => {
    await withVeto();
    const found = await waiting();
    expect(found.get('x:11')?.veto).toEqual({ hot: true });
    expect(found.get('x:12')).toMatchObject({ learned: { hot: true, times: 1 }, urgency: 1 });
    expect(found.get('x:13')?.learned).toBeUndefined();
  });

  it('counts for those that come later, and in a worker that begins anew', async () => {
    await withVeto();
    service = createService(deps());
    await see([told(14, 'dora', 'At night the lamp hums a little')]);
    expect((await waiting()).get('x:14')?.learned).toEqual({ hot: true, times: 1 });
  });

  it('counts no more when it is taken back', async () => {
    const caseId = await withVeto();
    await say('d2', caseId, { kind: 'withdraw', decisionId: 'd1' });
    const found = await waiting();
    expect(found.get('x:12')?.learned).toBeUndefined();
    expect(await ask('learning.view', {})).toEqual({ times: 0, from: 0 });
  });

  it('is counted, forgotten and remembered as people ask for it; the case itself keeps it', async () => {
    await withVeto();
    expect(await ask('learning.view', {})).toEqual({ times: 1, from: 0 });
    await ask('learning.begin', { from: clock });
    expect(await ask('learning.view', {})).toEqual({ times: 0, from: clock });
    const forgotten = await waiting();
    expect(forgotten.get('x:11')?.veto).toEqual({ hot: true });
    expect(forgotten.get('x:12')?.learned).toBeUndefined();
    await ask('learning.begin', { from: 0 });
    expect((await waiting()).get('x:12')?.learned).toEqual({ hot: true, times: 1 });
  });
});
