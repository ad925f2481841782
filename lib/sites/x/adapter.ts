import type { CommentId, Coverage, Health, SeenComment } from '../../core/types.ts';
import { bounded } from '../bounds.ts';
import { goneSince, replacedByStone } from '../gone.ts';
import { afterReading, countMisses, healthOf, isLookDue } from '../health.ts';
import { all, closest, contains, elementsAt, firstOf, isElement, one, parentOf, rootOf } from '../read.ts';
import type { MissedField, PageMemory, ReadContext, ReadResult, SiteAdapter } from '../types.ts';
import { isAllOurs, ours } from './about.ts';
import { acting } from './acting.ts';
import { asParent, isTold, type Parent, type Placed, placesIn } from './chain.ts';
import { answeredIn, composer, find, isFor, openReply } from './composer.ts';
import { coverageOf, noteReplies, totalOf, unopened } from './coverage.ts';
import { concerns, focusOf, isHiddenList, isOverlay, offer, pageOf } from './page.ts';
import { forgetParts, partsOf } from './parts.ts';
import { postsSeen } from './posts.ts';
import { quoteIn } from './quote.ts';
import { heightOf, inSight, listsOf, type Row, rowOf, rowsFrom, tweetIn } from './rows.ts';
import { missingSubject, recommended, scenesOf } from './scenes.ts';
import { at } from './selectors.ts';
import { hintedIds, noteIds, stampOf, timeOf } from './stamp.ts';
import { authorOf, isAnswer, wordsOf } from './tweet.ts';

/** Tweets read in one call, so that a slice stays short. */
const slice = 20;

export const x: SiteAdapter = {
  id: 'x',
  pageOf,
  isOverlay,
  feedRoot: (doc) => firstOf(rootOf(doc), at.roots) ?? rootOf(doc),
  concerns,
  offer,
  read,
  find,
  composer,
  isFor,
  answeredIn,
  openReply,
  acting,
};

function read(doc: Document, ctx: ReadContext, touched?: ReadonlySet<Node>): ReadResult {
  const root = rootOf(doc);
  const { memory } = ctx;
  if (!touched) forgetAll(memory);
  const changed = changedBy(touched, memory);
  const cells = [...changed].filter((cell) => closest(cell, at.cell) === cell);
  const rest = restIn(memory, changed);
  const isOwed = isLookDue(memory, ctx.now, touched);
  // The last of them are read with the look that they have kept waiting.
  const isMore = touched?.size === 0 && rest.length > 0 && (rest.length > slice || !isOwed);
  const isDue = !isMore && (isOwed || (memory.page?.more && rest.length === 0));
  const few = isMore
    ? { tweets: [], holds: false }
    : isDue || touched?.size === 0 || cells.length < changed.size
      ? null
      : placedFrom(cells, changed, ctx);
  const looked = few ? null : lookAtAll(root, touched ? changed : null, ctx);
  // A look finds again what stands; what has gone while it waited is known from before alone.
  const kept = looked ? rest.filter(({ row }) => !row.article.isConnected) : rest;
  const tweets = together(kept, (few ?? looked)?.tweets ?? []);
  const waiting = tweets.filter((each) => memory.done.get(each.row.article)?.as !== asOf(each));
  // What a fast scroll has taken away again is here for the last time; what still stands can wait.
  const gone = waiting.filter(({ row }) => !row.article.isConnected);
  const standing = waiting.filter(({ row }) => row.article.isConnected);
  const comments = [...gone, ...standing.slice(0, slice)].map((each) => readTweet(each, ctx));
  unread.set(memory, standing.slice(slice));
  const holds = (looked ?? few)?.holds ?? false;
  const more = standing.length > slice || holds;
  const page = looked && isDue && !more ? lookAt(root, looked, ctx) : null;
  return {
    comments: distinct(comments),
    gone: looked && page ? goneOn(root, looked, ctx) : [],
    ...afterReading(memory, page, { comments, more, now: ctx.now }),
    posts: looked && page ? postsSeen(looked.tweets, ctx) : [],
    more,
  };
}

/** Tweets that were placed and stand on the page, but have not been read yet. */
const unread = new WeakMap<PageMemory, readonly Placed[]>();

/** Those that are still what they were when they were placed. */
function restIn(memory: PageMemory, changed: ReadonlySet<Element>): readonly Placed[] {
  const isSame = ({ row: { cell, article, stamp } }: Placed) =>
    !changed.has(cell) && contains(cell, article) && stampOf(article) === stamp;
  return unread.get(memory)?.filter(isSame) ?? [];
}

