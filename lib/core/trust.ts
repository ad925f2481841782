import type { HealthState, Trust } from './types.ts';

const fromBest: readonly HealthState[] = ['ok', 'empty', 'degraded', 'broken'];

/** The health of a brand's pages on one site: that of the worst, where a page without comments is no worse than others. */
export function healthOfPages(states: readonly HealthState[]): HealthState {
  const filled = states.filter((state) => state !== 'empty');
  if (filled.length === 0) return states[0] ?? 'ok';
  return fromBest[Math.max(...filled.map((state) => fromBest.indexOf(state)))] ?? 'ok';
}

/** The trust in a whole: that of its least trusted part. Nothing read yet counts as well. */
export function leastTrust(parts: readonly Trust[]): Trust {
  const worst = Math.max(0, ...parts.map((part) => fromBest.indexOf(part.health)));
  return { complete: parts.every((part) => part.complete), health: fromBest[worst] ?? 'ok' };
}
