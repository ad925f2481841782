import * as v from 'valibot';
import type { Rules } from '../core/case.ts';
import { join, remember } from '../core/comment.ts';
import { iso, toCommentJson } from '../core/comment-json.ts';
import type { IncidentFact } from '../core/incident.ts';
import type { Policy } from '../core/policy.ts';
import { promiseState } from '../core/promise.ts';
import type { Template } from '../core/template.ts';
import type {
  Answer,
  Brand,
  BrandId,
  Case,
  CasePromise,
  CommentId,
  Decision,
  DecisionFact,
  InsertedFact,
  Interval,
  StoredComment,
  Target,
  TextVersion,
} from '../core/types.ts';
import { type BackupFile, backupShape, formatName, formatVersion } from './backup-format.ts';
import { type Arrival, mergeCoverage } from './coverage.ts';
import { type CareDb, type CoverageRow, type DecisionRow, decisionRow, type PostRow } from './db.ts';
import { derive } from './derive.ts';
import { joinComments } from './records.ts';
import { caseOfRow } from './row.ts';
import { mergeTemplates } from './templates.ts';
import { threadOfCase } from './threads.ts';

/** What a backup holds, read and found sound. */
export interface Backup {
  brands: Brand[];
  policies: Policy[];
  comments: StoredComment[];
  decisions: DecisionFact[];
  inserted: InsertedFact[];
  coverage: CoverageRow[];
  posts: PostRow[];
  incidents: IncidentFact[];
  templates: Template[];
}

/** Everything stored, in the format of design.md 7. Lists are ordered by id, so equal data give equal files. */
export async function exportAll(
  db: CareDb,
  own: { brands: readonly Brand[]; policies: readonly Policy[]; settings: Record<string, unknown> },
  now: number,
): Promise<Record<string, unknown>> {
  const read = () =>
    Promise.all([
      db.comments.orderBy('id').toArray(),
      db.cases.orderBy('id').toArray(),
      db.decisions.orderBy('id').toArray(),
      db.inserted.orderBy('id').toArray(),
      db.coverage.orderBy('postId').toArray(),
      db.posts.orderBy('postId').toArray(),
      db.incidents.orderBy('id').toArray(),
      db.templates.orderBy('id').toArray(),
    ]);
  const [comments, cases, decisions, inserted, coverage, posts, incidents, templates] = await db.transaction(
    'r',
    db.tables,
    read,
  );
  const notes = Map.groupBy(decisions, ({ caseId }) => caseId);
  return {
    format: formatName,
    version: formatVersion,
    exportedAt: iso(now),
    brands: own.brands.map((brand) => ({ ...brand, addedAt: iso(brand.addedAt) })),
    policies: own.policies.map(policyJson),
    comments: comments.map((comment) => ({ ...toCommentJson(comment), memory: memoryJson(comment) })),
    cases: cases.map((row) => caseJson(caseOfRow(row), notes.get(row.id) ?? [], now)),
    customers: customersOf(comments),
    tickets: [],
    templates: templates.map((each) => ({ ...each, updatedAt: iso(each.updatedAt) })),
    settings: own.settings,
    decisions: decisions.map(decisionJson),
    inserted: inserted.map((fact) => ({
      ...fact,
      insertedAt: iso(fact.insertedAt),
      ...(fact.startedAt !== undefined && { startedAt: iso(fact.startedAt) }),
      sentAt: isoOrNull(fact.sentAt),
    })),
    coverage: coverage.map(coverageJson),
    posts: posts.map(postJson),
    incidents: incidents.map((fact) => ({ ...fact, at: iso(fact.at) })),
  };
}

/** Reads a backup; null for anything that is not wholly sound. */
export function parseBackup(raw: unknown): Backup | null {
  const parsed = v.safeParse(backupShape, raw);
  if (!parsed.success) return null;
  const { brands, decisions, inserted, coverage, posts, incidents, templates } = parsed.output;
  const policies = parsed.output.policies.flatMap((policy) => ('versions' in policy ? [policy] : []));
  const brandOf = brandFinder(parsed.output);
  const comments: StoredComment[] = [];
  for (const { memory, ...seen } of parsed.output.comments) {
    const brandId = memory?.brandId ?? brandOf(seen.threadId);
    if (brandId === null) return null;
    const comment = { ...remember(seen, brandId, parsed.output.exportedAt), ...memory };
    // Joined with itself, so that what is derived from the memory agrees with it.
    comments.push(join(comment, comment));
  }
  return { brands, policies, comments, decisions, inserted, coverage, posts, incidents, templates };
}

