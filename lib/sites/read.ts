import type { PageMemory, Sel } from './types.ts';

/**
 * DOM access that page content cannot take over. A form control named `querySelector` shadows the method of its form
 * and of the document, also for content scripts, so methods and accessors are taken from their prototypes. Only
 * elements are asked: `rootOf` is the one step from a document.
 */

type Getter<T> = (node: Node) => T;

function accessor<T>(proto: () => object, name: string): Getter<T> {
  let get: ((this: Node) => T) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(proto(), name)?.get as (this: Node) => T;
    return get.call(node);
  };
}

export const rootOf = accessor<Element>(() => Document.prototype, 'documentElement') as (
  doc: Document,
) => Element;
export const parentOf = accessor<Element | null>(() => Node.prototype, 'parentElement');
/** Whether a person can see the page at all. */
export const isHidden = (doc: Document): boolean => visibilityOf(doc) === 'hidden';
const visibilityOf = accessor<string>(() => Document.prototype, 'visibilityState');
/** `textContent`, which unlike `innerText` needs no layout. */
export const textOf = accessor<string>(() => Node.prototype, 'textContent');
export const nextOf = accessor<Element | null>(() => Element.prototype, 'nextElementSibling');
export const previousOf = accessor<Element | null>(() => Element.prototype, 'previousElementSibling');
export const firstChildOf = accessor<Element | null>(() => Element.prototype, 'firstElementChild');
export const childCountOf = accessor<number>(() => Element.prototype, 'childElementCount');
export const tagOf = accessor<string>(() => Element.prototype, 'localName') as (element: Element) => string;
const typeOf = accessor<number>(() => Node.prototype, 'nodeType');
const nameOf = accessor<string>(() => Node.prototype, 'nodeName');
export const firstNodeOf = accessor<Node | null>(() => Node.prototype, 'firstChild');
export const nextNodeOf = accessor<Node | null>(() => Node.prototype, 'nextSibling');

