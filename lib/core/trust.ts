import type { Health, HealthState, Trust } from './types.ts';

const fromBest: readonly HealthState[] = ['ok', 'empty', 'degraded', 'broken'];

/** The health of a brand's pages on one site: that of the worst, where a page without comments is no worse than others. */
export function healthOfPages(states: readonly HealthState[]): HealthState {
  const filled = states.filter((state) => state !== 'empty');
  if (filled.length === 0) return states[0] ?? 'ok';
  return fromBest[Math.max(...filled.map((state) => fromBest.indexOf(state)))] ?? 'ok';
}

/** The worst of several pages: by state, then by how many comments it lacks or has in doubt. */
export function worstOf<H extends Health>(pages: readonly H[]): H | null {
  const lost = ({ hinted, read, missing }: Health) =>
    Object.values(missing).reduce((sum, count) => sum + count, Math.max(0, hinted - read));
  const isWorse = (a: H, b: H) =>
    a.state === b.state ? lost(a) > lost(b) : fromBest.indexOf(a.state) > fromBest.indexOf(b.state);
  return pages.reduce<H | null>((worst, page) => (!worst || isWorse(page, worst) ? page : worst), null);
}

/** The trust in a whole: that of its least trusted part. Nothing read yet counts as well. */
export function leastTrust(parts: readonly Trust[]): Trust {
  const worst = Math.max(0, ...parts.map((part) => fromBest.indexOf(part.health)));
  return { complete: parts.every((part) => part.complete), health: fromBest[worst] ?? 'ok' };
}
