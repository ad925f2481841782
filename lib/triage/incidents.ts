import type { Incident, IncidentFact, IncidentReport } from '../core/incident.ts';
import type { CommentId, CustomerId } from '../core/types.ts';
import { type Family, families } from './disruptions/lists.ts';
import {
  type Burst,
  burstOf,
  type IncidentRules,
  inTime,
  isAlike,
  sizeOf,
  take,
  usualOver,
  type Weighed,
} from './incident-bursts.ts';
import { decided } from './incident-decisions.ts';
import { surgesBeside } from './incident-surges.ts';
import { joinWeaker } from './incident-weaker.ts';
import { sure } from './report.ts';
import { similarGroups } from './similar.ts';

export const incidentRules: IncidentRules = { window: 2 * 60 * 60_000, least: 4 };

/** So many people who name both make one disruption of two. */
const tie = 2;
/** A share of a disruption's reports. */
const minor = 1 / 5;

const familyOf = new Map<string, Family>(
  Object.entries(families).flatMap(([family, things]) => things.map((each) => [each, family as Family])),
);

/**
 * The incidents of one brand, the latest first. A function of what is known and `now`, in whatever order it came. Found
 * are the times in which clearly more customers than usual report the same within a window; then people decide.
 */
export function incidentsOf(
  known: { reports: readonly IncidentReport[]; facts: readonly IncidentFact[] },
  now: number,
  rules: IncidentRules = incidentRules,
): Incident[] {
  const weighed = weigh(known.reports);
  return decided(weighed, grouped(weighed, rules), known.facts, now, rules);
}

/** Everybody's comments, oldest first; a comment read twice is one. */
function weigh(reports: readonly IncidentReport[]): Weighed[] {
  const byId = new Map(reports.map((report) => [report.commentId, report]));
  const inTurn = [...byId.values()].sort(inTime);
  const loose = inTurn.filter(({ runs }) => runs !== '');
  const groups = similarGroups(loose.map(({ runs }) => runs));
  const alike = new Map(
    loose.map(({ commentId }, i) => [commentId, `alike ${loose[groups[i] ?? i]?.commentId ?? commentId}`]),
  );
  return inTurn.map((report) => {
    const named = keysOf(report.things);
    const like = alike.get(report.commentId);
    const isSure = report.odds >= sure;
    return {
      ...report,
      keys: [...(isSure ? named : []), ...(like === undefined ? [] : [like])],
      hints: isSure ? [] : named,
    };
  });
}

function keysOf(things: readonly string[]): string[] {
  return [...new Set(things.flatMap((thing) => familyOf.get(thing) ?? []))];
}

/** Comment -> the first comment of the group it is in. What belongs to none is absent. */
function grouped(weighed: readonly Weighed[], rules: IncidentRules): Map<CommentId, CommentId> {
  const byKey = new Map<string, Weighed[]>();
  for (const each of weighed)
    for (const key of each.keys) {
      const list = byKey.get(key);
      if (list) list.push(each);
      else byKey.set(key, [each]);
    }
  const general = weighed.filter(({ things, odds }) => odds >= sure && things.length === 0);
  const hinting = weighed.filter(({ hints, odds }) => odds > 0 && hints.length > 0);
  const witnesses = (key: string) =>
    isAlike(key) ? [] : [...general, ...hinting.filter(({ hints }) => hints.includes(key))];
  const named = [...byKey].flatMap(([key, own]) => bursts(key, own, witnesses(key), rules));
  const found = withoutShadows(joinTies(named), rules);
  found.push(...surgesBeside(found, weighed, rules));
  joinWeaker(found, weighed, rules);
  return labels(withoutMinor(found, rules));
}

