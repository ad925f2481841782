import { Dexie } from 'dexie';
import type { IncidentFact } from '../core/incident.ts';
import type { BrandId, StoredComment } from '../core/types.ts';
import type { CareDb } from './db.ts';

/** What people decided about incidents; the incidents themselves are derived whenever somebody looks. */

/** Takes in a decision; the same one twice is one. */
export async function recordIncident(db: CareDb, fact: IncidentFact): Promise<void> {
  await db.incidents.put(fact);
}

/** The decisions about a brand's incidents since `from`, epoch ms. */
export function incidentFacts(db: CareDb, brandId: BrandId, from: number): Promise<IncidentFact[]> {
  return db.incidents.where('[brandId+at]').between([brandId, from], [brandId, Dexie.maxKey]).toArray();
}

/** A brand's comments first seen since `from`, epoch ms; of very many the latest `most`. */
export function commentsSince(
  db: CareDb,
  brandId: BrandId,
  from: number,
  most: number,
): Promise<StoredComment[]> {
  return db.comments
    .where('[brandId+firstSeenAt]')
    .between([brandId, from], [brandId, Dexie.maxKey])
    .reverse()
    .limit(most)
    .toArray();
}
