import type { Coverage, PostSeen } from '../../core/types.ts';
import { counted, excerptOf } from '../counted.ts';
import { attr, one } from '../read.ts';
import type { Place, ReadContext } from '../types.ts';
import type { Row } from './chain.ts';
import { at } from './selectors.ts';
import { quoteIn, replyCount, type Stamp, wordsOf } from './tweet.ts';

/** A tweet and where it stands. */
export interface Standing {
  article: Element;
  stamp: Stamp;
  place: Place;
}

/** The brand's own tweets that answer nobody else: its posts, and what it adds to them itself. */
export function ownPosts<T extends Standing>(tweets: readonly T[], { identities }: ReadContext): T[] {
  const isOwn = ({ stamp }: Standing) => identities.some(({ key }) => key === stamp.handle?.toLowerCase());
  const own = new Map(tweets.filter(isOwn).map((tweet) => [`x:${tweet.stamp.id}`, tweet]));
  return [...own.values()].filter(({ stamp, place }) =>
    place.parentId === null ? place.postId === `x:${stamp.id}` : own.has(place.parentId),
  );
}

/** These posts for the round list. */
export function postsSeen(tweets: readonly Standing[], ctx: ReadContext): PostSeen[] {
  return ownPosts(tweets, ctx).map(({ article, stamp }) => ({
    postId: `x:${stamp.id}`,
    names: [],
    url: `https://x.com/${stamp.handle ?? 'i'}/status/${stamp.id}`,
    excerpt: excerptOf(wordsOf(article, quoteIn(article)).text),
    postedAt: stamp.at === null ? null : { earliest: stamp.at, latest: stamp.at },
  }));
}

/**
 * Closed rows that lead to a branch below a tweet which stands on this page: what they hide is counted by that tweet's
 * own counter, and read on its own page. `others`: how many rows hide what nothing here counts.
 */
export function branchesOf(
  closed: readonly Row[],
  tweets: readonly Standing[],
  { memory }: ReadContext,
): { branches: Coverage[]; others: number } {
  const branches = new Map<string, Coverage>();
  let others = 0;
  for (const row of closed) {
    const id = branchOf(row);
    const own = tweets.find(({ stamp }) => stamp.id === id);
    const postId = `x:${id}`;
    const { total } = counted(memory, postId, own ? replyCount(own.article) : null);
    const seen = tweets.filter(({ place }) => place.parentId === postId).length;
    if (id === null || total === null || total <= seen) others++;
    else branches.set(postId, { postId, total, seen, filtered: false, collapsed: 0 });
  }
  return { branches: [...branches.values()], others };
}

/** The tweet whose branch a closed row leads to; null where the row opens in place. */
function branchOf({ cell }: Row): string | null {
  const link = one(cell, at.statusLink);
  return /\/status\/(\d{1,30})/.exec((link && attr(link, 'href')) ?? '')?.[1] ?? null;
}
