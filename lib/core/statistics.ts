import type { Interval } from './types.ts';

/**
 * Median of durations (ms) by nearest rank, `ceil(n / 2)` (peers.md d3). Uncertain durations give a lower and an
 * upper median: `value` is their middle and `about` says that they differ. Durations without a lower bound are left out
 * of `value` and `n`: as 0 they would flatter. Null for no durations.
 */
export function medianOf(
  durations: readonly Interval[],
): { value: number; about: boolean; n: number } | null {
  const bounded = durations.flatMap(({ earliest, latest }) =>
    earliest === null ? [] : [{ earliest, latest }],
  );
  const n = bounded.length;
  const rank = Math.ceil(n / 2) - 1;
  const low = bounded.map((took) => took.earliest).sort((a, b) => a - b)[rank];
  const high = bounded.map((took) => took.latest).sort((a, b) => a - b)[rank];
  if (low === undefined || high === undefined) return null;
  return { value: (low + high) / 2, about: low !== high, n };
}
