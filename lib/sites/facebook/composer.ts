import type { CommentId } from '../../core/types.ts';
import { all, attr, closest, lineIn, matches, one, rootOf, textOf } from '../read.ts';
import { marksOf } from './comment.ts';
import { allComments } from './found.ts';
import { postBoxesIn } from './page.ts';
import { at, whose } from './selectors.ts';
import { standing } from './standing.ts';
import { holdsName, labelOf, ownerOfBox, writerIn } from './thread.ts';
import { plain } from './times.ts';
import * as words from './words.ts';

/** The mounted comment; the one in an open dialog is preferred to that in the list behind it. */
export function find(doc: Document, id: CommentId): HTMLElement | null {
  const { known } = allComments(rootOf(doc));
  const found = known.filter(({ own }) => `facebook:${own}` === id).map(({ article }) => article);
  return (found.find((article) => closest(article, at.dialog)) ?? found[0] ?? null) as HTMLElement | null;
}

/**
 * The open reply box of this comment: one in its own thread box; for a reply also one of the comments it stands under,
 * since Facebook opens only one box per thread. Never that of another comment or of the post.
 */
export function composer(doc: Document, id: CommentId): HTMLElement | null {
  const post = find(doc, id);
  const around = post && closest(post, whose.post);
  const boxes = all(around ?? rootOf(doc), whose.composer.join());
  for (let article: Element | null = post; article; article = standing(article).above) {
    const box = boxes.find((each) => ownerOfBox(each) === article);
    if (box) return box as HTMLElement;
  }
  return null;
}

/**
 * Whether an open box is for this very comment: whose name it starts with or has in its label, else whose own box it is.
 * Null: a thread's box that names nobody may have been opened for any comment of the thread.
 */
export function isFor(doc: Document, id: CommentId, box: HTMLElement): boolean | null {
  const article = find(doc, id);
  if (!article) return null;
  const name = nameOn(article);
  const start = textOf(box).trim().slice(0, name.length);
  if (name !== '' && holdsName(start, name)) return true;
  const around = closest(article, whose.post) ?? rootOf(doc);
  const isNamed = namedBy(box, around);
  const [named] = all(around, at.comment)
    .map(nameOn)
    .filter((other) => other !== '' && isNamed(other))
    .sort((a, b) => b.length - a.length);
  if (named) return named === name;
  return ownerOfBox(box) === article || null;
}

/**
 * The comment of the box's thread whose author the box names at its start, else in its label; the last such one, since it
 * is the last whose Reply can have been clicked. Else the comment whose own box it is.
 */
export function answeredIn(doc: Document, box: Element): CommentId | null {
  if (!matches(box, whose.composer.join())) return null;
  const owner = ownerOfBox(box);
  if (!owner) return null;
  const around = closest(owner, whose.post) ?? rootOf(doc);
  const inThread = allComments(around).known.filter(({ article }) => {
    for (let each: Element | null = article; each; each = standing(each).above)
      if (each === owner) return true;
    return false;
  });
  const start = textOf(box).trimStart();
  const named = (holds: (name: string) => boolean) =>
    inThread.findLast(({ article }) => {
      const name = nameOn(article);
      return name !== '' && holds(name);
    });
  const found =
    named((name) => holdsName(start.slice(0, name.length), name)) ??
    named(namedBy(box, around)) ??
    inThread.find(({ article }) => article === owner);
  return found ? `facebook:${found.own}` : null;
}

/**
 * Whom the label of a reply box says that it answers. As whom one writes is no such name: known wordings say so, and in
 * others it stands in the label of the post's own box too.
 */
function namedBy(box: Element, post: Element): (name: string) => boolean {
  const label = labelOf(box);
  if (writerIn(label)) return () => false;
  const own = postBoxesIn(post).map(labelOf);
  return (name) => holdsName(label, name) && !own.some((each) => holdsName(each, name));
}

function nameOn(article: Element): string {
  const marks = marksOf(article);
  return marks && marks !== 'several' && marks.author ? lineIn(marks.author).trim() : '';
}

/** Clicks Reply in the comment's own row. False where it cannot be told for sure from Like, Hide or Share. */
export function openReply(doc: Document, id: CommentId): boolean {
  const article = find(doc, id);
  const button = article && replyButton(article);
  if (!button) return false;
  HTMLElement.prototype.click.call(button);
  return true;
}

/**
 * The row is time, Like, Reply, then rarer things (dom.md 1.3, 1.5). Like has a label of its own, Reply only its
 * word: the control right after a labelled one is taken, or one with a word that is known to mean Reply. Where somebody
 * may not be answered here, Message, Unhide or the like stand in its place.
 */
function replyButton(article: Element): HTMLElement | null {
  const items = all(article, at.row).filter((item) => closest(item, whose.article) === article);
  const buttons = items.flatMap((item) => {
    const button = all(item, at.button).find((each) => attr(each, 'aria-hidden') !== 'true');
    return button ? [button] : [];
  });
  const isPlain = (button: Element) =>
    attr(button, 'aria-label') === null &&
    attr(button, 'aria-haspopup') === null &&
    one(button, 'a') === null;
  const spoken = buttons.find((button) => isPlain(button) && words.reply.includes(plain(lineIn(button))));
  const [like, second] = buttons;
  const isOther = (button: Element) => [...words.notReply, ...words.hidden].includes(plain(lineIn(button)));
  const isPlaced = like && second && attr(like, 'aria-label') !== null && isPlain(second);
  const placed = isPlaced && !isOther(second) ? second : null;
  return (spoken ?? placed) as HTMLElement | null;
}
