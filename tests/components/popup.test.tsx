// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Outcome } from '../../lib/core/types.ts';
import type { SummaryView, send } from '../../lib/messages.ts';
import { type UiLanguage, wordsFor } from '../../lib/words.ts';
import { brand, now, rounds, summary, topics } from '../tools/gallery/samples.ts';
import { press } from './press.ts';

afterEach(cleanup);

async function show(p: {
  view?: SummaryView;
  tabUrl?: string | null;
  language?: UiLanguage;
  answers?: Record<string, Outcome<unknown>>;
}) {
  const calls: [string, unknown][] = [];
  const answer = async (name: string, payload: unknown): Promise<Outcome<unknown>> => {
    calls.push([name, payload]);
    const views: Record<string, unknown> = {
      'summary.view': p.view ?? summary,
      'topics.view': topics,
      'rounds.view': { ...rounds, items: rounds.items.slice(0, 3) },
    };
    return p.answers?.[name] ?? { ok: true, value: views[name] ?? brand };
  };
  const close = vi.fn();
  const openOptions = vi.fn();
  await act(async () =>
    render(
      <Popup
        words={wordsFor(p.language ?? 'en')}
        send={answer as typeof send}
        subscribe={() => () => {}}
        now={() => now}
        tabUrl={p.tabUrl === undefined ? 'https://x.com/other_brand' : p.tabUrl}
        openOptions={openOptions}
        close={close}
      />,
    ),
  );
  return { calls, close, openOptions };
}

const mine = () => screen.getByRole('button', { name: 'This page is my brand' });

describe('the popup', () => {
  it('holds the counts in its heading, as far as they are known', async () => {
    await show({});
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('6+ waiting · 2+ overdue');
  });

  it('shows each brand and site, what is unreadable, the longest wait and today’s median', async () => {
    await show({});
    for (const text of [
      '4+ waiting',
      '2 waiting',
      '? waiting',
      'Not readable',
      'about 1 h 30 min',
      'about 12 min',
      'from 18 answers',
      '6 still wait',
    ])
      expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByText('Marta Zielonka').tagName).toBe('BDI');
  });

  it('names what is talked about more than last week, and nothing where it is nothing', async () => {
    await show({});
    const list = screen.getByRole('list', { name: 'More talked about than last week' });
    const [first] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toBe('discount code 12 people');
    cleanup();
    await show({ answers: { 'topics.view': { ok: true, value: [] } } });
    expect(screen.queryByText('More talked about than last week')).toBeNull();
  });

  it('opens the page of the next case and closes', async () => {
    const { calls, close } = await show({});
    await press(screen.getByRole('button', { name: 'Next case' }));
    expect(calls).toContainEqual(['case.open', { caseId: summary.next?.case.id }]);
    expect(close).toHaveBeenCalledOnce();
  });

  it('stays open and says why when the page cannot be opened', async () => {
    const { close } = await show({
      answers: { 'case.open': { ok: false, problem: { code: 'no-such-tab' } } },
    });
    await press(screen.getByRole('button', { name: 'Next case' }));
    expect(close).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('could not be opened');
  });

  it('has no next case when nobody waits', async () => {
    const quiet = { ...summary, next: null, longest: null, medianFirstResponse: null };
    await show({ view: { ...quiet, trust: { complete: true, health: 'ok' } } });
    expect(screen.queryByRole('button', { name: 'Next case' })).toBeNull();
    expect(screen.getAllByText('none yet')).toHaveLength(2);
  });

  it('says that the median is longer than any answer where most still wait', async () => {
    const median = { value: 190 * 60_000, about: false, over: true, n: 0, open: 1, caseId: 'x:10~x:anna_k' };
    await show({ view: { ...summary, medianFirstResponse: median } });
    expect(screen.getByText('over 3 h 10 min')).toBeTruthy();
    expect(screen.getByText('1 still waits')).toBeTruthy();
    expect(screen.queryByText(/from 0/)).toBeNull();
  });

  it('opens the case whose time the median is', async () => {
    const { calls, close } = await show({});
    await press(screen.getByRole('button', { name: 'about 12 min' }));
    expect(calls).toContainEqual(['case.open', { caseId: summary.medianFirstResponse?.caseId }]);
    expect(close).toHaveBeenCalledOnce();
  });

  it('does not say that nobody waits while comments are unseen', async () => {
    await show({ view: { ...summary, next: null, longest: null } });
    expect(screen.getByText('none seen')).toBeTruthy();
  });

  it('lists the posts to look at next and opens one', async () => {
    const { calls, close } = await show({});
    const list = screen.getByRole('list', { name: 'Where to look next' });
    const rows = [...list.children].map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('23 not seen');
    expect(rows[0]).toContain('last visit 2 h 5 min ago');
    expect(rows[2]).toContain('Seen on facebook.com/sunnykettle');
    const [, second] = within(list).getAllByRole('button', { name: 'Open' });
    if (!second) expect.fail('no second row');
    await press(second);
    expect(calls).toContainEqual(['post.open', { postId: rounds.items[1]?.postId }]);
    expect(close).toHaveBeenCalledOnce();
  });

  it('stays open and says why when a post cannot be opened', async () => {
    const { close } = await show({
      answers: { 'post.open': { ok: false, problem: { code: 'no-such-post' } } },
    });
    const [first] = screen.getAllByRole('button', { name: 'Open' });
    if (!first) expect.fail('no row');
    await press(first);
    expect(close).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('no longer in the list');
  });

  it('makes the page in front a brand', async () => {
    const { calls } = await show({ tabUrl: 'https://x.com/New_Brand/status/1?s=20' });
    await press(mine());
    expect(calls).toContainEqual(['brand.add', { input: 'https://x.com/new_brand' }]);
    expect(screen.getByText(/Sunny Kettle is added/)).toBeTruthy();
  });

  it('says in words why a page could not be added', async () => {
    await show({ answers: { 'brand.add': { ok: false, problem: { code: 'already-a-brand' } } } });
    await press(mine());
    expect(screen.getByRole('alert').textContent).toContain('already belongs');
  });

  it.each([
    ['https://example.org/', 'Open your brand'],
    ['https://x.com/home', 'Open your brand'],
    [null, 'Business Suite and m.facebook.com are not supported'],
    ['https://www.facebook.com/groups/123', 'Open your brand'],
    [
      'https://business.facebook.com/latest/inbox/all?asset_id=1',
      'not supported. Open the page itself on www',
    ],
    ['https://m.facebook.com/new.brand', 'not supported. Open the page on www.facebook.com'],
    ['https://www.facebook.com/sunnykettle', 'belongs to Sunny Kettle'],
  ])('offers nothing on %s and says why', async (tabUrl, reason) => {
    await show({ tabUrl });
    expect(mine()).toHaveProperty('disabled', true);
    const described = document.getElementById(mine().getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain(reason);
  });

  it('tells a new person how to begin', async () => {
    await show({ view: { ...summary, brands: [] } });
    expect(screen.getByRole('heading', { name: 'Welcome to CareRail' })).toBeTruthy();
    expect(mine()).toHaveProperty('disabled', false);
  });

  it('is an error in words, not an empty window, when the worker is silent', async () => {
    await show({ answers: { 'summary.view': { ok: false, problem: { code: 'storage-failed' } } } });
    expect(screen.getByRole('alert').textContent).toContain('could not save or read');
  });
});
