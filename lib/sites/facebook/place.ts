import type { CommentId } from '../../core/types.ts';
import type { Place, PostFacts, ReadContext } from '../types.ts';
import { vote } from '../vote.ts';
import { marksOf } from './comment.ts';
import type { Known } from './found.ts';
import { factsOf, postAround } from './post.ts';
import { standing } from './standing.ts';

/** A comment and where it stands. */
export interface Placed {
  marks: Known;
  place: Place;
  /** False: what tells of its place is lacking or contradicts itself; then it is taken as a thread of its own. */
  isSure: boolean;
  /** The part of the page that holds its post. */
  post: Element;
  facts: PostFacts;
}

/** Where a comment stands, and under which post. */
export function placed(marks: Known, root: Element, ctx: ReadContext): Placed {
  const post = postAround(marks, root, ctx);
  const known = ctx.memory.posts.get(post);
  const same = known && (!marks.post || known.id === `facebook:${marks.post}`);
  const facts = same ? known : factsOf(post, marks, ctx);
  ctx.memory.posts.set(post, facts);
  return { marks, ...placeOf(marks, facts.id, ctx), post, facts };
}

/**
 * Thread by the comment's own link and by the page's data; only where both are silent by where it stands. Direct parent
 * by the data or by where it stands within the thread, else the comment at its top.
 */
function placeOf(
  marks: Known,
  post: string | null,
  { memory }: ReadContext,
): Pick<Placed, 'place' | 'isSure'> {
  const id: CommentId = `facebook:${marks.own}`;
  const postId = marks.post ? `facebook:${marks.post}` : post;
  const told = memory.parents.get(id);
  // The data names the top of a thread only where that is not what is answered directly.
  const thread = told && (told.threadId !== told.parentId || !marks.top) ? told.threadId : null;
  const said = vote<string>([marks.top && `facebook:${marks.top}`, thread]);
  const isTold = said.value !== null || said.inDoubt;
  if (said.inDoubt || said.value === id)
    return { place: { parentId: null, threadId: id, postId }, isSure: !said.inDoubt };
  const { above, isSure } = standing(marks.article);
  const upper = above && marksOf(above);
  const over = upper && upper !== 'several' && upper.own ? upper : null;
  if (isTold) {
    const threadId = said.value as CommentId;
    const isUnder = over && isSure && `facebook:${over.top ?? over.own}` === threadId;
    const direct = isUnder ? (`facebook:${over.own}` as const) : threadId;
    return { place: { parentId: told?.parentId ?? direct, threadId, postId }, isSure: true };
  }
  if (!isSure || (above && !over)) return { place: { parentId: null, threadId: id, postId }, isSure: false };
  if (!over) return { place: { parentId: null, threadId: id, postId }, isSure: true };
  const top = over.top ?? over.own;
  return { place: { parentId: `facebook:${over.own}`, threadId: `facebook:${top}`, postId }, isSure: true };
}
