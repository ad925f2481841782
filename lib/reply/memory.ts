import type { PastReply } from '../core/past-reply.ts';
import type { BrandId, ReplyLanguage } from '../core/types.ts';
import { borrowed } from './borrowed.ts';
import { joinedTokens } from './clauses.ts';
import { edgesOf } from './issue/edges.ts';
import { isCyrillic, toLatin } from './serbian.ts';
import { situationCues } from './situation.ts';
import type { AnsweredCategory } from './starters/starters.ts';
import { reasonsFor, type Talk } from './talk.ts';
import type { Offer } from './template-replies.ts';

/** Terms of one message in the index, and so many letters of each: a stem, near enough in all six languages. */
const mostTerms = 12;
const stem = 5;
const readLength = 700;

/**
 * The most telling stems of a message, at most twelve, to be stored in an index of many entries and asked for there. They
 * carry brand and language, so that the index finds no row of another's; both scripts of Serbian are one.
 */
export function termsOf(
  question: string,
  lang: ReplyLanguage,
  category: AnsweredCategory,
  brandId: BrandId,
): string[] {
  const tokens = joinedTokens(question.slice(0, readLength), lang);
  const { isCommon } = edgesOf[lang]();
  const cues = new Set(situationCues(tokens, category, lang).flatMap(({ at, length }) => range(at, length)));
  const weights = new Map<string, number>();
  for (const [at, { kind, word }] of tokens.entries()) {
    if (kind !== 'word' || word.length < 3 || isCommon(word)) continue;
    const term = word.slice(0, stem);
    const weight = (cues.has(at) ? 1 : 0) + Math.min(word.length, 10) / 10;
    weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostTerms)
    .map(([term]) => `${brandId} ${lang.slice(0, 2)} ${term}`);
}

function range(from: number, length: number): number[] {
  return Array.from({ length }, (_, i) => from + i);
}

/** More rows than this are not looked at for one case. */
export const mostCandidates = 200;

/**
 * Which of a message's terms to look up, by how many rows have each: the rarest, as long as not too many rows come
 * together. Terms that no row has cost nothing and are left out.
 */
export function termsToAsk(counts: Readonly<Record<string, number>>, most = mostCandidates): string[] {
  const known = Object.entries(counts).filter(([, count]) => count > 0);
  known.sort((a, b) => a[1] - b[1]);
  const chosen: string[] = [];
  let rows = 0;
  for (const [term, count] of known) {
    rows += count;
    if (chosen.length > 0 && rows > most) break;
    chosen.push(term);
  }
  return chosen;
}

/** What scores less is another matter. */
const enough = 0.5;

/**
 * How alike two messages are by their terms, 0 to 1; `counts`: how many rows have each of the own terms, for a rare one in
 * common says more. One term in common says nothing.
 */
export function likeness(
  own: readonly string[],
  other: readonly string[],
  counts: Readonly<Record<string, number>> = {},
): number {
  const others = new Set(other);
  const weigh = (term: string) => 1 / Math.log2(2 + (counts[term] ?? 0));
  const shared = own.filter((term) => others.has(term));
  if (shared.length < 2) return 0;
  const covered = sum(shared.map(weigh)) / sum(own.map(weigh));
  return 0.6 * covered + 0.4 * (shared.length / other.length);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** The answer to the most similar message of the past that can be given again, with this customer's greeting. */
export function memoryReplies(talk: Talk): Offer[] {
  const { request, lang, category } = talk;
  const { past = [], termCounts = {}, brandId } = request;
  if (past.length === 0 || brandId === undefined) return [];
  const own = termsOf(request.comment, lang, category, brandId);
  const scored = past
    .filter((each) => each.brandId === brandId && each.category === category && isSame(each.lang, lang))
    .map((each) => ({
      past: each,
      score: likeness(own, each.terms ?? termsOf(each.question, each.lang, category, brandId), termCounts),
    }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score || b.past.at - a.past.at);
  for (const { past: found, score } of scored.slice(0, 10)) {
    const text = adapted(found, talk);
    if (text === null) continue;
    const { reasons, because } = reasonsFor(talk, text);
    const question = found.question.replace(/\s+/g, ' ').trim().slice(0, 80);
    return [
      {
        suggestion: {
          id: `memory-${found.id}`,
          text,
          lang,
          source: 'memory',
          reasons: [...reasons, question],
          because: { ...because, past: { id: found.id, question, at: found.at } },
        },
        worth: 1.5 + score,
      },
    ];
  }
  return [];
}

function isSame(a: ReplyLanguage, b: ReplyLanguage): boolean {
  return a === b || (a === 'sr' && b === 'sr-Latn');
}

/**
 * A past answer for another customer (borrowed.ts). Null where it cannot be said again: it is not in this language, belongs
 * to the other case, or is near what was said of late.
 */
export function adapted(past: PastReply, talk: Talk): string | null {
  const { lang, request } = talk;
  if (lang === 'sr' && !isCyrillic(past.answer)) return null;
  const answer = past.lang === 'sr' && lang === 'sr-Latn' ? toLatin(past.answer) : past.answer;
  return borrowed({ words: answer, author: past.author, hosts: request.hosts ?? [] }, talk).text;
}
