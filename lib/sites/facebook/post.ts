import { identityOfAddress } from '../../core/brand.ts';
import type { Coverage } from '../../core/types.ts';
import { addressIn, all, attr, closest, firstOf, lineIn, matches, one } from '../read.ts';
import type { PostFacts, ReadContext } from '../types.ts';
import type { Marks } from './comment.ts';
import { postOfAddress } from './ids.ts';
import { pageOf } from './page.ts';
import * as at from './selectors.ts';
import { plain } from './times.ts';
import * as words from './words.ts';

const base = new URL('https://www.facebook.com/');

/** The part of the page that holds a comment's post. */
export function postAround(article: Element, root: Element): Element {
  return closest(article, at.post) ?? root;
}

/**
 * Whether a post is one of ours: by the permalink in a comment's own link, by the name above the post, and for the post
 * that the address is about by the address. One that matches is enough; a post that names only others is not ours;
 * one that names nobody may be.
 */
function isOurs(post: Element, comment: Marks, ctx: ReadContext): boolean {
  if (ctx.identities.length === 0) return true;
  const page = pageOf(ctx.url);
  const byPage = page?.owner && page.kind !== 'page' && isSubject(post) ? page.owner : null;
  const named = [ownerIn(comment.time), ownerIn(one(post, at.postAuthor)), byPage].filter(
    (key) => key !== null,
  );
  return named.length === 0 || named.some((key) => ctx.identities.some((own) => own.key === key));
}

/** A dialog shows what the address is about; the list behind it does not. */
function isSubject(post: Element): boolean {
  if (closest(post, at.dialog)) return true;
  const root = closest(post, 'html');
  return root === null || one(root, `${at.dialog} ${at.article}`) === null;
}

function ownerIn(link: Element | null): string | null {
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

/** Coverage of the posts with comments; on a page about one post also where no comment could be read. */
export function coverages(
  posts: ReadonlyMap<Element, string | null>,
  root: Element,
  ctx: ReadContext,
): Coverage[] {
  const found = [...posts].flatMap(([post, id]) => (id ? [coverageOf(post, id, ctx)] : []));
  const page = pageOf(ctx.url);
  if (found.length > 0 || !page?.postId) return found;
  const subject = firstOf(root, at.subject);
  const own = subject && coverageOf(subject, page.postId, ctx);
  return own && own.total !== null ? [own] : [];
}

/** What share of a post's comments was seen on this visit. */
function coverageOf(post: Element, postId: string, ctx: ReadContext): Coverage {
  const { counters, rows, sorts } = buttonsOf(post);
  const total = counterOf(post, counters);
  if (total !== null) ctx.memory.totals.set(postId, total);
  return {
    postId,
    total: ctx.memory.totals.get(postId) ?? null,
    seen: ctx.memory.seen.get(postId)?.size ?? 0,
    // "Most relevant" and the like hide some comments. A label that is not known is no proof of it.
    filtered: sorts.some((button) =>
      words.filtering.some((order) => plain(lineIn(button)).startsWith(order)),
    ),
    collapsed: rows.length,
  };
}

interface Buttons {
  /** Above the comments: counters, Like, Comment, Share. */
  counters: Element[];
  /** Menus without a label of their own: the sort order. */
  sorts: Element[];
  /** Below the first comment and part of none: rows that hide comments until pressed. */
  rows: Element[];
}

/** A post's buttons outside of its comments. */
function buttonsOf(post: Element): Buttons {
  const first = one(post, at.comment);
  const isBelow = (button: Element) =>
    first !== null && (Node.prototype.compareDocumentPosition.call(first, button) & 4) !== 0;
  const buttons = all(post, at.outerButton);
  const end = first ? buttons.findIndex(isBelow) : -1;
  const above = end < 0 ? buttons : buttons.slice(0, end);
  const below = end < 0 ? [] : buttons.slice(end);
  return {
    counters: above.filter((button) => !matches(button, at.notCounter)),
    sorts: above.filter((button) => matches(button, at.sort)),
    rows: below.filter((button) => !matches(button, at.notRow) && lineIn(button) !== ''),
  };
}

/**
 * The site's own count of comments. A post in a list names the counter last among the parts that describe it (saved
 * pages 2025-06, 2025-12); else it has the word for comments; else comments stand before shares. Null if unsure.
 */
function counterOf(post: Element, buttons: readonly Element[]): number | null {
  const id = attr(post, 'aria-describedby')?.split(' ').at(-1);
  const counts = buttons.flatMap((button) => {
    const count = countIn(button);
    return count === null ? [] : [{ button, count, label: plain(lineIn(button)) }];
  });
  const described = counts.find(({ button }) => id && attr(button, 'id') === id);
  const spoken = counts.find(({ label }) => words.commentCount.some((word) => label.includes(word)));
  const [first] = counts.length === 2 ? counts : [];
  return (described ?? spoken ?? first)?.count ?? null;
}

/** The one whole number in a label; null for several, for none and for a rounded one ("1.2K"). */
function countIn(element: Element): number | null {
  const label = plain(lineIn(element));
  const found: string[] = label.match(/\d+(?:[.,٬’' ]\d{3}(?!\d))*(?:[.,٫]\d+)?/g) ?? [];
  const [number = ''] = found;
  if (found.length !== 1 || !/^\d+$|^\d{1,3}(?:\D\d{3})+$/.test(number)) return null;
  const after = /^[\s.]*([\p{L}\p{M}]+)/u.exec(label.slice(label.indexOf(number) + number.length))?.[1];
  return after && words.rounded.includes(after) ? null : Number(number.replace(/\D/g, ''));
}
