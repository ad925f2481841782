import { isOwn } from './brand.ts';
import type { Rules } from './case.ts';
import { isHot } from './hot.ts';
import { dayLong, hourLong, type LocalTime, localTimeIn } from './local-time.ts';
import type { Category, Interval, StoredComment, Urgency } from './types.ts';

/** What listening needs of a customer's message. */
export interface Heard {
  postedAt: Interval;
  category: Category;
  urgency: Urgency;
}

/** What customers said; the brand's own words are not listened to, deleted ones of customers are. */
export function heardOf(
  comments: readonly StoredComment[],
  { brands, triage }: Pick<Rules, 'brands' | 'triage'>,
): Heard[] {
  return comments
    .filter((comment) => !isOwn(comment, brands))
    .map(({ postedAt, text, lang }) => {
      const { category, urgency } = triage(text, lang);
      return { postedAt, category, urgency };
    });
}

/** Where and in what pieces time is told. */
export interface Almanac {
  /** IANA zone. */
  zone: string;
  step: 'day' | 'week' | 'month';
  /** First day of a week, Monday 1 to Sunday 7; absent: Monday. In Iran it is 6. */
  weekStart?: number;
  /** What a month is, as Temporal names calendars; absent: `iso8601`. In Iran it is `persian`. */
  calendar?: string;
}

/** What was said in one day, week or month. */
export interface Period {
  /** Its first day, `YYYY-MM-DD` (ISO, whatever the calendar). */
  from: string;
  n: number;
  counts: Readonly<Record<Category, number>>;
  /** Complaints, outages and urgent requests. */
  hot: number;
  /** Of the highest urgency. */
  urgent: number;
}

export interface Listening {
  n: number;
  /** How many were written in each hour (0..23) of each weekday, Monday first. */
  week: readonly (readonly number[])[];
  /** The same by hour alone and by weekday alone; the latter also holds those known to the day only. */
  hours: readonly number[];
  weekdays: readonly number[];
  /** How many are not in `hours`, or not in `periods`, as the page told their time too loosely. */
  withoutHour: number;
  withoutPeriod: number;
  /** From the first to the last, without gaps: nothing said is a zero, not a hole. */
  periods: readonly Period[];
}

const weekdays = 7;

/** When customers write, and what about. Linear; nothing is spread over hours or days in which it may not have been. */
export function listeningOf(heard: readonly Heard[], almanac: Almanac): Listening {
  const localTime = localTimeIn(almanac.zone);
  const periodOf = periodsBy(almanac);
  const week = Array.from({ length: weekdays }, () => zeros(24));
  const byWeekday = zeros(weekdays);
  const periods = new Map<string, Tally>();
  let withoutHour = 0;
  let withoutPeriod = 0;
  for (const { postedAt, category, urgency } of heard) {
    const hourly = within(postedAt, hourLong, localTime);
    const daily = within(postedAt, dayLong, localTime);
    if (hourly) increase(week[hourly.weekday - 1], hourly.hour);
    else withoutHour += 1;
    if (daily) increase(byWeekday, daily.weekday - 1);
    const period = daily ? periodOf(daily) : samePeriod(postedAt, localTime, periodOf);
    if (period === null) withoutPeriod += 1;
    else {
      const tally = periods.get(period) ?? tallyOf();
      periods.set(period, tally);
      tally.n += 1;
      tally.counts[category] += 1;
      if (isHot(category)) tally.hot += 1;
      if (urgency === 2) tally.urgent += 1;
    }
  }
  return {
    n: heard.length,
    week,
    hours: zeros(24).map((_, hour) => week.reduce((sum, day) => sum + (day[hour] ?? 0), 0)),
    weekdays: byWeekday,
    withoutHour,
    withoutPeriod,
    periods: withoutGaps(periods, almanac),
  };
}

/** Share of a category in a period, 0..1; null where nothing was said. */
export function shareOf({ n, counts }: Period, category: Category): number | null {
  return n === 0 ? null : counts[category] / n;
}

const zeros = (n: number) => new Array<number>(n).fill(0);

function increase(counts: number[] | undefined, at: number): void {
  if (counts) counts[at] = (counts[at] ?? 0) + 1;
}

/** The local time of an instant known to `length` ms, by its middle; null where it is known less well. */
function within(
  { earliest, latest }: Interval,
  length: number,
  localTime: (at: number) => LocalTime,
): LocalTime | null {
  return earliest === null || latest - earliest > length ? null : localTime((earliest + latest) / 2);
}

/** The period of an instant that is known worse than to a day, if both its ends lie in the same. */
function samePeriod(
  { earliest, latest }: Interval,
  localTime: (at: number) => LocalTime,
  periodOf: (at: LocalTime) => string,
): string | null {
  if (earliest === null) return null;
  const period = periodOf(localTime(earliest));
  return period === periodOf(localTime(latest)) ? period : null;
}

const epoch = Temporal.PlainDate.from('1970-01-01');

/** First days of periods; each day is worked out once. */
function periodsBy({ step, weekStart = 1, calendar = 'iso8601' }: Almanac): (at: LocalTime) => string {
  const known = new Map<number, string>();
  return ({ day, weekday }) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const date = epoch.add({ days: day });
    const first =
      step === 'day'
        ? date
        : step === 'week'
          ? date.subtract({ days: (weekday - weekStart + weekdays) % weekdays })
          : date.withCalendar(calendar).with({ day: 1 }).withCalendar('iso8601');
    known.set(day, first.toString());
    return first.toString();
  };
}

type Tally = { -readonly [K in keyof Omit<Period, 'from' | 'counts'>]: Period[K] } & {
  counts: Record<Category, number>;
};

function tallyOf(): Tally {
  const counts = {
    complaint: 0,
    outage: 0,
    'urgent-request': 0,
    question: 0,
    feedback: 0,
    praise: 0,
    mention: 0,
    'abuse-or-spam': 0,
  };
  return { n: 0, counts, hot: 0, urgent: 0 };
}

function withoutGaps(tallies: ReadonlyMap<string, Tally>, { step, calendar = 'iso8601' }: Almanac): Period[] {
  const days = [...tallies.keys()].sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const length = { day: { days: 1 }, week: { days: weekdays }, month: { months: 1 } }[step];
  const periods: Period[] = [];
  for (
    let date = Temporal.PlainDate.from(first).withCalendar(calendar);
    periods.at(-1)?.from !== last;
    date = date.add(length)
  ) {
    const from = date.withCalendar('iso8601').toString();
    periods.push({ from, ...(tallies.get(from) ?? tallyOf()) });
  }
  return periods;
}
