import { caseIdOf } from '../core/case-id.ts';
import type { Case } from '../core/types.ts';
import { claim, release } from '../data/claims.ts';
import type { CareDb } from '../data/db.ts';
import { readCase } from '../data/reads.ts';
import type { DraftView, In } from '../messages.ts';
import type { Deps } from './deps.ts';

/** What to mind about a reply that is being written in a tab; see `draft.check`. */
export async function draftView(deps: Deps, p: In<'draft.check'>, tabId: number): Promise<DraftView> {
  const { db, now, host } = deps;
  const comment = await db.comments.get(p.commentId);
  // Not stored yet: nobody can have answered it before us.
  if (!comment) return { answer: null, elsewhere: false };
  const caseId = caseIdOf(comment.threadId, comment.customerId);
  const found = await readCase(db, caseId, now());
  // Facebook starts an empty reply with the name by itself.
  const isBlank = ['', comment.author.name].includes(p.text.trim());
  const isOurs = await (isBlank
    ? release(db, caseId, tabId).then(() => true)
    : claim(db, { caseId, tabId, now: now(), take: p.take ?? false, isOpen: host.isOpen }));
  return { answer: found && (await lastAnswer(db, found.case, p.since)), elsewhere: !isOurs };
}

async function lastAnswer(db: CareDb, of: Case, since: number): Promise<DraftView['answer']> {
  if (of.waitingFor !== null) return null;
  const last = of.answers.findLast(({ gone }) => !gone);
  const comment = last && (await db.comments.get(last.commentId));
  return comment ? { comment, isNew: comment.firstSeenAt >= since } : null;
}
