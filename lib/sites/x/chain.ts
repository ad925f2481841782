import type { CommentId, Identity } from '../../core/types.ts';
import { knownOf } from '../known.ts';
import {
  all,
  attr,
  childCountOf,
  closest,
  firstChildOf,
  isBefore,
  nextOf,
  one,
  parentOf,
  previousOf,
} from '../read.ts';
import type { PageMemory, Place } from '../types.ts';
import { at, whose } from './selectors.ts';
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

/** Rows by article, good as long as nothing in them changed. */
const known = knownOf<Row>();

/**
 * The lists of rows on the page, in visual order, looking anew at those that `changed`. A photo view has its own list
 * over the one behind it.
 */
export function listsOf(root: Element, changed: ReadonlySet<Element>): Row[][] {
  const lists = new Map<Element | null, Row[]>();
  const add = (cell: Element, article: Element | null) => {
    const list = parentOf(cell);
    const rows = lists.get(list) ?? [];
    if (rows.length === 0) lists.set(list, rows);
    rows.push(rowOf(cell, article, changed));
  };
  for (const cell of all(root, at.cell)) add(cell, one(cell, whose.tweet));
  // Outside of rows: cut-down pages. In a dialog without rows it is the copy above a reply box.
  for (const article of all(root, `${whose.tweet}:not(${at.cell} *)`))
    if (!closest(article, at.dialog)) add(article, article);
  return [...lists.values()];
}

/**
 * The rows from the first changed one down, after those above it up to the last tweet: what has to be placed anew
 * when some rows of one list came or changed. `from` is the index of the first changed one.
 */
export function rowsFrom(
  cells: readonly Element[],
  changed: ReadonlySet<Element>,
): { rows: Row[]; from: number } {
  const first = cells.reduce((a, b) => (isBefore(a, b) ? a : b));
  const row = (cell: Element) => rowOf(cell, one(cell, whose.tweet), changed);
  const above: Row[] = [];
  for (let up = previousOf(first); up && !above[0]?.stamp; up = previousOf(up)) above.unshift(row(up));
  const rows = [...above];
  for (let down: Element | null = first; down; down = nextOf(down)) rows.push(row(down));
  return { rows, from: above.length };
}

