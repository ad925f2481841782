import ICAL from 'ical.js';

/** A whole day without service, `YYYY-MM-DD`, with its name in the words of the file. */
export interface NamedDay {
  date: string;
  name: string;
}

/** Why a file was kept out. `line` counts from 1. */
export type CalendarFault =
  | { kind: 'too-long'; characters: number }
  | { kind: 'no-calendar' }
  | { kind: 'line'; line: number; text: string }
  | { kind: 'date'; line: number; text: string }
  | { kind: 'unclosed'; line: number; text: string }
  | { kind: 'too-many'; limit: number };

export type CalendarReading =
  /** `withTimes`: events that are not whole days, which close nothing and were left out. */
  { ok: true; days: NamedDay[]; withTimes: number } | { ok: false; fault: CalendarFault };

/** Longest file, characters: a calendar of a large firm has some hundred kB. */
const longest = 2_000_000;
/** Most days in all, and most steps of one rule: a rule of every second from year 1 ends here. */
const mostDays = 3000;
const mostSteps = 10_000;
const shownText = 60;

/**
 * The whole days of an iCalendar file (RFC 5545) that fall into the years `from` to `to`, both included, repeated as
 * their rules say, each date once. A file with any fault is refused as a whole: half a calendar would close the wrong
 * days without a word.
 */
export function readCalendar(file: string, from: number, to: number): CalendarReading {
  if (file.length > longest) return { ok: false, fault: { kind: 'too-long', characters: file.length } };
  const lines = file.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const fault = faultIn(lines);
  if (fault) return { ok: false, fault };
  try {
    return daysOf(new ICAL.Component(ICAL.parse(lines.join('\r\n'))), from, to);
  } catch (error) {
    return { ok: false, fault: located(lines, error) };
  }
}

/** What the library would only say without a line: nesting and lines that are no property. */
function faultIn(lines: readonly string[]): CalendarFault | null {
  const open: { name: string; line: number }[] = [];
  let hasCalendar = false;
  for (const [i, text] of lines.entries()) {
    if (text === '' || /^[ \t]/.test(text)) continue;
    const at = { line: i + 1, text: shown(text) };
    const [, keyword = '', name = ''] = /^(BEGIN|END):(.*)$/i.exec(text) ?? [];
    if (!/^[A-Za-z0-9-]+[:;]/.test(text)) return { kind: 'line', ...at };
    if (keyword.toUpperCase() === 'BEGIN') {
      open.push({ name: name.trim().toUpperCase(), line: at.line });
      hasCalendar ||= open[0]?.name === 'VCALENDAR';
    } else if (keyword && open.pop()?.name !== name.trim().toUpperCase()) return { kind: 'line', ...at };
    if (!hasCalendar) return { kind: 'no-calendar' };
    if (/^(DTSTART|DTEND)[:;]/i.test(text) && !isSoundDate(text)) return { kind: 'date', ...at };
  }
  if (!hasCalendar) return { kind: 'no-calendar' };
  const unclosed = open.at(-1);
  return unclosed ? { kind: 'unclosed', line: unclosed.line, text: unclosed.name } : null;
}

function daysOf(calendar: InstanceType<typeof ICAL.Component>, from: number, to: number): CalendarReading {
  const days = new Map<string, NamedDay>();
  let withTimes = 0;
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    if (!event.startDate?.isDate) {
      withTimes += 1;
      continue;
    }
    if (String(component.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED') continue;
    const name = (event.summary ?? '').trim();
    const length = Math.max(1, Math.min(mostDays + 1, Math.round(event.duration.toSeconds() / 86_400)));
    const starts = startsOf(event, to);
    if (!starts) return { ok: false, fault: { kind: 'too-many', limit: mostSteps } };
    for (const first of starts) {
      for (let day = 0; day < length; day += 1) {
        const at = first.clone();
        at.adjust(day, 0, 0, 0);
        if (at.year < from || at.year > to) continue;
        const date = at.toString().slice(0, 10);
        if (!days.has(date)) days.set(date, { date, name });
        if (days.size > mostDays) return { ok: false, fault: { kind: 'too-many', limit: mostDays } };
      }
    }
  }
  return { ok: true, days: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)), withTimes };
}

type Day = InstanceType<typeof ICAL.Time>;

/** When an event begins, up to the end of the year `to`; null where its rule takes too many steps to get there. */
function startsOf(event: InstanceType<typeof ICAL.Event>, to: number): Day[] | null {
  if (!event.isRecurring()) return [event.startDate];
  const isKept = keptBy(event);
  const starts: Day[] = [];
  const each = event.iterator();
  for (let step = 0; step < mostSteps; step += 1) {
    const next = each.next();
    if (!next || next.year > to) return starts;
    if (isKept(next)) starts.push(next);
  }
  return null;
}

/** RFC 5545 leaves out dates that do not exist (29 February); the library moves them (ical.js 2.2.1). */
function keptBy(event: InstanceType<typeof ICAL.Event>): (day: Day) => boolean {
  const rule = String(event.component.getFirstPropertyValue('rrule') ?? '');
  const isPlain = /FREQ=(YEARLY|MONTHLY)/.test(rule) && !/;BY/.test(rule);
  return (day) => !isPlain || day.day === event.startDate.day;
}

/** Whether the date in a line is one: the library takes the 31st of February for one in March. */
function isSoundDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /:(\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?\s*$/.exec(text) ?? [];
  if (year === '' || Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return false;
  return Number(day) <= ICAL.Time.daysInMonth(Number(month), Number(year));
}

/** The line that the library's message quotes, else the first rule: the one thing that only shows when it is used. */
function located(lines: readonly string[], error: unknown): CalendarFault {
  const said = error instanceof Error ? error.message : '';
  const quoted = lines.findIndex((line) => line.length > 3 && said.includes(line));
  const at =
    quoted >= 0
      ? quoted
      : Math.max(
          0,
          lines.findIndex((line) => /^RRULE/i.test(line)),
        );
  return { kind: 'line', line: at + 1, text: shown(lines[at] ?? '') };
}

function shown(text: string): string {
  return text.length > shownText ? `${text.slice(0, shownText)}…` : text;
}
