import { Dexie } from 'dexie';
import type { Rules } from '../core/case.ts';
import { isGone, join, remember } from '../core/comment.ts';
import { countedBy } from '../core/coverage.ts';
import type {
  BrandId,
  CommentId,
  Coverage,
  CustomerId,
  DecisionFact,
  Health,
  InsertedFact,
  PageRef,
  PostSeen,
  SeenComment,
  SiteId,
  StoredComment,
} from '../core/types.ts';
import { type Arrival, closePost, recordCoverage, reopenPost } from './coverage.ts';
import { type CareDb, type CommentRow, decisionRow } from './db.ts';
import { derive } from './derive.ts';
import { forgetDigests, markUnjudged } from './digest.ts';
import { threadOfCase } from './threads.ts';

/**
 * Every way facts enter the database. Each is one transaction that also brings the touched threads' cases and the
 * counters up to date, and says whether anything that people see has changed. `now` is epoch ms. All reject with
 * Dexie's error when the storage fails; nothing of the transaction is kept then.
 */

/** How long the health of a page is kept: 7 days in ms. */
const healthKept = 7 * 24 * 60 * 60_000;

/** One batch of facts from one page of a brand. */
export interface SeenBatch {
  brandId: BrandId;
  site: SiteId;
  page: Pick<PageRef, 'kind' | 'url' | 'postId' | 'commentId'>;
  comments: readonly SeenComment[];
  /** Comments proven to have left the page (lib/sites/gone.ts). */
  gone?: readonly CommentId[];
  coverage: readonly Coverage[];
  posts: readonly PostSeen[];
  health: Health;
  seenAt: number;
}

/** Takes in what a page showed. Repeats are harmless. */
export function recordSighting(db: CareDb, seen: SeenBatch, rules: Rules, now: number): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const sightings = seen.comments.map((comment) => remember(comment, seen.brandId, seen.seenAt));
    const joined = await joinComments(db, [...sightings, ...(await withoutThem(db, seen))]);
    const derived = await derive(db, joined.threads, rules, now);
    const covered = await recordCoverage(db, seen, joined.arrivals);
    const health = await recordHealth(db, seen, now);
    return joined.changed > 0 || derived || covered || health;
  });
}

/** Takes in a person's decision; the same one twice is one. */
export function recordDecision(db: CareDb, fact: DecisionFact, rules: Rules, now: number): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    await db.decisions.put(decisionRow(fact));
    // The note is said.
    if (fact.decision.kind === 'escalate') await db.drafts.delete(fact.caseId);
    return derive(db, new Set([await threadOfCase(db, fact.caseId)]), rules, now);
  });
}

/** Takes in that a person lets a post be with its unseen comments, or (`letBe` false) wants to see them after all. */
export function recordLetBe(
  db: CareDb,
  { postId, at, letBe }: { postId: string; at: number; letBe: boolean },
): Promise<boolean> {
  return db.transaction('rw', db.coverage, () =>
    letBe ? closePost(db, { postId, at, reason: 'let-be' }) : reopenPost(db, postId, at),
  );
}

/** Remembers that a text was put into the composer of a comment. What is known of its sending stays. */
export function recordInserted(
  db: CareDb,
  fact: Omit<InsertedFact, 'sentAt'>,
  rules: Rules,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const known = await db.inserted.get(fact.id);
    await db.inserted.put({ ...fact, sentAt: known?.sentAt ?? null });
    return deriveAround(db, fact.commentId, rules, now);
  });
}

/** Remembers when an inserted text left the composer. Unknown ids are ignored: there is nothing to date. */
export function recordSent(
  db: CareDb,
  sent: { id: string; sentAt: number },
  rules: Rules,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const fact = await db.inserted.get(sent.id);
    if (!fact) return false;
    await db.inserted.put({ ...fact, sentAt: sent.sentAt });
    return deriveAround(db, fact.commentId, rules, now);
  });
}

/** Judges again every thread in which this author wrote: they became, or are no longer, the brand's own. */
export function rederiveAuthor(db: CareDb, author: CustomerId, rules: Rules, now: number): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const written = await db.comments.where('customerId').equals(author).toArray();
    if (written.length > 0) await forgetDigests(db);
    return derive(db, new Set(written.map((comment) => comment.threadId)), rules, now);
  });
}

