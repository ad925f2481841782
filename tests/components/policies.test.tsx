// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  faultsOf,
  firstTerms,
  neverOpens,
  officeHours,
  unitOf,
} from '../../components/options/policies/draft.ts';
import type { FileReading, HolidayTools } from '../../components/options/policies/holidays.ts';
import { Policies } from '../../components/options/policies/Policies.tsx';
import { WordsContext } from '../../components/words-context.ts';
import type { Policy, Terms } from '../../lib/core/policy.ts';
import type { Outcome } from '../../lib/core/types.ts';
import type { send } from '../../lib/messages.ts';
import { wordsFor } from '../../lib/words.ts';
import { brand, now, otherBrand } from '../tools/gallery/samples.ts';
import { press, submit } from './press.ts';

afterEach(cleanup);

const hour = 3_600_000;

async function show(p: { policies?: Policy[]; answer?: Outcome<unknown>; file?: FileReading } = {}) {
  const calls: [string, unknown][] = [];
  const answer = async (name: string, payload: unknown): Promise<Outcome<unknown>> => {
    calls.push([name, payload]);
    return p.answer ?? { ok: true, value: null };
  };
  const holidays: HolidayTools = {
    until: 2031,
    countries: async () => [{ code: 'RS', name: 'Србија' }],
    statesOf: async () => [],
    holidaysOf: async () => [{ date: '2027-01-07', name: 'Божић' }],
    read: async () => p.file ?? { ok: false, fault: { kind: 'no-calendar' } },
  };
  await act(async () =>
    render(
      <WordsContext value={wordsFor('en')}>
        <Policies
          brands={[brand, otherBrand]}
          policies={p.policies ?? []}
          holidays={holidays}
          zone="Europe/Belgrade"
          now={() => now}
          send={answer as typeof send}
        />
      </WordsContext>,
    ),
  );
  return { calls };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string | RegExp) => screen.getByLabelText(name);
const write = (name: string | RegExp, value: string) => fireEvent.change(field(name), { target: { value } });
const saved = (calls: [string, unknown][]) =>
  calls.find(([name]) => name === 'policy.save')?.[1] as { terms: Terms; from?: number } & Partial<Policy>;
const save = async () => {
  const form = button('Save the targets').closest('form');
  if (form) await submit(form);
};

