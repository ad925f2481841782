import { useEffect } from 'react';

/** Which messages stand on the page at this moment, told by the components that show them. */

export interface Shown {
  id: string;
  /** Since when, page clock of `performance.now()`, ms. */
  since: number;
  /** It stands among what has nothing to do with the page's subject ("Discover more"). */
  foreign: boolean;
}

const mounted = new Set<Shown>();

/** Counts a message as shown while its component is on the page. */
export function useShown(id: string, foreign = false): void {
  useEffect(() => {
    const entry = { id, since: performance.now(), foreign };
    mounted.add(entry);
    return () => void mounted.delete(entry);
  }, [id, foreign]);
}

export function shown(): Shown[] {
  return [...mounted].filter(({ id }) => !id.startsWith('client:'));
}
