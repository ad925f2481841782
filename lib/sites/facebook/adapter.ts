import type { CommentId, SeenComment } from '../../core/types.ts';
import { bounded } from '../bounds.ts';
import { goneSince, leftAlone } from '../gone.ts';
import { afterReading, countMisses, healthOf, isLookDue } from '../health.ts';
import { all, attr, elementsAt, firstOf, lineIn, matches, rootOf } from '../read.ts';
import type { MissedField, PageMemory, ReadContext, ReadResult, SiteAdapter } from '../types.ts';
import { acting } from './acting.ts';
import { authorOf } from './author.ts';
import { answeredIn, composer, find, isFor, openReply, sends } from './composer.ts';
import { coverages, subjectOf } from './coverage.ts';
import { allComments, commentsAmong, type Found, type Known } from './found.ts';
import { isHiddenByPage } from './hidden.ts';
import { countHints } from './hints.ts';
import { untracked } from './ids.ts';
import { concerns, isOverlay, offer, pageOf } from './page.ts';
import { placed } from './place.ts';
import { ownership } from './post.ts';
import { postsSeen } from './posts.ts';
import { learnRelay } from './relay.ts';
import { scenesOf } from './scenes.ts';
import { at, whose } from './selectors.ts';
import { wordsOf } from './text.ts';
import { type LabelContext, languageIn } from './times.ts';
import { learnTwins } from './twin.ts';
import { clockOf, lookedAt, timeOf } from './when.ts';

/** Articles read in one call, so that a slice stays short; with a look, which takes longer anyway, so many comments. */
const slice = 8;
const most = 50;
/** More changed ones than this are told before the whole page is looked at. */
const full = 5;

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
  answeredIn,
  sends,
  openReply,
  acting,
};

function read(doc: Document, asked: ReadContext, touched?: ReadonlySet<Node>): ReadResult {
  const root = rootOf(doc);
  const ctx = { ...asked };
  const { memory } = ctx;
  if (!touched) forgetAll(memory);
  // All labels together may have to tell the page's language.
  const isSliced = touched !== undefined || (ctx.sliced === true && attr(root, 'lang') !== null);
  const changed = touched ? elementsAt(touched, whose.article) : isSliced ? all(root, whose.article) : [];
  const fresh = [...new Set([...memory.rest, ...changed])];
  const isCut = memory.page?.more && memory.rest.length === 0;
  const isWanted = Boolean(isLookDue(memory, ctx.now, touched) || isCut);
  // What came is told first, and the whole page looked at in a moment of its own.
  const isLater = isWanted && fresh.length > full;
  const isDue = isWanted && !isLater;
  for (const article of changed) memory.done.delete(article);
  if (isDue || !touched) learnRelay(doc, memory, (json) => learnTwins(json, ctx));
  // Without their role comments are found by their links, which costs more: only when all is looked at.
  const { known, nameless, rest } = isDue ? { ...allComments(root), rest: [] } : nextAmong(fresh);
  const waiting = known.filter((marks) => memory.done.get(marks.article)?.as !== asWhat(marks, memory));
  const label = { now: ctx.now, zone: Temporal.Now.timeZoneId(), lang: langOf(root, known) };
  const comments = waiting.slice(0, most).flatMap((marks) => readComment(marks, root, ctx, label) ?? []);
  memory.rest = isDue ? restOf(waiting) : rest;
  const more = waiting.length > most || rest.length > 0 || isLater;
  const looked = isDue && !more ? lookAt(root, known, nameless, ctx, label) : null;
  const gone = looked ? goneSince(scenesOf(known, looked.coverage, ctx), memory, ctx.now, leftAlone) : [];
  const page = afterReading(memory, looked, { comments, more, now: ctx.now });
  const distinct = [...new Map(comments.map((comment) => [comment.id, comment])).values()];
  return { comments: distinct, gone, ...page, posts: looked?.posts ?? [], more };
}

