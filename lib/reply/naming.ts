import { fold } from './fold.ts';
import { isLatinName, isRussianName } from './names.ts';

/** A test for words that name one of these people, in whatever form, or somebody with a known first name; the brand's own do not. */
export function naming(people: readonly string[], brand: string): (word: string) => boolean {
  const own = new Set(brand.split(/\s+/).map(fold));
  const stems = people
    .flatMap((name) => name.split(/[^\p{L}\p{M}]+/u))
    .map(fold)
    .filter((word) => word.length > 2 && !own.has(word))
    .map((word) => word.slice(0, Math.max(3, word.length - 2)));
  return (word) => {
    const folded = fold(word);
    if (own.has(folded)) return false;
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
    if (isCapital && (isLatinName(word) || isRussianName(word))) return true;
    return stems.some((each) => folded.startsWith(each) && folded.length < each.length + 4);
  };
}
