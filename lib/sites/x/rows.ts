import { knownOf } from '../known.ts';
import {
  all,
  attr,
  childCountOf,
  closest,
  contains,
  firstChildOf,
  isBefore,
  matches,
  nextOf,
  one,
  parentOf,
  previousOf,
  textOf,
} from '../read.ts';
import { type Parts, partsOf } from './parts.ts';
import { quoteIn } from './quote.ts';
import { at, whose } from './selectors.ts';
import { type Stamp, stampOf } from './stamp.ts';
import { isSigned, writerIn } from './tweet.ts';

/** One row of a list: a tweet, or something else (then no stamp). */
export interface Row {
  cell: Element;
  article: Element | null;
  stamp: Stamp | null;
  /** The handle of who wrote it, as far as where it stands depends on that. */
  by: string | null;
  /** A line comes from the row above, leads to the row below (dom.md 2.2); null: the page does not say. */
  up: boolean | null;
  down: boolean | null;
  heading: boolean;
  /** How many signs it bears of the tweet that a status page is about (dom.md 2.1): it takes no focus; its time is not by its name. */
  signs: number;
  /** A tweet by its time that does not say which one it is. */
  nameless: boolean;
}

/** Rows by their cell, good as long as nothing in them changed. */
const known = knownOf<Row>();

/**
 * The lists of rows on the page, in visual order, looking anew at those that `changed` (null: at all). A photo view has its own list
 * over the one behind it (`isOver`). Rows are found by their test id; a tweet outside of any row by its tag or role, else
 * as the largest part around a time with a link that holds no other, and its row is the part of the list it stands in.
 */
export function listsOf(
  root: Element,
  {
    times,
    changed,
    isOver,
  }: { times: readonly Element[]; changed: ReadonlySet<Element> | null; isOver: boolean },
): Row[][] {
  const byParent = new Map<Element | null, Element>();
  const listOf = (part: Element) => {
    const parent = parentOf(part);
    const list = byParent.get(parent) ?? closest(parent ?? part, at.list) ?? root;
    byParent.set(parent, list);
    return list;
  };
  const lists = new Map<Element, { cells: Element[]; loose: Element[] }>();
  const add = (part: Element, kind: 'cells' | 'loose') => {
    const parts = lists.get(listOf(part)) ?? { cells: [], loose: [] };
    lists.set(listOf(part), parts);
    parts[kind].push(part);
  };
  for (const cell of all(root, at.cell)) add(cell, 'cells');
  for (const tweet of looseTweets(root, times, isOver)) add(tweet, 'loose');
  return [...lists].map(([list, { cells, loose }]) => {
    const parts = loose.length === 0 ? cells : listParts([...cells, ...loose], list);
    return inSight(parts.map((part) => rowOf(part, changed)));
  });
}

