import type { CommentId, Coverage } from '../../core/types.ts';
import { counted } from '../counted.ts';
import { all, attr, closest, lineIn, one } from '../read.ts';
import type { PageMemory, ReadContext } from '../types.ts';
import type { Placed } from './chain.ts';
import { replyCount } from './counts.ts';
import { branchesOf, ownPosts } from './posts.ts';
import type { Row } from './rows.ts';
import { at, filteringOrders } from './selectors.ts';

/** Notes the direct replies to the tweet that the page is about, as seen on this visit. */
export function noteReplies(focalId: string, tweets: readonly Placed[], { seen }: PageMemory): void {
  const focal: CommentId = `x:${focalId}`;
  const replies = seen.get(focal) ?? new Set();
  seen.set(focal, replies);
  for (const { row, place } of tweets) if (place.parentId === focal) replies.add(`x:${row.stamp.id}`);
}

/** The focal tweet's own count of replies as last shown; null: it was never shown. */
export function totalOf(rows: readonly Row[], focalId: string, memory: PageMemory): number | null {
  const article = rows.find(({ stamp }) => stamp?.id === focalId)?.article;
  return counted(memory, `x:${focalId}`, article ? replyCount(article) : null).total;
}

/** The focal tweet's own reply count against the direct replies seen, and the branches that are closed. */
export function coverageOf(
  rows: readonly Row[],
  focalId: string,
  { tweets, root }: { tweets: readonly Placed[]; root: Element },
  ctx: ReadContext,
): Coverage[] {
  const focal: CommentId = `x:${focalId}`;
  const article = rows.find(({ stamp }) => stamp?.id === focalId)?.article;
  const { total, seen } = counted(ctx.memory, focal, article ? replyCount(article) : null);
  if (!article && total === null) return [];
  const { branches, others } = branchesOf(rows.filter(isClosed), tweets, ctx);
  const hidden = article && one(article, at.hiddenReplies) ? 1 : 0;
  return [
    { postId: focal, total, seen, filtered: isFiltered(root), collapsed: others + hidden },
    ...branches.filter(({ postId }) => postId !== focal),
  ];
}

/** The brand's tweets in a list that count replies: none of them is seen before the tweet is opened. */
export function unopened(tweets: readonly Placed[], ctx: ReadContext): Coverage[] {
  return ownPosts(tweets, ctx).flatMap(({ row }) => {
    const postId = `x:${row.stamp.id}`;
    const { total, seen } = counted(ctx.memory, postId, replyCount(row.article));
    return total ? [{ postId, total, seen, filtered: false, collapsed: 0 }] : [];
  });
}

/** A row that is no tweet but has something to press: "Show more replies". */
function isClosed({ cell, article, heading }: Row): boolean {
  return !article && !heading && (closest(cell, at.moreReplies) === cell || hasControl(cell));
}

function hasControl(cell: Element): boolean {
  return one(cell, at.moreReplies) !== null && one(cell, at.notMore) === null;
}

/** Whether a sort order is in force that puts some replies behind "Show more". */
function isFiltered(root: Element): boolean {
  return all(root, at.sort).some(
    (menu) =>
      !closest(menu, at.tweetLike) && [attr(menu, 'aria-label') ?? '', lineIn(menu)].some(isFiltering),
  );
}

/** A label that is not known is no proof. */
export function isFiltering(label: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/\p{Cf}/gu, '')
      .trim()
      .toLowerCase();
  return filteringOrders.some((order) => plain(order) === plain(label));
}
