import { closest, isElement, isHidden, matches, one, parentOf } from './read.ts';
import type { SiteAdapter } from './types.ts';

export interface Watching {
  adapter: SiteAdapter;
  doc: Document;
  signal: AbortSignal;
  /**
   * Nodes that came or changed since the last batch; null: look at everything. Answers whether it left something
   * unread (then it is called again at once, with an empty set) or in doubt (then once the page has settled).
   */
  onBatch: (touched: ReadonlySet<Node> | null, scrolling: boolean) => boolean | 'doubt';
  /** The address changed under the page. From then on this watch is silent: it belonged to the old address. */
  onNavigate?: (url: string) => void;
}

/** Longest wait for an idle moment, ms. */
const patience = 100;
/**
 * Shortest time between two batches of changes, ms. Also while the person scrolls: a list that uses its rows again keeps
 * nothing of what they held (2026-11: at 350 ms replies of such a list were lost on a quick machine).
 */
const pace = 100;
/** How long a scroll counts as going on, ms. */
const scrolling = 300;
/** A scroll, or a comment that left, is looked at this much later, ms: what it brings mostly comes as a change. */
const glance = 500;
/** After the last change or scroll one more batch comes, ms: adapters look at the whole page when it is quiet. */
const settling = 1200;
/** More changes than this at once are cheaper to read as a whole page (Dark Reader's rule). */
const flood = 1000;

/**
 * Watches a page until `signal` aborts: one observer for added nodes below the feed root, one queue, one idle
 * callback. Scrolling asks for a batch too, since virtual lists may exchange the content of an element without adding
 * one. Nothing runs while nothing happens or while the page is hidden: only what a person can see is read, and all of
 * it once they can. Keys, inputs and selections are not listened to.
 */