/** The parts of the list that these tweets and rows stand in, with those between them. */
function listParts(found: readonly Element[], list: Element): Element[] {
  const [first, ...others] = found;
  if (!first) return [];
  let around = parentOf(first);
  if (others.length === 0) {
    const put = closest(first, at.put);
    around = put && put !== list && contains(list, put) ? parentOf(put) : null;
  }
  while (around && !others.every((other) => around && contains(around, other))) around = parentOf(around);
  const parts = around ? childrenOf(around) : [first];
  const holds = parts.map((part) => found.filter((each) => contains(part, each)).length);
  if (holds.every((count) => count < 2)) return parts;
  const rest = all(list, `:is(${at.heading}, ${at.moreReplies}):not(${at.cell} *)`).filter(
    (part) => !closest(part, at.tweetLike),
  );
  return [...found, ...rest].sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

function childrenOf(parent: Element): Element[] {
  const children: Element[] = [];
  for (let child = firstChildOf(parent); child; child = nextOf(child)) children.push(child);
  return children;
}

/** Tweets outside of rows: cut-down pages, and pages where the rows' test id is lost. */
function looseTweets(root: Element, times: readonly Element[], isOver: boolean): Element[] {
  const isApart = (part: Element) =>
    !closest(part, at.notTweet) &&
    // In a dialog without rows it is the copy above a reply box.
    (isOver || !closest(part, at.dialog));
  const found = all(root, `:is(${at.tweetLike}):not(${at.cell} *)`).filter((article) => {
    const around = parentOf(article);
    return isApart(article) && (!around || !closest(around, at.tweetLike));
  });
  const strays = times.filter(
    (time) => !closest(time, at.cell) && !closest(time, at.tweetLike) && isApart(time),
  );
  if (strays.length === 0) return found;
  return [...found, ...strays.map((time) => partAround(time, [...strays, ...found]))];
}

/** The largest part around a time that holds none of the others. */
function partAround(time: Element, others: readonly Element[]): Element {
  let part = time;
  for (let up = parentOf(time); up && !matches(up, at.list); up = parentOf(up)) {
    const around = up;
    if (others.some((other) => other !== time && contains(around, other))) break;
    part = up;
  }
  return part;
}

/** In visual order: rows stand where their style says, wherever they stand in the DOM; without one after their neighbour. */
export function inSight(rows: Row[]): Row[] {
  let last = Number.NEGATIVE_INFINITY;
  let isSorted = true;
  const heights = new Map<Row, number>();
  for (const row of rows) {
    const height = heightOf(row.cell) ?? last;
    if (height < last) isSorted = false;
    heights.set(row, height);
    last = height;
  }
  if (isSorted) return rows;
  return rows.toSorted((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0));
}

/** Pixels from the top of its list, as a virtual list writes them; null where it does not. */
export function heightOf(cell: Element): number | null {
  const style = attr(cell, 'style');
  const found = style && /translate(?:Y\(|3d\([^,]*,|\([^,]*,)\s*(-?[\d.]+)px/.exec(style)?.[1];
  return found ? Number(found) : null;
}

/**
 * The rows from the first changed one down, after those above it up to the last tweet: what has to be placed anew
 * when some rows of one list came or changed; `whole`: all of them. `from` is the index of the first changed one. Null
 * where rows do not stand in the DOM as they do in sight.
 */
export function rowsFrom(
  cells: readonly Element[],
  changed: ReadonlySet<Element>,
  whole: boolean,
): { rows: Row[]; from: number } | null {
  const first = cells.reduce((a, b) => (isBefore(a, b) ? a : b));
  if (!isInOrder(parentOf(first))) return null;
  const above: Row[] = [];
  for (let up = previousOf(first); up && (whole || !above[0]?.stamp); up = previousOf(up))
    above.unshift(rowOf(up, changed));
  const rows = [...above];
  for (let down: Element | null = first; down; down = nextOf(down)) rows.push(rowOf(down, changed));
  return { rows, from: above.length };
}

/** Whether the rows of a list stand in the DOM as they are seen; one that uses its elements again may mix them. */
function isInOrder(list: Element | null): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (let cell = list && firstChildOf(list); cell; cell = nextOf(cell)) {
    const height = heightOf(cell) ?? last;
    if (height < last) return false;
    last = height;
  }
  return true;
}

export function rowOf(cell: Element, changed: ReadonlySet<Element> | null): Row {
  const before = known.get(cell);
  const isNew = !changed || changed.has(cell);
  if (before?.article && !isNew && contains(cell, before.article)) {
    if (before.stamp && stampOf(before.article) === before.stamp) return before;
  }
  const row = readRow(cell, isNew);
  known.set(cell, row);
  return row;
}

function readRow(cell: Element, anew: boolean): Row {
  const article = tweetIn(cell);
  const nothing = {
    cell,
    article: null,
    stamp: null,
    by: null,
    up: null,
    down: null,
    signs: 0,
    nameless: false,
  };
  if (!article) return { ...nothing, heading: isHeading(cell) };
  const said = stampOf(article, anew);
  const stamp = said && (matches(article, whose.tweet) || isSigned(article, said.handle)) ? said : null;
  const parts = partsOf(article, !anew);
  const avatar = avatarOf(parts);
  return {
    cell,
    article,
    stamp,
    by: stamp && (stamp.handle ?? writerIn(article)),
    up: lineAbove(avatar, article),
    down: avatar && lineBelow(avatar, article),
    heading: false,
    signs: Number(attr(article, 'tabindex') === '-1') + Number(hasTimeApart(parts)),
    nameless: stamp === null && isNameless(article),
  };
}

function isHeading(cell: Element): boolean {
  return matches(cell, at.heading) || one(cell, at.heading) !== null;
}

/** The tweet of a row: by its test id, by its tag or role, else the row itself when a time with a link stands in it. */
export function tweetIn(cell: Element): Element | null {
  const found = one(cell, whose.tweet) ?? (matches(cell, at.tweetLike) ? cell : one(cell, at.tweetLike));
  if (found) return matches(found, at.notTweet) ? null : found;
  return one(cell, at.stampTime) && !one(cell, at.notTweet) ? cell : null;
}

/** A tweet that does not say which one it is, e.g. since it still loads. What is promoted never does. */
function isNameless(article: Element): boolean {
  if (closest(article, at.promoted)) return false;
  if (matches(article, whose.tweet) || one(article, whose.name) || one(article, at.actions)) return true;
  return all(article, 'time').some(isLoose);
}

function isLoose(time: Element): boolean {
  return !closest(time, at.quote) && !closest(time, at.notTweet) && !closest(time, at.otherTime);
}

function hasTimeApart(parts: Parts): boolean {
  const name = parts.one(whose.name);
  if (!name || parts.all('time').some((time) => contains(name, time))) return false;
  return parts.one(at.stampTime) !== null;
}

function avatarOf(parts: Parts): Element | null {
  for (const selector of at.avatars) {
    const [first, ...others] = parts.all(selector);
    if (!first) continue;
    const quote = others.length > 0 || closest(first, at.quote) ? quoteIn(parts) : null;
    const own = [first, ...others].find((avatar) => !quote || !contains(quote, avatar));
    if (own) return own;
  }
  return null;
}

/** Below the avatar, before the column with the words, an empty part is the line; null: there is no such column. */
function lineBelow(avatar: Element, article: Element): boolean | null {
  for (let up: Element | null = avatar; up && up !== article; up = parentOf(up)) {
    const next = nextOf(up);
    if (next) return isBlank(next);
    const before = previousOf(up);
    if (before && isWords(before)) return false;
  }
  return null;
}

function isWords(part: Element): boolean {
  return one(part, whose.name) !== null || one(part, 'time') !== null;
}

/**
 * The strip above the avatar's row has a blank first column with the line in it, before another; without a line it has
 * one column, or an icon beside who reposted.
 */
function lineAbove(avatar: Element | null, article: Element): boolean | null {
  const strip = [avatar && stripAbove(avatar, article), firstPart(article)].find(
    (part) => part && !isWords(part),
  );
  return strip ? [strip, ...all(strip, '*')].some(hasLine) : null;
}

function stripAbove(avatar: Element, article: Element): Element | null {
  for (let up: Element | null = avatar; up && up !== article; up = parentOf(up)) {
    const strip = previousOf(up);
    if (strip) return strip;
  }
  return null;
}

function firstPart(article: Element): Element | null {
  let part = article;
  for (let down = firstChildOf(part); down && childCountOf(part) === 1; down = firstChildOf(part))
    part = down;
  return childCountOf(part) > 1 ? firstChildOf(part) : null;
}

function hasLine(columns: Element): boolean {
  const first = firstChildOf(columns);
  if (!first || childCountOf(columns) < 2 || !isBlank(first)) return false;
  return childCountOf(first) > 0 || textOf(columns).trim() === '';
}

function isBlank(part: Element): boolean {
  return one(part, at.substance) === null && !matches(part, at.substance) && textOf(part).trim() === '';
}