/** Of a tweet that was placed twice, the later place. */
function together(rest: readonly Placed[], tweets: Placed[]): Placed[] {
  if (rest.length === 0) return tweets;
  return [...new Map([...rest, ...tweets].map((each) => [each.row.article, each])).values()];
}

/** The rows that changed, and the tweets outside of any row: they are read anew. */
function changedBy(touched: ReadonlySet<Node> | undefined, { done }: PageMemory): Set<Element> {
  if (!touched?.size) return new Set();
  const changed = new Set<Element>();
  const outside = new Set<Node>();
  for (const node of touched) {
    const element = isElement(node) ? node : parentOf(node);
    const cell = element && closest(element, at.cell);
    // A row holds no other.
    if (cell) changed.add(cell);
    else outside.add(node);
  }
  if (outside.size > 0) {
    for (const cell of elementsAt(outside, at.cell)) changed.add(cell);
    for (const article of elementsAt(outside, at.tweetLike))
      if (!closest(article, at.cell)) changed.add(article);
  }
  for (const cell of changed) {
    const article = tweetIn(cell);
    if (article) done.delete(article);
  }
  return changed;
}

/** What a tweet's element is remembered as: which tweet, and where it stands. */
function asOf({ row, place, inDoubt }: Placed): string {
  return `${row.stamp.id} ${place.parentId} ${place.threadId} ${place.postId} ${inDoubt}`;
}

interface Found {
  tweets: Placed[];
  /** Some wait for the next reading, which is to come at once. */
  holds: boolean;
}

/**
 * The tweets of these rows alone, where nothing but rows of one list changed on a page whose subject is known. Null:
 * the page has to be looked at as a whole.
 */
function placedFrom(
  cells: readonly Element[],
  changed: ReadonlySet<Element>,
  ctx: ReadContext,
): Found | null {
  const { url, memory, identities } = ctx;
  const asked = focusOf(url);
  const focus = asked && named(asked, memory);
  const mounted = cells.filter((cell) => cell.isConnected);
  const lists = new Set(mounted.map(parentOf));
  if (lists.size !== 1 || lists.has(null) || !isAllOurs(url, identities)) return null;
  if (asked && !(asked.isWhole && memory.seen.has(`x:${asked.id}`))) return null;
  // What is gone stood somewhere between the others: all of these are placed anew.
  const areAllHere = mounted.length === cells.length;
  const found = rowsFrom(mounted, changed, !areAllHere);
  if (!found || found.rows.some(({ signs }) => signs === 2 && !asked)) return null;
  noteIds(found.rows, memory);
  const rows = areAllHere ? found.rows : withGone(found.rows, changed);
  const from = areAllHere ? found.from : 0;
  return settled(placesIn(rows, { ...ctx, focus }, from), rows, focus, memory);
}

/** The page's subject with who wrote it; any handle in its address leads there. */
function named({ id, handle }: Pick<Parent, 'id' | 'handle'>, { subject }: PageMemory): Parent {
  return { id, handle: subject?.handle ?? handle, at: subject?.at ?? null };
}

interface Looked extends Found {
  /** The list that the page is about. */
  main: Row[];
  /** All rows. */
  rows: Row[];
  focus: Parent | null;
  /** Id of the subject of a status page that was not seen yet. */
  unsure: string | null;
  hinted: Set<string>;
}

/** Every mounted tweet, and those of rows that are gone again, where it stands. */
function lookAtAll(root: Element, changed: ReadonlySet<Element> | null, ctx: ReadContext): Looked {
  const { identities, memory } = ctx;
  const asked = focusOf(ctx.url);
  const times = all(root, at.stampTime);
  const lists = listsOf(root, { times, changed, isOver: asked?.isWhole === false });
  const { main, others } = listsAbout(asked, lists);
  const looked = { main, rows: lists.flat(), hinted: hintedIds(times) };
  noteIds(looked.rows, memory);
  const shown = main.find(({ stamp }) => asked && stamp?.id === asked.id);
  if (shown) memory.subject = { handle: shown.by, at: shown.stamp?.at ?? null, height: heightOf(shown.cell) };
  const focus = asked && isShown(asked, main, memory) ? named(asked, memory) : null;
  // Without its subject nobody can say what answers what: nothing is better than mentions that never were.
  if (asked && !focus && identities.length > 0 && main.some(({ stamp }) => stamp))
    return { ...looked, tweets: [], holds: false, focus, unsure: asked.id };
  const rows = withGone(main, changed);
  const around = others.flatMap((list) => placesIn(list, { ...ctx, focus: subjectOf(list, asked ? 1 : 2) }));
  const about = focus ?? (asked ? null : subjectOf(main, 2));
  const found = settled(placesIn(rows, { ...ctx, focus: about }), rows, focus, memory);
  return { ...looked, ...found, tweets: onlyOurs([...around, ...found.tweets], ctx), focus, unsure: null };
}

