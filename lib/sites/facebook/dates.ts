import { lazy } from '../../core/lazy.ts';
import type { Interval } from '../../core/types.ts';
import { lettersIn } from './letters.ts';
import { type TimeWords, timeWords } from './time-words.ts';
import type { LabelContext } from './times.ts';

type System = 'gregory' | 'persian';

/** The twelve months or the seven weekdays, each in every form of one width that may stand beside a day. */
type Names = () => string[][];

/** The calendar names of a language, from the browser's own data, long ones first: short ones are rarely needed. */
interface Calendar {
  system: System;
  months: Names[];
  weekdays: Names[];
}

const calendars = new Map<string, Calendar>();

/** First days of twelve months in a row and of a week from Monday on, UTC. 20 March 2024 is 1 Farvardin 1403. */
const starts: Record<System, number> = { gregory: Date.UTC(2024, 0, 10), persian: Date.UTC(2024, 2, 25) };
const monday = Date.UTC(2024, 0, 1);
const day = 86_400_000;

/** Endings that a name takes after "on": accusatives of weekdays, Serbian genitives of months. */
const endings: Record<string, readonly (readonly [from: RegExp, to: string])[]> = {
  pl: [[/a$/, 'ę']],
  ru: [[/а$/, 'у']],
  'sr-Cyrl': [
    [/а$/, 'у'],
    [/(?<=[^а])$/, 'а'],
  ],
  'sr-Latn': [
    [/a$/, 'u'],
    [/(?<=[^a])$/, 'a'],
  ],
};

function calendarOf(locale: string, system: System): Calendar {
  const known = calendars.get(`${locale} ${system}`);
  if (known) return known;
  const format = (part: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { calendar: system, timeZone: 'UTC', ...part });
  const namesAt = (at: number, type: 'month' | 'weekday', formats: readonly Intl.DateTimeFormat[]) => {
    const names = formats
      .flatMap((format) => format.formatToParts(at).find((part) => part.type === type)?.value ?? [])
      .map((name) =>
        name
          .normalize('NFKC')
          .toLowerCase()
          .replace(/\p{Cf}|\.$/gu, ''),
      )
      .filter((name) => /\p{L}/u.test(name));
    const bent = (endings[locale] ?? []).flatMap(([from, to]) => names.map((name) => name.replace(from, to)));
    return [...new Set([...names, ...bent])];
  };
  const widths = ['long', 'short'] as const;
  const calendar: Calendar = {
    system,
    months: widths.map((month) =>
      lazy(() => {
        const formats = [format({ day: 'numeric', month }), format({ month })];
        const firsts = Array.from({ length: 12 }, (_, i) => starts[system] + Math.round(i * 30.44) * day);
        return firsts.map((at) => namesAt(at, 'month', formats));
      }),
    ),
    weekdays: widths.map((weekday) =>
      lazy(() => {
        const formats = [format({ weekday })];
        return Array.from({ length: 7 }, (_, i) => namesAt(monday + i * day, 'weekday', formats));
      }),
    ),
  };
  calendars.set(`${locale} ${system}`, calendar);
  return calendar;
}

/** Whether a label names a day in this language, with any time it may have. */
export function isDate(text: string, lang: string): boolean {
  const words = timeWords[lang];
  const now = Date.UTC(2100, 0);
  return words !== undefined && dateInterval(text, [words], { now, zone: 'UTC', lang }) !== null;
}

/**
 * A label that names a day: "Yesterday at 18:01", "Montag um 09:15", "4. Juni um 18:01", "28 December 2024", in Persian
 * also by the Persian calendar. Exact to the minute or, without a time, to the day; an hour that the clocks go through
 * twice gives both. `text` is plain. Null: it names none, or one that is still to come.
 */
