// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InsertOutcome } from '../../components/sidebar/page-port.ts';
import { Sidebar, type SidebarProps } from '../../components/sidebar/Sidebar.tsx';
import type { Outcome } from '../../lib/core/types.ts';
import type { CaseView, QueueView, send } from '../../lib/messages.ts';
import { wordsFor } from '../../lib/words.ts';
import { brand, now, queues, rounds, suggestions, threadOf } from '../tools/gallery/samples.ts';
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

const page = {
  reveal: vi.fn(async () => true),
  insert: vi.fn(async (): Promise<InsertOutcome> => ({ kind: 'inserted', near: false })),
  released: vi.fn(async () => undefined),
};

let ring = () => {};

async function show(answers: Answers, props: Partial<SidebarProps> = {}) {
  const { send, named } = worker({ 'suggestions.view': suggestions, 'thread.view': threadOf(), ...answers });
  const all: SidebarProps = {
    open: true,
    words: wordsFor('en'),
    theme: 'light',
    site: 'facebook',
    brandId: brand.id,
    page,
    send,
    subscribe: (run) => {
      ring = run;
      return () => {
        ring = () => {};
      };
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
  page.reveal.mockResolvedValue(true);
  page.insert.mockResolvedValue({ kind: 'inserted', near: false });
  page.released.mockResolvedValue(undefined);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
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
    expect(screen.getByText('38 of 61 comments seen')).toBeTruthy();
    expect(screen.getByText('1 post not seen whole · 4 rows still closed · 2 texts cut short')).toBeTruthy();
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
    expect(named('case.decide').at(-1)).toMatchObject({ caseId, decision: { kind: 'reopen' } });
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
