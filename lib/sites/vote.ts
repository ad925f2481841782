/** What independent ways of reading one field say together. */
export interface Vote<T> {
  /** Null: none of them knows, or they contradict each other and nobody can say which is right. */
  value: T | null;
  /** Some said something else: count the field in `Health.missing` (lacking or in doubt), also where a value stands. */
  inDoubt: boolean;
}

/**
 * Lets independent locators of one field vote, so that a change of the site shows before a customer is lost (design.md
 * 4.2, peers.md e 14). Independent means: other kinds of anchors that a site would not change together, such as the
 * shape of an address, ARIA, a test id, where it stands, embedded data. Two selectors for the same attribute are one.
 *
 * `said` has what each found, newest first; null for nothing, which is no vote against the others. What more than half
 * of those who spoke say is the value; without such a half nothing is: a field that is withheld is late, a wrong one is
 * a lie. `same` compares two values, e.g. times that differ by less than a second.
 *
 * In an adapter: `const handle = vote([fromStamp, fromNameBlock, fromPicture]); if (!handle.value || handle.inDoubt)
 * lacks.push('author')`.
 */
export function vote<T>(
  said: readonly (T | null | undefined)[],
  same: (a: T, b: T) => boolean = Object.is,
): Vote<T> {
  const spoken = said.filter((each): each is NonNullable<typeof each> => each != null);
  const votesFor = (value: T) => spoken.filter((other) => same(value, other)).length;
  const value = spoken.find((each) => votesFor(each) * 2 > spoken.length) ?? null;
  return { value, inDoubt: spoken.some((each) => value === null || !same(value, each)) };
}