export function watch({ adapter, doc, signal, onBatch, onNavigate }: Watching): void {
  const address = doc.location?.href;
  const next = schedule(doc, signal, run);
  let touched: Set<Node> | null = null;
  let scrolled = false;
  let scrollEnds = Number.NEGATIVE_INFINITY;
  /** A batch of changes is on its way. */
  let asked = false;
  let left = false;
  let root = adapter.feedRoot(doc);
  // A page scrolls with every frame: once until the next batch is enough to know of it.
  const listening = listenTo(doc, 'scroll', signal, () => {
    scrollEnds = performance.now() + scrolling;
    glanceSoon();
  });
  const observer = new MutationObserver((records) => {
    if (isHidden(doc)) {
      touched = null;
      return;
    }
    // Asked here too: a quick step there and back would mix what another page has shown into this one.
    if (!isHere(adapter, doc, address)) {
      leave();
      return;
    }
    touched = withRecords(touched, records);
    if (asked) return;
    if (!touched || touched.size > 0) {
      asked = true;
      next.within(0, pace);
    } else if (records.some(tookArticle)) glanceSoon();
  });

  function glanceSoon(): void {
    if (!scrolled) next.within(glance, 0);
    scrolled = true;
  }

  function run(): void {
    listening();
    if (isHidden(doc) || left) return;
    if (!isHere(adapter, doc, address)) {
      leave();
      return;
    }
    if (!root.isConnected) attach();
    const batch = withRecords(touched, observer.takeRecords());
    const active = scrolled || !batch || batch.size > 0;
    touched = new Set();
    scrolled = false;
    asked = false;
    const rest = onBatch(batch, performance.now() < scrollEnds);
    if (rest === true) next.within(0, 0);
    else if (active || rest === 'doubt') next.within(settling, 0);
  }

  function leave(): void {
    left = true;
    observer.disconnect();
    if (doc.location) onNavigate?.(doc.location.href);
  }

  function attach(): void {
    observer.disconnect();
    root = adapter.feedRoot(doc);
    observer.observe(root, { childList: true, subtree: true });
    touched = null;
  }

  attach();
  next.within(0, 0);
  listen(doc, signal, ({ type }) => {
    if (type === 'visibilitychange') next.within(0, 0);
    glanceSoon();
  });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** What else may have changed a page without adding a node: coming back to it, stepping through its history. */
function listen(doc: Document, signal: AbortSignal, run: (event: Event) => void): void {
  const options = { signal, passive: true, capture: true };
  // Taken from the prototype: a page's own form can shadow the document's method.
  EventTarget.prototype.addEventListener.call(doc, 'visibilitychange', run, options);
  doc.defaultView?.addEventListener('popstate', run, options);
}

/** Listens for the next event of a type, and for one more each time that what it answers with is called. */
function listenTo(doc: Document, type: string, signal: AbortSignal, run: () => void): () => void {
  const options = { signal, passive: true, capture: true, once: true };
  const listen = () => EventTarget.prototype.addEventListener.call(doc, type, run, options);
  listen();
  return listen;
}

/** One timer, then one idle callback at a time; the earliest wish counts. */
function schedule(doc: Document, signal: AbortSignal, run: () => void) {
  let cancel: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  function begin(): void {
    due = Number.POSITIVE_INFINITY;
    cancel = whenIdle(doc, () => {
      cancel = null;
      last = performance.now();
      run();
    });
  }
  signal.addEventListener('abort', () => {
    cancel?.();
    clearTimeout(timer);
  });
  return {
    /** Runs in `wait` ms at the latest, but not sooner than `rest` ms after the last run. */
    within(wait: number, rest: number): void {
      const now = performance.now();
      const at = Math.max(now + wait, last + rest);
      if (cancel || signal.aborted || at >= due) return;
      clearTimeout(timer);
      due = at;
      if (at <= now) begin();
      else timer = setTimeout(begin, at - now);
    },
  };
}

/** Whether the page that was watched is still there, perhaps below something that opened over it. */
function isHere(adapter: SiteAdapter, doc: Document, address: string | undefined): boolean {
  const href = doc.location?.href;
  return href === address || (href !== undefined && adapter.isOverlay(new URL(href)));
}

function withRecords(touched: Set<Node> | null, records: readonly MutationRecord[]): Set<Node> | null {
  if (!touched || records.length > flood) return null;
  // Rows mostly come one after the other into the same list, and leave it so.
  let last: Node | null = null;
  let lastLeft: Node | null = null;
  let isTyping = false;
  for (const { target, addedNodes } of records) {
    const { length } = addedNodes;
    if (length === 0) {
      // "Show more" leaves a text that has grown in place.
      if (target !== lastLeft && isInArticle(target) && !isTypedInto(target)) touched.add(target);
      lastLeft = target;
      continue;
    }
    if (target !== last) isTyping = isTypedInto(target);
    last = target;
    for (let i = 0; i < length && !isTyping; i++) {
      const node = addedNodes[i] as Node;
      // A changed text stands for its element.
      touched.add(isElement(node) ? node : target);
    }
  }
  return touched;
}

function isTypedInto(target: Node): boolean {
  const around = isElement(target) ? target : parentOf(target);
  return around !== null && closest(around, '[contenteditable="true"]') !== null;
}

function isInArticle(target: Node): boolean {
  return isElement(target) && closest(target, anyArticle) !== null;
}

/** Whether a comment may have left the page, and nothing came: only a look can tell what that means. */
function tookArticle({ removedNodes }: MutationRecord): boolean {
  const holds = (node: Node) =>
    isElement(node) && (matches(node, anyArticle) || one(node, anyArticle) !== null);
  return Array.prototype.some.call(removedNodes, holds);
}

const anyArticle = 'article, [role="article"]';

/** Runs once in the next idle moment. */
function whenIdle(doc: Document, run: () => void): () => void {
  const view = doc.defaultView;
  if (view && 'requestIdleCallback' in view) {
    const id = view.requestIdleCallback(run, { timeout: patience });
    return () => view.cancelIdleCallback(id);
  }
  const id = setTimeout(run, patience);
  return () => clearTimeout(id);
}
