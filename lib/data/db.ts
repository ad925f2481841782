import { Dexie, type DexieOptions, type Table } from 'dexie';
import { threadOf } from '../core/case-id.ts';
import type { Covered } from '../core/coverage.ts';
import type { IncidentFact, IncidentReport } from '../core/incident.ts';
import type { Template } from '../core/template.ts';
import type { Told } from '../core/told.ts';
import type {
  BrandId,
  CaseId,
  Category,
  CommentId,
  DecisionFact,
  Health,
  InsertedFact,
  PostSeen,
  ReplyLanguage,
  SiteId,
  StoredComment,
} from '../core/types.ts';
import type { CaseRow, LaneCounts } from './row.ts';

/** Numbers kept up to date with every change of a case, since counting 100,000 rows takes 130 ms. */
export interface CounterRow extends LaneCounts {
  brandId: BrandId;
  site: SiteId;
}

export interface CoverageRow extends Covered {
  brandId: BrandId;
  site: SiteId;
  /** `seenAt` while not all comments were seen, else absent. */
  partialAt?: number;
}

/** A comment with its sparse key: the post it stands under while the site shows only the beginning of its text. */
export interface CommentRow extends StoredComment {
  cutIn?: string;
}

/** One of the brand's own posts, by all that was seen of it. */
export interface PostRow extends PostSeen {
  brandId: BrandId;
  site: SiteId;
  /** Address of the page where it was last seen. */
  foundOn: string;
  firstSeenAt: number;
  seenAt: number;
  /** When its own comments were last read on a page of its own, not merely in a list; null: never. */
  visitedAt: number | null;
  /** When it was published, at the latest; else first seen. The newest are kept. */
  newAt: number;
}

/** How well one page could be read when it was last read. */
export interface HealthRow extends Health {
  brandId: BrandId;
  site: SiteId;
  /** The post of the page, else its kind. */
  page: string;
  seenAt: number;
}

/**
 * The last notification: which cases it speaks of, for its buttons. Stored together with what is then told, so that who
 * dies before it shows leaves it to the next.
 */
export interface NoticeRow {
  id: string;
  /** Epoch ms. */
  at: number;
  caseIds: CaseId[];
  shown: boolean;
  /** Of each case: when it was taken as told for this notice, epoch ms, and what was told of it before. */
  before?: Record<CaseId, { at: number; told: Told | null }>;
}

/** A decision with the thread its case id names. */
export interface DecisionRow extends DecisionFact {
  threadId: CommentId;
  /** `at` of a word on how hot a case is, else absent: they are few, and asked for by themselves. */
  heatAt?: number;
}

export function decisionRow(fact: DecisionFact): DecisionRow {
  return {
    ...fact,
    threadId: threadOf(fact.caseId),
    ...(fact.decision.kind === 'heat' && { heatAt: fact.at }),
  };
}

/** A note that somebody has not handed over yet; `at`: when it was last written in, epoch ms. */
export interface DraftRow {
  caseId: CaseId;
  note: string;
  at: number;
}

/** A tab in which somebody writes, or is about to write, a reply to a case; `at`: when it was last written in, epoch ms. */
export interface ClaimRow {
  caseId: CaseId;
  tabId: number;
  at: number;
}

/** A past answer by the telling words of what it answered; the texts stay with the comments. */
export interface PastRow {
  /** Of the answer. */
  id: CommentId;
  questionId: CommentId;
  lang: ReplyLanguage;
  category: Category;
  terms: string[];
}

/** How far something has been worked through. */
export interface MarkRow {
  id: string;
  /** Epoch ms. */
  at: number;
}

/** Cases that are still to be judged again, one row or none: those whose id comes after `after`. */
export interface AgainRow {
  id: string;
  which: 'open' | 'all';
  after: CaseId;
}

/**
 * What a brand's comments of late say of disruptions, judged once: to judge a day's comments takes a quarter of a second,
 * and to read as many rows a tenth of one.
 */
