import { all } from '../read.ts';
import type { ReadContext } from '../types.ts';

/** What readings have found on the whole page: a large one takes long to go through. `read` begins with a context of its own. */
const found = new WeakMap<ReadContext, Map<string, Element[]>>();

/** All elements of the page that match, looked for once in a reading. */
export function onPage(root: Element, selector: string, ctx: ReadContext): readonly Element[] {
  const known = found.get(ctx) ?? new Map<string, Element[]>();
  found.set(ctx, known);
  const elements = known.get(selector) ?? all(root, selector);
  known.set(selector, elements);
  return elements;
}
