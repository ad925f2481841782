import { caseIdOf } from '../core/case-id.ts';
import type { Case, StoredComment } from '../core/types.ts';
import { claim, release } from '../data/claims.ts';
import type { CareDb } from '../data/db.ts';
import { lastSaid } from '../data/past.ts';
import { type CaseRead, readCase } from '../data/reads.ts';
import type { DraftView, In } from '../messages.ts';
import { readSettings } from '../settings.ts';
import { brakeFor } from './brake.ts';
import type { Deps } from './deps.ts';
import { solutionHere } from './suggestions.ts';

/** What to mind about a reply that is being written in a tab; see `draft.check`. */
export async function draftView(deps: Deps, p: In<'draft.check'>, tabId: number): Promise<DraftView> {
  const { db, now } = deps;
  const comment = await db.comments.get(p.commentId);
  const caseId = comment && caseIdOf(comment.threadId, comment.customerId);
  const read = caseId ? await readCase(db, caseId, now()) : null;
  // Facebook starts an empty reply with the name by itself.
  const isBlank = ['', comment?.author.name].includes(p.text.trim());
  const brake = comment ? await brakeFor(deps, comment, p.since, read?.case.promises) : null;
  const late = brake?.late ?? null;
  const [isOurs, settled, checked, here] = await Promise.all([
    // Of somebody who is not stored yet nobody can have a claim.
    caseId ? (isBlank ? given(db, caseId, tabId) : claimed(deps, p, caseId, tabId)) : true,
    read && lastAnswer(db, read.case, p.since),
    isBlank ? null : checkedBy(deps, p, comment, read, late !== null),
    read && brake?.here && !isBlank ? solutionHere(deps, read, brake.here) : null,
  ]);
  const fresh = brake?.answeredSince ?? null;
  return {
    answer: fresh ? { comment: fresh, isNew: true } : settled,
    elsewhere: !isOurs,
    author: comment?.author.name ?? null,
    checked,
    sent: brake?.sent.length ?? 0,
    closing: brake?.closing ?? null,
    here,
    late: late && { words: late.text, dueAt: late.dueAt },
  };
}

async function given(db: CareDb, caseId: string, tabId: number): Promise<true> {
  await release(db, caseId, tabId);
  return true;
}

function claimed({ db, now, host }: Deps, p: In<'draft.check'>, caseId: string, tabId: number) {
  return claim(db, { caseId, tabId, now: now(), take: p.take ?? false, isOpen: host.isOpen });
}

async function lastAnswer(db: CareDb, of: Case, since: number): Promise<DraftView['answer']> {
  if (of.waitingFor !== null) return null;
  const last = of.answers.findLast(({ gone }) => !gone);
  const comment = last && (await db.comments.get(last.commentId));
  return comment ? { comment, isNew: comment.firstSeenAt >= since } : null;
}

/** What the words themselves give to mind, against the message, its person and what was said of late. */
async function checkedBy(
  { db, now, zone, judge }: Deps,
  { commentId, text }: In<'draft.check'>,
  comment: StoredComment | undefined,
  read: CaseRead | null,
  late: boolean,
) {
  const site = commentId.startsWith('x:') ? 'x' : 'facebook';
  const [{ checkDraft }, { brands }, history] = await Promise.all([
    judge(),
    readSettings(),
    comment ? lastSaid(db, comment.brandId) : [],
  ]);
  return checkDraft({
    text,
    site,
    history,
    late,
    familiar: brands.find(({ id }) => id === comment?.brandId)?.familiar,
    now: now(),
    zone: zone(),
    lang: read?.case.triage.lang ?? comment?.lang ?? null,
    ...(comment && { comment: comment.text, author: comment.author.name }),
    ...(read && { category: read.case.triage.category }),
  });
}
