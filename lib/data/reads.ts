import { Dexie } from 'dexie';
import type { Closing } from '../core/closing.ts';
import { isPostId, unseenOf } from '../core/coverage.ts';
import { startOf, stateAt } from '../core/sla.ts';
import { inOrder } from '../core/thread.ts';
import { healthOfPages, leastTrust, worstOf } from '../core/trust.ts';
import type {
  BrandId,
  Case,
  CaseId,
  CommentId,
  Coverage,
  Health,
  Lane,
  SiteId,
  StoredComment,
  Trust,
} from '../core/types.ts';
import type { CareDb, CoverageRow, HealthRow, PostRow } from './db.ts';
import { addCounts, type CaseRow, caseOfRow, type LaneCounts, noCounts } from './row.ts';
import { readThreads } from './threads.ts';

/**
 * Every question to the database. None reads more than it answers: counters are maintained, lists come from sparse
 * indexes in their order, one per brand and site, merged.
 */

/** A brand on one site. */
export interface Scope {
  brandId: BrandId;
  site: SiteId;
}

/** How long a coverage, or a post that goes by a name alone, is of interest: 7 days in ms. */
const recent = 7 * 24 * 60 * 60_000;
/** How long an unreadable page that was not read again is of interest, and a reading is fresh: 24 h in ms. */
const lastDay = 24 * 60 * 60_000;
/** Posts whose coverage is shown, of each brand on each site. */
const mostPosts = 100;

export async function countsOfScopes(db: CareDb, scopes: readonly Scope[]): Promise<LaneCounts> {
  const rows = await db.counters.bulkGet(scopes.map(keyOf));
  return rows.reduce((sum, row) => (row ? addCounts(sum, row) : sum), noCounts);
}

/**
 * How far the numbers of these scopes can be trusted: every page of the last day readable, every post seen whole, and
 * something read within the last day. A sum is complete only where each scope has been read: a brand whose X was never
 * opened shows "12+".
 */
export async function trustOf(db: CareDb, scopes: readonly Scope[], now: number): Promise<Trust> {
  return leastTrust(await Promise.all(scopes.map((scope) => trustIn(db, scope, now))));
}

async function trustIn(db: CareDb, scope: Scope, now: number): Promise<Trust> {
  const pages = await pagesIn(db, scope, now);
  // After a day without reading nobody knows what has come since.
  const isFresh = pages.some(({ seenAt }) => seenAt >= now - lastDay);
  const partial = isFresh ? await partialOf(db, scope, now).first() : undefined;
  const health = healthOfPages(pages.map(({ state }) => state));
  return { complete: isFresh && partial === undefined, health };
}

/** The pages read in the last day; after a day without reading the last word still stands: no false zero. */
async function pagesIn(db: CareDb, { brandId, site }: Scope, now: number): Promise<HealthRow[]> {
  const since = (from: number) =>
    db.health.where('[brandId+site+seenAt]').between([brandId, site, from], [brandId, site, Dexie.maxKey]);
  const pages = await since(now - lastDay).toArray();
  const latest = pages.length === 0 ? await since(0).last() : undefined;
  return latest ? [latest] : pages;
}

/** How the page was read of these scopes that was read worst; null before any was read. */
export async function worstHealth(db: CareDb, scopes: readonly Scope[], now: number): Promise<Health | null> {
  const pages = await Promise.all(scopes.map((scope) => pagesIn(db, scope, now)));
  const worst = worstOf(pages.flat());
  return worst && { state: worst.state, hinted: worst.hinted, read: worst.read, missing: worst.missing };
}

/**
 * Posts not seen whole, the longest unseen first: those with an id of their own until they are, others for a while, as
 * a name alone may never be met again.
 */
function partialOf(db: CareDb, { brandId, site }: Scope, now: number) {
  return db.coverage
    .where('[brandId+site+partialAt]')
    .between([brandId, site, Dexie.minKey], [brandId, site, Dexie.maxKey])
    .filter(({ postId, seenAt }) => isPostId(postId) || seenAt >= now - recent);
}

