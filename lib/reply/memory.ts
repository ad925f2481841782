import type { PastReply } from '../core/past-reply.ts';
import type { BrandId, ReplyLanguage } from '../core/types.ts';
import { languageOf } from '../triage/language.ts';
import { joinedTokens } from './clauses.ts';
import { checkDraft, type Finding } from './etiquette.ts';
import { fold } from './fold.ts';
import { isHolding } from './holding.ts';
import { edgesOf } from './issue/edges.ts';
import { lengthOn } from './length.ts';
import { isLatinName, isRussianName } from './names.ts';
import { timesIn } from './promises/times.ts';
import { promisesIn } from './promises.ts';
import { isCyrillic, toLatin } from './serbian.ts';
import { alike, nearest } from './similarity.ts';
import { situationCues } from './situation.ts';
import type { AnsweredCategory } from './starters/starters.ts';
import { greeted, reasonsFor, type Talk } from './talk.ts';
import type { Offer } from './template-replies.ts';
import { tokensOf } from './tokens.ts';

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
  const { joins, relates, opens, asks, fillers, dangling, loose } = edgesOf[lang]();
  const idle = [joins, relates, opens, asks, fillers, dangling, loose];
  const cues = new Set(situationCues(tokens, category, lang).flatMap(({ at, length }) => range(at, length)));
  const weights = new Map<string, number>();
  for (const [at, { kind, word }] of tokens.entries()) {
    if (kind !== 'word' || word.length < 3 || idle.some((words) => words.has(word))) continue;
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

/** What is left of an answer must still say something. */
const shortest = 20;

/**
 * A past answer for another customer: their greeting, no signature, nobody's name. Null where it cannot be said again: it
 * holds a figure, time, promise, quotation or address of the other case, only puts off, is not in this language, does not
 * fit, or is near what was said of late.
 */
export function adapted(past: PastReply, talk: Talk): string | null {
  const { request, lang, hello } = talk;
  const script = past.lang === 'sr' && lang === 'sr-Latn' ? toLatin : (text: string) => text;
  if (lang === 'sr' && !isCyrillic(past.answer)) return null;
  const body = withoutSignature(withoutGreeting(script(past.answer).trim(), lang, past.author));
  if (body.length < shortest) return null;
  if (/\p{Nd}|[“”„«»"<>{}[\]@#_]/u.test(withoutLinks(body, request.hosts ?? []) ?? '#')) return null;
  if (namesSomebody(body, past.author, request.brand)) return null;
  const text = greeted(hello, body.charAt(0).toUpperCase() + body.slice(1));
  if (lengthOn(request.site, text).over || nearest(text, talk.recent) >= alike) return null;
  if (languageOf(body, null) !== lang || timesIn(tokensOf(body, lang), lang).length > 0) return null;
  if (isHolding(body, lang) || promisesIn(body, lang, 0, 'UTC').length > 0) return null;
  const { comment, author, site } = request;
  if (checkDraft({ text, lang, site, comment, author, category: past.category }).some(isGrave)) return null;
  return text;
}

function isGrave({ severity }: Finding): boolean {
  return severity !== 'hint';
}

/** The text less links to the brand's own hosts; null where another stands in it. */
function withoutLinks(text: string, hosts: readonly string[]): string | null {
  let isForeign = false;
  const rest = text.replace(/(?:https?:\/\/|www\.)\S+/giu, (link) => {
    const host = URL.parse(link.startsWith('http') ? link : `https://${link}`)?.hostname ?? '';
    isForeign ||= !hosts.some((own) => host === own || host.endsWith(`.${own}`));
    return '';
  });
  return isForeign ? null : rest;
}

const greetings: Readonly<Record<string, RegExp>> = {
  en: /^(hi|hello|hey|dear|good (morning|afternoon|evening|day))\b/iu,
  de: /^(hallo|hi|hey|guten (tag|morgen|abend)|moin|liebe[r]?|sehr geehrte[r]?|servus|grüß gott)(?!\p{L})/iu,
  pl: /^(dzień dobry|dobry wieczór|cześć|witam|witaj|hej|szanown[ay]|pani[e]?)(?!\p{L})/iu,
  sr: /^(добар дан|добро (вече|јутро)|здраво|ћао|поштован[иа]|dobar dan|dobro (veče|jutro)|zdravo|ćao|poštovan[ia])(?!\p{L})/iu,
  fa: /^(سلام|درود|وقت بخیر|با سلام)(?!\p{L})/u,
  ru: /^(здравствуйте|добрый (день|вечер)|доброе утро|привет|уважаем(ый|ая))(?!\p{L})/iu,
};

/** How far a greeting with a name may go. */
const longestGreeting = 60;

/** Without handles in front, the greeting line and, where there is none, the name that it is said to. */
function withoutGreeting(answer: string, lang: ReplyLanguage, author: string): string {
  const text = answer.replace(/^(?:@[\w.]+[,:]?\s+)+/u, '');
  const greets = greetings[lang.slice(0, 2)]?.test(text) ?? false;
  const [first = ''] = author.trim().split(/\s+/);
  if (!greets && !(first.length > 2 && fold(text).startsWith(fold(first)))) return text;
  const end = /[,!.،:\n–-]\s*/u.exec(text);
  if (!end || end.index > longestGreeting) return text;
  const rest = text.slice(end.index + end[0].length);
  // "Dzień dobry, Pani Anno!": the comma stands within the greeting.
  const after = /^[^,!.،\n]{1,30}[!،]\s*/u.exec(rest);
  return end[0].startsWith(',') && after && after[0].split(' ').length <= 4
    ? rest.slice(after[0].length)
    : rest;
}

/** `^AB`, `-Ann`, `/ki`, `*TBT`, `~Tom` at the end, and a farewell on lines of its own. */
function withoutSignature(text: string): string {
  return text
    .replace(/\n+[^\n.!?؟]{1,40}(?:\n[^\n.!?؟]{1,40})?$/u, '')
    .replace(/\s*(?:[\^*/~]|\s[-–—]\s?)\p{L}{1,15}\.?\s*$/u, '')
    .trim();
}

/** Whether the other customer or anybody else with a first name is left in it. */
function namesSomebody(body: string, author: string, brand: string): boolean {
  const own = new Set(brand.split(/\s+/).map(fold));
  const stems = author
    .split(/[^\p{L}\p{M}]+/u)
    .map(fold)
    .filter((word) => word.length > 2 && !own.has(word))
    .map((word) => word.slice(0, Math.max(3, word.length - 2)));
  if (/(?<!\p{L})(آقای|خانم|جناب) /u.test(body)) return true;
  return (body.match(/[\p{L}\p{M}\u200c]+/gu) ?? []).some((word) => {
    const folded = fold(word);
    if (own.has(folded)) return false;
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
    const isName = isCapital && (isLatinName(word) || isRussianName(word));
    return isName || stems.some((each) => folded.startsWith(each) && folded.length < each.length + 4);
  });
}
