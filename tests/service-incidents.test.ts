import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { IncidentDecision } from '../lib/core/incident.ts';
import type { CommentId } from '../lib/core/types.ts';
import type { CareDb } from '../lib/data/db.ts';
import { type Handlers, type In, Refusal, type Sender } from '../lib/messages.ts';
import { suggest } from '../lib/reply/compose.ts';
import { createService, type Service } from '../lib/service.ts';
import { parseMessage } from '../lib/shapes.ts';
import { triage } from '../lib/triage/assess.ts';
import { incidentsOf } from '../lib/triage/incidents.ts';
import { learnFrom } from '../lib/triage/learned.ts';
import { pulledBack } from '../lib/triage/pulled-back.ts';
import { wordsFor } from '../lib/words.ts';
import { below, brand, exactly, minutes, rules, seen } from './core/make.ts';
import { batch, newDb } from './data/memory.ts';

const fromX: Sender = { caller: 'page', site: 'x', tabId: 7 };
const fromUi: Sender = { caller: 'ui', site: null, tabId: null };

let db: CareDb;
let clock: number;
let service: Service;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  db = newDb();
  clock = minutes(30);
  service = createService({
    db,
    now: () => clock,
    randomId: () => 'random',
    triage: (text, lang) => pulledBack(triage(text, lang), text),
    learnFrom,
    incidentsOf: (known, now) => incidentsOf(known, now),
    zone: () => 'UTC',
    isHolding: rules.isHolding,
    promisesIn: rules.promisesIn,
    hasButtons: false,
    suggest,
    words: async () => wordsFor('en'),
    host: { openTab: async () => {}, runScript: async () => {}, insertMain: async () => true },
  });
  await ask('brand.add', { input: '@Sunny_Shop', name: 'Sunny Shop' });
});
afterEach(() => db.close());

function ask<N extends keyof Handlers>(name: N, payload: In<N>, from: Sender = fromUi) {
  return service.handlers[name](payload, from) as ReturnType<Handlers[N]>;
}

const texts: [lang: string, text: string][] = [
  ['en', 'The app is down'],
  ['pl', 'Aplikacja nie działa'],
  ['de', 'Die App geht nicht'],
  ['ru', 'Приложение не работает'],
  ['en', 'You idiots, I can’t log in to the app'],
];
const reports = texts.map(([lang, text], i) => seen(i + 10, `person_${i}`, { lang, text }));
const see = async (comments = reports) => {
  const { page, coverage, posts, health } = batch(comments, clock);
  await ask(
    'comments.seen',
    {
      brandId: brand.id,
      page: { ...page, site: 'x', owner: null },
      comments,
      coverage: [...coverage],
      posts: [...posts],
      health,
      seenAt: clock,
    },
    fromX,
  );
};
const view = () => ask('incidents.view', { brandId: null });
let facts = 0;
const decide = (of: CommentId, decision: IncidentDecision) => {
  facts += 1;
  return ask('incident.decide', { id: `fact-${facts}`, brandId: brand.id, of, at: clock, decision }, fromX);
};

describe('an incident', () => {
  it('is found by the fifth report, a rude one too, with how many are answered', async () => {
    await see(reports.slice(0, 3));
    expect((await view()).items).toEqual([]);
    await see();
    const { items, open } = await view();
    expect(open).toBe(1);
    expect(items).toMatchObject([
      {
        brandName: 'Sunny Shop',
        answered: 0,
        total: 5,
        again: 0,
        incident: { state: 'open', things: ['app', 'login'] },
      },
    ]);
    expect(items[0]?.members.map(({ excerpt }) => excerpt)).toEqual(texts.map(([, text]) => text));
    await see([
      seen(40, 'sunny_shop', {
        ...below(10, 10),
        text: 'Hi, the app is back at 14:00 as the server was replaced.',
        postedAt: exactly(29),
      }),
    ]);
    expect((await view()).items[0]).toMatchObject({ answered: 1, total: 5 });
  });

  it('its approved words are the substance of the replies, in the customer’s language', async () => {
    await see();
    await decide('x:10', { kind: 'block', lang: 'pl', text: 'Naprawimy to do 15:00.' });
    const replies = await ask('suggestions.view', { caseId: 'x:11~x:person_1' });
    expect(replies).toHaveLength(3);
    expect(new Set(replies.map(({ text }) => text)).size).toBe(3);
    for (const { text } of replies) expect(text).toMatch(/ Naprawimy to do 15:00\.$/);
    const english = await ask('suggestions.view', { caseId: 'x:10~x:person_0' });
    expect(english.map(({ text }) => text).join()).not.toContain('Naprawimy');
  });

  it('closed, it lists who is to hear that it is over', async () => {
    await see();
    await decide('x:12', { kind: 'close' });
    expect(await view()).toMatchObject({ open: 0, items: [{ again: 5, incident: { state: 'closed' } }] });
    await decide('x:12', { kind: 'split', members: ['x:10'] });
    expect((await view()).items[0]?.members).toHaveLength(4);
  });

  it('refuses decisions about comments that are not there or of another brand', async () => {
    const failed = await decide('x:99', { kind: 'close' }).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(Refusal);
    expect(await db.incidents.count()).toBe(0);
    expect(
      parseMessage({
        name: 'incident.decide',
        payload: { id: 'a', brandId: 'b', of: 'nothing', at: 1, decision: { kind: 'close' } },
      }),
    ).toBeNull();
  });
});

describe('trolls and spam', () => {
  const troll = seen(70, 'loud_person', { text: 'You are all idiots, clowns and losers' });
  const queueOf = (lane: 'waiting' | 'trolls') =>
    ask('queue.view', { brandId: null, site: null, lane, limit: 50 });

  it('wait apart: on no badge, in no count, with advice, and with how much is hidden', async () => {
    await see([troll, seen(71, 'anna_k', { text: 'When do you open?', hidden: true })]);
    const waiting = await queueOf('waiting');
    expect(waiting.counts.waiting).toBe(1);
    expect(waiting.hidden).toBeUndefined();
    expect(await fakeBrowser.action.getBadgeText({})).toMatch(/^1/);
    const aside = await queueOf('trolls');
    expect(aside).toMatchObject({
      total: 1,
      lanes: { waiting: 1, trolls: 1 },
      hidden: { hidden: 1, total: 2 },
    });
    expect(aside.items).toMatchObject([
      { case: { state: 'waiting' }, advice: { step: 'remove', reason: 'insult' } },
    ]);
    clock = minutes(600);
    await service.refresh();
    expect((await queueOf('waiting')).counts).toMatchObject({ waiting: 1, overdue: 1 });
  });

  it('are put back by a person who knows better, and that can be undone', async () => {
    await see([troll]);
    const fact = {
      id: 'back',
      caseId: 'x:70~x:loud_person',
      at: clock,
      decision: { kind: 'reopen' as const },
    };
    await ask('case.decide', fact, fromX);
    expect(await queueOf('waiting')).toMatchObject({ total: 1, lanes: { trolls: 0 } });
    await ask(
      'case.decide',
      { ...fact, id: 'undo', decision: { kind: 'withdraw', decisionId: 'back' } },
      fromX,
    );
    expect(await queueOf('waiting')).toMatchObject({ total: 0, lanes: { trolls: 1 } });
  });

  it('are heard when they report what is down', async () => {
    await see([seen(72, 'loud_person', { text: 'You idiots, the app is down again' })]);
    expect((await queueOf('waiting')).items[0]?.case.triage.category).toBe('outage');
  });
});
