import { identityOfAddress } from '../../core/brand.ts';
import { knownOf } from '../known.ts';
import { addressOf, all, attr, closest, contains, matches, one, parentOf, textOf } from '../read.ts';
import { vote } from '../vote.ts';
import { type CommentAddress, commentOfAddress, untracked } from './ids.ts';
import { at, whose } from './selectors.ts';

/** The part of the page that is one comment, and what its links say about it. */
export interface Marks {
  article: Element;
  /** Permanent id of its own; null while it is still being sent, and where its links contradict each other. */
  own: string | null;
  /** Top-level comment of its thread; null: its links do not tell. */
  top: string | null;
  /** Numeric id of its post. */
  post: string | null;
  /** Its own link, which shows the time. */
  time: Element | null;
  /** The link that shows the author's name. */
  author: Element | null;
  /** The author's picture, which leads to the author too. */
  picture: Element | null;
  /** The id in its own link where the token in the author's says another; then `own` is null. */
  contested: string | null;
  /** Link and token agree on the id. */
  isAgreed: boolean;
}

/** Several comments: the element is not what it seems, and its links have to tell them apart. */
export type Several = 'several';

interface Link {
  element: Element;
  href: string;
  /** Null: the address has nothing of a comment. */
  comment: CommentAddress | null;
  isPending: boolean;
  hasWords: boolean;
}

/** Whether an element stands, within the comment, in something that matches. */
export function within(article: Element, element: Element, selector: string): boolean {
  // No further up than the comment, as `closest` would go.
  for (let up: Element | null = element; up && up !== article; up = parentOf(up))
    if (matches(up, selector)) return contains(article, up);
  return false;
}

/** Whether an element belongs to this comment and not to one nested in it. */
export function isOwn(article: Element, element: Element): boolean {
  const nearest = closest(element, whose.article);
  if (nearest && nearest !== article && contains(article, nearest)) return false;
  return !nested.get(article)?.some((inner) => contains(inner, element));
}

/** Comments that have no role to show it: by themselves (whether it is plain how far they reach), by their links, and those within another. */
const units = knownOf<'plain' | 'vague'>();
const unitByLink = knownOf<Element>();
const nested = knownOf<Element[]>();

/**
 * Takes a part of the page for a comment, because of these links. `inner`: other comments in it. `isVague`: it was not
 * plain how far it reaches.
 */
export function setUnit(unit: Element, links: readonly Element[], inner: Element[], isVague: boolean): void {
  units.set(unit, isVague ? 'vague' : 'plain');
  for (const link of links) unitByLink.set(link, unit);
  nested.set(unit, inner);
}

/** The comment without a role that a link belongs to, as far as it is known. */
export function unitOf(link: Element): Element | null {
  const unit = unitByLink.get(link);
  return unit && contains(unit, link) ? unit : null;
}

/** Whether it is not plain where a comment without a role begins and ends. */
export function isVague(unit: Element): boolean {
  return units.get(unit) === 'vague';
}

/** Whether an article was found to hold comments that have lost their role. */
export function isSplit(article: Element): boolean {
  return (nested.get(article)?.length ?? 0) > 0;
}

export function isUnit(element: Element): boolean {
  return (
    units.get(element) !== undefined || (matches(element, at.comment) && one(element, at.skeleton) === null)
  );
}

/** A comment's part of the page, for what is asked of many elements in it: each selector is looked for once. */
export interface Inside {
  /** Whether an element of it stands in something of it that matches, or matches itself. */
  isIn(element: Element, selector: string): boolean;
  /** As `isOwn`. */
  isOwn(element: Element): boolean;
}

/** Good until the page changes. */
export function inside(article: Element): Inside {
  const found = new Map<string, Element[]>();
  const isIn = (element: Element, selector: string) => {
    const parts = found.get(selector) ?? all(article, selector);
    found.set(selector, parts);
    return parts.some((part) => contains(part, element));
  };
  const inner = nested.get(article) ?? [];
  return {
    isIn,
    isOwn: (element) => !isIn(element, whose.article) && !inner.some((part) => contains(part, element)),
  };
}

