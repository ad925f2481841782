import { isPostId } from '../../core/coverage.ts';
import type { Coverage } from '../../core/types.ts';
import { counted } from '../counted.ts';
import { all, attr, contains, firstOf, isBefore, lineIn, matches, one } from '../read.ts';
import type { ReadContext } from '../types.ts';
import { lettersIn } from './letters.ts';
import { onPage } from './on-page.ts';
import { outside } from './outside.ts';
import { pageOf } from './page.ts';
import { authorOf, namesOf, ownerIn, ownership } from './post.ts';
import { at } from './selectors.ts';
import { plain } from './times.ts';
import * as words from './words.ts';

/**
 * Coverage of `posts` with comments, of the post that the page is about also while it shows none, and of our posts in a
 * list whose counter says that there are comments. A post goes by one id: rows under what it went by before are whole.
 */
export function coverages(
  posts: ReadonlyMap<Element, string | null>,
  asked: Subject | null,
  root: Element,
  ctx: ReadContext,
): Coverage[] {
  const found = new Map<string, Coverage>();
  const twins: Coverage[] = [];
  const { postIds, seen } = ctx.memory;
  for (const [post, id] of posts) {
    if (!id) continue;
    const names = asked && isWithin(post, asked.post) ? [asked.id] : [];
    learn(id, [...names, ...namesOf(post, ctx)], postIds);
    found.set(id, coverageOf(post, buttonsOf(post), id, ctx));
  }
  for (const { post, names } of unread([...posts.keys()], root, asked, ctx)) {
    const buttons = buttonsOf(post);
    const { count, isRounded } = counterOf(post, buttons.counters);
    if (!count && !isRounded) continue;
    const [first, ...others] = names.length > 0 ? names : [unnamed(post, ctx)];
    if (!first) continue;
    const id = postIds.get(first) ?? first;
    const same = found.get(id);
    if (!same) {
      learn(id, others, postIds);
      found.set(id, coverageOf(post, buttons, id, ctx));
    } else if (!asked && !isPostId(first) && same.total !== count)
      // Another post of the list begins with the same words: its counter tells it apart.
      twins.push({ postId: first, total: count, seen: 0, filtered: false, collapsed: isRounded ? 1 : 0 });
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
  return [...found.values(), ...twins, ...whole];
}

function learn(id: string, names: readonly string[], postIds: Map<string, string>): void {
  postIds.delete(id);
  for (const name of names) if (name !== id) postIds.set(name, id);
}

export interface Subject {
  post: Element;
  id: string;
}

/**
 * The post that the address names, and its id there: in a dialog, else the only one with comments, else in a side panel
 * or on the page itself.
 */
export function subjectOf(root: Element, read: readonly Element[], ctx: ReadContext): Subject | null {
  const id = pageOf(ctx.url)?.postId;
  if (!id) return null;
  const dialogs = onPage(root, at.dialog, ctx);
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
  const listed = onPage(root, at.listed, ctx).filter((post) => !asked || !isWithin(post, asked.post));
  const posts = asked ? [asked.post, ...listed] : listed;
  return posts
    .filter((post) => !read.some((each) => isWithin(each, post)) && ownership(post, null, ctx))
    .map((post) => ({ post, names: [...(post === asked?.post ? [asked.id] : []), ...namesOf(post, ctx)] }));
}

function isWithin(a: Element, b: Element): boolean {
  return contains(a, b) || contains(b, a);
}

/** What share of a post's comments was seen on this visit. */
function coverageOf(
  post: Element,
  { counters, rows, sorts }: Buttons,
  postId: string,
  ctx: ReadContext,
): Coverage {
  const { count, isRounded } = counterOf(post, counters);
  const known = counted(ctx.memory, postId, count);
  // "Most relevant" and the like hide some comments. A label that is not known proves nothing: the counter tells then,
  // and where there is none nobody knows that all are here.
  const hides = (label: string) =>
    words.filtering.some((order) => label.startsWith(order)) ||
    (known.total === null && !words.showingAll.some((order) => label.startsWith(order)));
  return {
    postId,
    ...known,
    filtered: sorts.some((button) => hides(plain(lineIn(button)))),
    // A rounded counter ("1.2K") is no count, but says that there is more.
    collapsed: rows.length + (isRounded ? 1 : 0),
  };
}

/** What a post goes by that has neither address nor words: all such posts of its author. */
function unnamed(post: Element, { identities }: ReadContext): string {
  const owner = ownerIn(authorOf(post)) ?? identities[0]?.key ?? '';
  return `facebook:${owner} ?`;
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
  const comments = all(post, at.comment);
  const first = comments[0] ?? null;
  const isBelow = (button: Element) => first !== null && isBefore(first, button);
  const buttons = outside(all(post, at.plainButton), comments);
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
function counterOf(post: Element, buttons: readonly Element[]): Counter {
  const id = attr(post, 'aria-describedby')?.split(' ').at(-1);
  const counts = buttons.flatMap((button) => {
    const counter = countIn(button);
    return counter === null ? [] : [{ button, ...counter, label: plain(lineIn(button)) }];
  });
  const described = counts.find(({ button }) => id && attr(button, 'id') === id);
  const spoken = counts.find(({ label }) => words.commentCount.some((word) => label.includes(word)));
  const [first] = counts.length === 2 ? counts : [];
  return described ?? spoken ?? first ?? { count: null, isRounded: false };
}

/** What a counter says: the number, or that there is a rounded one. */
interface Counter {
  count: number | null;
  isRounded: boolean;
}

/** The one whole number in a label; no count where it is rounded ("1.2K"). Null for several numbers and for none. */
function countIn(element: Element): Counter | null {
  const label = plain(lineIn(element));
  const found: string[] = label.match(/\d+(?:[.,٬’' ]\d{3}(?!\d))*(?:[.,٫]\d+)?/g) ?? [];
  const [number = ''] = found;
  if (found.length !== 1) return null;
  const rest = label.slice(label.indexOf(number) + number.length).replace(/^[\s.]+/, '');
  const [after] = lettersIn(rest);
  if (after && rest.startsWith(after) && words.rounded.includes(after))
    return { count: null, isRounded: true };
  const isWhole = /^\d+$|^\d{1,3}(?:\D\d{3})+$/.test(number);
  return isWhole ? { count: Number(number.replace(/\D/g, '')), isRounded: false } : null;
}
