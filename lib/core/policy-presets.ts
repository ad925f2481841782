import type { Targets, Terms } from './policy.ts';
import type { Category } from './types.ts';

/** Terms to start from. Each has its name in the catalogues (`policies.preset.<id>`). */
export interface PolicyPreset {
  id: 'half-hour' | 'field-facebook' | 'field-x';
  terms: Terms;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const hot: Category[] = ['complaint', 'outage', 'urgent-request'];
const cold: Category[] = ['praise', 'mention'];

/** The same for a first and for a next answer; nothing is said of resolutions. */
function within(length: number | null): Targets {
  return { firstResponse: length, nextResponse: length, resolution: null };
}

/**
 * What the measured benchmarks suggest (peers.md d4): people who complain on X expect an answer soonest, and an hour is
 * long there; on Facebook six hours are what 85 % expect. Cold messages have a day, trolls no target.
 */
function field(hotWithin: number, otherWithin: number): Terms {
  return {
    calendar: { kind: 'always' },
    riskShare: 0.75,
    targets: within(otherWithin),
    rules: [
      { categories: ['abuse-or-spam'], urgencyFrom: 0, targets: within(null) },
      { categories: hot, urgencyFrom: 0, targets: within(hotWithin) },
      { categories: cold, urgencyFrom: 0, targets: within(day) },
    ],
  };
}

export const policyPresets: readonly PolicyPreset[] = [
  {
    id: 'half-hour',
    terms: { calendar: { kind: 'always' }, riskShare: 0.75, targets: within(30 * minute), rules: [] },
  },
  { id: 'field-x', terms: field(15 * minute, hour) },
  { id: 'field-facebook', terms: field(hour, 6 * hour) },
];
