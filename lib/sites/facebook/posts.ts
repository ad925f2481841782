import type { Interval, PostSeen } from '../../core/types.ts';
import { excerptOf } from '../counted.ts';
import { addressIn, attr, contains, one } from '../read.ts';
import type { ReadContext } from '../types.ts';
import type { Subject } from './coverage.ts';
import { postOfAddress, untracked } from './ids.ts';
import { onPage } from './on-page.ts';
import { pageOf } from './page.ts';
import { authorOf, headerLink, isOnOwnPage, namesOf, ownerIn, wordsOfPost } from './post.ts';
import { at } from './selectors.ts';
import { type LabelContext, postedAt } from './times.ts';

const base = new URL('https://www.facebook.com/');
/** An interval wider than this (ms) is that of a relative label, which may stand on the page long after it was true. */
const precise = 60_000;

/**
 * The brand's own posts on the page and those of visitors to it, for the round list. `read`: those with comments, and their ids. Call it after
 * `coverages`, which learns what belongs together.
 */
export function postsSeen(
  read: ReadonlyMap<Element, string | null>,
  asked: Subject | null,
  root: Element,
  ctx: ReadContext,
  label: LabelContext,
): PostSeen[] {
  if (ctx.identities.length === 0) return [];
  const found = new Map<string, PostSeen>();
  for (const post of new Set([
    ...read.keys(),
    ...(asked ? [asked.post] : []),
    ...onPage(root, at.listed, ctx),
  ])) {
    const isAsked = asked !== null && (contains(post, asked.post) || contains(asked.post, post));
    if (!isOwn(post, isAsked, ctx) && !isOnOwnPage(post, ctx)) continue;
    const seen = postSeen(post, read.get(post) ?? null, isAsked ? asked : null, ctx, label);
    if (!seen) continue;
    const before = found.get(seen.postId);
    found.set(seen.postId, before ? { ...seen, ...before, url: before.url ?? seen.url } : seen);
  }
  return [...found.values()];
}

/** By its author; a post that names none belongs to the page whose address it has. */
function isOwn(post: Element, isAsked: boolean, { url, identities }: ReadContext): boolean {
  const page = pageOf(url);
  const author = ownerIn(authorOf(post)) ?? (isAsked ? (page?.owner ?? null) : null);
  return identities.some(({ key }) => key === author);
}

function postSeen(
  post: Element,
  id: string | null,
  asked: Subject | null,
  ctx: ReadContext,
  label: LabelContext,
): PostSeen | null {
  const { postIds } = ctx.memory;
  const own = namesOf(post, ctx);
  const [first] = own;
  const postId = id ?? (first && (postIds.get(first) ?? first)) ?? asked?.id ?? null;
  if (postId === null) return null;
  const learned = [...postIds].flatMap(([name, to]) => (to === postId ? [name] : []));
  const names = new Set([...own, ...(asked ? [asked.id] : []), ...learned]);
  names.delete(postId);
  return {
    postId,
    names: [...names],
    // A visitor's own page of the post does not say that it is the brand's business.
    url: isOwn(post, asked !== null, ctx) ? addressOf(post, asked, ctx) : null,
    excerpt: excerptOf(wordsOfPost(post)),
    postedAt: timeOf(post, label),
  };
}

/** From its header, from the link of one of its comments, or the page's own. */
function addressOf(post: Element, asked: Subject | null, { url }: ReadContext): string | null {
  const links = [headerLink(post), one(post, at.numberLink)].map((link) => addressIn(link, base));
  for (const each of [...links, asked ? url : null]) {
    if (!each || !postOfAddress(each)) continue;
    const own = new URL(untracked(each.href), base);
    own.searchParams.delete('comment_id');
    own.searchParams.delete('reply_comment_id');
    return own.href;
  }
  return null;
}

/** The date in the header's label, where it says one; the letters of a list are scrambled and never read (dom.md 1.4). */
function timeOf(post: Element, label: LabelContext): Interval | null {
  const link = headerLink(post);
  const said = link && attr(link, 'aria-label');
  const posted = said ? postedAt(said, label) : null;
  return posted && posted.earliest !== null && posted.latest - posted.earliest <= precise ? posted : null;
}
