import type { CustomerId } from '../core/types.ts';
import {
  type Burst,
  burstOf,
  type IncidentRules,
  isDuring,
  shareOf,
  usualOver,
  type Weighed,
} from './incident-bursts.ts';

/** The share of those who write that report something in calm times, at least, and during a disruption. */
const calm = 0.05;
const disrupted = 0.5;
/** So many comments of calm times are taken as known before any was read. */
const assumed = 20;
/** One comment speaks no louder than this, log odds. */
const loudest = 3;
/** Of what was heard this long ago a third still counts, ms. */
const memory = 60 * 60_000;
/** The sum at which it is a disruption, and the most it rises to, so that its end is heard, too. */
const alarm = 2;
const highest = 6;
/** Of the reports that are asked for so much may be missing, as none is quite sure. */
const doubt = 1;
/** Below it what was heard is forgotten. */
const faint = 0.2;

/**
 * What no burst that was found accounts for: the times in which clearly more of those who write than usual report something,
 * of whatever thing. Page's cumulative sum: every comment speaks for a disruption or against it, and the sum that does not
 * fall below zero tells when the share changed.
 */
export function surgesBeside(
  found: readonly Burst[],
  weighed: readonly Weighed[],
  rules: IncidentRules,
): Burst[] {
  const free = weighed.filter((each) => !found.some((burst) => isDuring(burst, each, rules)));
  const usual = usualShares(free, rules);
  const surges: Burst[] = [];
  const people = new Set<CustomerId>();
  let members: Weighed[] = [];
  let [sum, before, reporting, isHeard] = [0, 0, 0, false];
  const end = () => {
    if (isHeard) surges.push(burstOf(members));
    people.clear();
    members = [];
    reporting = 0;
    isHeard = false;
  };
  free.forEach((each, i) => {
    sum *= Math.exp((before - each.at) / memory);
    before = each.at;
    if (sum < faint) {
      sum = 0;
      end();
    }
    // Who repeats it is one person still.
    if (!people.has(each.customerId)) {
      const odds = Math.exp(Math.max(-loudest, Math.min(loudest, each.odds)));
      const share = usual[i] ?? calm;
      sum += Math.log((disrupted * odds + 1 - disrupted) / (share * odds + 1 - share));
      reporting += shareOf(each.odds);
      people.add(each.customerId);
    }
    sum = Math.min(highest, sum);
    if (sum <= 0) {
      sum = 0;
      end();
      return;
    }
    if (each.odds > 0) members.push(each);
    isHeard ||= sum >= alarm && reporting >= rules.least - doubt;
  });
  end();
  return surges;
}

/** For each comment the share of reports among those of the day before it that are not of its window. */
function usualShares(all: readonly Weighed[], { window }: IncidentRules): number[] {
  let [from, to, sum] = [0, 0, 0];
  return all.map(({ at }) => {
    for (let next = all[to]; next && next.at <= at - window; next = all[to]) {
      sum += shareOf(next.odds);
      to += 1;
    }
    for (let first = all[from]; first && first.at <= at - usualOver; first = all[from]) {
      sum -= shareOf(first.odds);
      from += 1;
    }
    return Math.min(disrupted, (sum + calm * assumed) / (to - from + assumed));
  });
}
