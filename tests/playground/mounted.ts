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
const ever = new Set<string>();

/** Counts a message as shown while its component is on the page. */
export function useShown(id: string, foreign = false): void {
  useEffect(() => {
    const entry = { id, since: performance.now(), foreign };
    mounted.add(entry);
    if (!foreign) ever.add(id);
    return () => void mounted.delete(entry);
  }, [id, foreign]);
}

/** Without what has no permanent id yet. */
export function shown(): Shown[] {
  return [...mounted].filter(({ id }) => !id.startsWith('client:'));
}

/** Ids of all that were shown since the page was loaded, but for those that were foreign. */
export function everShown(): string[] {
  return [...ever].filter((id) => !id.startsWith('client:'));
}
