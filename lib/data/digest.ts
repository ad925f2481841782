import type { IncidentReport } from '../core/incident.ts';
import type { BrandId, CommentId, StoredComment } from '../core/types.ts';
import type { CareDb, DigestEntry } from './db.ts';
import { commentsSince } from './incidents.ts';

/** What comments say of disruptions is kept beside them, so that whoever looks at the incidents does not wait for it. */

/** More than this are not named one by one: whoever looks next reads everything anew. */
const mostNamed = 2_000;

/** Says that these comments are new or have changed, so that they are judged. Inside a transaction only. */
export async function markUnjudged(
  db: CareDb,
  comments: readonly Pick<StoredComment, 'id' | 'brandId'>[],
): Promise<void> {
  for (const [brandId, fresh] of Map.groupBy(comments, (comment) => comment.brandId)) {
    const before = (await db.unjudged.get(brandId)) ?? { ids: [] };
    if (before.ids === null) continue;
    const ids = [...new Set([...before.ids, ...fresh.map(({ id }) => id)])];
    await db.unjudged.put({ brandId, ids: ids.length > mostNamed ? null : ids });
  }
}

/** Says that whose comments are the brand's own has changed. Inside a transaction only. */
export async function forgetDigests(db: CareDb): Promise<void> {
  await db.digests.clear();
}

/**
 * What a brand's comments first seen since `from`, epoch ms, say of disruptions; of very many the latest `most`. `judge`
 * is asked about those only that are new or have changed: null where a comment is no customer's. What was judged by an
 * earlier version of the extension stays until it is too old.
 */
export async function reportsSince(
  db: CareDb,
  brandId: BrandId,
  { from, most }: { from: number; most: number },
  judge: (comment: StoredComment) => IncidentReport | null,
): Promise<IncidentReport[]> {
  const judged = (comment: StoredComment): DigestEntry => ({
    id: comment.id,
    firstSeenAt: comment.firstSeenAt,
    report: judge(comment),
  });
  const kept = () => Promise.all([db.digests.get(brandId), db.unjudged.get(brandId)]);
  // Mostly nothing is new, and to read alone waits for nobody.
  const [known, fresh] = await db.transaction('r', db.digests, db.unjudged, kept);
  if (known && fresh?.ids?.length === 0) return within(known.reports, from);
  return db.transaction('rw', db.comments, db.digests, db.unjudged, async () => {
    const [digest, unjudged] = await kept();
    const ids = unjudged?.ids;
    const entries = new Map<CommentId, DigestEntry>();
    if (digest && ids) {
      const isFresh = new Set(ids);
      for (const entry of digest.reports) if (!isFresh.has(entry.id)) entries.set(entry.id, entry);
      for (const comment of await db.comments.bulkGet(ids))
        if (comment?.brandId === brandId && comment.firstSeenAt >= from)
          entries.set(comment.id, judged(comment));
    } else {
      for (const comment of await commentsSince(db, brandId, from, most))
        entries.set(comment.id, judged(comment));
    }
    const reports = [...entries.values()]
      .filter(({ firstSeenAt }) => firstSeenAt >= from)
      .sort((a, b) => b.firstSeenAt - a.firstSeenAt || (a.id < b.id ? 1 : -1))
      .slice(0, most);
    await Promise.all([db.digests.put({ brandId, reports }), db.unjudged.put({ brandId, ids: [] })]);
    return within(reports, from);
  });
}

function within(entries: readonly DigestEntry[], from: number): IncidentReport[] {
  return entries.flatMap(({ firstSeenAt, report }) => (report && firstSeenAt >= from ? [report] : []));
}
