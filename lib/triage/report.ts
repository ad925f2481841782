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
export const weak = -3;

/** What is always added: the words are learned from more of what is no report. */
const base = 1.2;
const trust = 2.2;
/** What the judgement adds, by how sure it is, and what a question mark does: measured on disruptions that nobody learned from. */
const judged: Readonly<Record<Category, number>> = {
  outage: 0.2,
  complaint: -0.6,
  'urgent-request': 0,
  question: -0.5,
  feedback: -0.3,
  praise: 0,
  mention: 0.7,
  'abuse-or-spam': 0,
};
const asked = -0.3;

/** What a customer's comment says of a disruption. Linear in its length. */
export function reportOf(comment: StoredComment, { lang, category, confidence }: Triage): IncidentReport {
  const found = disruptionIn(comment.text, lang);
  const odds =
    base +
    trust * evidenceOf(comment.text, lang) +
    judged[category] * confidence +
    (/[?؟]/.test(comment.text) ? asked : 0);
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
    runs: isLoose ? runsOf(comment.text) : '',
  };
}
