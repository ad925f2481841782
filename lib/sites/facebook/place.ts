import type { CommentId } from '../../core/types.ts';
import type { Place, PostFacts, ReadContext } from '../types.ts';
import { vote } from '../vote.ts';
import { marksOf } from './comment.ts';
import type { Known } from './found.ts';
import { factsOf, postAround } from './post.ts';
import { standing } from './standing.ts';
import { learnTwin } from './twin.ts';

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
  if (!same) learnTwin(post, marks, ctx);
  ctx.memory.posts.set(post, facts);
  return { marks, ...placeOf(marks, facts.id, ctx), post, facts };
}

/**
 * Thread by the comment's own link and by the page's data; only where both are silent by where it stands. Direct parent
 * by the data or by where it stands within the thread, else the comment at its top; none where what is above it is in doubt.
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
  const over = above && idOf(above);
  if (isTold) {
    const threadId = said.value as CommentId;
    const isUnder = over && isSure && `facebook:${topOf(above)}` === threadId;
    const direct = isUnder ? (`facebook:${over}` as const) : threadId;
    // It stands under one of the replies, or only seems to: which of the two decides who is answered.
    const inDoubt = !told && over !== null && !isSure && `facebook:${over}` !== threadId;
    const parentId = inDoubt ? null : (told?.parentId ?? direct);
    return { place: { parentId, threadId, postId }, isSure: !inDoubt };
  }
  const top = over && isSure ? topOf(above) : null;
  if (!over || !top)
    return { place: { parentId: null, threadId: id, postId }, isSure: isSure && above === null };
  return { place: { parentId: `facebook:${over}`, threadId: `facebook:${top}`, postId }, isSure: true };
}

function idOf(comment: Element): string | null {
  const marks = marksOf(comment);
  return marks && marks !== 'several' ? marks.own : null;
}

/** Id of the comment at the top of the thread of another, by its links, else by where it stands; null: not sure. */
export function topOf(comment: Element): string | null {
  const marks = marksOf(comment);
  if (!marks || marks === 'several' || !marks.own) return null;
  if (marks.top) return marks.top;
  const { above, isSure } = standing(comment);
  if (!isSure) return null;
  return above ? topOf(above) : marks.own;
}