/** The first of these articles, as many as make a slice: some of them are comments, if any is. */
function nextAmong(articles: readonly Element[]): Found & { rest: readonly Element[] } {
  for (let start = 0; ; start += slice) {
    const found = commentsAmong(articles.slice(start, start + slice));
    const rest = articles.slice(start + slice);
    if (found.known.length > 0 || rest.length === 0) return { ...found, rest };
  }
}

/** What is left for the next slice; where not all have their role, only the whole page tells. */
function restOf(waiting: readonly Known[]): Element[] {
  const rest = waiting.slice(most).map(({ article }) => article);
  return rest.every((each) => matches(each, whose.article)) ? rest : [];
}

function forgetAll(memory: PageMemory): void {
  memory.rest = [];
  memory.done = new WeakMap();
  memory.posts = new WeakMap();
  memory.page = null;
}

type Page = Pick<ReadResult, 'coverage' | 'health' | 'posts'>;

/** What a comment's element was read as; a label that changes or an exact time makes it worth reading again. */
function asWhat(marks: Known, memory: PageMemory): string {
  return `${marks.own} ${clockOf(marks, memory)}`;
}

/** The page's language; where it says none, that of its time labels. */
export function langOf(root: Element, known: readonly Known[]): string | null {
  return attr(root, 'lang') || languageIn(known.flatMap(({ time }) => (time ? lineIn(time) : [])));
}

/** Coverage, health and posts of the whole page. */
function lookAt(
  root: Element,
  known: readonly Known[],
  nameless: number,
  ctx: ReadContext,
  label: LabelContext,
): Page {
  lookedAt(known, ctx.memory, ctx.now);
  const done = known.map(({ article }) => ctx.memory.done.get(article));
  const posts = postsOf(known, ctx.memory);
  const asked = subjectOf(root, [...posts.keys()], ctx);
  // First the coverage: it learns what belongs together.
  const coverage = coverages(posts, asked, root, ctx);
  return {
    coverage,
    posts: postsSeen(posts, asked, root, ctx, label),
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
function readComment(known: Known, root: Element, ctx: ReadContext, label: LabelContext): SeenComment | null {
  const { marks, place, isSure, post, facts } = placed(known, root, ctx);
  const id: CommentId = `facebook:${marks.own}`;
  const as = asWhat(marks, ctx.memory);
  if (!facts.ours) {
    const isForeign = ownership(post, marks, ctx) === false;
    ctx.memory.done.set(marks.article, { as, lacks: isForeign ? [] : ['place'], post: null });
    return null;
  }
  const { whole, ...words } = wordsOf(marks);
  const { known: isKnown, author } = authorOf(marks, ctx.identities);
  const posted = timeOf(marks, ctx.memory, label);
  const lacks: MissedField[] = [];
  if (!isKnown) lacks.push('author');
  if (!whole) lacks.push('text');
  if (posted.earliest === null) lacks.push('time');
  if (!isSure) lacks.push('place');
  ctx.memory.done.set(marks.article, { as, lacks, post });
  note(ctx.memory.seen, place.postId ?? 'facebook:', id);
  return bounded({
    id,
    site: 'facebook',
    ...place,
    url: addressOfComment(marks, place.threadId, ctx),
    author,
    ...words,
    postedAt: posted,
    editedAt: null,
    hidden: isHiddenByPage(marks.article),
    onAd: facts.onAd,
    kind: place.threadId === id ? 'comment' : 'reply',
  });
}

/** Its own address without tracking, by numbers; without a link of its own that of the page, leading to it. */
function addressOfComment({ time, own }: Known, threadId: CommentId, { url }: ReadContext): string {
  const [path = '', query = ''] = untracked((time && attr(time, 'href')) || url.href).split('?');
  const rest = query.split('&').filter((pair) => pair !== '' && !/^(reply_)?comment_id=/.test(pair));
  const top = threadId.slice('facebook:'.length);
  const ids = top === own ? [`comment_id=${own}`] : [`comment_id=${top}`, `reply_comment_id=${own}`];
  return `https://www.facebook.com${path}?${[...rest, ...ids].join('&')}`;
}

function note(seen: Map<string, Set<CommentId>>, postId: string, id: CommentId): void {
  seen.set(postId, (seen.get(postId) ?? new Set()).add(id));
}
