import type { ReplyLanguage } from '../../core/types.ts';
import type { Token } from '../tokens.ts';
import { type Item, itemsOf, listsOf, type WrittenDate } from './items.ts';
import type { Part, Period, TimeWord, Unit } from './lists.ts';

/** When something is to be done, as it was said. */
export type Said =
  | { kind: 'length'; amount: number; unit: Unit }
  | {
      kind: 'point';
      /** Days from today. */
      offset: number | null;
      weekday: number | null;
      next: boolean;
      date: WrittenDate | null;
      time: { hour: number; minute: number } | null;
      part: Part | null;
      period: Period | null;
      /** "before Friday": ends where that day begins. */
      before: boolean;
    };

/** A time in a text, by its tokens: first one, and the one after the last. */
export interface SaidTime {
  from: number;
  to: number;
  said: Said;
}

type Point = Extract<Said, { kind: 'point' }>;

const nothing: Point = {
  kind: 'point',
  offset: null,
  weekday: null,
  next: false,
  date: null,
  time: null,
  part: null,
  period: null,
  before: false,
};

/** The deadlines in a text: "by Friday 5 pm", "within 24 hours", "tomorrow"; no hours alone, no numbers alone. */
export function timesIn(tokens: readonly Token[], lang: ReplyLanguage): SaidTime[] {
  const items = itemsOf(tokens, lang);
  const found: SaidTime[] = [];
  for (let at = 0; at < items.length; ) {
    const read = readTime(items, at, tokens, lang);
    const [first, last] = [items[at], items[(read?.end ?? 0) - 1]];
    if (read && first && last) found.push({ from: first.from, to: last.to, said: read.said });
    at = Math.max(at + 1, read?.end ?? 0);
  }
  return found;
}

interface Read {
  said: Said;
  /** The item after the last one. */
  end: number;
}

const has = (item: Item | undefined, word: TimeWord) => item?.words.includes(word) ?? false;

function readTime(
  items: readonly Item[],
  start: number,
  tokens: readonly Token[],
  lang: ReplyLanguage,
): Read | null {
  const opens = items[start];
  const isBy = has(opens, 'by') || has(opens, 'before');
  const isWithin = has(opens, 'within');
  let at = isBy || isWithin ? start + 1 : start;
  // "spätestens bis", "najpóźniej w ciągu", "حداکثر تا".
  while (isBy && (has(items[at], 'by') || has(items[at], 'within') || isBareLink(items[at]))) at += 1;
  while (isWithin && isBareLink(items[at])) at += 1;
  if (isBy || isWithin) {
    const length = readLength(items, at, isWithin);
    const clock = isBy && !isWithin && isHour(length, lang);
    if (length && !clock) return length;
    const within = items.slice(start, at).some((item) => has(item, 'within'));
    if (!isBy && !within) return null;
  }
  return readPoint(items, at, isBy, has(opens, 'before'), tokens);
}

function isBareLink(item: Item | undefined): boolean {
  return (
    has(item, 'link') && !item?.words.some((word) => word.startsWith('weekday') || word.startsWith('day'))
  );
}

/** Where an hour is said with the word for hours ("до 15 часов"), fewer than 24 after "by" are an hour of the day. */
function isHour(length: Read | null, lang: ReplyLanguage): boolean {
  const said = length?.said;
  return (
    listsOf[lang].hourIsClock === true &&
    said?.kind === 'length' &&
    said.unit === 'hour' &&
    said.amount < 24 &&
    said.amount >= 5
  );
}

const units: readonly Unit[] = ['minute', 'hour', 'workday', 'day', 'week', 'month'];

/** "24 to 48 hours", "two working days"; after "within" also "godziny" without a number: one. */
function readLength(items: readonly Item[], start: number, isWithin: boolean): Read | null {
  if (has(items[start], 'half-hour')) return lengthRead(items, start + 1, 30, 'minute');
  let amount: number | null = null;
  let at = start;
  for (; at < start + 5; at += 1) {
    const value = numberOf(items[at]);
    if (value !== null) amount = value;
    else if (amount === null || isUnit(items[at]) || !isRange(items[at])) break;
  }
  const unit = units.find((each) => has(items[at], each));
  if (!unit || (amount === null && !isWithin)) return null;
  return lengthRead(items, at + 1, amount ?? 1, unit);
}

/** With what may follow it: "۲۴ ساعت آینده". */
function lengthRead(items: readonly Item[], at: number, amount: number, unit: Unit): Read {
  const isMore = has(items[at], 'next');
  return { said: { kind: 'length', amount, unit }, end: isMore ? at + 1 : at };
}

const isUnit = (item: Item | undefined) => units.some((unit) => has(item, unit));

function isRange(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (has(item, 'link') || has(item, 'by') || item.words.length === 0) &&
    item.number === null
  );
}

function numberOf(item: Item | undefined): number | null {
  if (!item) return null;
  if (item.number !== null) return item.number;
  const word = item.words.find((each) => /^n\d+$/.test(each));
  return word ? Number(word.slice(1)) : null;
}

