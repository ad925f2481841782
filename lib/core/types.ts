import type { TargetKind } from './policy.ts';

/** The words of the product as types. All instants are epoch milliseconds, UTC. */

export type SiteId = 'facebook' | 'x';
export const sites: readonly SiteId[] = ['facebook', 'x'];

/** `facebook:123` or `x:123`: the site's own permanent id, so a comment is the same one in every tab. */
export type CommentId = `${SiteId}:${string}`;
/** `<site>:<identity key>` of an author, e.g. `x:anna_k`, `facebook:100012`. */
export type CustomerId = string;
/** `<threadId>~<customerId>`: one customer in one thread. */
export type CaseId = string;
export type BrandId = string;

/** An instant known only within bounds. `earliest: null` = no lower bound is known (first seen only). */
export interface Interval {
  earliest: number | null;
  latest: number;
}

export interface Author {
  name: string;
  handle: string | null;
  /** Absolute profile address. */
  profile: string;
  isBrand: boolean;
}

export type CommentKind = 'comment' | 'reply' | 'mention' | 'quote';

/** One message as read from a page; also the format of `inspect` and of exports (with ISO times). */
export interface SeenComment {
  id: CommentId;
  site: SiteId;
  threadId: CommentId;
  parentId: CommentId | null;
  /** Site-wide id of the post it stands under (`facebook:<post>`, `x:<root>`); null for a mention. */
  postId: string | null;
  url: string;
  author: Author;
  text: string;
  /** BCP 47 tag as given by the site, never guessed here. */
  lang: string | null;
  postedAt: Interval;
  editedAt: number | null;
  hidden: boolean;
  onAd: boolean;
  truncated: boolean;
  kind: CommentKind;
}

/** A text of a comment as it was seen from one time to another, epoch ms. */
export interface TextVersion {
  text: string;
  lang: string | null;
  truncated: boolean;
  firstSeenAt: number;
  seenAt: number;
}

/** A comment as remembered: the join of all its sightings. */
export interface StoredComment extends SeenComment {
  brandId: BrandId;
  customerId: CustomerId;
  firstSeenAt: number;
  lastSeenAt: number;
  /** Every text seen, the present one and cut ones too (versions.ts); absent while it has only ever had one. */
  versions?: readonly TextVersion[];
  /** Every thread it was seen in, oldest first; absent while it has only ever been in one. */
  threads?: readonly CommentId[];
  /** When it was last proven to be gone from the page, epoch ms; absent: never. Seen again later, it is back. */
  goneAt?: number;
  /** The exact time if any sighting had one; it beats every interval. */
  exactAt: number | null;
  /** Intersection of all intervals seen. May be contradictory (earliest > latest) if a clock was wrong. */
  bounds: Interval;
}

/** One of the brand's own pages or handles. `key` is lower case: handle, vanity name or numeric page id. */
export interface Identity {
  site: SiteId;
  key: string;
}

export interface Brand {
  id: BrandId;
  name: string;
  identities: Identity[];
  addedAt: number;
}

export type DismissReason = 'no-answer-needed' | 'answered-elsewhere' | 'spam' | 'not-for-us';

/** Human decisions are facts of their own; the latest one at a time wins. */
export type Decision =
  | { kind: 'dismiss'; reason: DismissReason }
  | { kind: 'snooze'; until: number | 'customer-writes' }
  | { kind: 'escalate'; note: string }
  | { kind: 'resolve' }
  | { kind: 'reopen' }
  /** "This is hot", "this is not hot": goes before the judgement of the messages known by then. */
  | { kind: 'heat'; hot: boolean }
  /** Takes one decision back, as if it had never been made. */
  | { kind: 'withdraw'; decisionId: string };

export interface DecisionFact {
  /** Random id, given by the surface where it was made, so that a repeat is harmless. */
  id: string;
  caseId: CaseId;
  at: number;
  decision: Decision;
}

/** "This text was put into the composer for this comment" and, once seen to leave it, when. */
export interface InsertedFact {
  id: string;
  commentId: CommentId;
  text: string;
  templateId: string | null;
  insertedAt: number;
  /** When the person took the composer into use: it had the focus, or words of theirs, before ours. Absent: it had neither. */
  startedAt?: number;
  /** When the composer was observed to become empty again: the moment the person pressed send. */
  sentAt: number | null;
}

export type CaseState = 'waiting' | 'answered' | 'dismissed' | 'snoozed' | 'escalated' | 'resolved';

/** Hot ones first. The learned weights are in this order: after a change, `npm run train`. */
export const categories = [
  'complaint',
  'outage',
  'urgent-request',
  'question',
  'feedback',
  'praise',
  'mention',
  'abuse-or-spam',
] as const;
export type Category = (typeof categories)[number];

