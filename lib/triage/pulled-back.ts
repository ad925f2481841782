import type { Triage } from '../core/types.ts';
import { disruptionIn } from './disruptions/match.ts';

/** A troll who reports a disruption is heard: the judgement with the abuse outweighed by what is said to be down. */
export function pulledBack(triage: Triage, text: string): Triage {
  if (triage.category !== 'abuse-or-spam') return triage;
  const found = disruptionIn(text, triage.lang);
  // "Nothing works here, idiots" names nothing that could be down.
  if (!found?.fails || found.things.length === 0) return triage;
  const reasons = [...new Set(found.cues)].slice(0, 4);
  return { ...triage, category: 'outage', urgency: 2, sentiment: -1, needsReply: true, reasons };
}
