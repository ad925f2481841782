/** A value that is made when it is first asked for: the worker starts many times an hour and rarely needs it. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The same for each key, where making takes a while. What failed is tried again when it is next asked for. */
export function lazyBy<K, T>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const made = new Map<K, Promise<T>>();
  return (key) => {
    const there = made.get(key) ?? make(key);
    made.set(key, there);
    there.catch(() => made.delete(key));
    return there;
  };
}
