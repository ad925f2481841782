import type { Counts, SiteId, Trust } from './core/types.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import fa from './words/fa.json' with { type: 'json' };
import pl from './words/pl.json' with { type: 'json' };
import ru from './words/ru.json' with { type: 'json' };
import sr from './words/sr.json' with { type: 'json' };
import { type Catalogue, makeWords } from './words-one.ts';

/** Interface languages. `sr` is Cyrillic; `sr-Latn` is the same catalogue in Latin letters. */
export type UiLanguage = 'en' | 'pl' | 'de' | 'sr' | 'sr-Latn' | 'fa' | 'ru';
export type CatalogueName = Exclude<UiLanguage, 'sr-Latn'>;

type Bare<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** Every sentence of the interface, by its key in `words/en.json` without the plural ending. */
export type WordKey = Bare<keyof typeof en & string>;

/** The interface languages in their own names, in the order of the options page. */
export const languageNames: Readonly<Record<UiLanguage, string>> = {
  en: 'English',
  pl: 'Polski',
  de: 'Deutsch',
  sr: 'Српски',
  'sr-Latn': 'Srpski',
  fa: 'فارسی',
  ru: 'Русский',
};

export interface Words {
  language: UiLanguage;
  dir: 'ltr' | 'rtl';
  /** The sentence for `key`; `count` chooses the plural form. Values are isolated where their direction differs. */
  t(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
  number(n: number): string;
  /**
   * A length of time in ms with its two largest units ("3 h 20 min"). `about` rounds it and says that it is
   * uncertain; `seconds` counts them below two minutes.
   */
  duration(ms: number, as?: { about?: boolean; seconds?: boolean }): string;
  /** "12 min ago", from a length of time in ms. */
  ago(ms: number, as?: { about?: boolean }): string;
  /** Day, month, hour and minute of an instant, in the zone of the browser. */
  moment(at: number): string;
  /** A day, given as `YYYY-MM-DD`. */
  day(date: string): string;
  /** Hour and minute of an instant. */
  time(at: number): string;
  /** The name of a weekday, 1 (Monday) to 7. */
  weekday(n: number): string;
  /** The weekdays in the order of the language's calendars: Persian ones begin with Saturday. */
  weekOrder: readonly number[];
  /** The name of a language by its BCP 47 tag. */
  languageName(tag: string): string;
  /** Several things in one line, with the comma of the language. */
  list(parts: readonly string[]): string;
}

/** The catalogue that a language is written in. */
export function catalogueOf(language: UiLanguage): CatalogueName {
  return language === 'sr-Latn' ? 'sr' : language;
}

/** The language of the interface: the one set, or the browser's where it is one of ours, else English. */
export function uiLanguage(setting: 'auto' | UiLanguage, browserLanguage: string): UiLanguage {
  if (setting !== 'auto') return setting;
  const tag = browserLanguage.toLowerCase();
  if (tag.startsWith('sr-latn')) return 'sr-Latn';
  const base = tag.split('-')[0] ?? '';
  return base in languageNames ? (base as UiLanguage) : 'en';
}

/** The words of one language: sentences, numbers and times as its readers write them. */
export function wordsFor(language: UiLanguage): Words {
  const words = made.get(language) ?? makeWords(language, catalogues[catalogueOf(language)]);
  made.set(language, words);
  return words;
}

/** Formatters cost a hundred times more to make than to use (performance-reliability.md 1a). */
const made = new Map<UiLanguage, Words>();

const catalogues: Readonly<Record<CatalogueName, Catalogue>> = { en, pl, de, sr, fa, ru };

/** A number that may be too low (`7+`) or unknown (`?`), design.md 4.2. */
export function shownCount(words: Words, count: number, trust: Trust): string {
  if (trust.health === 'broken') return '?';
  return isSure(trust) ? words.number(count) : `${words.number(count)}+`;
}

/** Whether everything there is has been read in full, so that a number is exact. */
export function isSure(trust: Trust): boolean {
  return trust.complete && (trust.health === 'ok' || trust.health === 'empty');
}

/** "3 waiting, 1 overdue"; a sentence where nobody waits or where that cannot be known. */
export function countsLabel(words: Words, counts: Counts, trust: Trust): string {
  if (trust.health === 'broken') return words.t('counts.broken');
  if (counts.waiting === 0) return words.t(isSure(trust) ? 'counts.none' : 'counts.nonePartial');
  const parts = [
    words.t('count.waiting', { count: counts.waiting, shown: shownCount(words, counts.waiting, trust) }),
  ];
  if (counts.overdue > 0)
    parts.push(
      words.t('count.overdue', { count: counts.overdue, shown: shownCount(words, counts.overdue, trust) }),
    );
  return words.list(parts);
}

/** The name of a site in the interface language. */
export function siteName(words: Words, site: SiteId): string {
  return words.t(`site.${site}`);
}
