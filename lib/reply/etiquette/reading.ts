import type { Category, ReplyLanguage } from '../../core/types.ts';
import { triage } from '../../triage/assess.ts';
import { languageOf } from '../../triage/language.ts';
import { read } from '../../triage/read.ts';
import { linksIn, type Place } from '../links.ts';
import { timesIn } from '../promises/times.ts';
import { sentencesOf, type Token, type TokenRange, tokensOf } from '../tokens.ts';
import { type Cue, type CueKinds, type CuesFound, cuesIn } from './cues.ts';
import type { Draft } from './finding.ts';

/** Nobody is answered at greater length on either site, in UTF-16 units. */
const readLength = 10_000;

export interface Sentence extends TokenRange, Place {
  asks: boolean;
}

/** What is known of the message that is answered. */
export interface Asked {
  text: string;
  category: Category;
  /** Whether the category is sure enough to remind anybody of what it calls for. */
  sure: boolean;
  /** Something of ours did not work, by the customer's own words. */
  fault: boolean;
  proposes: boolean;
  asks: boolean;
  /** The beginnings of its longer words, folded. */
  stems: ReadonlySet<string>;
}

/** A draft as the rules see it. */
export interface Reading {
  draft: Draft;
  text: string;
  /** The language the draft is read in; null: none of ours, so that only the rules without words apply. */
  lang: ReplyLanguage | null;
  /** The language it should have; null: not known. */
  expected: ReplyLanguage | null;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  cues: CuesFound;
  /** Tokens that name a time. */
  times: readonly TokenRange[];
  links: readonly Place[];
  asked: Asked | null;
}

export function readDraft(draft: Draft): Reading {
  const text = draft.text.slice(0, readLength);
  const expected = languageOf(draft.comment ?? '', draft.lang);
  const lang = languageOf(text, expected) ?? expected;
  const tokens = tokensOf(text, lang ?? 'en');
  const cues = lang ? cuesIn(tokens, lang) : none;
  return {
    draft,
    text,
    lang,
    expected,
    tokens,
    sentences: wholeSentences(tokens),
    cues: unquoted(cues, quotesIn(text)),
    times: lang ? timesIn(tokens, lang) : [],
    links: linksIn(text),
    asked: askedIn(draft),
  };
}

const none: CuesFound = { tone: [], deed: [], away: [], register: [], label: [] };

/** The cues of a kind, left to right. */
export function cuesOf<G extends keyof CueKinds>(
  { cues }: Reading,
  group: G,
  ...kinds: readonly CueKinds[G][]
): Cue<CueKinds[G]>[] {
  return cues[group].filter((cue) => cue.kinds.some((kind) => kinds.includes(kind)));
}

/** Sentences with all the marks that end them: "!!!" is no sentence of its own. */
function wholeSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { from, to } of sentencesOf(tokens)) {
    const words = tokens.slice(from, to);
    const [first, last] = [words[0], words.at(-1)];
    const before = sentences.at(-1);
    if (!first || !last || words.every(({ word }) => word === '\n')) continue;
    const asks = words.some(({ word }) => /^[?؟]$/.test(word));
    if (before && words.every(({ kind }) => kind === 'mark'))
      Object.assign(before, { to, end: last.end, asks: before.asks || asks });
    else sentences.push({ from, to, start: first.start, end: last.end, asks });
  }
  return sentences;
}

/** The sentence that a token stands in. */
export function sentenceAt({ sentences }: Reading, at: number): Sentence | undefined {
  return sentences.find(({ from, to }) => at >= from && at < to);
}

const closing: Readonly<Record<string, string>> = { '“': '”', '„': '”“', '«': '»', '"': '"', '‘': '’' };
/** Nobody quotes more than this, and a mark that is not closed quotes nothing. */
const longestQuote = 200;

/** The customer's own words in a draft: what they say is not what the brand says. */
function quotesIn(text: string): Place[] {
  const quotes: Place[] = [];
  let start = -1;
  let ends = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (start >= 0 && ends.includes(letter)) {
      quotes.push({ start, end: at + 1 });
      start = -1;
    } else if (start < 0 || at - start > longestQuote) {
      ends = closing[letter] ?? '';
      start = ends === '' ? -1 : at;
    }
  }
  return quotes;
}

/** Where a brand sends people is no quotation, whatever marks stand around the name of it. */
function unquoted(cues: CuesFound, quotes: readonly Place[]): CuesFound {
  if (quotes.length === 0) return cues;
  const isSaid = ({ start, end }: Place) => !quotes.some((quote) => start >= quote.start && end <= quote.end);
  return {
    ...cues,
    tone: cues.tone.filter(isSaid),
    deed: cues.deed.filter(isSaid),
    register: cues.register.filter(isSaid),
  };
}

/** So many letters tell whether two words are forms of one. */
const stemLength = 5;

export function stemsOf(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens.flatMap(({ kind, word }) =>
      kind === 'word' && word.length >= stemLength ? [word.slice(0, stemLength)] : [],
    ),
  );
}

/** A judgement less sure than this reminds nobody. */
const surely = 0.6;

function askedIn({ comment, lang, category }: Draft): Asked | null {
  if (comment === undefined || comment.trim() === '') return null;
  const { found, shape, lang: known } = read(comment, lang);
  const has = (...kinds: readonly string[]) =>
    found.some((cue) => cue.kinds.some((kind) => kinds.includes(kind)));
  const judged = category ? { category, confidence: 1 } : triage(comment, lang);
  return {
    text: comment,
    category: judged.category,
    sure: judged.confidence >= surely,
    fault: has('fault', 'outage', 'harm'),
    proposes: has('wish'),
    asks: shape.asked,
    stems: stemsOf(tokensOf(comment.slice(0, readLength), known ?? 'en')),
  };
}
