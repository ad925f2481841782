import type { Coverage } from '../../core/types.ts';
import { all, attr, contains, firstOf, isBefore, lineIn, matches, one } from '../read.ts';
import type { ReadContext } from '../types.ts';
import { pageOf } from './page.ts';
import { namesOf, ownership } from './post.ts';
import { at } from './selectors.ts';
import { plain } from './times.ts';
import * as words from './words.ts';

/**
 * Coverage of `posts` with comments, of the post that the page is about also while it shows none, and of our posts in a
 * list whose counter says that there are comments. A post goes by one id: rows under what it went by before are whole.
 */
export function coverages(
  posts: ReadonlyMap<Element, string | null>,
  root: Element,
  ctx: ReadContext,
): Coverage[] {
  const found = new Map<string, Coverage>();
  const { postIds, seen } = ctx.memory;
  const asked = subjectOf(root, [...posts.keys()], ctx);
  for (const [post, id] of posts) {
    if (!id) continue;
    const names = asked && isWithin(post, asked.post) ? [asked.id] : [];
    learn(id, [...names, ...namesOf(post, ctx)], postIds);
    found.set(id, coverageOf(post, id, ctx));
  }
  for (const { post, names } of unread([...posts.keys()], root, asked, ctx)) {
    const [first, ...others] = names;
    if (!first) continue;
    const id = postIds.get(first) ?? first;
    const coverage = coverageOf(post, id, ctx);
    if (found.has(id) || !coverage.total) continue;
    learn(id, others, postIds);
    found.set(id, coverage);
  }
  // Without a brand nothing is kept, so nothing was kept before.
  const former = ctx.identities.length > 0 ? [...postIds].filter(([name]) => !found.has(name)) : [];
  const whole = former.map(([postId, id]) => ({
    postId,
    total: null,
    seen: seen.get(id)?.size ?? 0,
    filtered: false,
    collapsed: 0,
  }));
  return [...found.values(), ...whole];
}

function learn(id: string, names: readonly string[], postIds: Map<string, string>): void {
  postIds.delete(id);
  for (const name of names) if (name !== id) postIds.set(name, id);
}

interface Subject {
  post: Element;
  id: string;
}

/**
 * The post that the address names, and its id there: in a dialog, else the only one with comments, else in a side panel
 * or on the page itself.
 */
function subjectOf(root: Element, read: readonly Element[], { url }: ReadContext): Subject | null {
  const id = pageOf(url)?.postId;
  if (!id) return null;
  const dialogs = all(root, at.dialog);
  const [listed] = dialogs.flatMap((dialog) => one(dialog, at.listed) ?? []);
  const [only, ...more] = read;
  const post =
    listed ??
    dialogs.find((dialog) => one(dialog, at.postPart)) ??
    (more.length === 0 ? only : undefined) ??
    firstOf(root, at.pagePost);
  return post ? { post, id } : null;
}

/** Our posts none of whose comments is on the page. */
function unread(
  read: readonly Element[],
  root: Element,
  asked: Subject | null,
  ctx: ReadContext,
): { post: Element; names: string[] }[] {
  const listed = all(root, at.listed).filter((post) => !asked || !isWithin(post, asked.post));
  const posts = asked ? [asked.post, ...listed] : listed;
  return posts
    .filter((post) => !read.some((each) => isWithin(each, post)) && ownership(post, null, ctx))
    .map((post) => ({ post, names: [...(post === asked?.post ? [asked.id] : []), ...namesOf(post, ctx)] }));
}

function isWithin(a: Element, b: Element): boolean {
  return contains(a, b) || contains(b, a);
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
  const isBelow = (button: Element) => first !== null && isBefore(first, button);
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
