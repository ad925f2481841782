import { coverageSum, isComplete } from '../core/coverage.ts';
import { summaryOf } from '../core/statistics.ts';
import { responsesOf } from '../core/statistics-figures.ts';
import type { Brand, Case, Counts, StoredComment, Trust } from '../core/types.ts';
import { draftsOf } from '../data/drafts.ts';
import { commentsSince } from '../data/incidents.ts';
import {
  countsOfScopes,
  coverageOfPosts,
  firstAnsweredSince,
  laneOf,
  longestWait,
  type PostCoverage,
  readRow,
  recentCoverage,
  roundsOf,
  type Scope,
  toThank,
  trustOf,
  unansweredNow,
  worstHealth,
} from '../data/reads.ts';
import type { CaseRow, LaneCounts } from '../data/row.ts';
import type {
  BrandSummary,
  CaseView,
  QueueFilter,
  QueueView,
  RailView,
  RoundsFilter,
  RoundsView,
  SummaryView,
} from '../messages.ts';
import { adviceFor, hiddenAmong } from '../triage/moderation.ts';
import { countsLabel, shownCount } from '../words.ts';
import type { Deps } from './deps.ts';
import { scopesOf } from './scopes.ts';

/** The numbers of the slim rail for one brand on one site. */
export async function railView(deps: Deps, scope: Scope): Promise<RailView> {
  const { counts, trust } = await standingOf(deps, [scope]);
  const words = await deps.words();
  const shown = shownCount(words, counts.waiting, trust);
  return { counts, trust, shown, label: countsLabel(words, counts, trust), dir: words.dir };
}

/** One list of the queue with the counts around it, read in one transaction: each of its own costs a way to the browser. */
export function queueView(deps: Deps, brands: readonly Brand[], filter: QueueFilter): Promise<QueueView> {
  return deps.db.transaction('r', deps.db.tables, () => readQueue(deps, brands, filter));
}

async function readQueue(deps: Deps, brands: readonly Brand[], filter: QueueFilter): Promise<QueueView> {
  const now = deps.now();
  const scopes = scopesOf(brands, filter.brandId, filter.site);
  const thanks = filter.lane === 'waiting' && filter.thanks === true;
  const [rows, counts, trust, health, coverage, facebook, x] = await Promise.all([
    thanks ? toThank(deps.db, scopes, filter.limit) : laneOf(deps.db, scopes, filter.lane, filter.limit),
    countsOfScopes(deps.db, scopes),
    trustOf(deps.db, scopes, now),
    worstHealth(deps.db, scopes, now),
    recentCoverage(deps.db, scopes, now),
    countsOfScopes(deps.db, scopesOf(brands, filter.brandId, 'facebook')),
    countsOfScopes(deps.db, scopesOf(brands, filter.brandId, 'x')),
  ]);
  const [ofCards, drafts] = await Promise.all([
    coverageOfPosts(deps.db, postsOf(rows)),
    draftsOf(
      deps.db,
      rows.map(({ id }) => id),
    ),
  ]);
  const { waiting, snoozed, escalated, done, trolls } = counts;
  const lanes = { waiting, snoozed, escalated, done, trolls };
  return {
    items: rows.map((row) => {
      const draft = drafts.get(row.id);
      return { ...viewOf(row, brands, ofCards, now), ...(draft !== undefined && { draft }) };
    }),
    total: thanks ? rows.length : lanes[filter.lane],
    counts: onlyCounts(counts),
    bySite: { facebook: onlyCounts(facebook), x: onlyCounts(x) },
    lanes,
    trust,
    health,
    coverage: coverageSum(coverage.values()),
    ...(filter.lane === 'trolls' && { hidden: hiddenAmong(await lately(deps, scopes)) }),
  };
}

/** How far back hiding is counted, ms, and how many of a brand's comments at most. */
const hiddenOver = 30 * 24 * 60 * 60_000;
const mostCounted = 5_000;

async function lately({ db, now }: Deps, scopes: readonly Scope[]): Promise<StoredComment[]> {
  const brands = [...new Set(scopes.map(({ brandId }) => brandId))];
  const lists = await Promise.all(
    brands.map((brandId) => commentsSince(db, brandId, now() - hiddenOver, mostCounted)),
  );
  return lists.flat().filter(({ site }) => scopes.some((scope) => scope.site === site));
}

