/** Two replies that share so much of their word trigrams read as one. */
export const alike = 0.6;

/** The runs of three words of a text, hashed, whatever its marks and case; of a shorter text all its words as one. */
export type Trigrams = ReadonlySet<number>;

export function trigramsOf(text: string): Trigrams {
  const words = wordHashes(text.toLowerCase());
  const runs = new Set<number>();
  const last = Math.max(1, words.length - 2);
  for (let at = 0; at < last; at += 1)
    runs.add(mixed(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0));
  return runs;
}

function mixed(...words: readonly [number, number, number]): number {
  let value = 0x811c9dc5;
  for (const word of words) value = Math.imul(value ^ (word ^ (word >>> 15)), 0x85ebca6b);
  return value;
}

/** FNV-1a of each word. By code points, for fifty texts are read for every proposal. */
function wordHashes(text: string): number[] {
  const words: number[] = [];
  let word = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isOfWord(code)) word = Math.imul((word || 0x811c9dc5) ^ code, 0x01000193);
    else if (word !== 0) {
      words.push(word);
      word = 0;
    }
  }
  if (word !== 0) words.push(word);
  return words;
}

/** Letters, digits and the half-space; not the marks of Latin, Arabic and general punctuation. */
function isOfWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2070)) return code === 0x200c;
  return code !== 0x60c && code !== 0x61b && code !== 0x61f && code !== 0x6d4;
}

/** Jaccard: 0 nothing in common, 1 the same words. */
export function similarity(a: Trigrams, b: Trigrams): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const run of small) if (large.has(run)) both += 1;
  return both / (a.size + b.size - both);
}

/** How near a text comes to the nearest of others. */
export function nearest(text: string, others: readonly Trigrams[]): number {
  if (others.length === 0) return 0;
  const own = trigramsOf(text);
  return others.reduce((most, other) => Math.max(most, similarity(own, other)), 0);
}
