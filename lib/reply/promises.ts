import type { FoundPromise, ReplyLanguage } from '../core/types.ts';
import { languageOf } from '../triage/language.ts';
import { courtesiesIn } from './holding.ts';
import { dueOf } from './promises/due.ts';
import { type Spoken, spokenIn } from './promises/items.ts';
import { type SaidTime, timesIn } from './promises/times.ts';
import { endsClause, sentencesOf, type Token, type TokenRange, tokensOf } from './tokens.ts';

/** Who writes more has promised by then. */
const readLength = 2000;

/**
 * The commitments with a time in a brand answer that was posted at `madeAt` (epoch ms), with the places of their times
 * in the text. `zone`: IANA. "Soon" is none, nor what the customer is asked, told or free to do by then.
 */
export function promisesIn(
  text: string,
  siteLang: string | null,
  madeAt: number,
  zone: string,
): FoundPromise[] {
  const read = text.slice(0, readLength);
  const lang = languageOf(read, siteLang);
  if (!lang) return [];
  const tokens = tokensOf(read, lang);
  const times = timesIn(tokens, lang);
  if (times.length === 0) return [];
  const spoken = heard(tokens, times, lang);
  return sentencesOf(tokens).flatMap((sentence) => {
    if (isQuestion(tokens, sentence)) return [];
    const within = times.filter(({ from }) => from >= sentence.from && from < sentence.to);
    return within.flatMap((time) => {
      if (!isPromised(time, sentence, tokens, spoken)) return [];
      const dueAt = dueOf(time.said, madeAt, zone, lang);
      const [first, last] = [tokens[time.from], tokens[time.to - 1]];
      return dueAt !== null && first && last ? [{ start: first.start, end: last.end, dueAt }] : [];
    });
  });
}

/** What says who is bound, but for what stands within a time ("no later than") or a courtesy ("if you have questions"). */
function heard(tokens: readonly Token[], times: readonly SaidTime[], lang: ReplyLanguage): Spoken[] {
  const polite = courtesiesIn(tokens, lang);
  return spokenIn(tokens, lang).filter(({ at, kind }) => {
    if (kind === 'vow' || kind === 'plea') return true;
    return !isIn(times, at) && (kind === 'you' || !isIn(polite, at));
  });
}

function isIn(ranges: readonly TokenRange[], at: number): boolean {
  return ranges.some(({ from, to }) => at >= from && at < to);
}

function isQuestion(tokens: readonly Token[], { to }: TokenRange): boolean {
  return /^[?؟]$/.test(tokens[to - 1]?.word ?? '');
}

/**
 * Whether this time binds the brand; a plea for patience does. In its clause the last word on that before the time
 * decides, else the first after it; a clause that says nothing goes on with the one before it, and one that opens the
 * sentence goes with the next.
 */
function isPromised(
  time: SaidTime,
  sentence: TokenRange,
  tokens: readonly Token[],
  spoken: readonly Spoken[],
): boolean {
  const here = spoken.filter(({ at }) => at >= sentence.from && at < sentence.to);
  if (here.some(({ kind }) => kind === 'if')) return false;
  const clause = clauseOf(time, sentence, tokens, here);
  const own = here.filter(({ at, kind }) => kind !== 'and' && at >= clause.from && at < clause.to);
  if (own.some(({ kind }) => kind === 'not')) return false;
  if (own.some(({ kind }) => kind === 'plea')) return true;
  const bound = here.filter(({ kind }) => kind === 'vow' || kind === 'you');
  const before = bound.findLast(({ at }) => at < time.from && at >= clause.from);
  const after = bound.find(({ at }) => at >= time.from && at < clause.to);
  const earlier = bound.findLast(({ at }) => at < clause.from);
  const later = bound.find(({ at }) => at >= clause.to);
  return (before ?? after ?? earlier ?? later)?.kind === 'vow';
}

/** The stretch around a time without a comma, dash, colon or conjunction. */
function clauseOf(
  time: TokenRange,
  sentence: TokenRange,
  tokens: readonly Token[],
  spoken: readonly Spoken[],
): TokenRange {
  const conjunctions = new Set(spoken.flatMap(({ at, kind }) => (kind === 'and' ? [at] : [])));
  const parts = (at: number) => conjunctions.has(at) || endsClause(tokens, at);
  let { from, to } = time;
  while (from > sentence.from && !parts(from - 1)) from -= 1;
  while (to < sentence.to && !parts(to)) to += 1;
  return { from, to };
}
