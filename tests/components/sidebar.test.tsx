// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type {
  Actor,
  InsertMode,
  InsertOutcome,
  OwnDraft,
  Reply,
} from '../../components/sidebar/page-port.ts';
import { Sidebar, type SidebarProps } from '../../components/sidebar/Sidebar.tsx';
import type { ExplainLine } from '../../lib/core/explain.ts';
import type { Outcome, StoredComment } from '../../lib/core/types.ts';
import type { CaseView, DraftView, QueueView, send } from '../../lib/messages.ts';
import type { Finding } from '../../lib/reply/etiquette/finding.ts';
import { wordsFor } from '../../lib/words.ts';
import {
  brand,
  changedThread,
  now,
  queues,
  rounds,
  suggestions,
  threadOf,
} from '../tools/gallery/samples.ts';
import { press, pressKey } from './press.ts';

// Whether something is hidden is asked where it matters; asking for each element takes most of the time.
configure({ defaultHidden: true });

const names = ['Open', 'Insert', 'Copy', 'Dismiss', 'Snooze', 'Escalate'];

/** The worker of a test: answers by name; a function is asked with the payload. */
type Answers = Record<string, unknown>;

function worker(answers: Answers) {
  const calls: [string, unknown][] = [];
  const answer = async (name: string, payload: unknown): Promise<Outcome<unknown>> => {
    calls.push([name, payload]);
    const value = answers[name];
    const given = typeof value === 'function' ? value(payload) : value;
    return given instanceof Error
      ? { ok: false, problem: { code: 'worker-silent' } }
      : { ok: true, value: await given };
  };
  const named = (name: string) => calls.filter(([each]) => each === name).map(([, payload]) => payload);
  return { send: answer as typeof send, named };
}

/** Tells the sidebar of the person's own draft. */
let tellDraft: (draft: OwnDraft | null) => void = () => undefined;

const page = {
  acting: vi.fn(async (): Promise<Actor | null> => null),
  reveal: vi.fn(async () => true),
  insert: vi.fn(
    async (_reply: Reply, _mode: InsertMode): Promise<InsertOutcome> => ({ kind: 'inserted', near: false }),
  ),
  released: vi.fn(async () => undefined),
  report: vi.fn(async () => 'carerail-report'),
  undo: vi.fn(async () => true),
  rewrite: vi.fn(async () => true),
  onDraft: vi.fn((run: (draft: OwnDraft | null) => void) => {
    tellDraft = run;
    return () => undefined;
  }),
};

/** Every list listens to the bell by itself. */
const rings = new Set<() => void>();
const ring = () => {
  for (const run of rings) run();
};

async function show(answers: Answers, props: Partial<SidebarProps> = {}) {
  const { send, named } = worker({ 'suggestions.view': suggestions, 'thread.view': threadOf(), ...answers });
  const all: SidebarProps = {
    open: true,
    words: wordsFor('en'),
    theme: 'light',
    site: 'facebook',
    overDraft: 'ask',
    brandId: brand.id,
    brandName: brand.name,
    page,
    send,
    subscribe: (run) => {
      rings.add(run);
      return () => rings.delete(run);
    },
    now: () => now,
    newId: () => 'decision-1',
    onClose: vi.fn(),
    ...props,
  };
  const view = await act(async () => render(<Sidebar {...all} />));
  const update = (next: Partial<SidebarProps>) =>
    act(async () => view.rerender(<Sidebar {...all} {...next} />));
  return { named, onClose: all.onClose, update };
}

