// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import type { IncidentsView, IncidentView, send } from '../../lib/messages.ts';
import { type UiLanguage, wordsFor } from '../../lib/words.ts';
import { brand, now, queues } from '../tools/gallery/samples.ts';
import { press } from './press.ts';

const minute = 60_000;

const member = (n: number, more: Partial<IncidentView['members'][number]> = {}) => ({
  commentId: `x:${n}` as const,
  caseId: `x:${n}~x:person_${n}`,
  author: `Person ${n}`,
  url: `https://x.com/person_${n}/status/${n}`,
  excerpt: `The app is down for me ${n}`,
  at: now - n * minute,
  answered: false,
  again: false,
  ...more,
});

const incident = (more: Partial<IncidentView['incident']> = {}): IncidentView['incident'] => ({
  id: 'x:1',
  brandId: brand.id,
  state: 'open',
  things: ['app', 'login'],
  firstAt: now - 40 * minute,
  lastAt: now - minute,
  lastHour: 47,
  customers: 47,
  languages: ['en', 'pl'],
  blocks: { pl: 'Naprawiamy.' },
  closedAt: null,
  ...more,
});

const one: IncidentView = {
  incident: incident(),
  brandName: brand.name,
  answered: 31,
  total: 47,
  again: 0,
  members: [member(1, { answered: true }), member(2), member(3)],
};
const other: IncidentView = {
  ...one,
  incident: incident({ id: 'x:50', things: ['payment'], state: 'quiet' }),
};

async function show(view: IncidentsView, language: UiLanguage = 'en') {
  const calls: [string, unknown][] = [];
  const answers: Record<string, unknown> = {
    'queue.view': queues.queue,
    'incidents.view': view,
    'suggestions.view': [],
  };
  const answer = async (name: string, payload: unknown) => {
    calls.push([name, payload]);
    return { ok: true as const, value: answers[name] };
  };
  const page = {
    acting: vi.fn(async () => null),
    reveal: vi.fn(async () => true),
    insert: vi.fn(async () => ({ kind: 'inserted' as const, near: false })),
    released: vi.fn(async () => undefined),
    report: vi.fn(async () => ''),
    undo: vi.fn(async () => true),
    rewrite: vi.fn(async () => true),
    thinkTwice: () => () => undefined,
    focus: () => undefined,
    onDraft: () => () => undefined,
  };
  await act(async () =>
    render(
      <Sidebar
        open
        overDraft="ask"
        thinkTwice={false}
        words={wordsFor(language)}
        theme="light"
        site="facebook"
        brandId={brand.id}
        brandName={brand.name}
        page={page}
        send={answer as typeof send}
        subscribe={() => () => {}}
        now={() => now}
        newId={() => 'fact-1'}
        onClose={() => {}}
      />,
    ),
  );
  const decisions = () => calls.filter(([name]) => name === 'incident.decide').map(([, payload]) => payload);
  return { decisions, page };
}

const open = async (view: IncidentsView = { items: [one, other], open: 1 }) => {
  const shown = await show(view);
  await press(screen.getByRole('button', { name: '1 incident' }));
  const cards = [...screen.getByRole('list', { name: 'Reported by many' }).children] as HTMLElement[];
  return { ...shown, card: within(cards[0] ?? document.body) };
};
const fact = (decision: unknown) => ({ id: 'fact-1', brandId: brand.id, of: 'x:1', at: now, decision });

afterEach(cleanup);

describe('incidents in the sidebar', () => {
  it('are not spoken of where there is none', async () => {
    await show({ items: [], open: 0 });
    expect(screen.queryByRole('button', { name: /incident/ })).toBeNull();
  });

  it('say what is out of order, since when, and how many are answered', async () => {
    const { card } = await open();
    expect(card.getByText('The app, Signing in')).toBeTruthy();
    expect(card.getByText('31 of 47 answered')).toBeTruthy();
    expect(card.getByText('47 reports in the last hour')).toBeTruthy();
    expect(card.getByText('English, Polish')).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Waiting' })).toBeNull();
    await press(screen.getByRole('button', { name: '1 incident' }));
    expect(screen.getByRole('list', { name: 'Waiting' })).toBeTruthy();
  });

  it('show their reports, those without an answer first, and split off the chosen ones', async () => {
    const { card, decisions, page } = await open();
    await press(card.getByRole('button', { name: 'Reports' }));
    const rows = [...card.getByRole('list', { name: 'Reports' }).children].map((row) => row.textContent);
    expect(rows.map((row) => row?.includes('waiting for an answer'))).toEqual([true, true, false]);
    const [first, second] = card.getAllByRole('checkbox');
    if (!first || !second) throw new Error('no boxes');
    await act(async () => {
      fireEvent.click(first);
      fireEvent.click(second);
    });
    await press(card.getByRole('button', { name: 'Split off (2)' }));
    expect(decisions()).toEqual([fact({ kind: 'split', members: ['x:3', 'x:2'] })]);
    await press(card.getAllByRole('button', { name: 'Open' })[0] ?? document.body);
    expect(page.reveal).toHaveBeenCalledWith('x:3');
  });

  it('keep what the team says, once for each language', async () => {
    const { card, decisions } = await open();
    await press(card.getByRole('button', { name: 'What we say' }));
    const save = card.getByRole('button', { name: 'Use in replies' });
    expect(save).toHaveProperty('disabled', true);
    const field = card.getByRole('textbox');
    await act(async () => fireEvent.change(field, { target: { value: ' Back by 15:00. ' } }));
    await press(save);
    expect(decisions()).toEqual([fact({ kind: 'block', lang: 'en', text: 'Back by 15:00.' })]);
    await act(async () => fireEvent.change(card.getByRole('combobox'), { target: { value: 'pl' } }));
    expect(card.getByRole('textbox')).toHaveProperty('value', 'Naprawiamy.');
  });

  it('are merged, closed and opened again', async () => {
    const { card, decisions } = await open();
    await press(card.getByRole('button', { name: 'Merge' }));
    await press(card.getByRole('button', { name: /^Payments/ }));
    await press(card.getByRole('button', { name: 'It is over' }));
    expect(decisions()).toEqual([fact({ kind: 'merge', with: 'x:50' }), fact({ kind: 'close' })]);
    cleanup();
    const closed: IncidentView = {
      ...one,
      incident: incident({ state: 'closed', closedAt: now }),
      again: 2,
      members: [member(1, { answered: true }), member(2, { again: true })],
    };
    const again = await open({ items: [closed], open: 1 });
    expect(again.card.getByText('2 people do not know yet that it is over')).toBeTruthy();
    await press(again.card.getByRole('button', { name: 'Reports' }));
    expect(again.card.getByText('tell them it is over')).toBeTruthy();
    await press(again.card.getByRole('button', { name: 'Not over after all' }));
    expect(again.decisions()).toEqual([fact({ kind: 'reopen' })]);
  });

  it('are written in Persian too', async () => {
    await show({ items: [one], open: 1 }, 'fa');
    expect(screen.getByRole('button', { name: '۱ اختلال' })).toBeTruthy();
  });
});
