import { fold } from '../triage/plain.ts';

/**
 * Phrases by kind, separated by commas. `word*` takes every ending of that word, a lone `*` any one word. Spelling is
 * folded (triage/plain.ts); an apostrophe parts words (`we ll`).
 */
export type PhraseLists<K extends string> = Partial<Readonly<Record<K, string>>>;

interface Phrase<K extends string> {
  words: readonly string[];
  kinds: K[];
}

export interface PhraseIndex<K extends string> {
  /** First word (or its stem with a star) -> the phrases that begin with it, longest first. */
  byFirst: ReadonlyMap<string, readonly Phrase<K>[]>;
  /** Lengths of the stems that begin a phrase, longest first: only these are worth a look. */
  stems: readonly number[];
}

export function indexPhrases<K extends string>(lists: PhraseLists<K>, serbian: boolean): PhraseIndex<K> {
  const byFirst = new Map<string, Phrase<K>[]>();
  for (const [kind, joined] of Object.entries(lists) as [K, string][]) {
    for (const phrase of joined.split(',')) {
      const words = phrase
        .trim()
        .split(' ')
        .map((word) => (word.endsWith('*') ? `${fold(word.slice(0, -1), serbian)}*` : fold(word, serbian)));
      const first = words[0] ?? '';
      const list = byFirst.get(first) ?? [];
      const same = list.find((known) => known.words.join(' ') === words.join(' '));
      if (same) same.kinds.push(kind);
      else byFirst.set(first, [...list, { words, kinds: [kind] }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  const stems = new Set([...byFirst.keys()].flatMap((key) => (key.endsWith('*') ? [key.length - 1] : [])));
  return { byFirst, stems: [...stems].sort((a, b) => b - a) };
}

export interface PhraseMatch<K extends string> {
  kinds: readonly K[];
  /** How many words it takes. */
  length: number;
}

/** The longest phrase that starts at `at`; of equal ones that with the exact or longest first word. */
export function phraseAt<K extends string>(
  { byFirst, stems }: PhraseIndex<K>,
  words: readonly string[],
  at: number,
): PhraseMatch<K> | null {
  const word = words[at] ?? '';
  let best: PhraseMatch<K> | null = null;
  const consider = (phrases: readonly Phrase<K>[] | undefined) => {
    const found = phrases?.find((phrase) => phrase.words.every((pattern, i) => fits(words[at + i], pattern)));
    if (found && found.words.length > (best?.length ?? 0))
      best = { kinds: found.kinds, length: found.words.length };
  };
  consider(byFirst.get(word));
  for (const length of stems) if (length <= word.length) consider(byFirst.get(`${word.slice(0, length)}*`));
  return best;
}

/** A lone star takes any word, but no mark: a phrase stays within its clause. */
function fits(word: string | undefined, pattern: string): boolean {
  if (word === undefined) return false;
  if (pattern === '*') return /^\p{L}/u.test(word);
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
