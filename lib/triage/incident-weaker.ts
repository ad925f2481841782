import {
  type Burst,
  countUntil,
  type IncidentRules,
  isAlike,
  isDuring,
  shareOf,
  sizeOf,
  type Weighed,
} from './incident-bursts.ts';
import { weak } from './report.ts';

/** So long around a comment it counts how many of all seem to report a disruption, ms. */
const around = 20 * 60_000;
/** The most and the least that those around speak for it, log odds. */
const most = 1;
const fewest = -3;
/** Who surely speaks of another thing reports another disruption, unless much says otherwise. */
const elsewhere = 2;
/** An answer in a thread with reports is more often one. */
const beside = 1;

/**
 * Once a disruption is known, less is needed to be a report of it: the more of those who write at the time seem to report
 * something, the less.
 */
export function joinWeaker(found: readonly Burst[], weighed: readonly Weighed[], rules: IncidentRules): void {
  const known = found.map((burst) => ({
    burst,
    threads: new Set(burst.members.map(({ threadId }) => threadId)),
  }));
  const taken = new Set(found.flatMap(({ members }) => members.map(({ commentId }) => commentId)));
  const prior = priors(weighed);
  weighed.forEach((each, i) => {
    if (taken.has(each.commentId) || each.odds < weak) return;
    let best: { burst: Burst; odds: number } | null = null;
    for (const { burst, threads } of known) {
      if (!isDuring(burst, each, rules)) continue;
      const odds =
        each.odds +
        (prior[i] ?? fewest) +
        (threads.has(each.threadId) ? beside : 0) -
        (isApart(burst, each) ? elsewhere : 0);
      if (
        odds > 0 &&
        (!best || odds > best.odds || (odds === best.odds && sizeOf(burst) > sizeOf(best.burst)))
      )
        best = { burst, odds };
    }
    best?.burst.members.push(each);
  });
}

/** For each comment the log odds that one of its time is a report, by how all around it sound. */
function priors(weighed: readonly Weighed[]): number[] {
  const times = weighed.map(({ at }) => at);
  const sums = [0];
  for (const { odds } of weighed) sums.push((sums.at(-1) ?? 0) + shareOf(odds));
  return times.map((at) => {
    const [from, to] = [countUntil(times, at - around), countUntil(times, at + around)];
    const reports = (sums[to] ?? 0) - (sums[from] ?? 0);
    return Math.max(fewest, Math.min(most, Math.log(reports / (to - from - reports))));
  });
}

function isApart({ keys }: Burst, { keys: own }: Weighed): boolean {
  const named = own.filter((key) => !isAlike(key));
  if (named.length === 0 || ![...keys].some((key) => !isAlike(key))) return false;
  return !named.some((key) => keys.has(key));
}
