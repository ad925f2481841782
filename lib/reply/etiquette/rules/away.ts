import type { Elsewhere } from '../acts.ts';
import type { Finding, Reason } from '../finding.ts';
import { cuesOf, type Reading } from '../reading.ts';
import { isOffice, mailboxesIn } from './mailboxes.ts';

const ways: readonly Exclude<Elsewhere, 'private'>[] = ['phone', 'mail', 'form', 'platform', 'department'];

/**
 * Sends the customer elsewhere (design.md 2, principle 5). A message on the same site is the right place for personal
 * data: it is remarked only where none is spoken of, and hardly where something was answered here, too.
 */
export function away(reading: Reading): Finding[] {
  if (reading.draft.onPage === false) return [];
  const [sent] = ways.flatMap((way) => {
    const cue = cuesOf(reading, 'away', way).find(({ start, end }) => !isHere(reading, start, end));
    const place = cue ?? (way === 'mail' ? mailboxesIn(reading.text).find(isOffice) : undefined);
    return place ? [{ way, place }] : [];
  });
  const findings: Finding[] = sent
    ? [
        {
          rule: 'sends-away',
          severity: 'warn',
          start: sent.place.start,
          end: sent.place.end,
          message: `etiquette.away.${sent.way}` satisfies Reason,
        },
      ]
    : [];
  const [hidden] = cuesOf(reading, 'away', 'private');
  if (!hidden || cuesOf(reading, 'away', 'need').length > 0) return findings;
  return [
    ...findings,
    {
      rule: 'to-private',
      severity: saysMore(reading, hidden.from) ? 'hint' : 'warn',
      start: hidden.start,
      end: hidden.end,
      message: 'etiquette.private',
    },
  ];
}

const names = {
  x: /twitter|твит|тви?тер|توییتر|tvitter|tviter/i,
  facebook: /facebook|fejsbuk|фейсбук|фејсбук|فیسبوک/i,
};

/** Whoever names the site they write on sends nobody away from it. */
function isHere({ text, draft: { site } }: Reading, start: number, end: number): boolean {
  return names[site].test(text.slice(start, end));
}

/** Whether another sentence asks or tells something. */
function saysMore(reading: Reading, at: number): boolean {
  const others = reading.sentences.filter(({ from, to }) => at < from || at >= to);
  const answers = cuesOf(reading, 'deed', 'answer');
  return others.some(
    ({ from, to, asks }) =>
      asks || answers.some((cue) => cue.from >= from && cue.from < to) || to - from > 12,
  );
}
