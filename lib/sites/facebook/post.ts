import { identityOfAddress } from '../../core/brand.ts';
import type { PageKind } from '../../core/types.ts';
import {
  addressIn,
  all,
  attr,
  closest,
  contains,
  isBefore,
  matches,
  one,
  parentOf,
  writtenIn,
} from '../read.ts';
import type { PostFacts, ReadContext } from '../types.ts';
import type { Marks } from './comment.ts';
import { commentOfAddress, postOfAddress } from './ids.ts';
import { onPage } from './on-page.ts';
import { pageOf } from './page.ts';
import { at, whose } from './selectors.ts';

const base = new URL('https://www.facebook.com/');

/**
 * The part of the page that holds a comment's post. Where several posts stand in one part, as in a list that has lost its
 * positions, it is what stands around the comment and no more than one post's author.
 */
export function postAround({ article, post: id }: Marks, root: Element, { memory }: ReadContext): Element {
  const part = closest(article, whose.post) ?? root;
  const known = memory.posts.get(part);
  if (attr(part, 'aria-posinset') !== null || (known && (!id || known.id === `facebook:${id}`))) return part;
  const authors = all(part, whose.postAuthor);
  if (authors.length < 2) return part;
  let post = article;
  for (let up = parentOf(article); up && up !== part; up = parentOf(up)) {
    const around = up;
    if (authors.filter((author) => contains(around, author)).length > 1) break;
    post = around;
  }
  return one(post, whose.postAuthor) ? post : part;
}

/** Where posts of many owners stand together. */
const mixed: readonly (PageKind | undefined)[] = ['group', 'search', 'home', 'other'];

/**
 * Whether a post is one of ours: by the permalink in a comment's own link, by the name above the post, and for the post
 * that the address is about by the address. One that matches is enough; a post that names only others is not ours, unless
 * it is a visitor's in the list of our own page; one that names nobody may be, but among posts of many owners nobody
 * knows: null.
 */
export function ownership(post: Element, comment: Marks | null, ctx: ReadContext): boolean | null {
  if (ctx.identities.length === 0) return true;
  const page = pageOf(ctx.url);
  const byPage = page?.owner && page.kind !== 'page' && isSubject(post, ctx) ? page.owner : null;
  const byLink = ownerIn(comment?.time ?? null);
  if (isOnOwnPage(post, ctx)) return true;
  const named = [byLink, ownerIn(authorOf(post)), byPage].filter((key) => key !== null);
  const isOurs = (key: string) => ctx.identities.some((own) => own.key === key);
  const isMixed = mixed.includes(page?.kind);
  if (named.length === 0) return isMixed ? null : true;
  // A part of the page that is more than a post: whose name stands first in it says little.
  const isList = isMixed || page?.kind === 'page';
  // On our own page it may be a visitor's post that has lost its place in the list.
  const isOnOurs = page?.kind === 'page' && page.owner !== null && isOurs(page.owner);
  if (isList && !matches(post, at.listed) && byLink && !isOurs(byLink))
    return named.some(isOurs) || isOnOurs ? null : false;
  return named.some(isOurs);
}

/**
 * Whether a post stands in the list of the brand's own page. That of a visitor bears the visitor's name and address alone
 * (dom.md 1.3): on a page of its own nothing tells whose page it was written on. Others' advertisements are nobody's visit.
 */
export function isOnOwnPage(post: Element, { url, identities }: ReadContext): boolean {
  const page = pageOf(url);
  if (page?.kind !== 'page' || !identities.some(({ key }) => key === page.owner)) return false;
  return matches(post, at.listed) && one(post, at.sponsored) === null;
}

/** The name above a post: marked as such, else the first in a heading above its comments. */
export function authorOf(post: Element): Element | null {
  const marked = one(post, whose.postAuthor);
  if (marked) return marked;
  const heading = all(post, at.headingLink).find((link) => ownerIn(link) !== null);
  const comment = one(post, at.commentLink);
  return heading && (!comment || isBefore(heading, comment)) && !closest(heading, at.comment)
    ? heading
    : null;
}

/** A dialog shows what the address is about; the list behind it does not, and of several posts nobody knows which. */
function isSubject(post: Element, ctx: ReadContext): boolean {
  if (closest(post, at.dialog)) return true;
  const root = closest(post, 'html');
  if (root === null) return true;
  const isOneOfSeveral = attr(post, 'aria-posinset') !== null && onPage(root, at.listed, ctx).length > 1;
  return (
    !isOneOfSeveral && !onPage(root, at.dialog, ctx).some((dialog) => one(dialog, whose.article) !== null)
  );
}

/** The identity key that a link to a page or profile names. */
export function ownerIn(link: Element | null): string | null {
  const url = link && addressIn(link, base);
  return (url && identityOfAddress(url)?.key) ?? null;
}

/** What is to be known of a post, told by one of its comments. */
export function factsOf(post: Element, comment: Marks, ctx: ReadContext): PostFacts {
  return {
    id: postIdOf(post, comment, ctx),
    ours: ownership(post, comment, ctx) === true,
    onAd: one(post, at.sponsored) !== null,
  };
}

/** The post's id: its number from a comment's token, else as the nearest address has it. */
function postIdOf(post: Element, comment: Marks, ctx: ReadContext): string | null {
  const token = one(post, at.tokenLink);
  const number = comment.post ?? (token && commentOfAddress(attr(token, 'href') ?? '').post);
  if (number) return `facebook:${number}`;
  for (const link of [comment.time, ...all(post, at.postLink)]) {
    const url = link && addressIn(link, base);
    const id = url && postOfAddress(url);
    if (id) return `facebook:${id}`;
  }
  return pageOf(ctx.url)?.postId ?? null;
}

/** Characters of a post's text that tell it from the others of its page. */
const telling = 80;

/**
 * What an opened or unopened post may go by, best first: its id as its comments had it, the id in its header, and its
 * own words, since the posts in a list have no address where somebody is logged in (dom.md 1.4).
 */
export function namesOf(post: Element, { memory }: ReadContext): string[] {
  const header = addressIn(headerLink(post), base);
  const id = header && postOfAddress(header);
  const owner = ownerIn(authorOf(post));
  const text = wordsOfPost(post);
  const said =
    owner && text ? `${owner} ${[...text.slice(0, 4 * telling)].slice(0, telling).join('')}` : null;
  const picture = text ? null : addressIn(one(post, at.photoLink), base);
  const pictured = picture && postOfAddress(picture);
  const names = [id, said, pictured].flatMap((name) => (name ? [`facebook:${name}`] : []));
  return [memory.posts.get(post)?.id ?? [], names].flat();
}

/** The link with a post's address and time in its header, where there is one. */
export function headerLink(post: Element): Element | null {
  const message = one(post, at.message);
  const link = one(post, at.postLink);
  // Further down is the address of what somebody shares, mentions or comments.
  return link && !closest(link, at.comment) && (!message || isBefore(link, message)) ? link : null;
}

/** What the post itself says, on one line. */
export function wordsOfPost(post: Element): string {
  const message = one(post, at.message);
  return message ? writtenIn(message, { blocks: true, skip: isButton }).replace(/\s+/g, ' ') : '';
}

function isButton(element: Element): boolean {
  return matches(element, at.button);
}
