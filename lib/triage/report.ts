import { isHot } from '../core/hot.ts';
import type { IncidentReport } from '../core/incident.ts';
import { startOf } from '../core/sla.ts';
import type { Category, StoredComment, Triage } from '../core/types.ts';
import { evidenceOf } from './disruptions/evidence.ts';
import { disruptionIn } from './disruptions/match.ts';
import { runsOf } from './similar.ts';

/** From these odds on a report begins an incident, with others. */
export const sure = 2;
/** Below these odds it is none, whatever others say. */
export const weak = -2;

/** What the written cues add to what the words say. */
const said = { fails: 4, implied: 2, named: 0.5 } as const;

/** What the judgement adds, by how sure it is. */
const judged: Readonly<Record<Category, number>> = {
  outage: 2,
  complaint: 0.4,
  'urgent-request': 0.3,
  question: -2,
  feedback: -2,
  praise: -2,
  mention: 1,
  'abuse-or-spam': 0,
};

const trust = 1.5;
/** Words that were never learned must not outweigh a written cue. */
const lowest = -2.5;

/** What a customer's comment says of a disruption. Linear in its length. */
export function reportOf(comment: StoredComment, { lang, category, confidence }: Triage): IncidentReport {
  const found = disruptionIn(comment.text, lang);
  const cue = !found ? 0 : found.implied ? said.implied : found.fails ? said.fails : said.named;
  // "Why can't I log in?" says that it fails, and asks.
  const kind = category === 'question' && found?.fails && !found.implied ? 0 : judged[category];
  const odds = trust * Math.max(lowest, evidenceOf(comment.text, lang)) + cue + kind * confidence;
  const isLoose = odds < sure && (odds > weak || isHot(category));
  return {
    commentId: comment.id,
    threadId: comment.threadId,
    customerId: comment.customerId,
    brandId: comment.brandId,
    // The earliest it can have been written.
    at: startOf(comment.postedAt),
    lang,
    things: found?.things ?? [],
    odds,
    runs: isLoose ? runsOf(comment.text) : [],
  };
}
