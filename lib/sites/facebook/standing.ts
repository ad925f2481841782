import { firstChildOf, matches, nextOf, one, parentOf } from '../read.ts';
import { at, whose } from './selectors.ts';
import { isComment } from './thread.ts';

export interface Standing {
  /** The comment above it in its thread; null: none. */
  above: Element | null;
  /** False: what stands around it can be read in another way too. */
  isSure: boolean;
}

/**
 * The comment under which an article stands, by place: the nearest thread box around it, which begins with the comment
 * it answers (dom.md 1.3); some layouts put it into that article. Sure where the box of the replies comes right after
 * that comment, and where threads of one list stand equally deep in it.
 */
export function standing(article: Element): Standing {
  if (!isComment(article)) return { above: null, isSure: false };
  let isSure = true;
  for (let box = parentOf(article); box && !matches(box, whose.post); box = parentOf(box)) {
    if (isComment(box)) return { above: box, isSure };
    const first = firstChildOf(box);
    if (first && first !== article && isComment(first))
      return { above: first, isSure: isSure && isThreadBox(first) };
    const top = one(box, at.comment);
    if (top && top !== article && depth(top, box) < depth(article, box)) isSure = false;
  }
  return { above: null, isSure };
}

/** Whether right after this comment comes one box with others, and nowhere else in the box around it. */
function isThreadBox(first: Element): boolean {
  let boxes = 0;
  for (let next = nextOf(first); next; next = nextOf(next))
    if (isComment(next) || one(next, at.comment)) boxes++;
    else if (boxes === 0) return false;
  return boxes === 1;
}

function depth(element: Element, box: Element): number {
  let levels = 0;
  for (let up: Element | null = element; up && up !== box; up = parentOf(up)) levels++;
  return levels;
}
