import { type Closing, type ClosingReason, closedAs, closingAfter, laterClosing } from '../core/closing.ts';
import { type Covered, isComplete, isPostId, joinSight, mergeCovered, type Sight } from '../core/coverage.ts';
import type { Coverage, PostSeen } from '../core/types.ts';
import type { CareDb, CoverageRow, PostRow } from './db.ts';
import { forgetGone, recordPosts, recordVisit } from './posts.ts';
import type { SeenBatch } from './records.ts';

/** A comment that was not known under this post; `was`: under which one it was, if under any. */
export interface Arrival {
  postId: string;
  was: string | null;
}

type Seen = Pick<
  SeenBatch,
  'brandId' | 'site' | 'page' | 'gone' | 'coverage' | 'posts' | 'health' | 'seenAt'
>;

/**
 * Takes in what a page says of posts and of how much of them was seen. A post may go by several names: all that is said
 * under a former one is said of it. Inside a transaction only; true when people would see a difference.
 */
export async function recordCoverage(
  db: CareDb,
  batch: Seen,
  arrivals: readonly Arrival[],
): Promise<boolean> {
  const left = [await forgetGone(db, batch), await closeGone(db, batch)].includes(true);
  const known = batch.posts.filter(({ postId }) => isPostId(postId));
  const changed = (await recordPosts(db, batch, known)) || left;
  const target = batch.page.postId ?? batch.page.commentId;
  const names = await namesIn(db, batch, arrivals, target);
  const opened = target === null ? null : names.of(target, null);
  const sights = sightsOf(batch, arrivals, names, opened);
  const rows = await db.coverage.bulkGet([...sights.keys()]);
  const before = new Map(rows.flatMap((row) => (row ? [[row.postId, row] as const] : [])));
  const after = [...sights].map(([id, sight]) => joinSight(before.get(id), sight));
  const merged = await mergeFormer(db, after, known);
  const { brandId, site } = batch;
  const stored = merged.map((row) => coverageRow({ ...row, brandId, site }));
  await db.coverage.bulkPut(stored);
  // What goes by a name alone is a post of its own only where its counter fits none that has that name.
  const nameless = batch.posts.filter(
    ({ postId }) => !isPostId(postId) && (!names.has(postId) || sights.has(postId)),
  );
  const found = await recordPosts(db, batch, nameless);
  const wasRead = opened !== null && isRead(sights.get(opened), batch, await db.coverage.get(opened));
  const visited = wasRead && (await recordVisit(db, opened, batch.seenAt));
  return changed || found || visited || stored.some((row) => shown(row) !== shown(before.get(row.postId)));
}

interface Names {
  has(name: string): boolean;
  /** The post that goes by this name and may show this counter; else the name itself. */
  of(name: string, total: number | null): string;
}

/** Share of a post's comments that may be gone at the next look: a counter that fell further is another post's. */
const deletable = 0.2;

/**
 * Two posts with the same first words go by one name. A counter far below the one known is another post's, which is
 * unseen then. Among several the one with this very counter is meant.
 */
async function namesIn(
  db: CareDb,
  { brandId, site, coverage, posts }: Seen,
  arrivals: readonly Arrival[],
  target: string | null,
): Promise<Names> {
  const asked = [
    ...coverage.map(({ postId }) => postId),
    ...posts.map(({ postId }) => postId),
    ...arrivals.flatMap(({ postId, was }) => [postId, was ?? postId]),
    target ?? '',
  ];
  const named = await db.posts
    .where('names')
    .anyOf([...new Set(asked)])
    .distinct()
    .toArray();
  const own = named.filter((post) => post.brandId === brandId && post.site === site && isPostId(post.postId));
  const totals = await db.coverage.bulkGet(own.map(({ postId }) => postId));
  const byName = new Map<string, { id: string; total: number | null }[]>();
  for (const [i, { postId, names }] of own.entries())
    for (const name of names)
      byName.set(name, [...(byName.get(name) ?? []), { id: postId, total: totals[i]?.total ?? null }]);
  return {
    has: (name) => byName.has(name),
    of(name, total) {
      const [first, ...others] = byName.get(name) ?? [];
      if (!first) return name;
      if (others.length > 0 && !isPostId(name))
        return [first, ...others].find((each) => total !== null && each.total === total)?.id ?? name;
      const isOther = !isPostId(name) && total !== null && total < (1 - deletable) * (first.total ?? 0);
      return isOther ? name : first.id;
    },
  };
}

/** What the batch says, by post. */
function sightsOf(
  { coverage, seenAt }: Seen,
  arrivals: readonly Arrival[],
  names: Names,
  opened: string | null,
): Map<string, Sight> {
  const sights = new Map<string, Sight>();
  const sightOf = (postId: string): Sight => {
    const nothing = { postId, total: null, seen: 0, filtered: false, collapsed: 0 };
    return sights.get(postId) ?? { coverage: nothing, at: seenAt, arrived: 0, opened: postId === opened };
  };
  for (const fresh of coverage) {
    const postId = names.of(fresh.postId, fresh.total);
    // Without a count it only says that it is another post's former name.
    if (postId !== fresh.postId && fresh.total === null) continue;
    const sight = sightOf(postId);
    sights.set(postId, { ...sight, coverage: telling(sight.coverage, { ...fresh, postId }) });
  }
  for (const { postId, was } of arrivals) {
    const id = names.of(postId, null);
    if (was !== null && names.of(was, null) === id) continue;
    const sight = sightOf(id);
    sights.set(id, { ...sight, arrived: sight.arrived + 1 });
  }
  return sights;
}

/** Of two words on one post in one batch: where more was seen, else where more is to be seen. */
function telling(a: Coverage, b: Coverage): Coverage {
  if (a.seen !== b.seen) return a.seen > b.seen ? a : b;
  return (a.total ?? -1) > (b.total ?? -1) ? a : b;
}