export function dateInterval(text: string, words: readonly TimeWords[], ctx: LabelContext): Interval | null {
  const today = Temporal.Instant.fromEpochMilliseconds(ctx.now).toZonedDateTimeISO(ctx.zone).toPlainDate();
  const clock = /(?<!\d)(\d{1,2})[:.](\d{2})(?!\d)/.exec(text);
  const rest = clock ? text.replace(clock[0], ' ') : text;
  const date = words
    .map((table) => dayNamed(rest, table, { today, withClock: clock !== null }))
    .find((found) => found !== null);
  if (!date) return null;
  const time = clock ? clockTime(clock, text, words) : null;
  if (clock && !time) return null;
  const at = (when: Temporal.PlainDateTime, disambiguation: 'earlier' | 'later') =>
    when.toZonedDateTime(ctx.zone, { disambiguation }).epochMilliseconds;
  const start = date.toPlainDateTime(time ?? undefined);
  const earliest = at(start, 'earlier');
  if (earliest > ctx.now) return null;
  const end = time ? at(start, 'later') + 60_000 : at(date.add({ days: 1 }).toPlainDateTime(), 'later');
  return { earliest, latest: Math.min(end - 1, ctx.now) };
}

function clockTime(
  clock: RegExpExecArray,
  text: string,
  words: readonly TimeWords[],
): Temporal.PlainTime | null {
  const spaced = ` ${lettersIn(text).join(' ')} `;
  // Chinese puts no spaces between words.
  const says = (marks: 'am' | 'pm') =>
    words.some((table) =>
      table[marks]?.some((mark) => spaced.includes(/[一-鿿]/.test(mark) ? mark : ` ${mark} `)),
    );
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
  if (table.today.some((word) => text.startsWith(word))) return today;
  if (table.yesterday.some((word) => text.startsWith(word))) return today.subtract({ days: 1 });
  const names = lettersIn(text);
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const numbered = /(?<!\d)(\d{1,2})月(\d{1,2})[日號号]/.exec(text);
  if (numbered)
    return dayOfMonth(
      [...numbers.filter((each) => each > 31), Number(numbered[2])],
      Number(numbered[1]),
      today,
    );
  for (const { system, months, weekdays } of calendarsOf(table)) {
    const weekday = withClock && numbers.length === 0 ? namedAmong(weekdays, names) : -1;
    if (weekday >= 0) return today.subtract({ days: (today.dayOfWeek - 1 - weekday + 7) % 7 || 7 });
    const month = namedAmong(months, names);
    if (month >= 0) return dayOfMonth(numbers, month + 1, today.withCalendar(system));
  }
  return null;
}

/** Which month or weekday is named, from nought; -1: none. */
function namedAmong(widths: readonly Names[], names: readonly string[]): number {
  for (const namesOf of widths) {
    const found = namesOf().findIndex((forms) => forms.some((form) => names.includes(form)));
    if (found >= 0) return found;
  }
  return -1;
}

/** Without a year the last such day that is not in the future. `today` has the calendar that the numbers are of. */
function dayOfMonth(
  numbers: readonly number[],
  month: number,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const calendar = today.calendarId;
  const number = numbers.find((each) => each >= 1 && each <= 31);
  const said = numbers.find((each) => each >= 1300 && each <= 9999);
  if (!number || numbers.length > (said ? 2 : 1)) return null;
  // Four years back there is a 29 February too.
  const years = said ? [said] : [0, 1, 2, 3, 4].map((back) => today.year - back);
  const dates = years
    .filter((year) => number <= Temporal.PlainDate.from({ calendar, year, month, day: 1 }).daysInMonth)
    .map((year) => Temporal.PlainDate.from({ calendar, year, month, day: number }).withCalendar('iso8601'));
  return dates.find((date) => said || Temporal.PlainDate.compare(date, today) <= 0) ?? null;
}

/** The calendars of a table: Serbian has two scripts, Arabic two sets of months, Persian a calendar of its own. */
function calendarsOf(table: TimeWords): Calendar[] {
  const lang = Object.keys(timeWords).find((key) => timeWords[key] === table);
  if (!lang) return [];
  if (lang === 'fa') return [calendarOf(lang, 'persian'), calendarOf(lang, 'gregory')];
  const locales = lang === 'sr' ? ['sr-Cyrl', 'sr-Latn'] : lang === 'ar' ? ['ar', 'ar-SY'] : [lang];
  return locales.map((locale) => calendarOf(locale, 'gregory'));
}
