import { isHolding } from '../lib/reply/holding.ts';
import { promisesIn } from '../lib/reply/promises.ts';
import type { Judge } from '../lib/service/deps.ts';
import { learnFrom } from '../lib/triage/learned.ts';
import { reportOf } from '../lib/triage/report.ts';
import { rules } from './core/make.ts';

/** A judge for tests of what the worker does with judgements: triage by plain words, nothing proposed, nothing to mind. */
export const plainJudge: Judge = {
  triage: rules.triage,
  learnFrom,
  isHolding,
  promisesIn,
  termsOf: () => null,
  termsToAsk: () => [],
  brakeOf: () => ({ answeredSince: null, stale: 0, closing: null, sent: [], here: null, late: null }),
  checkDraft: () => ({ findings: [], heated: [], length: { used: 0, most: 280, over: false }, thread: [] }),
  reportOf,
  incidentsOf: () => [],
  topicsOf: () => [],
  suggest: () => [],
  promptFor: () => null,
  modelReply: () => ({ text: null, fault: 'fault.short' }),
};
