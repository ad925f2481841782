import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { suggest } from '../lib/reply/compose.ts';
import { isHolding } from '../lib/reply/holding.ts';
import { promisesIn } from '../lib/reply/promises.ts';
import { layPiece } from '../lib/service/pieces.ts';
import { triage } from '../lib/triage/assess.ts';
import { incidentsOf } from '../lib/triage/incidents.ts';
import { learnFrom } from '../lib/triage/learned.ts';
import { pulledBack } from '../lib/triage/pulled-back.ts';

/** A troll who reports a disruption is judged by what is down. */
const heard: typeof triage = (text, lang) => pulledBack(triage(text, lang), text);

export default defineUnlistedScript(() =>
  layPiece('judge', { triage: heard, learnFrom, isHolding, promisesIn, suggest, incidentsOf }),
);
