import { createInstance } from 'i18next';
import type { Counts, SiteId, Trust } from './core/types.ts';
import { toLatin } from './reply/serbian.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import fa from './words/fa.json' with { type: 'json' };
import pl from './words/pl.json' with { type: 'json' };
import ru from './words/ru.json' with { type: 'json' };
import sr from './words/sr.json' with { type: 'json' };

/** Interface languages. `sr` is Cyrillic; `sr-Latn` is the same catalogue in Latin letters. */
export type UiLanguage = 'en' | 'pl' | 'de' | 'sr' | 'sr-Latn' | 'fa' | 'ru';

type Catalogue = Record<string, string>;
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
  const words = made.get(language) ?? make(language);
  made.set(language, words);
  return words;
}

/** Formatters cost a hundred times more to make than to use (performance-reliability.md 1a). */
const made = new Map<UiLanguage, Words>();

function make(language: UiLanguage): Words {
  const dir = language === 'fa' ? 'rtl' : 'ltr';
  const i18n = createInstance({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: catalogue(language) } },
  });
  void i18n.init();
  const number = new Intl.NumberFormat(language);
  const moment = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
  const day = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const t: Words['t'] = (key, values = {}) => i18n.t(key, isolated(values, dir));
  const duration: Words['duration'] = (ms, as = {}) => durationInWords(t, ms, as);
  return {
    language,
    dir,
    t,
    number: (n) => number.format(n),
    duration,
    ago: (ms, as) => t('ago', { duration: duration(ms, as) }),
    moment: (at) => moment.format(at),
    day: (date) => day.format(Date.parse(date)),
    time: (at) => time.format(at),
    // The 1st of January 2024 was a Monday.
    weekday: (n) => weekday.format(Date.UTC(2024, 0, n)),
    weekOrder: weekFrom(firstDayOf[language] ?? 1),
    languageName: (tag) => nameOf(names, tag),
    list: (parts) => parts.join(dir === 'rtl' ? '، ' : ', '),
  };
}

/** CLDR; Monday for all others (`Intl.Locale.getWeekInfo` is not in every browser). */
const firstDayOf: Partial<Record<UiLanguage, number>> = { fa: 6 };

function weekFrom(first: number): number[] {
  return Array.from({ length: 7 }, (_, i) => ((first - 1 + i) % 7) + 1);
}

function catalogue(language: UiLanguage): Catalogue {
  if (language === 'sr-Latn')
    return Object.fromEntries(Object.entries(sr).map(([key, text]) => [key, toLatin(text)]));
  if (language !== 'fa') return { en, pl, de, sr, ru }[language];
  return Object.fromEntries(Object.entries(fa).map(([key, text]) => [key, isolateLatin(text)]));
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function durationInWords(
  t: Words['t'],
  ms: number,
  as: { about?: boolean | undefined; seconds?: boolean | undefined },
): string {
  const length = Math.max(0, ms);
  if (as.about && length >= minute) return t('about', { value: inUnits(t, roughly(length)) });
  if (as.seconds && length < 2 * minute) {
    const seconds = t('unit.second', { count: Math.floor((length % minute) / 1000) });
    return length < minute ? seconds : joined(t, t('unit.minute', { count: 1 }), seconds);
  }
  if (length < minute) return t('less', { duration: t('unit.minute', { count: 1 }) });
  return inUnits(t, length);
}

/** An uncertain length to the unit that still means something: minutes, tens of minutes, hours. */
function roughly(length: number): number {
  const step = length < hour ? minute : length < 10 * hour ? 10 * minute : hour;
  return Math.max(step, Math.round(length / step) * step);
}

function inUnits(t: Words['t'], length: number): string {
  const [key, size, below, belowSize] =
    length >= day
      ? (['unit.day', day, 'unit.hour', hour] as const)
      : length >= hour
        ? (['unit.hour', hour, 'unit.minute', minute] as const)
        : (['unit.minute', minute, null, minute] as const);
  const large = t(key, { count: Math.floor(length / size) });
  const rest = Math.floor((length % size) / belowSize);
  if (!below || rest === 0) return large;
  return joined(t, large, t(below, { count: rest }));
}

function joined(t: Words['t'], large: string, small: string): string {
  return t('unit.join', { large, small });
}

/** Invisible marks around a piece of text that reads the other way, so that it cannot reorder its neighbours. */
const isolate = (text: string) => `\u2068${text}\u2069`;

function isolateLatin(text: string): string {
  return text.replace(/\{\{.*?\}\}|@?[A-Za-z][\w.@-]*(?: [A-Za-z][\w.@-]*)*/g, (piece) =>
    piece.startsWith('{{') ? piece : isolate(piece),
  );
}

function isolated(
  values: Readonly<Record<string, string | number>>,
  dir: Words['dir'],
): Record<string, string | number> {
  const foreign =
    dir === 'rtl' ? /[\p{Script=Latin}\p{Script=Cyrillic}]/u : /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && foreign.test(value) && !value.includes('\u2068') ? isolate(value) : value,
    ]),
  );
}

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

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
