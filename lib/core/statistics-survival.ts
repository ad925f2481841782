/**
 * How long things take while some are not over yet (peers.md d3): the product-limit estimator of Kaplan and Meier. What
 * still runs is no missing value: it is known to last longer than it has lasted. All times in ms; linear after sorting.
 */

/** A length of time known within bounds. `latest: null`: nothing bounds it from above. */
export interface Took {
  earliest: number;
  latest: number | null;
}

/** A drop of the curve "share not yet over after so long". */
export interface Step {
  time: number;
  /** How many were not over before `time`. */
  atRisk: number;
  /** How many ended at `time`. */
  ended: number;
  /** Share not over after `time`, 0..1. */
  share: number;
  /** Greenwood's standard error of `share`; null once nothing is left. */
  error: number | null;
}

/** The curve of exact times: `ended` took so long, `open` still run after so long. */
export function survivalOf(ended: readonly number[], open: readonly number[]): Step[] {
  const steps: Step[] = [];
  let variance = 0;
  follow(Float64Array.from(ended).sort(), Float64Array.from(open).sort(), (time, atRisk, share) => {
    const last = steps.at(-1);
    variance += 1 / (atRisk * (atRisk - 1));
    const error = atRisk === 1 ? null : share * Math.sqrt(variance);
    if (last?.time === time) Object.assign(last, { ended: last.ended + 1, share, error });
    else steps.push({ time, atRisk, ended: 1, share, error });
    return true;
  });
  return steps;
}

/** Times in rising order. */
type Sorted = Float64Array;

/**
 * Walks down the curve, one ended item at a time. Who leaves unfinished at the very time of an end was still there.
 * `visit` returns whether to go on.
 */
function follow(
  ended: Sorted,
  open: Sorted,
  visit: (time: number, atRisk: number, share: number) => boolean,
): void {
  let atRisk = ended.length + open.length;
  let left = 0;
  let share = 1;
  for (const time of ended) {
    for (; (open[left] ?? Number.POSITIVE_INFINITY) < time; left += 1) atRisk -= 1;
    share *= (atRisk - 1) / atRisk;
    if (!visit(time, atRisk, share)) return;
    atRisk -= 1;
  }
}

/** What percentiles are taken of: everything sorted once. */
export interface Sample {
  /** Lower and upper bounds of what ended, each in rising order; Infinity where nothing bounds it. */
  lows: Sorted;
  highs: Sorted;
  /** Bounds of how long the others have run. */
  openLows: Sorted;
  openHighs: Sorted;
  /** Middles of what ended within bounds, and the lower bounds of everything else. */
  middles: Sorted;
  beyond: Sorted;
  /** The bounds of what ended, by lower bound; null where all times are exact. */
  spans: { lows: Float64Array; highs: Float64Array } | null;
}

export function sampleOf(ended: readonly Took[], open: readonly Took[]): Sample {
  const lows = Float64Array.from(ended, lowOf);
  const highs = Float64Array.from(ended, highOf);
  const openLows = Float64Array.from(open, lowOf);
  const openHighs = Float64Array.from(open, highOf);
  const isExact = [...ended, ...open].every(({ earliest, latest }) => earliest === latest);
  const unbounded = ended.filter(({ latest }) => latest === null);
  const bounded = unbounded.length === 0 ? ended : ended.filter(({ latest }) => latest !== null);
  return {
    spans: isExact ? null : spansOf(lows, highs),
    lows: lows.toSorted(),
    highs: highs.toSorted(),
    openLows: openLows.toSorted(),
    openHighs: openHighs.toSorted(),
    middles: Float64Array.from(bounded, middleOf).sort(),
    beyond: Float64Array.from([...open, ...unbounded], lowOf).sort(),
  };
}

const lowOf = ({ earliest }: Took) => earliest;
const highOf = ({ latest }: Took) => latest ?? Number.POSITIVE_INFINITY;

/** What stands for an uncertain time: the middle of its bounds; without an upper one what is sure, the lower. */
export function middleOf({ earliest, latest }: Took): number {
  return latest === null ? earliest : (earliest + latest) / 2;
}

