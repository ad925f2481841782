import { fold } from './plain.ts';

/** Groups of texts that are nearly the same, by letter runs, in near-linear time: minhash, then a look at the hits. */

const runLength = 4;
/** Equal pairs of minima put two texts side by side: eight pairs find nine of ten at half the letter runs equal. */
const bands = 8;
const rows = 2;
/** Share of the letter runs that two texts have in common to be called alike. */
const alike = 0.35;
const fewestRuns = 8;
const readLength = 300;

/** For each text the index of the first that it is alike to, directly or through others; its own where there is none. */
export function similarGroups(texts: readonly string[]): number[] {
  const parents = texts.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[i] = root;
    return root;
  };
  const runs = texts.map(runsOf);
  const buckets = new Map<string, number>();
  runs.forEach((own, i) => {
    if (own.size < fewestRuns) return;
    for (const key of bandsOf(own)) {
      const other = buckets.get(key);
      if (other === undefined) buckets.set(key, i);
      else if (rootOf(other) !== rootOf(i) && shareOf(own, runs[other] ?? own) >= alike) {
        const [a, b] = [rootOf(other), rootOf(i)];
        parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
  });
  return texts.map((_, i) => rootOf(i));
}

function runsOf(text: string): Set<number> {
  const letters = fold(text.slice(0, readLength), false).replace(/[^\p{L}\p{N}]+/gu, '');
  const runs = new Set<number>();
  for (let at = 0; at + runLength <= letters.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + runLength; i += 1) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
    runs.add(hash >>> 0);
  }
  return runs;
}

function bandsOf(runs: ReadonlySet<number>): string[] {
  const minima = new Array<number>(bands * rows).fill(0xffffffff);
  for (const run of runs) {
    for (let i = 0; i < minima.length; i += 1) {
      // Odd multipliers and a shift: another order of the runs for each.
      const mixed = Math.imul(run ^ (i * 0x9e3779b9), 0x85ebca6b + 2 * i);
      const value = (mixed ^ (mixed >>> 15)) >>> 0;
      if (value < (minima[i] ?? 0)) minima[i] = value;
    }
  }
  return Array.from(
    { length: bands },
    (_, band) => `${band}:${minima.slice(band * rows, (band + 1) * rows)}`,
  );
}

function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const run of a) if (b.has(run)) both += 1;
  return both / (a.size + b.size - both);
}
