import type { Interval } from '../../core/types.ts';
import { type TimeWords, timeWords } from './time-words.ts';
import type { LabelContext } from './times.ts';

/** The calendar names of a language, from the browser's own data (months in the form they take beside a day). */
interface Calendar {
  months: string[][];
  weekdays: string[][];
}

const calendars = new Map<string, Calendar>();

function calendarOf(locale: string): Calendar {
  const known = calendars.get(locale);
  if (known) return known;
  const names = (type: 'month' | 'weekday', at: (i: number) => number, count: number) =>
    Array.from({ length: count }, (_, i) =>
      (['long', 'short'] as const).map((width) => {
        const format = new Intl.DateTimeFormat(locale, {
          calendar: 'gregory',
          timeZone: 'UTC',
          ...(type === 'month' ? { day: 'numeric', month: width } : { weekday: width }),
        });
        const part = format.formatToParts(at(i)).find((each) => each.type === type);
        return (part?.value ?? '').toLowerCase().replace(/\p{Cf}|\.$/gu, '');
      }),
    );
  const calendar = {
    months: names('month', (i) => Date.UTC(2024, i, 15), 12),
    weekdays: names('weekday', (i) => Date.UTC(2024, 0, 1 + i), 7), // 1 January 2024 was a Monday.
  };
  calendars.set(locale, calendar);
  return calendar;
}

/**
 * A label that names a day: "Yesterday at 18:01", "Montag um 09:15", "4. Juni um 18:01", "28 December 2024". Exact to
 * the minute or, without a time, to the day. `text` is plain. Null: it names none.
 */
export function dateInterval(text: string, words: readonly TimeWords[], ctx: LabelContext): Interval | null {
  const today = Temporal.Instant.fromEpochMilliseconds(ctx.now).toZonedDateTimeISO(ctx.zone).toPlainDate();
  const clock = /(\d{1,2})[:.](\d{2})(?!\d)/.exec(text);
  const rest = clock ? text.replace(clock[0], ' ') : text;
  const date = words
    .map((table) => dayNamed(rest, table, { today, withClock: clock !== null }))
    .find((found) => found !== null);
  if (!date) return null;
  const time = clock ? clockTime(clock, text, words) : null;
  if (clock && !time) return null;
  const at = (when: Temporal.PlainDateTime) => when.toZonedDateTime(ctx.zone).epochMilliseconds;
  const start = at(date.toPlainDateTime(time ?? undefined));
  if (start > ctx.now) return null;
  const end = time ? start + 60_000 : at(date.add({ days: 1 }).toPlainDateTime());
  return { earliest: start, latest: Math.min(end - 1, ctx.now) };
}

function clockTime(
  clock: RegExpExecArray,
  text: string,
  words: readonly TimeWords[],
): Temporal.PlainTime | null {
  const spaced = ` ${text.replace(/[^\p{L}\p{M}]+/gu, ' ')} `;
  const says = (marks: 'am' | 'pm') =>
    words.some((table) => table[marks]?.some((mark) => spaced.includes(` ${mark} `)));
  const hour = Number(clock[1]);
  const half = says('pm') ? 12 : 0;
  const hours = half || says('am') ? (hour % 12) + half : hour;
  const minutes = Number(clock[2]);
  return hours > 23 || minutes > 59 ? null : new Temporal.PlainTime(hours, minutes);
}

interface Day {
  today: Temporal.PlainDate;
  /** A bare weekday name is only a day when a time follows it. */
  withClock: boolean;
}

function dayNamed(text: string, table: TimeWords, { today, withClock }: Day): Temporal.PlainDate | null {
  if (table.yesterday.some((word) => text.startsWith(word))) return today.subtract({ days: 1 });
  const names: string[] = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  for (const locale of localesOf(table)) {
    const { months, weekdays } = calendarOf(locale);
    const weekday = weekdays.findIndex((forms) => forms.some((form) => names.includes(form)));
    if (weekday >= 0 && withClock && numbers.length === 0)
      return today.subtract({ days: (today.dayOfWeek - 1 - weekday + 7) % 7 || 7 });
    const month = months.findIndex((forms) => forms.some((form) => names.includes(form)));
    if (month >= 0) return dayOfMonth(numbers, month + 1, today);
  }
  return null;
}

/** Without a year the last such day that is not in the future. */
function dayOfMonth(
  numbers: readonly number[],
  month: number,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const day = numbers.find((number) => number >= 1 && number <= 31);
  const said = numbers.find((number) => number >= 2004 && number <= 9999);
  if (!day || numbers.length > (said ? 2 : 1)) return null;
  // Four years back there is a 29 February too.
  const years = said ? [said] : [0, 1, 2, 3, 4].map((back) => today.year - back);
  const dates = years
    .filter((year) => day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth)
    .map((year) => Temporal.PlainDate.from({ year, month, day }));
  return dates.find((date) => said || Temporal.PlainDate.compare(date, today) <= 0) ?? null;
}

/** The languages of a table; Serbian has two scripts. */
function localesOf(table: TimeWords): string[] {
  const lang = Object.keys(timeWords).find((key) => timeWords[key] === table);
  if (lang === 'sr') return ['sr-Cyrl', 'sr-Latn'];
  return lang ? [lang] : [];
}