/** What is known of a post's comments, with how many of those stored are cut by the site. */
export interface PostCoverage extends Coverage {
  cut: number;
  closing?: Closing;
}

/** The coverage of the posts of the last days and of all that were not seen whole; of each scope a hundred at most. */
export async function recentCoverage(
  db: CareDb,
  scopes: readonly Scope[],
  now: number,
): Promise<Map<string, PostCoverage>> {
  const lists = scopes.flatMap((scope) => [
    partialOf(db, scope, now).limit(mostPosts).toArray(),
    db.coverage
      .where('[brandId+site+seenAt]')
      .between([scope.brandId, scope.site, now - recent], [scope.brandId, scope.site, Dexie.maxKey])
      .reverse()
      .limit(mostPosts)
      .toArray(),
  ]);
  return withCuts(db, (await Promise.all(lists)).flat());
}

/** The coverage of these posts, where it is known. */
export async function coverageOfPosts(
  db: CareDb,
  postIds: readonly string[],
): Promise<Map<string, PostCoverage>> {
  const rows = await db.coverage.bulkGet([...new Set(postIds)]);
  return withCuts(
    db,
    rows.filter((row) => row !== undefined),
  );
}

async function withCuts(db: CareDb, rows: readonly CoverageRow[]): Promise<Map<string, PostCoverage>> {
  const ids = [...new Set(rows.map(({ postId }) => postId))];
  const cut = new Map<unknown, number>();
  for (const id of await db.comments.where('cutIn').anyOf(ids).keys()) cut.set(id, (cut.get(id) ?? 0) + 1);
  return new Map(
    rows.map(({ postId, total, seen, filtered, collapsed, closing }) => [
      postId,
      {
        ...{ postId, total, seen, filtered, collapsed, cut: cut.get(postId) ?? 0 },
        ...(closing && { closing }),
      },
    ]),
  );
}

/** A post of the brand with what is known of its comments. */
export interface Round {
  post: PostRow;
  coverage: PostCoverage | null;
}

/** The brand's posts, the one to look at next first: most unseen, then longest not visited. */
export async function roundsOf(db: CareDb, scopes: readonly Scope[]): Promise<Round[]> {
  const lists = scopes.map(({ brandId, site }) =>
    db.posts
      .where('[brandId+site+newAt]')
      .between([brandId, site, Dexie.minKey], [brandId, site, Dexie.maxKey])
      .toArray(),
  );
  const posts = (await Promise.all(lists)).flat();
  const coverage = await coverageOfPosts(
    db,
    posts.map(({ postId }) => postId),
  );
  return posts
    .map((post) => ({ post, coverage: coverage.get(post.postId) ?? null }))
    .sort(
      (a, b) =>
        urgency(b) - urgency(a) ||
        (a.post.visitedAt ?? 0) - (b.post.visitedAt ?? 0) ||
        b.post.newAt - a.post.newAt ||
        (a.post.postId < b.post.postId ? -1 : 1),
    );
}

/** Comments not seen; where that is no number, a little more than none. */
function urgency({ coverage }: Round): number {
  return coverage ? (unseenOf(coverage) ?? 0.5) : 0;
}

/** The first waiting cases that ask for no more than thanks: they stand last in the queue, so it is read through. */
export function toThank(db: CareDb, scopes: readonly Scope[], limit: number): Promise<CaseRow[]> {
  return merged(scopes, limit, 'queue', (scope) =>
    along(db, scope, 'queue')
      .filter(({ triage }) => triage.category === 'praise' || triage.category === 'mention')
      .limit(limit),
  );
}

