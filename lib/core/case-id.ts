import type { CaseId, CommentId, CustomerId } from './types.ts';

/** One customer in one thread. */
export function caseIdOf(threadId: CommentId, customerId: CustomerId): CaseId {
  return `${threadId}~${customerId}`;
}

/** The thread a case id names. */
export function threadOf(caseId: CaseId): CommentId {
  return caseId.slice(0, caseId.indexOf('~')) as CommentId;
}

/** The customer a case id names; a name may itself hold a `~`. */
export function customerOf(caseId: CaseId): CustomerId {
  return caseId.slice(caseId.indexOf('~') + 1);
}