export type Urgency = 0 | 1 | 2;

/** The starter libraries' languages. `sr` is written in Cyrillic or Latin (`sr-Latn`). */
export const replyLanguages = ['en', 'pl', 'de', 'sr', 'sr-Latn', 'fa', 'ru'] as const;
export type ReplyLanguage = (typeof replyLanguages)[number];

export interface Triage {
  lang: string | null;
  category: Category;
  urgency: Urgency;
  /** That of the author's words. */
  sentiment: -1 | 0 | 1;
  /** Silence would be a failure of service. */
  needsReply: boolean;
  /** How sure the category is, 0 to 1. */
  confidence: number;
  /** What led there, as cues a person can read. */
  reasons: string[];
  /** What a person said against the judgement; absent: nobody did. */
  veto?: { hot: boolean };
  /** What people said of so many similar messages; absent: of none, or not of one mind. */
  learned?: { hot: boolean; times: number };
}

/** A person's word on how hot a message is. `lang`: as judged. */
export interface Said {
  text: string;
  lang: string | null;
  hot: boolean;
}

/** The target that a policy sets a message, and which message it is the target of: the first to be due of a wait. */
export interface Target {
  kind: TargetKind;
  /** ms of the calendar's time; null: no target, so never due. */
  length: number | null;
  commentId: CommentId;
  policyId: string;
  /** Begin of the policy's version; null: from ever. */
  validFrom: number | null;
}

/** `unsure`: the times are too vague to tell. `none`: never due, as there is no target or the calendar never opens. */
export type Verdict = 'met' | 'missed' | 'unsure' | 'none';

/** A length of time by the clock on the wall and by the policy's opening hours, ms. Lower bounds as in `Answer.took`. */
export interface Span {
  calendar: Interval;
  open: Interval;
}

/** The three clocks of an answer (design.md 3). */
export interface Clocks {
  /** Published to visible answer. */
  customer: Span;
  /** First seen by us to visible answer. */
  desk: Span;
  /**
   * The composer in use, by the person or by our insertion, to its sending, else to the visible answer; null where we put
   * nothing in: who types it all by hand is not watched.
   */
  hand: Span | null;
}

/**
 * A brand answer matched to the customer message that it ends the wait of. `took.earliest` is null where the
 * question's publication has no lower bound: `took.latest` is then only what is sure to be true of its first sighting.
 */
export interface Answer {
  commentId: CommentId;
  /** First unanswered customer message it answers. */
  questionId: CommentId;
  at: Interval;
  /** Customer clock, ms of calendar time: published to visible answer. */
  took: Interval;
  clocks: Clocks;
  target: Target;
  /** When the target ended, by the earliest and the latest possible begin of the wait; null: never due. */
  due: Interval | null;
  /** A late answer is a miss for good, whatever comes after it. */
  verdict: Verdict;
  /** Template of our insertion, if this answer was inserted by us. */
  templateId: string | null;
  /** It has been deleted since: it happened, but it no longer ends the wait. Absent: it stands. */
  gone?: true;
}

/**
 * The resolution of a case: from its first message to the first decision `resolve`. A later reopening changes none of
 * this; `at` tells the last one.
 */
export interface Resolution {
  target: Target;
  due: number | null;
  /** When it was first resolved, epoch ms; null: not yet. */
  firstAt: number | null;
  /** When it was resolved last; null while it is open or open again. */
  at: number | null;
  /** Calendar and opening time to `firstAt`; null until then. */
  took: Span | null;
  /** Null until it is first resolved. */
  verdict: Verdict | null;
}

/** A brand reply without substance while an answer was owed: a soft stop, the clock goes on (design.md 3). */
export interface SoftStop {
  commentId: CommentId;
  at: Interval;
}

/** A commitment found in a text: the place of its time there (UTF-16 offsets) and its end, epoch ms. */
export interface FoundPromise {
  start: number;
  end: number;
  dueAt: number;
}

/** A commitment in a posted brand reply. Kept or broken by `promiseState` (promise.ts). */
export interface CasePromise {
  commentId: CommentId;
  /** The time as it was written: "by Friday 5 pm". */
  text: string;
  madeAt: Interval;
  /** Epoch ms. */
  dueAt: number;
  /** The answer that kept it; null: none yet, or too late. */
  keptBy: CommentId | null;
}

/** What the customer's new words came after. */
export type TextChange = 'answer' | 'decision';

