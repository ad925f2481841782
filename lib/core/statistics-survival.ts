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

/**
 * The curve of exact times: `ended` took so long, `open` still run after so long. Who leaves unfinished at the very time
 * of an end was still there.
 */
export function survivalOf(ended: readonly number[], open: readonly number[]): Step[] {
  const leaves = Float64Array.from(open).sort();
  const steps: Step[] = [];
  let atRisk = ended.length + open.length;
  let left = 0;
  let share = 1;
  let variance = 0;
  for (const time of Float64Array.from(ended).sort()) {
    for (; (leaves[left] ?? Number.POSITIVE_INFINITY) < time; left += 1) atRisk -= 1;
    share *= (atRisk - 1) / atRisk;
    variance += 1 / (atRisk * (atRisk - 1));
    const error = atRisk === 1 ? null : share * Math.sqrt(variance);
    const last = steps.at(-1);
    if (last?.time === time) Object.assign(last, { ended: last.ended + 1, share, error });
    else steps.push({ time, atRisk, ended: 1, share, error });
    atRisk -= 1;
  }
  return steps;
}

/** Times in rising order. */
type Sorted = Float64Array;

/** What percentiles are taken of: everything sorted once. */
export interface Sample {
  /** Lower and upper bounds of what ended, each in rising order; Infinity where nothing bounds it. */
  lows: Sorted;
  highs: Sorted;
  /** The upper bound that belongs to each of `lows`. */
  highsByLow: Float64Array;
  /** Middles of what ended within bounds; lower bounds of all the rest, and of what ended without an upper one alone. */
  middles: Sorted;
  beyond: Sorted;
  unbounded: Sorted;
  /** Bounds of how long the others have run. */
  openLows: Sorted;
  openHighs: Sorted;
}

const none = new Float64Array();

export function sampleOf(ended: readonly Took[], open: readonly Took[]): Sample {
  const lows = sorted(ended, lowOf);
  const openLows = sorted(open, lowOf);
  if (isExact(ended) && isExact(open))
    return {
      lows,
      highs: lows,
      highsByLow: lows,
      middles: lows,
      beyond: openLows,
      unbounded: none,
      openLows,
      openHighs: openLows,
    };
  const unbounded = ended.filter(({ latest }) => latest === null);
  const bounded = unbounded.length === 0 ? ended : ended.filter(({ latest }) => latest !== null);
  return {
    lows,
    highs: sorted(ended, highOf),
    highsByLow: beside(lows, ended),
    middles: sorted(bounded, middleOf),
    beyond: unbounded.length === 0 ? openLows : sorted([...open, ...unbounded], lowOf),
    unbounded: sorted(unbounded, lowOf),
    openLows,
    openHighs: sorted(open, highOf),
  };
}

function isExact(all: readonly Took[]): boolean {
  return all.every(({ earliest, latest }) => earliest === latest);
}

/** The sample as if there were none that are not over. */
export function onlyEnded(sample: Sample): Sample {
  return { ...sample, beyond: sample.unbounded, openLows: none, openHighs: none };
}

const lowOf = ({ earliest }: Took) => earliest;
const highOf = ({ latest }: Took) => latest ?? Number.POSITIVE_INFINITY;

/** What stands for an uncertain time: the middle of its bounds; without an upper one what is sure, the lower. */
export function middleOf({ earliest, latest }: Took): number {
  return latest === null ? earliest : (earliest + latest) / 2;
}

/** A plain loop and a sort without comparison function take a fifth of the time of their shorter forms. */
function sorted(all: readonly Took[], of: (took: Took) => number): Sorted {
  const times = new Float64Array(all.length);
  let i = 0;
  for (const took of all) times[i++] = of(took);
  return times.sort();
}

/** The upper bounds in the order of the lower ones; each finds its place by halving. */
function beside(lows: Sorted, ended: readonly Took[]): Float64Array {
  const highs = new Float64Array(lows.length);
  const taken = new Uint32Array(lows.length);
  for (const took of ended) {
    const place = countBelow(lows, took.earliest);
    const before = taken[place] ?? 0;
    highs[place + before] = highOf(took);
    taken[place] = before + 1;
  }
  return highs;
}

/** The first of `n` places from which on it holds, by halving; `n` where it never does. */
function firstOf(n: number, holds: (place: number) => boolean): number {
  let from = 0;
  let to = n;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function countBelow(times: Sorted, time: number): number {
  return firstOf(times.length, (i) => (times[i] ?? time) >= time);
}

function countUpTo(times: Sorted, time: number): number {
  return firstOf(times.length, (i) => (times[i] ?? time) > time);
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
  const { lows, highs, middles, beyond, openLows } = sample;
  if (lows.length + openLows.length === 0) return null;
  const reached = crossing(middles, beyond, percent);
  const value = reached ?? beyond.at(-1) ?? 0;
  const over = reached === null;
  if (lows === highs) return { value, over, earliest: value, latest: reached };
  if (openLows.length === 0) {
    const place = Math.ceil((percent * lows.length) / 100) - 1;
    const [earliest = value, latest = value] = [lows[place], highs[place]];
    return { value, over, earliest, latest: latest === Number.POSITIVE_INFINITY ? null : latest };
  }
  return {
    value,
    over,
    earliest: soonest(sample, percent) ?? value,
    latest: longest(sample, percent, value),
  };
}

/** Whether so small a share is left that `percent` are over; products of fractions are a hair off. */
function isReached(share: number, percent: number): boolean {
  return share * 100 <= 100 - percent + 1e-7;
}

/** Where the curve of exact times is down to that. Between two that leave, each end is the same step. */
function crossing(ended: Sorted, open: Sorted, percent: number): number | null {
  let atRisk = ended.length + open.length;
  let share = 1;
  for (let from = 0, left = 0; from < ended.length; left += 1) {
    const to = countUpTo(ended, open[left] ?? Number.POSITIVE_INFINITY);
    const after = (n: number) => (share * (atRisk - n)) / atRisk;
    if (isReached(after(to - from), percent))
      return ended[from + firstOf(to - from - 1, (i) => isReached(after(i + 1), percent))] ?? null;
    share = after(to - from);
    atRisk -= to - from + 1;
    from = to;
  }
  return null;
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
function longest(sample: Sample, percent: number, value: number): number | null {
  const { highs } = sample;
  const from = countBelow(highs, value);
  const bounded = countBelow(highs, Number.POSITIVE_INFINITY);
  const isOver = (place: number) => isReached(highestShare(sample, highs[place] ?? 0), percent);
  const found = from + firstOf(bounded - from, (i) => isOver(from + i));
  return found < bounded ? (highs[found] ?? null) : null;
}

/**
 * The highest that the curve can be after `at`: what can end later does, what must have ended ended as soon as it can
 * have, and the open ones stayed as long as they can have. Between two that leave only the number of ends counts.
 */
function highestShare({ lows, highsByLow, openHighs }: Sample, at: number): number {
  const begun = countUpTo(lows, at);
  let atRisk = lows.length + openHighs.length;
  let share = 1;
  for (let i = 0, left = 0; i < begun; left += 1) {
    const leaves = openHighs[left] ?? Number.POSITIVE_INFINITY;
    let ended = 0;
    for (; i < begun && (lows[i] ?? 0) <= leaves; i += 1) if ((highsByLow[i] ?? 0) <= at) ended += 1;
    share *= (atRisk - ended) / atRisk;
    atRisk -= ended + 1;
  }
  return share;
}
