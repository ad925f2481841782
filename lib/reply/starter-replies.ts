import type { ReplyLanguage } from '../core/types.ts';
import { hash } from './hash.ts';
import { lengthOn } from './length.ts';
import { alike, nearest, trigramsOf } from './similarity.ts';
import { de } from './starters/de.ts';
import { en } from './starters/en.ts';
import { fa } from './starters/fa.ts';
import { pl } from './starters/pl.ts';
import { ru } from './starters/ru.ts';
import { sr } from './starters/sr.ts';
import type { CategoryStarters, Situation, Starters } from './starters/starters.ts';
import type { Suggestion } from './suggest.ts';
import { greeted, inScript, reasonsFor, type Talk } from './talk.ts';
import { untold } from './told.ts';

const startersOf: Readonly<Record<ReplyLanguage, Starters>> = { en, pl, de, sr, 'sr-Latn': sr, fa, ru };

/** So many turns of the wheels are tried before a text that comes near one used lately is proposed again. */
const mostTurns = 24;

/**
 * Replies put together from the starter library, at most `most`, no two alike and none like those of `recent` or `beside`
 * as long as there are others. The parts turn with the seed, each list on its own.
 */
export function starterReplies(talk: Talk, most: number, beside: readonly string[] = []): Suggestion[] {
  const { lang, category, situation } = talk;
  const all = partsFor(startersOf[lang][category] as CategoryStarters<typeof category>, situation);
  const parts = { ...all, substance: untold(all.substance, talk.request.comment, lang) };
  return varied(talk, most, beside, (turn) => {
    const { text, key } = composed(talk, parts, turn);
    return { id: `starter-${lang}-${category}-${situation}-${key}`, text, source: 'starter' };
  });
}

/** The team's approved words as they are, each time within others of ours. */
export function factReplies(talk: Talk, most: number, told: string): Suggestion[] {
  const { lang } = talk;
  const { openings, named, plain, closings } = startersOf[lang].outage;
  const parts: Parts = { openings, named, plain, substance: [], next: [], closings };
  return varied(talk, most, [], (turn) => {
    const { text, key } = composed(talk, parts, turn, told);
    return { id: `incident-${lang}-${key}`, text, source: 'template' };
  });
}

interface Parts {
  openings: readonly string[];
  named: readonly string[];
  plain: readonly string[];
  substance: readonly string[];
  next: readonly string[];
  closings: readonly string[];
}

function partsFor(starters: CategoryStarters<never>, situation: Situation): Parts {
  const { substance, ...others } = starters;
  const bySituation: Partial<Readonly<Record<Situation, readonly string[]>>> = substance;
  return { ...others, substance: bySituation[situation] ?? bySituation.general ?? [] };
}

/** Different texts of one maker, those that come near another only where there are no more. */
function varied(
  talk: Talk,
  most: number,
  beside: readonly string[],
  make: (turn: number) => Pick<Suggestion, 'id' | 'text' | 'source'>,
): Suggestion[] {
  const taken = [...talk.recent, ...beside.map(trigramsOf)];
  const chosen: Pick<Suggestion, 'id' | 'text' | 'source'>[] = [];
  const spare: { made: Pick<Suggestion, 'id' | 'text' | 'source'>; near: number }[] = [];
  for (let turn = 0; turn < mostTurns && chosen.length < most; turn += 1) {
    const made = make(turn);
    const near = nearest(made.text, taken);
    if (near >= alike) spare.push({ made, near });
    else {
      chosen.push(made);
      taken.push(trigramsOf(made.text));
    }
  }
  spare.sort((a, b) => a.near - b.near);
  for (const { made } of spare)
    if (chosen.length < most && !chosen.some(({ text }) => text === made.text)) chosen.push(made);
  return chosen.map((made) => ({ ...made, lang: talk.lang, ...reasonsFor(talk, made.text) }));
}

/** One text, and which of each list it is made of. `told`: stands in for the substance and is never left out. */
function composed(talk: Talk, parts: Parts, turn: number, told?: string): { text: string; key: string } {
  const { lang, issue, hello, request } = talk;
  const keys: number[] = [];
  const pick = (part: keyof Parts): string => {
    const list = parts[part];
    if (list.length === 0) return '';
    // After a full round each list moves on by another step, so that new pairs meet.
    const at =
      (hash(`${part} ${request.seed}`) + turn + Math.floor(turn / list.length) * part.length) % list.length;
    keys.push(at);
    return inScript(list[at] ?? '', lang);
  };
  const opening = pick('openings');
  const heard = issue ? pick('named').replace('{issue}', () => issue.quoted) : pick('plain');
  const substance = told ?? pick('substance');
  const next = pick('next');
  const closing = pick('closings');
  const unheard = issue ? inScript(parts.plain[0] ?? '', lang) : '';
  const isShort = !issue && told === undefined && isKind(talk);
  // Three proposals of one rhythm would read as one.
  const endings = [[next, closing], [closing], [next]];
  const ending = endings[(hash(`ending ${request.seed}`) + turn) % endings.length] ?? [];
  const shapes = [
    ...(isShort ? [[opening, substance, closing]] : []),
    [opening, heard, substance, ...ending],
    [opening, heard, substance, next],
    [opening, heard, substance],
    [opening, unheard, substance],
    [opening, substance],
    [substance],
  ];
  const texts = shapes.map((shape) => greeted(hello, shape.filter((part) => part !== '').join(' ')));
  return {
    text: texts.find((text) => !lengthOn(request.site, text).over) ?? texts.at(-1) ?? '',
    key: keys.join('-'),
  };
}

/** Who wrote three warm words is not answered with a speech. */
function isKind({ category, request }: Talk): boolean {
  return (category === 'praise' || category === 'mention') && request.comment.length < 60;
}
