import type { Advice, HiddenCount } from '../core/advice.ts';
import { isHot } from '../core/hot.ts';
import type { SeenComment, Triage } from '../core/types.ts';
import { disruptionIn } from './disruptions/match.ts';

/** A troll who reports a disruption is heard: the judgement with the abuse outweighed by what is said to be down. */
export function pulledBack(triage: Triage, text: string): Triage {
  if (triage.category !== 'abuse-or-spam') return triage;
  const found = disruptionIn(text, triage.lang);
  // "Nothing works here, idiots" names nothing that could be down.
  if (!found?.fails || found.things.length === 0) return triage;
  return { ...triage, category: 'outage', urgency: 2, reasons: [...new Set(found.cues)].slice(0, 4) };
}

type Moderated = Pick<SeenComment, 'text' | 'hidden' | 'onAd'>;

/**
 * What to do with a customer's comment, and why. `triage` after `pulledBack`; `isMember`: it is part of an incident.
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
