import { Dexie } from 'dexie';
import type { Interval, PostSeen } from '../core/types.ts';
import type { CareDb, PostRow } from './db.ts';
import type { SeenBatch } from './records.ts';

/** The brand's own posts, for the round list. Everything here runs inside the transaction of a sighting. */

/** Posts kept of each brand on each site: the newest. */
export const mostPosts = 200;
const minute = 60_000;
/** Names kept of one post. */
const mostNames = 12;

type Seen = Pick<SeenBatch, 'brandId' | 'site' | 'page' | 'seenAt'>;

/** Takes in posts; what was stored under a former name becomes part of them. True when something new was said. */
export async function recordPosts(db: CareDb, batch: Seen, posts: readonly PostSeen[]): Promise<boolean> {
  if (posts.length === 0) return false;
  const ids = [...new Set(posts.flatMap(({ postId, names }) => [postId, ...names]))];
  const known = new Map((await db.posts.bulkGet(ids)).flatMap((row) => (row ? [[row.postId, row]] : [])));
  const gone = new Set<string>();
  const rows = posts.map((fresh) => {
    const former = [fresh.postId, ...fresh.names].flatMap((name) => known.get(name) ?? []);
    for (const { postId } of former) if (postId !== fresh.postId) gone.add(postId);
    return former.reduce((row, before) => joinPost(row, before), postRow(fresh, batch));
  });
  await db.posts.bulkDelete([...gone]);
  await db.posts.bulkPut(rows);
  await forgetOldest(db, batch);
  return gone.size > 0 || rows.some((row) => shown(row) !== shown(known.get(row.postId)));
}

/** Notes that a post's own comments were read on a page of its own. True where people would see a difference. */
export async function recordVisit(db: CareDb, postId: string, at: number): Promise<boolean> {
  const post = await db.posts.get(postId);
  if (!post || (post.visitedAt ?? 0) >= at) return false;
  await db.posts.put({ ...post, visitedAt: at });
  return at - (post.visitedAt ?? 0) >= minute;
}

/**
 * A post that is proven to be gone leads nowhere. What is known of its comments stays, since X keeps the replies to it;
 * those not seen cannot be reached any more (`closeGone`). True where there was such a post.
 */
export async function forgetGone(
  db: CareDb,
  { site, gone = [] }: Pick<SeenBatch, 'site' | 'gone'>,
): Promise<boolean> {
  const known = db.posts.where('postId').anyOf(gone.filter((id) => id.startsWith(`${site}:`)));
  return (await known.delete()) > 0;
}

function postRow(post: PostSeen, { brandId, site, page, seenAt }: Seen): PostRow {
  return {
    ...post,
    names: post.names.slice(0, mostNames),
    brandId,
    site,
    foundOn: page.url,
    firstSeenAt: seenAt,
    seenAt,
    visitedAt: null,
    newAt: post.postedAt?.latest ?? seenAt,
  };
}

/** `row`: what is said now; `before`: what was known. A list may say less than the post's own page did. */
function joinPost(row: PostRow, before: PostRow): PostRow {
  const [older, later] = before.seenAt > row.seenAt ? [row, before] : [before, row];
  const postedAt = narrower(older.postedAt, later.postedAt);
  const firstSeenAt = Math.min(older.firstSeenAt, later.firstSeenAt);
  return {
    ...later,
    postId: row.postId,
    names: [...new Set([...later.names, ...older.names])]
      .filter((name) => name !== row.postId)
      .slice(0, mostNames),
    url: later.url ?? older.url,
    excerpt: later.excerpt || older.excerpt,
    postedAt,
    firstSeenAt,
    visitedAt: Math.max(older.visitedAt ?? 0, later.visitedAt ?? 0) || null,
    newAt: postedAt?.latest ?? firstSeenAt,
  };
}

function narrower(a: Interval | null, b: Interval | null): Interval | null {
  if (!a || !b) return a ?? b;
  const width = ({ earliest, latest }: Interval) => latest - (earliest ?? 0);
  return width(b) <= width(a) ? b : a;
}

async function forgetOldest(db: CareDb, { brandId, site }: Seen): Promise<void> {
  const own = db.posts
    .where('[brandId+site+newAt]')
    .between([brandId, site, Dexie.minKey], [brandId, site, Dexie.maxKey]);
  const over = (await own.count()) - mostPosts;
  if (over > 0) await own.limit(over).delete();
}

function shown(row: PostRow | undefined): string {
  return row ? JSON.stringify([row.url, row.excerpt, row.postedAt, row.brandId, row.names]) : '';
}
