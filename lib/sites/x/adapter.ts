import type { CommentId, Coverage, SeenComment } from '../../core/types.ts';
import { countMisses, healthOf } from '../health.ts';
import { closest, firstOf, one, rootOf, touchedAmong } from '../read.ts';
import type { MissedField, Place, ReadContext, ReadResult, SiteAdapter } from '../types.ts';
import { listsOf, placesIn, type Row } from './chain.ts';
import { composer, find, openReply } from './composer.ts';
import { concerns, offer, pageOf, viewer } from './page.ts';
import * as at from './selectors.ts';
import { authorOf, hintedIds, quoteIn, replyCount, type Stamp, wordsOf } from './tweet.ts';

/** Tweets read in one call, so that a slice stays short. */
const slice = 100;

export const x: SiteAdapter = {
  id: 'x',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  pageOf,
  feedRoot: (doc) => firstOf(rootOf(doc), at.roots) ?? rootOf(doc),
  viewer,
  concerns,
  offer,
  read,
  find,
  composer,
  openReply,
};

interface Placed {
  row: Row;
  place: Place;
  article: Element;
  stamp: Stamp;
}

function read(doc: Document, ctx: ReadContext, touched?: ReadonlySet<Node>): ReadResult {
  const root = rootOf(doc);
  const page = pageOf(ctx.url);
  const focalId = page?.kind === 'status' ? (page.commentId?.slice(2) ?? null) : null;
  const lists = listsOf(root);
  const main = lists.find((rows) => isAbout(rows, focalId)) ?? (lists.length === 1 ? lists[0] : undefined);
  const placed = new Map<string, Placed>();
  for (const rows of lists) {
    const chain = {
      focalId: rows === main ? focalId : null,
      focalHandle: page?.owner ?? null,
      identities: ctx.identities,
      memory: ctx.memory,
    };
    for (const [row, place] of placesIn(rows, chain)) {
      const { article, stamp } = row;
      if (article && stamp && (rows === main || !placed.has(stamp.id)))
        placed.set(stamp.id, { row, place, article, stamp });
    }
  }
  const tweets = [...placed.values()];
  const waiting = unread(tweets, ctx, touched);
  const comments = waiting.slice(0, slice).map((each) => readTweet(each, ctx));
  const hinted = [...hintedIds(root)].filter((id) => !ctx.memory.foreign.has(`x:${id}`));
  return {
    comments,
    coverage: focalId ? coverageOf(main ?? [], focalId, tweets, ctx) : [],
    health: healthOf({
      landmarks: firstOf(root, at.landmarks) !== null,
      hinted: hinted.length,
      read: tweets.length,
      missing: countMisses(tweets.map(({ article }) => ctx.memory.done.get(article)?.lacks ?? [])),
    }),
    more: waiting.length > slice,
  };
}

function isAbout(rows: readonly Row[], focalId: string | null): boolean {
  return focalId !== null && rows.some(({ stamp, focal }) => focal || stamp?.id === focalId);
}

/** Those not read yet as what they now are, and those touched. Without `touched`: all. */
function unread(tweets: readonly Placed[], { memory }: ReadContext, touched?: ReadonlySet<Node>): Placed[] {
  const articles = tweets.map(({ article }) => article);
  for (const article of touched ? touchedAmong(articles, touched) : articles) memory.done.delete(article);
  return tweets.filter((each) => memory.done.get(each.article)?.as !== asWhat(each));
}

function asWhat({ stamp, place }: Placed): string {
  return `${stamp.id} ${place.parentId} ${place.threadId} ${place.postId}`;
}

function readTweet(each: Placed, ctx: ReadContext): SeenComment {
  const { article, stamp, place, row } = each;
  const quote = quoteIn(article);
  const { whole, ...words } = wordsOf(article, quote);
  const author = authorOf(article, stamp, ctx.identities);
  const lacks: MissedField[] = [];
  if (!author.handle || !author.name) lacks.push('author');
  if (!whole) lacks.push('text');
  if (stamp.at === null) lacks.push('time');
  ctx.memory.done.set(article, { as: asWhat(each), lacks });
  return {
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
  };
}

/** The focal tweet's own reply count against the direct replies seen on this visit. */
function coverageOf(
  rows: readonly Row[],
  focalId: string,
  tweets: readonly Placed[],
  ctx: ReadContext,
): Coverage[] {
  const focal: CommentId = `x:${focalId}`;
  const seen = ctx.memory.seen.get(focal) ?? new Set();
  ctx.memory.seen.set(focal, seen);
  for (const { stamp, place } of tweets) if (place.parentId === focal) seen.add(`x:${stamp.id}`);
  const article = rows.find(({ stamp }) => stamp?.id === focalId)?.article;
  const total = article ? replyCount(article) : null;
  if (total !== null) ctx.memory.totals.set(focal, total);
  if (!article && !ctx.memory.totals.has(focal)) return [];
  return [
    {
      postId: focal,
      total: ctx.memory.totals.get(focal) ?? null,
      seen: seen.size,
      filtered: false,
      collapsed: rows.filter(isClosed).length,
    },
  ];
}

/** A row that is no tweet but has something to press: "Show more replies". */
function isClosed({ cell, article, heading }: Row): boolean {
  return !article && !heading && one(cell, at.moreReplies) !== null;
}
