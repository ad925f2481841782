import { customerIdOf, siteOfAddress } from './brand.ts';
import type {
  BrandId,
  CommentId,
  CommentKind,
  Interval,
  PostSeen,
  SeenComment,
  SiteId,
  StoredComment,
} from './types.ts';
import { historyOf, joinTexts } from './versions.ts';

/**
 * Whether every id and the address of a comment are of one site, so that a page can speak only of its own, and its id is
 * a permanent one: Facebook's begin with "client" while a comment is being sent, and nothing says that it will be.
 */
export function isOf(site: SiteId, { id, threadId, parentId, url, ...comment }: SeenComment): boolean {
  const ids = [id, threadId, parentId ?? id];
  return (
    comment.site === site &&
    ids.every((each) => each.startsWith(`${site}:`) && !each.startsWith(`${site}:client`)) &&
    siteOfAddress(url) === site
  );
}

/** The same of a post. */
export function isPostOf(site: SiteId, { postId, names, url }: PostSeen): boolean {
  const ids = [postId, ...names];
  return ids.every((each) => each.startsWith(`${site}:`)) && (url === null || siteOfAddress(url) === site);
}

/**
 * A first sighting as a memory. `seenAt` is the page clock at reading (epoch ms): nothing is posted after it was
 * seen, so an uncertain interval ends there at the latest.
 */
export function remember(seen: SeenComment, brandId: BrandId, seenAt: number): StoredComment {
  const { earliest, latest } = seen.postedAt;
  const exactAt = earliest === latest ? latest : null;
  const bounds = { earliest, latest: exactAt ?? Math.min(latest, seenAt) };
  return {
    ...seen,
    brandId,
    customerId: customerIdOf(seen.site, seen.author),
    postedAt: published(exactAt, bounds),
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    exactAt,
    bounds,
  };
}

/**
 * Two memories of one comment as one. Commutative, associative and idempotent, so sightings may come in any order,
 * twice, and from several tabs or people. Field by field:
 * - times: an exact one (the earliest of several) beats all intervals; these are intersected;
 * - text, its language and `truncated`: every text seen is kept; the one seen last, in whole or in part, stands;
 * - parent and thread: a parent below the top-level comment beats the top-level one, that beats none; then the
 *   older thread, since ids grow with time; every thread is kept; the post: known beats unknown, then the older one;
 * - author, address, `hidden` and brand: the latest sighting; `editedAt`: the latest edit;
 * - `onAd`: once seen on an ad, always; `kind`: the one that says most about its place; `goneAt`: the latest proof.
 */
export function join(a: StoredComment, b: StoredComment): StoredComment {
  const latest = first(a, b, byLastSight);
  const versions = joinTexts(a, b);
  const { text, lang, truncated } = historyOf(versions).present;
  const threads = [...new Set([...threadsOf(a), ...threadsOf(b)])].sort(byAge);
  const goneAt = Math.max(a.goneAt ?? 0, b.goneAt ?? 0);
  const place = first(a, b, byPlace);
  const exactAt = least(a.exactAt, b.exactAt);
  const bounds = {
    earliest: greatest(a.bounds.earliest, b.bounds.earliest),
    latest: Math.min(a.bounds.latest, b.bounds.latest),
  };
  return {
    id: a.id,
    site: a.site,
    threadId: place.threadId,
    parentId: place.parentId,
    postId: first(a, b, byPost).postId,
    url: latest.url,
    author: latest.author,
    text,
    lang,
    postedAt: published(exactAt, bounds),
    editedAt: greatest(a.editedAt, b.editedAt),
    hidden: latest.hidden,
    onAd: a.onAd || b.onAd,
    truncated,
    kind: kinds[Math.max(kinds.indexOf(a.kind), kinds.indexOf(b.kind))] ?? a.kind,
    brandId: latest.brandId,
    customerId: customerIdOf(latest.site, latest.author),
    firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt),
    lastSeenAt: Math.max(a.lastSeenAt, b.lastSeenAt),
    exactAt,
    bounds,
    ...(versions.length > 1 && { versions }),
    ...(threads.length > 1 && { threads }),
    ...(goneAt > 0 && { goneAt }),
  };
}

function threadsOf({ threads, threadId }: StoredComment): readonly CommentId[] {
  return threads ?? [threadId];
}

function byAge(a: CommentId, b: CommentId): number {
  return ageKey(a) < ageKey(b) ? -1 : 1;
}

/** Whether the page has been seen without it since it was last seen with it. */
export function isGone({ goneAt, lastSeenAt }: Pick<StoredComment, 'goneAt' | 'lastSeenAt'>): boolean {
  return goneAt !== undefined && goneAt > lastSeenAt;
}

/**
 * Whether it was seen in two threads. One that it was only thought to begin itself is none: that its place was learned
 * later is no move.
 */
export function isMoved({ id, threads = [] }: Pick<StoredComment, 'id' | 'threads'>): boolean {
  return threads.filter((each) => each !== id).length > 1;
}

/** The sites' ids grow with time: a key whose order is theirs, also for ids longer than a number can hold. */
export function ageKey(id: CommentId | string): string {
  const own = id.slice(id.indexOf(':') + 1);
  return own.padStart(64, '0');
}

/** From the least to the most telling about where a comment stands. */
const kinds: readonly CommentKind[] = ['mention', 'comment', 'reply', 'quote'];

type Key = readonly (string | number)[];

const byLastSight = (c: StoredComment): Key => [
  -c.lastSeenAt,
  c.author.name,
  c.author.handle ?? '',
  c.author.handle === null ? 1 : 0,
  c.author.profile,
  c.author.isBrand ? 0 : 1,
  c.url,
  c.hidden ? 0 : 1,
  c.brandId,
];
const byPlace = (c: StoredComment): Key => [
  c.parentId === null ? 2 : c.parentId === c.threadId ? 1 : 0,
  ageKey(c.threadId),
  c.parentId === null ? '' : ageKey(c.parentId),
];
const byPost = (c: StoredComment): Key => [
  c.postId === null ? 1 : 0,
  c.postId === null ? '' : ageKey(c.postId),
];

/** The one whose key sorts first; keys hold the same types in the same places. */
function first(a: StoredComment, b: StoredComment, key: (c: StoredComment) => Key): StoredComment {
  const right = key(b);
  for (const [i, left] of key(a).entries()) {
    const other = right[i] ?? left;
    if (left !== other) return left < other ? a : b;
  }
  return a;
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function greatest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

/** The publication to work with. Bounds that contradict each other (a clock was wrong) span what both said. */
function published(exactAt: number | null, bounds: Interval): Interval {
  if (exactAt !== null) return { earliest: exactAt, latest: exactAt };
  if (bounds.earliest === null || bounds.earliest <= bounds.latest) return bounds;
  return { earliest: bounds.latest, latest: bounds.earliest };
}
