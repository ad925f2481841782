import { lazy } from '../core/lazy.ts';
import type { ReplyLanguage } from '../core/types.ts';
import { arabicWords, cyrillicWords, type LatinLanguage, latinMarks } from './languages.ts';
import { latinRuns, weighRuns } from './runs.ts';

/** More does not change the verdict and a pasted novel must not cost time. */
const readLength = 1000;

/** What the site's tag says about our languages; Croatian and Bosnian are answered in Serbian Latin. */
const tags: Readonly<Record<string, ReplyLanguage>> = {
  en: 'en',
  pl: 'pl',
  de: 'de',
  sr: 'sr',
  hr: 'sr-Latn',
  bs: 'sr-Latn',
  sh: 'sr-Latn',
  fa: 'fa',
  ru: 'ru',
};

/** Tags that name no language: X's und, zxx, qme (media), qht (hashtags), qst (short text) and its old "in". */
const namesNothing = /^(und|zxx|mul|mis|art|in|q[a-z]{2})?$/i;

/** The site's tag where it names a language at all, be it ours or not; else null. */
export function namedLanguage(siteLang: string | null): string | null {
  return siteLang === null || namesNothing.test(siteLang) ? null : siteLang;
}

type Script = 'latin' | 'cyrillic' | 'arabic';

/**
 * The language a reply to `text` should have: by the site's BCP 47 tag where it fits the script of the text, else
 * by letters and words. Null: none of ours, or too little to tell. Serbian comes in the script of the text.
 */
export function languageOf(text: string, siteLang: string | null): ReplyLanguage | null {
  const plain = withoutLinks(text.slice(0, readLength).normalize('NFKC').toLowerCase());
  const script = scriptOf(plain);
  const tag = namedLanguage(siteLang)?.toLowerCase().split('-')[0] ?? '';
  const tagged = /^sr-latn/i.test(siteLang ?? '') ? 'sr-Latn' : tags[tag];
  if (!script) return tagged ?? null;
  if (tagged && scriptOfLanguage(tagged) === script) return tagged;
  if (tagged === 'sr' && script === 'latin') return 'sr-Latn';
  if (tagged === 'sr-Latn' && script === 'cyrillic') return 'sr';
  const foreign = tag !== '' && !tagged;
  const words = plain.match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
  // X mistakes short texts, and Serbian in Latin letters for Slovene; else a foreign tag is to be believed.
  if (foreign && tag !== 'sl' && words.length >= 5) return null;
  if (script === 'cyrillic') return cyrillic(plain, words, foreign);
  if (script === 'arabic') return arabic(plain, words, foreign);
  return latin(words, foreign);
}

/** Addresses, @handles and <masks> say nothing about the language. */
function withoutLinks(text: string): string {
  return text
    .replace(/https?:\/\/\S+|www\.\S+|@\w+|<[a-z]+>/g, ' ')
    .replaceAll('’', '')
    .replaceAll("'", '');
}

function scriptOfLanguage(lang: ReplyLanguage): Script {
  if (lang === 'sr' || lang === 'ru') return 'cyrillic';
  return lang === 'fa' ? 'arabic' : 'latin';
}

/** The commonest of the three scripts; null without their letters or where others prevail. */
function scriptOf(text: string): Script | null {
  const counts = { latin: 0, cyrillic: 0, arabic: 0 };
  let others = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue;
    if (code < 0x250) counts.latin += 1;
    else if (code >= 0x400 && code < 0x530) counts.cyrillic += 1;
    else if (code >= 0x620 && code < 0x700) counts.arabic += 1;
    else if (code < 0x2000 || (code > 0x3040 && code < 0xd800)) others += 1;
  }
  // Half weight: product names stand in Latin letters in the midst of every other script.
  counts.latin /= 2;
  const most = Math.max(counts.latin, counts.cyrillic, counts.arabic);
  if (most === 0 || most < others) return null;
  if (most === counts.latin) return 'latin';
  return most === counts.cyrillic ? 'cyrillic' : 'arabic';
}

const wordSets = {
  sr: new Set(cyrillicWords.sr.split(' ')),
  ru: new Set(cyrillicWords.ru.split(' ')),
  south: new Set(cyrillicWords.south.split(' ')),
  otherCyrillic: new Set(cyrillicWords.other.split(' ')),
  fa: new Set(arabicWords.fa.split(' ')),
  otherArabic: new Set(arabicWords.other.split(' ')),
};

function hits(words: readonly string[], set: ReadonlySet<string>): number {
  let n = 0;
  for (const word of words) if (set.has(word)) n += 1;
  return n;
}

/** How much the letters of a text speak for something: each listed letter its weight. */
function letterWeights(
  lists: readonly (readonly [letters: string, weight: number])[],
): ReadonlyMap<number, number> {
  return new Map(
    lists.flatMap(([letters, weight]) =>
      [...letters].map((letter) => [letter.charCodeAt(0), weight] as const),
    ),
  );
}

function weighLetters(text: string, weights: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += weights.get(text.charCodeAt(at)) ?? 0;
  return sum;
}