/** Comments, then threads, that are worked on at once while a backup is merged. */
const chunk = 1000;

/**
 * Merges a backup into what is here by the same join as sightings, in one transaction: all of it or nothing.
 * Answers how many comments, decisions and templates told something new.
 */
export function mergeBackup(
  db: CareDb,
  backup: Backup,
  rules: Rules,
  now: number,
): Promise<{ comments: number; decisions: number; templates: number }> {
  return db.transaction('rw', db.tables, async () => {
    const threads = new Set<CommentId>();
    const arrivals: Arrival[] = [];
    let comments = 0;
    for (const part of chunks(backup.comments)) {
      const joined = await joinComments(db, part);
      comments += joined.changed;
      arrivals.push(...joined.arrivals);
      for (const thread of joined.threads) threads.add(thread);
    }
    const decisions = await mergeDecisions(db, backup.decisions);
    for (const { caseId } of decisions) threads.add(await threadOfCase(db, caseId));
    for (const { commentId } of await mergeInserted(db, backup.inserted)) {
      const comment = await db.comments.get(commentId);
      if (comment) threads.add(comment.threadId);
    }
    // A decision never changes: known or not, it is the same.
    await db.incidents.bulkPut(backup.incidents);
    await mergeCoverage(db, backup.coverage, backup.posts, arrivals);
    for (const part of chunks([...threads])) await derive(db, new Set(part), rules, now);
    const templates = await mergeTemplates(db, backup.templates);
    return { comments, decisions: decisions.length, templates };
  });
}

/** Stores the decisions not known yet; a decision never changes. */
async function mergeDecisions(db: CareDb, facts: readonly DecisionFact[]): Promise<DecisionRow[]> {
  const known = await db.decisions.bulkGet(facts.map(({ id }) => id));
  const fresh = facts.filter((_, i) => known[i] === undefined).map(decisionRow);
  await db.decisions.bulkPut(fresh);
  return fresh;
}

/** Stores insertions not known yet, and the sending of those known without it. */
async function mergeInserted(db: CareDb, facts: readonly InsertedFact[]): Promise<InsertedFact[]> {
  const known = await db.inserted.bulkGet(facts.map(({ id }) => id));
  const fresh = facts.filter((fact, i) => !known[i] || (known[i].sentAt === null && fact.sentAt !== null));
  await db.inserted.bulkPut(fresh);
  return fresh;
}

/** For comments without memory: the brand of a case of their thread, else the only brand there is. */
function brandFinder({ cases, brands }: BackupFile): (threadId: CommentId) => BrandId | null {
  const byThread = new Map(cases.map((each) => [each.threadId, each.brandId]));
  const only = brands.length === 1 ? (brands[0]?.id ?? null) : null;
  return (threadId) => byThread.get(threadId) ?? only;
}

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / chunk) }, (_, i) =>
    all.slice(i * chunk, (i + 1) * chunk),
  );
}

function intervalOf({ earliest, latest }: Interval) {
  return { earliest: earliest === null ? null : iso(earliest), latest: iso(latest) };
}

function isoOrNull(at: number | null): string | null {
  return at === null ? null : iso(at);
}

function coverageJson({ partialAt: _, ...row }: CoverageRow) {
  return {
    ...row,
    seenAt: iso(row.seenAt),
    lookedAt: isoOrNull(row.lookedAt),
    counts: row.counts.map(({ at, total }) => ({ at: iso(at), total })),
    ...(row.closing && {
      closing: {
        ...row.closing,
        at: iso(row.closing.at),
        reopenedAt: isoOrNull(row.closing.reopenedAt),
      },
    }),
  };
}