export function attr(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function attrNames(element: Element): string[] {
  return Element.prototype.getAttributeNames.call(element);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The element itself or its nearest ancestor that matches. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function one(scope: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(scope, selector);
}

export function all(scope: Element, selector: string): Element[] {
  const list = Element.prototype.querySelectorAll.call(scope, selector);
  const found: Element[] = [];
  // For the one or two that most lists hold, `slice` takes longer than the search.
  for (let i = 0, { length } = list; i < length; i++) found.push(list[i] as Element);
  return found;
}

/** Whether the browser takes a selector, also within a longer one: alone, a quote may be left open in it. */
export function isSelector(selector: string): boolean {
  try {
    matches(rootOf(document), `:not(${selector}\n)`);
    return true;
  } catch {
    return false;
  }
}

export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Whether `a` comes before `b` on the page. */
export function isBefore(a: Node, b: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(a, b) & 4) !== 0;
}

export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

export function isText(node: Node): boolean {
  return typeOf(node) === 3;
}

/** The first element that the newest selector with any match finds. */
export function firstOf(scope: Element, selectors: Sel): Element | null {
  for (const selector of selectors) {
    const found = one(scope, selector);
    if (found) return found;
  }
  return null;
}

/** All elements that the newest selector with any match finds. */
export function allOf(scope: Element, selectors: Sel): Element[] {
  for (const selector of selectors) {
    const found = all(scope, selector);
    if (found.length > 0) return found;
  }
  return [];
}

/** The address an element links to, made absolute; null for none or for one that is not http(s). */
export function addressIn(element: Element | null, base: URL): URL | null {
  const href = element && attr(element, 'href');
  return href ? addressOf(href, base) : null;
}

export function addressOf(href: string, base: URL | string): URL | null {
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

const blocks = new Set([
  'DIV',
  'P',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'PRE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
]);
const silent = new Set(['svg', 'STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT']);

/** What makes a text more than the bare text in its parts. */
const unbare = 'img, br, svg, style, script, template, noscript';

/** How a site lays out a text. */
export interface TextStyle {
  /** A block starts a line, a block of blocks a paragraph; false: everything is inline and newlines are literal. */
  blocks: boolean;
  /** Parts that are the site's own, e.g. "See more". */
  skip: (element: Element) => boolean;
  /**
   * All of these parts that stand in an element, where that is known sooner than by asking each; undefined: it is not.
   * One in the other is named after it.
   */
  skipped?: (element: Element) => readonly Element[] | undefined;
}

/** Inline text without pictures is the text of the element, but for a skipped end. Null: it has to be walked through. */
function bareIn(element: Element, { skipped }: TextStyle): string | null {
  const [end, ...others] = skipped?.(element) ?? [element];
  if (end === element || one(element, unbare)) return null;
  const text = textOf(element);
  if (!end) return text;
  if (!others.every((part) => contains(end, part))) return null;
  for (let part = end; part !== element; part = parentOf(part) ?? element) if (nextNodeOf(part)) return null;
  return text.slice(0, text.length - textOf(end).length);
}

/**
 * What a person wrote: text, `alt` of emoji images and line breaks, trimmed. Indentation that saving tools add to
 * text nodes becomes one space.
 */
export function writtenIn(element: Element, style: TextStyle): string {
  let out = '';
  let breaks = 0;
  const add = (text: string) => {
    if (text === '') return;
    out += (out === '' ? '' : '\n'.repeat(breaks)) + text;
    breaks = 0;
  };
  const walk = (parent: Node): boolean => {
    let holdsBlocks = false;
    for (let node = firstNodeOf(parent); node; node = nextNodeOf(node)) {
      if (typeOf(node) === 3) {
        const text = textOf(node);
        if (!style.blocks || text.trim() !== '' || !text.includes('\n')) add(text);
        continue;
      }
      if (!isElement(node)) continue;
      const name = nameOf(node);
      if (name === 'IMG') add(attr(node, 'alt') ?? '');
      else if (name === 'BR') breaks++;
      else if (silent.has(name) || style.skip(node)) continue;
      else if (style.blocks && blocks.has(name)) {
        holdsBlocks = true;
        breaks = Math.max(breaks, 1);
        const paragraph = walk(node);
        breaks = Math.max(breaks, paragraph ? 2 : 1);
      } else if (childCountOf(node) === 0) add(textOf(node));
      else holdsBlocks = walk(node) || holdsBlocks;
    }
    return holdsBlocks;
  };
  if (childCountOf(element) === 0) out = textOf(element);
  else {
    const bare = style.blocks ? null : bareIn(element, style);
    if (bare === null) walk(element);
    else out = bare;
  }
  if (/\n(?: {8}|\t{3})/.test(out))
    out = out.replace(/(?<![ \t])[ \t]*(?:\r?\n(?: {8,}|\t{3,})[ \t]*)+/g, ' ');
  return out.replaceAll('\ufeff', '').trim();
}

/** The same on one line: names and labels. */
export function lineIn(element: Element): string {
  return writtenIn(element, line).replace(/\s+/g, ' ');
}

const line: TextStyle = { blocks: false, skip: () => false, skipped: () => [] };

/** The bare text on one line, without titles of icons: for the small script, which cannot carry all of `lineIn`. */
export function plainIn(element: Element): string {
  const titles = all(element, 'svg').map(textOf);
  const text = titles.reduce((rest, title) => rest.replace(title, ''), textOf(element));
  return text.replace(/\s+/g, ' ').trim();
}

/** Matching elements in or around the nodes that changed, also those that have left the page since. */
export function elementsAt(touched: ReadonlySet<Node>, selector: string): Element[] {
  const found = new Set<Element>();
  for (const node of touched) {
    const element = isElement(node) ? node : parentOf(node);
    const around = element && closest(element, selector);
    if (around) found.add(around);
    if (element) for (const inside of all(element, selector)) found.add(inside);
  }
  return [...found];
}

export function freshMemory(): PageMemory {
  return {
    parents: new Map(),
    seen: new Map(),
    totals: new Map(),
    fallen: new Map(),
    postIds: new Map(),
    times: new Map(),
    labels: new WeakMap(),
    said: new Map(),
    done: new WeakMap(),
    rest: [],
    searched: new WeakSet(),
    posts: new WeakMap(),
    page: null,
    twins: new Set(),
    foreign: new Set(),
    stood: null,
    held: new Set(),
    unrooted: new Map(),
    subject: null,
    timedIds: false,
  };
}
