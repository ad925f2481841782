import { lazy } from '../core/lazy.ts';
import type { ReplyLanguage } from '../core/types.ts';
import { indexPhrases, type PhraseIndex, type PhraseLists, phraseAt } from './phrases.ts';
import { de } from './situations/de.ts';
import { en } from './situations/en.ts';
import { fa } from './situations/fa.ts';
import { pl } from './situations/pl.ts';
import { ru } from './situations/ru.ts';
import { sr } from './situations/sr.ts';
import {
  type AnsweredCategory,
  type Situation,
  type SituationCues,
  situations,
} from './starters/starters.ts';
import type { Token } from './tokens.ts';

const cuesOf: Readonly<Record<ReplyLanguage, SituationCues>> = { en, pl, de, sr, 'sr-Latn': sr, fa, ru };

const categories = Object.keys(situations) as AnsweredCategory[];

/** Built on first use, one language at a time. */
const indexes = Object.fromEntries(
  Object.entries(cuesOf).map(([lang, cues]) => [lang, lazy(() => indexOf(cues, lang.startsWith('sr')))]),
);

type Indexes = Readonly<Record<AnsweredCategory, PhraseIndex<Situation>>>;

function indexOf(cues: SituationCues, serbian: boolean): Indexes {
  return Object.fromEntries(
    categories.map((category) => [
      category,
      indexPhrases<Situation>(cues[category] as PhraseLists<Situation>, serbian),
    ]),
  ) as Indexes;
}

/** The words of a text that tell the situation, left to right. */
export interface SituationCue {
  /** Index of its first token, and how many it takes. */
  at: number;
  length: number;
  kinds: readonly Situation[];
}

export function situationCues(
  tokens: readonly Token[],
  category: AnsweredCategory,
  lang: ReplyLanguage,
): SituationCue[] {
  const index = indexes[lang]?.()[category];
  if (!index) return [];
  const words = tokens.map(({ word }) => word);
  const found: SituationCue[] = [];
  for (let at = 0; at < words.length; ) {
    const match = tokens[at]?.kind === 'word' ? phraseAt(index, words, at) : null;
    if (match) found.push({ at, length: match.length, kinds: match.kinds });
    at += match?.length ?? 1;
  }
  return found;
}

/**
 * What a message is about, within its category: what most of its cues say, a longer phrase saying more than a word; of
 * equals the first of the list. `general` where nothing speaks.
 */
export function situationOf(cues: readonly SituationCue[], category: AnsweredCategory): Situation {
  const said = new Map<Situation, number>();
  for (const { kinds, length } of cues)
    for (const kind of kinds) said.set(kind, (said.get(kind) ?? 0) + 1 + (length - 1) / 2);
  let best: Situation = 'general';
  for (const situation of situations[category] as readonly Situation[])
    if ((said.get(situation) ?? 0) > (said.get(best) ?? 0)) best = situation;
  return best;
}
