import { fold } from './plain.ts';

/** Groups of texts that are nearly the same, by letter runs, in near-linear time: minhash, then a look at the hits. */

const runLength = 4;
/** So many runs of a text are kept, those with the smallest hashes: of two texts they are mostly the same ones. */
const mostRuns = 64;
/** Equal pairs of minima put two texts side by side: eight pairs find nine of ten at half the letter runs equal. */
const bands = 8;
const rows = 2;
/** Share of the letter runs that two texts have in common to be called alike. */
const alike = 0.35;
const fewestRuns = 8;
const readLength = 300;

/** What a text is compared by: hashes of its letter runs, the smallest first; empty: it is too short. */
export function runsOf(text: string): number[] {
  const letters = fold(text.slice(0, readLength), false).replace(/[^\p{L}\p{N}]+/gu, '');
  const runs = new Set<number>();
  for (let at = 0; at + runLength <= letters.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + runLength; i += 1) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
    runs.add(Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0);
  }
  if (runs.size < fewestRuns) return [];
  return [...Uint32Array.from(runs).sort().subarray(0, mostRuns)];
}

/**
 * For each text, by its runs, the index of the first that it is alike to, directly or through others; its own where there
 * is none.
 */
export function similarGroups(texts: readonly (readonly number[])[]): number[] {
  const parents = texts.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[i] = root;
    return root;
  };
  const buckets = new Map<number, number>();
  texts.forEach((own, i) => {
    for (const key of bandsOf(own)) {
      const other = buckets.get(key);
      if (other === undefined) buckets.set(key, i);
      else if (rootOf(other) !== rootOf(i) && shareOf(own, texts[other] ?? own) >= alike) {
        const [a, b] = [rootOf(other), rootOf(i)];
        parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
  });
  return texts.map((_, i) => rootOf(i));
}

function bandsOf(runs: readonly number[]): number[] {
  const minima = new Uint32Array(bands * rows).fill(0xffffffff);
  for (const run of runs) {
    for (let i = 0; i < minima.length; i += 1) {
      // Odd multipliers and a shift: another order of the runs for each.
      const mixed = Math.imul(run ^ (i * 0x9e3779b9), 0x85ebca6b + 2 * i);
      const value = (mixed ^ (mixed >>> 15)) >>> 0;
      if (value < (minima[i] ?? 0)) minima[i] = value;
    }
  }
  // Two minima and the place of their band in one number, which is exact below 2^53.
  return Array.from({ length: bands }, (_, band) => {
    const [a = 0, b = 0] = minima.subarray(band * rows, (band + 1) * rows);
    return band + bands * ((a >>> 8) * 2 ** 24 + (b >>> 8));
  });
}

/** Of the smallest runs of both together, the share that both have. */
function shareOf(a: readonly number[], b: readonly number[]): number {
  let [i, j, both, all] = [0, 0, 0, 0];
  while (all < mostRuns && (i < a.length || j < b.length)) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (x === y) both += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
    all += 1;
  }
  return all === 0 ? 0 : both / all;
}
