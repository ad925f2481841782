import type { ReplyLanguage } from '../../core/types.ts';
import type { WrittenDate } from './items.ts';
import { listsOf } from './items.ts';
import type { Part, Period } from './lists.ts';
import type { Said } from './times.ts';

type Point = Extract<Said, { kind: 'point' }>;

/** Until when a part of the day lasts; a day itself lasts until the next begins. */
const partEnds: Readonly<Record<Part, number>> = {
  morning: 12,
  noon: 12,
  afternoon: 18,
  'work-end': 18,
  evening: 24,
  'day-end': 24,
};

/**
 * The instant, epoch ms, at which what was said at `madeAt` (epoch ms) in `zone` (IANA) has to be done. Days count to
 * their end. Null for dates that do not exist.
 */
export function dueOf(said: Said, madeAt: number, zone: string, lang: ReplyLanguage): number | null {
  const made = Temporal.Instant.fromEpochMilliseconds(madeAt).toZonedDateTimeISO(zone);
  const { weekend, afternoonUpTo } = listsOf[lang];
  if (said.kind === 'length') return lengthEnd(said, made, weekend);
  const time = said.time && inTheAfternoon(said, said.time, afternoonUpTo);
  const point = { ...said, time };
  const day = dayOf(point, made, weekend);
  if (!day) return null;
  const due = point.before && !time && !point.part ? atHour(day, made, 0) : endIn(day, point, made);
  if (due > madeAt) return due;
  // An hour without a day that has passed is tomorrow's; "today until 3" said at 4 lasts until the day ends.
  if (hasDay(point)) return point.offset === 0 ? atHour(day, made, 24) : null;
  return endIn(day.add({ days: 1 }), point, made);
}

function lengthEnd(
  { amount, unit }: Extract<Said, { kind: 'length' }>,
  made: Temporal.ZonedDateTime,
  weekend: readonly number[],
): number | null {
  if (amount <= 0 || amount > 1000) return null;
  if (unit === 'minute') return made.add({ minutes: amount }).epochMilliseconds;
  if (unit === 'hour') return made.add({ hours: amount }).epochMilliseconds;
  const today = made.toPlainDate();
  if (unit === 'workday') return atHour(afterWorkdays(today, amount, weekend), made, 24);
  const days = unit === 'day' ? { days: amount } : unit === 'week' ? { weeks: amount } : { months: amount };
  return atHour(today.add(days), made, 24);
}

function afterWorkdays(
  from: Temporal.PlainDate,
  count: number,
  weekend: readonly number[],
): Temporal.PlainDate {
  let day = from;
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    if (!weekend.includes(day.dayOfWeek)) left -= 1;
  }
  return day;
}

function hasDay({ offset, weekday, date, period }: Point): boolean {
  return offset !== null || weekday !== null || date !== null || period !== null;
}

function dayOf(
  point: Point,
  made: Temporal.ZonedDateTime,
  weekend: readonly number[],
): Temporal.PlainDate | null {
  const today = made.toPlainDate();
  if (point.date) return dateOf(point.date, today);
  if (point.weekday !== null) return weekdayAfter(today, point.weekday, point.next, weekend);
  if (point.offset !== null) return today.add({ days: point.offset });
  return point.period ? periodEnd(point.period, today, weekend) : today;
}

/** That weekday after today; "next" is in the week after this one. */
function weekdayAfter(
  today: Temporal.PlainDate,
  weekday: number,
  next: boolean,
  weekend: readonly number[],
): Temporal.PlainDate {
  const ahead = (weekday - today.dayOfWeek + 7) % 7 || 7;
  const day = today.add({ days: ahead });
  const toWeekEnd = ((weekend.at(-1) ?? 7) - today.dayOfWeek + 7) % 7;
  return next && ahead <= toWeekEnd ? day.add({ days: 7 }) : day;
}

/** The last working day of this or the next week, the last day of the month. */
function periodEnd(
  period: Period,
  today: Temporal.PlainDate,
  weekend: readonly number[],
): Temporal.PlainDate {
  if (period === 'this-month') return today.add({ months: 1 }).with({ day: 1 }).subtract({ days: 1 });
  const lastWorkday = (((weekend[0] ?? 6) + 5) % 7) + 1;
  const isWeekend = weekend.includes(today.dayOfWeek);
  const ahead = (lastWorkday - today.dayOfWeek + 7) % 7;
  // "Next week" said on a Sunday begins tomorrow.
  return today.add({ days: period === 'next-week' && !isWeekend ? ahead + 7 : ahead });
}

/** The date as written; without a year the next one to come. */
function dateOf(
  { day, month, year, persian }: WrittenDate,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const calendar = persian ? 'persian' : 'iso8601';
  const now = today.withCalendar(calendar);
  try {
    const at = (y: number) =>
      Temporal.PlainDate.from({ calendar, year: y, month, day }, { overflow: 'reject' });
    const found = at(year ?? now.year);
    const isPast = year === null && Temporal.PlainDate.compare(found, now) < 0;
    return (isPast ? at(now.year + 1) : found).withCalendar('iso8601');
  } catch {
    return null;
  }
}

function endIn(day: Temporal.PlainDate, point: Point, made: Temporal.ZonedDateTime): number {
  const { time, part } = point;
  if (time) return atHour(day, made, time.hour, time.minute);
  return atHour(day, made, part ? partEnds[part] : 24);
}

/** "By 5" is in the afternoon where people say it so. */
function inTheAfternoon(
  { part }: Point,
  time: NonNullable<Point['time']>,
  upTo: number,
): NonNullable<Point['time']> {
  const isLate = part === 'afternoon' || part === 'evening';
  if (part === 'morning' || time.hour >= 12 || (!isLate && (time.hour > upTo || time.hour === 0)))
    return time;
  return { ...time, hour: time.hour + 12 };
}

function atHour(day: Temporal.PlainDate, made: Temporal.ZonedDateTime, hour: number, minute = 0): number {
  const date = hour === 24 ? day.add({ days: 1 }) : day;
  const plain = date.toPlainDateTime({ hour: hour % 24, minute });
  return plain.toZonedDateTime(made.timeZoneId).epochMilliseconds;
}
