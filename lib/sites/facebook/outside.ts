import { contains, isBefore } from '../read.ts';

/**
 * Those of `elements` that stand in none of `parts`, both in the order of the page. One pass over both: a selector for
 * it climbs from each element to the top of the page.
 */
export function outside(elements: readonly Element[], parts: readonly Element[]): Element[] {
  const outer: Element[] = [];
  for (const part of parts) {
    const last = outer.at(-1);
    if (!last || !contains(last, part)) outer.push(part);
  }
  let at = 0;
  return elements.filter((element) => {
    for (let part = outer[at]; part; part = outer[++at]) {
      if (contains(part, element)) return false;
      if (!isBefore(part, element)) return true;
    }
    return true;
  });
}
