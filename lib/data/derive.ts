import { casesOf, type Rules } from '../core/case.ts';
import { toldOf, waits } from '../core/told.ts';
import type { Case, CaseId, CommentId } from '../core/types.ts';
import type { CareDb } from './db.ts';
import { addCounts, type CaseRow, caseOfRow, countsOf, type LaneCounts, noCounts, rowOf } from './row.ts';
import { readThreads } from './threads.ts';

/**
 * Brings the cases of these threads up to date with the facts stored. Inside a transaction only. True when a case
 * came, went or changed.
 */
export async function derive(
  db: CareDb,
  threads: ReadonlySet<CommentId>,
  rules: Rules,
  now: number,
): Promise<boolean> {
  if (threads.size === 0) return false;
  const found = await readThreads(db, [...threads]);
  // Also those asked for: of a thread that has become part of another, the cases are to go.
  const ids = [...new Set([...threads, ...found.flatMap((thread) => thread.ids)])];
  const [before, decisions, inserted] = await Promise.all([
    db.cases.where('threadId').anyOf(ids).toArray(),
    db.decisions.where('threadId').anyOf(ids).toArray(),
    db.inserted.where('commentId').anyOf(ids).toArray(),
  ]);

  const known = new Map(before.map((row) => [row.id, row]));
  const rows = found.flatMap((thread) => {
    const own = new Set(thread.ids);
    const facts = {
      comments: thread.comments,
      decisions: decisions.filter(({ threadId }) => own.has(threadId)),
      inserted: inserted.filter(({ commentId }) => own.has(commentId)),
    };
    const byId = new Map(thread.comments.map((comment) => [comment.id, comment]));
    return casesOf(facts, rules).flatMap((derived) => {
      const shown = byId.get(derived.waitingFor ?? derived.lastMessageId);
      const told = toldOf(formerly(derived, before), now, derived);
      return shown ? rowOf(derived, shown, now, told) : [];
    });
  });
  return replace(db, known, rows);
}

/**
 * Moves the cases whose time has come: clocks that turn, snoozes that end, and back again where the clock of the computer
 * has been set back. True when anything changed.
 */
export function advance(db: CareDb, now: number): Promise<boolean> {
  return db.transaction('rw', db.cases, db.counters, async () => {
    const [forward, back] = await Promise.all([
      db.cases.where('nextAt').belowOrEqual(now).toArray(),
      db.cases.where('turnedAt').above(now).toArray(),
    ]);
    const due = new Map([...forward, ...back].map((row) => [row.id, row]));
    return replace(
      db,
      due,
      [...due.values()].map((row) => rowOf(caseOfRow(row), row.comment, now, row.told)),
    );
  });
}

/** Whether `advance` has something to do at `now`. */
export async function isChangeDue(db: CareDb, now: number): Promise<boolean> {
  const found = await Promise.all([
    db.cases.where('nextAt').belowOrEqual(now).limit(1).primaryKeys(),
    db.cases.where('turnedAt').above(now).limit(1).primaryKeys(),
  ]);
  return found.flat().length > 0;
}

/**
 * The first instant after `now` at which time alone changes something, epoch ms; null when nothing runs. Asked from
 * `now` on, as the index begins with what was deleted since and LevelDB has to pass all of it (150 ms for 16,500).
 */
export async function nextChangeAfter(db: CareDb, now: number): Promise<number | null> {
  const [first] = await db.cases.where('nextAt').above(now).limit(1).toArray();
  return first?.nextAt ?? null;
}

/** The case as it was when last judged; one whose thread has been learned since had another id. */
function formerly(derived: Case, before: readonly CaseRow[]): CaseRow | null {
  const own = new Set(waits(derived));
  return (
    before.find(({ id }) => id === derived.id) ??
    before.find((row) => row.customerId === derived.customerId && waits(row).some((id) => own.has(id))) ??
    null
  );
}

/** Stores the rows that differ, removes those of `before` that are no more, and keeps the counters in step. */
export async function replace(
  db: CareDb,
  before: ReadonlyMap<CaseId, CaseRow>,
  rows: readonly CaseRow[],
): Promise<boolean> {
  const kept = new Set(rows.map(({ id }) => id));
  const changed = rows.filter((row) => JSON.stringify(row) !== JSON.stringify(before.get(row.id)));
  const gone = [...before.values()].filter(({ id }) => !kept.has(id));
  if (changed.length === 0 && gone.length === 0) return false;
  await db.cases.bulkPut(changed);
  await db.cases.bulkDelete(gone.map(({ id }) => id));
  const left = [...gone, ...changed.flatMap(({ id }) => before.get(id) ?? [])];
  await count(db, left, changed);
  return true;
}

async function count(db: CareDb, left: readonly CaseRow[], come: readonly CaseRow[]): Promise<void> {
  const sums = new Map<string, { row: CaseRow; counts: LaneCounts }>();
  const add = (row: CaseRow, times: 1 | -1) => {
    const key = `${row.site}:${row.brandId}`;
    const counts = addCounts(sums.get(key)?.counts ?? noCounts, countsOf(row), times);
    sums.set(key, { row, counts });
  };
  for (const row of left) add(row, -1);
  for (const row of come) add(row, 1);
  for (const { row, counts } of sums.values()) {
    const stored = (await db.counters.get([row.brandId, row.site])) ?? noCounts;
    await db.counters.put({ brandId: row.brandId, site: row.site, ...addCounts(stored, counts) });
  }
}
