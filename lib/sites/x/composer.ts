import type { CommentId } from '../../core/types.ts';
import {
  all,
  attr,
  closest,
  contains,
  firstOf,
  isBefore,
  lineIn,
  matches,
  one,
  parentOf,
  rootOf,
  textOf,
} from '../read.ts';
import { at, whose } from './selectors.ts';
import { stampOf } from './stamp.ts';

function articlesOf(doc: Document, id: CommentId): Element[] {
  return all(rootOf(doc), whose.tweet).filter((article) => `x:${stampOf(article)?.id}` === id);
}

/** The mounted tweet; one in the list is preferred to the copy above a reply box. */
export function find(doc: Document, id: CommentId): HTMLElement | null {
  const found = articlesOf(doc, id);
  return (found.find((article) => closest(article, at.cell)) ?? found[0] ?? null) as HTMLElement | null;
}

/**
 * The reply box of this tweet: in an open dialog that shows the tweet above its box, else the box in the tweet's own row
 * (on its status page), else that of the last dialog that shows no tweet at all, which may be anybody's (`isFor`).
 */
export function composer(doc: Document, id: CommentId): HTMLElement | null {
  const tweet = find(doc, id);
  let unnamed: Element | null = null;
  for (const dialog of all(rootOf(doc), at.dialog)) {
    const box = firstOf(dialog, at.composer);
    if (box && showsTweet(dialog, box, id, tweet)) return box as HTMLElement;
    if (box && !copyAbove(dialog, box)) unnamed = box;
  }
  const row = tweet && (closest(tweet, at.cell) ?? tweet);
  return ((row && firstOf(row, at.composer)) ?? unnamed) as HTMLElement | null;
}

/** Whether a box that `composer` found is this tweet's: a dialog that shows no tweet says nothing. */
export function isFor(doc: Document, id: CommentId, box: Element): boolean | null {
  const dialog = closest(box, at.dialog);
  if (!dialog || copyAbove(dialog, box)) return true;
  const tweet = find(doc, id);
  return (tweet && contains(tweet, dialog)) || null;
}

/** The tweet whose copy stands above the box in a dialog, else the one in the row of the box. */
export function answeredIn(doc: Document, box: Element): CommentId | null {
  if (!matches(box, at.composer.join())) return null;
  const dialog = closest(box, at.dialog);
  const row = closest(box, at.cell);
  const shown = dialog ? copyAbove(dialog, box) : row && one(row, whose.tweet);
  if (!shown) return null;
  const stamp =
    stampOf(shown) ??
    all(rootOf(doc), whose.tweet).flatMap((each) => (sameTweet(shown, each) ? stampOf(each) : null) ?? [])[0];
  return stamp ? `x:${stamp.id}` : null;
}

/** The last tweet above the box in this dialog. */
function copyAbove(dialog: Element, box: Element): Element | null {
  const names = all(dialog, whose.name).filter((name) => isBefore(name, box) && !closest(name, at.quote));
  const name = names.at(-1);
  return name ? (closest(name, 'article') ?? copyAround(name, dialog)) : null;
}

/** Whether the last tweet above the box in this dialog is the one meant: by its link, else by author, time and text. */
function showsTweet(dialog: Element, box: Element, id: CommentId, tweet: Element | null): boolean {
  const copy = copyAbove(dialog, box);
  if (!copy) return false;
  const stamp = stampOf(copy);
  if (stamp) return `x:${stamp.id}` === id;
  return tweet !== null && sameTweet(copy, tweet);
}

/** Without an article: the largest part of the dialog around this name that holds no other and no box. */
function copyAround(name: Element, dialog: Element): Element {
  let copy = name;
  for (let up = parentOf(name); up && up !== dialog; up = parentOf(up)) {
    if (all(up, whose.name).length > 1 || firstOf(up, at.composer)) break;
    copy = up;
  }
  return copy;
}

function sameTweet(copy: Element, tweet: Element): boolean {
  const facts = (of: Element) => {
    const name = one(of, whose.name);
    const time = one(of, 'time');
    const text = one(of, at.text);
    return [
      name && /@\w+/.exec(textOf(name))?.[0]?.toLowerCase(),
      time && attr(time, 'datetime'),
      text ? lineIn(text) : '',
    ];
  };
  const [handle, at1, text] = facts(copy);
  const [handle2, at2, text2] = facts(tweet);
  if (!handle || handle !== handle2 || text !== text2) return false;
  return at1 ? at1 === at2 : !!text;
}

/** Clicks the tweet's own Reply button. */
export function openReply(doc: Document, id: CommentId): boolean {
  const tweet = find(doc, id);
  const button = tweet && all(tweet, at.reply).find((found) => closest(found, whose.tweet) === tweet);
  if (!button || attr(button, 'aria-disabled') === 'true') return false;
  HTMLElement.prototype.click.call(button);
  return true;
}
