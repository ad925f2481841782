import { isOwn } from '../core/brand.ts';
import { caseIdOf } from '../core/case-id.ts';
import { isGone } from '../core/comment.ts';
import { type Incident, progressOf } from '../core/incident.ts';
import type { Brand, BrandId, CaseId, CommentId, StoredComment } from '../core/types.ts';
import { commentsSince, incidentFacts } from '../data/incidents.ts';
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
  const { incidents } = await derived(deps, brand);
  const found = incidents.find(({ members }) =>
    members.some(({ commentId }) => commentIds.includes(commentId)),
  );
  return found && Object.keys(found.blocks).length > 0 ? found.blocks : null;
}

async function derived(
  { db, now, judge }: Deps,
  brand: Brand,
): Promise<{ incidents: Incident[]; byId: ReadonlyMap<CommentId, StoredComment> }> {
  const from = now() - lookBack;
  const [comments, facts, { triage, incidentsOf }] = await Promise.all([
    commentsSince(db, brand.id, from, mostComments),
    incidentFacts(db, brand.id, from),
    judge(),
  ]);
  const customers = comments.filter((comment) => !isOwn(comment, [brand]) && !isGone(comment));
  const reports = customers.map((comment) => ({
    comment,
    triage: triage(comment.text, comment.lang),
  }));
  return {
    incidents: incidentsOf({ reports, facts }, now()),
    byId: new Map(customers.map((comment) => [comment.id, comment])),
  };
}

async function viewsOf(deps: Deps, brand: Brand): Promise<IncidentView[]> {
  const { incidents, byId } = await derived(deps, brand);
  return Promise.all(
    incidents.map(async (incident) => {
      const ids = [...new Set(incident.members.map(caseOfMember))];
      const rows = await deps.db.cases.bulkGet(ids);
      const cases = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
      const progress = progressOf(incident, (id) => cases.get(id) ?? null);
      const waiting = new Set(progress.unanswered);
      const round = new Set(progress.round);
      const members = incident.members.slice(-mostShown).flatMap((member): IncidentMemberView[] => {
        const comment = byId.get(member.commentId);
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
      return {
        incident: rest,
        brandName: brand.name,
        answered,
        total,
        again: progress.round.length,
        members,
      };
    }),
  );
}

function caseOfMember({ threadId, customerId }: Incident['members'][number]): CaseId {
  return caseIdOf(threadId, customerId);
}
