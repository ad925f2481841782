import { describe, expect, it } from 'vitest';
import { type QuietHours, quietUntil } from '../../lib/core/quiet.ts';

const at = (local: string, zone = 'Europe/Warsaw') =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
const untilIn = (hours: QuietHours, local: string, zone = 'Europe/Warsaw') => {
  const end = quietUntil(hours, at(local, zone), zone);
  return end === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(end).toZonedDateTimeISO(zone).toPlainDateTime().toString();
};
const everyNight: QuietHours = Array.from({ length: 7 }, () => ({ from: '20:00', to: '08:00' }));
const whole = { from: '00:00', to: '00:00' };

// 2026-05-04 is a Monday.
describe('quiet hours', () => {
  it('belong to the day on which they begin, and may cross midnight', () => {
    expect(untilIn(everyNight, '2026-05-04T19:59')).toBeNull();
    expect(untilIn(everyNight, '2026-05-04T20:00')).toBe('2026-05-05T08:00:00');
    expect(untilIn(everyNight, '2026-05-05T07:59:59')).toBe('2026-05-05T08:00:00');
    expect(untilIn(everyNight, '2026-05-05T08:00')).toBeNull();
    const mondays = everyNight.map((window, i) => (i === 0 ? window : null));
    expect(untilIn(mondays, '2026-05-05T07:00')).toBe('2026-05-05T08:00:00');
    expect(untilIn(mondays, '2026-05-05T21:00')).toBeNull();
  });

  it('that touch are one: from Friday evening to Monday morning', () => {
    const weekend = everyNight.map((window, i) => (i < 5 ? window : whole));
    const joined = weekend.with(6, { from: '00:00', to: '00:00' }).with(0, { from: '00:00', to: '07:00' });
    expect(untilIn(joined, '2026-05-08T23:00')).toBe('2026-05-11T07:00:00');
    expect(untilIn(joined, '2026-05-11T07:00')).toBeNull();
  });

  it('without an end are looked at again in a week', () => {
    const always = Array.from({ length: 7 }, () => whole);
    expect(untilIn(always, '2026-05-04T12:00')).toBe('2026-05-12T00:00:00');
  });

  it('are those of the wall clock on the nights it is changed', () => {
    expect(untilIn(everyNight, '2026-03-28T22:00')).toBe('2026-03-29T08:00:00');
    expect(at('2026-03-29T08:00') - at('2026-03-28T20:00')).toBe(11 * 3_600_000);
    expect(untilIn(everyNight, '2026-10-24T22:00')).toBe('2026-10-25T08:00:00');
    const short = Array.from({ length: 7 }, () => ({ from: '02:15', to: '02:45' }));
    expect(untilIn(short, '2026-03-29T01:59')).toBeNull();
    expect(untilIn(short, '2026-10-25T02:30')).toBe('2026-10-25T02:45:00');
  });

  it('are none when none are set', () => {
    expect(untilIn([], '2026-05-04T12:00')).toBeNull();
    expect(untilIn([null, null, null, null, null, null, null], '2026-05-04T12:00')).toBeNull();
  });
});