/**
 * Joins comments into those known and stores what became new by it. `threads` are those whose cases may differ now,
 * `arrivals` the comments that a post's counter counts and that were not known under it. Inside a transaction only.
 */
export async function joinComments(
  db: CareDb,
  fresh: readonly StoredComment[],
): Promise<{ changed: number; threads: Set<CommentId>; arrivals: Arrival[] }> {
  const byId = new Map<CommentId, StoredComment>();
  for (const comment of fresh) {
    const twin = byId.get(comment.id);
    byId.set(comment.id, twin ? join(twin, comment) : comment);
  }
  const known = await db.comments.bulkGet([...byId.keys()]);
  const threads = new Set<CommentId>();
  const arrivals: Arrival[] = [];
  const unjudged: StoredComment[] = [];
  let changed = 0;
  const rows = [...byId.values()].map((comment, i) => {
    const before = known[i];
    const after = before ? join(before, comment) : comment;
    if (before && facts(before) === facts(after)) return after;
    changed += 1;
    threads.add(after.threadId);
    unjudged.push(after);
    if (before) threads.add(before.threadId);
    const postId = countedBy(after);
    const was = before ? countedBy(before) : null;
    if (postId !== null && postId !== was) arrivals.push({ postId, was });
    return after;
  });
  await db.comments.bulkPut(rows.map(commentRow));
  if (unjudged.length > 0) await markUnjudged(db, unjudged);
  return { changed, threads, arrivals };
}

function commentRow(comment: CommentRow): CommentRow {
  const { cutIn: _, ...rest } = comment;
  const { postId } = comment;
  return comment.truncated && postId !== null && !isGone(comment) ? { ...rest, cutIn: postId } : rest;
}

/** What a comment says, without when it was last looked at. */
function facts(comment: CommentRow): string {
  const versions = comment.versions?.map((version) => ({ ...version, seenAt: 0 }));
  return JSON.stringify({
    ...comment,
    versions,
    lastSeenAt: 0,
    goneAt: isGone(comment),
    cutIn: undefined,
  });
}

/** Those of a page's comments that it no longer has. What was never stored is not missed. */
async function withoutThem(
  db: CareDb,
  { site, gone = [], comments, seenAt }: SeenBatch,
): Promise<StoredComment[]> {
  // What came with this very batch is on the page.
  const ids = gone.filter(
    (id) => id.startsWith(`${site}:`) && !comments.some((comment) => comment.id === id),
  );
  const known = ids.length > 0 ? await db.comments.bulkGet(ids) : [];
  return known.flatMap((comment) => (comment ? { ...comment, goneAt: seenAt } : []));
}

async function deriveAround(db: CareDb, commentId: CommentId, rules: Rules, now: number): Promise<boolean> {
  const comment = await db.comments.get(commentId);
  return comment ? derive(db, new Set([comment.threadId]), rules, now) : false;
}

/** The latest word on each page; what is older than `healthKept` goes. */
async function recordHealth(db: CareDb, seen: SeenBatch, now: number): Promise<boolean> {
  const { brandId, site } = seen;
  const page = seen.page.postId ?? seen.page.kind;
  const before = await db.health.get([brandId, site, page]);
  if (before && before.seenAt > seen.seenAt) return false;
  const outdated = db.health.where('[brandId+site+seenAt]');
  await outdated.between([brandId, site, Dexie.minKey], [brandId, site, now - healthKept]).delete();
  await db.health.put({ ...seen.health, ...scopeOf(seen), page });
  return before === undefined || said(before) !== said(seen.health);
}

/** What people are told of a page's health. */
function said({ state, hinted, read, missing }: Health): string {
  return JSON.stringify(state === 'degraded' ? [state, hinted, read, missing] : state);
}

function scopeOf({ brandId, site, seenAt }: SeenBatch): { brandId: BrandId; site: SiteId; seenAt: number } {
  return { brandId, site, seenAt };
}