/** The first fitting element of this comment. */
export function own(
  article: Element,
  selector: string,
  fits: (element: Element) => boolean = () => true,
): Element | null {
  const first = one(article, selector);
  if (!first || (isOwn(article, first) && fits(first))) return first;
  return all(article, selector).find((each) => isOwn(article, each) && fits(each)) ?? null;
}

/** Marks by element, good as long as their links are still in it and lead to the same places. */
const known = knownOf<{ marks: Marks; links: Element[]; hrefs: (string | null)[] }>();

/** The marks of a comment; null for an article that is none (post, skeleton, decoy, alert). */
export function marksOf(article: Element): Marks | Several | null {
  const before = known.get(article);
  if (before?.links.every((link, i) => attr(link, 'href') === before.hrefs[i] && contains(article, link)))
    return before.marks;
  const marks = freshMarks(article);
  if (marks && marks !== 'several') keep(marks);
  return marks;
}

function keep(marks: Marks): void {
  if (!marks.time || !marks.author) return;
  const links = [marks.time, marks.author, marks.picture].filter((link) => link !== null);
  known.set(marks.article, { marks, links, hrefs: links.map((link) => attr(link, 'href')) });
}

function freshMarks(article: Element): Marks | Several | null {
  if (closest(article, at.frame) || one(article, at.skeleton)) return null;
  if (attr(article, 'aria-posinset') !== null)
    return all(article, at.commentLink).some((link) => isOwn(article, link)) ? 'several' : null;
  const part = inside(article);
  const links = linksIn(article, part);
  const tokens = new Set(links.flatMap(({ comment }) => (comment?.isToken ? (comment.own ?? []) : [])));
  if (tokens.size > 1) return 'several';
  const marks = marksFrom(article, links, part);
  if (!marks || tokens.size > 0) return marks;
  const numbers = links.filter(({ comment, element }) => comment?.own && !isSaid(article, element, part));
  return new Set(numbers.map(({ comment }) => comment?.own)).size > 1 ? 'several' : marks;
}

/** The marks of a comment that is no article, from where its links are. */
export function marksAround(article: Element): Marks | null {
  const part = inside(article);
  const marks = marksFrom(article, linksIn(article, part), part);
  if (marks) keep(marks);
  return marks;
}

function linksIn(article: Element, part: Inside): Link[] {
  return all(article, at.link)
    .filter(part.isOwn)
    .map((element) => {
      const href = attr(element, 'href') ?? '';
      const isOfComment = href.includes('comment_id=');
      return {
        element,
        href,
        comment: isOfComment ? commentOfAddress(href) : null,
        isPending: isOfComment && href.includes('comment_id=client'),
        hasWords: textOf(element).trim() !== '' || one(element, 'img[alt]:not([alt=""])') !== null,
      };
    });
}

/** Whether a link is part of what somebody said: in a text, or beside words in a block of its own. */
function isSaid(article: Element, link: Element, { isIn }: Inside): boolean {
  if (isIn(link, at.texts)) return true;
  return !isIn(link, at.list) && isIn(link, at.textBlock) && isAmongWords(link, article);
}

/** Whether blocks of text around a link, up to `end`, say more than the link. */
export function isAmongWords(link: Element, end: Element | null): boolean {
  const said = textOf(link).trim();
  for (let block = closest(link, at.textBlock); block && block !== end; ) {
    if (end && !contains(end, block)) return false;
    if (textOf(block).trim() !== said) return true;
    const up = parentOf(block);
    block = up && closest(up, at.textBlock);
  }
  return false;
}

/** An address of a post or of something in it, and not of a person. */
const postAddress =
  /\/(?:posts|permalink|videos|photos|reel)\/|\/(?:permalink\.php|story\.php|photo|photo\.php|watch)(?:[/?]|$)/;

function marksFrom(article: Element, links: readonly Link[], part: Inside): Marks | null {
  const said = new Map<Element, boolean>();
  const isFree = ({ element }: Link) => {
    const before = said.get(element) ?? isSaid(article, element, part);
    said.set(element, before);
    return !before;
  };
  const mine = links.filter((link) => (link.comment || link.isPending) && isFree(link));
  if (!mine.some(({ comment, isPending }) => comment?.own || isPending)) return null;
  const time = timeAmong(mine, part);
  const token = mine.find(({ comment }) => comment?.isToken && comment.own !== null)?.comment;
  const number = time?.comment;
  const isPending = mine.some((link) => link.isPending);
  const id = vote([number?.own, token?.own]);
  const place = [number, ...mine.map(({ comment }) => comment)].find(
    (each) => each?.top && !isTokenOnly(each),
  );
  return {
    article,
    own: isPending ? null : id.value,
    top: number?.own ? number.top : (place?.top ?? null),
    post: token?.post ?? number?.post ?? null,
    time: time?.element ?? null,
    ...peopleAmong(article, links, time?.element ?? null, isFree, part),
    contested: id.inDoubt && !isPending ? (number?.own ?? null) : null,
    isAgreed: Boolean(number?.own && token) && id.value !== null,
  };
}

