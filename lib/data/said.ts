import { decisionsInTurn, isAfter } from '../core/case.ts';
import { customerOf } from '../core/case-id.ts';
import type { CaseId, Said, StoredComment } from '../core/types.ts';
import type { CareDb, DecisionRow } from './db.ts';
import { readThreads } from './threads.ts';

/** Older words than so many teach nothing: people's minds change, and so do the things that they judge. */
const most = 200;

/**
 * What people said of how hot messages are, after `from` (epoch ms), latest first: of each case the last word that was
 * not taken back, and the customer's last message that it can have been said of. `lang` is the site's tag.
 */
export async function readSaid(db: CareDb, from: number): Promise<Said[]> {
  const words = await db.decisions.where('heatAt').above(from).reverse().limit(most).toArray();
  if (words.length === 0) return [];
  const ids = [...new Set(words.map(({ threadId }) => threadId))];
  const [threads, decisions] = await Promise.all([
    readThreads(db, ids),
    db.decisions.where('threadId').anyOf(ids).toArray(),
  ]);
  const ofCase = Map.groupBy(decisions, ({ caseId }) => caseId);
  const cases = [...new Set(words.map(({ caseId }) => caseId))];
  return cases.flatMap((caseId) => {
    const word = lastWord(ofCase.get(caseId) ?? []);
    if (!word || word.at <= from) return [];
    const comments = threads.find((thread) => thread.ids.includes(word.threadId))?.comments ?? [];
    const message = messageOf(caseId, comments, word);
    return message ? [{ text: message.text, lang: message.lang, hot: word.hot }] : [];
  });
}

function lastWord(decisions: readonly DecisionRow[]) {
  const last = decisionsInTurn(decisions).findLast(({ decision }) => decision.kind === 'heat');
  const row = decisions.find(({ id }) => id === last?.id);
  return row?.decision.kind === 'heat' ? { at: row.at, threadId: row.threadId, hot: row.decision.hot } : null;
}

function messageOf(
  caseId: CaseId,
  comments: readonly StoredComment[],
  word: { at: number },
): StoredComment | undefined {
  const customer = customerOf(caseId);
  return comments
    .filter((comment) => comment.customerId === customer && !isAfter(comment, word))
    .sort((a, b) => a.postedAt.latest - b.postedAt.latest || (a.id < b.id ? -1 : 1))
    .at(-1);
}
