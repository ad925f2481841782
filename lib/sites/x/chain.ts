import type { CommentId, Identity } from '../../core/types.ts';
import {
  all,
  attr,
  childCountOf,
  closest,
  firstChildOf,
  nextOf,
  one,
  parentOf,
  previousOf,
} from '../read.ts';
import type { PageMemory, Place } from '../types.ts';
import * as at from './selectors.ts';
import { isOlder, type Stamp, stampOf } from './tweet.ts';

/** One row of a list: a tweet, or something else (then no stamp). */
export interface Row {
  cell: Element;
  article: Element | null;
  stamp: Stamp | null;
  /** A line comes from the row above, leads to the row below (dom.md 2.2). */
  up: boolean;
  down: boolean;
  heading: boolean;
  focal: boolean;
}

/** The lists of rows on the page, in visual order. A photo view has its own list over the one behind it. */
export function listsOf(root: Element): Row[][] {
  const lists = new Map<Element | null, Row[]>();
  const seen = new Set<Element>();
  const add = (element: Element, article: Element | null) => {
    const list = parentOf(element);
    const rows = lists.get(list) ?? [];
    rows.push(rowOf(element, article));
    lists.set(list, rows);
  };
  for (const cell of all(root, at.cell)) {
    const article = one(cell, at.tweet);
    if (article) seen.add(article);
    add(cell, article);
  }
  // Outside of rows: cut-down pages. In a dialog without rows it is the copy above a reply box.
  for (const article of all(root, at.tweet))
    if (!seen.has(article) && !closest(article, `${at.cell}, ${at.dialog}`)) add(article, article);
  return [...lists.values()];
}

function rowOf(cell: Element, article: Element | null): Row {
  const stamp = article && stampOf(article);
  if (!article)
    return {
      cell,
      article,
      stamp,
      up: false,
      down: false,
      heading: one(cell, at.heading) !== null,
      focal: false,
    };
  const avatar = one(article, at.avatar);
  return {
    cell,
    article,
    stamp,
    up: avatar !== null && hasLineAbove(avatar, article),
    down: avatar !== null && nextOf(avatar) !== null,
    heading: false,
    focal: attr(article, 'tabindex') === '-1',
  };
}

/** The strip above the avatar's row has a first column with the line in it; without a line it has one child. */
function hasLineAbove(avatar: Element, article: Element): boolean {
  for (let up: Element | null = avatar; up && up !== article; up = parentOf(up)) {
    const strip = previousOf(up);
    if (!strip) continue;
    const columns = firstChildOf(strip);
    const first = columns && firstChildOf(columns);
    return columns !== null && first !== null && childCountOf(columns) > 1 && childCountOf(first) > 0;
  }
  return false;
}

/** What decides where the tweets of a page stand. */
export interface ChainContext {
  /** Id of the tweet a status page is about, from its address. */
  focalId: string | null;
  /** Its author, from the address too. */
  focalHandle: string | null;
  identities: readonly Identity[];
  memory: PageMemory;
}

/**
 * Says for each row with a stamp where it stands, fills `memory` on the way, and leaves out what answers nothing
 * here ("Discover more"). Rules (dom.md 2.2): a row joined by lines answers the one above; on a status page what is
 * older than the focal tweet leads to it, what is newer answers it unless joined; ids are times, so a parent is
 * always older. What the page no longer shows is taken from `memory`.
 */
export function placesIn(rows: readonly Row[], ctx: ChainContext): Map<Row, Place> {
  const places = new Map<Row, Place>();
  const isStatus = ctx.focalId !== null;
  let ended = false;
  let above: Row | null = null;
  for (const [i, row] of rows.entries()) {
    if (isStatus && row.heading && above) ended = true;
    if (!row.stamp) continue;
    const id: CommentId = `x:${row.stamp.id}`;
    if (isStatus && ctx.memory.foreign.has(id)) ended = true;
    const afterFocal = above?.stamp && ctx.focalId && !isOlder(above.stamp.id, ctx.focalId);
    if (ended || (afterFocal && ctx.focalId && isOlder(row.stamp.id, ctx.focalId))) {
      ctx.memory.foreign.add(id);
      continue;
    }
    const next = { row, above, adjacent: i > 0 && rows[i - 1] === above };
    const place = placeOf(next, ctx);
    ctx.memory.parents.set(id, place);
    places.set(row, place);
    above = row;
  }
  return places;
}

interface Step {
  row: Row;
  /** The last tweet above, and whether nothing stands between. */
  above: Row | null;
  adjacent: boolean;
}

function placeOf(step: Step, ctx: ChainContext): Place {
  const own: CommentId = `x:${step.row.stamp?.id ?? ''}`;
  const parentId = parentOfTweet(step, ctx);
  const known = ctx.memory.parents.get(own);
  if (parentId) {
    const parent = ctx.memory.parents.get(parentId) ?? rootPlace(parentId, ctx, null);
    return below(parentId, parent, own);
  }
  if (known?.parentId) return known;
  // A hidden stretch ("Show more replies") between two joined rows: the thread is known, the parent is not.
  if (step.row.up && step.above?.down && step.above.stamp && !step.adjacent) {
    const before = ctx.memory.parents.get(`x:${step.above.stamp.id}`);
    if (before) return { ...below(`x:${step.above.stamp.id}`, before, own), parentId: null };
  }
  return rootPlace(own, ctx, step.row);
}

function parentOfTweet({ row, above, adjacent }: Step, ctx: ChainContext): CommentId | null {
  const id = row.stamp?.id;
  if (!id) return null;
  const upper = above?.stamp && isOlder(above.stamp.id, id) ? above : null;
  const joined = upper?.stamp && adjacent && upper.down ? upper.stamp.id : null;
  if (ctx.focalId === null) return joined ? `x:${joined}` : null;
  const isAncestor = id === ctx.focalId || isOlder(id, ctx.focalId);
  if (isAncestor) return upper?.stamp && adjacent ? `x:${upper.stamp.id}` : null;
  if (joined) return `x:${joined}`;
  // A line from a row that is not there: the parent is unknown, not the focal tweet.
  const cutOff = row.up && (!above || (above.down && !adjacent));
  return cutOff ? null : `x:${ctx.focalId}`;
}

/**
 * A tweet without a known parent. The brand's own (or, without a brand, any) is a post; another's is a mention; one
 * with a line from a row that is not there answers something unseen.
 */
function rootPlace(id: CommentId, ctx: ChainContext, row: Row | null): Place {
  if (row?.up) {
    const focal = ctx.focalId && ctx.memory.parents.get(`x:${ctx.focalId}`);
    return { parentId: null, threadId: id, postId: (focal || null)?.postId ?? null };
  }
  const handle = row ? row.stamp?.handle : ctx.focalHandle;
  const isPost =
    ctx.identities.length === 0 || ctx.identities.some(({ key }) => key === handle?.toLowerCase());
  return { parentId: null, threadId: id, postId: isPost ? id : null };
}

/** One step down: below a post every first reply begins a thread, like a top-level comment on Facebook. */
function below(parentId: CommentId, parent: Place, own: CommentId): Place {
  const isPost = parent.postId === parentId;
  return {
    parentId,
    threadId: isPost ? own : parent.threadId,
    postId: parent.postId ?? parent.threadId,
  };
}
