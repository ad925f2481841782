import type { Incident, IncidentDecision, IncidentFact, IncidentMember } from '../core/incident.ts';
import type { BrandId, CommentId } from '../core/types.ts';

/** So many people who report it after it was closed open it again. */
const opensAgain = 3;
const hour = 60 * 60_000;

interface Known extends IncidentMember {
  brandId: BrandId;
  things: readonly string[];
}

/**
 * The incidents as people left them, the latest first. `labels`: which comments were found to belong together. Decisions
 * name comments, so that they hold whatever is read later; they count in the order of their times.
 */
export function decided(
  reports: readonly Known[],
  labels: ReadonlyMap<CommentId, CommentId>,
  facts: readonly IncidentFact[],
  now: number,
  { window }: { window: number },
): Incident[] {
  const inTurn = [...new Map(facts.map((fact) => [fact.id, fact])).values()].sort(
    (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
  );
  const labelOf = regrouped(reports, labels, inTurn);
  const groups = Map.groupBy(
    reports.filter(({ commentId }) => labelOf.has(commentId)),
    ({ commentId }) => labelOf.get(commentId) ?? '',
  );
  const said = Map.groupBy(inTurn, ({ of }) => labelOf.get(of) ?? '');
  return [...groups]
    .map(([label, members]) => incidentOf(members, said.get(label) ?? [], now, window))
    .sort((a, b) => b.lastAt - a.lastAt || (a.id < b.id ? -1 : 1));
}

function regrouped(
  reports: readonly Known[],
  labels: ReadonlyMap<CommentId, CommentId>,
  facts: readonly IncidentFact[],
): Map<CommentId, string> {
  const labelOf = new Map<CommentId, string>(labels);
  const here = new Set(reports.map(({ commentId }) => commentId));
  for (const { id, of, decision } of facts) {
    if (decision.kind === 'merge' && here.has(of) && here.has(decision.with)) {
      const [to, from] = [labelOf.get(of) ?? of, labelOf.get(decision.with) ?? decision.with];
      labelOf.set(of, to).set(decision.with, to);
      for (const [comment, label] of labelOf) if (label === from) labelOf.set(comment, to);
    }
    if (decision.kind === 'split') {
      const out = decision.members.filter((comment) => here.has(comment));
      // One alone is no incident: it was only not part of this one.
      for (const comment of out)
        if (out.length > 1) labelOf.set(comment, `split ${id}`);
        else labelOf.delete(comment);
    }
  }
  return labelOf;
}

function incidentOf(
  reports: readonly Known[],
  facts: readonly IncidentFact[],
  now: number,
  window: number,
): Incident {
  const members = reports.map(({ commentId, threadId, customerId, at, lang }) => ({
    commentId,
    threadId,
    customerId,
    at,
    lang,
  }));
  const [first] = members;
  const lastAt = members.at(-1)?.at ?? 0;
  const closedAt = closedBy(facts, members);
  return {
    id: first?.commentId ?? 'x:0',
    brandId: reports[0]?.brandId ?? '',
    state: closedAt !== null ? 'closed' : now - lastAt <= window ? 'open' : 'quiet',
    things: commonest(reports.flatMap(({ things }) => things)),
    firstAt: first?.at ?? 0,
    lastAt,
    lastHour: members.filter(({ at }) => at > now - hour && at <= now).length,
    members,
    customers: new Set(members.map(({ customerId }) => customerId)).size,
    languages: commonest(members.flatMap(({ lang }) => lang ?? [])),
    blocks: blocksIn(facts),
    closedAt,
  };
}

function closedBy(facts: readonly IncidentFact[], members: readonly IncidentMember[]): number | null {
  const last = facts.findLast(({ decision: { kind } }) => kind === 'close' || kind === 'reopen');
  if (last?.decision.kind !== 'close') return null;
  const after = new Set(members.filter(({ at }) => at > last.at).map(({ customerId }) => customerId));
  return after.size >= opensAgain ? null : last.at;
}

function blocksIn(facts: readonly IncidentFact[]): Record<string, string> {
  const blocks = new Map<string, string>();
  for (const { decision } of facts) {
    if (!isBlock(decision)) continue;
    if (decision.text.trim() === '') blocks.delete(decision.lang);
    else blocks.set(decision.lang, decision.text.trim());
  }
  return Object.fromEntries([...blocks].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isBlock(decision: IncidentDecision): decision is Extract<IncidentDecision, { kind: 'block' }> {
  return decision.kind === 'block';
}

/** Each once, the most frequent first. */
function commonest(all: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([each]) => each);
}
