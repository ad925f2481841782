import type { CommentId, Identity } from '../../core/types.ts';
import type { PageMemory, Place } from '../types.ts';
import { heightOf, type Row } from './rows.ts';
import { type Dated, isOlder, type Stamp } from './stamp.ts';

/** A tweet that others answer. */
export interface Parent extends Dated {
  handle: string | null;
}

/** What decides where the tweets of a list stand. */
export interface ChainContext {
  /** The tweet a status page is about. */
  focus: Parent | null;
  identities: readonly Identity[];
  memory: PageMemory;
}

export interface Placed {
  row: Told;
  place: Place;
  /** The page contradicts itself about what this answers: it has no parent. */
  inDoubt: boolean;
}

/** A row with a tweet that says who it is. */
export type Told = Row & { article: Element; stamp: Stamp };

export function isTold(row: Row): row is Told {
  return row.stamp !== null && row.article !== null;
}

/**
 * Says for each row with a stamp where it stands, fills `memory` on the way, and leaves out what answers nothing
 * here ("Discover more"). Rules (dom.md 2.2): a row joined by lines answers the one above; on a status page what stands
 * above the focal tweet leads to it, what stands below it answers it unless joined; ids are times, so a parent is
 * always older. What the page no longer shows is taken from `memory`. Rows before `from` have been placed already.
 */
export function placesIn(rows: readonly Row[], ctx: ChainContext, from = 0): Placed[] {
  const { focus, memory } = ctx;
  const places: Placed[] = [];
  if (focus && isScrambled(rows, focus, memory)) return [];
  const lines = linesOf(rows);
  let { above, ended } = stateBefore(rows, from, ctx);
  for (let i = from; i < rows.length; i++) {
    const row = rows[i];
    if (!row) continue;
    if (focus && row.heading && !leadsToFocus(rows, i, focus.id)) ended = true;
    if (!isTold(row)) continue;
    const id: CommentId = `x:${row.stamp.id}`;
    if (focus && (memory.foreign.has(id) || isPast(rows, i, row, above, ctx))) ended = true;
    if (ended) {
      memory.foreign.add(id);
      continue;
    }
    const placed = placeOf(
      { row, above, next: rows[i - 1], lines, isCutAbove: rows.slice(0, i).some((each) => each.nameless) },
      ctx,
    );
    memory.parents.set(id, placed.place);
    if (placed.inDoubt || isCut(row, placed.place)) memory.unrooted.set(id, placed.inDoubt);
    else memory.unrooted.delete(id);
    places.push({ row, ...placed });
    above = row;
  }
  return places;
}

/** What leads to the focal tweet is older. Otherwise rows do not stand in the order they are seen in, and nothing is told. */
function isScrambled(rows: readonly Row[], focus: Parent, memory: PageMemory): boolean {
  const focal = rows.findIndex(({ stamp }) => stamp?.id === focus.id);
  return rows.slice(0, Math.max(0, focal)).some(({ stamp }) => stamp && isOlder(focus, stamp, memory));
}

/** Whether a line leads up from a tweet to one that was not seen: it is not known to be a root. */
function isCut({ up }: Row, { parentId }: Place): boolean {
  return up === true && parentId === null;
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
    if (focus && row?.heading && !leadsToFocus(rows, i, focus.id)) ended = true;
    if (!row || !isTold(row)) continue;
    if (!focus || !memory.foreign.has(`x:${row.stamp.id}`)) return { above: row, ended };
    ended = true;
  }
  return { above: null, ended };
}

/** Whether the focal tweet still comes below. */
function leadsToFocus(rows: readonly Row[], i: number, id: string): boolean {
  return rows.some(({ stamp }, at) => at > i && stamp?.id === id);
}

/** Replies are newer than the focal tweet: one below it that is older answers nothing here. */
function isPast(rows: readonly Row[], i: number, row: Told, above: Told | null, ctx: ChainContext): boolean {
  const { focus, memory } = ctx;
  if (!focus || !isOlder(row.stamp, focus, memory)) return false;
  if (above && !isOlder(above.stamp, focus, memory)) return true;
  if (leadsToFocus(rows, i, focus.id) || memory.parents.has(`x:${row.stamp.id}`)) return false;
  // The focal tweet is not mounted: above or below it is where it was last seen.
  const height = heightOf(row.cell);
  const focal = memory.subject?.height ?? null;
  return height !== null && focal !== null && height > focal;
}

export function asParent(row: Told): Parent;
export function asParent(row: Told | null): Parent | null;
export function asParent(row: Told | null): Parent | null {
  return row && { id: row.stamp.id, handle: row.by, at: row.stamp.at };
}

/** Which of the two ends of a line a page draws at all. */
type Lines = 'both' | 'below only' | 'none';

function linesOf(rows: readonly Row[]): Lines {
  if (rows.some(({ up }) => up === true)) return 'both';
  return rows.some(({ up, down }) => up !== null || down !== null) ? 'below only' : 'none';
}

