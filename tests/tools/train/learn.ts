import { type Category, categories } from '../../../lib/core/types.ts';
import { buckets, type Features } from '../../../lib/triage/features.ts';
import { outputs, spans, wordShare } from '../../../lib/triage/model.ts';
import type { Dice } from './dice.ts';
import type { Example } from './examples.ts';

/** An example as the model sees it, or what is only known to be one of some categories. */
export type Lesson = { features: Features } & (
  | { example: Example }
  | { among: readonly Category[]; weight: number }
);

export interface Learned {
  /** `buckets` rows of `outputs`. */
  rows: Float64Array;
  bias: Float64Array;
}

const epochs = 3;
const rate = 0.1;
const decay = 1e-3;

/** One in so many words and signs is hidden each time, so that none decides alone. */
const hidden = { words: 2, signs: 4 };

/** Chance has a say in every run; the mean of some has less of it. */
const runs = 4;

export function learn(lessons: readonly Lesson[], dice: Dice): Learned {
  const all = Array.from({ length: runs }, () => learnOnce(lessons, dice));
  const mean = (of: (one: Learned) => Float64Array) =>
    of(all[0] as Learned).map((_, at) => all.reduce((sum, one) => sum + (of(one)[at] as number), 0) / runs);
  return { rows: mean(({ rows }) => rows), bias: mean(({ bias }) => bias) };
}

/**
 * Softmax for category, sentiment and urgency and logistic for the answer, over the same features, by AdaGrad. All in
 * doubles and in one order: the same examples and dice give the same weights to the bit.
 */
function learnOnce(lessons: readonly Lesson[], dice: Dice): Learned {
  const rows = new Float64Array(buckets * outputs);
  const bias = new Float64Array(outputs);
  const squares = new Float64Array(rows.length).fill(1e-2);
  const biasSquares = new Float64Array(outputs).fill(1e-2);
  const order = [...lessons];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, dice);
    for (const lesson of order) {
      const { features } = lesson;
      const words = kept(features.words.keys(), hidden.words, dice);
      const signs = kept(features.signs, hidden.signs, dice);
      const share = wordShare(words.length);
      const errors = errorsOf(forward(rows, bias, words, signs, share), lesson);
      for (let out = 0; out < outputs; out += 1) {
        const error = errors[out] as number;
        if (Math.abs(error) < 1e-3) continue;
        descend(bias, biasSquares, out, error);
        for (const row of signs)
          descend(rows, squares, row + out, error + decay * (rows[row + out] as number));
        for (const row of words)
          descend(rows, squares, row + out, share * error + decay * (rows[row + out] as number));
      }
    }
  }
  return { rows, bias };
}

function kept(ids: Iterable<number>, hide: number, dice: Dice): number[] {
  const rows: number[] = [];
  for (const id of ids) if (dice.below(hide) > 0) rows.push(id * outputs);
  return rows;
}

function forward(
  rows: Float64Array,
  bias: Float64Array,
  words: readonly number[],
  signs: readonly number[],
  share: number,
): Float64Array {
  const sums = Float64Array.from(bias);
  for (const row of signs)
    for (let out = 0; out < outputs; out += 1) (sums[out] as number) += rows[row + out] as number;
  for (const row of words)
    for (let out = 0; out < outputs; out += 1) (sums[out] as number) += share * (rows[row + out] as number);
  return sums;
}

function descend(values: Float64Array, squares: Float64Array, at: number, slope: number): void {
  (squares[at] as number) += slope * slope;
  (values[at] as number) -= (rate * slope) / Math.sqrt(squares[at] as number);
}

/** The outputs turned into how far they are from the truth. */
function errorsOf(sums: Float64Array, lesson: Lesson): Float64Array {
  if (!('example' in lesson)) return errorsAmong(sums, lesson.among, lesson.weight);
  const { category, sentiment, needsReply, urgency } = lesson.example;
  softmax(sums, spans.category, categories.indexOf(category));
  softmax(sums, spans.sentiment, sentiment + 1);
  softmax(sums, spans.urgency, urgency);
  const [at] = spans.needsReply;
  sums[at] = 1 / (1 + Math.exp(-(sums[at] as number))) - (needsReply ? 1 : 0);
  return sums;
}

/** Only the other categories are wrong, and nothing else is known. */
function errorsAmong(sums: Float64Array, among: readonly Category[], weight: number): Float64Array {
  softmax(sums, spans.category, -1);
  const errors = new Float64Array(outputs);
  const allowed = among.map((category) => categories.indexOf(category));
  const share = Math.max(
    1e-9,
    allowed.reduce((sum, at) => sum + (sums[at] as number), 0),
  );
  for (let at = 0; at < categories.length; at += 1) {
    const own = sums[at] as number;
    errors[at] = weight * (own - (allowed.includes(at) ? own / share : 0));
  }
  return errors;
}

/** Each output becomes its share of the span, less one for the truth. */
function softmax(sums: Float64Array, [from, to]: readonly [number, number], truth: number): void {
  const top = Math.max(...sums.subarray(from, to));
  let total = 0;
  for (let at = from; at < to; at += 1) {
    sums[at] = Math.exp((sums[at] as number) - top);
    total += sums[at] as number;
  }
  for (let at = from; at < to; at += 1)
    sums[at] = (sums[at] as number) / total - (at - from === truth ? 1 : 0);
}

function shuffle<T>(list: T[], dice: Dice): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = dice.below(i + 1);
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}
