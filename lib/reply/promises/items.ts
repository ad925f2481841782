import { lazy } from '../../core/lazy.ts';
import type { ReplyLanguage } from '../../core/types.ts';
import { indexPhrases, type PhraseIndex, phraseAt } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import type { PromiseLists, Speech, TimeWord } from './lists.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { sr } from './sr.ts';

export const listsOf: Readonly<Record<ReplyLanguage, PromiseLists>> = {
  en,
  pl,
  de,
  sr,
  'sr-Latn': sr,
  fa,
  ru,
};

/** Built on first use, one language at a time. */
const indexes = Object.fromEntries(
  Object.entries(listsOf).map(([lang, { time, speech }]) => [
    lang,
    {
      time: lazy(() => indexPhrases<TimeWord>(time, lang.startsWith('sr'))),
      speech: lazy(() => indexPhrases<Speech>(speech, lang.startsWith('sr'))),
    },
  ]),
) as Readonly<
  Record<ReplyLanguage, { time: () => PhraseIndex<TimeWord>; speech: () => PhraseIndex<Speech> }>
>;

/** A date as written, in the ISO or the Persian calendar. */
export interface WrittenDate {
  day: number;
  month: number;
  year: number | null;
  persian: boolean;
}

/** One piece of a text as the reader of times sees it. */
export interface Item {
  /** First and last token, the last one not included. */
  from: number;
  to: number;
  words: readonly TimeWord[];
  number: number | null;
  /** `17:30`. */
  time: { hour: number; minute: number } | null;
  /** `5.12.`, `27.11.2026`, `2026-11-27`, `۱۴۰۵/۹/۵`. */
  date: WrittenDate | null;
}

export function itemsOf(tokens: readonly Token[], lang: ReplyLanguage): Item[] {
  const index = indexes[lang].time();
  const words = tokens.map(({ word }) => word);
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (words[at] === '.' && items.at(-1)?.words.includes('at')) at += 1;
    const found = phraseAt(index, words, at);
    const item = found
      ? { ...blank, from: at, to: at + found.length, words: found.kinds }
      : (numberAt(tokens, at) ?? { ...blank, from: at, to: at + 1 });
    items.push(item);
    at = item.to;
  }
  return items;
}

export interface Spoken {
  at: number;
  kind: Speech;
}

/** The words that say who is bound, by token. */
export function spokenIn(tokens: readonly Token[], lang: ReplyLanguage): Spoken[] {
  const index = indexes[lang].speech();
  const words = tokens.map(({ word }) => word);
  const spoken: Spoken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = phraseAt(index, words, at);
    if (found) for (const kind of found.kinds) spoken.push({ at, kind });
    at += found?.length ?? 1;
  }
  return spoken;
}

const blank = { words: [], number: null, time: null, date: null };

/** A number with what is written onto it: minutes, the rest of a date. */
function numberAt(tokens: readonly Token[], at: number): Item | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  const [second, third] = [joined(tokens, at), joined(tokens, at + 2)];
  const separator = tokens[at + 1]?.word;
  const item = { ...blank, from: at, to: at + 1, number: Number(first.word) };
  if (second === null) return item;
  if (third !== null && tokens[at + 3]?.word === separator) return dateOf(item, first.word, second, third);
  const value = Number(second);
  const hour = item.number;
  const isDate =
    separator === '.' &&
    value >= 1 &&
    value <= 12 &&
    hour >= 1 &&
    hour <= 31 &&
    (second.length === 1 || tokens[at + 3]?.word === '.' || value === 10 || value === 11 || value === 12);
  if (isDate) {
    const to =
      tokens[at + 3]?.word === '.' && tokens[at + 3]?.start === tokens[at + 2]?.end ? at + 4 : at + 3;
    return { ...item, number: null, to, date: { day: hour, month: value, year: null, persian: false } };
  }
  const isTime = (separator === ':' || separator === '.') && second.length === 2 && value < 60 && hour <= 24;
  if (isTime) return { ...item, number: null, to: at + 3, time: { hour, minute: value } };
  // "24-48" and "1/2": the second one is read by itself.
  return item;
}

/** The number written right after the mark that follows token `at`. */
function joined(tokens: readonly Token[], at: number): string | null {
  const [before, mark, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!before || !mark || after?.kind !== 'number' || !/^[:./-]$/.test(mark.word)) return null;
  return before.end === mark.start && mark.end === after.start ? after.word : null;
}

function dateOf(item: Item, first: string, second: string, third: string): Item {
  const isYearFirst = first.length === 4;
  const year = Number(isYearFirst ? first : third);
  const date = {
    day: Number(isYearFirst ? third : first),
    month: Number(second),
    year: year < 100 ? 2000 + year : year,
    persian: year >= 1300 && year < 1500,
  };
  return { ...item, number: null, to: item.from + 5, date };
}