interface Step {
  row: Told;
  /** The last tweet above, and the row right above: the same where nothing stands between. */
  above: Told | null;
  next: Row | undefined;
  lines: Lines;
  /** Somewhere above stands a tweet that does not say which it is. */
  isCutAbove: boolean;
}

type At = Omit<Placed, 'row'>;

function placeOf(step: Step, ctx: ChainContext): At {
  const { row, above, next } = step;
  const own: CommentId = `x:${row.stamp.id}`;
  const found = parentOfTweet(step, ctx);
  if (found !== 'doubt' && found) {
    // Where its parent stands is not sure, so neither is the thread.
    const isNameless = found.handle === null && ctx.identities.length > 0;
    const inDoubt = isNameless || ctx.memory.unrooted.get(`x:${found.id}`) === true;
    const place = below(found, own, ctx);
    return { place: inDoubt ? { ...place, threadId: own } : place, inDoubt };
  }
  const known = ctx.memory.parents.get(own);
  if (known?.parentId) return { place: known, inDoubt: ctx.memory.unrooted.get(own) === true };
  // Whatever leads to the focal tweet is of one thread, also where a tweet between is not there.
  const isAbove = ctx.focus && !isOlder(ctx.focus, row.stamp, ctx.memory);
  if (isAbove && !above && step.isCutAbove)
    return { place: { parentId: null, threadId: own, postId: null }, inDoubt: true };
  if (isAbove && above)
    return { place: { ...below(asParent(above), own, ctx), parentId: null }, inDoubt: false };
  const inDoubt = found === 'doubt';
  // A hidden stretch ("Show more replies") between two joined rows: the thread is known, the parent is not.
  if (!inDoubt && row.up && above?.down && next !== above)
    return { place: { ...below(asParent(above), own, ctx), parentId: null }, inDoubt };
  if (row.up || inDoubt) return { place: { parentId: null, threadId: own, postId: postAbove(ctx) }, inDoubt };
  return { place: rootPlace(asParent(row), ctx), inDoubt };
}

function parentOfTweet(step: Step, { focus, memory }: ChainContext): Parent | 'doubt' | null {
  const { row, above, next } = step;
  const isUpper =
    above?.stamp.id !== row.stamp.id && next === above && !isOlder(row.stamp, above.stamp, memory);
  const upper = above && isUpper && isNext(above, row) ? above : null;
  const line = lineBetween(step, upper);
  if (!focus) return line === 'joined' ? asParent(upper) : line === 'doubt' && upper ? 'doubt' : null;
  if (row.stamp.id === focus.id || isOlder(row.stamp, focus, memory)) return asParent(upper);
  if (line === 'joined') return asParent(upper);
  // A line from a row that is not there: the parent is unknown, and not the focal tweet.
  return line === 'apart' ? focus : line === 'doubt' ? 'doubt' : null;
}

/**
 * Whether a row stands right below another. A list mounts a stretch without gaps; of a row that it took away again
 * before it was read nobody knows what came next.
 */
function isNext(above: Row, row: Row): boolean {
  return above.cell.isConnected && row.cell.isConnected;
}

/**
 * Whether a line joins a row to the one above. Two ways to see it, which a site would not change together: the part
 * below the upper avatar, and the column above the lower one. `cut`: its line comes from something that is no tweet
 * here. In doubt where they contradict each other, or are silent here while other rows of the page speak.
 */
function lineBetween(
  { row, above, next, lines }: Step,
  upper: Told | null,
): 'joined' | 'apart' | 'cut' | 'doubt' {
  if (lines === 'none') return 'apart';
  if (!upper) {
    if (next?.nameless) return row.up === false ? 'apart' : 'doubt';
    // "Show more replies" stands within a chain: a line that leaves it has come into it.
    if (row.up && above && !above.down && next !== above && !next?.article) return 'doubt';
    if (row.up !== null) return row.up ? 'cut' : 'apart';
    return above?.down === false ? 'apart' : 'doubt';
  }
  const { down } = upper;
  if (down === null && row.up === null) return 'doubt';
  if (down === null || row.up === null || down === row.up) return (down ?? row.up) ? 'joined' : 'apart';
  // Not every page draws the line above; one that does contradicts itself.
  return down && lines === 'below only' ? 'joined' : 'doubt';
}

/** A tweet without a known parent. The brand's own (or, without a brand, any) is a post; another's is a mention. */
function rootPlace({ id, handle }: Parent, ctx: ChainContext): Place {
  const isPost = ctx.identities.length === 0 || isOwn(handle, ctx);
  return { parentId: null, threadId: `x:${id}`, postId: isPost ? `x:${id}` : null };
}

function isOwn(handle: string | null, { identities }: Pick<ChainContext, 'identities'>): boolean {
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
  const isRoot = !ctx.memory.unrooted.has(parentId);
  return { parentId, threadId, postId: above.postId ?? (isRoot ? above.threadId : null) };
}
