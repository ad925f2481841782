import { identityOfAddress } from '../../core/brand.ts';
import type { Author, Identity } from '../../core/types.ts';
import { knownOf } from '../known.ts';
import {
  addressOf,
  all,
  attr,
  closest,
  contains,
  lineIn,
  one,
  parentOf,
  textOf,
  writtenIn,
} from '../read.ts';
import type { Sel } from '../types.ts';
import { commentOfAddress, commentOfToken, paramIn, type Token, untracked } from './ids.ts';
import { at, whose } from './selectors.ts';

/** An article that is a comment, and what its links say about where it stands. */
export interface Marks {
  article: Element;
  /** Permanent id of its own; null while it is still being sent. */
  own: string | null;
  /** Top-level comment of its thread; null: its links do not tell. */
  top: string | null;
  /** Numeric id of its post. */
  post: string | null;
  /** Its own link, which shows the time. */
  time: Element | null;
  author: Element | null;
}

const base = 'https://www.facebook.com';

/** Whether an element stands, within the article, in something that matches. */
function within(article: Element, element: Element, selector: string): boolean {
  const found = closest(element, selector);
  return found !== null && found !== article && contains(article, found);
}

/** The first fitting element of this comment, and not of one nested in it. */
function own(article: Element, selectors: Sel, fits: (element: Element) => boolean): Element | null {
  const isOwn = (found: Element) => closest(found, whose.article) === article && fits(found);
  for (const selector of selectors) {
    const first = one(article, selector);
    if (first && isOwn(first)) return first;
    const found = first && all(article, selector).find(isOwn);
    if (found) return found;
  }
  return null;
}

/** Marks by article, good as long as their links are still in it and the telling one leads to the same place. */
const known = knownOf<{ marks: Marks; links: Element[]; href: string }>();

/**
 * The marks of a comment; null for an article that is none (post, skeleton, decoy, alert). Two ways to the id: the time
 * link's number and the token in the author's link; a reply's time link names its thread too.
 */
export function marksOf(article: Element): Marks | null {
  const before = known.get(article);
  const [telling] = before?.links ?? [];
  if (before && telling && attr(telling, 'href') === before.href)
    if (before.links.every((link) => contains(article, link))) return before.marks;
  const marks = freshMarks(article);
  const links = [marks?.time, marks?.author].filter((link) => link != null);
  const href = links[0] && attr(links[0], 'href');
  if (marks && href) known.set(article, { marks, links, href });
  return marks;
}

function freshMarks(article: Element): Marks | null {
  if (attr(article, 'aria-posinset') !== null || closest(article, at.frame) || one(article, at.skeleton))
    return null;
  const author = own(article, at.author, (link) => isNamed(link) && !within(article, link, `ul, ${at.text}`));
  const time = own(article, at.timeLink, (link) => link !== author && !within(article, link, at.text));
  const picture = own(article, [at.avatar], () => true);
  const token = tokenIn(author) ?? tokenIn(picture);
  const said = time && attr(time, 'href');
  const isPending = [author, time, picture].some(
    (link) => link && attr(link, 'href')?.includes('comment_id=client'),
  );
  if (!said && !token && !isPending) return null;
  const { own: number, top } = said ? commentOfAddress(said) : { own: null, top: null };
  const id = isPending ? null : (number ?? token?.id ?? null);
  return { article, own: id, top: number === null ? null : top, post: token?.post ?? null, time, author };
}

/** The picture leads to the author too, but only the name has words (or emoji). */
function isNamed(link: Element): boolean {
  return textOf(link).trim() !== '' || one(link, 'img[alt]:not([alt=""])') !== null;
}

function tokenIn(link: Element | null): Token | null {
  return commentOfToken((link && paramIn(attr(link, 'href') ?? '', 'comment_id')) ?? '');
}

/**
 * Loose finder: how many comments the page seems to hold. Distinct permanent numbers in links, wherever they stand but in
 * texts and notifications, else distinct tokens; without any, texts with a language beside names, which only comments have.
 */
export function countHints(root: Element, comments: readonly Marks[]): number {
  const own = new Map(comments.map(({ time, own: id }) => [time, id]));
  const ids = (selector: string) => {
    const found = new Set<string>();
    for (const link of all(root, selector)) {
      const id = own.get(link) ?? commentOfAddress(attr(link, 'href') ?? '').own;
      if (id && !found.has(id) && (own.has(link) || !closest(link, at.notHint))) found.add(id);
    }
    return found.size;
  };
  const numbers = ids(at.numberLink);
  if (numbers > 0) return numbers;
  const texts = () => all(root, at.text).filter((text) => !closest(text, at.notHintedText)).length;
  return ids(at.commentLink) || Math.min(texts(), all(root, at.author[0] ?? '').length);
}

/** Who wrote it, from the name's link. A group member's link names the person by number. */
export function authorOf({ author }: Marks, identities: readonly Identity[]): Author & { known: boolean } {
  const path = author && untracked(attr(author, 'href') ?? '');
  const url = path ? addressOf(path, base) : null;
  const identity = url && identityOfAddress(url);
  const isNumber = /^\d+$/.test(identity?.key ?? '');
  const handle = identity && !isNumber ? vanityIn(path ?? '', identity.key) : null;
  // Without a link of the author the first words may be the comment's own, so there is no name.
  const name = author ? lineIn(author) : '';
  return {
    name,
    handle,
    profile: `${base}/${identity ? (handle ?? `profile.php?id=${identity.key}`) : ''}`,
    isBrand: identities.some((each) => each.key === identity?.key),
    known: identity !== null && name !== '',
  };
}

/** The vanity name as it is written; identities are in lower case. */
function vanityIn(path: string, key: string): string {
  const shown = /^\/([\w.-]+)/.exec(path)?.[1];
  return shown?.toLowerCase() === key ? shown : key;
}

export interface Words {
  text: string;
  lang: string | null;
  truncated: boolean;
  /** Words, or what makes a comment whole without any. */
  whole: boolean;
}

/** The text without the author's name and without "See more". */
export function wordsOf(marks: Marks): Words {
  const { article } = marks;
  const blocks = own(article, [at.text], () => true);
  const parts = blocks ? [blocks] : partsWithoutLang(marks);
  const isMore = (element: Element) => attr(element, 'role') === 'button';
  const text = parts.map((part) => writtenIn(part, { blocks: true, skip: isMore })).join('\n');
  return {
    text,
    lang: (blocks && attr(blocks, 'lang')) || null,
    truncated: parts.some((part) => one(part, at.seeMore) !== null),
    whole:
      text !== '' || own(article, [at.media], (element) => !within(article, element, at.ownPicture)) !== null,
  };
}

/** The nearest blocks that share a container with the author's name: attachments stand further away. */
function partsWithoutLang({ article, author }: Marks): Element[] {
  let around = author && parentOf(author);
  for (let level = 0; around && around !== article && level < 5; level++, around = parentOf(around)) {
    const parts = all(around, at.textBlock).filter(
      (part) =>
        closest(part, whose.article) === article &&
        !within(article, part, at.notText) &&
        !(author && contains(part, author)) &&
        !within(article, parentOf(part) ?? part, at.textBlock),
    );
    if (parts.length > 0) return parts;
  }
  return [];
}