const queue = (name: string): QueueView => {
  const view = queues[name];
  if (!view) throw new Error(`no sample ${name}`);
  return view;
};
const cards = () => [...screen.getByRole('list', { name: /Waiting|Done/ }).children];
const card = (index: number) => {
  const found = cards()[index];
  if (!(found instanceof HTMLElement)) throw new Error(`no card ${index}`);
  return within(found);
};
/** The buttons of a card by their names; by role they are looked up once, since that takes its time. */
const buttons = (index: number, name: string) =>
  [...(cards()[index]?.getElementsByTagName('button') ?? [])].filter(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
const button = (index: number, name: string) => {
  const [found] = buttons(index, name);
  if (!found) throw new Error(`no button ${name} on card ${index}`);
  return found;
};

beforeEach(() => {
  page.acting.mockReset().mockResolvedValue(null);
  page.reveal.mockResolvedValue(true);
  page.insert.mockResolvedValue({ kind: 'inserted', near: false });
  page.released.mockResolvedValue(undefined);
  page.undo.mockResolvedValue(true);
  page.report.mockResolvedValue('carerail-report');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('as whom the person answers', () => {
  const anna: Actor = { name: 'Anna Example', brandId: null };
  const insertButton = async () => press(button(0, 'Insert'));
  const warning = 'You are on this page as Anna Example, not as Sunny Kettle.';

  it('is said in the header, looked up at each opening and each ring of the bell', async () => {
    page.acting.mockResolvedValue({ name: 'Sunny Kettle', brandId: brand.id });
    const { update } = await show({ 'queue.view': () => ({ ...queue('queue') }) });
    expect(screen.getByText('You answer as Sunny Kettle.')).toBeTruthy();
    page.acting.mockResolvedValue(anna);
    await act(async () => ring());
    expect(screen.getByText(new RegExp(warning))).toBeTruthy();
    expect(screen.queryByText('You answer as Sunny Kettle.')).toBeNull();
    page.acting.mockResolvedValue(null);
    await update({ open: false });
    const looks = page.acting.mock.calls.length;
    await update({ open: false });
    expect(page.acting.mock.calls.length).toBe(looks);
    await update({ open: true });
    expect(screen.queryByText(new RegExp(warning))).toBeNull();
  });

  it('nothing is inserted as somebody else before a yes, and Copy needs none', async () => {
    await show({ 'queue.view': queue('queue') });
    page.insert.mockClear();
    page.acting.mockResolvedValue(anna);
    await insertButton();
    expect(page.insert).not.toHaveBeenCalled();
    expect(card(0).getByText(`${warning} Insert anyway?`)).toBeTruthy();
    await press(button(0, 'Cancel'));
    expect(card(0).queryByText(`${warning} Insert anyway?`)).toBeNull();
    expect(page.insert).not.toHaveBeenCalled();

    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await press(button(0, 'Copy'));
    expect(writeText).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();

    await insertButton();
    await press(button(0, 'Insert anyway'));
    expect(page.insert).toHaveBeenCalledOnce();
    expect(card(0).getByText(/^Inserted/)).toBeTruthy();
  });

  it('after a yes only another name asks again, also on the way over a draft', async () => {
    await show({ 'queue.view': queue('queue') });
    page.insert.mockClear().mockResolvedValue({ kind: 'ask', draft: 'Dear' });
    page.acting.mockResolvedValue(anna);
    await insertButton();
    await press(button(0, 'Insert anyway'));
    await press(button(0, 'Append'));
    expect(page.insert.mock.calls.map(([, mode]) => mode)).toEqual(['ask', 'append']);
    page.acting.mockResolvedValue({ name: 'Uwe Example', brandId: null });
    await insertButton();
    expect(page.insert).toHaveBeenCalledTimes(2);
    expect(card(0).getByText(/as Uwe Example/)).toBeTruthy();
  });

  it('is wrong as another of our brands, and right as any account of the case’s own', async () => {
    await show({ 'queue.view': queue('queue') });
    page.insert.mockClear();
    page.acting.mockResolvedValue({ name: 'Other Shop', brandId: 'b2' });
    await insertButton();
    expect(page.insert).not.toHaveBeenCalled();
    page.acting.mockResolvedValue({ name: '@kettle_help', brandId: brand.id });
    await insertButton();
    expect(page.insert).toHaveBeenCalledOnce();
    expect(page.acting).toHaveBeenLastCalledWith(queue('queue').items[0]?.comment.id);
  });

  it('is not asked about where the page does not tell', async () => {
    await show({ 'queue.view': queue('queue') });
    page.insert.mockClear();
    await insertButton();
    expect(page.insert).toHaveBeenCalledOnce();
    expect(screen.queryByText(/You answer as|You are on this page/)).toBeNull();
  });
});

describe('the sidebar', () => {
  it('is a region, and a list of cards with the six named buttons', async () => {
    const twelve = [...queue('queue').items, ...queue('queue').items].map(
      (item, index): CaseView => ({
        ...item,
        case: { ...item.case, id: `case-${index}` },
      }),
    );
    await show({ 'queue.view': { ...queue('queue'), items: twelve, total: 12 } });
    expect(screen.getByRole('region', { name: 'CareRail' })).toBeTruthy();
    expect(cards()).toHaveLength(12);
    for (const index of twelve.keys()) for (const name of names) expect(buttons(index, name)).toHaveLength(1);
    for (const name of ['Insert', 'Dismiss']) expect(card(0).getByRole('button', { name })).toBeTruthy();
  });

  it('asks for this brand and site first, and for all sites on choice', async () => {
    const { named } = await show({ 'queue.view': queue('queue') });
    const first = { brandId: 'b1', site: 'facebook', lane: 'waiting', limit: 50 };
    expect(named('queue.view')).toEqual([first]);
    await press(screen.getByRole('button', { name: 'All sites' }));
    await press(screen.getByRole('tab', { name: 'Done 48' }));
    expect(named('queue.view').slice(1)).toEqual([
      { ...first, site: null },
      { ...first, site: null, lane: 'done' },
    ]);
  });

  it('shows counts with what they are worth, and the coverage', async () => {
    await show({ 'queue.view': queue('queue') });
    for (const text of ['6+ waiting', '2+ at risk', '2+ overdue'])
      expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByText('38 of 61 comments seen').closest('details')?.open).toBe(false);
    await press(screen.getByText('38 of 61 comments seen'));
    expect(screen.getByText('38 of 61 comments seen').closest('details')?.open).toBe(true);
    expect(
      screen.getByText(
        '1 post not seen whole · 4 rows still closed · 2 texts cut short · 1 deleted post with comments that nobody saw · 1 post set aside',
      ),
    ).toBeTruthy();
    expect(screen.getByText(/^Some posts are sorted by relevance/)).toBeTruthy();
    expect(
      screen.getByText('38 of 61 seen · sorted by relevance · 4 rows still closed · 2 texts cut short'),
    ).toBeTruthy();
  });

  it('says in words how each clock stands, with “about” where it is uncertain', async () => {
    await show({ 'queue.view': queue('queue') });
    const clocks = cards().map((each) => each.getElementsByClassName('clock')[0]);
    expect(clocks.map((clock) => clock?.textContent)).toEqual([
      'overdue by about 1 h',
      'overdue by 11 min',
      '48 s left',
      '6 min left',
      'about 19 min left',
      '26 min left',
    ]);
    expect(clocks.map((clock) => clock?.getAttribute('data-clock'))).toEqual([
      'overdue',
      'overdue',
      'at-risk',
      'at-risk',
      'waiting',
      'waiting',
    ]);
  });

  it('counts down by itself, without asking the worker, and not while it is closed', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let at = now;
    const { named, update } = await show({ 'queue.view': queue('queue') }, { now: () => at });
    at += 60_000;
    await act(async () => vi.advanceTimersByTime(15_000));
    expect(card(1).getByText('overdue by 12 min')).toBeTruthy();
    expect(named('queue.view')).toHaveLength(1);
    await update({ open: false });
    at += 60_000;
    await act(async () => vi.advanceTimersByTime(60_000));
    expect(card(1).getByText('overdue by 12 min')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'CareRail', hidden: false })).toBeNull();
  });

  it('asks again when the bell rings, and not while it is closed', async () => {
    let view = queue('quiet');
    const { named, update } = await show({ 'queue.view': () => view });
    expect(screen.getByText('Nobody is waiting')).toBeTruthy();
    view = queue('queue');
    await act(async () => ring());
    expect(cards()).toHaveLength(6);
    await update({ open: false });
    await act(async () => ring());
    expect(named('queue.view')).toHaveLength(2);
  });

  it('is loading until the worker answers, and says so when it does not', async () => {
    await show({ 'queue.view': () => new Promise(() => {}) });
    expect(screen.getByText('Loading…')).toBeTruthy();
    cleanup();
    const { named } = await show({ 'queue.view': () => new Error() });
    expect(screen.getByRole('alert').textContent).toContain('did not answer');
    await press(screen.getByRole('button', { name: 'Try again' }));
    expect(named('queue.view')).toHaveLength(2);
  });

  it.each([
    ['quiet', 'Nobody is waiting', 'Every comment seen here has its answer.'],
    ['empty', 'Nobody is waiting', 'No comments have been found on this page.'],
    ['partial', 'Nobody is waiting in the comments seen', '23 comments have not been seen yet.'],
    ['broken', 'We cannot tell who is waiting', 'Facebook has probably changed it'],
  ])('is honest about an empty list: %s', async (name, title, hint) => {
    await show({ 'queue.view': queue(name) });
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.getByText(new RegExp(hint))).toBeTruthy();
    expect(screen.queryByText('0+ waiting') === null).toBe(name !== 'partial');
    if (name === 'broken') expect(screen.getByText('? waiting')).toBeTruthy();
  });

  it('does not call an empty page a sure zero while posts are unseen elsewhere', async () => {
    await show({ 'queue.view': { ...queue('empty'), trust: { complete: false, health: 'empty' } } });
    expect(screen.getByText('Nobody is waiting in the comments seen')).toBeTruthy();
    expect(screen.queryByText('Nobody is waiting')).toBeNull();
  });

  it('lists the brand’s posts in the rounds, opens one, and goes back to the queue', async () => {
    const { named } = await show({ 'queue.view': queue('queue'), 'rounds.view': rounds });
    const button = screen.getByRole('button', { name: 'Rounds' });
    await press(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByRole('tablist')).toBeNull();
    const list = within(screen.getByRole('list', { name: 'Where to look next' }));
    const rows = list.getAllByRole('button', { name: 'Open' });
    expect(rows).toHaveLength(rounds.items.length);
    const text = (i: number) => rows[i]?.closest('.round')?.textContent ?? '';
    expect(text(0)).toContain('23 not seen');
    expect(text(0)).toContain('last visit 2 h 5 min ago');
    expect(text(1)).toContain('never opened');
    expect(text(2)).toContain('Seen on facebook.com/sunnykettle, which showed no link to it');
    expect(text(3)).toContain('Post without words');
    expect(text(3)).toContain('not all seen');
    expect(text(4)).toContain('all seen');
    expect(list.getByText(/^کتری/).getAttribute('dir')).toBe('auto');
    const described = document.getElementById(rows[0]?.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('Nowy czajnik');
    if (rows[2]) await press(rows[2]);
    expect(named('post.open')).toEqual([{ postId: rounds.items[2]?.postId }]);
    await press(screen.getByRole('button', { name: 'All sites' }));
    expect(named('rounds.view').at(-1)).toEqual({ brandId: brand.id, site: null, limit: 200 });
    await press(button);
    expect(cards()).toHaveLength(6);
  });

  it('lets a post of the rounds be, with what was not seen, and takes that back', async () => {
    const { named } = await show({ 'queue.view': queue('queue'), 'rounds.view': rounds });
    await press(screen.getByRole('button', { name: 'Rounds' }));
    const rows = [...screen.getByRole('list', { name: 'Where to look next' }).children] as HTMLElement[];
    const choice = (i: number, name: string) =>
      within(rows[i] as HTMLElement).queryByRole('button', { name });
    expect(choice(4, 'Set aside')).toBeNull();
    expect(rows[6]?.textContent).toContain('7 not seen');
    expect(rows[6]?.textContent).toContain('set aside 1 h 30 min ago');
    await press(choice(0, 'Set aside') as HTMLElement);
    await press(choice(6, 'Look again after all') as HTMLElement);
    expect(named('post.letBe')).toEqual([
      { postId: rounds.items[0]?.postId, at: now, letBe: true },
      { postId: rounds.items[6]?.postId, at: now, letBe: false },
    ]);
  });

  it('says in words when the rounds or their post cannot be had, or when there is none', async () => {
    const { named } = await show({
      'queue.view': queue('queue'),
      'rounds.view': { items: [], total: 0, unseen: 0 },
    });
    await press(screen.getByRole('button', { name: 'Rounds' }));
    expect(screen.getByText('No posts yet')).toBeTruthy();
    cleanup();
    await show({ 'queue.view': queue('queue'), 'rounds.view': new Error() });
    await press(screen.getByRole('button', { name: 'Rounds' }));
    expect(screen.getByRole('alert').textContent).toContain('did not answer');
    expect(named('rounds.view')).toHaveLength(1);
  });

  it('shows more cards on request, fifty at a time', async () => {
    const { named } = await show({ 'queue.view': queue('many') });
    expect(screen.getByText('6 of 137 shown')).toBeTruthy();
    await press(screen.getByRole('button', { name: 'Show more' }));
    expect(named('queue.view').at(-1)).toMatchObject({ limit: 100 });
  });

  it('goes from card to card with j, k and the arrows, and closes with Escape', async () => {
    const { onClose } = await show({ 'queue.view': queue('queue') });
    button(0, 'Insert').focus();
    await pressKey(button(0, 'Insert'), 'j');
    expect(document.activeElement).toBe(cards()[1]);
    await pressKey(document.activeElement ?? document.body, 'ArrowDown');
    await pressKey(document.activeElement ?? document.body, 'k');
    expect(document.activeElement).toBe(cards()[1]);
    await pressKey(button(0, 'Insert'), 'Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is written in Persian from the right', async () => {
    await show({ 'queue.view': queue('queue') }, { words: wordsFor('fa') });
    const region = screen.getByRole('region', { name: 'CareRail' });
    expect(region.getAttribute('dir')).toBe('rtl');
    expect(screen.getByText('۶+ نفر در انتظار')).toBeTruthy();
    expect(screen.getByRole('list', { name: 'در انتظار' })).toBeTruthy();
  });

  it('shows a person’s words as text only, in their own direction', async () => {
    const [item] = queue('queue').items;
    if (!item) throw new Error('no sample');
    const text = '<img src=x onerror=alert(1)> <b>hello</b>';
    await show({
      'queue.view': { ...queue('queue'), items: [{ ...item, comment: { ...item.comment, text } }] },
    });
    const shown = screen.getByText(text);
    expect(shown.children).toHaveLength(0);
    expect(shown.getAttribute('dir')).toBe('auto');
  });
});

describe('a card', () => {
  it('does nothing for a click that no person made', async () => {
    const { named } = await show({ 'queue.view': queue('queue') });
    for (const name of names) fireEvent.click(button(1, name));
    await act(async () => {});
    expect(page.insert).not.toHaveBeenCalled();
    expect(page.reveal).not.toHaveBeenCalled();
    expect(named('case.decide')).toEqual([]);
    expect(screen.queryByText('Why is no answer needed?')).toBeNull();
  });

  it('inserts the first suggestion, loading it where it is not there yet, once the key is up', async () => {
    let keyUp = () => {};
    page.released.mockReturnValue(new Promise<undefined>((resolve) => (keyUp = () => resolve(undefined))));
    await show({ 'queue.view': queue('queue') });
    await press(button(1, 'Insert'));
    expect(page.insert).not.toHaveBeenCalled();
    expect(button(1, 'Insert').getAttribute('aria-disabled')).toBe('true');
    await press(button(1, 'Insert'));
    await act(async () => keyUp());
    const reply = {
      commentId: 'x:901',
      author: 'Jonas Albrecht',
      text: suggestions[0]?.text,
      templateId: 's1',
      since: now,
      take: false,
    };
    expect(page.insert).toHaveBeenCalledExactlyOnceWith(reply, 'ask');
    expect(card(1).getByRole('status').textContent).toContain('send it with the site');
  });

  it('inserts the suggestion that was chosen', async () => {
    await show({ 'queue.view': queue('queue') });
    const second = card(0).getAllByRole('radio')[1];
    if (!second) throw new Error('no second suggestion');
    fireEvent.click(second);
    await press(button(0, 'Insert'));
    expect(page.insert).toHaveBeenCalledWith(expect.objectContaining({ templateId: 's2' }), 'ask');
  });

  it('asks before it touches a draft, and then appends or replaces', async () => {
    page.insert
      .mockResolvedValueOnce({ kind: 'ask', draft: 'Dear' })
      .mockResolvedValueOnce({ kind: 'ask', draft: 'Dear' });
    await show({ 'queue.view': queue('queue') });
    await press(button(0, 'Insert'));
    expect(card(0).getByText('Dear')).toBeTruthy();
    await press(button(0, 'Cancel'));
    expect(card(0).queryByText('Dear')).toBeNull();
    await press(button(0, 'Insert'));
    await press(button(0, 'Replace'));
    expect(page.insert).toHaveBeenLastCalledWith(expect.anything(), 'replace');
    expect(card(0).queryByText('Dear')).toBeNull();
  });

  it.each([
    ['no-composer', true, 'could not be found'],
    ['busy', true, 'Another reply is being inserted'],
    ['composing', true, 'being composed'],
    ['swallowed', true, 'did not accept'],
    ['changed', true, 'did not accept'],
    ['changed', false, 'Check the reply box'],
    ['gone', false, 'disappeared'],
  ] as const)(
    'says why an insertion failed (%s, draft kept: %s) and offers Copy',
    async (reason, draftKept, text) => {
      page.insert.mockResolvedValue({ kind: 'failed', reason, draftKept });
      await show({ 'queue.view': queue('queue') });
      await press(button(0, 'Insert'));
      expect(card(0).getByRole('alert').textContent).toContain(text);
      expect(button(0, 'Copy').getAttribute('data-look')).toBe('primary');
    },
  );

  it('can remember what to do with drafts', async () => {
    page.insert.mockResolvedValueOnce({ kind: 'ask', draft: 'Dear' });
    const { named } = await show({ 'queue.view': queue('queue') });
    await press(button(0, 'Insert'));
    await press(card(0).getByRole('switch', { name: 'Always do this' }));
    await press(card(0).getByRole('button', { name: 'Append' }));
    expect(named('overDraft.set')).toEqual([{ overDraft: 'append' }]);
  });

  it('of those to be thanked all have their replies open', async () => {
    const { named } = await show({ 'queue.view': queue('queue') });
    await press(screen.getByRole('button', { name: 'To thank' }));
    expect(named('queue.view').at(-1)).toMatchObject({ lane: 'waiting', thanks: true });
    expect(cards().every((each) => each.querySelector('.suggestions'))).toBe(true);
  });

  it('does with a draft what was said once', async () => {
    page.insert.mockClear();
    await show({ 'queue.view': queue('queue') }, { overDraft: 'replace' });
    await press(button(0, 'Insert'));
    expect(page.insert).toHaveBeenCalledWith(expect.anything(), 'replace');
  });

  it('takes an insertion back on request, and says when it could not', async () => {
    await show({ 'queue.view': queue('queue') });
    await press(button(0, 'Insert'));
    await press(button(0, 'Undo'));
    expect(card(0).getByText(/Taken back/)).toBeTruthy();
    page.undo.mockResolvedValue(false);
    await press(button(0, 'Insert'));
    await press(button(0, 'Undo'));
    expect(card(0).getByText(/could not be taken back/)).toBeTruthy();
  });

  it('inserts nothing where the brand has answered meanwhile, and shows that answer', async () => {
    const answer = {
      ...queue('queue').items[0]?.comment,
      text: 'We have sent you a new one.',
    } as StoredComment;
    page.insert.mockClear().mockImplementationOnce(async () => {
      clock += 5000;
      return { kind: 'answered', answer };
    });
    let clock = now;
    await show({ 'queue.view': queue('queue') }, { now: () => clock });
    await press(button(0, 'Insert'));
    expect(screen.getByRole('alert').textContent).toContain('Nothing was inserted');
    expect(screen.getByText('We have sent you a new one.')).toBeTruthy();
    await press(screen.getByRole('button', { name: 'I have read it' }));
    expect(screen.queryByRole('alert')).toBeNull();
    await press(button(0, 'Insert'));
    // What has been read by then stops nothing any more.
    expect(page.insert.mock.calls.map(([{ since }]) => since - now)).toEqual([0, 5000]);
  });

  it('stays with the way out when its comment has gone from the page, until another is inserted', async () => {
    page.insert.mockResolvedValueOnce({ kind: 'failed', reason: 'gone', draftKept: true });
    let view = queue('queue');
    await show({ 'queue.view': () => view });
    const [first] = view.items;
    await press(button(0, 'Insert'));
    view = { ...view, items: view.items.slice(1) };
    await act(async () => ring());
    expect(card(0).getByRole('alert').textContent).toContain('has disappeared from the page');
    expect(card(0).getByText(first?.comment.author.name ?? '')).toBeTruthy();
    expect(buttons(0, 'Copy')).toHaveLength(1);
    await press(button(0, 'Insert'));
    expect(card(0).queryByText(first?.comment.author.name ?? '')).toBeNull();
  });

  it('inserts nothing where another tab writes, unless the person says so', async () => {
    page.insert.mockClear().mockResolvedValueOnce({ kind: 'elsewhere' });
    await show({ 'queue.view': queue('queue') });
    await press(button(0, 'Insert'));
    await press(button(0, 'Answer here instead'));
    expect(page.insert.mock.calls.map(([{ take }]) => take)).toEqual([false, true]);
  });

  it('inserts the suggestion of a number on that key, but not while somebody types', async () => {
    page.insert.mockClear();
    await show({ 'queue.view': queue('queue') });
    const first = cards()[0] ?? expect.fail();
    await pressKey(first, '2');
    expect(page.insert).toHaveBeenLastCalledWith(expect.objectContaining({ templateId: 's2' }), 'ask');
    await pressKey(first, '9');
    await press(button(0, 'Escalate'));
    await pressKey(card(0).getByRole('textbox'), '1');
    fireEvent.keyDown(first, { key: '1' });
    expect(page.insert).toHaveBeenCalledOnce();
  });

  it('copies the reply, and says so when the browser forbids it', async () => {
    const writeText = vi.fn(async (_: string) => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await show({ 'queue.view': queue('queue') });
    await press(button(1, 'Copy'));
    expect(writeText).toHaveBeenCalledWith(suggestions[0]?.text);
    expect(card(1).getByText('Copied.')).toBeTruthy();
    writeText.mockRejectedValue(new Error('no'));
    await press(button(1, 'Copy'));
    expect(card(1).getByRole('alert').textContent).toContain('by hand');
    vi.unstubAllGlobals();
  });

  it('says when there is no suggestion, or when none could be had', async () => {
    let answer: unknown = [];
    await show({ 'queue.view': queue('queue'), 'suggestions.view': () => answer });
    await press(button(1, 'Insert'));
    expect(card(1).getByText(/There is no suggestion/)).toBeTruthy();
    answer = new Error();
    await press(button(2, 'Insert'));
    expect(card(2).getByRole('alert').textContent).toContain('did not answer');
    expect(page.insert).not.toHaveBeenCalled();
  });

  it('loads the suggestions again when asked to', async () => {
    let answer: unknown = new Error();
    await show({ 'queue.view': queue('queue'), 'suggestions.view': () => answer });
    expect(card(0).queryAllByRole('radio')).toEqual([]);
    answer = suggestions;
    await press(button(0, 'Try again'));
    expect(card(0).getAllByRole('radio')).toHaveLength(2);
    expect(card(0).queryByRole('alert')).toBeNull();
  });

  describe('with a language model switched on', () => {
    const offer = { to: 'localhost:11434', instruction: 'You draft.', conversation: '{"conversation":[]}' };
    const reply = { id: 'model', text: 'From the model.', lang: 'en', source: 'model', reasons: [] };
    const withModel = (answer: unknown) =>
      show({ 'queue.view': queue('queue'), 'model.view': offer, 'model.ask': answer });

    it('says that it leaves the browser and what is sent, and asks by a press alone', async () => {
      const { named } = await withModel(reply);
      expect(card(0).getByText('This leaves the browser: it is sent to localhost:11434.')).toBeTruthy();
      expect(card(0).getByText(/^You draft\.\s+\{"conversation":\[\]\}$/)).toBeTruthy();
      fireEvent.click(button(0, 'Ask the model'));
      expect(named('model.ask')).toEqual([]);
      await press(button(0, 'Ask the model'));
      expect(named('model.ask')).toEqual([expect.objectContaining({ shown: offer })]);
      const chosen = card(0).getByRole('radio', { checked: true });
      expect(chosen.closest('label')?.textContent).toContain('From the model.');
      expect(page.insert).not.toHaveBeenCalled();
      await press(button(0, 'Ask the model'));
      expect(card(0).getAllByText('From the model.')).toHaveLength(1);
    });

    it('says why a reply is not offered, or what went wrong', async () => {
      let answer: unknown = { text: null, fault: 'fault.link' };
      await withModel(() => answer);
      await press(button(0, 'Ask the model'));
      expect(card(0).getByText(/^The model’s reply is not offered. It has a link/)).toBeTruthy();
      expect(card(0).getAllByRole('radio')).toHaveLength(suggestions.length);
      answer = new Error();
      await press(button(0, 'Ask the model'));
      expect(card(0).getByRole('alert').textContent).toContain('did not answer');
    });

    it('shows nothing of it while it is off', async () => {
      await show({ 'queue.view': queue('queue'), 'model.view': null });
      expect(buttons(0, 'Ask the model')).toEqual([]);
    });
  });

  it('reveals the comment here, or opens its page where it is not', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    await show({ 'queue.view': queue('queue') });
    await press(button(0, 'Open'));
    expect(page.reveal).toHaveBeenCalledWith('facebook:900');
    expect(open).not.toHaveBeenCalled();
    page.reveal.mockResolvedValue(false);
    await press(button(0, 'Open'));
    expect(open).toHaveBeenCalledWith('https://x.com/sunny_kettle/status/77', '_blank', 'noopener');
    expect(card(0).getByText(/not on this page/)).toBeTruthy();
  });

  it('is dismissed with a reason, and the decision can be undone', async () => {
    const { named } = await show({ 'queue.view': queue('queue') });
    await press(button(1, 'Dismiss'));
    expect(button(1, 'Dismiss').getAttribute('aria-expanded')).toBe('true');
    await press(button(1, 'Spam'));
    const caseId = queue('queue').items[1]?.case.id;
    expect(named('case.decide')).toEqual([
      { id: 'decision-1', caseId, at: now, decision: { kind: 'dismiss', reason: 'spam' } },
    ]);
    expect(named('queue.view')).toHaveLength(2);
    await press(screen.getByRole('button', { name: 'Undo' }));
    expect(named('case.decide').at(-1)).toMatchObject({
      caseId,
      decision: { kind: 'withdraw', decisionId: 'decision-1' },
    });
    expect(screen.getByText('Undone.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is snoozed for hours, until nine tomorrow or until the customer writes', async () => {
    const day = new Date(now);
    const nine = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 9).getTime();
    const tomorrow = `Tomorrow at ${wordsFor('en').time(nine)}`;
    const { named } = await show({ 'queue.view': queue('queue') });
    for (const name of ['In 3 hours', tomorrow, 'When the customer writes']) {
      await press(button(1, 'Snooze'));
      await press(button(1, name));
    }
    const until = named('case.decide').map(
      (fact) => (fact as { decision: { until: unknown } }).decision.until,
    );
    expect(until).toEqual([now + 3 * 3_600_000, nine, 'customer-writes']);
  });

  it('is called hot or not hot against the judgement, says so, and that can be undone', async () => {
    const calm = queue('queue');
    let said = 0;
    const { named } = await show({
      'case.decide': () => {
        said += 1;
      },
      'queue.view': () => {
        if (said !== 1) return calm;
        const items = calm.items.map((item) => ({
          ...item,
          case: { ...item.case, triage: { ...item.case.triage, veto: { hot: false } } },
        }));
        return { ...calm, items };
      },
    });
    expect(buttons(0, 'This is hot')).toHaveLength(0);
    await press(button(0, 'This is not hot'));
    expect(named('case.decide')).toMatchObject([{ decision: { kind: 'heat', hot: false } }]);
    expect(card(0).getByText('not hot, marked by you')).toBeTruthy();
    expect(button(0, 'This is hot')).toBeTruthy();
    await press(screen.getByRole('button', { name: 'Undo' }));
    expect(named('case.decide').at(-1)).toMatchObject({ decision: { kind: 'withdraw' } });
    expect(card(0).queryByText('not hot, marked by you')).toBeNull();
  });

  it('of praise says that it asks for nothing, and why', async () => {
    await show({ 'queue.view': queue('queue') });
    const hints = screen.getAllByText('no answer needed');
    expect(hints).toHaveLength(1);
    expect(hints[0]?.getAttribute('title')).toMatch(/^Praise: it asks for nothing/);
  });

  it('is escalated with a note that closing the form does not lose', async () => {
    const { named, onClose } = await show({ 'queue.view': queue('queue') });
    await press(button(1, 'Escalate'));
    fireEvent.change(card(1).getByLabelText('What do the others need to know?'), {
      target: { value: ' Leak ' },
    });
    await pressKey(card(1).getByRole('textbox'), 'Escape');
    expect(card(1).queryByRole('textbox')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    await press(button(1, 'Escalate'));
    await press(button(1, 'Hand over'));
    expect(named('case.decide')).toEqual([
      expect.objectContaining({ decision: { kind: 'escalate', note: 'Leak' } }),
    ]);
  });

  it('has a note that was begun open again, and keeps what is written in it a moment later', async () => {
    const view = queue('queue');
    const items = view.items.map((item, i) => (i === 1 ? { ...item, draft: 'Leak, ask' } : item));
    const { named } = await show({ 'queue.view': { ...view, items } });
    vi.useFakeTimers();
    const note = card(1).getByLabelText<HTMLTextAreaElement>('What do the others need to know?');
    expect(note.value).toBe('Leak, ask');
    expect(card(0).queryByRole('textbox')).toBeNull();
    const write = (value: string) => fireEvent.change(note, { target: { value } });
    write('Leak, ask the');
    write('Leak, ask the workshop');
    expect(named('case.draft')).toEqual([]);
    await act(async () => vi.advanceTimersByTime(300));
    const kept = { caseId: items[1]?.case.id, note: 'Leak, ask the workshop', at: now };
    expect(named('case.draft')).toEqual([kept]);
    write('Leak');
    cleanup();
    expect(named('case.draft')).toEqual([kept, { ...kept, note: 'Leak' }]);
  });

  it('keeps nothing of a note that was handed over', async () => {
    const { named } = await show({ 'queue.view': queue('queue') });
    await press(button(1, 'Escalate'));
    fireEvent.change(card(1).getByRole('textbox'), { target: { value: 'Leak' } });
    await press(button(1, 'Hand over'));
    cleanup();
    expect(named('case.draft')).toEqual([]);
  });

  it('repeats a decision that failed with the same id', async () => {
    let answer: unknown = new Error();
    const { named } = await show({ 'queue.view': queue('queue'), 'case.decide': () => answer });
    await press(button(1, 'Dismiss'));
    await press(button(1, 'Spam'));
    answer = undefined;
    await press(screen.getByRole('button', { name: 'Try again' }));
    const [one, two] = named('case.decide');
    expect(two).toEqual(one);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows the conversation on request, oldest first, the brand’s part marked', async () => {
    const { named } = await show({ 'queue.view': queue('queue') });
    await press(button(0, 'Conversation'));
    expect(named('thread.view')).toEqual([{ threadId: 'facebook:900' }]);
    const thread = within(card(0).getByRole('list', { name: 'Conversation' }));
    expect(thread.getByText('1 h ago')).toBeTruthy();
    expect(thread.getByText('about 1 h 10 min ago')).toBeTruthy();
    expect(thread.getAllByRole('listitem').map((item) => item.hasAttribute('data-brand'))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('explains the deadline on request, line by line', async () => {
    const lines: ExplainLine[] = [
      { kind: 'start', at: { earliest: now, latest: now } },
      { kind: 'policy', name: '', ofBrand: true, site: 'facebook', validFrom: null },
      { kind: 'hours', zone: 'Europe/Warsaw' },
      { kind: 'closed', date: '2026-11-11', reason: 'holiday', name: 'Święto' },
      { kind: 'never', reason: 'never-open' },
    ];
    const { named } = await show({ 'queue.view': queue('queue'), 'deadline.view': () => lines });
    await press(button(0, 'Why this deadline?'));
    expect(button(0, 'Why this deadline?').getAttribute('aria-expanded')).toBe('true');
    expect(named('deadline.view')).toEqual([{ caseId: queue('queue').items[0]?.case.id }]);
    const list = within(card(0).getByRole('list', { name: 'Why this deadline?' }));
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'The wait began on Wed, Oct 14, 11:30 AM.',
      'The targets for Sunny Kettle, Facebook apply.',
      'Only opening hours count. Times are those of Europe/Warsaw.',
      'Wed, Nov 11 (Święto): public holiday, closed.',
      'These opening hours never leave enough time, so it is never due. It waits all the same.',
    ]);
    await press(button(0, 'Why this deadline?'));
    expect(card(0).queryByRole('list', { name: 'Why this deadline?' })).toBeNull();
  });

  it('says that something has no deadline, and that an answer came too late', async () => {
    const view = structuredClone(queue('queue'));
    const [first] = view.items;
    if (first) first.case = { ...first.case, due: null, riskAt: null };
    await show({ 'queue.view': view });
    expect(card(0).getByText('no deadline')).toBeTruthy();
    expect(card(1).queryByText('no deadline')).toBeNull();
    cleanup();
    const done = structuredClone(queue('done'));
    for (const { case: of } of done.items) for (const answer of of.answers) answer.verdict = 'missed';
    await show({ 'queue.view': done });
    expect(screen.getAllByText('answered too late').length).toBeGreaterThan(0);
  });

  it('says how many more messages wait, and shows them in the conversation', async () => {
    await show({ 'queue.view': queue('changed'), 'thread.view': changedThread() });
    expect(buttons(1, '+2 more messages')).toEqual([]);
    await press(button(0, '+2 more messages'));
    const messages = within(card(0).getByRole('list', { name: 'Conversation' }))
      .getAllByRole('listitem')
      .filter(({ parentElement }) => parentElement?.className === 'thread');
    const waiting = messages.map((message) => within(message).queryByText('waiting for an answer') !== null);
    expect(waiting).toEqual([true, false, false, true, true]);
    expect(messages.map((message) => within(message).queryByText('deleted on the page') !== null)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('asks for the conversation again when the list changed', async () => {
    let thread = changedThread();
    let view = queue('changed');
    await show({ 'queue.view': () => view, 'thread.view': () => thread });
    await press(button(0, 'Conversation'));
    const [first, ...rest] = thread;
    if (!first) throw new Error('no sample');
    thread = [{ ...first, text: 'Another text' }, ...rest];
    view = structuredClone(view);
    await act(async () => ring());
    expect(card(0).getByText('Another text')).toBeTruthy();
  });

  it('of an edited message shows what it said before, on request', async () => {
    await show({ 'queue.view': queue('changed') });
    const before = 'Trzeci czajnik w tym roku i znowu przecieka.';
    expect(card(0).getByText('edited')).toBeTruthy();
    expect(card(0).queryByText(before)).toBeNull();
    await press(button(0, 'Earlier text'));
    expect(card(0).getByText(before).getAttribute('lang')).toBe('pl');
    expect(button(0, 'Earlier text').getAttribute('aria-expanded')).toBe('true');
    expect(buttons(1, 'Earlier text')).toEqual([]);
  });

  it('marks what is hidden or was moved, and a wait that goes on since our answer was deleted', async () => {
    await show({ 'queue.view': queue('changed') });
    expect(card(1).getByText('your answer was deleted')).toBeTruthy();
    for (const mark of ['hidden by us', 'moved to another conversation'])
      expect(card(2).getByText(mark)).toBeTruthy();
    expect(buttons(2, 'Insert')).toHaveLength(1);
  });

  it('says that the customer was only put off, and each promise with its time and whether it was kept', async () => {
    await show({ 'queue.view': queue('promised') });
    const { moment } = wordsFor('en');
    expect(
      card(0).getByText(`only put off so far (${moment(now - 80 * 60_000)}), the clock goes on`),
    ).toBeTruthy();
    const broken = `promise broken: “w ciągu godziny”, ${moment(now - 20 * 60_000)}`;
    expect(card(0).getByText(broken).dataset.promise).toBe('broken');
    const open = `promised “do jutra do 15”: ${moment(now + 26 * 60 * 60_000)}`;
    expect(card(0).getByText(open).dataset.promise).toBe('open');
    expect(card(1).getByText('kept: “bis 14 Uhr”')).toBeTruthy();
    expect(card(1).queryByText(/only put off/)).toBeNull();
  });

  it('a promise breaks on the card at its time, without a word from the worker', async () => {
    vi.useFakeTimers();
    let time = now + 26 * 60 * 60_000 - 1000;
    await show({ 'queue.view': queue('promised') }, { now: () => time });
    expect(card(0).getByText(/do jutra do 15/).dataset.promise).toBe('open');
    time += 1000;
    await act(async () => vi.advanceTimersByTime(1000));
    expect(card(0).getByText(/do jutra do 15/).dataset.promise).toBe('broken');
  });

  it('in the list of the done tells what changed since, and what was deleted', async () => {
    await show({ 'queue.view': queue('changedDone') });
    await press(screen.getByRole('tab', { name: /Done/ }));
    expect(card(0).getByText('text changed after your answer')).toBeTruthy();
    expect(card(1).getByText('deleted on the page')).toBeTruthy();
    expect(buttons(1, 'Insert')).toEqual([]);
    expect(buttons(1, 'Open')).toHaveLength(1);
    expect(buttons(1, 'Back to waiting')).toEqual([]);
    expect(card(2).getByText('text changed since your decision')).toBeTruthy();
    expect(buttons(2, 'Back to waiting')).toHaveLength(1);
  });

  it('in the list of the done tells what was decided, and can bring it back', async () => {
    const { named } = await show({
      'queue.view': (query: { lane: string }) => queue(query.lane === 'done' ? 'done' : 'queue'),
    });
    await press(screen.getByRole('tab', { name: /Done/ }));
    const list = within(screen.getByRole('list', { name: 'Done' }));
    expect(list.getByText('Answered after 12 min')).toBeTruthy();
    expect(list.getByText('Dismissed: Spam')).toBeTruthy();
    expect(list.queryByRole('button', { name: 'Dismiss' })).toBeNull();
    await press(list.getByRole('button', { name: 'Back to waiting' }));
    expect(named('case.decide').at(-1)).toMatchObject({ decision: { kind: 'reopen' } });
  });
});

describe('the person’s own draft', () => {
  const answer = { ...queue('queue').items[0]?.comment, text: 'It is on its way.' } as StoredComment;
  const draft = { commentId: answer.id, text: 'Dear Anna', since: now };
  const closing = 'Thank you for your patience with us.';
  const seen = { answer: null, elsewhere: false, author: 'Anna Lipa', sent: 2, closing };
  const own = () => screen.queryByRole('region', { name: 'Your reply' });
  const tell = (next: OwnDraft | null) => act(async () => tellDraft(next));

  it('is looked at when it changes and when the bell rings, and given back at its end', async () => {
    let view: DraftView = {
      answer: null,
      elsewhere: false,
      author: 'Anna',
      checked: null,
      sent: 0,
      closing: null,
    };
    const { named } = await show({ 'queue.view': queue('queue'), 'draft.check': () => view });
    await tell(draft);
    expect(own()).toBeNull();
    view = { ...view, answer: { comment: answer, isNew: true } };
    await act(async () => ring());
    expect(own()?.textContent).toContain('your brand has answered');
    expect(own()?.textContent).toContain('It is on its way.');
    await tell({ ...draft, text: '' });
    expect(own()).toBeNull();
    await tell(null);
    expect(named('draft.check').at(-1)).toMatchObject({ commentId: draft.commentId, text: '' });
  });

  it('shows what there is to mind, where, and mends it with one click', async () => {
    const finding: Finding = {
      rule: 'shouting',
      severity: 'warn',
      start: 5,
      end: 9,
      message: 'etiquette.capitals',
      fix: { start: 5, end: 9, text: 'Anna', label: 'etiquette.fix.small' },
    };
    const checked = { findings: [finding], length: { used: 14, most: 280, over: false }, thread: [] };
    page.rewrite.mockClear();
    await show({ 'queue.view': queue('queue'), 'draft.check': { ...seen, checked } });
    const text = 'Dear ANNA, hi!';
    await tell({ ...draft, text });
    expect(own()?.textContent).toContain('14 of 280');
    expect(own()?.querySelector('q')?.textContent).toBe('ANNA');
    await press(screen.getByRole('button', { name: 'Write it in small letters' }));
    expect(page.rewrite).toHaveBeenCalledExactlyOnceWith({ ...draft, text }, 'Dear Anna, hi!');
    page.rewrite.mockResolvedValueOnce(false);
    await press(screen.getByRole('button', { name: 'Write it in small letters' }));
    expect(own()?.textContent).toContain('has changed meanwhile');
  });

  it('that is too long for a post can be parted', async () => {
    const checked = { findings: [], length: { used: 300, most: 280, over: true }, thread: ['One.', 'Two.'] };
    page.rewrite.mockClear();
    await show({ 'queue.view': queue('queue'), 'draft.check': { ...seen, checked } });
    await tell(draft);
    expect(own()?.textContent).toContain('sent elsewhere 2 times');
    await press(screen.getByRole('button', { name: 'Use this sentence' }));
    expect(page.rewrite).toHaveBeenCalledExactlyOnceWith(draft, closing);
    page.rewrite.mockClear();
    await press(screen.getByRole('button', { name: 'Put the first post in' }));
    expect(page.rewrite).toHaveBeenCalledExactlyOnceWith(draft, 'One.');
    expect(screen.getByText('Two.')).toBeTruthy();
  });

  it('to somebody who has an answer already, or is written to in another tab, is said to be so', async () => {
    const view = {
      answer: { comment: answer, isNew: false },
      elsewhere: true,
      author: 'Anna',
      checked: null,
    };
    await show({ 'queue.view': queue('queue'), 'draft.check': view });
    await tell({ ...draft, text: '' });
    expect(own()?.textContent).toContain('has an answer already');
    expect(own()?.textContent).toContain('in another tab');
  });
});

describe('how well the page is read', () => {
  const degraded = (health: QueueView['health']) => ({
    'queue.view': { ...queue('degraded'), health },
  });

  it('is said by field, for the page that is read worst', async () => {
    await show(degraded({ state: 'degraded', hinted: 45, read: 40, missing: { time: 3, author: 1, id: 2 } }));
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(
      'Some comments on this page could not be read in full. The counts may be too low. ' +
        'Names are missing or in doubt on 1 of 40 comments. Times are missing or in doubt on 3 of 40 comments. ' +
        '2 comments could not be told apart. 5 more comments seem to be on the page than could be read.' +
        'Copy report',
    );
  });

  it('is not claimed before anything was read', async () => {
    await show({ 'queue.view': { ...queue('quiet'), health: null } });
    expect(screen.queryByText('Readable')).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy report' })).toBeTruthy();
  });

  it('says only what is known where no page has counts', async () => {
    await show(degraded(null));
    expect(screen.getAllByRole('status')[0]?.textContent).not.toContain('doubt');
  });

  for (const state of ['degraded', 'broken', 'quiet', 'empty'])
    it(`leads to a report once, also when ${state}`, async () => {
      const writeText = vi.fn(async () => undefined);
      vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
      await show({ 'queue.view': queue(state) });
      const copy = screen.getAllByRole('button', { name: 'Copy report' });
      expect(copy).toHaveLength(1);
      expect(page.report).not.toHaveBeenCalled();
      fireEvent.click(copy[0] as Element);
      expect(page.report).not.toHaveBeenCalled();
      await press(copy[0] as Element);
      expect(writeText).toHaveBeenCalledExactlyOnceWith('carerail-report');
      expect(screen.getByText(/Nothing was sent/)).toBeTruthy();
      expect(screen.getByRole('textbox', { name: 'Report' })).toMatchObject({
        value: 'carerail-report',
        readOnly: true,
      });
      vi.unstubAllGlobals();
    });

  it('shows the report to be copied by hand where the browser does not allow it', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: async () => Promise.reject(new Error()) } });
    await show({ 'queue.view': queue('broken') });
    await press(screen.getByRole('button', { name: 'Copy report' }));
    expect(screen.getByText(/did not allow copying/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Report' }).closest('details')?.open).toBe(true);
    vi.unstubAllGlobals();
  });
});
