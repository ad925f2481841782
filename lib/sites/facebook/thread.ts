import { escaped } from '../../core/thread.ts';
import { attr, closest, firstChildOf, matches, parentOf } from '../read.ts';
import { whose } from './selectors.ts';
import { writingAs } from './words.ts';

export function isComment(element: Element): boolean {
  return matches(element, whose.article) && attr(element, 'aria-posinset') === null;
}

/**
 * The comment that a reply box belongs to: the nearest thread box around it, which begins with its comment. Null for
 * the box of the post itself.
 */
export function ownerOfBox(box: Element): Element | null {
  const inside = closest(box, whose.article);
  if (inside && isComment(inside)) return inside;
  for (let up = parentOf(box); up && !matches(up, whose.post); up = parentOf(up)) {
    const first = firstChildOf(up);
    if (first && isComment(first)) return first;
  }
  return null;
}

/** What a box says of itself: whom it answers, or as whom. */
export function labelOf(box: Element): string {
  return attr(box, 'aria-label') ?? attr(box, 'aria-placeholder') ?? '';
}

/** As whom one writes, by a label whose words are known: they take the name whole, however much of another is in it. */
export function writerIn(label: string): string | null {
  const text = bare(label);
  const start = writingAs.find((words) => text.toLowerCase().startsWith(`${words} `));
  const name = start && bare(text.slice(start.length));
  // "Skomentuj jako pierwszy" calls on anybody to be the first.
  return name && !/^\p{Ll}/u.test(name) ? name : null;
}

/** Whether a text holds this very name, and not only a longer one around it. */
export function holdsName(text: string, name: string): boolean {
  // Most do not hold it at all, and a pattern is dear.
  if (!text.toLowerCase().includes(name.toLowerCase())) return false;
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** Without marks of direction, quotes around it and the dots that end a placeholder, with plain spaces. */
export function bare(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"„“«]+|[\s"”“»…]+$|\.\.\.$/g, '');
}
