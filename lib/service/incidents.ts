import { isOwn } from '../core/brand.ts';
import { caseIdOf } from '../core/case-id.ts';
import { isGone } from '../core/comment.ts';
import { type Incident, progressOf } from '../core/incident.ts';
import type { Brand, BrandId, CaseId, CommentId, StoredComment } from '../core/types.ts';
import { reportsSince } from '../data/digest.ts';
import { incidentFacts } from '../data/incidents.ts';
import type { CaseRow } from '../data/row.ts';
import type { IncidentMemberView, IncidentsView, IncidentView } from '../messages.ts';
import type { Deps } from './deps.ts';

/** How far back comments are looked at, ms, and how many at most: a disruption is about now. */
const lookBack = 24 * 60 * 60_000;
const mostComments = 2_000;
/** Members that a list shows. */
const mostShown = 200;
/** Of a member's words, UTF-16 units. */
const excerptLength = 160;

/** The incidents of these brands, open ones first, then the latest. */
export async function incidentsView(
  deps: Deps,
  brands: readonly Brand[],
  brandId: BrandId | null,
): Promise<IncidentsView> {
  const asked = brands.filter(({ id }) => brandId === null || id === brandId);
  const lists = await Promise.all(asked.map((brand) => viewsOf(deps, brand)));
  const items = lists.flat().sort((a, b) => rank(a) - rank(b) || b.incident.lastAt - a.incident.lastAt);
  return { items, open: items.filter(({ incident }) => incident.state === 'open').length };
}

const order = { open: 0, quiet: 1, closed: 2 } as const;

function rank({ incident: { state } }: IncidentView): number {
  return order[state];
}

/** What the team says about the incident that a comment is part of, by language; null: nothing. */
export async function blocksFor(
  deps: Deps,
  brand: Brand,
  commentIds: readonly CommentId[],
): Promise<Incident['blocks'] | null> {
  const facts = await incidentFacts(deps.db, brand.id, deps.now() - lookBack);
  // Most of the time nobody has written any: then nothing is derived.
  if (!facts.some(({ decision }) => decision.kind === 'block')) return null;
  const incidents = await derived(deps, brand);
  const found = incidents.find(({ members }) =>
    members.some(({ commentId }) => commentIds.includes(commentId)),
  );
  return found && Object.keys(found.blocks).length > 0 ? found.blocks : null;
}

async function derived({ db, now, judge }: Deps, brand: Brand): Promise<Incident[]> {
  const from = now() - lookBack;
  // Before the transaction, which would not last until it is read.
  const { triage, reportOf, incidentsOf } = await judge();
  const [reports, facts] = await Promise.all([
    reportsSince(db, brand.id, { from, most: mostComments }, (comment) =>
      isOwn(comment, [brand]) || isGone(comment)
        ? null
        : reportOf(comment, triage(comment.text, comment.lang)),
    ),
    incidentFacts(db, brand.id, from),
    judge(),
  ]);
  return incidentsOf({ reports, facts }, now());
}

async function viewsOf(deps: Deps, brand: Brand): Promise<IncidentView[]> {
  const incidents = await derived(deps, brand);
  const members = incidents.flatMap((incident) => incident.members);
  const shown = incidents.flatMap((incident) => incident.members.slice(-mostShown));
  const rows = await deps.db.cases.bulkGet([...new Set(members.map(caseOfMember))]);
  const cases = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  // A case holds the comment it waits for: mostly the report itself.
  const byId = new Map([...cases.values()].map(({ comment }) => [comment.id, comment]));
  const others = shown.flatMap(({ commentId }) => (byId.has(commentId) ? [] : [commentId]));
  for (const comment of await deps.db.comments.bulkGet(others)) if (comment) byId.set(comment.id, comment);
  return incidents.map((incident) => viewOf(incident, brand, cases, byId));
}

function viewOf(
  incident: Incident,
  brand: Brand,
  cases: ReadonlyMap<CaseId, CaseRow>,
  comments: ReadonlyMap<CommentId, StoredComment>,
): IncidentView {
  const progress = progressOf(incident, (id) => cases.get(id) ?? null);
  const waiting = new Set(progress.unanswered);
  const round = new Set(progress.round);
  const members = incident.members.slice(-mostShown).flatMap((member): IncidentMemberView[] => {
    const comment = comments.get(member.commentId);
    const caseId = caseOfMember(member);
    if (!comment) return [];
    return [
      {
        commentId: member.commentId,
        // Null where the thread has become part of another since.
        caseId: cases.has(caseId) ? caseId : null,
        author: comment.author.name,
        url: comment.url,
        excerpt: comment.text.slice(0, excerptLength),
        at: member.at,
        answered: !waiting.has(caseId),
        again: round.has(caseId),
      },
    ];
  });
  const { members: _, ...rest } = incident;
  const { answered, total } = progress;
  return { incident: rest, brandName: brand.name, answered, total, again: progress.round.length, members };
}

function caseOfMember({ threadId, customerId }: Incident['members'][number]): CaseId {
  return caseIdOf(threadId, customerId);
}
