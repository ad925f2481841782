import { lazy } from '../../core/lazy.ts';
import { toLatin } from '../../reply/serbian.ts';
import { fold } from '../plain.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import type { DisruptionLists, Thing } from './lists.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { sr } from './sr.ts';

/** What a message says to be out of order, the same in every language. */
export interface Disruption {
  /** Empty: it does not say ("nothing works"). */
  things: readonly Thing[];
  /** It is said of them, or of nothing named, that they fail; else they are only named. */
  fails: boolean;
  /** As written in the lists, for people to read. */
  cues: readonly string[];
}

type Kind = 'thing' | 'down' | 'without' | 'asked' | 'all' | 'over';

interface Word {
  text: string;
  /** Every ending of it. */
  stem: boolean;
}

interface Pattern {
  kind: Kind;
  thing: Thing | null;
  words: readonly Word[];
  /** The last word may stand some words after the others. */
  gapped: boolean;
  /** The thing says its failure too. */
  whole: boolean;
  /** Means the thing only where no other is named. */
  implied: boolean;
  cue: string;
}

/** First word, or the first letters of its stem -> the patterns that may begin there. */
interface Index {
  exact: Map<string, Pattern[]>;
  stems: Map<string, Pattern[]>;
}

/** Who writes more has named it by then. */
const readLength = 800;
/** So many words apart a thing and its failure are still said of each other; the end of a sentence counts as three. */
const near = 7;
const sentenceEnd = 3;
const beside = 2;
const widestGap = 5;
/** Letters by which stems are looked up. */
const stemKey = 2;
/** Shorter words mean something else in the next language; they count only where the language is known. */
const shortest = 5;

/** The disruption that a text reports, or the things it names; null: neither. Linear in its length. `lang`: the language found, or null. */
export function disruptionIn(text: string, lang: string | null): Disruption | null {
  const cut = text.slice(0, readLength);
  if (/[\u0600-\u06ff]/.test(cut)) return find(fold(cut, false), indexes().fa);
  if (/[\u0400-\u04ff]/.test(cut)) {
    const found = lang?.startsWith('sr') ? null : find(fold(cut, false), indexes().ru);
    if (found?.fails || lang === 'ru') return found;
    return find(fold(toLatin(cut), false), indexes().sr) ?? found;
  }
  const folded = fold(cut, false);
  const own = latinIndex(lang);
  const found = own && find(folded, own);
  return found?.fails ? found : (find(folded, indexes().anyLatin) ?? found);
}

function latinIndex(lang: string | null): Index | null {
  const { en, pl, de, sr } = indexes();
  switch (lang?.split('-')[0]) {
    case 'en':
      return en;
    case 'pl':
      return pl;
    case 'de':
      return de;
    case 'sr':
    case 'hr':
    case 'bs':
      return sr;
    default:
      return null;
  }
}

const indexes = lazy(() => ({
  en: build([en]),
  pl: build([pl]),
  de: build([de]),
  sr: build([sr]),
  fa: build([fa]),
  ru: build([ru]),
  anyLatin: build([en, pl, de, sr], shortest),
}));

function build(lists: readonly DisruptionLists[], least = 0): Index {
  const index: Index = { exact: new Map(), stems: new Map() };
  for (const { things, down, without, asked, all, over } of lists) {
    for (const [thing, cues] of Object.entries(things)) add(index, cues, 'thing', thing as Thing, least);
    add(index, down, 'down', null, least);
    add(index, without, 'without', null, least);
    add(index, asked, 'asked', null, least);
    add(index, all, 'all', null, 0);
    add(index, over, 'over', null, 0);
  }
  return index;
}

function add(index: Index, cues: string, kind: Kind, thing: Thing | null, least: number): void {
  for (const written of cues.split(',')) {
    const whole = written.endsWith('!');
    const gapped = written.includes('..');
    const implied = written.endsWith('~');
    const cue = written.replaceAll(/[!~]/g, '').replace('..', ' ');
    const folded = fold(cue, false).split(' ');
    const words = folded.map((word) => ({ text: word.replace('*', ''), stem: word.endsWith('*') }));
    const first = folded[0] ?? '';
    if (words.length === 1 && first.length < least) continue;
    const pattern = { kind, thing, words, gapped, whole, implied, cue: cue.replaceAll('*', '') };
    const isStem = first.endsWith('*');
    const key = isStem ? first.slice(0, stemKey) : first;
    const map = isStem ? index.stems : index.exact;
    const known = map.get(key);
    if (known) known.push(pattern);
    else map.set(key, [pattern]);
  }
}

