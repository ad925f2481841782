import type { ReplyLanguage } from '../core/types.ts';
import type { CueKind, Found } from './match.ts';

/** Buckets of the hashed words; a power of two. */
const wordBuckets = 1 << 15;
/** The signs are few and weigh the most: no word falls on one of theirs. A power of two. */
const signBuckets = 1 << 13;
export const buckets = wordBuckets + signBuckets;

/** More features than this do not change a verdict; a pasted novel must not cost time. */
const most = 1200;

/** Longer words are pasted keys. */
const longestWord = 40;

/** So much of a word is its stem, near enough in all six languages. */
const stem = 5;

/** So many letters in a row are a part of a word that means something by itself. */
const part = 4;

/** FNV-1a, begun with what the piece is, so that a word and a part of one do not share a bucket by design. */
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function hashOf(seed: number, text: string, from = 0, to = text.length): number {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = step(hash, text.charCodeAt(at));
  return hash;
}

/** The low bits of FNV are weak: fold the high ones in. */
const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (wordBuckets - 1);

const signBucketOf = (hash: number): number =>
  wordBuckets + ((hash ^ (hash >>> 13) ^ (hash >>> 19)) & (signBuckets - 1));

const seedOf = (name: string): number => hashOf(0x811c9dc5, name);

/** Serbian is read in Latin letters whatever its script, so both are one. */
const seeds: Readonly<Record<ReplyLanguage, number>> = {
  en: seedOf('en'),
  pl: seedOf('pl'),
  de: seedOf('de'),
  sr: seedOf('sr'),
  'sr-Latn': seedOf('sr'),
  fa: seedOf('fa'),
  ru: seedOf('ru'),
};

/** What a text looks like, apart from its words. */
export interface Shape {
  asked: boolean;
  linked: boolean;
  shouted: boolean;
  retweeted: boolean;
  /** It has a cue of the kind `service`. */
  addressed: boolean;
  handles: number;
  tags: number;
}

/** Buckets of what a text has, each once. */
export interface Features {
  /** Words, their stems and runs of letters, of one language -> the place of the word. */
  words: ReadonlyMap<number, number>;
  /** The cues and the shape: as they are meant in every language, and again as they are in this one. */
  signs: ReadonlySet<number>;
}

/** `words` are folded (plain.ts). Without a language the words say nothing. */
export function featuresOf(
  words: readonly string[],
  lang: ReplyLanguage | null,
  found: readonly Kinds[],
  shape: Shape,
): Features {
  return { words: wordFeatures(words, lang), signs: signsOf(words.length, found, shape, lang) };
}

/** What signs are made of: what kinds of cue were found, in their order. */
export type Kinds = Pick<Found, 'kinds'>;

function wordFeatures(words: readonly string[], lang: ReplyLanguage | null): Map<number, number> {
  const ids = new Map<number, number>();
  if (!lang) return ids;
  const seed = seeds[lang];
  const [whole, start, run] = [step(seed, 1), step(seed, 2), step(seed, 3)];
  for (const [at, word] of words.entries()) {
    if (ids.size > most) break;
    const end = Math.min(word.length, longestWord);
    const head = Math.min(end, stem);
    ids.set(bucketOf(hashOf(whole, word, 0, end)), at);
    if (end > stem) ids.set(bucketOf(hashOf(start, word, 0, head)), at);
    for (let from = 0; from + part <= end; from += 1)
      ids.set(bucketOf(hashOf(run, word, from, from + part)), at);
  }
  return ids;
}

const cueSeed = seedOf('cue');
const cuesSeed = seedOf('cues');
const orderSeed = seedOf('order');
const askedSeed = seedOf('asked');
const toSeed = { business: seedOf('to a business'), nobody: seedOf('to nobody') };

/** Names are hashed once: putting them together for every message took as long as all of its words. */
const kindSeeds: Readonly<Record<CueKind, number>> = {
  outage: seedOf('outage'),
  fault: seedOf('fault'),
  shared: seedOf('shared'),
  act: seedOf('act'),
  harm: seedOf('harm'),
  anger: seedOf('anger'),
  ask: seedOf('ask'),
  wish: seedOf('wish'),
  joy: seedOf('joy'),
  sad: seedOf('sad'),
  insult: seedOf('insult'),
  advert: seedOf('advert'),
  service: seedOf('service'),
  elsewhere: seedOf('elsewhere'),
  not: seedOf('not'),
};
const shapes = {
  asked: seedOf('?'),
  linked: seedOf('link'),
  addressed: seedOf('to a business, whatever'),
  shouted: seedOf('shout'),
  retweeted: seedOf('retweet'),
  handle: seedOf('@'),
  handles: seedOf('many @'),
  tag: seedOf('#'),
  tags: seedOf('many #'),
};
const sizes = ['tiny', 'short', 'some', 'long'].map(seedOf);
const withoutCues = { asked: seedOf('without cues?'), told: seedOf('without cues') };

/** The signs of a text of `length` words: those of all languages, and those of `lang`. */
function signsOf(
  length: number,
  found: readonly Kinds[],
  shape: Shape,
  lang: ReplyLanguage | null,
): Set<number> {
  const ids = new Set<number>();
  for (const hash of signHashes(length, found, shape)) {
    ids.add(signBucketOf(hash));
    if (lang) ids.add(ownBucket(hash, lang));
  }
  return ids;
}

const ownBucket = (hash: number, lang: ReplyLanguage): number => signBucketOf(step(hash, seeds[lang]));

/** The signs of one language alone. */
export function ownSigns(
  length: number,
  found: readonly Kinds[],
  shape: Shape,
  lang: ReplyLanguage,
): Set<number> {
  return new Set(signHashes(length, found, shape).map((hash) => ownBucket(hash, lang)));
}

function signHashes(length: number, found: readonly Kinds[], shape: Shape): number[] {
  const hashes: number[] = [];
  const counts = new Map<CueKind, number>();
  for (const { kinds } of found) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts.keys()].sort();
  for (const [i, kind] of kinds.entries()) {
    const name = kindSeeds[kind];
    const times = Math.min(counts.get(kind) ?? 0, 3);
    for (let n = 1; n <= times; n += 1) hashes.push(step(step(cueSeed, name), n));
    for (let j = i + 1; j < kinds.length; j += 1)
      hashes.push(step(step(cuesSeed, name), kindSeeds[kinds[j] ?? kind]));
    if (shape.asked) hashes.push(step(askedSeed, name));
    hashes.push(step(shape.addressed ? toSeed.business : toSeed.nobody, name));
  }
  const [first] = found[0]?.kinds ?? [];
  const [last] = found.length > 1 ? (found.at(-1)?.kinds ?? []) : [];
  if (first && last) hashes.push(step(step(orderSeed, kindSeeds[first]), kindSeeds[last]));
  const size = sizes[length < 4 ? 0 : length < 10 ? 1 : length < 25 ? 2 : 3] ?? 0;
  hashes.push(size);
  if (found.length === 0) hashes.push(step(shape.asked ? withoutCues.asked : withoutCues.told, size));
  if (shape.asked) hashes.push(shapes.asked);
  if (shape.linked) hashes.push(shapes.linked);
  if (shape.addressed) hashes.push(shapes.addressed);
  if (shape.shouted) hashes.push(shapes.shouted);
  if (shape.retweeted) hashes.push(shapes.retweeted);
  if (shape.handles > 0) hashes.push(shape.handles > 2 ? shapes.handles : shapes.handle);
  if (shape.tags > 0) hashes.push(shape.tags > 2 ? shapes.tags : shapes.tag);
  return hashes;
}