export interface DigestRow {
  brandId: BrandId;
  reports: DigestEntry[];
}

export interface DigestEntry {
  id: CommentId;
  firstSeenAt: number;
  /** Null: by the brand itself, or gone from the page. */
  report: IncidentReport | null;
}

/** Comments of a brand that are new or have changed since its digest was made; null: so many that it is made anew. */
export interface UnjudgedRow {
  brandId: BrandId;
  ids: CommentId[] | null;
}

export type CareDb = Dexie & {
  comments: Table<CommentRow, CommentId>;
  cases: Table<CaseRow, CaseId>;
  counters: Table<CounterRow, [BrandId, SiteId]>;
  coverage: Table<CoverageRow, string>;
  posts: Table<PostRow, string>;
  health: Table<HealthRow, [BrandId, SiteId, string]>;
  decisions: Table<DecisionRow, string>;
  inserted: Table<InsertedFact, string>;
  notices: Table<NoticeRow, string>;
  drafts: Table<DraftRow, CaseId>;
  incidents: Table<IncidentFact, string>;
  claims: Table<ClaimRow, CaseId>;
  templates: Table<Template, string>;
  past: Table<PastRow, CommentId>;
  marks: Table<MarkRow, string>;
  again: Table<AgainRow, string>;
  digests: Table<DigestRow, BrandId>;
  unjudged: Table<UnjudgedRow, BrandId>;
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
  db.version(2)
    .stores({
      comments: 'id, threadId, customerId, cutIn',
      posts: 'postId, *names, [brandId+site+newAt]',
    })
    .upgrade((change) =>
      change
        .table<CoverageRow>('coverage')
        .toCollection()
        .modify((row) => {
          row.counts = row.total === null ? [] : [{ at: row.seenAt, total: row.total }];
          row.lookedAt = row.seen > 0 ? row.seenAt : null;
        }),
    );
  db.version(3)
    .stores({
      cases:
        'id, threadId, nextAt, turnedAt, newsAt, [brandId+site+queue], [brandId+site+since], [brandId+site+lane+laneAt], [brandId+site+firstAt]',
      notices: 'id',
    })
    .upgrade((change) => change.table<CaseRow>('cases').toCollection().modify(tellsEach));
  db.version(4).stores({ drafts: 'caseId, at' });
  db.version(5).stores({
    comments: 'id, threadId, customerId, cutIn, [brandId+firstSeenAt]',
    incidents: 'id, [brandId+at]',
  });
  db.version(6).stores({ digests: 'brandId', unjudged: 'brandId' });
  db.version(7).stores({ claims: 'caseId', templates: 'id, name', past: 'id, *terms', marks: 'id' });
  db.version(8).stores({ again: 'id' });
  db.version(9)
    .stores({ decisions: 'id, threadId, heatAt' })
    .upgrade((change) =>
      change
        .table<DecisionRow>('decisions')
        .toCollection()
        .modify((row) => {
          Object.assign(row, decisionRow(row));
        }),
    );
  // What was kept of comments is written otherwise since; it is made anew.
  db.version(10).upgrade((change) => change.table('digests').clear());
  return db;
}

/** Until version 3 a row said only whether its breach had been told. What was at risk by then counts as told. */
function tellsEach(row: Omit<CaseRow, 'told'> & { told: unknown }): void {
  const turned = row.clock === 'overdue' ? row.due : row.clock === 'at-risk' ? row.riskAt : null;
  const isTold = row.told === true || row.clock === 'at-risk';
  row.told =
    isTold && row.clock && row.waitingFor ? { wait: row.waitingFor, clock: row.clock, at: turned } : null;
  if (turned !== null) row.turnedAt = turned;
  if (row.clock === 'overdue' && !isTold && row.due !== null) row.newsAt = row.due;
  if (row.clock === 'overdue') delete row.nextAt;
}
