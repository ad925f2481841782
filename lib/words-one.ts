import { createInstance } from 'i18next';
import { lazy } from './core/lazy.ts';
import { toLatin } from './reply/serbian.ts';
import type { UiLanguage, Words } from './words.ts';

/** A file of `words/`: sentences by key and plural ending. */
export type Catalogue = Readonly<Record<string, string>>;

/** The words of a language from its catalogue. Formatters are made when they are first needed: each takes a while. */
export function makeWords(language: UiLanguage, written: Catalogue): Words {
  const dir = language === 'fa' ? 'rtl' : 'ltr';
  const i18n = createInstance({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: spelled(language, written) } },
  });
  void i18n.init();
  const formatter = (options: Intl.DateTimeFormatOptions) =>
    lazy(() => new Intl.DateTimeFormat(language, options));
  const number = lazy(() => new Intl.NumberFormat(language));
  const moment = formatter({ day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
  const day = formatter({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const time = formatter({ hour: 'numeric', minute: '2-digit' });
  const weekday = formatter({ weekday: 'long', timeZone: 'UTC' });
  const names = lazy(() => new Intl.DisplayNames(language, { type: 'language' }));
  const t: Words['t'] = (key, values = {}) => i18n.t(key, isolated(values, dir));
  const duration: Words['duration'] = (ms, as = {}) => durationInWords(t, ms, as);
  return {
    language,
    dir,
    t,
    number: (n) => number().format(n),
    duration,
    ago: (ms, as) => t('ago', { duration: duration(ms, as) }),
    moment: (at) => moment().format(at),
    day: (date) => day().format(Date.parse(date)),
    time: (at) => time().format(at),
    // The 1st of January 2024 was a Monday.
    weekday: (n) => weekday().format(Date.UTC(2024, 0, n)),
    weekOrder: weekFrom(firstDayOf[language] ?? 1),
    languageName: (tag) => nameOf(names(), tag),
    list: (parts) => parts.join(dir === 'rtl' ? '، ' : ', '),
  };
}

/** CLDR; Monday for all others (`Intl.Locale.getWeekInfo` is not in every browser). */
const firstDayOf: Partial<Record<UiLanguage, number>> = { fa: 6 };

function weekFrom(first: number): number[] {
  return Array.from({ length: 7 }, (_, i) => ((first - 1 + i) % 7) + 1);
}

/** The catalogue's texts as this language writes them. */
function spelled(language: UiLanguage, written: Catalogue): Catalogue {
  const spell = language === 'sr-Latn' ? toLatin : language === 'fa' ? isolateLatin : null;
  return spell
    ? Object.fromEntries(Object.entries(written).map(([key, text]) => [key, spell(text)]))
    : written;
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
