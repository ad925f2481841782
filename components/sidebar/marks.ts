import { isGone, isMoved } from '../../lib/core/comment.ts';
import type { StoredComment } from '../../lib/core/types.ts';
import { changedAt } from '../../lib/core/versions.ts';
import type { Words } from '../../lib/words.ts';

/** What is special about a comment, in words; what takes it off the list first. */
export function marksOf({ t }: Words, comment: StoredComment): string[] {
  return [
    isGone(comment) && t('card.deleted'),
    comment.hidden && t('card.hidden'),
    changedAt(comment) !== null && t('card.edited'),
    isMoved(comment) && t('card.moved'),
    comment.onAd && t('card.onAd'),
    comment.truncated && t('card.cut'),
  ].filter((mark) => mark !== false);
}
