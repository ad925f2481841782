import type { Interval } from '../../core/types.ts';
import { dateInterval, isDate } from './dates.ts';
import { isPlain, lettersIn } from './letters.ts';
import { symbols, type TimeWords, timeWords, type Unit } from './time-words.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Shortest and longest length of a unit, ms. Labels are cut off, not rounded (checked on ten comments of a saved page
 * with exact times), so "2h" means at least two and less than three of the longest hours. Whether Facebook's years
 * are 52 weeks or 365 days is not known: both fit.
 */
const lengths: Record<Unit, readonly [shortest: number, longest: number]> = {
  s: [1000, 1000],
  min: [minute, minute],
  h: [60 * minute, 60 * minute],
  d: [day, day],
  w: [7 * day, 7 * day],
  mo: [28 * day, 31 * day],
  y: [364 * day, 366 * day],
};

/** What is asked of a label: when it was read, in which time zone, in which language the page is. */
export interface LabelContext {
  /** Epoch ms. */
  now: number;
  /** IANA zone in which the page writes dates. */
  zone: string;
  /** BCP 47 tag of the page; null: one of the known languages. */
  lang: string | null;
}

/**
 * The publication that a label allows ("2h", "vor einer Stunde", "۲ ساعت", "Yesterday at 6:01 PM"). Never a guess:
 * what is not understood has no lower bound.
 */
export function postedAt(label: string, ctx: LabelContext): Interval {
  const text = plain(label);
  const words = wordsFor(ctx.lang);
  const unknown: Interval = { earliest: null, latest: ctx.now };
  if (words.some(({ now }) => now.includes(text))) return { earliest: ctx.now - minute, latest: ctx.now };
  return relative(text, words, ctx) ?? dateInterval(text, words, ctx) ?? unknown;
}

/** Lower case, ASCII digits, no marks for direction or joining, no punctuation at the ends. */
export function plain(label: string): string {
  const text = isPlain(label)
    ? label
    : label
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, '')
        .replace(/\p{Nd}/gu, asciiDigit);
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,·•()]+|[\s.,·•()]+$/g, '');
}

/** Digits of a script stand in a row from its zero on (Unicode 16, 4.6): count down to the last that is one. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 48;
  if (code < 128) return digit;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/**
 * The language in which all of a page's labels make sense, for a page that does not say its own; null for several,
 * "und" for none. It takes a whole word, or the English "w": single letters mean other units elsewhere ("t" is a day in
 * German and an hour in Danish).
 */
export function languageIn(labels: readonly string[]): string | null {
  const found = [...new Set(labels.map(plain))].filter((label) => /\p{L}/u.test(label));
  const fitting = Object.entries(timeWords).filter(
    ([lang, table]) =>
      found.some((label) => isTelling(label, lang, table)) &&
      found.every(
        (label) => postedAt(label, { now: 0, zone: 'UTC', lang }).earliest !== null || isDate(label, lang),
      ),
  );
  return fitting.length > 1 ? null : (fitting[0]?.[0] ?? 'und');
}

function isTelling(label: string, lang: string, table: TimeWords): boolean {
  if (lang === 'en' && /^\d+w$/.test(label)) return true;
  const isLong = (word: string) =>
    (word.length > 2 && word !== 'min') || !/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(word);
  return wordsIn(label).some((word) => isLong(word) && unitOf(word, table) !== null) || isDate(label, lang);
}

function wordsIn(text: string): string[] {
  return lettersIn(text).map((word) => word.replace(/(?<=.)前$/, ''));
}

/** The page's own language and nothing else; for one that is not known only the symbols; without one all of them. */
function wordsFor(lang: string | null): TimeWords[] {
  const key = lang?.toLowerCase().split(/[-_]/)[0];
  return key ? [timeWords[key] ?? (withSymbols.has(key) ? symbols : minutes)] : Object.values(timeWords);
}

function relative(text: string, words: readonly TimeWords[], { now, lang }: LabelContext): Interval | null {
  const numbers = text.match(/\d+/g) ?? [];
  // Without a language a Latin letter is no unit.
  const found = wordsIn(text).filter(
    (word) => lang !== null || word.length > 1 || !/^\p{Script=Latin}$/u.test(word),
  );
  const units = new Set(words.flatMap((table) => found.flatMap((word) => unitOf(word, table) ?? [])));
  const [unit] = units;
  if (!unit || units.size > 1 || numbers.length > 1) return null;
  // "A few seconds ago" may be any number of them.
  if (unit === 's' && numbers.length === 0) return { earliest: now - minute, latest: now };
  const count = numbers[0] === undefined ? spelled(found, words) : Number(numbers[0]);
  if (count === null || count > 500) return null;
  const [shortest, longest] = lengths[unit];
  return { earliest: now - (count + 1) * longest, latest: now - count * shortest };
}

/** The number in a label without digits: "an hour ago" is one; null for words that may be any other. */
function spelled(found: readonly string[], words: readonly TimeWords[]): number | null {
  const isIn = (list: string | undefined, word: string) => list?.split(' ').includes(word) ?? false;
  if (words.some(({ dual }) => found.some((word) => isIn(dual, word)))) return 2;
  const isPlain = words.some((table) =>
    found.every((word) => unitOf(word, table) !== null || isIn(table.beside, word)),
  );
  return isPlain ? 1 : null;
}

function unitOf(word: string, table: TimeWords): Unit | null {
  let units = unitsByWord.get(table);
  if (!units) {
    const entries = Object.entries(table.units) as [Unit, string][];
    units = new Map(entries.flatMap(([unit, list]) => list.split(' ').map((each) => [each, unit] as const)));
    unitsByWord.set(table, units);
  }
  return units.get(word) ?? null;
}

const unitsByWord = new Map<TimeWords, ReadonlyMap<string, Unit>>();

/**
 * Languages that are known to write "h" for hours (D). Elsewhere a letter may be anything: in Turkish "1h" is a week and
 * "1s" an hour, in Indonesian "1 h" a day. Only "min" is the same wherever it is written.
 */
const withSymbols: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt']);
const minutes: TimeWords = { ...symbols, units: { ...symbols.units, s: '', h: '' } };
