import { Dexie } from 'dexie';
import type { Rules } from '../core/case.ts';
import { threadOf } from '../core/case-id.ts';
import type { CaseId } from '../core/types.ts';
import type { AgainRow, CareDb } from './db.ts';
import { derive } from './derive.ts';

/**
 * Cases that are judged again as the rules have changed: in several transactions, since each thread stands by itself and
 * 100,000 take longer than a worker may live. How far it came is stored with each, and whoever starts carries on.
 */

/** Cases in one transaction. */
const chunk = 500;

/** Asks for all cases, or for those in which an answer may be owed, to be judged by the rules of now. `id`: random. */
export function wantAgain(db: CareDb, which: AgainRow['which'], id: string): Promise<void> {
  return db.transaction('rw', db.again, async () => {
    const [left] = await db.again.toArray();
    await db.again.clear();
    await db.again.put({ id, which: left?.which === 'all' ? 'all' : which, after: '' });
  });
}

/**
 * Judges what is left to be judged again; `rules` answers with those of the moment. True when a case changed. Two that run
 * at once share the work.
 */
export async function judgeAgain(
  db: CareDb,
  rules: () => Promise<Rules>,
  now: () => number,
): Promise<boolean> {
  let changed = false;
  let ids: CaseId[] = [];
  let listed: string | null = null;
  for (;;) {
    const [left] = await db.again.toArray();
    if (!left) return changed;
    // Newer than what asked for them: what is asked for later is asked for by another `id`.
    const by = await rules();
    if (listed !== left.id) ids = await (left.which === 'all' ? allCases(db) : openCases(db));
    listed = left.id;
    const from = ids.findIndex((id) => id > left.after);
    const part = from < 0 ? [] : ids.slice(from, from + chunk);
    const isChanged = await db.transaction('rw', db.tables, async () => {
      const [held] = await db.again.toArray();
      if (held?.id !== left.id || held.after !== left.after) return false;
      const last = part.at(-1);
      if (last === undefined) await db.again.delete(left.id);
      else await db.again.put({ ...held, after: last });
      return derive(db, new Set(part.map(threadOf)), by, now());
    });
    changed ||= isChanged;
  }
}

function allCases(db: CareDb): Promise<CaseId[]> {
  return db.cases.toCollection().primaryKeys();
}

/** The cases that wait and those that sleep, by their indexes alone: 100,000 closed ones cost nothing. */
async function openCases(db: CareDb): Promise<CaseId[]> {
  const scopes = await db.counters.toCollection().primaryKeys();
  const asleep = scopes.map((scope) =>
    db.cases
      .where('[brandId+site+lane+laneAt]')
      .between([...scope, 'snoozed', Dexie.minKey], [...scope, 'snoozed', Dexie.maxKey])
      .primaryKeys(),
  );
  const waiting = db.cases.orderBy('[brandId+site+since]').primaryKeys();
  // In the order of JavaScript's comparison, which is that of the database.
  return (await Promise.all([waiting, ...asleep])).flat().sort();
}
