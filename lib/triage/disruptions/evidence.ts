import { lazy } from '../../core/lazy.ts';
import { fold } from '../plain.ts';
import { bias, packed, scale } from './weights.ts';

/** Buckets of the hashed features; a power of two. */
export const buckets = 1 << 17;

/** Who writes more has named it by then. */
const readLength = 800;
const mostWords = 120;
/** Longer words are pasted keys. */
const longestWord = 30;
/** So much of a word is its stem, near enough in all six languages. */
const stem = 5;
const shortStem = 4;
/** Letters in a row that mean something by themselves. */
const parts = [3, 4] as const;

/**
 * How much the words of a text sound like a report that something many use does not work, whatever it is: the log of the
 * odds where half of all texts are. Learned (`npm run train`) from the invented messages in `tests/triage/disruptions`
 * and `incidents`. `lang`: the language found, or null. Linear in the length.
 */
export function evidenceOf(text: string, lang: string | null): number {
  const { rows, perUnit } = weights();
  const ids = featuresOf(text, lang);
  let sum = 0;
  for (const id of ids) sum += rows[id] ?? 0;
  return bias + (sum * perUnit) / Math.sqrt(ids.size);
}

const weights = lazy(() => {
  const bytes = Uint8Array.fromBase64(packed);
  const rows = new Int8Array(buckets);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    rows[at * 2] = (byte >> 4) - 8;
    rows[at * 2 + 1] = (byte & 15) - 8;
  }
  return { rows, perUnit: 1 / scale };
});

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function hashOf(seed: number, text: string, from: number, to: number): number {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = step(hash, text.charCodeAt(at));
  return hash;
}

/** The low bits of FNV are weak: fold the high ones in. */
const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (buckets - 1);

/** FNV-1a, begun with what the piece is. */
const seeds = { whole: 11, start: 12, part: 13, pair: 14, short: 15, size: 16 } as const;

/**
 * Buckets of the words, their stems, neighbouring stems and runs of letters. The languages share them: "server" and
 * "offline" say the same in all. A number is one word, whichever it is.
 */
export function featuresOf(text: string, lang: string | null): Set<number> {
  const folded = fold(text.slice(0, readLength), lang?.startsWith('sr') ?? false);
  const words = folded.match(/[\p{L}\p{M}]+|\p{N}+|[?؟!]|…/gu) ?? [];
  const ids = new Set<number>();
  const count = Math.min(words.length, mostWords);
  let before: number = seeds.pair;
  for (let at = 0; at < count; at += 1) {
    const word = plain(words[at] ?? '');
    const end = Math.min(word.length, longestWord);
    const head = Math.min(end, stem);
    ids.add(bucketOf(hashOf(seeds.whole, word, 0, end)));
    if (end > stem) ids.add(bucketOf(hashOf(seeds.start, word, 0, stem)));
    if (end > shortStem) ids.add(bucketOf(hashOf(seeds.short, word, 0, shortStem)));
    const edged = `_${word.slice(0, end)}_`;
    for (const part of parts)
      for (let from = 0; from + part <= edged.length; from += 1)
        ids.add(bucketOf(hashOf(seeds.part, edged, from, from + part)));
    ids.add(bucketOf(hashOf(step(before, 32), word, 0, head)));
    before = hashOf(seeds.pair, word, 0, head);
  }
  ids.add(bucketOf(step(seeds.size, count < 3 ? 1 : count < 8 ? 2 : count < 20 ? 3 : 4)));
  return ids;
}

function plain(word: string): string {
  if (word === '؟') return '?';
  return /^\p{N}/u.test(word) ? '0' : word;
}
