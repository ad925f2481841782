import type { ReplyLanguage } from '../core/types.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The tokens of a text, with what an apostrophe parts put together again ("don't" is `dont`, as cues are written). */
export function joinedTokens(text: string, lang: ReplyLanguage): Token[] {
  const joined: Token[] = [];
  for (const token of tokensOf(text, lang)) {
    const last = joined.at(-1);
    const isTail =
      last?.kind === 'word' && token.kind === 'word' && /^['’]$/.test(text.slice(last.end, token.start));
    if (isTail) joined[joined.length - 1] = { ...last, word: last.word + token.word, end: token.end };
    else joined.push(token);
  }
  return joined;
}

/** A stretch of words with nothing but a short number among them: no mark, link, handle, picture or code. */
export interface Clause {
  /** Indexes of its first token and after its last. */
  from: number;
  to: number;
  /** Whether it begins and ends where a clause does, not at a figure or sign within one. */
  opened: boolean;
  closed: boolean;
}

export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && isPlain(tokens, at)) continue;
    if (at > from)
      clauses.push({ from, to: at, opened: isEdge(tokens, from - 1), closed: isEdge(tokens, at) });
    from = at + 1;
  }
  return clauses;
}

/** Longer numbers are those of people, orders and accounts. */
const longestNumber = 2;

function isPlain(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (token.kind === 'word') return true;
  const [touchesBefore, touchesAfter] = [before?.end === token.start, token.end === after?.start];
  if (token.kind === 'number') {
    // "PS4" is said, "DMQS9D" and "ABC12" are somebody's.
    const isCode = touchesBefore && (touchesAfter || (before?.word.length ?? 0) > 2);
    const isPart =
      isCode ||
      (touchesBefore && before?.kind !== 'word') ||
      (touchesAfter && after?.kind === 'mark' && tokens[at + 2]?.start === after.end);
    const isBeside = before?.kind === 'number' || after?.kind === 'number';
    return token.word.length <= longestNumber && !isPart && !isBeside;
  }
  // The hyphen of "Wi-Fi".
  return (
    token.word === '-' && touchesBefore && touchesAfter && before?.kind === 'word' && after?.kind === 'word'
  );
}

function isEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'link' || token.kind === 'name') return true;
  // The full stop within an address or a version.
  const isWithin = tokens[at - 1]?.end === token.start && token.end === tokens[at + 1]?.start;
  if (isWithin && token.word === '.') return false;
  return token.kind === 'mark' && /^[.,!?؟،؛…;:()\n–—-]$|\p{Extended_Pictographic}/u.test(token.word);
}
