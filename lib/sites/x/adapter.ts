import type { CommentId, Coverage, SeenComment } from '../../core/types.ts';
import { bounded } from '../bounds.ts';
import { counted } from '../counted.ts';
import { goneSince, replacedByStone } from '../gone.ts';
import { afterReading, countMisses, healthOf, isLookDue } from '../health.ts';
import { attr, closest, elementsAt, firstOf, one, parentOf, rootOf } from '../read.ts';
import type { MissedField, PageMemory, Place, ReadContext, ReadResult, SiteAdapter } from '../types.ts';
import { acting } from './acting.ts';
import { type ChainContext, listsOf, placesIn, type Row, rowOf, rowsFrom } from './chain.ts';
import { composer, find, openReply } from './composer.ts';
import { concerns, focusOf, isOverlay, offer, pageOf } from './page.ts';
import { branchesOf, ownPosts, postsSeen } from './posts.ts';
import { missingSubject, scenesOf } from './scenes.ts';
import { at, whose } from './selectors.ts';
import { authorOf, hintedIds, quoteIn, replyCount, type Stamp, wordsOf } from './tweet.ts';

/** Tweets read in one call, so that a slice stays short. */
const slice = 50;

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
  // A tweet's box stands with the tweet it answers.
  isFor: () => true,
  openReply,
  acting,
};

interface Placed {
  row: Row;
  place: Place;
  article: Element;
  stamp: Stamp;
  /** Which tweet, and where: what its element is remembered as. */
  as: string;
}

function read(doc: Document, ctx: ReadContext, touched?: ReadonlySet<Node>): ReadResult {
  const root = rootOf(doc);
  const { memory } = ctx;
  if (!touched) forgetAll(memory);
  const cells = touched?.size ? elementsAt(touched, at.cell) : [];
  const changed = new Set(cells.flatMap((cell) => one(cell, whose.tweet) ?? []));
  for (const article of changed) memory.done.delete(article);
  const isDue = isLookDue(memory, ctx.now) || memory.page?.more;
  const looked =
    isDue || touched?.size === 0 || !isPlain(cells, ctx) ? lookAtAll(root, cells, changed, ctx) : null;
  const tweets = looked?.tweets ?? placedFrom(cells, changed, ctx);
  const waiting = tweets.filter(({ article, as }) => memory.done.get(article)?.as !== as);
  const comments = waiting.slice(0, slice).map((each) => readTweet(each, ctx));
  const more = waiting.length > slice;
  const page = looked && isDue && !more ? lookAt(root, looked, ctx) : null;
  const gone = looked && page ? goneOn(root, looked, ctx) : [];
  return {
    comments: distinct(comments),
    gone,
    ...afterReading(memory, page, { comments, more, now: ctx.now }),
    posts: looked && page ? postsSeen(looked.tweets, ctx) : [],
    more,
  };
}

/** Whether nothing but rows of one list changed, on a page whose subject is known: then these rows are enough. */
function isPlain(cells: readonly Element[], { url, memory }: ReadContext): boolean {
  const focus = focusOf(url);
  const lists = new Set(cells.map((cell) => (cell.isConnected ? parentOf(cell) : null)));
  return (
    lists.size === 1 && !lists.has(null) && (!focus || (focus.isWhole && memory.seen.has(`x:${focus.id}`)))
  );
}

function placedFrom(cells: readonly Element[], changed: ReadonlySet<Element>, ctx: ReadContext): Placed[] {
  const { rows, from } = rowsFrom(cells, changed);
  const focus = focusOf(ctx.url);
  const tweets = placed(rows, { focus, ...ctx }, from);
  if (focus) noteReplies(focus.id, tweets, ctx.memory);
  return tweets;
}

interface Looked {
  tweets: Placed[];
  /** The list that the page is about. */
  main: Row[];
  focus: { id: string } | null;
  /** Id of the subject of a status page that was not seen yet. */
  unsure: string | null;
}

/** Every mounted tweet, and those of rows that are gone again, where it stands. */
function lookAtAll(
  root: Element,
  cells: readonly Element[],
  changed: ReadonlySet<Element>,
  ctx: ReadContext,
): Looked {
  const asked = focusOf(ctx.url);
  const { main, others } = listsAbout(asked, listsOf(root, changed));
  const focus = asked && isShown(asked, main, ctx.memory) ? asked : null;
  // Without its subject nobody can say what answers what: nothing is better than mentions that never were.
  const isUnsure = asked && !focus && ctx.identities.length > 0 && main.some(({ stamp }) => stamp);
  if (isUnsure) return { tweets: [], main, focus, unsure: asked.id };
  const tweets = [
    ...others.flatMap((rows) => placed(rows, { focus: null, ...ctx })),
    ...placed(withGone(main, cells), { focus, ...ctx }),
  ];
  if (focus) noteReplies(focus.id, tweets, ctx.memory);
  return { tweets, main, focus, unsure: null };
}

type Page = Pick<ReadResult, 'coverage' | 'health'>;

function goneOn(root: Element, { main, unsure }: Looked, ctx: ReadContext): CommentId[] {
  if (unsure) return [];
  const gone = goneSince(scenesOf(main), ctx.memory, ctx.now, replacedByStone);
  return [...gone, ...missingSubject(root, ctx)];
}

