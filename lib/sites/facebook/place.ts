import type { CommentId } from '../../core/types.ts';
import { all, closest, matches, one } from '../read.ts';
import type { Place, ReadContext } from '../types.ts';
import { type Marks, marksOf } from './comment.ts';
import { isOurs, postAround, postIdOf } from './post.ts';
import * as at from './selectors.ts';
import { articleAbove } from './thread.ts';

/** A comment that the site has given a permanent id. */
type Known = Marks & { own: string };

/** A comment and where it stands. */
export interface Placed {
  marks: Known;
  id: CommentId;
  place: Place;
  /** The part of the page that holds its post. */
  around: Element;
}

/** Articles that are comments; `nameless` look like comments but have no id at all. */
export function commentsIn(root: Element): { marked: Known[]; nameless: Element[] } {
  const marked: Known[] = [];
  const nameless: Element[] = [];
  for (const article of all(root, at.article)) {
    const marks = marksOf(article);
    if (!marks && matches(article, at.labelled) && one(article, at.text)) nameless.push(article);
    // Without a permanent id it is still being sent: the site will put the sent one in its place.
    if (marks?.own) marked.push({ ...marks, own: marks.own });
  }
  return { marked, nameless };
}

/** Those that stand under our posts, each once: in a dialog rather than in the list behind it. */
export function placesOf(marked: readonly Known[], root: Element, ctx: ReadContext): Placed[] {
  const byArticle = new Map(marked.map((marks) => [marks.article, marks]));
  const posts = new Map<Element, { ours: boolean; id: string | null }>();
  const placed = new Map<CommentId, Placed>();
  for (const marks of marked) {
    const around = postAround(marks.article, root);
    const post = posts.get(around) ?? { ours: isOurs(around, marks, ctx), id: postIdOf(around, marks, ctx) };
    posts.set(around, post);
    const id: CommentId = `facebook:${marks.own}`;
    const known = placed.get(id);
    if (!post.ours || (known && closest(known.marks.article, at.dialog))) continue;
    placed.set(id, { marks, id, place: placeOf(marks, byArticle, post.id, ctx), around });
  }
  return [...placed.values()];
}

/** Thread by the comment's own links, else by where it stands; direct parent by place or relay, else the thread. */
function placeOf(
  marks: Known,
  byArticle: ReadonlyMap<Element, Known>,
  postId: string | null,
  ctx: ReadContext,
): Place {
  const above = articleAbove(marks.article);
  const standsUnder = above ? byArticle.get(above) : undefined;
  const top = marks.top && marks.top !== marks.own ? marks.top : null;
  const isReply = top !== null || (marks.time === null && standsUnder !== undefined);
  const id: CommentId = `facebook:${marks.own}`;
  const post = marks.post ? `facebook:${marks.post}` : postId;
  if (!isReply && marks.top !== null) return { parentId: null, threadId: id, postId: post };
  const threadId: CommentId = `facebook:${top ?? standsUnder?.top ?? standsUnder?.own ?? marks.own}`;
  const told = ctx.memory.parents.get(id)?.parentId;
  const seen =
    standsUnder && `facebook:${standsUnder.top ?? standsUnder.own}` === threadId ? standsUnder.own : null;
  return { parentId: told ?? (seen ? `facebook:${seen}` : threadId), threadId, postId: post };
}