const none: readonly Pattern[] = [];

interface Hit {
  pattern: Pattern;
  /** Its first and last place, in words. */
  from: number;
  to: number;
}

function find(folded: string, index: Index): Disruption | null {
  const { words, places } = tokens(folded);
  const hits: Hit[] = [];
  const implied: Hit[] = [];
  const isQuestion = /[?؟]/.test(folded);
  let thingUntil = -1;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    let thing: Hit | null = null;
    const exact = index.exact.get(word) ?? none;
    const stems = index.stems.get(word.slice(0, stemKey)) ?? none;
    for (let i = 0; i < exact.length + stems.length; i += 1) {
      const pattern = exact[i] ?? stems[i - exact.length];
      if (!pattern) continue;
      const end = endOf(pattern, words, at);
      if (end < 0) continue;
      // "When will it work again?" it does not yet.
      if (pattern.kind === 'over' && isQuestion && pattern.words.length < 3) continue;
      if (pattern.kind === 'over') return null;
      const hit = { pattern, from: places[at] ?? 0, to: places[end] ?? 0 };
      if (pattern.kind !== 'thing') hits.push(hit);
      // "Hot water" is not about water.
      else if (pattern.implied) implied.push(hit);
      else if (at > thingUntil && (!thing || hit.to > thing.to)) thing = hit;
      if (pattern.kind === 'thing' && !pattern.implied && at > thingUntil && end > at) thingUntil = end;
    }
    if (thing) hits.push(thing);
  }
  return judged(hits.some(({ pattern }) => pattern.thing) ? hits : [...hits, ...implied], isQuestion);
}

/** The words and their places; a sentence's end moves what follows away. */
function tokens(folded: string): { words: string[]; places: number[] } {
  const words: string[] = [];
  const places: number[] = [];
  let place = 0;
  for (const token of folded.match(/[\p{L}\p{M}\p{N}]+|[.!?؟…;\n]/gu) ?? []) {
    if (/^[.!?؟…;\n]/.test(token)) {
      place += sentenceEnd;
      continue;
    }
    words.push(token);
    places.push(place);
    place += 1;
  }
  return { words, places };
}

/** The place of the pattern's last word when it begins at `at`; -1: it does not stand there. */
function endOf({ words: pattern, gapped }: Pattern, words: readonly string[], at: number): number {
  const fixed = gapped ? pattern.length - 1 : pattern.length;
  for (let i = 0; i < fixed; i += 1) if (!fits(words[at + i], pattern[i])) return -1;
  if (!gapped) return at + fixed - 1;
  const last = pattern[fixed];
  for (let i = at + fixed; i <= at + fixed + widestGap; i += 1) if (fits(words[i], last)) return i;
  return -1;
}

function fits(word: string | undefined, pattern: Word | undefined): boolean {
  if (word === undefined || !pattern) return false;
  return pattern.stem ? word.startsWith(pattern.text) : word === pattern.text;
}

function judged(hits: readonly Hit[], isQuestion: boolean): Disruption | null {
  const faults = hits.filter(
    ({ pattern: { kind } }) => kind === 'down' || kind === 'without' || (kind === 'asked' && isQuestion),
  );
  const general = hits.filter(({ pattern: { kind } }) => kind === 'all');
  const named = new Set<Thing>();
  const things = new Set<Thing>();
  const cues = new Set<string>();
  for (const hit of hits) {
    const { thing, whole, cue } = hit.pattern;
    if (!thing) continue;
    named.add(thing);
    if (hit.pattern.implied) continue;
    const fault = whole ? hit : (faults.find((each) => isSaidOf(each, hit)) ?? general[0]);
    if (!fault) continue;
    things.add(thing);
    cues.add(cue).add(fault.pattern.cue);
  }
  for (const { pattern } of general) cues.add(pattern.cue);
  const fails = things.size > 0 || general.length > 0;
  if (!fails && named.size === 0) return null;
  return { things: [...(things.size > 0 ? things : named)].sort(), fails, cues: [...cues] };
}

function isSaidOf({ pattern, from, to }: Hit, thing: Hit): boolean {
  if (pattern.kind === 'without') return thing.from > to && thing.from - to <= beside;
  // Around it, or in the midst of it ("geht die App nicht").
  return thing.from - to <= near && from - thing.to <= near;
}