describe('targets and opening hours', () => {
  it('are filled in from what is suggested, and keep the opening hours', async () => {
    const { calls } = await show();
    await press(button('New targets'));
    fireEvent.click(screen.getByLabelText('opening hours only'));
    write('Suggested targets', 'field-x');
    await save();
    const { terms } = saved(calls);
    expect(terms.calendar.kind).toBe('hours');
    expect(terms.targets.firstResponse).toBe(hour);
    expect(terms.rules.map(({ targets }) => targets.firstResponse)).toEqual([null, hour / 4, 24 * hour]);
  });

  it('are 30 minutes around the clock until somebody changes them', async () => {
    await show();
    expect(screen.getByText('All brands')).toBeTruthy();
    expect(screen.getByText('first response within 30 min, around the clock')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Withdraw/ })).toBeNull();
  });

  it('are changed for all, from now on', async () => {
    const { calls } = await show();
    await press(button('Change the targets: All brands'));
    write('First response', '45');
    await save();
    expect(saved(calls)).toMatchObject({
      brandId: null,
      site: null,
      terms: { targets: { firstResponse: 45 * 60_000 } },
    });
    expect(saved(calls)).not.toHaveProperty('from');
    expect(saved(calls)).not.toHaveProperty('id');
    expect(screen.getByText('Saved: All brands.')).toBeTruthy();
  });

  it('are made for one brand and site, with opening hours, a break, holidays and a day to begin', async () => {
    const { calls } = await show();
    await press(button('New targets'));
    write('Site', 'x');
    await press(field('opening hours only'));
    fireEvent.click(field('opening hours only'));
    write('Monday, closes (1)', '12:00');
    await press(button('Add hours: Monday'));
    write('Monday, opens (2)', '13:30');
    write('Monday, closes (2)', '00:00');
    await act(async () => write('Country', 'RS'));
    await press(button('Add the holidays'));
    expect(screen.getByText('1 day added, up to 2031.')).toBeTruthy();
    write('Valid from', '2099-01-01');
    await save();
    const { terms, from, ...scope } = saved(calls);
    expect(scope).toMatchObject({ brandId: brand.id, site: 'x' });
    expect(new Date(from ?? 0).getFullYear()).toBe(2099);
    expect(terms.calendar).toMatchObject({
      kind: 'hours',
      zone: 'Europe/Belgrade',
      holidays: [{ date: '2027-01-07', name: 'Божић' }],
    });
    expect(terms.calendar.kind === 'hours' && terms.calendar.week.mon).toEqual([
      { from: '09:00', to: '12:00' },
      { from: '13:30', to: '24:00' },
    ]);
  });

  it('may be none for praise, and a target that is empty cannot be saved', async () => {
    const { calls } = await show();
    await press(button('Change the targets: All brands'));
    await press(button('Other targets for some messages'));
    const rule = within(screen.getByRole('group', { name: /^Rule 1/ }));
    fireEvent.change(rule.getByLabelText('Unit: First response'), { target: { value: 'none' } });
    fireEvent.change(rule.getByLabelText('Next response'), { target: { value: '' } });
    expect(screen.getByText(/^A target is empty/)).toBeTruthy();
    expect(button('Save the targets')).toHaveProperty('disabled', true);
    await save();
    expect(calls).toEqual([]);
    fireEvent.change(rule.getByLabelText('Next response'), { target: { value: '2' } });
    await save();
    expect(saved(calls).terms.rules).toEqual([
      {
        categories: ['praise', 'mention'],
        urgencyFrom: 0,
        targets: { firstResponse: null, nextResponse: 2 * 24 * hour, resolution: null },
      },
    ]);
  });

  it('keep what was written when the worker refuses', async () => {
    await show({ answer: { ok: false, problem: { code: 'storage-failed' } } });
    await press(button('Change the targets: All brands'));
    write('First response', '7');
    await save();
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(field('First response')).toHaveProperty('value', '7');
  });

  it('show what is to come, and are withdrawn', async () => {
    const policy: Policy = {
      id: 'p1',
      name: '',
      brandId: otherBrand.id,
      site: null,
      versions: [
        { validFrom: null, terms: firstTerms },
        {
          validFrom: now + 24 * hour,
          terms: { ...firstTerms, targets: { ...firstTerms.targets, firstResponse: hour } },
        },
      ],
    };
    const { calls } = await show({ policies: [policy] });
    expect(screen.getByText(/^From .*first response within 1 h/)).toBeTruthy();
    await press(button(/^Withdraw the targets/));
    expect(calls).toEqual([['policy.remove', { id: 'p1' }]]);
  });

  it('keep a broken calendar file out and name its line', async () => {
    await show({ file: { ok: false, fault: { kind: 'date', line: 12, text: 'DTSTART:20260231' } } });
    await press(button('Change the targets: All brands'));
    fireEvent.click(field('opening hours only'));
    const chooser = document.querySelector('input[type=file]');
    if (!chooser) throw new Error('no file field');
    await act(async () => {
      fireEvent.change(chooser, { target: { files: [new File(['x'], 'days.ics')] } });
    });
    expect(await screen.findByText(/Line 12 has a date that does not exist/)).toBeTruthy();
  });
});

describe('a draft', () => {
  it('says what is missing', () => {
    const hours = officeHours('Europe/Warsaw');
    const withHours = (part: Partial<typeof hours>): Terms => ({
      ...firstTerms,
      calendar: { ...hours, ...part },
    });
    expect(faultsOf(firstTerms)).toEqual([]);
    expect(faultsOf(withHours({}))).toEqual([]);
    expect(faultsOf(withHours({ zone: 'Mars/Base' }))).toEqual(['zone']);
    expect(faultsOf(withHours({ zone: '+02:00' }))).toEqual(['zone']);
    expect(faultsOf(withHours({ daysOff: [{ date: '', name: '' }] }))).toEqual(['day']);
    expect(faultsOf(withHours({ week: { ...hours.week, mon: [{ from: '', to: '17:00' }] } }))).toEqual([
      'window',
    ]);
    expect(neverOpens(withHours({ week: officeHours('UTC').week }).calendar)).toBe(false);
  });

  it('writes a target in the largest unit that fits', () => {
    expect([0, 30 * 60_000, 90 * 60_000, 2 * hour, 48 * hour].map(unitOf)).toEqual([
      'minute',
      'minute',
      'minute',
      'hour',
      'day',
    ]);
  });
});
