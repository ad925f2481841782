import { closest, isElement, parentOf } from './read.ts';
import type { SiteAdapter } from './types.ts';

export interface Watching {
  adapter: SiteAdapter;
  doc: Document;
  signal: AbortSignal;
  /**
   * Nodes that came or changed since the last batch; null: look at everything. Answers whether it left something
   * unread: then it is called again with an empty set.
   */
  onBatch: (touched: ReadonlySet<Node> | null) => boolean;
  /** The address changed under the page. From then on this watch is silent: it belonged to the old address. */
  onNavigate?: (url: string) => void;
}

/** Longest wait for an idle moment, ms. */
const patience = 100;
/** After the last change or scroll one more batch comes, ms: adapters look at the whole page once a second at most. */
const settling = 1200;
/** More changes than this at once are cheaper to read as a whole page (Dark Reader's rule). */
const flood = 1000;

/**
 * Watches a page until `signal` aborts: one observer for added nodes below the feed root, one queue, one idle
 * callback. Scrolling asks for a batch too, since virtual lists may exchange the content of an element without adding
 * one. Nothing runs while nothing happens; keys, inputs and selections are not listened to.
 */
export function watch({ adapter, doc, signal, onBatch, onNavigate }: Watching): void {
  const address = doc.location?.href;
  const stopped = () => signal.aborted || !isHere(adapter, doc, address);
  let touched: Set<Node> | null = null;
  let cancel: (() => void) | null = null;
  let scrolled = false;
  let settle: ReturnType<typeof setTimeout> | undefined;
  let root = adapter.feedRoot(doc);
  const observer = new MutationObserver((records) => {
    gather(records);
    if (!touched || touched.size > 0) schedule();
  });

  function gather(records: readonly MutationRecord[]): void {
    if (records.length > flood) touched = null;
    if (touched) for (const record of records) collect(record, touched);
  }

  function schedule(): void {
    if (!cancel && !signal.aborted) cancel = whenIdle(doc, run);
  }

  function run(): void {
    cancel = null;
    if (stopped()) {
      leave();
      return;
    }
    if (!root.isConnected) attach();
    gather(observer.takeRecords());
    const batch = touched;
    touched = new Set();
    clearTimeout(settle);
    if (onBatch(batch)) schedule();
    else if (!batch || batch.size > 0 || scrolled) settle = setTimeout(schedule, settling);
    scrolled = false;
  }

  function onScroll(): void {
    scrolled = true;
    schedule();
  }

  function leave(): void {
    observer.disconnect();
    if (!signal.aborted && doc.location) onNavigate?.(doc.location.href);
  }

  function attach(): void {
    observer.disconnect();
    root = adapter.feedRoot(doc);
    observer.observe(root, { childList: true, subtree: true });
    touched = null;
  }

  attach();
  schedule();
  const listening = { signal, passive: true, capture: true };
  const listen = (type: string, run: () => void) =>
    EventTarget.prototype.addEventListener.call(doc, type, run, listening);
  listen('scroll', onScroll);
  listen('visibilitychange', schedule);
  doc.defaultView?.addEventListener('popstate', schedule, listening);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel?.();
    clearTimeout(settle);
  });
}

/** Whether the page that was watched is still there, perhaps below something that opened over it. */
function isHere(adapter: SiteAdapter, doc: Document, address: string | undefined): boolean {
  const href = doc.location?.href;
  return href === address || (href !== undefined && adapter.isOverlay(new URL(href)));
}

/** What a record brought, unless it is somebody typing. A changed text stands for its element. */
function collect({ target, addedNodes }: MutationRecord, touched: Set<Node>): void {
  if (addedNodes.length === 0) return;
  const around = isElement(target) ? target : parentOf(target);
  if (around && closest(around, '[contenteditable="true"]')) return;
  for (const node of addedNodes) touched.add(isElement(node) ? node : target);
}

/** Runs once in the next idle moment; hidden pages get few of these, so a timer does there. */
function whenIdle(doc: Document, run: () => void): () => void {
  const view = doc.defaultView;
  if (view && 'requestIdleCallback' in view && doc.visibilityState !== 'hidden') {
    const id = view.requestIdleCallback(run, { timeout: patience });
    return () => view.cancelIdleCallback(id);
  }
  const id = setTimeout(run, patience);
  return () => clearTimeout(id);
}
