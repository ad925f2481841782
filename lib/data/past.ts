import { Dexie } from 'dexie';
import type { PastReply } from '../core/past-reply.ts';
import type { BrandId, Case, CommentId, ReplyLanguage, StoredComment } from '../core/types.ts';
import type { CareDb, PastRow } from './db.ts';

/**
 * The brand's past answers, found by telling words of what they answered. Only these words are kept here: the texts stay
 * where they are, so that what is erased there is found no more.
 */

/** Answers taken into the index at one time: the rest follow at the next. */
const batch = 300;
/** The last answers of the brand, to be different from. */
const recent = 50;
/** Comments looked through for them. */
const mostRead = 400;

/** Telling words of a message, to be indexed; empty: none, or not in a language that is known. */
export type TermsOf = (question: StoredComment, of: Case) => { lang: ReplyLanguage; terms: string[] } | null;

/** Takes answers that came since the last time into the index. */
export async function indexPast(db: CareDb, brandId: BrandId, termsOf: TermsOf): Promise<void> {
  const cursor = `past ${brandId}`;
  const from = (await db.marks.get(cursor))?.at ?? 0;
  const fresh = await db.comments
    .where('[brandId+firstSeenAt]')
    .between([brandId, from], [brandId, Dexie.maxKey], false, true)
    .filter(({ author }) => author.isBrand)
    .limit(batch)
    .toArray();
  const last = fresh.at(-1);
  if (!last) return;
  const threads = [...new Set(fresh.map(({ threadId }) => threadId))];
  const cases = await db.cases.where('threadId').anyOf(threads).toArray();
  const isFresh = new Set<CommentId>(fresh.map(({ id }) => id));
  const pairs = cases.flatMap((of) =>
    of.answers.filter(({ commentId }) => isFresh.has(commentId)).map((answer) => ({ of, answer })),
  );
  const questions = await db.comments.bulkGet(pairs.map(({ answer }) => answer.questionId));
  const rows = pairs.flatMap(({ of, answer: { commentId, questionId } }, i): PastRow[] => {
    const question = questions[i];
    const found = question && termsOf(question, of);
    const { category } = of.triage;
    return found ? [{ id: commentId, questionId, category, ...found }] : [];
  });
  await db.transaction('rw', db.past, db.marks, async () => {
    await db.past.bulkPut(rows);
    await db.marks.put({ id: cursor, at: last.firstSeenAt });
  });
}

/** How many past answers have each of these terms. */
export async function countsOfTerms(db: CareDb, terms: readonly string[]): Promise<Record<string, number>> {
  const counts = await Promise.all(terms.map((term) => db.past.where('terms').equals(term).count()));
  return Object.fromEntries(terms.map((term, i) => [term, counts[i] ?? 0]));
}

/** The past answers with any of these terms, at most `most`, with what they answered. */
export async function pastWith(db: CareDb, terms: readonly string[], most: number): Promise<PastReply[]> {
  const rows = await db.past.where('terms').anyOf(terms).distinct().limit(most).toArray();
  const [answers, questions] = await Promise.all([
    db.comments.bulkGet(rows.map(({ id }) => id)),
    db.comments.bulkGet(rows.map(({ questionId }) => questionId)),
  ]);
  return rows.flatMap(({ id, lang, category, terms }, i) => {
    const [answer, question] = [answers[i], questions[i]];
    if (!answer || !question || answer.goneAt !== undefined) return [];
    const { brandId, postedAt, text } = answer;
    const { name: author } = question.author;
    return [
      {
        id,
        question: question.text,
        answer: text,
        lang,
        category,
        author,
        at: postedAt.latest,
        brandId,
        terms,
      },
    ];
  });
}

/** What the brand said last, newest first. */
export async function lastSaid(db: CareDb, brandId: BrandId): Promise<string[]> {
  const comments = await db.comments
    .where('[brandId+firstSeenAt]')
    .between([brandId, Dexie.minKey], [brandId, Dexie.maxKey])
    .reverse()
    .limit(mostRead)
    .toArray();
  return comments
    .filter(({ author }) => author.isBrand)
    .slice(0, recent)
    .map(({ text }) => text);
}