/** Leaves out what is no business of the brand; it is not missed either. */
function onlyOurs(tweets: Placed[], { url, identities, memory }: ReadContext): Placed[] {
  if (isAllOurs(url, identities)) return tweets;
  const kept = new Set(ours(tweets, identities));
  for (const each of tweets) {
    const id = `x:${each.row.stamp.id}` as const;
    if (kept.has(each)) memory.foreign.delete(id);
    else memory.foreign.add(id);
  }
  return [...kept];
}

/**
 * Notes the replies seen. What stands below more direct replies than the page's subject counts may belong to "Discover
 * more", whose tweets can come before its heading (CPFT 2025-06): it waits for one more reading.
 */
function settled(tweets: Placed[], rows: readonly Row[], focus: Parent | null, memory: PageMemory): Found {
  if (!focus) return { tweets, holds: false };
  const focal = `x:${focus.id}` as const;
  const total = totalOf(rows, focus.id, memory);
  const known = memory.seen.get(focal) ?? new Set();
  const fresh = tweets.filter(
    ({ row, place }) => place.parentId === focal && !known.has(`x:${row.stamp.id}`),
  );
  const excess =
    total === null || rows.some(({ heading }) => heading) ? 0 : known.size + fresh.length - total;
  const held = new Set<string>();
  for (const { row } of excess > 0 ? fresh.slice(-excess) : []) {
    const id = `x:${row.stamp.id}` as const;
    if (!memory.held.has(id)) held.add(id);
    memory.held.add(id);
  }
  const told = tweets.filter(({ row, place }) => {
    if (place.parentId !== null && held.has(place.parentId)) held.add(`x:${row.stamp.id}`);
    return !held.has(`x:${row.stamp.id}`);
  });
  noteReplies(focus.id, told, memory);
  return { tweets: told, holds: held.size > 0 };
}

type Page = { coverage: Coverage[]; health: Health };

/** Comments that the page proves to be gone since the last look, or never to have been there. */
function goneOn(root: Element, { main, unsure }: Looked, ctx: ReadContext): CommentId[] {
  if (unsure) return [];
  const gone = goneSince(scenesOf(main), ctx.memory, ctx.now, replacedByStone);
  return [...gone, ...missingSubject(root, ctx), ...recommended(main, ctx.memory)];
}

/** Coverage and health of the whole page. */
function lookAt(root: Element, looked: Looked, ctx: ReadContext): Page {
  const { url, identities, memory } = ctx;
  const { tweets, main, focus, unsure } = looked;
  if (unsure) return unseen(unsure);
  // Without a brand nobody's tweets are posts to be read whole; about a tweet only that one is.
  const asked = identities.length > 0 ? focusOf(url) : null;
  const posts = identities.length > 0 && !asked ? tweets : [];
  const missing = countMisses(tweets.map(({ row }) => memory.done.get(row.article)?.lacks ?? []));
  const nameless = looked.rows.filter((row) => row.nameless).length;
  if (nameless > 0) missing.id = (missing.id ?? 0) + nameless;
  const health = healthOf({
    landmarks: firstOf(root, at.landmarks) !== null,
    hinted: [...looked.hinted].filter((id) => !memory.foreign.has(`x:${id}`)).length,
    read: new Set(tweets.map(({ row }) => row.stamp.id)).size,
    missing,
  });
  // It still loads, or could not.
  if (asked && !focus && health.state === 'empty' && !one(root, at.missing)) return unseen(asked.id);
  return {
    coverage: focus ? coverageOf(main, focus.id, { tweets, root }, ctx) : unopened(posts, ctx),
    health,
  };
}

function forgetAll(memory: PageMemory): void {
  unread.delete(memory);
  memory.done = new WeakMap();
  memory.page = null;
}

