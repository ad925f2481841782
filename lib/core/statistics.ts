import type { Interval } from './types.ts';

/**
 * Median of durations (ms) by nearest rank, `ceil(n / 2)` (peers.md d3). Uncertain durations give a lower and an
 * upper median: `value` is their middle and `about` says that they differ. Null for no durations.
 */
export function medianOf(
  durations: readonly Interval[],
): { value: number; about: boolean; n: number } | null {
  const n = durations.length;
  const rank = Math.ceil(n / 2) - 1;
  const low = durations.map((took) => took.earliest ?? 0).sort((a, b) => a - b)[rank];
  const high = durations.map((took) => took.latest).sort((a, b) => a - b)[rank];
  if (low === undefined || high === undefined) return null;
  return { value: (low + high) / 2, about: low !== high, n };
}
