import type { Settings } from '../lib/settings.ts';
import type { Words } from '../lib/words.ts';

/** Gives one of our own pages its language, direction and theme. */
export function dressPage(doc: Document, words: Words, theme: Settings['theme']): void {
  doc.documentElement.lang = words.language;
  doc.documentElement.dir = words.dir;
  doc.documentElement.dataset.theme = theme;
}
