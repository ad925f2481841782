import type { StoredComment, TextVersion } from './types.ts';
import { historyOf, textsOf } from './versions.ts';

/** Whether a text only puts the customer off. `lang`: the site's tag. */
export type IsHolding = (text: string, lang: string | null) => boolean;

/** All that a comment said, oldest first: its earlier texts, then the present one. */
export function saidBy(comment: StoredComment): TextVersion[] {
  const { present, earlier } = historyOf(textsOf(comment));
  return [...earlier, present];
}

/**
 * A brand comment as an answer; null where it only puts off. One that was edited into an answer is one since then, and
 * an edit takes nothing back: who was answered is not waiting again. What was not read whole is believed to have more.
 */
export function asAnswer(comment: StoredComment, isHolding: IsHolding): StoredComment | null {
  const said = saidBy(comment);
  const at = said.findIndex(({ text, lang, truncated }) => truncated || !isHolding(text, lang));
  const [before, real] = [said[at - 1], said[at]];
  if (!real) return null;
  if (!before) return comment;
  return { ...comment, exactAt: null, postedAt: changedBetween(before, real) };
}

/** When one text became the next. */
export function changedBetween(
  before: TextVersion,
  after: TextVersion,
): { earliest: number; latest: number } {
  return { earliest: Math.min(before.seenAt, after.firstSeenAt), latest: after.firstSeenAt };
}
