import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { SeenComment } from '../../lib/core/types.ts';
import { type CareDb, openDb } from '../../lib/data/db.ts';
import type { SeenBatch } from '../../lib/data/records.ts';
import { addCounts, countsOf, type LaneCounts, noCounts } from '../../lib/data/row.ts';
import { brand } from '../core/make.ts';

/** A database of its own in memory. */
export function newDb(indexedDB = new IDBFactory()): CareDb {
  return openDb('test', { indexedDB, IDBKeyRange });
}

/** What a readable page of the brand on X reports. */
export function batch(comments: SeenComment[], seenAt: number, more: Partial<SeenBatch> = {}): SeenBatch {
  return {
    brandId: brand.id,
    site: 'x',
    page: { kind: 'status', url: 'https://x.com/sunny_shop/status/1', postId: null, commentId: 'x:1' },
    comments,
    coverage: [],
    posts: [],
    health: { state: 'ok', hinted: comments.length, read: comments.length, missing: {} },
    seenAt,
    ...more,
  };
}

/** The counters as they would be if everything were counted. */
export async function recount(db: CareDb): Promise<LaneCounts> {
  const rows = await db.cases.toArray();
  return rows.map(countsOf).reduce((sum, counts) => addCounts(sum, counts), noCounts);
}
