import type { Finding } from '../finding.ts';
import type { Tone } from '../lists.ts';
import { cuesOf, type Reading, sentenceAt } from '../reading.ts';
import { widened, withoutSentence } from '../repair.ts';

type Told = Pick<Finding, 'rule' | 'severity' | 'message'>;

const told: Readonly<Record<Exclude<Tone, 'routine'>, Told>> = {
  argue: { rule: 'argues', severity: 'warn', message: 'etiquette.argues' },
  blame: { rule: 'blames', severity: 'warn', message: 'etiquette.blames' },
  anger: { rule: 'anger', severity: 'serious', message: 'etiquette.anger' },
  sarcasm: { rule: 'sarcasm', severity: 'warn', message: 'etiquette.sarcasm' },
  hollow: { rule: 'hollow-apology', severity: 'warn', message: 'etiquette.hollow' },
};
const kinds = Object.keys(told) as (keyof typeof told)[];

/**
 * Argues, blames, loses its temper, is sarcastic or takes an apology back: one finding of each for a sentence. Who
 * contradicts twice, or contradicts and blames, has begun a quarrel, and that is serious.
 */
export function tone(reading: Reading): Finding[] {
  const seen = new Set<string>();
  const findings = kinds.flatMap((kind) =>
    cuesOf(reading, 'tone', kind).flatMap((cue): Finding[] => {
      const key = `${kind} ${sentenceAt(reading, cue.from)?.from}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const fix = withoutSentence(reading, cue.from);
      return [{ ...told[kind], start: cue.start, end: cue.end, ...(fix && { fix }) }];
    }),
  );
  const quarrel = findings.filter(({ rule }) => rule === 'argues' || rule === 'blames');
  if (quarrel.length > 1) for (const each of quarrel) each.severity = 'serious';
  return [...findings, ...sneers(reading)];
}

/** Faces that make fun of the one they are shown to, the same in every language. */
const sneer = /🙄|😏|🤡|🖕|💩|🤦|😒|🥱|🙃/u;

function sneers(reading: Reading): Finding[] {
  const found = sneer.exec(reading.text);
  if (!found) return [];
  const [start, end] = [found.index, found.index + found[0].length];
  const place = widened(reading, { start, end });
  return [{ ...told.sarcasm, start, end, fix: { ...place, text: '', label: 'etiquette.fix.remove' } }];
}
