import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Almanac, type Heard, heardOf, listeningOf, shareOf } from '../../lib/core/listening.ts';
import type { Category, Urgency } from '../../lib/core/types.ts';
import { below, minutes, rules, start, stored } from './make.ts';

const hour = 60 * 60_000;
const day = 24 * hour;
const daily: Almanac = { zone: 'UTC', step: 'day' };

/** Said `at` (epoch ms), known to `width` ms. */
function heard(at: number, category: Category = 'question', width = 0, urgency: Urgency = 0): Heard {
  return { postedAt: { earliest: at, latest: at + width }, category, urgency };
}

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

describe('listening', () => {
  it('hears customers, not the brand', () => {
    const comments = [
      stored(10, 'anna_k', { text: 'urgent!' }),
      stored(15, 'sunny_shop', below(10, 10)),
      stored(20, 'dan_o', { text: 'lovely!' }),
    ];
    expect(heardOf(comments, rules)).toEqual([
      { postedAt: { earliest: minutes(10), latest: minutes(10) }, category: 'urgent-request', urgency: 2 },
      { postedAt: { earliest: minutes(20), latest: minutes(20) }, category: 'praise', urgency: 0 },
    ]);
  });

  it('tells the hours and weekdays of the place', () => {
    const { hours, weekdays, week } = listeningOf([heard(start), heard(start + 13 * hour)], {
      zone: 'Asia/Tehran',
      step: 'day',
    });
    // Monday 12:00 and Tuesday 01:00 UTC; Tehran is 3:30 ahead.
    expect([hours[15], hours[4], week[0]?.[15], week[1]?.[4]]).toEqual([1, 1, 1, 1]);
    expect(weekdays).toEqual([1, 1, 0, 0, 0, 0, 0]);
  });

  it('gives the shares of each day, days of silence too', () => {
    const said = [
      heard(start, 'praise'),
      heard(start, 'complaint', 0, 2),
      heard(start, 'question'),
      heard(start, 'outage'),
      heard(start + 2 * day),
    ];
    const { periods, n } = listeningOf(said, daily);
    expect(n).toBe(5);
    expect(periods.map(({ from, n, hot, urgent }) => [from, n, hot, urgent])).toEqual([
      ['2026-05-04', 4, 2, 1],
      ['2026-05-05', 0, 0, 0],
      ['2026-05-06', 1, 0, 0],
    ]);
    const shares = periods.map((period) => shareOf(period, 'complaint'));
    expect(shares).toEqual([1 / 4, null, 0]);
    expect(listeningOf([], daily)).toMatchObject({ n: 0, periods: [], withoutHour: 0 });
  });

  it('knows weeks and months as the place does', () => {
    const said = [heard(start), heard(start + 5 * day), heard(start + 60 * day)];
    const from = (almanac: Partial<Almanac>) =>
      listeningOf(said, { ...daily, ...almanac }).periods.map((period) => [period.from, period.n]);
    expect(from({ step: 'week' }).slice(0, 2)).toEqual([
      ['2026-05-04', 2],
      ['2026-05-11', 0],
    ]);
    // Saturday begins the week in Iran; 1 Tir 1405 is 22 June 2026.
    expect(from({ step: 'week', weekStart: 6 }).slice(0, 2)).toEqual([
      ['2026-05-02', 1],
      ['2026-05-09', 1],
    ]);
    expect(from({ step: 'month' })).toEqual([
      ['2026-05-01', 2],
      ['2026-06-01', 0],
      ['2026-07-01', 1],
    ]);
    expect(from({ step: 'month', calendar: 'persian' })).toEqual([
      ['2026-04-21', 2],
      ['2026-05-22', 0],
      ['2026-06-22', 1],
    ]);
  });

  it('puts nothing into an hour or a day that is not known', () => {
    const said = [
      heard(start, 'question', 2 * hour),
      heard(start, 'question', 3 * day),
      { ...heard(start), postedAt: { earliest: null, latest: start } },
    ];
    expect(listeningOf(said, daily)).toMatchObject({ withoutHour: 3, withoutPeriod: 2 });
    expect(listeningOf(said, { ...daily, step: 'month' })).toMatchObject({
      withoutPeriod: 1,
      weekdays: [1, 0, 0, 0, 0, 0, 0],
      periods: [{ from: '2026-05-01', n: 2 }],
    });
  });

  it('agrees with asking the calendar about every message', () => {
    const categories = fc.constantFrom<Category>('complaint', 'outage', 'question', 'praise');
    const message = fc
      .tuple(fc.integer({ min: start, max: start + 400 * day }), categories, fc.nat(2 * hour))
      .map(([at, category, width]) => heard(at, category, width));
    const zone = fc.constantFrom('UTC', 'Europe/Warsaw', 'Asia/Tehran', 'Australia/Lord_Howe');
    const step = fc.constantFrom<Almanac['step']>('day', 'week', 'month');
    fc.assert(
      fc.property(fc.array(message, { maxLength: 30 }), zone, step, (said, zone, step) => {
        const result = listeningOf(said, { zone, step });
        expect(sum(result.hours) + result.withoutHour).toBe(said.length);
        expect(sum(result.week.flat())).toBe(sum(result.hours));
        expect(sum(result.weekdays)).toBe(said.length);
        expect(sum(result.periods.map(({ n }) => n)) + result.withoutPeriod).toBe(said.length);
        const dates = said.map(({ postedAt: { earliest, latest } }) =>
          Temporal.Instant.fromEpochMilliseconds(Math.floor(((earliest ?? 0) + latest) / 2))
            .toZonedDateTimeISO(zone)
            .toPlainDate(),
        );
        for (const [i, { from, n, counts }] of result.periods.entries()) {
          const until = result.periods[i + 1]?.from ?? '9999-12-31';
          const members = said.filter((_, k) => {
            const date = dates[k]?.toString() ?? '';
            return from <= date && date < until;
          });
          expect(members.length).toBe(n);
          expect(sum(Object.values(counts))).toBe(n);
          expect(members.filter(({ category }) => category === 'praise').length).toBe(counts.praise);
        }
      }),
      { numRuns: 300 },
    );
  });
});
