import { all, attr, closest, contains } from '../read.ts';
import { isAmongWords, type Marks, within } from './comment.ts';
import { commentOfAddress } from './ids.ts';
import { outside } from './outside.ts';
import { at, whose } from './selectors.ts';

/**
 * Loose finder: how many comments the page seems to hold. Distinct permanent numbers in links, wherever they stand but in
 * texts and notifications, else distinct tokens; without any, texts with a language beside names, which only comments
 * have. Texts of comments that are nowhere else count on top.
 */
export function countHints(root: Element, comments: readonly Marks[]): number {
  const own = new Map(comments.map(({ time, own: id }) => [time, id]));
  // Named in the words of a comment that was read: it need not be here.
  const isElsewhere = (link: Element) =>
    closest(link, at.notHint) !== null ||
    (isAmongWords(link, null) &&
      comments.some(({ article }) => contains(article, link) && !within(article, link, at.list)));
  const ids = (selector: string) => {
    const found = new Set<string>();
    for (const link of all(root, selector)) {
      const id = own.get(link) ?? commentOfAddress(attr(link, 'href') ?? '').own;
      if (id && !found.has(id) && (own.has(link) || !isElsewhere(link))) found.add(id);
    }
    return found.size;
  };
  const named = ids(at.numberLink) || ids(at.tokenLink);
  const articles = all(root, whose.article);
  const strays = outside(all(root, at.text), articles)
    .filter((text) => !closest(text, at.notHintedText))
    .filter((text) => !comments.some(({ article }) => contains(article, text)));
  if (named > 0) return named + strays.length;
  const texts = all(root, at.text).filter((text) => !closest(text, at.notHintedText));
  return Math.min(texts.length, all(root, at.author).length);
}
