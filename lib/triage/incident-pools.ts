import type { CustomerId } from '../core/types.ts';
import {
  type Burst,
  burstOf,
  countUntil,
  type IncidentRules,
  isDuring,
  shareOf,
  take,
  usualOver,
  type Weighed,
} from './incident-bursts.ts';

/**
 * Reports of whatever thing are looked for in a quarter of a window, where less than sure ones count as less than one, and
 * in a whole one, where as many troubles of one person each come together by chance.
 */
const pools = [
  { share: 1 / 4, least: -0.8 },
  { share: 1, least: 3 },
] as const;
/** What share of other messages sounds like a report: people have troubles of their own. */
const mistaken = 0.1;
/** So many times the spread above what is usual is clearly more. */
const clearly = 2.5;

/** What no burst that was found accounts for, put together where it comes from clearly more people than by chance. */
export function poolsBeside(
  found: readonly Burst[],
  weighed: readonly Weighed[],
  rules: IncidentRules,
): Burst[] {
  const all = [...found];
  for (const { share, least } of pools) {
    const free = weighed.filter(
      (each) => each.odds > 0 && !all.some((burst) => isDuring(burst, each, rules)),
    );
    all.push(...pooled(weighed, free, { least: rules.least + least, length: rules.window * share }));
  }
  return all.slice(found.length);
}

/** The times in which many report something, each in words that are less than sure, and of whatever thing. */
function pooled(
  weighed: readonly Weighed[],
  free: readonly Weighed[],
  { least, length }: { least: number; length: number },
): Burst[] {
  const found: Burst[] = [];
  const all = weighed.map(({ at }) => at);
  const people = new Map<CustomerId, { share: number; reports: number }>();
  let [from, usualFrom, taken, sum] = [0, 0, 0, 0];
  free.forEach((each, i) => {
    const before = people.get(each.customerId) ?? { share: 0, reports: 0 };
    const share = Math.max(before.share, shareOf(each.odds));
    sum += share - before.share;
    people.set(each.customerId, { share, reports: before.reports + 1 });
    for (let first = free[from]; first && first.at <= each.at - length; first = free[from]) {
      const left = people.get(first.customerId);
      if (left && left.reports > 1) left.reports -= 1;
      else {
        sum -= left?.share ?? 0;
        people.delete(first.customerId);
      }
      from += 1;
    }
    for (let first = free[usualFrom]; first && first.at <= each.at - usualOver; first = free[usualFrom])
      usualFrom += 1;
    const written = countUntil(all, each.at) - countUntil(all, each.at - length);
    const usual = ((from - usualFrom) * length) / (usualOver - length);
    const spread = Math.sqrt(mistaken * (1 - mistaken) * written);
    if (sum < Math.max(least, mistaken * written + clearly * spread, usual + clearly * Math.sqrt(usual)))
      return;
    const last = found.at(-1);
    const members = free.slice(Math.max(from, taken), i + 1);
    if (last && from < taken) take(last, members);
    else found.push(burstOf(members));
    taken = i + 1;
  });
  return found;
}
