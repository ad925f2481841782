import { lazy } from '../core/lazy.ts';
import { runs } from './run-weights.ts';

/** The languages that the runs of letters tell apart, by script. */
export const latinRuns = ['en', 'pl', 'de', 'sr-Latn'] as const;
export const cyrillicRuns = ['sr', 'ru'] as const;

/** Buckets of hashed runs; a power of two. Each has a weight for every language of both scripts. */
export const runBuckets = 1 << 12;
export const runLanguages = latinRuns.length + cyrillicRuns.length;

/** Weights are kept as whole numbers, this many to one. */
export const runScale = 40;

const table = lazy(() => new Int8Array(Uint8Array.fromBase64(runs).buffer));

/** The buckets of a word's runs of two to four letters, its edges counted as letters. */
export function runsOf(word: string): number[] {
  const edged = `_${word.slice(0, 40)}_`;
  const ids: number[] = [];
  for (let at = 0; at < edged.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let end = at; end < Math.min(at + 4, edged.length); end += 1) {
      hash = Math.imul(hash ^ edged.charCodeAt(end), 0x01000193);
      if (end > at) ids.push((hash ^ (hash >>> 15)) & (runBuckets - 1));
    }
  }
  return ids;
}

/** How much the runs of some words speak for each language, in the order of `latinRuns`, then `cyrillicRuns`. */
export function weighRuns(words: readonly string[]): number[] {
  const weights = table();
  const sums = Array<number>(runLanguages).fill(0);
  for (const word of words)
    for (const id of runsOf(word))
      for (let lang = 0; lang < runLanguages; lang += 1)
        sums[lang] = (sums[lang] ?? 0) + (weights[id * runLanguages + lang] ?? 0);
  return sums.map((sum) => sum / runScale);
}
