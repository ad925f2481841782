import type { Coverage, Health, HealthState, Trust } from './types.ts';

/** Whether all comments of a post have been seen. Without a counter: nothing hidden by sorting or still closed. */
export function isComplete(coverage: Coverage): boolean {
  return coverage.total === null
    ? !coverage.filtered && coverage.collapsed === 0
    : coverage.seen >= coverage.total;
}

/** Comments seen of those that the sites count, over posts; null where no post shows a count. */
export function coverageSum(posts: Iterable<Coverage>): { seen: number; total: number } | null {
  const counted = [...posts].flatMap(({ seen, total }) =>
    total === null ? [] : [{ seen: Math.min(seen, total), total }],
  );
  if (counted.length === 0) return null;
  return {
    seen: counted.reduce((sum, post) => sum + post.seen, 0),
    total: counted.reduce((sum, post) => sum + post.total, 0),
  };
}

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
