import type { IncidentReport } from '../core/incident.ts';

/** What the steps from reports to incidents share. */

/** When reports become an incident. */
export interface IncidentRules {
  /** ms within which reports count together, sliding. */
  window: number;
  /** Customers who report within a window where such reports are not usual. */
  least: number;
}

/** What is usual is counted over so much time before, ms. */
export const usualOver = 24 * 60 * 60_000;

/** A report as it is weighed. */
export interface Weighed extends IncidentReport {
  /** What it surely reports: families of things, or what its words are alike to. */
  keys: readonly string[];
  /** Families it only names or implies: it begins no incident, but may belong to one. */
  hints: readonly string[];
}

/** Whether a key says which texts are alike, not which thing is out of order. */
export const isAlike = (key: string) => key.startsWith('alike ');

/** A time in which one key is reported by many. */
export interface Burst {
  keys: Set<string>;
  members: Weighed[];
  first: number;
  last: number;
}

export function take(burst: Burst, members: readonly Weighed[]): void {
  for (const each of members) {
    burst.members.push(each);
    burst.first = Math.min(burst.first, each.at);
    burst.last = Math.max(burst.last, each.at);
    for (const key of each.keys) burst.keys.add(key);
  }
}

export function burstOf(members: readonly Weighed[]): Burst {
  const burst = {
    keys: new Set<string>(),
    members: [],
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
  };
  take(burst, members);
  return burst;
}

export function sizeOf(burst: Burst | undefined): number {
  return burst?.members.length ?? 0;
}

/** Whether a comment was written while the burst lasted, or near enough. */
export function isDuring({ first, last }: Burst, { at }: Weighed, { window }: IncidentRules): boolean {
  return at >= first - window / 4 && at <= last + window;
}

export function inTime(a: IncidentReport, b: IncidentReport): number {
  return a.at - b.at || (a.commentId < b.commentId ? -1 : 1);
}

/** The chance that log odds stand for. */
export function shareOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** How many of these times, in order, are not after `at`. */
export function countUntil(times: readonly number[], at: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
