import { all, attr, one } from '../read.ts';

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
  let named: Map<string, Element[]> | null = null;
  const lookUp = (selector: string): readonly Element[] => {
    const id = testIdOf(selector);
    if (id === null) return all(tweet, selector);
    named ??= byTestId(tweet);
    return named.get(id) ?? none;
  };
  const allOf = (selector: string) => {
    const before = found.get(selector);
    if (before) return before;
    const parts = lookUp(selector);
    found.set(selector, parts);
    return parts;
  };
  return {
    tweet,
    all: allOf,
    one: (selector) =>
      found.has(selector) || testIdOf(selector) !== null
        ? (allOf(selector)[0] ?? null)
        : one(tweet, selector),
  };
}

const none: readonly Element[] = [];

/** Most parts are known by a test id alone: one search finds them all. */
function byTestId(tweet: Element): Map<string, Element[]> {
  const named = new Map<string, Element[]>();
  for (const part of all(tweet, '[data-testid]')) {
    const id = attr(part, 'data-testid') ?? '';
    const same = named.get(id);
    if (same) same.push(part);
    else named.set(id, [part]);
  }
  return named;
}

const testIds = new Map<string, string | null>();

/** The test id that is all a selector asks for; null where it asks for anything else. */
function testIdOf(selector: string): string | null {
  const before = testIds.get(selector);
  if (before !== undefined) return before;
  const id = /^\[data-testid="([\w-]+)"\]$/.exec(selector)?.[1] ?? null;
  testIds.set(selector, id);
  return id;
}
