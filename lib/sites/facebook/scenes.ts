import type { CommentId, Coverage } from '../../core/types.ts';
import { all, attr, isBefore, lineIn, matches } from '../read.ts';
import type { ReadContext, Scene, Scenes } from '../types.ts';
import type { Known } from './found.ts';
import { outside } from './outside.ts';
import { topOf } from './place.ts';
import { at } from './selectors.ts';

/** How the comments of each of our posts stand, also of posts that had some at the last look and have none now. */
export function scenesOf(
  known: readonly Known[],
  coverage: readonly Coverage[],
  { memory }: ReadContext,
): Scenes {
  // The first of a name is of the post with the comments; another may only begin with the same words.
  const counted = new Map(coverage.toReversed().map((each) => [each.postId, each]));
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
    const { total = null, collapsed = 0 } = counted.get(memory.posts.get(post)?.id ?? '') ?? {};
    const rows = total === null ? rowsOf(post) : [collapsed];
    const frame = [all(post, at.sort).map(lineIn), rows, all(post, at.postPart).length];
    scenes.set(post, { frame: JSON.stringify(frame), total, comments: standing, stones: [] });
  }
  return scenes;
}

/** Every row below the first comment that may have closed over some: looked at closely where no counter tells. */
function rowsOf(post: Element): string[] {
  const comments = all(post, at.comment);
  const [first] = comments;
  return outside(all(post, at.button), comments)
    .filter((control) => first && isBefore(first, control) && !matches(control, at.notRow))
    .map((control) => attr(control, 'aria-label') ?? lineIn(control));
}

/** The top-level comment of a reply's thread. */
function parentOf({ article, own, top: said }: Known): CommentId | null {
  const top = said ?? topOf(article);
  return top === null || top === own ? null : `facebook:${top}`;
}