/**
 * Whether this batch read the comments of the post that its page is about, or that it has none. Where the counter says
 * that there are some and none is there yet, the page still loads.
 */
function isRead(sight: Sight | undefined, { health }: Seen, row: CoverageRow | undefined): boolean {
  if (sight && (sight.coverage.seen > 0 || sight.arrived > 0)) return true;
  if (health.state === 'broken') return false;
  return !row || row.total === 0 || (row.total === null && isComplete(row));
}

/** Rows under what these posts went by before become part of their own and go. */
async function mergeFormer(
  db: CareDb,
  rows: readonly Covered[],
  posts: readonly PostSeen[],
): Promise<Covered[]> {
  const merged = new Map(rows.map((row) => [row.postId, row]));
  const names = new Map(posts.flatMap(({ postId, names }) => names.map((name) => [name, postId] as const)));
  const former = (await db.coverage.bulkGet([...names.keys()])).filter((row) => row !== undefined);
  for (const row of former) {
    const postId = names.get(row.postId) ?? row.postId;
    if (postId === row.postId) continue;
    const own = merged.get(postId) ?? (await db.coverage.get(postId)) ?? { ...row, postId };
    merged.set(postId, mergeCovered(own, row));
  }
  await db.coverage.bulkDelete(former.map(({ postId }) => postId).filter((id) => names.get(id) !== id));
  for (const { postId } of former) merged.delete(postId);
  return [...merged.values()];
}

/**
 * A post that is proven to be gone is closed: the comments on it that nobody saw cannot be read any more, so they are no
 * reason to look. True where one was open.
 */
async function closeGone(db: CareDb, { gone = [], seenAt }: Pick<Seen, 'gone' | 'seenAt'>): Promise<boolean> {
  let closed = false;
  for (const postId of gone) closed = (await closePost(db, { postId, at: seenAt, reason: 'gone' })) || closed;
  return closed;
}

/**
 * Notes that nobody looks for the unseen comments of a post any more, until new ones come (closing.ts). Inside a
 * transaction only; true where it was not closed for this reason and some were unseen.
 */
export async function closePost(
  db: CareDb,
  { postId, at, reason }: { postId: string; at: number; reason: ClosingReason },
): Promise<boolean> {
  const row = await db.coverage.get(postId);
  if (
    !row ||
    closedAs(row) === 'gone' ||
    closedAs(row) === reason ||
    isComplete({ ...row, closing: undefined })
  )
    return false;
  const closing = { reason, at, total: row.total, reopenedAt: null };
  await db.coverage.put(coverageRow({ ...row, ...closingOf(laterClosing(row.closing, closing)) }));
  return true;
}

/** Takes it back. True where it was closed. */
export async function reopenPost(db: CareDb, postId: string, at: number): Promise<boolean> {
  const row = await db.coverage.get(postId);
  if (!row?.closing || !closedAs(row)) return false;
  await db.coverage.put(coverageRow({ ...row, closing: { ...row.closing, reopenedAt: at } }));
  return true;
}

function closingOf(closing: Closing | undefined): { closing?: Closing } {
  return closing ? { closing } : {};
}

function coverageRow(of: Covered & Pick<CoverageRow, 'brandId' | 'site'>): CoverageRow {
  const { postId, total, seen, filtered, collapsed, seenAt, lookedAt, counts, closing, brandId, site } = of;
  const known = { postId, total, seen, filtered, collapsed, seenAt, lookedAt, counts, brandId, site };
  const row = { ...known, ...(closing && { closing }) };
  return isComplete(row) ? row : { ...row, partialAt: seenAt };
}

function shown(row: CoverageRow | undefined): string {
  return row
    ? JSON.stringify([row.total, row.seen, row.filtered, row.collapsed, row.brandId, closedAs(row)])
    : '';
}

/** What an export holds of how far posts were seen, joined into what is here. Inside a transaction only. */
export async function mergeCoverage(
  db: CareDb,
  rows: readonly CoverageRow[],
  posts: readonly PostRow[],
  arrivals: readonly Arrival[],
): Promise<void> {
  const known = new Map((await db.posts.bulkGet(posts.map(({ postId }) => postId))).flatMap(byId));
  await db.posts.bulkPut(
    posts.map((post) => {
      const here = known.get(post.postId);
      if (!here) return post;
      const [older, later] = here.seenAt > post.seenAt ? [post, here] : [here, post];
      const visitedAt = Math.max(older.visitedAt ?? 0, later.visitedAt ?? 0) || null;
      return { ...older, ...later, url: later.url ?? older.url, visitedAt };
    }),
  );
  const arrived = Map.groupBy(arrivals, ({ postId }) => postId);
  const before = new Map((await db.coverage.bulkGet(rows.map(({ postId }) => postId))).flatMap(byId));
  await db.coverage.bulkPut(
    rows.map((row) => {
      const here = before.get(row.postId);
      if (!here) return coverageRow(row);
      const arrivedHere = arrived.get(row.postId)?.length ?? 0;
      const sight = { coverage: row, at: row.seenAt, arrived: arrivedHere, opened: row.lookedAt !== null };
      const joined = { ...row, ...joinSight(here, sight) };
      // What is known of its counter since may open again what the file has closed.
      const closing = joined.counts.reduce(
        (known, { at, total }) => closingAfter(known, { at, total, arrived: 0, opened: false }),
        laterClosing(joined.closing, row.closing),
      );
      return coverageRow({ ...joined, ...closingOf(closing) });
    }),
  );
}

function byId<R extends { postId: string }>(row: R | undefined): [string, R][] {
  return row ? [[row.postId, row]] : [];
}
