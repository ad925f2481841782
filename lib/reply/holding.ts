import { lazy } from '../core/lazy.ts';
import type { ReplyLanguage } from '../core/types.ts';
import { languageOf } from '../triage/language.ts';
import { de } from './holding/de.ts';
import { en } from './holding/en.ts';
import { fa } from './holding/fa.ts';
import type { HoldingLists, Worth } from './holding/lists.ts';
import { pl } from './holding/pl.ts';
import { ru } from './holding/ru.ts';
import { sr } from './holding/sr.ts';
import { indexPhrases, type PhraseIndex, phraseAt } from './phrases.ts';
import { timesIn } from './promises/times.ts';
import { endsClause, endsSentence, type Token, tokensOf } from './tokens.ts';

const listsOf: Readonly<Record<ReplyLanguage, HoldingLists>> = { en, pl, de, sr, 'sr-Latn': sr, fa, ru };

/** Built on first use, one language at a time. */
const indexes = Object.fromEntries(
  Object.entries(listsOf).map(([lang, lists]) => [
    lang,
    lazy(() => indexPhrases<Worth>(lists, lang.startsWith('sr'))),
  ]),
) as Readonly<Record<ReplyLanguage, () => PhraseIndex<Worth>>>;

/** Whoever writes more than this says something. */
const longest = 600;

/** How many words may be left in a clause by itself, in a courtesy and in what puts off, which names its object. */
const spare = { none: 2, polite: 4, hold: 7 };

/**
 * Whether a posted brand reply puts the customer off and says nothing else (design.md 2, principle 4). From each clause
 * greeting, thanks, apology, signature, names and what puts off are taken away; a step, cause, result, link, figure or
 * question, or more words than can be small talk, make a reply one of substance. In doubt it has substance: what a
 * colleague wrote is not called empty for words that are unknown here.
 */
export function isHolding(text: string, siteLang: string | null): boolean {
  if (text.length > longest) return false;
  const lang = languageOf(text, siteLang);
  if (!lang) return false;
  const tokens = tokensOf(text, lang);
  const worths = worthOf(tokens, lang);
  let holds = false;
  for (const { from, to } of clausesOf(tokens)) {
    const clause = worths.slice(from, to);
    if (clause.some((worth) => worth === 'real')) return false;
    const isHold = clause.includes('hold');
    const allowed = isHold ? spare.hold : clause.includes('polite') ? spare.polite : spare.none;
    if (clause.filter((worth) => worth === 'other').length > allowed) return false;
    if (/^[?؟]$/.test(tokens[to - 1]?.word ?? '')) return false;
    holds ||= isHold;
  }
  return holds;
}

/** The tokens of greeting, thanks, apology, sympathy and farewell. */
export function courtesiesIn(tokens: readonly Token[], lang: ReplyLanguage): { from: number; to: number }[] {
  const words = tokens.map(({ word }) => word);
  const index = indexes[lang]();
  return words.flatMap((_, from) => {
    const found = phraseAt(index, words, from);
    return found?.kinds.includes('polite') ? [{ from, to: from + found.length }] : [];
  });
}

/** `other`: a word that is none of the lists'; null: nothing to weigh. */
type Weighed = Worth | 'other' | null;

/** What each token is worth; a phrase gives its worth to its first. */
function worthOf(tokens: readonly Token[], lang: ReplyLanguage): Weighed[] {
  const words = tokens.map(({ word }) => word);
  const index = indexes[lang]();
  const timed = new Set(timesIn(tokens, lang).flatMap(({ from, to }) => range(from, to)));
  const signed = signatureAt(tokens);
  const worths: Weighed[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = phraseAt(index, words, at);
    const length = found?.length ?? 1;
    const worth = found ? strongest(found.kinds) : plainWorth(tokens, at);
    const isSaid = found && (worth === 'hold' || worth === 'real');
    const isSpared = (at >= signed && tokens[at]?.kind !== 'link') || (timed.has(at) && !isSaid);
    worths.push(isSpared ? null : worth, ...range(1, length).map(() => null));
    at += length;
  }
  return worths;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

const byStrength: readonly Worth[] = ['real', 'hold', 'polite', 'filler'];

function strongest(kinds: readonly Worth[]): Worth | null {
  return byStrength.find((worth) => kinds.includes(worth)) ?? null;
}

/** Words of up to three letters carry nothing by themselves; a link or a figure does. */
function plainWorth(tokens: readonly Token[], at: number): Weighed {
  const token = tokens[at];
  if (token?.kind === 'link') return 'real';
  if (token?.kind === 'number') return isReference(tokens, at) ? null : 'real';
  return token?.kind === 'word' && token.word.length > 3 ? 'other' : null;
}

const references = new Set(
  'no nr number ticket case ref reference id # nummer numer numerem broj brojem br номер номером № شماره کد'.split(
    ' ',
  ),
);

/** The number of the case itself ("ticket no. 4711") says nothing. */
function isReference(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at - 2]].some((token) => references.has(token?.word ?? ''));
}

/** In tokens: the mark, two names and a full stop. */
const longestSignature = 4;

/** Where an agent's mark at the end begins: `^AB`, `-Ann`, `/ki`, `*TBT`. */
function signatureAt(tokens: readonly Token[]): number {
  const from = Math.max(0, tokens.length - longestSignature);
  const at = tokens.findLastIndex(({ kind, word, end }, i) => {
    const name = tokens[i + 1];
    if (i < from || kind !== 'mark' || name?.kind !== 'word') return false;
    return /^[–—]$/.test(word) || (/^[\^/*~-]$/.test(word) && end === name.start);
  });
  return at < 0 ? tokens.length : at;
}

/** The clauses of a text: what stands between full stops, commas, dashes, colons and brackets. */
function clausesOf(tokens: readonly Token[]): { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!endsSentence(tokens, at) && !endsClause(tokens, at)) continue;
    clauses.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < tokens.length) clauses.push({ from, to: tokens.length });
  return clauses;
}
