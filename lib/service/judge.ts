import { brakeOf } from '../reply/brake.ts';
import { suggest } from '../reply/compose.ts';
import { checkDraft, isHeated } from '../reply/etiquette.ts';
import { isHolding } from '../reply/holding.ts';
import { lengthOn, splitThread } from '../reply/length.ts';
import { termsOf, termsToAsk } from '../reply/memory.ts';
import { promisesIn } from '../reply/promises.ts';
import { modelReply, promptFor } from '../reply/prompt.ts';
import { triage } from '../triage/assess.ts';
import { incidentsOf } from '../triage/incidents.ts';
import { languageOf } from '../triage/language.ts';
import { learnFrom } from '../triage/learned.ts';
import { pulledBack } from '../triage/pulled-back.ts';
import { reportOf } from '../triage/report.ts';
import { spokenOf, topicsOf } from '../triage/topics.ts';
import type { Judge } from './deps.ts';

/** A troll who reports a disruption is judged by what is down. */
const heard: typeof triage = (text, lang) => pulledBack(triage(text, lang), text);

const languageAndTerms: Judge['termsOf'] = (text, siteLang, category, brandId) => {
  const lang = languageOf(text, siteLang);
  return lang && category !== 'abuse-or-spam'
    ? { lang, terms: termsOf(text, lang, category, brandId) }
    : null;
};

const checked: Judge['checkDraft'] = (draft) => {
  const length = lengthOn(draft.site, draft.text);
  const thread = length.over && draft.site === 'x' ? splitThread(draft.text) : [];
  const findings = checkDraft(draft);
  const heated = findings.filter(isHeated).map(({ start, end }) => draft.text.slice(start, end));
  return { findings, heated, length, thread };
};

export const judge: Judge = {
  triage: heard,
  learnFrom,
  isHolding,
  promisesIn,
  suggest,
  termsOf: languageAndTerms,
  termsToAsk,
  brakeOf,
  checkDraft: checked,
  promptFor,
  modelReply,
  reportOf,
  incidentsOf,
  topicsOf: (comments, brands, window) => topicsOf(spokenOf(comments, brands, languageOf), window),
};