const letters = {
  // Ukrainian and Belarusian letters, Macedonian letters.
  otherCyrillic: letterWeights([['іїєґўѓќѕ', 8]]),
  sr: letterWeights([
    ['ђћ', 3],
    ['јљњџ', 2],
  ]),
  ru: letterWeights([
    ['ыэё', 3],
    ['йьщюя', 1],
  ]),
  otherArabic: letterWeights([['ةىأإؤٹڈڑےںہھۆێڵڕەۇ', 2]]),
  fa: letterWeights([
    ['پچژگ\u200c', 2],
    ['کی', 1],
  ]),
};

/** A lead that needs no second opinion by the runs of letters, and how far that may put a language back. */
const clear = 12;
const farthest = -8;

function cyrillic(text: string, words: readonly string[], foreign: boolean): ReplyLanguage | null {
  // The Bulgarian ъ stands before a consonant or at a word's end.
  const bulgarian = (text.match(/ъ(?![еёюя])/g)?.length ?? 0) * 4;
  const neighbours = hits(words, wordSets.south) * 3 + hits(words, wordSets.otherCyrillic);
  const other = weighLetters(text, letters.otherCyrillic) + bulgarian + neighbours;
  const serbianLetters = weighLetters(text, letters.sr);
  const russianLetters = weighLetters(text, letters.ru);
  const sr = serbianLetters + hits(words, wordSets.sr);
  const ru = russianLetters + hits(words, wordSets.ru);
  const best = Math.max(sr, ru);
  if (other > best || (foreign && best < 3)) return null;
  if (serbianLetters + russianLetters === 0) {
    const [asSerbian = 0, asRussian = 0] = weighRuns(words).slice(latinRuns.length);
    const lead = Math.max(farthest, Math.min(-farthest, asSerbian - asRussian));
    return sr + lead > ru ? 'sr' : 'ru';
  }
  return sr > ru ? 'sr' : ru > 0 || !foreign ? 'ru' : null;
}

function arabic(text: string, words: readonly string[], foreign: boolean): ReplyLanguage | null {
  const other = weighLetters(text, letters.otherArabic) + hits(words, wordSets.otherArabic);
  const fa = weighLetters(text, letters.fa) + hits(words, wordSets.fa);
  if (other > fa || (foreign && fa < 3)) return null;
  return fa > 0 || !foreign ? 'fa' : null;
}

const languages = Object.keys(latinMarks) as LatinLanguage[];
const weights = { word: 3, letter: 3, part: 1 };
const longestPart = 4;

/** Parts are looked up by hash, so that nothing has to be cut out of the text. */
const partBuckets = 1 << 16;
const partHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const partStart = 0x811c9dc5;
const partBucket = (hash: number): number => (hash ^ (hash >>> 16)) & (partBuckets - 1);

/** Mark -> the languages it speaks for, as a bit each, so that a text is looked up once and not five times. */
const marks = lazy(() => {
  const byWord = new Map<string, number>();
  const byLetter = new Uint8Array(0x250);
  const byPart = new Uint8Array(partBuckets);
  languages.forEach((lang, bit) => {
    const { words, letters, parts } = latinMarks[lang];
    for (const word of words.split(' ')) byWord.set(word, (byWord.get(word) ?? 0) | (1 << bit));
    for (const letter of letters)
      byLetter[letter.charCodeAt(0)] = (byLetter[letter.charCodeAt(0)] ?? 0) | (1 << bit);
    for (const part of parts.split(' ')) {
      let hash = partStart;
      for (let at = 0; at < part.length; at += 1) hash = partHash(hash, part.charCodeAt(at));
      byPart[partBucket(hash)] = (byPart[partBucket(hash)] ?? 0) | (1 << bit);
    }
  });
  return { byWord, byLetter, byPart };
});

function latin(words: readonly string[], foreign: boolean): ReplyLanguage | null {
  const { byWord, byLetter, byPart } = marks();
  const scores = languages.map(() => 0);
  const add = (bits: number | undefined, weight: number) => {
    if (!bits) return;
    for (let bit = 0; bit < scores.length; bit += 1)
      if (bits & (1 << bit)) scores[bit] = (scores[bit] ?? 0) + weight;
  };
  for (const word of words) {
    add(byWord.get(word), weights.word);
    const edged = `_${word.slice(0, 40)}_`;
    for (let at = 0; at < edged.length; at += 1) {
      add(byLetter[edged.charCodeAt(at)], weights.letter);
      let hash = partStart;
      for (let end = at; end < Math.min(at + longestPart, edged.length); end += 1) {
        hash = partHash(hash, edged.charCodeAt(end));
        add(byPart[partBucket(hash)], weights.part);
      }
    }
  }
  const [first = 0, second = 0] = scores.toSorted((a, b) => b - a);
  if (first - second < clear) {
    const runs = weighRuns(words).slice(0, latinRuns.length);
    const top = Math.max(...runs);
    runs.forEach((weight, i) => {
      scores[i] = (scores[i] ?? 0) + Math.max(farthest, weight - top) + (weight === top ? 1 : 0);
    });
  }
  const best = scores.reduce((top, score, i) => (score > (scores[top] ?? 0) ? i : top), 0);
  const lang = languages[best];
  if (!lang || lang === 'other' || (scores[best] ?? 0) < (foreign ? 6 : 1)) return null;
  return lang;
}
