import { all, attr, contains, matches, one, parentOf, textOf, writtenIn } from '../read.ts';
import { type Inside, inside, type Marks, own, within } from './comment.ts';
import { isPlain } from './letters.ts';
import { at } from './selectors.ts';
import { plain } from './times.ts';
import * as words from './words.ts';

export interface Words {
  text: string;
  lang: string | null;
  truncated: boolean;
}

/**
 * The text of a comment, without the author's name and without "See more", and whether that is all of it: found by its
 * language, else by where it stands. `whole` is false where words are on the page of which it is not clear whose they
 * are: then there is no text rather than half of one.
 */
export function wordsOf(marks: Marks): Words & { whole: boolean } {
  const { article } = marks;
  const part = inside(article);
  const tagged = taggedBlocks(marks, part);
  const parts = tagged ?? untaggedBlocks(marks, part);
  if (parts === null) return { text: '', lang: null, truncated: false, whole: false };
  let truncated = false;
  const skip = (element: Element) => {
    const more = isMore(element);
    truncated ||= more;
    return more;
  };
  const text = parts.map((block) => writtenIn(block, { blocks: true, skip })).join('\n');
  const tag = tagged?.[0];
  const lang = (tag && (attr(tag, 'lang') ?? attr(one(tag, at.texts) ?? tag, 'lang'))) || null;
  return { text, lang, truncated, whole: text !== '' || (hasMedia(article, part) && !hasWords(marks, part)) };
}

/**
 * What has a language, in the nearest container that the author's name is not in: one block (2025-06), or what holds
 * several, as long as nothing else is said in it.
 */
function taggedBlocks(marks: Marks, part: Inside): Element[] | null {
  const { article, author, picture, time } = marks;
  const found = all(article, at.texts).filter(
    (block) =>
      part.isOwn(block) &&
      !within(article, block, at.notText) &&
      !part.isIn(parentOf(block) ?? block, at.texts),
  );
  const [first, ...others] = found;
  if (!first || others.length === 0) return first ? [first] : null;
  const people = [author, picture, time].filter((link) => link !== null);
  let box = first;
  for (let up = parentOf(box); up && up !== article; up = parentOf(up)) {
    const around = up;
    if (people.some((link) => contains(around, link))) break;
    box = around;
    if (others.every((other) => contains(around, other))) break;
  }
  const blocks = found.filter((block) => contains(box, block));
  return hasWords(marks, part, box, blocks) ? [first] : [box];
}

/**
 * The nearest blocks that share a container with the author's name: attachments stand further away. Null where blocks
 * stand in several places: one of them may be a badge.
 */
function untaggedBlocks({ article, author, picture }: Marks, inside: Inside): Element[] | null {
  for (const around of containers(article, author ?? picture)) {
    const parts = all(around, at.textBlock).filter(
      (part) =>
        inside.isOwn(part) &&
        !inside.isIn(part, at.notText) &&
        !(author && contains(part, author)) &&
        !inside.isIn(parentOf(part) ?? part, at.textBlock) &&
        !isBadge(part),
    );
    const [first] = parts;
    if (!first) continue;
    const isOnePlace = parts.every((part) => isBeside(part, first));
    return isOnePlace && !hasWords({ article, author, picture }, inside, around, parts) ? parts : null;
  }
  return [];
}

/** Lines of one text: in one box, or in boxes of one look. */
function isBeside(a: Element, b: Element): boolean {
  const [boxA, boxB] = [parentOf(a), parentOf(b)];
  if (!boxA || !boxB || boxA === boxB) return true;
  return (
    parentOf(boxA) === parentOf(boxB) &&
    attr(boxA, 'class') !== null &&
    attr(boxA, 'class') === attr(boxB, 'class')
  );
}

/** "Author", "Top fan": nothing that somebody said. */
function isBadge(element: Element): boolean {
  const said = textOf(element);
  return said.length < 40 && words.badges.includes(plain(said));
}

/** Containers of the author's name, from the nearest on; the bubble is one of them. */
function containers(article: Element, name: Element | null): Element[] {
  const found: Element[] = [];
  for (let up = name && parentOf(name); up && up !== article && found.length < 6; up = parentOf(up))
    found.push(up);
  return found;
}

/** Whether beside the name there are words that belong neither to the site's own controls nor to these parts. */
function hasWords(
  { article, author, picture }: Pick<Marks, 'article' | 'author' | 'picture'>,
  { isOwn }: Inside,
  around: Element | null = containers(article, author ?? picture)
    .slice(0, 4)
    .at(-1) ?? null,
  parts: readonly Element[] = [],
): boolean {
  if (!around) return false;
  const skip = (element: Element) =>
    element === author ||
    parts.includes(element) ||
    matches(element, at.notText) ||
    isBadge(element) ||
    !isOwn(element);
  const said = writtenIn(around, { blocks: false, skip });
  return isPlain(said) ? /[a-z0-9]{2}/i.test(said) : /[\p{L}\p{N}]{2}/u.test(said);
}

function hasMedia(article: Element, { isIn }: Inside): boolean {
  if (own(article, at.film)) return true;
  return own(article, at.media, (element) => !isIn(element, at.ownPicture)) !== null;
}

/** "See more" within a text: a control, or its words after the dots where the control has lost its marks. */
function isMore(element: Element): boolean {
  if (matches(element, at.control)) return true;
  const said = textOf(element);
  const around = parentOf(element);
  if (said.length > 30 || !around || !words.seeMore.includes(plain(said))) return false;
  return /(…|\.\.\.)\s*$/.test(textOf(around).slice(0, -said.length));
}