/** The first `limit` cases of a list, in its order. */
export async function laneOf(
  db: CareDb,
  scopes: readonly Scope[],
  lane: Lane,
  limit: number,
): Promise<CaseRow[]> {
  if (lane === 'waiting')
    return merged(scopes, limit, 'queue', (scope) => along(db, scope, 'queue').limit(limit));
  const newestFirst = lane === 'done' || lane === 'trolls';
  return merged(
    scopes,
    limit,
    'laneAt',
    ({ brandId, site }) => {
      const range = db.cases
        .where('[brandId+site+lane+laneAt]')
        .between([brandId, site, lane, Dexie.minKey], [brandId, site, lane, Dexie.maxKey]);
      return (newestFirst ? range.reverse() : range).limit(limit);
    },
    newestFirst ? -1 : 1,
  );
}

/** The case that has waited longest. */
export async function longestWait(db: CareDb, scopes: readonly Scope[]): Promise<CaseRow | null> {
  const rows = await merged(scopes, 1, 'since', (scope) => along(db, scope, 'since').limit(1));
  return rows[0] ?? null;
}

/** Cases whose first answer was given since `from`. */
export async function firstAnsweredSince(
  db: CareDb,
  scopes: readonly Scope[],
  from: number,
): Promise<CaseRow[]> {
  const lists = scopes.map(({ brandId, site }) =>
    db.cases
      .where('[brandId+site+firstAt]')
      .between([brandId, site, from], [brandId, site, Dexie.maxKey])
      .toArray(),
  );
  return (await Promise.all(lists)).flat();
}

/** Cases read of each scope that nobody has answered yet. */
const mostUnanswered = 1_000;

/**
 * Cases still without a first answer whose wait began in the last 7 days, snoozed ones too. Of very many those that wait
 * longest: leaving these out would flatter.
 */
export async function unansweredNow(db: CareDb, scopes: readonly Scope[], now: number): Promise<CaseRow[]> {
  const lists = scopes.map(({ brandId, site }) =>
    db.cases
      .where('[brandId+site+since]')
      .between([brandId, site, now - recent], [brandId, site, Dexie.maxKey])
      .limit(mostUnanswered)
      .toArray(),
  );
  const [waiting, snoozed] = await Promise.all([
    Promise.all(lists),
    laneOf(db, scopes, 'snoozed', mostUnanswered),
  ]);
  const asleep = snoozed.filter(({ waitingSince }) => waitingSince && startOf(waitingSince) >= now - recent);
  return [...waiting.flat(), ...asleep].filter(({ firstResponse }) => firstResponse === null);
}

/** A case as it stands at `now`, with the message we owe an answer to, or its last one. */
export interface CaseRead {
  case: Case;
  comment: StoredComment;
}

export function readRow(row: CaseRow, now: number): CaseRead {
  const stored = caseOfRow(row);
  return { case: { ...stored, state: stateAt(stored, now) }, comment: row.comment };
}

export async function readCase(db: CareDb, id: CaseId, now: number): Promise<CaseRead | null> {
  const row = await db.cases.get(id);
  return row ? readRow(row, now) : null;
}

/** All that is known of a thread, oldest first. */
export async function readThread(db: CareDb, id: CommentId): Promise<StoredComment[]> {
  const [thread] = await readThreads(db, [id]);
  return inOrder(thread?.comments ?? []);
}

function along(db: CareDb, { brandId, site }: Scope, key: 'queue' | 'since') {
  return db.cases
    .where(`[brandId+site+${key}]`)
    .between([brandId, site, Dexie.minKey], [brandId, site, Dexie.maxKey]);
}

async function merged(
  scopes: readonly Scope[],
  limit: number,
  key: 'queue' | 'since' | 'laneAt',
  list: (scope: Scope) => { toArray(): PromiseLike<CaseRow[]> },
  direction: 1 | -1 = 1,
): Promise<CaseRow[]> {
  const lists = await Promise.all(scopes.map((scope) => list(scope).toArray()));
  const rows = lists
    .flat()
    .sort((a, b) => direction * ((a[key] ?? 0) - (b[key] ?? 0)) || (a.id < b.id ? -1 : 1));
  return rows.slice(0, limit);
}

function keyOf({ brandId, site }: Scope): [BrandId, SiteId] {
  return [brandId, site];
}
