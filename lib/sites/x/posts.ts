import type { Coverage, PostSeen } from '../../core/types.ts';
import { counted, excerptOf } from '../counted.ts';
import { attr, matches, one } from '../read.ts';
import type { ReadContext } from '../types.ts';
import type { Placed } from './chain.ts';
import { replyCount } from './counts.ts';
import { partsOf } from './parts.ts';
import { quoteIn } from './quote.ts';
import type { Row } from './rows.ts';
import { at } from './selectors.ts';
import { timeOf } from './stamp.ts';
import { wordsOf } from './tweet.ts';

/** The brand's own tweets that answer nobody else: its posts, and what it adds to them itself. */
export function ownPosts(tweets: readonly Placed[], { identities }: ReadContext): Placed[] {
  const isOwn = ({ row }: Placed) => identities.some(({ key }) => key === row.by?.toLowerCase());
  const own = new Map(tweets.filter(isOwn).map((tweet) => [`x:${tweet.row.stamp.id}`, tweet]));
  return [...own.values()].filter(({ row, place }) =>
    place.parentId === null ? place.postId === `x:${row.stamp.id}` : own.has(place.parentId),
  );
}

/** These posts for the round list. */
export function postsSeen(tweets: readonly Placed[], ctx: ReadContext): PostSeen[] {
  return ownPosts(tweets, ctx).map(({ row: { article, stamp, by } }) => {
    const posted = timeOf(stamp, ctx.memory);
    return {
      postId: `x:${stamp.id}`,
      names: [],
      url: `https://x.com/${by ?? 'i'}/status/${stamp.id}`,
      excerpt: excerptOf(wordsIn(article)),
      postedAt: posted === null ? null : { earliest: posted, latest: posted },
    };
  });
}

function wordsIn(article: Element): string {
  const parts = partsOf(article, true);
  return wordsOf(parts, quoteIn(parts)).value.text;
}

/**
 * Closed rows that lead to a branch below a tweet which stands on this page: what they hide is counted by that tweet's
 * own counter, and read on its own page. `others`: how many rows hide what nothing here counts.
 */
export function branchesOf(
  closed: readonly Row[],
  tweets: readonly Placed[],
  { memory }: ReadContext,
): { branches: Coverage[]; others: number } {
  const branches = new Map<string, Coverage>();
  let others = 0;
  for (const row of closed) {
    const id = branchOf(row);
    const own = tweets.find(({ row }) => row.stamp.id === id);
    const postId = `x:${id}`;
    const { total } = counted(memory, postId, own ? replyCount(own.row.article) : null);
    const seen = tweets.filter(({ place }) => place.parentId === postId).length;
    if (id === null || total === null || total <= seen) others++;
    else branches.set(postId, { postId, total, seen, filtered: false, collapsed: 0 });
  }
  return { branches: [...branches.values()], others };
}

/** The tweet whose branch a closed row leads to; null where the row opens in place. */
function branchOf({ cell }: Row): string | null {
  const link = matches(cell, at.statusLink) ? cell : one(cell, at.statusLink);
  return /\/status\/(\d{1,30})/.exec((link && attr(link, 'href')) ?? '')?.[1] ?? null;
}