export function rowOf(cell: Element, article: Element | null, changed: ReadonlySet<Element>): Row {
  const nothing = { cell, article: null, stamp: null, up: false, down: false, focal: false };
  if (!article) return { ...nothing, heading: one(cell, at.heading) !== null };
  const stamp = stampOf(article);
  const before = known.get(article);
  if (before && before.cell === cell && before.stamp === stamp && !changed.has(article)) return before;
  const avatar = one(article, at.avatar);
  const row: Row = {
    cell,
    article,
    stamp,
    up: avatar !== null && hasLineAbove(avatar, article),
    down: avatar !== null && nextOf(avatar) !== null,
    heading: false,
    focal: attr(article, 'tabindex') === '-1',
  };
  known.set(article, row);
  return row;
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

/** What decides where the tweets of a list stand. */
export interface ChainContext {
  /** The tweet a status page is about, from its address. */
  focus: { id: string; handle: string | null } | null;
  identities: readonly Identity[];
  memory: PageMemory;
}

/**
 * Says for each row with a stamp where it stands, fills `memory` on the way, and leaves out what answers nothing
 * here ("Discover more"). Rules (dom.md 2.2): a row joined by lines answers the one above; on a status page what is
 * older than the focal tweet leads to it, what is newer answers it unless joined; ids are times, so a parent is
 * always older. What the page no longer shows is taken from `memory`. Rows before `from` have been placed already.
 */
export function placesIn(rows: readonly Row[], ctx: ChainContext, from = 0): { row: Told; place: Place }[] {
  const { focus, memory } = ctx;
  const places: { row: Told; place: Place }[] = [];
  let { above, ended } = stateBefore(rows, from, ctx);
  for (let i = from; i < rows.length; i++) {
    const row = rows[i];
    if (focus && row?.heading) ended = true;
    if (!row || !isTold(row)) continue;
    const id: CommentId = `x:${row.stamp.id}`;
    const passed = focus && above && !isOlder(above.stamp.id, focus.id);
    if (focus && (memory.foreign.has(id) || (passed && isOlder(row.stamp.id, focus.id)))) ended = true;
    if (ended) {
      memory.foreign.add(id);
      continue;
    }
    const place = placeOf({ row, above, adjacent: rows[i - 1] === above }, ctx);
    memory.parents.set(id, place);
    places.push({ row, place });
    above = row;
  }
  return places;
}

/** The last tweet before a row, and whether the replies had ended there. */
function stateBefore(
  rows: readonly Row[],
  from: number,
  { focus, memory }: ChainContext,
): { above: Told | null; ended: boolean } {
  let ended = false;
  for (let i = from - 1; i >= 0; i--) {
    const row = rows[i];
    if (focus && row?.heading) ended = true;
    if (!row || !isTold(row)) continue;
    if (!focus || !memory.foreign.has(`x:${row.stamp.id}`)) return { above: row, ended };
    ended = true;
  }
  return { above: null, ended };
}

/** A row with a tweet that says who it is. */
export type Told = Row & { stamp: Stamp };

function isTold(row: Row): row is Told {
  return row.stamp !== null;
}

interface Step {
  row: Told;
  /** The last tweet above, and whether nothing stands between. */
  above: Told | null;
  adjacent: boolean;
}

interface Parent {
  id: string;
  handle: string | null;
}

function placeOf(step: Step, ctx: ChainContext): Place {
  const { row, above, adjacent } = step;
  const own: CommentId = `x:${row.stamp.id}`;
  const parent = parentOfTweet(step, ctx);
  if (parent) return below(parent, own, ctx);
  const known = ctx.memory.parents.get(own);
  if (known?.parentId) return known;
  // A hidden stretch ("Show more replies") between two joined rows: the thread is known, the parent is not.
  if (row.up && above?.down && !adjacent) return { ...below(above.stamp, own, ctx), parentId: null };
  if (row.up) return { parentId: null, threadId: own, postId: postAbove(ctx) };
  return rootPlace(row.stamp, ctx);
}

function parentOfTweet({ row, above, adjacent }: Step, { focus }: ChainContext): Parent | null {
  const upper = adjacent && above && isOlder(above.stamp.id, row.stamp.id) ? above : null;
  const joined = upper?.down ? upper.stamp : null;
  if (!focus) return joined;
  if (row.stamp.id === focus.id || isOlder(row.stamp.id, focus.id)) return upper?.stamp ?? null;
  // A line from a row that is not there: the parent is unknown, and not the focal tweet.
  const isCutOff = row.up && !joined;
  return joined ?? (isCutOff ? null : focus);
}

/** A tweet without a known parent. The brand's own (or, without a brand, any) is a post; another's is a mention. */
function rootPlace({ id, handle }: Parent, ctx: ChainContext): Place {
  const isPost = ctx.identities.length === 0 || isOwn(handle, ctx);
  return { parentId: null, threadId: `x:${id}`, postId: isPost ? `x:${id}` : null };
}

function isOwn(handle: string | null, { identities }: ChainContext): boolean {
  return identities.some(({ key }) => key === handle?.toLowerCase());
}

function postAbove({ focus, memory }: ChainContext): string | null {
  return (focus && memory.parents.get(`x:${focus.id}`)?.postId) ?? null;
}

/**
 * One step down. Below a post, and below what the brand itself adds to its post, every reply begins a thread, like a
 * top-level comment on Facebook.
 */
function below(parent: Parent, own: CommentId, ctx: ChainContext): Place {
  const parentId: CommentId = `x:${parent.id}`;
  const above = ctx.memory.parents.get(parentId) ?? rootPlace(parent, ctx);
  const isAdded = above.threadId === parentId && above.postId !== null && isOwn(parent.handle, ctx);
  const threadId = above.postId === parentId || isAdded ? own : above.threadId;
  return { parentId, threadId, postId: above.postId ?? above.threadId };
}
