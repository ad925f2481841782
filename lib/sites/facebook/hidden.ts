import { all, textOf } from '../read.ts';
import { isOwn } from './comment.ts';
import { at } from './selectors.ts';
import { plain } from './times.ts';
import { hidden } from './words.ts';

/**
 * Whether the page has taken a comment from everybody's eyes but its author's: its own people see it marked in the row
 * below, where nobody can write. A language whose word is not known says nothing, and so does a page that is seen by
 * others: hidden comments are not on it.
 */
export function isHiddenByPage(article: Element): boolean {
  return all(article, at.row).some((row) => {
    const said = textOf(row);
    return said.length < 30 && hidden.includes(plain(said)) && isOwn(article, row);
  });
}
