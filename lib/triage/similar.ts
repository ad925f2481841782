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

/**
 * What a text is compared by, a number in each UTF-16 unit, since a string is the quickest to store: the minima of all
 * bands, then the hashes of its letter runs, the smallest first. Empty: it is too short.
 */
export function runsOf(text: string): string {
  const letters = fold(text.slice(0, readLength), false).replace(/[^\p{L}\p{N}]+/gu, '');
  const runs = new Set<number>();
  for (let at = 0; at + runLength <= letters.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + runLength; i += 1) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
    runs.add(Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 16);
  }
  if (runs.size < fewestRuns) return '';
  const kept = Uint16Array.from(runs).sort().subarray(0, mostRuns);
  return String.fromCharCode(...minimaOf(kept), ...kept);
}

function minimaOf(runs: Uint16Array): Uint16Array {
  const minima = new Uint16Array(bands * rows).fill(0xffff);
  for (const run of runs) {
    for (let i = 0; i < minima.length; i += 1) {
      // Odd multipliers and a shift: another order of the runs for each.
      const mixed = Math.imul(run ^ (i * 0x9e3779b9), 0x85ebca6b + 2 * i);
      const value = (mixed ^ (mixed >>> 15)) >>> 16;
      if (value < (minima[i] ?? 0)) minima[i] = value;
    }
  }
  return minima;
}

/**
 * For each text, by its runs, the index of the first that it is alike to, directly or through others; its own where there
 * is none.
 */
export function similarGroups(texts: readonly string[]): number[] {
  const parents = texts.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[i] = root;
    return root;
  };
  const buckets = new Map<number, number>();
  texts.forEach((own, i) => {
    for (let band = 0; band < bands; band += 1) {
      // Two minima and the place of their band in one number, which is exact below 2^53.
      const pair = own.charCodeAt(band * rows) * 2 ** 16 + own.charCodeAt(band * rows + 1);
      const key = band + bands * pair;
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

/** Of the smallest runs of both together, the share that both have. */
function shareOf(a: string, b: string): number {
  let [i, j, both, all] = [bands * rows, bands * rows, 0, 0];
  while (all < mostRuns && (i < a.length || j < b.length)) {
    const x = i < a.length ? a.charCodeAt(i) : Number.POSITIVE_INFINITY;
    const y = j < b.length ? b.charCodeAt(j) : Number.POSITIVE_INFINITY;
    if (x === y) both += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
    all += 1;
  }
  return all === 0 ? 0 : both / all;
}
