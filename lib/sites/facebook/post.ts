import { identityOfAddress } from '../../core/brand.ts';
import { addressIn, all, closest, isBefore, matches, one, writtenIn } from '../read.ts';
import type { PostFacts, ReadContext } from '../types.ts';
import type { Marks } from './comment.ts';
import { postOfAddress } from './ids.ts';
import { pageOf } from './page.ts';
import { at, whose } from './selectors.ts';

const base = new URL('https://www.facebook.com/');

/** The part of the page that holds a comment's post. */
export function postAround(article: Element, root: Element): Element {
  return closest(article, whose.post) ?? root;
}

/**
 * Whether a post is one of ours: by the permalink in a comment's own link, by the name above the post, and for the post
 * that the address is about by the address. One that matches is enough; a post that names only others is not ours;
 * one that names nobody may be.
 */
export function isOurs(post: Element, comment: Marks | null, ctx: ReadContext): boolean {
  if (ctx.identities.length === 0) return true;
  const page = pageOf(ctx.url);
  const byPage = page?.owner && page.kind !== 'page' && isSubject(post) ? page.owner : null;
  const named = [ownerIn(comment?.time ?? null), ownerIn(one(post, whose.postAuthor)), byPage].filter(
    (key) => key !== null,
  );
  return named.length === 0 || named.some((key) => ctx.identities.some((own) => own.key === key));
}

/** A dialog shows what the address is about; the list behind it does not. */
function isSubject(post: Element): boolean {
  if (closest(post, at.dialog)) return true;
  const root = closest(post, 'html');
  return root === null || one(root, `${at.dialog} ${whose.article}`) === null;
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
    ours: isOurs(post, comment, ctx),
    onAd: one(post, at.sponsored) !== null,
  };
}

/** The post's id: its number from a comment's token, else as the nearest address has it. */
function postIdOf(post: Element, comment: Marks, ctx: ReadContext): string | null {
  if (comment.post) return `facebook:${comment.post}`;
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
  const owner = ownerIn(one(post, whose.postAuthor));
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
