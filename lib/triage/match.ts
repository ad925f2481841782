import type { ReplyLanguage } from '../core/types.ts';
import { de } from './cues/de.ts';
import { en } from './cues/en.ts';
import { fa } from './cues/fa.ts';
import { type CueLists, signs } from './cues/lists.ts';
import { pl } from './cues/pl.ts';
import { ru } from './cues/ru.ts';
import { sr } from './cues/sr.ts';
import { fold } from './plain.ts';

export type CueKind = keyof CueLists;

/** A cue found in a text, as written in its list, with all the kinds it is listed under. */
export interface Found {
  cue: string;
  kinds: readonly CueKind[];
  /** Its place among the words. */
  at: number;
}

interface Cue {
  cue: string;
  words: readonly string[];
  kinds: CueKind[];
}

interface CueIndex {
  /** First word -> the cues that begin with it, longest first. */
  byFirst: ReadonlyMap<string, readonly Cue[]>;
  /** The same for cues whose first word is a stem. */
  byStem: ReadonlyMap<string, readonly Cue[]>;
  /** First two letters -> the lengths of the stems that begin with them, longest first: most words need no cutting. */
  stemLengths: ReadonlyMap<string, readonly number[]>;
}

const listsOf: Readonly<Record<ReplyLanguage, CueLists>> = { en, pl, de, sr, 'sr-Latn': sr, fa, ru };

function build(lists: Partial<CueLists>[]): CueIndex {
  const cues = new Map<string, Cue>();
  for (const list of lists) {
    for (const [kind, joined] of Object.entries(list) as [CueKind, string][]) {
      for (const cue of joined.split(',')) {
        const words = fold(cue, false).split(' ');
        const key = words.join(' ');
        const known = cues.get(key);
        if (!known) cues.set(key, { cue: cue.replaceAll('*', ''), words, kinds: [kind] });
        else if (!known.kinds.includes(kind)) known.kinds.push(kind);
      }
    }
  }
  const byFirst = new Map<string, Cue[]>();
  const byStem = new Map<string, Cue[]>();
  for (const cue of cues.values()) {
    const first = cue.words[0] ?? '';
    const [map, key] = first.endsWith('*') ? [byStem, first.slice(0, -1)] : [byFirst, first];
    map.set(key, [...(map.get(key) ?? []), cue]);
  }
  for (const list of [...byFirst.values(), ...byStem.values()])
    list.sort((a, b) => b.words.length - a.words.length);
  const lengths = new Map<string, Set<number>>();
  for (const stem of byStem.keys())
    lengths.set(stem.slice(0, 2), (lengths.get(stem.slice(0, 2)) ?? new Set()).add(stem.length));
  const stemLengths = new Map([...lengths].map(([start, set]) => [start, [...set].sort((a, b) => b - a)]));
  return { byFirst, byStem, stemLengths };
}

/** Built on first use: a worker that wakes for one language does not pay for six. */
const indexes: Partial<Record<ReplyLanguage | 'none', CueIndex>> = {};

function indexOf(lang: ReplyLanguage | null): CueIndex {
  const key = lang ?? 'none';
  indexes[key] ??= build(lang ? [listsOf[lang], signs] : [signs]);
  return indexes[key];
}

function matches(word: string | undefined, pattern: string): boolean {
  if (word === undefined) return false;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/** Whether the words after the first are those of the cue, too. */
function goesOn(cue: Cue, words: readonly string[], at: number): boolean {
  for (let i = 1; i < cue.words.length; i += 1) if (!matches(words[at + i], cue.words[i] ?? '')) return false;
  return true;
}

/** The longest cue that starts at `at`; an exact first word goes before a stem, a longer stem before a shorter. */
function cueAt({ byFirst, byStem, stemLengths }: CueIndex, words: readonly string[], at: number): Cue | null {
  const word = words[at] ?? '';
  let best = longest(byFirst.get(word), words, at, null);
  const lengths = stemLengths.get(word.slice(0, 2));
  if (lengths)
    for (const length of lengths)
      if (length <= word.length) best = longest(byStem.get(word.slice(0, length)), words, at, best);
  return best;
}

function longest(
  cues: readonly Cue[] | undefined,
  words: readonly string[],
  at: number,
  best: Cue | null,
): Cue | null {
  if (cues)
    for (const cue of cues)
      if (goesOn(cue, words, at)) return cue.words.length > (best?.words.length ?? 0) ? cue : best;
  return best;
}

/** How many words a negation reaches. */
const reach = 2;

/**
 * The cues of a folded text's words, left to right, none overlapping. A compliment right after a negation counts
 * as anger, a complaint after one ("no problem") as nothing.
 */
export function findCues(words: readonly string[], lang: ReplyLanguage | null): Found[] {
  const index = indexOf(lang);
  const found: Found[] = [];
  let negatedUntil = -1;
  for (let at = 0; at < words.length; ) {
    const cue = cueAt(index, words, at);
    if (cue?.kinds.includes('not')) negatedUntil = at + reach;
    else if (cue && at <= negatedUntil && cue.words.length === 1 && cue.kinds.includes('joy'))
      found.push({ cue: `${words[at - 1] ?? ''} ${cue.cue}`.trim(), kinds: ['anger'], at });
    else if (cue && !(at <= negatedUntil && cue.words.length === 1 && cue.kinds.includes('anger')))
      found.push({ cue: cue.cue, kinds: cue.kinds, at });
    at += cue?.words.length ?? 1;
  }
  return found;
}
