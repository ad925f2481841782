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

/** What is always added, since words are learned from more of what is no report, and how much they say. */
const base = 0.9;
const trust = 1.9;
/** What it adds that a written cue says that something fails. */
const said = 0.5;
/** What the judgement adds, by how sure it is. */
const judged: Readonly<Record<Category, number>> = {
  outage: 0.3,
  complaint: -0.4,
  'urgent-request': 0,
  question: -1.2,
  feedback: -0.5,
  praise: -0.6,
  mention: 0.6,
  'abuse-or-spam': 0,
};

/** What a customer's comment says of a disruption. Linear in its length. */
export function reportOf(comment: StoredComment, { lang, category, confidence }: Triage): IncidentReport {
  const found = disruptionIn(comment.text, lang);
  const odds =
    base + trust * evidenceOf(comment.text, lang) + (found?.fails ? said : 0) + judged[category] * confidence;
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
