import { type OpeningHours, type OpenWindow, weekdays } from '../../lib/core/policy.ts';

/** `08:00-12:00 13:30-18:00` as windows. */
export function windows(text: string): OpenWindow[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((window) => ({ from: window.slice(0, 5), to: window.slice(6) }));
}

/** Opening hours: the same windows Monday to Friday unless `more` says otherwise. */
export function hours(zone: string, weekday: string, more: Partial<OpeningHours> = {}): OpeningHours {
  const week = Object.fromEntries(
    weekdays.map((day) => [day, day === 'sat' || day === 'sun' ? [] : windows(weekday)]),
  ) as OpeningHours['week'];
  return { kind: 'hours', zone, week, holidays: [], daysOff: [], extraDays: [], ...more };
}

/** The same windows every day. */
export function daily(zone: string, text: string, more: Partial<OpeningHours> = {}): OpeningHours {
  const week = Object.fromEntries(weekdays.map((day) => [day, windows(text)])) as OpeningHours['week'];
  return hours(zone, '', { week, ...more });
}

/** A wall time in a zone as epoch ms: `2026-03-27T16:45`. */
export function at(zone: string, wall: string): number {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
}

/** An instant as wall time in a zone. */
export function wallOf(zone: string, instant: number | null): string | null {
  return instant === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(instant)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });
}
