import type { CaseId } from '../core/types.ts';
import type { CareDb } from './db.ts';

/** Notes that somebody is still writing, kept here since nothing else outlives an update of CareRail unseen by pages. */

/** How long a note that nobody came back to is kept, ms. */
const kept = 30 * 24 * 60 * 60_000;

/** Keeps what a note says now (`at`, epoch ms); an empty one is none. */
export async function keepDraft(
  db: CareDb,
  { caseId, note, at }: { caseId: CaseId; note: string; at: number },
): Promise<void> {
  await db.transaction('rw', db.drafts, async () => {
    await db.drafts
      .where('at')
      .below(at - kept)
      .delete();
    if (note.trim() === '') await db.drafts.delete(caseId);
    else await db.drafts.put({ caseId, note, at });
  });
}

/** The notes begun for these cases. */
export async function draftsOf(db: CareDb, caseIds: readonly CaseId[]): Promise<Map<CaseId, string>> {
  const rows = await db.drafts.bulkGet([...caseIds]);
  return new Map(rows.flatMap((row) => (row ? [[row.caseId, row.note] as const] : [])));
}
