import type { Category } from './types.ts';

const hot: ReadonlySet<Category> = new Set<Category>(['complaint', 'outage', 'urgent-request']);

/** Whether messages of this category need somebody first (design.md 2, principle 9). */
export function isHot(category: Category): boolean {
  return hot.has(category);
}
