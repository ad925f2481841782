import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { suggest } from '../lib/reply/compose.ts';
import { isHolding } from '../lib/reply/holding.ts';
import { termsOf, termsToAsk } from '../lib/reply/memory.ts';
import { promisesIn } from '../lib/reply/promises.ts';
import type { Deps } from '../lib/service/deps.ts';
import { layPiece } from '../lib/service/pieces.ts';
import { triage } from '../lib/triage/assess.ts';
import { incidentsOf } from '../lib/triage/incidents.ts';
import { languageOf } from '../lib/triage/language.ts';
import { pulledBack } from '../lib/triage/pulled-back.ts';

/** A troll who reports a disruption is judged by what is down. */
const heard: typeof triage = (text, lang) => pulledBack(triage(text, lang), text);

const languageAndTerms: Deps['termsOf'] = (text, siteLang, category, brandId) => {
  const lang = languageOf(text, siteLang);
  return lang && category !== 'abuse-or-spam'
    ? { lang, terms: termsOf(text, lang, category, brandId) }
    : null;
};

export default defineUnlistedScript(() =>
  layPiece('judge', {
    triage: heard,
    isHolding,
    promisesIn,
    suggest,
    termsOf: languageAndTerms,
    termsToAsk,
    incidentsOf,
  }),
);
