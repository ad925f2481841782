import type { CommentId, Coverage } from '../../core/types.ts';
import { all, attr, isBefore, lineIn, matches, one } from '../read.ts';
import type { ReadContext, Scene, Scenes } from '../types.ts';
import { marksOf } from './comment.ts';
import type { Known } from './place.ts';
import { at } from './selectors.ts';
import { articleAbove } from './thread.ts';

/** How the comments of each of our posts stand, also of posts that had some at the last look and have none now. */
export function scenesOf(
  known: readonly Known[],
  coverage: readonly Coverage[],
  { memory }: ReadContext,
): Scenes {
  const totals = new Map(coverage.map(({ postId, total }) => [postId, total]));
  const comments = new Map<Element, Scene['comments'][number][]>();
  for (const [post] of memory.stood?.scenes ?? []) if (post.isConnected) comments.set(post, []);
  for (const marks of known) {
    const post = memory.done.get(marks.article)?.post;
    if (!post) continue;
    const standing = comments.get(post) ?? [];
    standing.push({ id: `facebook:${marks.own}`, article: marks.article, parentId: parentOf(marks) });
    comments.set(post, standing);
  }
  const scenes = new Map<Element, Scene>();
  for (const [post, standing] of comments) {
    scenes.set(post, {
      frame: frameOf(post),
      total: totals.get(memory.posts.get(post)?.id ?? '') ?? null,
      comments: standing,
      stones: [],
    });
  }
  return scenes;
}

/** The sort order, every row below the first comment that may have closed over some, and that the post is drawn at all. */
function frameOf(post: Element): string {
  const first = one(post, at.comment);
  const rows = all(post, at.outerControl).filter(
    (control) => first && isBefore(first, control) && !matches(control, at.notRow),
  );
  const labels = [...all(post, at.sort), ...rows].map((each) => attr(each, 'aria-label') ?? lineIn(each));
  return JSON.stringify([labels, all(post, at.postPart).length]);
}

/** The top-level comment of a reply's thread, by its links, else by where it stands. */
function parentOf({ article, own, top }: Known): CommentId | null {
  if (top) return top === own ? null : `facebook:${top}`;
  const above = articleAbove(article);
  const upper = above && marksOf(above);
  return upper?.own ? `facebook:${upper.top ?? upper.own}` : null;
}
