import type { Category, Triage } from './types.ts';

const hot: ReadonlySet<Category> = new Set<Category>(['complaint', 'outage', 'urgent-request']);

/** Whether messages of this category need somebody first (design.md 2, principle 9). */
export function isHot(category: Category): boolean {
  return hot.has(category);
}

/** Whether a case needs somebody first: by what a person said of it, else of similar ones, else by its category. */
export function isHotNow({
  category,
  veto,
  learned,
}: Pick<Triage, 'category' | 'veto' | 'learned'>): boolean {
  return veto?.hot ?? learned?.hot ?? isHot(category);
}