/** Derived from the comments of a thread, the decisions and the policy; never edited by hand. */
export interface Case {
  id: CaseId;
  brandId: BrandId;
  site: SiteId;
  threadId: CommentId;
  postId: string | null;
  customerId: CustomerId;
  /** `dismissed` without a decision: all that was owed has been deleted on the page. */
  state: CaseState;
  /** The reason, the end of the snooze or the note of the decision in force. */
  decision: DecisionFact | null;
  /** Publication of the first customer message after the brand's last answer; null unless owed. */
  waitingSince: Interval | null;
  waitingFor: CommentId | null;
  /** Later messages that wait with it, oldest first; absent where there are none. */
  alsoWaiting?: readonly CommentId[];
  /** A message that was answered or decided about says something else now; absent where none does. */
  textChange?: { after: TextChange; at: number };
  lastMessageId: CommentId;
  lastMessageAt: Interval;
  /** What is owed and by when; null unless owed. */
  target: Target | null;
  /** The instant the target ends, from the earliest possible start; null when nothing is owed or it is never due. */
  due: number | null;
  /** The instant from which the case is at risk. */
  riskAt: number | null;
  /** Null where the policy sets no target for it and nobody has resolved it. */
  resolution: Resolution | null;
  /** The first answer that still stands. */
  firstResponse: Answer | null;
  answers: Answer[];
  /** Replies that only put the customer off, oldest first; absent where there are none. */
  softStops?: readonly SoftStop[];
  /** What the brand promised, the nearest due first, kept and broken ones too; absent where there is nothing. */
  promises?: readonly CasePromise[];
  triage: Triage;
}

export type ClockState = 'waiting' | 'at-risk' | 'overdue';

/** Cases that are owed an answer and not snoozed: all of them, and how many of these are at risk or overdue. */
export interface Counts {
  waiting: number;
  atRisk: number;
  overdue: number;
}

/**
 * The lists of the queue. `waiting`: all that is owed and not snoozed, escalated cases too (the customer waits in
 * front while others work behind). `done`: answered, dismissed and resolved. `trolls`: trolls and spam, on no badge and in
 * no count.
 */
export type Lane = 'waiting' | 'snoozed' | 'escalated' | 'done' | 'trolls';

/** How well a page could be read. */
export type HealthState = 'ok' | 'empty' | 'degraded' | 'broken';

export interface Health {
  state: HealthState;
  /** Elements that look like comments, by the loose way of finding them. */
  hinted: number;
  /** Comments read with an id. */
  read: number;
  /** How many read comments lack each field or have it in doubt; `place`: parent, thread or post. */
  missing: Partial<Record<'id' | 'author' | 'text' | 'time' | 'place', number>>;
}

/** What share of a post's comments has been seen. */
export interface Coverage {
  postId: string;
  /** The site's own counter, null when it shows none. */
  total: number | null;
  /** Distinct comments of this post read on this page visit. */
  seen: number;
  /** A sort order is in force that hides some ("Most relevant"). */
  filtered: boolean;
  /** Collapsed reply threads and "view more" rows still closed. */
  collapsed: number;
}

/** One of the brand's own posts, as a page showed it. */
export interface PostSeen {
  /** The site's id, or what it goes by where a page gives none: its author and first words. */
  postId: string;
  /** What else it went by on this page visit. */
  names: string[];
  /** Its own address; null where the page shows none (dom.md 1.4.4). */
  url: string | null;
  /** The beginning of its own words on one line, plain text, about 80 characters; empty for a picture alone. */
  excerpt: string;
  /** Null where the page does not say, or scrambles it. */
  postedAt: Interval | null;
}

export type PageKind =
  | 'page'
  | 'post'
  | 'photo'
  | 'video'
  | 'reel'
  | 'group'
  | 'search'
  | 'notifications'
  | 'mentions'
  | 'home'
  | 'profile'
  | 'status'
  | 'other';

/** What the address alone says about a page. */
export interface PageRef {
  site: SiteId;
  kind: PageKind;
  url: string;
  /** Identity key in the address (handle, vanity or numeric id, lower case), if there is one. */
  owner: string | null;
  postId: string | null;
  commentId: CommentId | null;
}

/** How much of the truth is known: `complete: false` shows as `7+`, a broken site as `?`. */
export interface Trust {
  complete: boolean;
  health: HealthState;
}

/** A failure as a value. `code` has a sentence in every catalogue; `detail` is for the report. */
export interface Problem {
  code: ProblemCode;
  detail?: string;
}

export type ProblemCode =
  | 'extension-updated'
  | 'worker-silent'
  | 'refused'
  | 'bad-message'
  | 'storage-failed'
  | 'unknown-page'
  | 'already-a-brand'
  | 'no-such-case'
  | 'no-such-post'
  | 'bad-backup'
  | 'no-such-tab'
  | 'model-off'
  | 'model-changed'
  | 'model-down'
  | 'model-slow'
  | 'model-denied'
  | 'model-error'
  | 'model-garbled'
  | 'model-long';

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };
