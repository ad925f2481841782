import { lazy } from './lazy.ts';
import { type Calendar, type ClosedDay, type DayDate, type OpeningHours, weekdays } from './policy.ts';

/** From `start` up to, but not including, `end`; epoch ms. */
export interface Span {
  start: number;
  end: number;
}

/** What made a day open or closed. */
export type DayReason = 'week' | 'holiday' | 'dayOff' | 'extra';

/** One day of the calendar, with the windows that begin on it. */
export interface CalendarDay {
  date: DayDate;
  reason: DayReason;
  /** Of the holiday, the day off or the extra day; empty where it has none. */
  name: string;
  /** Merged, in order. */
  windows: readonly Span[];
}

/** A calendar that can be asked. All instants are epoch ms, all lengths ms of opening time. */
export interface Opening {
  /** Null for `always`. */
  zone: string | null;
  /** Opening time between two instants; 0 where the second is not later. */
  between(from: number, to: number): number;
  /** The instant at which `ms` of opening time have passed since `from`; null: never. 0 ms have passed at once. */
  after(from: number, ms: number): number | null;
  /** The days around `from` to `to` in order, each with what is open of it after `from`, counted once. */
  days(from: number, to: number): Iterable<{ day: CalendarDay; open: readonly Span[] }>;
}

const dayLength = 24 * 60 * 60_000;
/** A calendar that opens too seldom to reach a target within ten years (in ms) never reaches it. */
const horizon = 3660 * dayLength;
/** Longer stretches, in days, come from times that are wrong; 40 years of them must not stop the worker. */
const longest = 40 * 366;
/** The last day a date can name, less what a window may reach beyond it; the first is its negative. */
const lastNumber = 1e8 - 10;

const always: Opening = {
  zone: null,
  between: (from, to) => Math.max(0, to - from),
  after: (from, ms) => from + ms,
  days: () => [],
};

/**
 * A calendar, ready to be asked many times: each day is worked out once. A window begins and ends when the wall clock
 * first shows its time, also where summer time jumps over that time (then: at the jump) or shows it twice.
 */
export function openingOf(calendar: Calendar): Opening {
  if (calendar.kind === 'always') return always;
  const dayAt = dayReader(calendar);
  const last = lastDay(calendar);

  function* days(from: number, to: number): Generator<{ day: CalendarDay; open: readonly Span[] }> {
    // A zone may be a day behind or before UTC, and a window may have begun the day before that.
    const first = Math.max(-lastNumber, Math.floor(from / dayLength) - 2);
    const end = Math.min(last, lastNumber, first + longest, Math.floor(to / dayLength) + 1);
    let counted = from;
    for (let n = first; n <= end; n += 1) {
      const day = dayAt(n);
      const open: Span[] = [];
      for (const window of day.windows) {
        if (window.end <= counted) continue;
        open.push({ start: Math.max(window.start, counted), end: window.end });
        counted = window.end;
      }
      yield { day, open };
    }
  }

  return {
    zone: calendar.zone,
    days,
    between(from, to) {
      let sum = 0;
      for (const { open } of days(from, to))
        for (const { start, end } of open) sum += Math.max(0, Math.min(end, to) - start);
      return sum;
    },
    after(from, ms) {
      if (ms <= 0) return from;
      let left = ms;
      for (const { open } of days(from, from + horizon))
        for (const { start, end } of open) {
          if (end - start >= left) return start + left;
          left -= end - start;
        }
      return null;
    },
  };
}

/** The last day on which anything can open, in days since 1970; without end where the week opens. */
function lastDay({ week, extraDays }: OpeningHours): number {
  if (weekdays.some((day) => week[day].length > 0)) return Number.POSITIVE_INFINITY;
  const dates = extraDays.filter(({ windows }) => windows.length > 0).map(({ date }) => Date.parse(date));
  return Math.max(Number.NEGATIVE_INFINITY, ...dates) / dayLength;
}

/** Reads the days of a calendar by their number since 1970 and remembers them. */
function dayReader(hours: OpeningHours): (n: number) => CalendarDay {
  const known = new Map<number, CalendarDay>();
  const extra = byDate(hours.extraDays);
  const holidays = byDate(hours.holidays);
  const daysOff = byDate(hours.daysOff);

  function read(n: number): CalendarDay {
    const plain = epoch().add({ days: n });
    const date = plain.toString();
    const own = extra.get(date);
    if (own) return { date, reason: 'extra', name: own.name, windows: spans(plain, own.windows) };
    const closed = holidays.get(date) ?? daysOff.get(date);
    if (closed)
      return { date, reason: holidays.has(date) ? 'holiday' : 'dayOff', name: closed.name, windows: [] };
    const weekday = weekdays[plain.dayOfWeek - 1];
    return { date, reason: 'week', name: '', windows: spans(plain, weekday ? hours.week[weekday] : []) };
  }

  function spans(date: Temporal.PlainDate, windows: OpeningHours['week']['mon']): Span[] {
    const all = windows.map(({ from, to }) => ({
      start: instantOf(date, from, hours.zone),
      end: instantOf(to > from ? date : date.add({ days: 1 }), to, hours.zone),
    }));
    return merged(all.filter(({ start, end }) => end > start));
  }

  return (n) => {
    const day = known.get(n) ?? read(n);
    known.set(n, day);
    return day;
  };
}

const epoch = lazy(() => new Temporal.PlainDate(1970, 1, 1));

function byDate<T extends ClosedDay>(days: readonly T[]): Map<DayDate, T> {
  return new Map(days.map((day) => [day.date, day]));
}

/** Spans in order, those that overlap or touch as one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const before = result.at(-1);
    if (before && span.start <= before.end) before.end = Math.max(before.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

/** When the wall clock of a zone first shows `time` on `date`, or passes over it, epoch ms. */
function instantOf(date: Temporal.PlainDate, time: string, zone: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const wall = (hour === 24 ? date.add({ days: 1 }) : date).toPlainDateTime({ hour: hour % 24, minute });
  const shown = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (shown.toPlainDateTime().equals(wall)) return shown.epochMilliseconds;
  return shown.getTimeZoneTransition('next')?.epochMilliseconds ?? shown.epochMilliseconds;
}
