import { all, one } from '../read.ts';

/** What stands in one tweet, each selector looked up once: good as long as nothing in it changes. */
export interface Parts {
  tweet: Element;
  all(selector: string): readonly Element[];
  one(selector: string): Element | null;
}

const known = new WeakMap<Element, Parts>();

/** The parts of a tweet, looked up anew where it may have changed. */
export function partsOf(tweet: Element, anew = false): Parts {
  const before = anew ? undefined : known.get(tweet);
  const parts = before ?? partsIn(tweet);
  if (!before) known.set(tweet, parts);
  return parts;
}

/** Called when a tweet has been read: what changes in it later is not always told. */
export function forgetParts(tweet: Element): void {
  known.delete(tweet);
}

function partsIn(tweet: Element): Parts {
  const found = new Map<string, readonly Element[]>();
  return {
    tweet,
    all(selector) {
      const before = found.get(selector);
      if (before) return before;
      const parts = all(tweet, selector);
      found.set(selector, parts);
      return parts;
    },
    // The first alone is found sooner than all.
    one: (selector) => {
      const before = found.get(selector);
      return before ? (before[0] ?? null) : one(tweet, selector);
    },
  };
}
