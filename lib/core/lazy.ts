/** A value that is made when it is first asked for: the worker starts many times an hour and rarely needs it. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
