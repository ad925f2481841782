import type { CaseId } from '../core/types.ts';
import type { CareDb } from './db.ts';

/** Which tab of this browser writes to whom: two agents' tabs, or one agent's two, must not answer the same person twice. */

/** How long a claim that nobody writes on holds, ms: a tab may be left open for days. */
const holds = 30 * 60_000;

export interface Claim {
  caseId: CaseId;
  tabId: number;
  /** Epoch ms. */
  now: number;
  /** Also from another tab. */
  take: boolean;
  isOpen(tabId: number): Promise<boolean>;
}

/** Claims the case for a tab. False: another open tab has it. */
export async function claim(db: CareDb, { caseId, tabId, now, take, isOpen }: Claim): Promise<boolean> {
  const other = await db.claims.get(caseId);
  // Asked before the transaction, which would not wait for a tab.
  const isAlive = other && other.tabId !== tabId && now - other.at < holds && (await isOpen(other.tabId));
  return db.transaction('rw', db.claims, async () => {
    const held = await db.claims.get(caseId);
    const isTheirs = held && held.tabId !== tabId && (isAlive || held.at !== other?.at);
    if (isTheirs && !take) return false;
    await db.claims.put({ caseId, tabId, at: now });
    return true;
  });
}

/** Gives the case back where this tab holds it. */
export async function release(db: CareDb, caseId: CaseId, tabId: number): Promise<void> {
  await db.transaction('rw', db.claims, async () => {
    if ((await db.claims.get(caseId))?.tabId === tabId) await db.claims.delete(caseId);
  });
}
