import type { Features } from './features.ts';

/** The outputs in their order, each a span: categories, sentiment -1 0 1, needs an answer, urgency 0 1 2. */
export const spans = {
  category: [0, 8],
  sentiment: [8, 11],
  needsReply: [11, 12],
  urgency: [12, 15],
} as const;
export const outputs = 15;

/** Four bits for each output, the last four unused; whole words of 32 bits, so that eight are added at once. */
export const rowBytes = 8;
export const middle = 8;

/** Where the weight of an output stands in its row: each word holds four outputs in the lower halves of its bytes, and the next four in the upper. */
export const placeOf = (output: number): { byte: number; shift: 0 | 4 } => ({
  byte: (output >> 3) * 4 + (output & 3),
  shift: output & 4 ? 4 : 0,
});

/** Small integers by bucket and output; `scale` of them are one. */
export interface Weights {
  /** A row of `rowBytes` for each bucket: sixteen weights, each in four bits and `middle` more than it is (`placeOf`). */
  rows: Uint32Array;
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
 * From which share of the three hot categories together a message is hot: when it more likely is than not. Polish was
 * weaned of general talk (outside.txt) and is the more hesitant.
 */
export const hotFrom = { pl: 0.36, others: 0.5 } as const;

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

const lowerHalves = 0x0f0f0f0f;
/** So many fours of bits add up to no more than a byte holds. */
const mostInByte = 17;

/** Four outputs at once, each in a byte of its own: this is where the time went. */
function sumOf({ rows }: Weights, ids: Iterable<number>): Int32Array {
  const sums = new Int32Array(rowBytes * 2);
  const four = new Int32Array(4);
  let count = 0;
  for (const id of ids) {
    const first = rows[id * 2] as number;
    const second = rows[id * 2 + 1] as number;
    (four[0] as number) += first & lowerHalves;
    (four[1] as number) += (first >>> 4) & lowerHalves;
    (four[2] as number) += second & lowerHalves;
    (four[3] as number) += (second >>> 4) & lowerHalves;
    count += 1;
    if (count % mostInByte === 0) unload(four, sums);
  }
  unload(four, sums);
  return sums.map((sum) => sum - middle * count);
}

function unload(four: Int32Array, sums: Int32Array): void {
  for (let out = 0; out < sums.length; out += 1)
    (sums[out] as number) += ((four[out >> 2] as number) >>> ((out & 3) * 8)) & 255;
  four.fill(0);
}

export function weightOf({ rows }: Weights, bucket: number, output: number): number {
  const { byte, shift } = placeOf(output);
  const word = rows[bucket * 2 + (byte >> 2)] ?? 0;
  return ((word >>> ((byte & 3) * 8 + shift)) & 15) - middle;
}

/** The weights as they stand in their module: no row has to be unpacked, a worker wakes often for a few comments. */
export function weightsFrom(packed: string, bias: readonly number[], scale: number): Weights {
  return {
    rows: new Uint32Array(Uint8Array.fromBase64(packed).buffer),
    bias: Float64Array.from(bias),
    scale,
  };
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
