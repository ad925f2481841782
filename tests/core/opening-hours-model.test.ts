import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openingOf } from '../../lib/core/opening-hours.ts';
import { type OpeningHours, type OpenWindow, weekdays } from '../../lib/core/policy.ts';

/**
 * A second, naive model of opening hours: it walks minute by minute and asks the browser's calendar (`Intl`) what the
 * clock on the wall shows. A minute is open when the latest time that the wall has shown so far lies in a window.
 */

const minute = 60_000;
const day = 24 * 60;
/** Minutes walked around each switch: three days. */
const length = 3 * day;

const zones = [
  'Europe/Warsaw',
  'Europe/Berlin',
  'Europe/Belgrade',
  'Europe/Moscow',
  'Europe/London',
  'Europe/Chisinau',
  'Asia/Tehran',
  'Asia/Jerusalem',
  'Asia/Beirut',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Santiago',
  'America/Havana',
  'America/Nuuk',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Auckland',
];

/** Every switch of 2020 to 2035, epoch ms; where a zone has none, a day of each year. */
function switchesOf(zone: string): number[] {
  const all: number[] = [];
  let now = Temporal.ZonedDateTime.from({ timeZone: zone, year: 2020, month: 1, day: 1 });
  for (;;) {
    const next = now.getTimeZoneTransition('next');
    if (!next || next.year > 2035) break;
    all.push(next.epochMilliseconds);
    now = next;
  }
  return all.length > 0 ? all : Array.from({ length: 16 }, (_, i) => Date.UTC(2020 + i, 2, 21, 20, 30));
}

/** What the wall shows in each minute from `from` on, at its latest so far, as minutes since 1970. */
function wallFrom(zone: string, from: number): number[] {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  let latest = Number.NEGATIVE_INFINITY;
  return Array.from({ length }, (_, i) => {
    // 29/03/2026, 02:30
    const [d = 0, m = 0, y = 0, hour = 0, min = 0] = format
      .format(from + i * minute)
      .split(/\D+/)
      .map(Number);
    latest = Math.max(latest, Date.UTC(y, m - 1, d, hour, min) / minute);
    return latest;
  });
}

function inMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function windowsOn(hours: OpeningHours, dayNumber: number): OpenWindow[] {
  const date = new Date(dayNumber * day * minute);
  const name = date.toISOString().slice(0, 10);
  const extra = hours.extraDays.find((each) => each.date === name);
  if (extra) return extra.windows;
  if ([...hours.holidays, ...hours.daysOff].some((each) => each.date === name)) return [];
  return hours.week[weekdays[(date.getUTCDay() + 6) % 7] ?? 'mon'];
}

/** Whether a calendar is open while the wall shows a time; the windows of a day are looked up once. */
function model(hours: OpeningHours): (wall: number) => boolean {
  const days = new Map<number, [number, number][]>();
  const windowsIn = (dayNumber: number) => {
    const known =
      days.get(dayNumber) ??
      windowsOn(hours, dayNumber).map(({ from, to }): [number, number] => {
        const start = dayNumber * day + inMinutes(from);
        return [start, dayNumber * day + inMinutes(to) + (to > from ? 0 : day)];
      });
    days.set(dayNumber, known);
    return known;
  };
  return (wall) => {
    const today = Math.floor(wall / day);
    const within = ([start, end]: [number, number]) => wall >= start && wall < end;
    return windowsIn(today - 1).some(within) || windowsIn(today).some(within);
  };
}

const time = fc
  .integer({ min: 0, max: day / 5 - 1 })
  .map((n) => [Math.floor(n / 12), (n % 12) * 5].map((part) => `${part}`.padStart(2, '0')).join(':'));
/** Most begin or end in the small hours, when clocks change. */
const nightTime = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom('23:30', '00:00', '00:30', '01:15', '02:00', '02:30', '03:00', '04:00'),
  },
  { weight: 1, arbitrary: time },
);
const window = fc
  .record({ from: nightTime, to: fc.oneof(nightTime, fc.constant('24:00')) })
  .filter(({ from, to }) => from !== to);
const windows = fc.array(window, { maxLength: 3 });

function calendar(zone: string, around: number): fc.Arbitrary<OpeningHours> {
  const date = fc
    .integer({ min: -1, max: 2 })
    .map((n) => new Date(around + n * day * minute).toISOString().slice(0, 10));
  const closed = fc.array(fc.record({ date, name: fc.constant('') }), { maxLength: 1 });
  return fc.record({
    kind: fc.constant('hours'),
    zone: fc.constant(zone),
    week: fc.record({
      mon: windows,
      tue: windows,
      wed: windows,
      thu: windows,
      fri: windows,
      sat: windows,
      sun: windows,
    }),
    holidays: closed,
    daysOff: closed,
    extraDays: fc.array(fc.record({ date, name: fc.constant(''), windows }), { maxLength: 1 }),
  });
}

it('opening time agrees with the walk through every switch of 2020 to 2035 in 20 zones', () => {
  expect(new Set(zones).size).toBe(20);
  let asked = 0;
  for (const zone of zones)
    for (const change of switchesOf(zone)) {
      const from = Math.floor(change / minute) * minute - day * minute;
      const wall = wallFrom(zone, from);
      const queries = fc.array(fc.tuple(fc.nat(length - 1), fc.nat(length - 1)), {
        minLength: 40,
        maxLength: 40,
      });
      fc.assert(
        fc.property(calendar(zone, change), queries, (hours, pairs) => {
          const opening = openingOf(hours);
          const isOpen = model(hours);
          // Open minutes before each minute.
          const before = [0];
          for (const shown of wall) before.push((before.at(-1) ?? 0) + (isOpen(shown) ? 1 : 0));
          for (const [a, b] of pairs) {
            asked += 1;
            const walked = Math.max(0, (before[b] ?? 0) - (before[a] ?? 0));
            const told = opening.between(from + a * minute, from + b * minute) / minute;
            if (told !== walked)
              expect({ zone, hours, a, b, told }).toEqual({ zone, hours, a, b, told: walked });
            if (walked === 0) continue;
            // That much time has passed when the minute in which it is reached ends.
            const end = before.findIndex((sum) => sum - (before[a] ?? 0) === walked);
            const due = ((opening.after(from + a * minute, walked * minute) ?? 0) - from) / minute;
            if (due !== end)
              expect({ zone, hours, a, walked, due }).toEqual({ zone, hours, a, walked, due: end });
          }
        }),
        { numRuns: 10, endOnFailure: true },
      );
    }
  expect(asked).toBeGreaterThanOrEqual(200_000);
}, 300_000);
