// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Outcome } from '../../lib/core/types.ts';
import type { SummaryView, send } from '../../lib/messages.ts';
import { type UiLanguage, wordsFor } from '../../lib/words.ts';
import { brand, now, summary } from '../tools/gallery/samples.ts';
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
    return p.answers?.[name] ?? { ok: true, value: name === 'summary.view' ? (p.view ?? summary) : brand };
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
    ])
      expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByText('Marta Zielonka').tagName).toBe('BDI');
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
    await show({ view: { ...summary, next: null, longest: null, medianFirstResponse: null } });
    expect(screen.queryByRole('button', { name: 'Next case' })).toBeNull();
    expect(screen.getAllByText('none yet')).toHaveLength(2);
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
