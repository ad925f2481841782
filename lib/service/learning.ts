import type { Rules } from '../core/case.ts';
import type { Decision, Triage } from '../core/types.ts';
import type { CareDb } from '../data/db.ts';
import { readSaid } from '../data/said.ts';
import { readSettings, type Settings } from '../settings.ts';
import type { Deps } from './deps.ts';
import { rulesOf } from './scopes.ts';

type JudgeText = (text: string, lang: string | null) => Triage;

export interface Learning {
  /** What cases are judged by at present, people's words on similar messages included. */
  rules(settings?: Settings): Promise<Rules>;
  /** What was learned is read anew when next asked for: the facts have changed. */
  forget(): void;
}

/** Holds what the facts say of heat while this worker lives; another on the same database reads the same. */
export function createLearning(deps: Deps): Learning {
  let judge: Promise<JudgeText> | null = null;

  async function learn(from: number): Promise<JudgeText> {
    const [said, { triage, learnFrom }] = await Promise.all([readSaid(deps.db, from), deps.judge()]);
    if (said.length === 0) return triage;
    const correct = learnFrom(said.map((word) => ({ ...word, lang: triage(word.text, word.lang).lang })));
    return (text, lang) => correct(triage(text, lang), text);
  }

  return {
    async rules(given) {
      const settings = given ?? (await readSettings());
      const reading = judge ?? learn(settings.learnsFrom);
      judge = reading;
      // What could not be read is asked for again.
      reading.catch(() => {
        judge = null;
      });
      const [all, triage] = await Promise.all([deps.judge(), reading]);
      return rulesOf(settings, { ...all, triage });
    },
    forget() {
      judge = null;
    },
  };
}

/** Whether a decision says how hot a case is, or takes such a word back. */
export async function isWordOnHeat(db: CareDb, decision: Decision): Promise<boolean> {
  if (decision.kind !== 'withdraw') return decision.kind === 'heat';
  return (await db.decisions.get(decision.decisionId))?.decision.kind === 'heat';
}
