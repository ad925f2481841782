/** What reading has found out about elements, for as long as it reads with the same selectors. */
export interface Known<V> {
  get(element: Element): V | undefined;
  set(element: Element, value: V): void;
}

const forgetting: (() => void)[] = [];

export function knownOf<V>(): Known<V> {
  let known = new WeakMap<Element, V>();
  forgetting.push(() => {
    known = new WeakMap();
  });
  return {
    get: (element) => known.get(element),
    set: (element, value) => known.set(element, value),
  };
}

/** Called when the selectors have changed: what was found with others may be wrong. */
export function forgetKnown(): void {
  for (const forget of forgetting) forget();
}
