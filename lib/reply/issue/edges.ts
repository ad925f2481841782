import { lazy } from '../../core/lazy.ts';
import type { ReplyLanguage } from '../../core/types.ts';
import { fold } from '../../triage/plain.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { sr } from './sr.ts';
import type { IssueWords } from './words.ts';

const wordsOf: Readonly<Record<ReplyLanguage, IssueWords>> = { en, pl, de, sr, 'sr-Latn': sr, fa, ru };

/** The words of a language, folded, as sets. */
export type Edges = Readonly<Record<Exclude<keyof IssueWords, 'coarse'>, ReadonlySet<string>>> & {
  isCoarse(word: string): boolean;
  /** Whether it is in one of the lists: a word that names nothing. */
  isCommon: (word: string) => boolean;
};

/** Built on first use, one language at a time. */
export const edgesOf = Object.fromEntries(
  Object.entries(wordsOf).map(([lang, words]) => [lang, lazy(() => index(words, lang.startsWith('sr')))]),
) as Readonly<Record<ReplyLanguage, () => Edges>>;

function index(words: IssueWords, serbian: boolean): Edges {
  const set = (list: string) => new Set(list.split(' ').map((word) => fold(word, serbian)));
  const stems = words.coarse.split(' ');
  const whole = set(stems.filter((word) => !word.endsWith('*')).join(' '));
  const begins = stems.filter((word) => word.endsWith('*')).map((word) => fold(word.slice(0, -1), serbian));
  const sets = {
    joins: set(words.joins),
    opens: set(words.opens),
    relates: set(words.relates),
    asks: set(words.asks),
    fillers: set(words.fillers),
    dangling: set(words.dangling),
    loose: set(words.loose),
    negates: set(words.negates),
    leans: set(words.leans ?? ''),
  };
  const lists = Object.values(sets);
  return {
    ...sets,
    isCommon: (word) => lists.some((list) => list.has(word)),
    isCoarse: (word) => whole.has(word) || begins.some((stem) => word.startsWith(stem)),
  };
}
