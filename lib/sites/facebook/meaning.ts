import { type LabelContext, plain, postedAt } from './times.ts';
import * as words from './words.ts';

/** Longer ones are no labels. */
const longest = 60;

/** What one of the site's own labels is understood as, for reports that may not carry its words. Null: not understood. */
export function meaningOf(label: string, ctx: LabelContext): 'TIME' | 'SORT' | 'REPLY' | 'COUNT' | null {
  const text = plain(label);
  if (text === '' || text.length > longest) return null;
  if (postedAt(label, ctx).earliest !== null) return 'TIME';
  if (words.filtering.some((order) => text.startsWith(order))) return 'SORT';
  if (words.reply.includes(text)) return 'REPLY';
  const counts = /\d/.test(text) && words.commentCount.some((word) => text.includes(word));
  return counts ? 'COUNT' : null;
}
