import type { Brand } from '../core/types.ts';
import { commentsSince } from '../data/incidents.ts';
import type { TopicView } from '../messages.ts';
import type { Deps } from './deps.ts';

/** What is new is told from what was said the week before, ms. */
const week = 7 * 24 * 60 * 60_000;
/** Comments read of a brand, the latest, and topics shown of all. */
const mostComments = 2_000;
const mostShown = 5;

/** What customers of these brands write about more than the week before, what most write about first. */
export async function topicsView(
  { db, now, judge }: Pick<Deps, 'db' | 'now' | 'judge'>,
  brands: readonly Brand[],
): Promise<TopicView[]> {
  const to = now();
  const lists = await Promise.all(brands.map(({ id }) => commentsSince(db, id, to - 2 * week, mostComments)));
  const { topicsOf } = await judge();
  return topicsOf(lists.flat(), brands, { from: to - week, to })
    .toSorted((a, b) => b.n - a.n)
    .slice(0, mostShown)
    .map(({ phrase, lang, n }) => ({ phrase, lang, n }));
}
