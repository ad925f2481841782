import type { CommentId } from '../core/types.ts';
import { readText } from './editor.ts';
import { closest, isElement } from './read.ts';
import type { SiteAdapter } from './types.ts';

/** A reply that stands in one of the site's own boxes. */
export interface PageDraft {
  commentId: CommentId;
  text: string;
  /** When it was begun: the box took the focus, or its first words came, epoch ms. */
  since: number;
  box: HTMLElement;
}

/** How long the person has stopped typing, ms, before the text is read: whoever types does not look up. */
const pace = 400;
/** But no later than this after the first change, ms. */
const longest = 4000;

/**
 * Tells of the reply that the person writes (typed or inserted), from the moment its box takes the focus, and `null`
 * once that box is empty and left, or gone. Nothing listens to keys, input or selection: one observer on that box alone,
 * whose callback notes the time and starts a timer at most. Ends with `signal`. `now` gives epoch ms.
 */
export function watchDraft(p: {
  adapter: SiteAdapter;
  doc: Document;
  now: () => number;
  onDraft: (draft: PageDraft | null) => void;
  signal: AbortSignal;
}): void {
  const { adapter, doc, signal } = p;
  let box: HTMLElement | null = null;
  let since = 0;
  let isBlank = true;
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the box changed first since it was last seen blank, epoch ms; null: not yet. */
  let changedAt: number | null = null;
  /** The first and the last change since the box was read, by a clock that nobody sets, ms. */
  let [first, last] = [0, 0];
  const soon = () => {
    last = performance.now();
    if (timer !== undefined) return;
    first = last;
    timer = setTimeout(settle, pace);
  };
  const observer = new MutationObserver(() => {
    changedAt ??= p.now();
    soon();
  });

  function settle(): void {
    const wait = Math.min(last + pace, first + longest) - performance.now();
    if (wait > 0) timer = setTimeout(settle, Math.min(wait, pace));
    else look();
  }

  function look(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!box) return;
    if (!box.isConnected) {
      leave();
      return;
    }
    const text = readText(box);
    const commentId = adapter.answeredIn(doc, box);
    const wasBlank = isBlank;
    isBlank = text.trim() === '';
    // What is written after the last one was sent or cleared is begun then.
    if (wasBlank !== isBlank) since = (isBlank ? null : changedAt) ?? p.now();
    if (isBlank) changedAt = null;
    if (!commentId) return;
    const facts = `${commentId} ${since} ${text}`;
    if (facts === told) return;
    told = facts;
    p.onDraft({ commentId, text, since, box });
  }

  function leave(): void {
    observer.disconnect();
    box = null;
    told = '';
    p.onDraft(null);
  }

  function enter(target: EventTarget | null): void {
    const found =
      target instanceof Node && isElement(target) ? closest(target, '[contenteditable="true"]') : null;
    if (!(found instanceof HTMLElement) || found === box || adapter.answeredIn(doc, found) === null) return;
    observer.disconnect();
    box = found;
    since = p.now();
    isBlank = true;
    told = '';
    observer.observe(box, { childList: true, characterData: true, subtree: true });
    soon();
  }

  /** The box that is left empty is no draft; the site may also have taken it away. */
  function exit(): void {
    setTimeout(() => {
      if (box && (!box.isConnected || (readText(box).trim() === '' && doc.activeElement !== box))) leave();
    }, pace);
  }

  const options = { capture: true, passive: true, signal };
  EventTarget.prototype.addEventListener.call(doc, 'focusin', ({ target }: Event) => enter(target), options);
  EventTarget.prototype.addEventListener.call(doc, 'focusout', exit, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  enter(doc.activeElement);
}
