import { isOwn } from '../core/brand.ts';
import { startOf } from '../core/sla.ts';
import type { Brand, CustomerId, StoredComment } from '../core/types.ts';
import { frequent } from './frequent.ts';
import { fold, wordsOf } from './plain.ts';

/** A customer's message as topics are found in it. */
export interface Spoken {
  text: string;
  /** As judged; null: none of ours. */
  lang: string | null;
  customerId: CustomerId;
  /** Its author's name, whose words are nobody's topic. */
  author: string;
  /** Epoch ms. */
  at: number;
}

/** What customers write about more than they used to. */
export interface Topic {
  /** One to three words, as most people write them. */
  phrase: string;
  lang: string;
  /** How many customers in the window have written it; each counts once. */
  n: number;
  /** The same before the window. */
  before: number;
  /** How many times as frequent as before. */
  lift: number;
}

export interface Window {
  /** Epoch ms, `to` not included. What is older is what it is compared with. */
  from: number;
  to: number;
}

/** What customers said; the brand's own words are no topic. */
export function spokenOf(
  comments: readonly StoredComment[],
  brands: readonly Brand[],
  languageOf: (text: string, siteLang: string | null) => string | null,
): Spoken[] {
  return comments
    .filter((comment) => !isOwn(comment, brands))
    .map(({ text, lang, customerId, author, postedAt }) => ({
      text,
      lang: languageOf(text, lang),
      customerId,
      author: author.name,
      at: startOf(postedAt),
    }));
}

/** What fewer customers write is no topic, and could be somebody's own affair. */
const fewest = 3;
/** With so many messages before it, a topic is only what is said this many times as often as then. */
const enoughBefore = 20;
const leastLift = 1.5;
const longest = 3;
const readLength = 600;

interface Tally {
  now: Set<CustomerId>;
  before: Set<CustomerId>;
  /** As it was written -> how often. */
  written: Map<string, number>;
  stems: readonly string[];
}

/**
 * The `most` topics of a window in each language, the weightiest first. A phrase begins and ends with a telling word and
 * crosses no punctuation; addresses, handles, numbers and names of authors are left out. Linear in the words.
 */
export function topicsOf(said: readonly Spoken[], { from, to }: Window, most = 10): Topic[] {
  const heard = said.filter(({ at }) => at < to);
  const names = new Set(heard.flatMap(({ author }) => wordsOf(fold(author, true))));
  const groups = Map.groupBy(heard, ({ lang }) => (lang?.startsWith('sr') ? 'sr' : lang));
  return [...groups].flatMap(([lang, messages]) =>
    lang === null ? [] : topicsIn(lang, messages, from, names).slice(0, most),
  );
}

function topicsIn(
  lang: string,
  messages: readonly Spoken[],
  from: number,
  names: ReadonlySet<string>,
): Topic[] {
  const tallies = new Map<string, Tally>();
  const people = { now: new Set<CustomerId>(), before: new Set<CustomerId>() };
  for (const { text, customerId, at } of messages) {
    const when = at < from ? 'before' : 'now';
    people[when].add(customerId);
    for (const { key, stems, written } of phrasesOf(text, lang, names)) {
      const tally = tallies.get(key) ?? { now: new Set(), before: new Set(), written: new Map(), stems };
      tallies.set(key, tally);
      tally[when].add(customerId);
      tally.written.set(written, (tally.written.get(written) ?? 0) + 1);
    }
  }
  const weighed = [...tallies.values()]
    .filter(({ now }) => now.size >= fewest)
    .map((tally) => {
      const n = tally.now.size;
      const before = tally.before.size;
      // Half a customer more on both sides, so that what was never said before has a lift, too.
      const lift = (n + 0.5) / (people.now.size + 1) / ((before + 0.5) / (people.before.size + 1));
      return { tally, topic: { phrase: commonest(tally.written), lang, n, before, lift } };
    })
    .filter(({ topic }) => people.before.size < enoughBefore || topic.lift >= leastLift)
    .map((one) => ({ ...one, weight: weightOf(one.topic, one.tally.stems.length, people.before.size > 0) }))
    .sort((a, b) => b.weight - a.weight || (a.topic.phrase < b.topic.phrase ? -1 : 1));
  return withoutParts(weighed).map(({ topic }) => topic);
}

/** Many people, much more than before, in more words. */
function weightOf({ n, lift }: Topic, words: number, compared: boolean): number {
  return n * (1 + (words - 1) / 2) * (compared ? Math.log2(1 + lift) : 1);
}

/** Of phrases that are made of the same words the weightiest alone. */
function withoutParts<T extends { tally: Tally }>(weighed: readonly T[]): T[] {
  const taken = new Set<string>();
  return weighed.filter(({ tally: { stems } }) => {
    const isKnown = stems.some((one) => taken.has(one));
    for (const one of stems) taken.add(one);
    return !isKnown;
  });
}

interface Phrase {
  key: string;
  stems: string[];
  written: string;
}

/** Every phrase of a text, each once. */
function phrasesOf(text: string, lang: string, names: ReadonlySet<string>): Iterable<Phrase> {
  const found = new Map<string, Phrase>();
  for (const piece of withoutPersonal(text.slice(0, readLength)).split(/[\n.,;:!?؟،…()"«»„“”|/]+/)) {
    const words = piece.toLowerCase().match(/[\p{L}\p{M}\u200c'’-]+/gu) ?? [];
    const folded = words.map((word) => wordsOf(fold(word, lang === 'sr')).join(''));
    for (let first = 0; first < words.length; first += 1) {
      if (!isTelling(folded[first], names)) continue;
      for (let end = first + 1; end <= Math.min(words.length, first + longest); end += 1) {
        if (folded.slice(first, end).some((word) => names.has(word))) break;
        if (!isTelling(folded[end - 1], names)) continue;
        const stems = folded
          .slice(first, end)
          .filter((word) => isTelling(word, names))
          .map(stemOf);
        const key = stems.join(' ');
        if (!found.has(key)) found.set(key, { key, stems, written: words.slice(first, end).join(' ') });
      }
    }
  }
  return found.values();
}

/** "lampa", "lampy", "lamps" are one; "code", "codes", too. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, Math.min(6, word.length - 1)));
}

function isTelling(word: string | undefined, names: ReadonlySet<string>): boolean {
  return word !== undefined && word.length >= 3 && !frequent.has(word) && !names.has(word);
}

/** Without addresses, handles, and whatever has a digit: numbers of phones, accounts and orders. */
function withoutPersonal(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => (/[@\d<>]|:\/\/|^www\./.test(word) ? '.' : word.replaceAll('#', '')))
    .join(' ');
}

function commonest(written: ReadonlyMap<string, number>): string {
  return [...written].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