/** Everything the popup shows. */
export async function summaryView(deps: Deps, brands: readonly Brand[]): Promise<SummaryView> {
  const now = deps.now();
  const scopes = scopesOf(brands, null, null);
  const [summaries, total, longest, [next], medianFirstResponse] = await Promise.all([
    Promise.all(brands.map((brand) => brandSummary(deps, brand))),
    standingOf(deps, scopes),
    longestWait(deps.db, scopes),
    laneOf(deps.db, scopes, 'waiting', 1),
    medianToday(deps, scopes),
  ]);
  const coverage = await coverageOfPosts(deps.db, postsOf([longest, next]));
  return {
    brands: summaries,
    ...total,
    longest: longest && viewOf(longest, brands, coverage, now),
    next: next ? viewOf(next, brands, coverage, now) : null,
    medianFirstResponse,
  };
}

/**
 * The median first response of today's answers, with those who wait for one counted: who leaves the hard cases open must
 * not look fast.
 */
async function medianToday(
  deps: Deps,
  scopes: readonly Scope[],
): Promise<SummaryView['medianFirstResponse']> {
  const now = deps.now();
  const rows = await Promise.all([
    firstAnsweredSince(deps.db, scopes, startOfDay(now)),
    unansweredNow(deps.db, scopes, now),
  ]);
  const figures = rows
    .flat()
    .flatMap((row) => responsesOf(row, { now }))
    .filter(({ metric }) => metric === 'first-response');
  const summary = summaryOf(figures);
  const median = summary?.honest.p50;
  if (!median) return null;
  const { value, over, earliest, latest, caseId } = median;
  return { value, over, about: !over && earliest !== latest, n: summary.done, open: summary.open, caseId };
}

/** The brand's posts in the order to look at them. */
export async function roundsView(
  deps: Deps,
  brands: readonly Brand[],
  filter: RoundsFilter,
): Promise<RoundsView> {
  const rounds = await roundsOf(deps.db, scopesOf(brands, filter.brandId, filter.site));
  return {
    items: rounds.slice(0, filter.limit).map(({ post, coverage }) => ({
      postId: post.postId,
      site: post.site,
      brandName: brandNameOf(post, brands),
      excerpt: post.excerpt,
      url: post.url,
      foundOn: post.foundOn,
      postedAt: post.postedAt,
      visitedAt: post.visitedAt,
      coverage,
    })),
    total: rounds.length,
    unseen: rounds.filter(({ coverage }) => coverage && !isComplete(coverage)).length,
  };
}

/** The name of a case's or post's brand; empty once it is removed. */
export function brandNameOf(of: Pick<Case, 'brandId'>, brands: readonly Brand[]): string {
  return brands.find(({ id }) => id === of.brandId)?.name ?? '';
}

async function brandSummary(deps: Deps, brand: Brand): Promise<BrandSummary> {
  const own = scopesOf([brand], null, null);
  const parts = await Promise.all(
    own.map(async (scope) => [scope.site, await standingOf(deps, [scope])] as const),
  );
  return { brand, bySite: Object.fromEntries(parts) };
}

async function standingOf(deps: Deps, scopes: readonly Scope[]): Promise<{ counts: Counts; trust: Trust }> {
  const [counts, trust] = await Promise.all([
    countsOfScopes(deps.db, scopes),
    trustOf(deps.db, scopes, deps.now()),
  ]);
  return { counts: onlyCounts(counts), trust };
}

function onlyCounts({ waiting, atRisk, overdue }: LaneCounts): Counts {
  return { waiting, atRisk, overdue };
}

function viewOf(
  row: CaseRow,
  brands: readonly Brand[],
  coverage: ReadonlyMap<string, PostCoverage>,
  now: number,
): CaseView {
  const read = readRow(row, now);
  const advice = adviceFor(read.comment, read.case.triage);
  return {
    ...read,
    ...(advice.step !== 'answer' && { advice }),
    brandName: brandNameOf(read.case, brands),
    coverage: coverage.get(row.postId ?? '') ?? null,
  };
}

function postsOf(rows: readonly (CaseRow | null | undefined)[]): string[] {
  return rows.flatMap((row) => row?.postId ?? []);
}

/** Midnight that began the day of `now` where the person is, epoch ms. */
function startOfDay(now: number): number {
  const zone = Temporal.Now.timeZoneId();
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay().epochMilliseconds;
}
