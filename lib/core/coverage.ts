import { type Closing, closedAs, closingAfter, laterClosing } from './closing.ts';
import type { Coverage, SeenComment } from './types.ts';

/** What is known of a post's comments from all pages that showed it. Instants are epoch ms. */
export interface Covered extends Coverage {
  /** The latest sighting of any kind. */
  seenAt: number;
  /** The latest look at its comments, which `filtered` and `collapsed` are from; null: it was only seen in lists. */
  lookedAt: number | null;
  /** What the site's counter said and when, oldest first; the last is `total`. */
  counts: Reading[];
  /** Whether it was closed, its unseen comments not to be looked for; absent: never. */
  closing?: Closing;
}

/** Coverage with whether the post is closed. */
export type Closable = Coverage & { closing?: Closing | undefined };

export interface Reading {
  at: number;
  total: number;
}

/** One page's word on a post. */
export interface Sight {
  coverage: Coverage;
  at: number;
  /** Comments that this page brought and that were not stored before. */
  arrived: number;
  /** The page is the post's own: its permalink, dialog or status page. */
  opened: boolean;
}

/**
 * Whether all comments of a post have been seen. Facebook's counter includes replies; X counts direct ones only, so that
 * a branch still closed may hide more. Without a counter: nothing hidden by sorting or still closed. Of a closed post
 * nothing is left to be seen.
 */
export function isComplete(of: Closable): boolean {
  const { postId, total, seen, filtered, collapsed } = of;
  if (closedAs(of)) return true;
  if (total === null) return !filtered && collapsed === 0;
  return seen >= total && (collapsed === 0 || countsReplies(postId));
}

/** How many comments of a post have not been seen, at least; null: some, but the site shows no count. */
export function unseenOf(coverage: Closable): number | null {
  return isComplete(coverage) ? 0 : neverSeen(coverage);
}

/** The same of a post that was closed meanwhile. */
export function neverSeen(coverage: Coverage): number | null {
  const rest = coverage.total === null ? 0 : coverage.total - coverage.seen;
  return rest > 0 ? rest : null;
}

/** The post or tweet whose counter counts this comment; null where none does. */
export function countedBy(comment: Pick<SeenComment, 'site' | 'postId' | 'parentId'>): string | null {
  return comment.site === 'x' ? comment.parentId : comment.postId;
}

function countsReplies(postId: string): boolean {
  return postId.startsWith('facebook:');
}

/**
 * A further word on a post. The counter is the latest one; `seen` is how many of what it counts are known to us, at
 * least: comments that arrive are added, and when the counter falls, some of those seen may be the ones deleted. Words
 * that come late, by another tab, are put where they belong in time.
 */
export function joinSight(before: Covered | undefined, sight: Sight): Covered {
  const { coverage: fresh, at, arrived, opened } = sight;
  // "Nothing is known yet" (a status page before its subject came) takes nothing from a look that was.
  const tells = fresh.total !== null || fresh.seen > 0;
  const looked = tells && (opened || fresh.seen > 0 || fresh.filtered || fresh.collapsed > 0);
  const known: Covered = before ?? { ...fresh, total: null, seen: 0, seenAt: at, lookedAt: null, counts: [] };
  const looks = looked && at >= (known.lookedAt ?? at);
  const { filtered, collapsed } = looks ? fresh : known;
  const counts = fresh.total === null ? known.counts : inOrder([...known.counts, { at, total: fresh.total }]);
  const total = counts.at(-1)?.total ?? null;
  const fell = Math.max(0, fallsIn(counts) - fallsIn(known.counts));
  const isLate = at < known.seenAt;
  const came = isLate && !nothingWent(counts, at) ? 0 : arrived;
  const kept = Math.max(0, known.seen - fell) + came;
  const closing = closingAfter(known.closing, { at, arrived, opened, total: fresh.total });
  return {
    postId: fresh.postId,
    total,
    seen: capped(isLate ? kept : Math.max(kept, fresh.seen), total),
    filtered,
    collapsed,
    seenAt: Math.max(known.seenAt, at),
    lookedAt: looks ? at : known.lookedAt,
    counts: essential(counts),
    ...(closing && { closing }),
  };
}

/** Readings kept: enough for words of several tabs to meet. */
const mostReadings = 8;

function inOrder(counts: Reading[]): Reading[] {
  return counts.sort((a, b) => a.at - b.at);
}

/** Of several equal readings in a row the first and the last say all. */
function essential(counts: readonly Reading[]): Reading[] {
  return counts
    .filter(({ total }, i) => total !== counts[i - 1]?.total || total !== counts[i + 1]?.total)
    .slice(-mostReadings);
}

/** By how much the counter has fallen, all falls together. */
function fallsIn(counts: readonly Reading[]): number {
  return counts.reduce((sum, { total }, i) => sum + Math.max(0, (counts[i - 1]?.total ?? 0) - total), 0);
}

/** Whether nothing was deleted after `at`, as far as the counter tells: it was read before, and has not fallen since. */
function nothingWent(counts: readonly Reading[], at: number): boolean {
  const before = counts.findLastIndex((reading) => reading.at <= at);
  return before >= 0 && fallsIn(counts.slice(before)) === 0;
}

/** Two rows about one post that went by two names. `own` is under its present one. */
export function mergeCovered(own: Covered, former: Covered): Covered {
  const { counts } = own.total === null ? former : own;
  const total = counts.at(-1)?.total ?? null;
  const closing = laterClosing(own.closing, former.closing);
  return {
    ...own,
    ...(closing && { closing }),
    total,
    counts,
    seen: capped(Math.max(own.seen, former.seen), total),
    ...(own.lookedAt === null && former.lookedAt !== null && pickLook(former)),
  };
}

function pickLook({ filtered, collapsed, lookedAt }: Covered) {
  return { filtered, collapsed, lookedAt };
}

function capped(seen: number, total: number | null): number {
  return total === null ? seen : Math.min(seen, total);
}

/** Over several posts: comments seen of those counted, and what hides the others. */
export interface CoverageSum {
  seen: number;
  total: number;
  /** Posts not seen whole; the next two are of these alone. */
  partial: number;
  /** Posts in an order that hides comments. */
  filtered: number;
  /** Rows of replies or further comments still closed. */
  collapsed: number;
  /** Texts of which only the beginning was on the page. */
  cut: number;
  /** Posts that are gone with comments that nobody saw, and such that a person lets be. */
  gone: number;
  letBe: number;
}

/** Sums up coverages; null where no post shows a count and none is known to hide anything. */
export function coverageSum(posts: Iterable<Closable & { cut?: number }>): CoverageSum | null {
  const sum = { seen: 0, total: 0, partial: 0, filtered: 0, collapsed: 0, cut: 0, gone: 0, letBe: 0 };
  for (const post of posts) {
    const closed = closedAs(post);
    if (closed) {
      // What will not be seen any more is left out of the share that was.
      if (closed === 'gone') sum.gone += 1;
      else sum.letBe += 1;
      continue;
    }
    sum.total += post.total ?? 0;
    sum.seen += post.total === null ? 0 : Math.min(post.seen, post.total);
    sum.cut += post.cut ?? 0;
    if (isComplete(post)) continue;
    sum.partial += 1;
    sum.filtered += post.filtered ? 1 : 0;
    sum.collapsed += post.collapsed;
  }
  return sum.total + sum.partial + sum.gone + sum.letBe === 0 ? null : sum;
}

/** The site's own id of a post, not what a list without addresses lets it go by. */
export function isPostId(id: string): boolean {
  return /^(?:x:\d+|facebook:(?:\d+|pfbid\w+))$/.test(id);
}
