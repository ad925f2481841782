import { languageOf } from '../../triage/language.ts';
import { tokensOf } from '../tokens.ts';
import { cuesIn } from './cues.ts';
import type { Away } from './lists.ts';

/** Another way than the one the customer chose. */
export type Elsewhere = Exclude<Away, 'need' | 'stay'>;

export const elsewhere: readonly Elsewhere[] = ['phone', 'mail', 'form', 'platform', 'department', 'private'];

/** Whether a posted reply says sorry. `lang`: the site's tag. */
export function apologises(text: string, lang: string | null): boolean {
  const known = languageOf(text, lang);
  return (
    known !== null && cuesIn(tokensOf(text, known), known).deed.some(({ kinds }) => kinds.includes('apology'))
  );
}

/** Where a posted reply sends the customer; nothing where it helps on the spot. */
export function sendsTo(text: string, lang: string | null): Elsewhere[] {
  const known = languageOf(text, lang);
  if (!known) return [];
  const { away } = cuesIn(tokensOf(text, known), known);
  return elsewhere.filter((way) => away.some(({ kinds }) => kinds.includes(way)));
}
