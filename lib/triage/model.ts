import { buckets, type Features } from './features.ts';

/** The outputs in their order, each a span: categories, sentiment -1 0 1, needs an answer, urgency 0 1 2. */
export const spans = {
  category: [0, 8],
  sentiment: [8, 11],
  needsReply: [11, 12],
  urgency: [12, 15],
} as const;
export const outputs = 15;

/** Small integers by bucket and output; `scale` of them are one. */
export interface Weights {
  /** `buckets` rows of `outputs`. */
  rows: Int8Array;
  /** What every text has. */
  bias: Float64Array;
  scale: number;
}

/**
 * How far the parts of a verdict are trusted. The words were learned from invented messages, real ones have others; the
 * written cues hold in both, those of praise and anger (`moods`) the most. `kindness`: people blame at length and thank in
 * a word, so that thanks are easily outweighed.
 */
export const trust = { words: 0.5, signs: 0.5, cues: 1, moods: 1.5, kindness: 0.4 } as const;

/**
 * From which share of the three hot categories together a message is hot. Polish was weaned of general talk (outside.txt)
 * and is the more hesitant.
 */
export const hotFrom = { pl: 0.33, others: 0.6 } as const;

/** A long text has many words, and each says less. */
export function wordShare(words: number): number {
  return words === 0 ? 0 : 4 / Math.sqrt(words + 8);
}

/** The outputs for a text, before softmax. */
export function score(weights: Weights, { words, signs }: Features): Float64Array {
  const byWords = sumOf(weights, words.keys());
  const bySigns = sumOf(weights, signs);
  const perWord = (trust.words * wordShare(words.size)) / weights.scale;
  const perSign = trust.signs / weights.scale;
  return weights.bias.map(
    (bias, out) => bias + (byWords[out] ?? 0) * perWord + (bySigns[out] ?? 0) * perSign,
  );
}

/** Whole numbers as long as possible: this is where the time goes. */
function sumOf({ rows }: Weights, ids: Iterable<number>): Int32Array {
  const sums = new Int32Array(outputs);
  for (const id of ids) {
    const row = id * outputs;
    for (let out = 0; out < outputs; out += 1) (sums[out] as number) += rows[row + out] as number;
  }
  return sums;
}

/** The weights as text, two in a byte: from -7 to 7. */
export function unpack(packed: string, bias: readonly number[], scale: number): Weights {
  const bytes = Uint8Array.fromBase64(packed);
  const rows = new Int8Array(buckets * outputs);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    rows[at * 2] = (byte >> 4) - 8;
    rows[at * 2 + 1] = (byte & 15) - 8;
  }
  return { rows, bias: Float64Array.from(bias), scale };
}

/** The share of the first `count` outputs in a span (softmax). */
export function shareOf(sums: Float64Array, [from, to]: readonly [number, number], count: number): number {
  const { share, at } = highest(sums, [from, to]);
  const top = sums[from + at] ?? 0;
  let first = 0;
  for (let out = from; out < from + count; out += 1) first += Math.exp((sums[out] ?? 0) - top);
  return first * share;
}

/** Which output of a span is the highest, counted from its beginning, and its share of the whole (softmax). */
export function highest(
  sums: Float64Array,
  [from, to]: readonly [number, number],
): { at: number; share: number } {
  let best = from;
  for (let at = from + 1; at < to; at += 1) if ((sums[at] ?? 0) > (sums[best] ?? 0)) best = at;
  let total = 0;
  for (let at = from; at < to; at += 1) total += Math.exp((sums[at] ?? 0) - (sums[best] ?? 0));
  return { at: best - from, share: 1 / total };
}
