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

/** The cues that begin with one word or stem. As listed until that word first occurs in a text: few ever do. */
interface Beginning {
  listed: { cue: string; folded: string; kind: CueKind }[];
  cues?: readonly Cue[];
}

interface CueIndex {
  byFirst: ReadonlyMap<string, Beginning>;
  /** The same for cues whose first word is a stem. */
  byStem: ReadonlyMap<string, Beginning>;
  /** Hash of letters -> `isFirst`, `isStem` or both where they may be one: most words need no cutting and no looking up. */
  known: Uint8Array;
}

const listsOf: Readonly<Record<ReplyLanguage, CueLists>> = { en, pl, de, sr, 'sr-Latn': sr, fa, ru };

const hashes = 1 << 13;
const isFirst = 1;
const isStem = 2;
/** Longer words are pasted keys. */
const longestWord = 40;

/** FNV-1a, letter by letter. */
const noLetters = 0x811c9dc5;
const withLetter = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (hashes - 1);

const between = ' , ';

/** Must be quick: a worker that wakes for one comment builds it anew. */
function build(lists: Partial<CueLists>[]): CueIndex {
  const byFirst = new Map<string, Beginning>();
  const byStem = new Map<string, Beginning>();
  const known = new Uint8Array(hashes);
  for (const list of lists) {
    for (const [kind, joined] of Object.entries(list) as [CueKind, string][]) {
      const written = joined.split(',');
      const all = fold(written.join(between), false).split(between);
      for (let i = 0; i < all.length; i += 1) {
        const folded = all[i] ?? '';
        const space = folded.indexOf(' ');
        const first = space < 0 ? folded : folded.slice(0, space);
        const stem = first.endsWith('*');
        const map = stem ? byStem : byFirst;
        const key = stem ? first.slice(0, -1) : first;
        const one = { cue: written[i] ?? '', folded, kind };
        const beginning = map.get(key);
        if (beginning) beginning.listed.push(one);
        else {
          map.set(key, { listed: [one] });
          let hash = noLetters;
          for (let at = 0; at < key.length; at += 1) hash = withLetter(hash, key.charCodeAt(at));
          (known[slotOf(hash)] as number) |= stem ? isStem : isFirst;
        }
      }
    }
  }
  return { byFirst, byStem, known };
}

/** The most words first. */
function cuesOf(beginning: Beginning): readonly Cue[] {
  if (beginning.cues) return beginning.cues;
  const cues = new Map<string, Cue>();
  for (const { cue, folded, kind } of beginning.listed) {
    const known = cues.get(folded);
    if (!known) cues.set(folded, { cue: cue.replaceAll('*', ''), words: folded.split(' '), kinds: [kind] });
    else if (!known.kinds.includes(kind)) known.kinds.push(kind);
  }
  beginning.cues = [...cues.values()].sort((a, b) => b.words.length - a.words.length);
  return beginning.cues;
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
function cueAt({ byFirst, byStem, known }: CueIndex, words: readonly string[], at: number): Cue | null {
  const word = words[at] ?? '';
  const end = Math.min(word.length, longestWord);
  let hash = noLetters;
  let kinds = 0;
  let best: Cue | null = null;
  for (let to = 1; to <= end; to += 1) {
    hash = withLetter(hash, word.charCodeAt(to - 1));
    kinds = known[slotOf(hash)] as number;
    if (kinds & isStem) best = longer(cueIn(byStem.get(word.slice(0, to)), words, at), best);
  }
  return kinds & isFirst ? longer(cueIn(byFirst.get(word), words, at), best) : best;
}

/** The first unless the second has more words. */
const longer = (one: Cue | null, other: Cue | null): Cue | null =>
  one && one.words.length >= (other?.words.length ?? 0) ? one : other;

/** The longest that stands at `at`. */
function cueIn(beginning: Beginning | undefined, words: readonly string[], at: number): Cue | null {
  if (beginning) for (const cue of cuesOf(beginning)) if (goesOn(cue, words, at)) return cue;
  return null;
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