function spansOf(lows: Float64Array, highs: Float64Array): NonNullable<Sample['spans']> {
  const order = Uint32Array.from(lows, (_, i) => i).sort((a, b) => (lows[a] ?? 0) - (lows[b] ?? 0));
  return {
    lows: Float64Array.from(order, (i) => lows[i] ?? 0),
    highs: Float64Array.from(order, (i) => highs[i] ?? 0),
  };
}

/** A percentile with the bounds within which it lies wherever in their bounds the times are. */
export interface Reading extends Took {
  value: number;
  /** It is longer than `value`, and nobody knows how much: too much is not over yet. `value` is the longest seen. */
  over: boolean;
}

/**
 * By nearest rank: the time of the item at which `percent` of all are over, so always one that was measured. Null of
 * nothing.
 */
export function percentileOf(sample: Sample, percent: number): Reading | null {
  const { middles, beyond, spans } = sample;
  if (middles.length + beyond.length === 0) return null;
  const reached = crossing(middles, beyond, percent);
  const value = reached ?? beyond.at(-1) ?? 0;
  const over = reached === null;
  if (!spans) return { value, over, earliest: value, latest: reached };
  return {
    value,
    over,
    earliest: soonest(sample, percent) ?? value,
    latest: longest(sample, spans, percent),
  };
}

/** Whether so small a share is left that `percent` are over; products of fractions are a hair off. */
function isReached(share: number, percent: number): boolean {
  return share * 100 <= 100 - percent + 1e-7;
}

function crossing(ended: Sorted, open: Sorted, percent: number): number | null {
  let found: number | null = null;
  follow(ended, open, (time, _, share) => {
    if (isReached(share, percent)) found = time;
    return found === null;
  });
  return found;
}

/**
 * The soonest that `percent` can be over. The curve is at its lowest at an instant when whatever can have ended by then
 * ended as late as it can have (till then it kept nobody else's weight down), and the open ones left as soon as they can
 * have. Looked for at each instant at which one more can have ended or left.
 */
function soonest({ lows, highs, openLows }: Sample, percent: number): number | null {
  const all = lows.length + openLows.length;
  let begun = 0;
  let left = 0;
  let fixed = 0;
  let leftBefore = 0;
  let share = 1;
  while (begun < lows.length || left < openLows.length) {
    const low = lows[begun] ?? Number.POSITIVE_INFINITY;
    const at = Math.min(low, openLows[left] ?? Number.POSITIVE_INFINITY);
    if (low === at) while (lows[begun] === at) begun += 1;
    else left += 1;
    for (let high = highs[fixed]; high !== undefined && high <= at; high = highs[fixed]) {
      while ((openLows[leftBefore] ?? Number.POSITIVE_INFINITY) < high) leftBefore += 1;
      const atRisk = all - fixed - leftBefore;
      share *= (atRisk - 1) / atRisk;
      fixed += 1;
    }
    const atRisk = all - fixed - left;
    const ending = begun - fixed;
    if (isReached(atRisk > 0 ? (share * (atRisk - ending)) / atRisk : share, percent)) return at;
  }
  return null;
}

/** The latest at which `percent` must be over, by halving: the curve at its highest falls only at upper bounds. */
function longest(
  { highs, openHighs }: Sample,
  spans: NonNullable<Sample['spans']>,
  percent: number,
): number | null {
  let from = 0;
  let to = highs.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const at = highs[middle] ?? Number.POSITIVE_INFINITY;
    if (at < Number.POSITIVE_INFINITY && isReached(highestShare(spans, openHighs, at), percent)) to = middle;
    else from = middle + 1;
  }
  const found = highs[from];
  return found === undefined || found === Number.POSITIVE_INFINITY ? null : found;
}

/**
 * The highest that the curve can be after `at`: what can end later does, what must have ended ended as soon as it can
 * have, and the open ones stayed as long as they can have.
 */
function highestShare(spans: NonNullable<Sample['spans']>, openHighs: Sorted, at: number): number {
  const { lows, highs } = spans;
  let atRisk = lows.length + openHighs.length;
  let left = 0;
  let share = 1;
  for (let i = 0; i < lows.length; i += 1) {
    const low = lows[i] ?? 0;
    if (low > at) break;
    if ((highs[i] ?? 0) > at) continue;
    for (; (openHighs[left] ?? Number.POSITIVE_INFINITY) < low; left += 1) atRisk -= 1;
    share *= (atRisk - 1) / atRisk;
    atRisk -= 1;
  }
  return share;
}
