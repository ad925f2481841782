import { Dexie, type DexieOptions, type Table } from 'dexie';
import type {
  BrandId,
  CaseId,
  CommentId,
  Coverage,
  DecisionFact,
  Health,
  InsertedFact,
  SiteId,
  StoredComment,
} from '../core/types.ts';
import type { CaseRow, LaneCounts } from './row.ts';

/** Numbers kept up to date with every change of a case, since counting 100,000 rows takes 130 ms. */
export interface CounterRow extends LaneCounts {
  brandId: BrandId;
  site: SiteId;
}

export interface CoverageRow extends Coverage {
  brandId: BrandId;
  site: SiteId;
  seenAt: number;
  /** `seenAt` while not all comments were seen, else absent. */
  partialAt?: number;
}

/** How well one page could be read when it was last read. */
export interface HealthRow extends Health {
  brandId: BrandId;
  site: SiteId;
  /** The post of the page, else its kind. */
  page: string;
  seenAt: number;
}

/** A decision with the thread its case id names. */
export interface DecisionRow extends DecisionFact {
  threadId: CommentId;
}

export type CareDb = Dexie & {
  comments: Table<StoredComment, CommentId>;
  cases: Table<CaseRow, CaseId>;
  counters: Table<CounterRow, [BrandId, SiteId]>;
  coverage: Table<CoverageRow, string>;
  health: Table<HealthRow, [BrandId, SiteId, string]>;
  decisions: Table<DecisionRow, string>;
  inserted: Table<InsertedFact, string>;
};

/** The database of this browser. Nothing is opened before the first question. Released versions are frozen. */
export function openDb(name: string, options?: DexieOptions): CareDb {
  const db = new Dexie(name, options) as CareDb;
  db.version(1).stores({
    comments: 'id, threadId, customerId',
    cases:
      'id, threadId, nextAt, [brandId+site+queue], [brandId+site+since], [brandId+site+lane+laneAt], [brandId+site+firstAt]',
    counters: '[brandId+site]',
    coverage: 'postId, [brandId+site+seenAt], [brandId+site+partialAt]',
    health: '[brandId+site+page], [brandId+site+seenAt]',
    decisions: 'id, threadId',
    inserted: 'id, commentId',
  });
  return db;
}