/** The times in which `own` reports, with others as witnesses, are clearly more than usual. */
function bursts(
  key: string,
  own: readonly Weighed[],
  witnesses: readonly Weighed[],
  { window, least }: IncidentRules,
): Burst[] {
  const isOwn = new Set(own);
  const all = witnesses.length === 0 ? own : [...own, ...witnesses].sort(inTime);
  const people = new Map<CustomerId, number>();
  const found: Burst[] = [];
  let [from, ownFrom, ownNow, usualFrom, usual, taken] = [0, 0, 0, 0, 0, 0];
  // Parcels are late every day, and texts are copied: one customer more is asked for.
  const floor = least + (isAlike(key) || key === 'delivery' ? 1 : 0);
  all.forEach((each, i) => {
    people.set(each.customerId, (people.get(each.customerId) ?? 0) + 1);
    if (isOwn.has(each)) ownNow += 1;
    for (let first = all[from]; first && first.at <= each.at - window; first = all[from]) {
      const left = (people.get(first.customerId) ?? 0) - 1;
      if (left > 0) people.set(first.customerId, left);
      else people.delete(first.customerId);
      if (isOwn.has(first)) ownNow -= 1;
      from += 1;
    }
    // What is usual: the reports that left the window within the last day.
    for (let first = own[ownFrom]; first && first.at <= each.at - window; first = own[ownFrom]) {
      usual += 1;
      ownFrom += 1;
    }
    for (let first = own[usualFrom]; first && first.at <= each.at - usualOver; first = own[usualFrom]) {
      usual -= 1;
      usualFrom += 1;
    }
    const expected = (usual * window) / (usualOver - window);
    if (people.size < floor + expected + 3 * Math.sqrt(expected) || ownNow < floor / 2) return;
    const last = found.at(-1);
    const members = all.slice(Math.max(from, taken), i + 1).filter((one) => isOwn.has(one));
    if (last && from < taken) take(last, members);
    else found.push(burstOf(members));
    taken = i + 1;
  });
  return found;
}

/** Bursts that several people name together are one; a person's report is then in one only. */
function joinTies(all: readonly Burst[]): Burst[] {
  const parents = all.map((_, i) => i);
  const rootOf = (i: number): number => (parents[i] === i ? i : rootOf(parents[i] ?? i));
  const firstIn = new Map<CommentId, number>();
  const ties = new Map<string, Set<CustomerId>>();
  const inSize = all.map((_, i) => i).sort((a, b) => sizeOf(all[b]) - sizeOf(all[a]) || a - b);
  for (const i of inSize)
    for (const member of all[i]?.members ?? []) {
      const other = firstIn.get(member.commentId);
      if (other === undefined) firstIn.set(member.commentId, i);
      else {
        const pair = `${other} ${i}`;
        ties.set(pair, (ties.get(pair) ?? new Set()).add(member.customerId));
      }
    }
  for (const [pair, people] of ties) {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    if (people.size >= tie) parents[Math.max(rootOf(a), rootOf(b))] = Math.min(rootOf(a), rootOf(b));
  }
  const joined = new Map<number, Burst>();
  for (const [i, burst] of all.entries()) {
    const own = burst.members.filter(({ commentId }) => firstIn.get(commentId) === i);
    const known = joined.get(rootOf(i));
    if (known) take(known, own);
    else joined.set(rootOf(i), burstOf(own));
  }
  return [...joined.values()].filter(({ members }) => members.length > 0);
}

/** General reports are witnesses of one burst only: a smaller one must be seen by enough people of its own. */
function withoutShadows(found: readonly Burst[], { window, least }: IncidentRules): Burst[] {
  const kept: Burst[] = [];
  for (const burst of [...found].sort((a, b) => sizeOf(b) - sizeOf(a) || a.first - b.first)) {
    const people = new Set(burst.members.map(({ customerId }) => customerId)).size;
    const isBeside = kept.some(
      ({ first, last }) => burst.first <= last + window && burst.last >= first - window,
    );
    if (people >= least || (people >= 2 && !isBeside)) kept.push(burst);
  }
  return kept;
}

/** Of those who report a large disruption some seem to name another thing: so few are part of it. */
function withoutMinor(found: readonly Burst[], { window }: IncidentRules): Burst[] {
  const kept: Burst[] = [];
  for (const burst of [...found].sort((a, b) => sizeOf(b) - sizeOf(a) || a.first - b.first)) {
    const large = kept.find(
      (other) =>
        sizeOf(burst) < minor * sizeOf(other) &&
        burst.first <= other.last + window / 4 &&
        burst.last >= other.first - window / 4,
    );
    if (large) take(large, burst.members);
    else kept.push(burst);
  }
  return kept;
}

function labels(found: readonly Burst[]): Map<CommentId, CommentId> {
  return new Map(
    found.flatMap(({ members }) => {
      const [first] = [...members].sort(inTime);
      return members.map(({ commentId }) => [commentId, first?.commentId ?? commentId] as const);
    }),
  );
}