function readPoint(
  items: readonly Item[],
  start: number,
  isBy: boolean,
  before: boolean,
  tokens: readonly Token[],
): Read | null {
  let point: Point = { ...nothing, before };
  let end = start;
  for (let at = start; at < items.length; ) {
    const step = readPart(items, at, point, isBy && end === start);
    if (step) {
      point = step.point;
      at = step.end;
      end = at;
    } else if (isJoint(items[at], tokens, end > start)) at += 1;
    else break;
  }
  if (end === start) return null;
  const { offset, weekday, date, part, period, time } = point;
  const isDay = offset !== null || weekday !== null || date !== null || part !== null || period !== null;
  return isDay || (time !== null && isBy) ? { said: point, end } : null;
}

/** What may stand between the parts: links, and a comma after the first of them. */
function isJoint(item: Item | undefined, tokens: readonly Token[], started: boolean): boolean {
  if (!item) return false;
  if (has(item, 'link') || has(item, 'at') || has(item, 'within') || has(item, 'by')) return true;
  if (has(item, 'next') || has(item, 'before')) return true;
  const mark = tokens[item.from];
  return started && item.words.length === 0 && item.number === null && /^[,،–-]$/.test(mark?.word ?? '');
}

const parts: readonly Part[] = ['day-end', 'work-end', 'morning', 'noon', 'afternoon', 'evening'];
const periods: readonly Period[] = ['this-week', 'next-week', 'this-month'];

/** One part of a point in time; `first`: it stands right after "by", where a bare number is an hour. */
function readPart(
  items: readonly Item[],
  at: number,
  point: Point,
  first: boolean,
): { point: Point; end: number } | null {
  const item = items[at];
  if (!item) return null;
  const set = (more: Partial<Point>, end = at + 1) => ({ point: { ...point, ...more }, end });
  const date = readDate(items, at);
  if (date && point.date === null) return set({ date: date.date }, date.end);
  const hour = readHour(items, at, first);
  if (hour && point.time === null) return set({ time: hour.time }, hour.end);
  const day = item.words.find((word) => /^day\d$/.test(word));
  // "nedelje" is Sunday and week, "morgen früh" is a day and its part.
  if (day && point.offset === null) return set({ offset: Number(day.slice(3)) });
  const weekday = item.words.find((word) => word.startsWith('weekday'));
  if (weekday && point.weekday === null) {
    const next = has(items[at - 1], 'next') || has(items[at + 1], 'next');
    return set({ weekday: Number(weekday.slice(7)), next }, has(items[at + 1], 'next') ? at + 2 : at + 1);
  }
  const period = periods.find((each) => has(item, each));
  if (period && point.period === null) return set({ period });
  const part = parts.find((each) => has(item, each));
  return part && point.part === null ? set({ part }) : null;
}

/** An hour of the day: "17:30", "5 pm", "17 Uhr", "ساعت ۵ عصر". */
function readHour(
  items: readonly Item[],
  start: number,
  first: boolean,
): { time: Point['time']; end: number } | null {
  const isLed = has(items[start], 'at') || has(items[start], 'by');
  const at = isLed && valueOrTime(items[start + 1]) ? start + 1 : start;
  const value = valueOrTime(items[at]);
  if (!value || value.hour > 24) return null;
  let end = at + 1;
  if (has(items[end], 'clock')) end += 1;
  const half = items[end];
  const pm = has(half, 'pm');
  const am = has(half, 'am');
  const isSaid = items[at]?.time !== null || end > at + 1 || pm || am || at > start;
  const isAlone = first && !isUnit(items[end]) && !isMonth(items[end]);
  if (!isSaid && !isAlone) return null;
  if (!isSaid && items[at]?.number === null) return null;
  if (pm || am) end += 1;
  const hour = pm && value.hour < 12 ? value.hour + 12 : am && value.hour === 12 ? 0 : value.hour;
  return { time: { hour, minute: value.minute }, end };
}

function valueOrTime(item: Item | undefined): Point['time'] {
  if (item?.time) return item.time;
  const hour = numberOf(item);
  return hour === null ? null : { hour, minute: 0 };
}

const monthOf = (item: Item | undefined) => item?.words.find((word) => /^(month|jalali)\d/.test(word));
const isMonth = (item: Item | undefined) => monthOf(item) !== undefined;

function readDate(items: readonly Item[], at: number): { date: WrittenDate; end: number } | null {
  const item = items[at];
  if (item?.date) return { date: item.date, end: at + 1 };
  const day = numberOf(item);
  const isDay = day !== null && day >= 1 && day <= 31;
  // "5. Dezember", "5th of December", "December 5".
  for (let next = at + 1; isDay && next <= at + 3; next += 1) {
    const month = monthOf(items[next]);
    if (month) return withYear(items, next + 1, day, month);
    if (items[next]?.words.length !== 0 && !has(items[next], 'link')) break;
    if (items[next]?.number !== null) break;
  }
  const month = monthOf(item);
  const following = numberOf(items[at + 1]);
  if (month && following !== null && following >= 1 && following <= 31)
    return withYear(items, at + 2, following, month);
  return null;
}

function withYear(
  items: readonly Item[],
  at: number,
  day: number,
  month: string,
): { date: WrittenDate; end: number } {
  const written = items[at]?.number ?? null;
  const persian = month.startsWith('jalali');
  const year = written !== null && written >= 1300 && written < 2200 ? written : null;
  const date = { day, month: Number(month.replace(/\D+/, '')), year, persian };
  return { date, end: year === null ? at : at + 1 };
}
