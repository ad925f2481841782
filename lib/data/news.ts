import type { Told } from '../core/told.ts';
import type { CaseId } from '../core/types.ts';
import type { CareDb, NoticeRow } from './db.ts';
import { replace } from './derive.ts';
import { type CaseRow, caseOfRow, rowOf } from './row.ts';

/** What people are to be told: clocks that turned since they were last told, and the notice that tells it. */

/** Whether something is left to tell: news, or a notice that a worker left behind unshown. */
export async function hasNews(db: CareDb): Promise<boolean> {
  const [news, left] = await Promise.all([
    db.cases.where('newsAt').above(0).limit(1).primaryKeys(),
    unshown(db),
  ]);
  return news.length > 0 || left !== null;
}

/**
 * Takes all news as told and leaves one notice, `id`, of the cases that are `wanted` in it, all in one step: nothing is
 * told twice, and nothing is lost with the worker. One that is left unshown is told along.
 */
export function tell(db: CareDb, id: string, wanted: (row: CaseRow) => boolean, now: number): Promise<void> {
  return db.transaction('rw', db.cases, db.counters, db.notices, async () => {
    const news = await db.cases.where('newsAt').above(0).toArray();
    if (news.length === 0) return;
    const told = news.map((row) => rowOf(caseOfRow(row), row.comment, now, toldNow(row, now)));
    await replace(db, new Map(news.map((row) => [row.id, row])), told);
    const ofNotice = news.filter(wanted);
    if (ofNotice.length === 0) return;
    const left = await unshown(db);
    const caseIds = [...(left?.caseIds ?? []), ...ofNotice.map((row) => row.id)];
    const before = Object.fromEntries(ofNotice.map((row) => [row.id, { at: now, told: row.told }]));
    await db.notices.clear();
    await db.notices.put({ id, at: now, caseIds, shown: false, before: { ...before, ...left?.before } });
  });
}

function toldNow({ waitingFor, clock }: CaseRow, at: number): Told | null {
  return waitingFor !== null && clock !== null ? { wait: waitingFor, clock, at } : null;
}

/** The notice that is still to be shown; null: none. */
export async function unshown(db: CareDb): Promise<NoticeRow | null> {
  const [notice] = await db.notices.toArray();
  return notice && !notice.shown ? notice : null;
}

/**
 * Ends a notice. Those of its cases that nobody was told of after all (`untold`), as they slept or were answered by the
 * time it could be shown, are as they were before: what is taken back will be told then.
 */
export function markShown(
  db: CareDb,
  notice: NoticeRow,
  untold: readonly CaseId[],
  now: number,
): Promise<void> {
  return db.transaction('rw', db.cases, db.counters, db.notices, async () => {
    await db.notices.update(notice.id, { shown: true });
    const found = await db.cases.bulkGet([...untold]);
    const rows = found.filter((row) => row !== undefined).filter((row) => isToldBy(row, notice));
    const back = rows.map((row) =>
      rowOf(caseOfRow(row), row.comment, now, notice.before?.[row.id]?.told ?? null),
    );
    await replace(db, new Map(rows.map((row) => [row.id, row])), back);
  });
}

function isToldBy({ id, told }: CaseRow, { before }: NoticeRow): boolean {
  return told !== null && told.at === before?.[id]?.at;
}

/** Those cases of a notice that still wait, the most urgent first. */
export async function waitingIn(db: CareDb, { caseIds }: Pick<NoticeRow, 'caseIds'>): Promise<CaseRow[]> {
  const rows = await db.cases.bulkGet([...new Set(caseIds)]);
  return rows
    .filter((row) => row !== undefined)
    .filter(({ clock }) => clock === 'at-risk' || clock === 'overdue')
    .sort((a, b) => (a.queue ?? 0) - (b.queue ?? 0));
}
