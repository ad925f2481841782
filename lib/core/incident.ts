import { caseIdOf } from './case-id.ts';
import type { BrandId, Case, CaseId, CommentId, CustomerId } from './types.ts';

/** One report of a disruption. Times are epoch ms. */
export interface IncidentMember {
  commentId: CommentId;
  threadId: CommentId;
  customerId: CustomerId;
  at: number;
  lang: string | null;
}

/** What a customer's comment says of a disruption, all that an incident is found by. Small, since it is kept. */
export interface IncidentReport extends IncidentMember {
  brandId: BrandId;
  /** What is out of order (`Thing`), or what it only names. */
  things: readonly string[];
  /** How much it sounds like a report of a disruption: log odds where half of all texts are. */
  odds: number;
  /** What its text is compared by (triage/similar.ts); empty: it is not, being sure or no report at all. */
  runs: string;
}

/** `quiet`: nobody has reported it for a window. `closed`: a person said that it is over. */
export type IncidentState = 'open' | 'quiet' | 'closed';

/** Many cases about the same disruption. Derived from the comments and the decisions; never edited by hand. */
export interface Incident {
  /** Its first report. May change when an earlier one is read; decisions name any of its comments. */
  id: CommentId;
  brandId: BrandId;
  state: IncidentState;
  /** What is out of order (`Thing`), the most named first; empty: nobody says. */
  things: string[];
  firstAt: number;
  lastAt: number;
  /** Reports within the hour before `now`. */
  lastHour: number;
  /** Oldest first. */
  members: IncidentMember[];
  /** How many people report it. */
  customers: number;
  /** BCP 47, the commonest first. */
  languages: string[];
  /** What the team says about it, by language. */
  blocks: Readonly<Record<string, string>>;
  /** When a person closed it; null: open, or open again. */
  closedAt: number | null;
}

/** What a person decided about an incident: about the one that `of`, any of its comments, stands in. */
export type IncidentDecision =
  /** It is the same as the one in which this comment stands. */
  | { kind: 'merge'; with: CommentId }
  /** These do not belong to it, but to each other. */
  | { kind: 'split'; members: CommentId[] }
  | { kind: 'close' }
  | { kind: 'reopen' }
  /** The approved words about it in one language; empty: none any more. */
  | { kind: 'block'; lang: string; text: string };

export interface IncidentFact {
  /** Random id, given by the surface where it was made, so that a repeat is harmless. */
  id: string;
  brandId: BrandId;
  of: CommentId;
  at: number;
  decision: IncidentDecision;
}

/** How far the replies have come: "31 of 47 answered". */
export interface IncidentProgress {
  answered: number;
  total: number;
  /** Cases of members who have not heard from the brand since their report. */
  unanswered: CaseId[];
  /** The closing round: members to write to again, now that it is over; empty until it is closed. */
  round: CaseId[];
}

/** Answered is who got an answer of substance after the first of their reports. `caseOf`: null where there is none. */
export function progressOf(
  { members, closedAt }: Pick<Incident, 'members' | 'closedAt'>,
  caseOf: (id: CaseId) => Pick<Case, 'id' | 'answers' | 'state'> | null,
): IncidentProgress {
  const since = new Map<CaseId, number>();
  for (const { threadId, customerId, at } of members) {
    const id = caseIdOf(threadId, customerId);
    if (!since.has(id)) since.set(id, at);
  }
  const unanswered: CaseId[] = [];
  const round: CaseId[] = [];
  for (const [id, at] of since) {
    const last = caseOf(id)?.answers.findLast(({ gone }) => !gone)?.at.latest ?? Number.NEGATIVE_INFINITY;
    if (last < at) unanswered.push(id);
    if (closedAt !== null && last < closedAt) round.push(id);
  }
  return { answered: since.size - unanswered.length, total: since.size, unanswered, round };
}
