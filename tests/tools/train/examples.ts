import { readFileSync } from 'node:fs';
import type { Category, Urgency } from '../../../lib/core/types.ts';
import type { Dice } from './dice.ts';

export const languages = ['en', 'pl', 'de', 'sr', 'fa', 'ru'] as const;
export type Language = (typeof languages)[number];

/** A message with what is true of it. */
export interface Example {
  text: string;
  lang: Language;
  category: Category;
  sentiment: -1 | 0 | 1;
  needsReply: boolean;
  urgency: Urgency;
}

const folder = 'tests/triage/examples';

/** The pieces of a language by kind, as written in `tests/triage/examples`. */
export type Pieces = Readonly<Record<string, readonly string[]>>;

export function piecesOf(lang: Language): Pieces {
  return piecesIn(readFileSync(`${folder}/${lang}.txt`, 'utf8'));
}

/** Lines by the heading they stand under. */
export function piecesIn(text: string): Pieces {
  const pieces: Record<string, string[]> = {};
  let list: string[] = [];
  for (const line of text.split('\n')) {
    const heading = /^== (\w+)$/.exec(line)?.[1];
    if (heading) {
      list = pieces[heading] ?? [];
      pieces[heading] = list;
    } else if (line.trim() !== '') list.push(line.trim());
  }
  return pieces;
}

type Recipe = readonly [share: number, kinds: string, Omit<Example, 'text' | 'lang'>];

const is = (
  category: Category,
  sentiment: -1 | 0 | 1,
  needsReply: boolean,
  urgency: Urgency,
): Omit<Example, 'text' | 'lang'> => ({ category, sentiment, needsReply, urgency });

/** Which pieces make which message; the meanings are those of design.md 7. A kind with `?` is there every other time. */
const recipes: readonly Recipe[] = [
  [6, 'open? fault close?', is('complaint', -1, true, 1)],
  [3, 'fault time? anger?', is('complaint', -1, true, 1)],
  [3, 'anger fault', is('complaint', -1, true, 1)],
  [4, 'anger', is('complaint', -1, false, 0)],
  [2, 'anger anger', is('complaint', -1, false, 0)],
  [2, 'sarcasm anger?', is('complaint', -1, true, 0)],
  [1, 'joy fault anger', is('complaint', -1, true, 1)],
  [2, 'thing anger', is('complaint', -1, false, 0)],
  [1, 'ask anger', is('complaint', -1, true, 0)],
  [1, 'chat fault', is('complaint', -1, true, 1)],
  [9, 'open? outage time?', is('outage', -1, true, 2)],
  [2, 'outage anger', is('outage', -1, true, 2)],
  [1, 'outage ask?', is('outage', -1, true, 2)],
  [7, 'open? act close?', is('urgent-request', 0, true, 1)],
  [4, 'fault act close?', is('urgent-request', -1, true, 1)],
  [2, 'act anger', is('urgent-request', -1, true, 1)],
  [4, 'open? harm act?', is('urgent-request', -1, true, 2)],
  [1, 'anger harm', is('urgent-request', -1, true, 2)],
  [9, 'open? ask close?', is('question', 0, true, 0)],
  [1, 'thing ask', is('question', 0, true, 0)],
  [1, 'joy ask', is('question', 0, true, 0)],
  [1, 'chat ask', is('question', 0, true, 0)],
  [2, 'chatask', is('question', 0, false, 0)],
  [1, 'chat chatask', is('question', 0, false, 0)],
  [6, 'open? wish', is('feedback', 0, true, 0)],
  [4, 'mixed', is('feedback', 0, true, 0)],
  [2, 'joy wish', is('feedback', 1, true, 0)],
  [1, 'wish close?', is('feedback', 0, true, 0)],
  [6, 'open? joy', is('praise', 1, false, 0)],
  [4, 'joy joy', is('praise', 1, false, 0)],
  [2, 'thing joy', is('praise', 1, false, 0)],
  [7, 'chat', is('mention', 0, false, 0)],
  [4, 'chat chat', is('mention', 0, false, 0)],
  [2, 'open chat', is('mention', 0, false, 0)],
  [2, 'news', is('mention', 0, false, 0)],
  [1, 'news chat', is('mention', 0, false, 0)],
  [2, 'talk talk?', is('mention', 0, false, 0)],
  [1, 'talk chatneg', is('mention', -1, false, 0)],
  [7, 'chatneg chat?', is('mention', -1, false, 0)],
  [2, 'chatneg chatneg', is('mention', -1, false, 0)],
  [4, 'chatpos chat?', is('mention', 1, false, 0)],
  [7, 'insult insult?', is('abuse-or-spam', -1, false, 0)],
  [1, 'chat insult', is('abuse-or-spam', -1, false, 0)],
  [7, 'spam spam?', is('abuse-or-spam', 0, false, 0)],
];

/** What people put between two sentences, or leave out. */
const joints = ['. ', ', ', ' ', '! ', '... ', '\n', ' - ', '.'];
const ends = ['', '', '', '.', '!', '!!!', '...', ' '];
const asks = ['?', '?', '?', '', '??', ' ?', '?!'];
const happy = ['❤️', '👏', '😍', '🙏', '👍', '😊', ':)', '🎉'];
const cross = ['😡', '👎', '🤬', '🤦', ':(', '🙄', '😤', '!!!'];
const any = ['😂', '🤔', '👀', '😅', '🙈', '…'];

/** Each recipe as often as its share says. */
const drawn: readonly Recipe[] = recipes.flatMap((recipe) => Array<Recipe>(recipe[0]).fill(recipe));

/** `count` messages put together from the pieces of a language, the same for the same dice. */
export function compose(lang: Language, pieces: Pieces, count: number, dice: Dice): Example[] {
  return Array.from({ length: count }, () => {
    const recipe = dice.of(drawn) ?? recipes[0];
    if (!recipe) throw new Error('no recipes');
    return { ...recipe[2], lang, text: write(recipe, lang, pieces, dice) };
  });
}

function write([, kinds, { sentiment }]: Recipe, lang: Language, pieces: Pieces, dice: Dice): string {
  let text = '';
  for (const kind of kinds.split(' ')) {
    if (kind.endsWith('?') && dice.below(2) === 0) continue;
    const piece = dice.of(pieces[kind.replace('?', '')] ?? []);
    if (piece === undefined) continue;
    const asking = kind.startsWith('ask') || (kind.startsWith('outage') && dice.below(3) === 0);
    if (text !== '') text += /[?!.]$/.test(text) ? ' ' : (dice.of(joints) ?? ' ');
    text += piece + (asking && !/[?؟]$/.test(piece) ? (dice.of(asks) ?? '') : '');
  }
  if (!/[?!]$/.test(text)) text += dice.of(ends) ?? '';
  if (dice.below(5) === 0) text += ` ${dice.of(sentiment > 0 ? happy : sentiment < 0 ? cross : any) ?? ''}`;
  if (dice.below(6) === 0) text = `@brand ${text}`;
  if (dice.below(25) === 0) text = text.toUpperCase();
  if (dice.below(12) === 0) text = stumble(text, dice);
  return lang === 'fa' ? text.replaceAll('?', '؟') : text;
}

/** One slip of the finger: two letters change places or one is lost. */
function stumble(text: string, dice: Dice): string {
  const at = 1 + dice.below(Math.max(1, text.length - 2));
  const swapped = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  return dice.below(2) === 0 ? swapped : text.slice(0, at) + text.slice(at + 1);
}
