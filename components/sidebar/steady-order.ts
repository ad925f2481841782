import { useRef } from 'react';
import type { CaseView } from '../../lib/messages.ts';

/**
 * The items in the order last shown while `held` (a pointer is over the list), so that no card slips away from
 * under a click; new ones come last. Otherwise the order as given.
 */
export function useSteadyOrder(items: readonly CaseView[], held: boolean): readonly CaseView[] {
  const shown = useRef<ReadonlyMap<string, number>>(new Map());
  const last = shown.current.size;
  const place = (item: CaseView) => shown.current.get(item.case.id) ?? last;
  const ordered = held ? items.toSorted((a, b) => place(a) - place(b)) : items;
  shown.current = new Map(ordered.map((item, index) => [item.case.id, index]));
  return ordered;
}
