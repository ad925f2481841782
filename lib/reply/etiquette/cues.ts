import { lazy } from '../../core/lazy.ts';
import type { ReplyLanguage } from '../../core/types.ts';
import type { Place } from '../links.ts';
import { indexPhrases, type PhraseIndex, phraseAt } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import type { Away, Deed, EtiquetteLists, Label, Register, Tone } from './lists.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { sr } from './sr.ts';

export const listsOf: Readonly<Record<ReplyLanguage, EtiquetteLists>> = {
  en,
  pl,
  de,
  sr,
  'sr-Latn': sr,
  fa,
  ru,
};

/** The kinds of cue by group; the groups are looked up apart, so that none hides another's. */
export interface CueKinds {
  tone: Tone;
  deed: Deed;
  away: Away;
  register: Register;
  label: Label;
}

/** A cue found in a text: its kinds, its tokens and its place. */
export interface Cue<K extends string> extends Place {
  kinds: readonly K[];
  from: number;
  to: number;
}

export type CuesFound = { readonly [G in keyof CueKinds]: readonly Cue<CueKinds[G]>[] };

type Indexes = { readonly [G in keyof CueKinds]: PhraseIndex<CueKinds[G]> };

/** Built on first use, one language at a time. */
const indexes = Object.fromEntries(
  Object.entries(listsOf).map(([lang, { tone, deed, away, register, label }]) => [
    lang,
    lazy((): Indexes => {
      const serbian = lang.startsWith('sr');
      return {
        tone: indexPhrases(tone, serbian),
        deed: indexPhrases(deed, serbian),
        away: indexPhrases(away, serbian),
        register: indexPhrases(register, serbian),
        label: indexPhrases(label, serbian),
      };
    }),
  ]),
) as Readonly<Record<ReplyLanguage, () => Indexes>>;

/** All cues of a text. Commas and the hyphens within words are passed over: lists are written without them. */
export function cuesIn(tokens: readonly Token[], lang: ReplyLanguage): CuesFound {
  const kept = tokens.flatMap((token, at) => (isPassedOver(tokens, at) ? [] : [{ token, at }]));
  const words = kept.map(({ token }) => token.word);
  const find = <K extends string>(index: PhraseIndex<K>): Cue<K>[] =>
    kept.flatMap(({ token, at }, i) => {
      const found = phraseAt(index, words, i);
      const last = found && kept[i + found.length - 1];
      return last
        ? [{ kinds: found.kinds, from: at, to: last.at + 1, start: token.start, end: last.token.end }]
        : [];
    });
  const { tone, deed, away, register, label } = indexes[lang]();
  return {
    tone: find(tone),
    deed: withoutHidden(find(deed), 'none'),
    away: withoutHidden(find(away), 'stay'),
    register: find(register),
    label: find(label),
  };
}

function isPassedOver(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (token.word === ',' || token.word === '،') return true;
  return token.word === '-' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
}

/** The cues but for those that a phrase of the kind `by` takes the meaning from. */
function withoutHidden<K extends string>(cues: readonly Cue<K>[], by: K): Cue<K>[] {
  const hiding = cues.filter(({ kinds }) => kinds.includes(by));
  if (hiding.length === 0) return [...cues];
  return cues.filter((cue) => !hiding.some(({ from, to }) => cue.from < to && cue.to > from));
}
