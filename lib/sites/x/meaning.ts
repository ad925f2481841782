import { closest } from '../read.ts';
import { countIn } from './counts.ts';
import { isFiltering } from './coverage.ts';
import { at } from './selectors.ts';

/**
 * What a label on a control is understood as, for reports that may not carry its words or its number: that a tweet has
 * replies, and that a sort order hides some. Null: not understood, or in no control.
 */
export function meaningOf(label: string, part: Element): 'SORT' | 'COUNT' | null {
  if (closest(part, at.sort) && isFiltering(label)) return 'SORT';
  return closest(part, at.button) && countIn(label) ? 'COUNT' : null;
}
