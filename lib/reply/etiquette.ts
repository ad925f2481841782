import type { Draft, Finding, Rule, Severity } from './etiquette/finding.ts';
import { outsideQuotations } from './etiquette/quotations.ts';
import { readDraft } from './etiquette/reading.ts';
import { away } from './etiquette/rules/away.ts';
import { personalData } from './etiquette/rules/data.ts';
import { form } from './etiquette/rules/form.ts';
import { owed } from './etiquette/rules/owed.ts';
import { sameness } from './etiquette/rules/same.ts';
import { shouting } from './etiquette/rules/shouting.ts';
import { tone } from './etiquette/rules/tone.ts';

export type { Draft, Finding, Rule, Severity } from './etiquette/finding.ts';

/** What is written in heat and regretted when it is read. */
const heated: ReadonlySet<Rule> = new Set(['anger', 'sarcasm', 'blames', 'shouting']);

/** Whether a finding is a reason to think twice before the reply is sent. */
export function isHeated({ rule, severity }: Finding): boolean {
  return heated.has(rule) && severity !== 'hint';
}

const weight: Readonly<Record<Severity, number>> = { serious: 0, warn: 1, hint: 2 };

/**
 * What a person may want to change in a reply before it is sent, the gravest first (design.md 2). Reads only, changes
 * nothing; a hint is a hint. Linear in the length of the draft.
 */
export function checkDraft(draft: Draft): Finding[] {
  if (draft.text.trim() === '') return [];
  const reading = readDraft(draft);
  const findings = [
    ...tone(reading),
    ...shouting(reading),
    ...personalData(reading),
    ...form(reading),
    ...away(reading),
    ...owed(reading),
    ...sameness(reading),
  ];
  return outsideQuotations(findings, draft).sort(
    (a, b) => weight[a.severity] - weight[b.severity] || a.start - b.start,
  );
}
