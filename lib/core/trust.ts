import type { Coverage, HealthState, Trust } from './types.ts';

/** Whether all comments of a post have been seen. Without a counter: nothing hidden by sorting or still closed. */
export function isComplete(coverage: Coverage): boolean {
  return coverage.total === null
    ? !coverage.filtered && coverage.collapsed === 0
    : coverage.seen >= coverage.total;
}

const fromBest: readonly HealthState[] = ['ok', 'empty', 'degraded', 'broken'];

/** The trust in a whole: that of its least trusted part. Nothing read yet counts as well. */
export function leastTrust(parts: readonly Trust[]): Trust {
  const worst = Math.max(0, ...parts.map((part) => fromBest.indexOf(part.health)));
  return { complete: parts.every((part) => part.complete), health: fromBest[worst] ?? 'ok' };
}
