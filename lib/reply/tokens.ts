import type { ReplyLanguage } from '../core/types.ts';
import { fold } from '../triage/plain.ts';

export type TokenKind = 'word' | 'number' | 'link' | 'name' | 'mark';

/** A word, number or mark of a text, with its place there (UTF-16 offsets). */
export interface Token {
  kind: TokenKind;
  /** Folded word, number in ASCII digits, or the mark itself. */
  word: string;
  start: number;
  end: number;
}

const pieces =
  /\n+|https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_]+|<\p{L}+>|\p{Nd}+|[\p{L}\p{M}\u200c]+|[^\s'’\u200e\u200f\u2066-\u2069]/gu;
const domains = new Set('com de pl rs ru ir net org eu info shop io uk'.split(' '));

/** The tokens of a text, left to right. Persian verb marks written apart (می کنیم) are one word with their verb. */
export function tokensOf(text: string, lang: ReplyLanguage): Token[] {
  const serbian = lang === 'sr' || lang === 'sr-Latn';
  const tokens: Token[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const end = index + piece.length;
    const last = tokens.at(-1);
    const isJoined = last?.end === index;
    const kind = kindOf(piece);
    const word = kind === 'word' ? fold(piece, serbian) : kind === 'number' ? inAscii(piece) : spelt(piece);
    if (kind === 'word' && last && (last.word === 'می' || last.word === 'نمی')) {
      tokens[tokens.length - 1] = { ...last, word: last.word + word, end };
    } else if (isJoined && last && (isMail(piece, last) || isDomain(word, tokens))) {
      tokens.push({ kind: 'link', word, start: index, end });
    } else tokens.push({ kind, word, start: index, end });
  }
  return tokens;
}

function spelt(piece: string): string {
  return piece.startsWith('\n') ? '\n' : piece.toLowerCase();
}

function kindOf(piece: string): TokenKind {
  if (/^(https?:|www\.)/i.test(piece)) return 'link';
  if (/^([@#].|<\p{L})/u.test(piece)) return 'name';
  if (/^\p{Nd}/u.test(piece)) return 'number';
  return /^[\p{L}\p{M}]/u.test(piece) ? 'word' : 'mark';
}

function isMail(piece: string, before: Token): boolean {
  return piece.startsWith('@') && before.kind === 'word';
}

/** `shop.de`: a full stop between, and no space on either side of it. */
function isDomain(word: string, before: readonly Token[]): boolean {
  const dot = before.at(-1);
  return dot?.word === '.' && before.at(-2)?.end === dot.start && domains.has(word);
}

/** Persian and Arabic digits as 0-9. */
function inAscii(digits: string): string {
  return digits.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

const ends = new Set(['.', '!', '?', '؟', '…', ';', '؛', '\n']);

/** Whether a token ends a sentence: not the full stop within `17.30`, `5.12.` or an address. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !ends.has(token.word)) return false;
  if (token.word !== '.') return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const isInside = after?.start === token.end && (after.kind === 'link' || after.kind === 'number');
  return !isInside && !(before?.kind === 'number' && after !== undefined);
}

/** Whether a token parts clauses: a comma, bracket, colon or dash, but for those within a word, number or hour. */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'mark' || !/^[,،:()–—-]$/.test(token.word)) return false;
  return !(before?.end === token.start && token.end === after?.start) || after.kind === 'name';
}

/** A stretch of tokens, the last one not included. */
export interface TokenRange {
  from: number;
  to: number;
}

export function sentencesOf(tokens: readonly Token[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!endsSentence(tokens, at)) continue;
    ranges.push({ from, to: at + 1 });
    from = at + 1;
  }
  return from < tokens.length ? [...ranges, { from, to: tokens.length }] : ranges;
}
