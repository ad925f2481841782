import { type Ui, words } from './words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Age in whole units, always rounded down as on the site: `[count, unit]`; null below one minute. */
function age(ms: number): { n: number; unit: 0 | 1 | 2 | 3 | 4 } | null {
  if (ms < minute) return null;
  if (ms < hour) return { n: Math.floor(ms / minute), unit: 0 };
  if (ms < day) return { n: Math.floor(ms / hour), unit: 1 };
  if (ms < 7 * day) return { n: Math.floor(ms / day), unit: 2 };
  if (ms < 365 * day) return { n: Math.floor(ms / (7 * day)), unit: 3 };
  return { n: Math.floor(ms / (365 * day)), unit: 4 };
}

const units = ['minute', 'hour', 'day', 'week', 'year'] as const;

/** The text of a comment's time link, e.g. `7m`, `3 Std.`, `۲ ساعت` (dom.md 3.1). */
export function shortAge(ui: Ui, at: number, now: number): string {
  const own = age(now - at);
  if (!own) return words[ui].now;
  const single = own.n === 1 ? one[ui]?.[own.unit] : undefined;
  return `${own.n.toLocaleString(ui)}${single ?? words[ui].short[own.unit]}`;
}

/** Singular forms where they differ from the general one. */
const one: Partial<Record<Ui, Partial<Record<number, string>>>> = {
  de: { 2: ' Tag' },
  pl: { 2: ' dzień', 3: ' tydz.', 4: ' rok' },
};

/** The age inside an aria-label, e.g. `a week ago`, `8 weeks ago`, `vor 5 Tagen`. */
export function longAge(ui: Ui, at: number, now: number): string {
  const own = age(now - at);
  if (!own) return ui === 'en' ? 'just now' : words[ui].now;
  if (ui === 'en' && own.n === 1) return `${own.unit === 1 ? 'an' : 'a'} ${units[own.unit]} ago`;
  return new Intl.RelativeTimeFormat(ui).format(-own.n, units[own.unit]);
}

/** The date of a post on its permalink, e.g. `Friday 19 June 2026 at 21:21` (dom.md 1.4). */
export function fullDate(ui: Ui, at: number): string {
  const date = new Date(at);
  if (ui !== 'en') return new Intl.DateTimeFormat(ui, { dateStyle: 'full', timeStyle: 'short' }).format(date);
  const day = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${day.format(date).replace(',', '')} at ${time.format(date)}`;
}
