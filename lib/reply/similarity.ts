/** Two replies that share so much of their word trigrams read as one. */
export const alike = 0.6;

/** The runs of three words of a text, whatever its marks and case; of a shorter text the text itself. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}\u200c]+/gu) ?? [];
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

/** Jaccard: 0 nothing in common, 1 the same words. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const run of a) if (b.has(run)) both += 1;
  return both / (a.size + b.size - both);
}

/** How near a text comes to the nearest of others. */
export function nearest(text: string, others: readonly ReadonlySet<string>[]): number {
  const own = trigramsOf(text);
  return others.reduce((most, other) => Math.max(most, similarity(own, other)), 0);
}
