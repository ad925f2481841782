import type { CommentId } from '../../core/types.ts';
import { matches, one } from '../read.ts';
import type { Place, PostFacts, ReadContext } from '../types.ts';
import { type Marks, marksOf } from './comment.ts';
import { factsOf, postAround } from './post.ts';
import { at } from './selectors.ts';
import { articleAbove } from './thread.ts';
import { learnTwin } from './twin.ts';

/** A comment that the site has given a permanent id. */
export type Known = Marks & { own: string };

/** A comment and where it stands. */
export interface Placed {
  marks: Known;
  place: Place;
  /** The part of the page that holds its post. */
  post: Element;
  facts: PostFacts;
}

/** Which of these articles are comments; `nameless` look like comments but have no id at all. */
export function commentsAmong(articles: readonly Element[]): { known: Known[]; nameless: number } {
  const known: Known[] = [];
  let nameless = 0;
  for (const article of articles) {
    const marks = marksOf(article);
    if (!marks && matches(article, at.labelled) && one(article, at.text)) nameless++;
    // Without a permanent id it is still being sent: the site will put the sent one in its place.
    if (isKnown(marks)) known.push(marks);
  }
  return { known, nameless };
}

function isKnown(marks: Marks | null): marks is Known {
  return marks !== null && marks.own !== null;
}

/** Where a comment stands, and under which post. */
export function placed(marks: Known, root: Element, ctx: ReadContext): Placed {
  const post = postAround(marks.article, root);
  const known = ctx.memory.posts.get(post);
  const same = known && (!marks.post || known.id === `facebook:${marks.post}`);
  const facts = same ? known : factsOf(post, marks, ctx);
  if (!same) learnTwin(post, marks, ctx);
  ctx.memory.posts.set(post, facts);
  return { marks, place: placeOf(marks, facts.id, ctx), post, facts };
}

/** Thread by the comment's own links, else by where it stands; direct parent by relay or place, else the thread. */
function placeOf(marks: Known, postId: string | null, { memory }: ReadContext): Place {
  const id: CommentId = `facebook:${marks.own}`;
  const post = marks.post ? `facebook:${marks.post}` : postId;
  if (marks.time && marks.top === marks.own) return { parentId: null, threadId: id, postId: post };
  const above = articleAbove(marks.article);
  const upper = above && marksOf(above);
  const upperTop = upper?.top ?? upper?.own;
  const top = marks.top && marks.top !== marks.own ? marks.top : (upperTop ?? null);
  if (!top) return { parentId: null, threadId: id, postId: post };
  const direct = upper?.own && upperTop === top ? upper.own : top;
  const parentId = memory.parents.get(id)?.parentId ?? (`facebook:${direct}` as const);
  return { parentId, threadId: `facebook:${top}`, postId: post };
}