/** The token of an author's link names the comment alone, whether it is a reply or not. */
function isTokenOnly(address: CommentAddress): boolean {
  return address.isToken && address.own === address.top;
}

/** The comment's own link: leads to the post, shows words, stands in the row below; numbers before tokens. */
function timeAmong(mine: readonly Link[], { isIn }: Inside): Link | null {
  const shown = mine.filter(({ hasWords, element }) => hasWords && attr(element, 'aria-hidden') !== 'true');
  const numbers = shown.filter(({ comment }) => comment && !comment.isToken);
  const inRow = numbers.filter(({ element }) => isIn(element, at.list));
  const toPost = shown.filter(({ href }) => postAddress.test(href));
  return inRow.at(-1) ?? numbers.at(-1) ?? toPost.at(-1) ?? null;
}

/**
 * The author's name and picture. The name's link carries the comment's token, is not hidden from screen readers, and
 * leads where the picture does; a mention or somebody named beside the author has at most one of these.
 */
function peopleAmong(
  article: Element,
  links: readonly Link[],
  time: Element | null,
  isFree: (link: Link) => boolean,
  { isIn }: Inside,
): Pick<Marks, 'author' | 'picture'> {
  const free = links.filter(
    (link) =>
      link.element !== time && !postAddress.test(link.href) && !isIn(link.element, at.list) && isFree(link),
  );
  const pictures = free.filter(({ hasWords }) => !hasWords);
  const picture =
    pictures.find(({ comment }) => comment?.isToken) ??
    pictures.find(({ element }) => attr(element, 'aria-hidden') === 'true') ??
    (pictures.length === 1 ? pictures[0] : undefined);
  const home = picture && pathOf(picture.href);
  const named = free
    .filter(({ hasWords, href }) => hasWords && personIn(href) !== null)
    .map(({ element, href, comment }) => {
      const path = pathOf(href);
      const isShown = matches(element, at.author);
      const signs = (comment?.isToken ? 2 : 0) + (isShown ? 1 : 0) + (path === home ? 1 : 0);
      return { element, path, signs };
    });
  // Beside somebody's picture, or in a part without plain ends, a name with no sign of its own is another's.
  const isOther = (picture && personIn(picture.href) !== null) || isVague(article);
  const best = Math.max(isOther ? 1 : 0, ...named.map(({ signs }) => signs));
  const [author, ...others] = named.filter(({ signs }) => signs === best);
  const isOne = author && others.every(({ path }) => path === author.path);
  return { author: isOne ? author.element : null, picture: picture?.element ?? null };
}

/** Where a link to a person leads, without host and tracking. */
function pathOf(href: string): string {
  const [path = '', query = ''] = href.replace(/^https?:\/\/[^/]*/, '').split('?');
  return path === '/profile.php' ? `${path}?${/(?:^|&)id=\d+/.exec(query)?.[0]}` : path.replace(/\/$/, '');
}

function personAt(path: string): string | null {
  const url = path ? addressOf(path, 'https://www.facebook.com') : null;
  return (url && identityOfAddress(url)?.key) ?? null;
}

/** People by the address that leads to them, with tracking and without: one is asked for again and again. */
const people = new Map<string, string | null>();
/** No more than this many are kept. */
const mostPeople = 2000;

/** Key of the person or page that an address leads to; group members go by number. Null for any other address. */
export function personIn(href: string): string | null {
  const known = people.get(href);
  if (known !== undefined) return known;
  const path = untracked(href);
  const person = path === '' || path === href ? personAt(path) : personIn(path);
  if (people.size >= mostPeople) people.clear();
  people.set(href, person);
  return person;
}