function postJson(row: PostRow) {
  return {
    ...row,
    postedAt: row.postedAt && intervalOf(row.postedAt),
    firstSeenAt: iso(row.firstSeenAt),
    seenAt: iso(row.seenAt),
    visitedAt: isoOrNull(row.visitedAt),
    newAt: iso(row.newAt),
  };
}

function memoryJson(comment: StoredComment) {
  return {
    brandId: comment.brandId,
    firstSeenAt: iso(comment.firstSeenAt),
    lastSeenAt: iso(comment.lastSeenAt),
    exactAt: isoOrNull(comment.exactAt),
    bounds: intervalOf(comment.bounds),
    ...(comment.versions && { versions: comment.versions.map(versionJson) }),
    ...(comment.threads && { threads: comment.threads }),
    ...(comment.goneAt !== undefined && { goneAt: iso(comment.goneAt) }),
  };
}

function versionJson(version: TextVersion) {
  return { ...version, firstSeenAt: iso(version.firstSeenAt), seenAt: iso(version.seenAt) };
}

function caseJson(of: Case, decisions: readonly DecisionFact[], now: number) {
  return {
    id: of.id,
    brandId: of.brandId,
    site: of.site,
    threadId: of.threadId,
    postId: of.postId,
    customerId: of.customerId,
    state: of.state,
    waitingSince: of.waitingSince && intervalOf(of.waitingSince),
    waitingFor: of.waitingFor,
    alsoWaiting: of.alsoWaiting ?? [],
    textChange: of.textChange ? { ...of.textChange, at: iso(of.textChange.at) } : null,
    due: isoOrNull(of.due),
    target: of.target && targetJson(of.target),
    resolution: of.resolution && {
      ...of.resolution,
      target: targetJson(of.resolution.target),
      due: isoOrNull(of.resolution.due),
      firstAt: isoOrNull(of.resolution.firstAt),
      at: isoOrNull(of.resolution.at),
    },
    firstResponse: of.firstResponse && answerJson(of.firstResponse),
    answers: of.answers.map(answerJson),
    softStops: (of.softStops ?? []).map(({ commentId, at }) => ({ commentId, at: intervalOf(at) })),
    promises: (of.promises ?? []).map((promise) => promiseJson(promise, now)),
    category: of.triage.category,
    priority: of.triage.urgency,
    notes: decisions.flatMap(({ at, decision }) =>
      decision.kind === 'escalate' && decision.note ? { at: iso(at), text: decision.note } : [],
    ),
  };
}

function policyJson(policy: Policy) {
  const versions = policy.versions.map((version) => ({
    ...version,
    validFrom: isoOrNull(version.validFrom),
  }));
  return { ...policy, versions };
}

function targetJson(target: Target) {
  return { ...target, validFrom: isoOrNull(target.validFrom) };
}

function answerJson(answer: Answer) {
  const { at, due, target } = answer;
  return { ...answer, at: intervalOf(at), target: targetJson(target), due: due && intervalOf(due) };
}

function promiseJson(promise: CasePromise, now: number) {
  return {
    ...promise,
    madeAt: intervalOf(promise.madeAt),
    dueAt: iso(promise.dueAt),
    state: promiseState(promise, now),
  };
}

function decisionJson(row: DecisionRow) {
  return { id: row.id, caseId: row.caseId, at: iso(row.at), decision: decisionTimes(row.decision) };
}

function decisionTimes(decision: Decision) {
  if (decision.kind !== 'snooze' || decision.until === 'customer-writes') return decision;
  return { ...decision, until: iso(decision.until) };
}

/** The people behind the comments, by their latest sighting. */
function customersOf(comments: readonly StoredComment[]) {
  const people = new Map<string, StoredComment>();
  for (const comment of comments) {
    if (comment.author.isBrand) continue;
    const known = people.get(comment.customerId);
    if (!known || known.lastSeenAt < comment.lastSeenAt) people.set(comment.customerId, comment);
  }
  return [...people].map(([id, { site, author }]) => ({
    id,
    site,
    name: author.name,
    handle: author.handle,
    profile: author.profile,
  }));
}