/** The list with the focal tweet, or the first one where it is not mounted; the others lie behind a photo view. */
function listsAbout(
  focus: Pick<Parent, 'id'> | null,
  lists: readonly Row[][],
): { main: Row[]; others: Row[][] } {
  const signs = (rows: readonly Row[]) =>
    Math.max(-1, ...rows.filter(({ stamp }) => focus && stamp?.id === focus.id).map((row) => row.signs));
  const most = Math.max(-1, ...lists.map(signs));
  const main =
    // Of equals the one that lies over the others.
    (most >= 0 ? lists.findLast((rows) => signs(rows) === most) : undefined) ??
    lists.find((rows) => rows.some(({ stamp }) => stamp)) ??
    [];
  return { main, others: lists.filter((rows) => rows !== main) };
}

/** The tweet that a list is about by its own signs: behind a photo view, or of the page that was there before. */
function subjectOf(rows: readonly Row[], least: number): Parent | null {
  const most = Math.max(least, ...rows.map(({ signs }) => signs));
  const [subject, ...more] = rows.filter(({ signs, stamp }) => signs === most && stamp);
  return subject && isTold(subject) && more.length === 0 ? asParent(subject) : null;
}

/** A status page before its subject was seen: nothing is known, and that is said as "not all seen". */
function unseen(id: string): Page {
  return {
    coverage: [{ postId: `x:${id}`, total: null, seen: 0, filtered: false, collapsed: 1 }],
    health: { state: 'empty', hinted: 0, read: 0, missing: {} },
  };
}

/**
 * Whether the tweet that the address names stands on the page as its subject, or did on this visit. Right after a step
 * inside the site the address is the new one while the list is still the old one, perhaps with that tweet in it: its
 * rows answer nothing here. Where no row of the list bears the sign of a subject, it is one at the top of its list or
 * at the end of a line.
 */
function isShown({ id }: Pick<Parent, 'id'>, rows: readonly Row[], { seen }: PageMemory): boolean {
  if (seen.has(`x:${id}`)) return true;
  const place = rows.findIndex(({ stamp }) => stamp?.id === id);
  const row = rows[place];
  if (!row) return false;
  if (row.signs > 0) return true;
  if (rows.some(({ signs, stamp }) => signs > 0 && stamp)) return false;
  const above = rows.slice(0, place).findLast(({ stamp }) => stamp);
  return !above || row.up === true || above.down === true;
}

function distinct(comments: readonly SeenComment[]): SeenComment[] {
  return [...new Map(comments.map((comment) => [comment.id, comment])).values()];
}

/** With the rows that a fast scroll has taken away again before they could be read, each at its height. */
function withGone(rows: Row[], changed: ReadonlySet<Element> | null): Row[] {
  const mounted = new Set(rows.map(({ stamp }) => stamp?.id));
  const gone = [...(changed ?? [])]
    .filter((cell) => !cell.isConnected)
    .map((cell) => rowOf(cell, new Set()))
    .filter(({ stamp }) => stamp && !mounted.has(stamp.id));
  return gone.length === 0 ? rows : inSight([...gone, ...rows]);
}

function readTweet(each: Placed, ctx: ReadContext): SeenComment {
  const { row, place, inDoubt } = each;
  const { article, stamp } = row;
  const parts = partsOf(article);
  const quote = quoteIn(parts);
  const words = wordsOf(parts, quote);
  const author = authorOf(parts, stamp, quote, ctx.identities);
  const lacks: MissedField[] = [...stamp.doubts, ...author.lacks, ...words.lacks];
  const posted = timeOf(stamp, ctx.memory);
  if (posted === null) lacks.push('time');
  if (inDoubt) lacks.push('place');
  ctx.memory.done.set(article, { as: asOf(each), lacks, post: null });
  const isReply = place.parentId !== null || row.up === true || isAnswer(parts, quote, author.value.handle);
  forgetParts(article);
  return bounded({
    id: `x:${stamp.id}`,
    site: 'x',
    ...place,
    url: `https://x.com/${author.value.handle ?? 'i'}/status/${stamp.id}`,
    author: author.value,
    ...words.value,
    postedAt: { earliest: posted, latest: posted ?? ctx.now },
    editedAt: stamp.editedAt,
    hidden: isHiddenList(ctx.url, ctx.identities) && !author.value.isBrand,
    // A promoted tweet says neither when it was written nor which one it is, so none is read.
    onAd: false,
    kind: quote ? 'quote' : isReply ? 'reply' : 'mention',
  });
}
