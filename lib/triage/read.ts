import type { ReplyLanguage } from '../core/types.ts';
import type { Shape } from './features.ts';
import { languageOf } from './language.ts';
import { type Found, findCues } from './match.ts';
import { fold, wordsOf } from './plain.ts';

/** Who writes more has said what it is about by then. */
const readLength = 4000;

/** A text as the triage sees it. */
export interface Reading {
  lang: ReplyLanguage | null;
  words: readonly string[];
  found: readonly Found[];
  shape: Shape;
}

/** Reads the beginning of a text; `siteLang` is the site's tag. Linear in the length, whatever the text. */
export function read(text: string, siteLang: string | null): Reading {
  const cut = text.slice(0, readLength);
  const lang = languageOf(cut, siteLang);
  const words = wordsOf(fold(cut, lang === 'sr' || lang === 'sr-Latn'));
  const cues = findCues(words, lang);
  return {
    lang,
    words,
    found: cues.flatMap(tellingOnly),
    shape: { ...shapeOf(cut, words), addressed: cues.some(isService) },
  };
}

const isService = ({ kinds }: Found) => kinds.includes('service');

/** A cue without its kind `service`, which must not stand between others that belong together. */
function tellingOnly(one: Found): Found[] {
  if (!isService(one)) return [one];
  const kinds = one.kinds.filter((kind) => kind !== 'service');
  return kinds.length > 0 ? [{ ...one, kinds }] : [];
}

function shapeOf(text: string, words: readonly string[]): Omit<Shape, 'addressed'> {
  let large = 0;
  let small = 0;
  let handles = 0;
  let tags = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x40) handles += 1;
    else if (code === 0x23) tags += 1;
    else if ((code > 0x40 && code < 0x5b) || (code >= 0x410 && code < 0x430)) large += 1;
    else if ((code > 0x60 && code < 0x7b) || (code >= 0x430 && code < 0x450)) small += 1;
  }
  return {
    asked: words.includes('?') || words.includes('؟'),
    linked: /https?:|www\.|\.com\b/i.test(text),
    shouted: large > 8 && large > small,
    retweeted: text.startsWith('RT '),
    handles,
    tags,
  };
}
