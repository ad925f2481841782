import { medianOf } from '../core/statistics.ts';
import type { Brand, Case, Counts, Trust } from '../core/types.ts';
import {
  type CaseRead,
  countsOfScopes,
  coverageOfScopes,
  firstResponsesSince,
  laneOf,
  longestWait,
  readCases,
  type Scope,
  trustOf,
} from '../data/reads.ts';
import type { CaseRow, LaneCounts } from '../data/row.ts';
import type { BrandSummary, CaseView, QueueFilter, QueueView, RailView, SummaryView } from '../messages.ts';
import { countsLabel } from '../words.ts';
import type { Deps } from './deps.ts';
import { scopesOf } from './scopes.ts';

/** The numbers of the slim rail for one brand on one site. */
export async function railView(deps: Deps, scope: Scope): Promise<RailView> {
  const { counts, trust } = await standingOf(deps, [scope]);
  const words = await deps.words();
  return { counts, trust, label: countsLabel(words, counts, trust), dir: words.dir };
}

/** One list of the queue with the counts around it. */
export async function queueView(
  deps: Deps,
  brands: readonly Brand[],
  filter: QueueFilter,
): Promise<QueueView> {
  const now = deps.now();
  const scopes = scopesOf(brands, filter.brandId, filter.site);
  const [rows, counts, trust, coverage, facebook, x] = await Promise.all([
    laneOf(deps.db, scopes, filter.lane, filter.limit),
    countsOfScopes(deps.db, scopes),
    trustOf(deps.db, scopes, now),
    coverageOfScopes(deps.db, scopes, now),
    countsOfScopes(deps.db, scopesOf(brands, filter.brandId, 'facebook')),
    countsOfScopes(deps.db, scopesOf(brands, filter.brandId, 'x')),
  ]);
  const { waiting, snoozed, escalated, done } = counts;
  const lanes = { waiting, snoozed, escalated, done };
  return {
    items: named(await readCases(deps.db, rows, now), brands),
    total: lanes[filter.lane],
    counts: onlyCounts(counts),
    bySite: { facebook: onlyCounts(facebook), x: onlyCounts(x) },
    lanes,
    trust,
    coverage,
  };
}

/** Everything the popup shows. */
export async function summaryView(deps: Deps, brands: readonly Brand[]): Promise<SummaryView> {
  const now = deps.now();
  const scopes = scopesOf(brands, null, null);
  const [summaries, total, longest, next, took] = await Promise.all([
    Promise.all(brands.map((brand) => brandSummary(deps, brand))),
    standingOf(deps, scopes),
    longestWait(deps.db, scopes),
    laneOf(deps.db, scopes, 'waiting', 1),
    firstResponsesSince(deps.db, scopes, startOfDay(now)),
  ]);
  const view = async (row: CaseRow | null | undefined) =>
    row ? (named(await readCases(deps.db, [row], now), brands)[0] ?? null) : null;
  return {
    brands: summaries,
    ...total,
    longest: await view(longest),
    next: await view(next[0]),
    medianFirstResponse: medianOf(took),
  };
}

/** The name of a case's brand; empty once it is removed. */
export function brandNameOf(of: Case, brands: readonly Brand[]): string {
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

function named(reads: readonly CaseRead[], brands: readonly Brand[]): CaseView[] {
  return reads.map((read) => ({ ...read, brandName: brandNameOf(read.case, brands) }));
}

/** Midnight that began the day of `now` where the person is, epoch ms. */
function startOfDay(now: number): number {
  const zone = Temporal.Now.timeZoneId();
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay().epochMilliseconds;
}
