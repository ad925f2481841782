import type { SiteId } from '../../../lib/core/types.ts';
import { type Dice, diceOf } from './dice.ts';

/** What of a comment is compared, and may be destroyed. */
export type Field =
  | 'id'
  | 'name'
  | 'handle'
  | 'profile'
  | 'isBrand'
  | 'text'
  | 'postedAt'
  | 'parentId'
  | 'threadId'
  | 'postId'
  | 'url';

/** One change of a site's markup that happened or may well happen (dom.md 4). */
export interface Mutation {
  kind: string;
  /** Only on this site; else on both. */
  site?: SiteId;
  /** What comes first: what the page shows, how it is built, what it is called. */
  phase: 'content' | 'structure' | 'names';
  /** Of one group at most one is applied to a page: together they would leave nothing to tell by. */
  group?: string;
  /** Facts that are not on the page afterwards: to lack them is fine, to have them wrong is not. */
  destroys?: readonly Field[];
  /** Too much to read every comment after it: only among many changes, where what is read must still be right. */
  heavy?: true;
  /** False: the page has nothing of the kind. A string says what exactly was changed. */
  apply(doc: Document, dice: Dice): boolean | string;
}

type More = Partial<Mutation>;

/** How changes of one site alone are written; `of` finds the comments of a page. */
export function changesOf(site: SiteId, of: (doc: Document) => HTMLElement[]) {
  const once = (kind: string, apply: Mutation['apply'], more: More = {}): Mutation => ({
    kind,
    site,
    phase: 'content',
    ...more,
    apply,
  });
  const each = (
    kind: string,
    change: (article: HTMLElement, dice: Dice, doc: Document) => unknown,
    more: More = {},
  ) => once(kind, (doc, dice) => of(doc).filter((one) => change(one, dice, doc)).length > 0, more);
  return { once, each };
}

const phases: readonly Mutation['phase'][] = ['content', 'structure', 'names'];

export interface Applied {
  mutation: Mutation;
  /** For people: what was changed. */
  what: string;
}

/**
 * Applies `count` mutations that find something to change, the first of `of` if it does and others by chance; says
 * which, in their order.
 */
export function mutated(doc: Document, of: readonly Mutation[], count: number, seed: number): Applied[] {
  const [first, ...others] = of;
  const groups = new Set<string>();
  const planned = [...(first ? [first] : []), ...diceOf(seed).shuffled(others)].filter(({ group }) => {
    if (group && groups.has(group)) return false;
    if (group) groups.add(group);
    return true;
  });
  const applied: Applied[] = [];
  // A first batch in the order of phases; what did not apply is made up for by others.
  for (let from = 0; applied.length < count && from < planned.length; ) {
    const batch = planned.slice(from, from + count - applied.length);
    from += batch.length;
    batch.sort((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase));
    applied.push(...again(doc, batch, seed));
  }
  return applied;
}

/** Applies just these. Each has dice of its own, so it does the same in any company. */
export function again(doc: Document, mutations: readonly Mutation[], seed: number): Applied[] {
  return mutations.flatMap((mutation) => {
    const said = mutation.apply(doc, diceOf(seed ^ hash(mutation.kind)));
    const detail = typeof said === 'string' ? `: ${said}` : '';
    return said === false ? [] : [{ mutation, what: `${mutation.kind}${detail}` }];
  });
}

/** FNV-1a. */
function hash(text: string): number {
  return [...text].reduce((sum, char) => Math.imul(sum ^ char.charCodeAt(0), 0x01000193), 0x811c9dc5);
}

/** As the page's own names cannot take over (read.ts): some fixtures try. */
export function all(scope: Document | Element, selector: string): HTMLElement[] {
  const proto = scope.nodeType === 9 ? Document.prototype : Element.prototype;
  return [...(proto.querySelectorAll.call(scope, selector) as NodeListOf<HTMLElement>)];
}

export function one(scope: Document | Element, selector: string): HTMLElement | null {
  return all(scope, selector)[0] ?? null;
}

/** The same element under another name. */
export function renamed(element: Element, tag: string): HTMLElement {
  const next = (element.ownerDocument as Document).createElement(tag);
  for (const { name, value } of [...element.attributes]) next.setAttribute(name, value);
  next.append(...element.childNodes);
  element.replaceWith(next);
  return next;
}

export function made(doc: Document, html: string): HTMLElement {
  const box = doc.createElement('div');
  box.innerHTML = html;
  return box.firstElementChild as HTMLElement;
}