/** Coverage and health of the whole page. */
function lookAt(root: Element, { tweets, main, focus, unsure }: Looked, ctx: ReadContext): Page {
  const { url, identities, memory } = ctx;
  if (unsure) return unseen(unsure);
  // Without a brand nobody's tweets are posts to be read whole; about a tweet only that one is.
  const posts = identities.length > 0 && !focusOf(url) ? tweets : [];
  return {
    coverage: focus ? coverageOf(main, focus.id, tweets, ctx) : unopened(posts, ctx),
    health: healthOf({
      landmarks: firstOf(root, at.landmarks) !== null,
      hinted: [...hintedIds(root)].filter((id) => !memory.foreign.has(`x:${id}`)).length,
      read: new Set(tweets.map(({ stamp }) => stamp.id)).size,
      missing: countMisses(tweets.map(({ article }) => memory.done.get(article)?.lacks ?? [])),
    }),
  };
}

function forgetAll(memory: PageMemory): void {
  memory.done = new WeakMap();
  memory.page = null;
}

/** The list with the focal tweet, or the first one where it is not mounted; the others lie behind a photo view. */
function listsAbout(focus: { id: string } | null, lists: readonly Row[][]): { main: Row[]; others: Row[][] } {
  const isMain = ({ stamp, focal }: Row) => focus !== null && (focal || stamp?.id === focus.id);
  const main = lists.find((rows) => rows.some(isMain)) ?? lists[0] ?? [];
  return { main, others: lists.filter((rows) => rows !== main) };
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
 * rows answer nothing here. Two signs of a subject, dom.md 2.1: it takes no focus, and its time is not by its name.
 */
function isShown({ id }: { id: string }, rows: readonly Row[], { seen }: PageMemory): boolean {
  const isSubject = ({ article, focal }: Row) =>
    focal || (article !== null && one(article, `${whose.name} time`) === null);
  return seen.has(`x:${id}`) || rows.some((row) => row.stamp?.id === id && isSubject(row));
}

function placed(rows: readonly Row[], ctx: ChainContext, from = 0): Placed[] {
  return placesIn(rows, ctx, from).flatMap(({ row, place }) => {
    const as = `${row.stamp.id} ${place.parentId} ${place.threadId} ${place.postId}`;
    return row.article ? [{ row, place, article: row.article, stamp: row.stamp, as }] : [];
  });
}

function distinct(comments: readonly SeenComment[]): SeenComment[] {
  return [...new Map(comments.map((comment) => [comment.id, comment])).values()];
}

/** With the rows that a fast scroll has taken away again before they could be read, each at its height. */
function withGone(rows: Row[], changed: readonly Element[]): Row[] {
  const gone = changed
    .filter((cell) => !cell.isConnected)
    .map((cell) => rowOf(cell, one(cell, whose.tweet), new Set()));
  if (gone.length === 0) return rows;
  const heightOf = ({ cell }: Row) => Number(/translateY\(([\d.]+)px\)/.exec(attr(cell, 'style') ?? '')?.[1]);
  return [...gone, ...rows]
    .map((row) => ({ row, height: heightOf(row) }))
    .sort((a, b) => a.height - b.height || 0)
    .map(({ row }) => row);
}

function readTweet(each: Placed, ctx: ReadContext): SeenComment {
  const { article, stamp, place, row, as } = each;
  const quote = quoteIn(article);
  const { whole, ...words } = wordsOf(article, quote);
  const author = authorOf(article, stamp, ctx.identities);
  const lacks: MissedField[] = [];
  if (!author.handle || !author.name) lacks.push('author');
  if (!whole) lacks.push('text');
  if (stamp.at === null) lacks.push('time');
  ctx.memory.done.set(article, { as, lacks, post: null });
  return bounded({
    id: `x:${stamp.id}`,
    site: 'x',
    ...place,
    url: `https://x.com/${author.handle ?? 'i'}/status/${stamp.id}`,
    author,
    ...words,
    postedAt: { earliest: stamp.at, latest: stamp.at ?? ctx.now },
    editedAt: stamp.editedAt,
    hidden: false,
    onAd: closest(article, at.promoted) !== null,
    kind: quote ? 'quote' : place.parentId || row.up ? 'reply' : 'mention',
  });
}

/** Direct replies seen on this visit. */
function noteReplies(focalId: string, tweets: readonly Placed[], { seen }: PageMemory): void {
  const focal: CommentId = `x:${focalId}`;
  const replies = seen.get(focal) ?? new Set();
  seen.set(focal, replies);
  for (const { stamp, place } of tweets) if (place.parentId === focal) replies.add(`x:${stamp.id}`);
}

/** The focal tweet's own reply count against the direct replies seen. */
function coverageOf(
  rows: readonly Row[],
  focalId: string,
  tweets: readonly Placed[],
  ctx: ReadContext,
): Coverage[] {
  const focal: CommentId = `x:${focalId}`;
  const article = rows.find(({ stamp }) => stamp?.id === focalId)?.article;
  const { total, seen } = counted(ctx.memory, focal, article ? replyCount(article) : null);
  if (!article && total === null) return [];
  const { branches, others } = branchesOf(rows.filter(isClosed), tweets, ctx);
  return [
    { postId: focal, total, seen, filtered: false, collapsed: others },
    ...branches.filter(({ postId }) => postId !== focal),
  ];
}

/** The brand's tweets in a list that count replies: none of them is seen before the tweet is opened. */
function unopened(tweets: readonly Placed[], ctx: ReadContext): Coverage[] {
  return ownPosts(tweets, ctx).flatMap(({ article, stamp }) => {
    const postId = `x:${stamp.id}`;
    const { total, seen } = counted(ctx.memory, postId, replyCount(article));
    return total ? [{ postId, total, seen, filtered: false, collapsed: 0 }] : [];
  });
}

/** A row that is no tweet but has something to press: "Show more replies". */
function isClosed({ cell, article, heading }: Row): boolean {
  return !article && !heading && one(cell, at.moreReplies) !== null;
}
