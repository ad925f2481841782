import { isHot } from '../core/hot.ts';
import type { Incident, IncidentFact, IncidentMember } from '../core/incident.ts';
import { startOf } from '../core/sla.ts';
import type { BrandId, CommentId, CustomerId, StoredComment, Triage } from '../core/types.ts';
import { type Family, families, type Thing } from './disruptions/lists.ts';
import { disruptionIn } from './disruptions/match.ts';
import { decided } from './incident-decisions.ts';
import { similarGroups } from './similar.ts';

/** A customer's comment with its judgement. */
export interface Report {
  comment: StoredComment;
  triage: Triage;
}

/** When reports become an incident. */
export interface IncidentRules {
  /** ms within which reports count together, sliding. */
  window: number;
  /** Customers who report within a window where such reports are not usual. */
  least: number;
}

export const incidentRules: IncidentRules = { window: 2 * 60 * 60_000, least: 4 };

/** What is usual is counted over so much time before, ms. */
const usualOver = 24 * 60 * 60_000;
/** Who fails at one of these may well say so of the other. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  digital: ['money', 'lines'],
  money: ['digital'],
  lines: ['power', 'digital'],
  power: ['lines', 'water', 'heating'],
  water: ['heating', 'power'],
  heating: ['water', 'power'],
};
/** So many people who name both make one disruption of two. */
const tie = 2;

/** A report as it is weighed. */
interface Weighed extends IncidentMember {
  brandId: BrandId;
  things: readonly Thing[];
  /** What it surely reports: families of things, or what its words are alike to. */
  keys: readonly string[];
  /** Families it only names or implies: it begins no incident, but may belong to one. */
  hints: readonly string[];
}

const familyOf = new Map<Thing, Family>(
  Object.entries(families).flatMap(([family, things]) => things.map((each) => [each, family as Family])),
);

/**
 * The incidents of one brand, the latest first. A function of what is known and `now`, in whatever order it came. Found
 * are the times in which clearly more customers than usual report the same within a window; then people decide.
 */
export function incidentsOf(
  known: { reports: readonly Report[]; facts: readonly IncidentFact[] },
  now: number,
  rules: IncidentRules = incidentRules,
): Incident[] {
  const weighed = weigh(known.reports);
  return decided(weighed, grouped(weighed, rules), known.facts, now, rules);
}

/** Who speaks of a disruption, oldest first; a comment read twice is one. */
function weigh(reports: readonly Report[]): Weighed[] {
  const byId = new Map(reports.map((report) => [report.comment.id, report]));
  const inTurn = [...byId.values()].sort(
    (a, b) => timeOf(a) - timeOf(b) || (a.comment.id < b.comment.id ? -1 : 1),
  );
  const loose: { text: string; at: number }[] = [];
  const weighed = inTurn.map((report, i): Weighed | null => {
    const { comment, triage } = report;
    const found = triage.category === 'praise' ? null : disruptionIn(comment.text, triage.lang);
    if (!found?.fails && !found?.implied && !isHot(triage.category)) return null;
    const isSure = found?.fails === true && !found.implied;
    if (!isSure) loose.push({ text: comment.text, at: i });
    return {
      commentId: comment.id,
      threadId: comment.threadId,
      customerId: comment.customerId,
      at: timeOf(report),
      lang: triage.lang,
      brandId: comment.brandId,
      things: found?.things ?? [],
      keys: isSure ? keysOf(found.things) : [],
      hints: isSure ? [] : keysOf(found?.things ?? []),
    };
  });
  const groups = similarGroups(loose.map(({ text }) => text));
  loose.forEach(({ at }, i) => {
    const own = weighed[at];
    const first = weighed[loose[groups[i] ?? i]?.at ?? at];
    if (own && first) weighed[at] = { ...own, keys: [...own.keys, `alike ${first.commentId}`] };
  });
  return weighed.filter((each) => each !== null);
}

/** The earliest it can have been written. */
function timeOf({ comment }: Report): number {
  return startOf(comment.postedAt);
}

function keysOf(things: readonly Thing[]): string[] {
  return [...new Set(things.flatMap((thing) => familyOf.get(thing) ?? []))];
}

/** A time in which one key is reported by many. */
interface Burst {
  keys: Set<string>;
  members: Weighed[];
  first: number;
  last: number;
}

function take(burst: Burst, members: readonly Weighed[]): void {
  for (const each of members) {
    burst.members.push(each);
    burst.first = Math.min(burst.first, each.at);
    burst.last = Math.max(burst.last, each.at);
    for (const key of each.keys) burst.keys.add(key);
  }
}

function burstOf(members: readonly Weighed[]): Burst {
  const burst = {
    keys: new Set<string>(),
    members: [],
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
  };
  take(burst, members);
  return burst;
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
  const general = weighed.filter(({ keys, hints }) => keys.length === 0 && hints.length === 0);
  const hinting = weighed.filter(({ hints }) => hints.length > 0);
  const witnesses = (key: string) =>
    isAlike(key) ? [] : [...general, ...hinting.filter(({ hints }) => hints.includes(key))];
  const named = [...byKey].flatMap(([key, own]) => bursts(key, own, witnesses(key), rules));
  const joined = withoutShadows(joinTies(named), rules);
  attachNeighbours(joined, weighed, rules);
  const rest = general.filter((each) => !attach(joined, each, rules));
  joined.push(...bursts('general', rest, [], rules));
  return labels(joined);
}

const isAlike = (key: string) => key.startsWith('alike ');

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

function inTime(a: Weighed, b: Weighed): number {
  return a.at - b.at || (a.commentId < b.commentId ? -1 : 1);
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

function sizeOf(burst: Burst | undefined): number {
  return burst?.members.length ?? 0;
}

/** What too few name to be an incident belongs to one of the same thing, or of a neighbouring one, at the time. */
function attachNeighbours(found: Burst[], weighed: readonly Weighed[], rules: IncidentRules): void {
  const taken = new Set(found.flatMap(({ members }) => members.map(({ commentId }) => commentId)));
  for (const each of weighed) {
    if (taken.has(each.commentId)) continue;
    const near = [...each.keys.flatMap((key) => [key, ...(neighbours[key] ?? [])]), ...each.hints];
    attach(
      found.filter(({ keys }) => near.some((key) => keys.has(key))),
      each,
      rules,
    );
  }
}

/** Puts a report into the largest burst of its time, which it does not make longer; false: there is none. */
function attach(found: readonly Burst[], report: Weighed, { window }: IncidentRules): boolean {
  let best: Burst | null = null;
  for (const burst of found) {
    if (report.at < burst.first - window / 4 || report.at > burst.last + window) continue;
    if (!best || sizeOf(burst) > sizeOf(best)) best = burst;
  }
  best?.members.push(report);
  return best !== null;
}

function labels(found: readonly Burst[]): Map<CommentId, CommentId> {
  return new Map(
    found.flatMap(({ members }) => {
      const [first] = [...members].sort(inTime);
      return members.map(({ commentId }) => [commentId, first?.commentId ?? commentId] as const);
    }),
  );
}
