import type { CommentId, Interval, SeenComment } from '../../core/types.ts';
import { bounded } from '../bounds.ts';
import { goneSince, leftAlone } from '../gone.ts';
import { afterReading, countMisses, healthOf, isLookDue } from '../health.ts';
import { all, attr, elementsAt, firstOf, lineIn, rootOf } from '../read.ts';
import type { MissedField, PageMemory, ReadContext, ReadResult, SiteAdapter } from '../types.ts';
import { acting } from './acting.ts';
import { authorOf, countHints, type Marks, wordsOf } from './comment.ts';
import { composer, find, isFor, openReply } from './composer.ts';
import { coverages } from './coverage.ts';
import { untracked } from './ids.ts';
import { concerns, isOverlay, offer, pageOf } from './page.ts';
import { commentsAmong, type Known, type Placed, placed } from './place.ts';
import { postsSeen } from './posts.ts';
import { learnRelay } from './relay.ts';
import { scenesOf } from './scenes.ts';
import { at, whose } from './selectors.ts';
import { type LabelContext, postedAt } from './times.ts';
import { learnTwins } from './twin.ts';

/** Comments read in one call, so that a slice stays short. */
const slice = 50;

export const facebook: SiteAdapter = {
  id: 'facebook',
  pageOf,
  isOverlay,
  feedRoot: (doc) => firstOf(rootOf(doc), at.roots) ?? rootOf(doc),
  concerns,
  offer,
  read,
  find,
  composer,
  isFor,
  openReply,
  acting,
};

function read(doc: Document, ctx: ReadContext, touched?: ReadonlySet<Node>): ReadResult {
  const root = rootOf(doc);
  const { memory } = ctx;
  if (!touched) forgetAll(memory);
  const isDue = isLookDue(memory, ctx.now) || memory.page?.more;
  const changed = touched ? elementsAt(touched, whose.article) : [];
  for (const article of changed) memory.done.delete(article);
  const articles = isDue ? all(root, whose.article) : changed;
  if (isDue) learnTwins(doc, ctx);
  if (isDue) learnRelay(doc, memory);
  const { known, nameless } = commentsAmong(articles);
  const waiting = known.filter((marks) => memory.done.get(marks.article)?.as !== asWhat(marks, memory));
  const label = { now: ctx.now, zone: Temporal.Now.timeZoneId(), lang: attr(root, 'lang') };
  const comments = waiting
    .slice(0, slice)
    .flatMap((marks) => readComment(placed(marks, root, ctx), ctx, label) ?? []);
  const more = waiting.length > slice;
  const looked = isDue && !more ? lookAt(root, known, nameless, ctx) : null;
  const posts = looked ? postsSeen(postsOf(known, memory), root, ctx, label) : [];
  const gone = looked ? goneSince(scenesOf(known, looked.coverage, ctx), memory, ctx.now, leftAlone) : [];
  const page = afterReading(memory, looked, { comments, more, now: ctx.now });
  const distinct = [...new Map(comments.map((comment) => [comment.id, comment])).values()];
  return { comments: distinct, gone, ...page, posts, more };
}

function forgetAll(memory: PageMemory): void {
  memory.done = new WeakMap();
  memory.posts = new WeakMap();
  memory.page = null;
}

type Page = Pick<ReadResult, 'coverage' | 'health'>;

/** What a comment's element was read as; an exact time that is learned later makes it worth reading again. */
function asWhat({ own }: Known, memory: PageMemory): string {
  return memory.times.has(`facebook:${own}`) ? `${own} exact` : own;
}

/** Coverage and health of the whole page. */
function lookAt(root: Element, known: readonly Known[], nameless: number, ctx: ReadContext): Page {
  const done = known.map(({ article }) => ctx.memory.done.get(article));
  return {
    coverage: coverages(postsOf(known, ctx.memory), root, ctx),
    health: healthOf({
      landmarks: firstOf(root, at.landmarks) !== null,
      hinted: countHints(root, known),
      read: new Set(known.map(({ own }) => own)).size,
      missing: countMisses([...done.map((each) => each?.lacks ?? []), Array(nameless).fill('id')]),
    }),
  };
}

/** Our posts that these comments stand under, with their ids. */
function postsOf(known: readonly Known[], memory: PageMemory): Map<Element, string | null> {
  const posts = new Map<Element, string | null>();
  for (const { article } of known) {
    const post = memory.done.get(article)?.post;
    if (post) posts.set(post, memory.posts.get(post)?.id ?? null);
  }
  return posts;
}

/** Null for a comment under a post that is not ours. */
function readComment(
  { marks, place, post, facts }: Placed,
  ctx: ReadContext,
  label: LabelContext,
): SeenComment | null {
  const id: CommentId = `facebook:${marks.own}`;
  const as = asWhat(marks, ctx.memory);
  if (!facts.ours) {
    ctx.memory.done.set(marks.article, { as, lacks: [], post: null });
    return null;
  }
  const { whole, ...words } = wordsOf(marks);
  const { known, ...author } = authorOf(marks, ctx.identities);
  const posted = timeOf(marks, id, ctx.memory, label);
  const lacks: MissedField[] = [];
  if (!known) lacks.push('author');
  if (!whole) lacks.push('text');
  if (posted.earliest === null) lacks.push('time');
  ctx.memory.done.set(marks.article, { as, lacks, post });
  note(ctx.memory.seen, place.postId ?? 'facebook:', id);
  return bounded({
    id,
    site: 'facebook',
    ...place,
    url: addressOfComment(marks, ctx),
    author,
    ...words,
    postedAt: posted,
    editedAt: null,
    hidden: false,
    onAd: facts.onAd,
    kind: place.parentId ? 'reply' : 'comment',
  });
}

/** Exact if the page's data has it; else what the label allows, the first time it is seen (it may grow stale). */
function timeOf({ time }: Marks, id: CommentId, { times, labels }: PageMemory, ctx: LabelContext): Interval {
  const exact = times.get(id);
  if (exact !== undefined) return { earliest: exact, latest: exact };
  const label = time ? lineIn(time) || attr(time, 'aria-label') || '' : '';
  const before = labels.get(id);
  if (before?.label === label) return before.postedAt;
  const said = postedAt(label, ctx);
  // The label may have changed long before we looked, so only its upper bound is new.
  const posted =
    before && before.postedAt.earliest !== null && said.earliest !== null
      ? { earliest: before.postedAt.earliest, latest: Math.min(before.postedAt.latest, said.latest) }
      : said;
  labels.set(id, { label, postedAt: posted });
  return posted;
}

/** Its own address without tracking; without a link of its own that of the page, leading to it. */
function addressOfComment({ time, own }: Known, ctx: ReadContext): string {
  const link = time && untracked(attr(time, 'href') ?? '');
  if (link) return `https://www.facebook.com${link}`;
  const page = untracked(ctx.url.href);
  return `https://www.facebook.com${page}${page.includes('?') ? '&' : '?'}comment_id=${own}`;
}

function note(seen: Map<string, Set<CommentId>>, postId: string, id: CommentId): void {
  seen.set(postId, (seen.get(postId) ?? new Set()).add(id));
}
