import { suggest } from '../reply/compose.ts';
import { isHolding } from '../reply/holding.ts';
import { promisesIn } from '../reply/promises.ts';
import { triage } from '../triage/assess.ts';
import { incidentsOf } from '../triage/incidents.ts';
import { pulledBack } from '../triage/pulled-back.ts';
import type { Judge } from './deps.ts';

/** A troll who reports a disruption is judged by what is down. */
const heard: typeof triage = (text, lang) => pulledBack(triage(text, lang), text);

export const judge: Judge = { triage: heard, isHolding, promisesIn, suggest, incidentsOf };
