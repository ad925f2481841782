import type { CommentId, Interval, SeenComment } from '../../core/types.ts';
import { countMisses, healthOf } from '../health.ts';
import { addressIn, attr, firstOf, lineIn, rootOf, touchedAmong } from '../read.ts';
import type { MissedField, ReadContext, ReadResult, SiteAdapter } from '../types.ts';
import { authorOf, countHints, type Marks, wordsOf } from './comment.ts';
import { composer, find, openReply } from './composer.ts';
import { concerns, offer, pageOf, viewer } from './page.ts';
import { commentsIn, type Placed, placesOf } from './place.ts';
import { coverages, isAd } from './post.ts';
import { learnRelay } from './relay.ts';
import * as at from './selectors.ts';
import { postedAt } from './times.ts';

/** Comments read in one call, so that a slice stays short. */
const slice = 100;

export const facebook: SiteAdapter = {
  id: 'facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
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

function read(doc: Document, ctx: ReadContext, touched?: ReadonlySet<Node>): ReadResult {
  const root = rootOf(doc);
  const { marked, nameless } = commentsIn(root);
  if (marked.some(({ own }) => own && !ctx.memory.times.has(`facebook:${own}`))) learnRelay(doc, ctx.memory);
  const ours = placesOf(marked, root, ctx);
  const waiting = unread(ours, ctx, touched);
  const lang = attr(root, 'lang');
  const comments = waiting.slice(0, slice).map((each) => readComment(each, ctx, lang));
  return {
    comments,
    coverage: coverages(new Map(ours.map(({ around, place }) => [around, place.postId])), root, ctx),
    health: healthOf({
      landmarks: firstOf(root, at.landmarks) !== null,
      hinted: countHints(root),
      read: new Set(marked.map(({ own }) => own)).size,
      missing: countMisses([
        ...nameless.map((): MissedField[] => ['id']),
        ...ours.map(({ marks }) => ctx.memory.done.get(marks.article)?.lacks ?? []),
      ]),
    }),
    more: waiting.length > slice,
  };
}

/** Those not read yet as what they now are, and those touched. Without `touched`: all. */
function unread(comments: readonly Placed[], { memory }: ReadContext, touched?: ReadonlySet<Node>): Placed[] {
  const articles = comments.map(({ marks }) => marks.article);
  for (const article of touched ? touchedAmong(articles, touched) : articles) memory.done.delete(article);
  return comments.filter(({ id, marks }) => memory.done.get(marks.article)?.as !== id);
}

function readComment(
  { marks, id, place, around }: Placed,
  ctx: ReadContext,
  lang: string | null,
): SeenComment {
  const { whole, ...words } = wordsOf(marks);
  const { known, ...author } = authorOf(marks, ctx.identities);
  const posted = timeOf(marks, id, ctx, lang);
  const lacks: MissedField[] = [];
  if (!known) lacks.push('author');
  if (!whole) lacks.push('text');
  if (posted.earliest === null) lacks.push('time');
  ctx.memory.done.set(marks.article, { as: id, lacks });
  note(ctx.memory.seen, place.postId ?? 'facebook:', id);
  return {
    id,
    site: 'facebook',
    ...place,
    url: addressOfComment(marks, ctx),
    author,
    ...words,
    postedAt: posted,
    editedAt: null,
    hidden: false,
    onAd: isAd(around),
    kind: place.parentId ? 'reply' : 'comment',
  };
}

/** Exact if the page's data has it; else what the label allows, the first time it is seen (it may grow stale). */
function timeOf(marks: Marks, id: CommentId, ctx: ReadContext, lang: string | null): Interval {
  const exact = ctx.memory.times.get(id);
  if (exact !== undefined) return { earliest: exact, latest: exact };
  const label = marks.time ? lineIn(marks.time) || attr(marks.time, 'aria-label') || '' : '';
  const before = ctx.memory.labels.get(id);
  if (before?.label === label) return before.postedAt;
  const said = postedAt(label, { now: ctx.now, zone: Temporal.Now.timeZoneId(), lang });
  // The label may have changed long before we looked, so only its upper bound is new.
  const posted =
    before && before.postedAt.earliest !== null && said.earliest !== null
      ? { earliest: before.postedAt.earliest, latest: Math.min(before.postedAt.latest, said.latest) }
      : said;
  ctx.memory.labels.set(id, { label, postedAt: posted });
  return posted;
}

/** Parts of an address that lead to a comment; everything else in it is tracking. */
const telling = ['story_fbid', 'id', 'fbid', 'set', 'v', 'comment_id', 'reply_comment_id'];

function addressOfComment(marks: Marks, ctx: ReadContext): string {
  const link = addressIn(marks.time, ctx.url);
  const from = link ?? ctx.url;
  const url = new URL(from.pathname, 'https://www.facebook.com/');
  for (const name of telling) {
    const value = from.searchParams.get(name);
    if (value !== null) url.searchParams.set(name, value);
  }
  if (!link && marks.own) url.searchParams.set('comment_id', marks.own);
  return url.href;
}

function note(seen: Map<string, Set<CommentId>>, postId: string, id: CommentId): void {
  seen.set(postId, (seen.get(postId) ?? new Set()).add(id));
}
