import { all, attr, contains, matches, parentOf, textOf, writtenIn } from '../read.ts';
import { isOwn, type Marks, own, within } from './comment.ts';
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
  const tagged = taggedBlocks(article);
  const parts = tagged.length > 0 ? tagged : untaggedBlocks(marks);
  if (parts === null) return { text: '', lang: null, truncated: false, whole: false };
  let truncated = false;
  const skip = (element: Element) => {
    const more = isMore(element);
    truncated ||= more;
    return more;
  };
  const text = parts.map((part) => writtenIn(part, { blocks: true, skip })).join('\n');
  const [first] = tagged;
  const lang = (first && attr(first, 'lang')) || null;
  return { text, lang, truncated, whole: text !== '' || (hasMedia(article) && !hasWords(marks)) };
}

/** Blocks with a language, of which the comment's own words stand beside each other (2025-06: one). */
function taggedBlocks(article: Element): Element[] {
  const found = all(article, at.texts).filter(
    (block) => isOwn(article, block) && !within(article, block, at.notText),
  );
  const [first] = found;
  return found.filter((block) => block === first || (first && parentOf(block) === parentOf(first)));
}

/**
 * The nearest blocks that share a container with the author's name: attachments stand further away. Null where blocks
 * stand in several places: one of them may be a badge.
 */
function untaggedBlocks({ article, author, picture }: Marks): Element[] | null {
  for (const around of containers(article, author ?? picture)) {
    const parts = all(around, at.textBlock).filter(
      (part) =>
        isOwn(article, part) &&
        !within(article, part, at.notText) &&
        !(author && contains(part, author)) &&
        !within(article, parentOf(part) ?? part, at.textBlock),
    );
    const [first] = parts;
    if (!first) continue;
    const isOnePlace = parts.every(
      (part) => parentOf(part) === parentOf(first) || grandparentOf(part) === grandparentOf(first),
    );
    return isOnePlace && !hasWords({ article, author, picture }, around, parts) ? parts : null;
  }
  return [];
}

function grandparentOf(element: Element): Element | null {
  const parent = parentOf(element);
  return parent && parentOf(parent);
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
  around: Element | null = containers(article, author ?? picture)[3] ?? null,
  parts: readonly Element[] = [],
): boolean {
  if (!around) return false;
  const skip = (element: Element) =>
    element === author || parts.includes(element) || matches(element, at.notText) || !isOwn(article, element);
  return /[\p{L}\p{N}]{2}/u.test(writtenIn(around, { blocks: false, skip }));
}

function hasMedia(article: Element): boolean {
  return own(article, at.media, (element) => !within(article, element, at.ownPicture)) !== null;
}

/** "See more" within a text: a control, or its words after the dots where the control has lost its marks. */
function isMore(element: Element): boolean {
  if (matches(element, at.control)) return true;
  const said = textOf(element);
  const around = parentOf(element);
  if (said.length > 30 || !around || !words.seeMore.includes(plain(said))) return false;
  return /(…|\.\.\.)\s*$/.test(textOf(around).slice(0, -said.length));
}
