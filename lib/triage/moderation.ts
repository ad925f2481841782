import type { Advice, HiddenCount } from '../core/advice.ts';
import { isHot } from '../core/hot.ts';
import type { SeenComment, Triage } from '../core/types.ts';

type Moderated = Pick<SeenComment, 'text' | 'hidden' | 'onAd'>;

/**
 * What to do with a customer's comment, and why. `triage` after `pulledBack` (pulled-back.ts); `isMember`: it is part of an incident.
 * Real customers are answered, however angry; hiding is for noise on paid posts, removing for trolls and spam alone.
 */
export function adviceFor(comment: Moderated, triage: Triage, isMember = false): Advice {
  if (isMember || triage.category === 'outage') return { step: 'answer', reason: 'disruption' };
  if (triage.category === 'abuse-or-spam')
    return { step: 'remove', reason: isAdvert(comment.text) ? 'spam' : 'insult' };
  if (isHot(triage.category) || triage.category === 'question' || triage.category === 'feedback')
    return { step: 'answer', reason: 'owed' };
  if (triage.category === 'praise') return { step: 'answer', reason: 'owed' };
  if (comment.hidden) return { step: 'leave', reason: 'hidden-already' };
  return comment.onAd ? { step: 'hide', reason: 'noise-on-ad' } : { step: 'leave', reason: 'nothing-asked' };
}

function isAdvert(text: string): boolean {
  return /https?:|www\.|\.(com|net|info|shop|ru|ir|pl|de)\b|[$€£]\s?\d|\d\s?[$€£%]/i.test(text);
}

/** Of comments that customers wrote: how many are hidden against how many there are. */
export function hiddenAmong(
  comments: Iterable<Pick<SeenComment, 'hidden' | 'author'> & { goneAt?: number }>,
): HiddenCount {
  const count = { hidden: 0, total: 0 };
  for (const { hidden, author, goneAt } of comments) {
    if (author.isBrand || goneAt !== undefined) continue;
    count.total += 1;
    if (hidden) count.hidden += 1;
  }
  return count;
}
