import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayLong, localTimeIn } from '../../lib/core/local-time.ts';

const zones = [
  'UTC',
  'Europe/Warsaw',
  'Europe/Berlin',
  'Europe/Belgrade',
  'Asia/Tehran',
  'Europe/Moscow',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
];

describe('local time', () => {
  it('is what the zone says, at every instant and in any order of asking', () => {
    const instant = fc.integer({ min: Date.UTC(2005), max: Date.UTC(2038) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.array(instant, { maxLength: 20 }), (zone, instants) => {
        const localTime = localTimeIn(zone);
        for (const at of instants) {
          const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
          const { hour, weekday, day } = localTime(at);
          expect([hour, weekday]).toEqual([there.hour, there.dayOfWeek]);
          const date = Temporal.Instant.fromEpochMilliseconds(day * dayLong).toZonedDateTimeISO('UTC');
          expect(date.toPlainDate().toString()).toBe(there.toPlainDate().toString());
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('changes with the clock to the millisecond', () => {
    const localTime = localTimeIn('Europe/Warsaw');
    const change = Date.UTC(2026, 2, 29, 1);
    expect([-1, 0, 1].map((ms) => localTime(change + ms).hour)).toEqual([1, 3, 3]);
    const back = Date.UTC(2026, 9, 25, 1);
    expect([-1, 0].map((ms) => localTime(back + ms).hour)).toEqual([2, 2]);
    expect(localTime(Date.UTC(1969, 11, 31, 12)).weekday).toBe(3);
  });
});
