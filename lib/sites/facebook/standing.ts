import { closest, firstChildOf, matches, nextOf, one, parentOf } from '../read.ts';
import { isUnit, isVague, unitOf } from './comment.ts';
import { at, whose } from './selectors.ts';

export interface Standing {
  /** The comment above it in its thread; null: none. */
  above: Element | null;
  /** False: what stands around it can be read in another way too. */
  isSure: boolean;
}

/**
 * The comment under which another stands, by place: the nearest thread box around it, which begins with the comment
 * it answers (dom.md 1.3); some layouts put it into that comment. Sure where the box of the replies comes right after
 * that comment, and where threads of one list stand equally deep in it.
 */
export function standing(comment: Element): Standing {
  let isSure = !isVague(comment);
  for (let box = parentOf(comment); box && !matches(box, whose.post); box = parentOf(box)) {
    if (isUnit(box)) return { above: box, isSure };
    const top = firstIn(box);
    if (!top || top === comment) continue;
    if (isVague(top)) isSure = false;
    const head = firstChildOf(box);
    if (head === top) return { above: top, isSure: isSure && isThreadBox(head) };
    if (depth(top, box) >= depth(comment, box)) continue;
    // Something new stands around the upper one, or the lower one is deeper for another reason.
    if (head && !matches(box, at.list) && endsWith(head, top) && isThreadBox(head))
      return { above: top, isSure };
    isSure = false;
  }
  return { above: null, isSure };
}

/** The first comment in a part of the page, by its role or else by its links. */
function firstIn(box: Element): Element | null {
  const link = one(box, at.commentLink);
  return link && (unitOf(link) ?? closest(link, at.comment));
}

/** Whether right after this child comes one with other comments, and none elsewhere in the box around it. */
function isThreadBox(first: Element): boolean {
  let boxes = 0;
  for (let next = nextOf(first); next; next = nextOf(next))
    if (isUnit(next) || one(next, at.commentLink)) boxes++;
    else if (boxes === 0) return false;
  return boxes === 1;
}

/** Whether a comment is all that a part ends with: where replies may follow, their box does. */
function endsWith(part: Element, comment: Element): boolean {
  for (let up: Element | null = comment; up && up !== part; up = parentOf(up)) if (nextOf(up)) return false;
  return true;
}

function depth(element: Element, box: Element): number {
  let levels = 0;
  for (let up: Element | null = element; up && up !== box; up = parentOf(up)) levels++;
  return levels;
}
