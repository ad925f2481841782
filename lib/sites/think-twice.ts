import { readText } from './editor.ts';
import type { Press } from './sending.ts';
import type { SiteAdapter } from './types.ts';

/** A second press sooner than this, ms, belongs to a double click and is no second thought. */
const soonest = 600;
/** How long the next press counts as "send it anyway", ms. */
const patience = 10_000;

/**
 * Pauses a person's own sending of the reply in `box` once, while any of `words` still stands in it; the same press
 * again within some seconds goes through untouched, and nothing listens any more. `onPause` tells when that time begins
 * and when it is over. Never sends. Ends with `signal`.
 */
export function thinkTwice(p: {
  box: HTMLElement;
  adapter: Pick<SiteAdapter, 'sends'>;
  words: readonly string[];
  onPause(isPaused: boolean): void;
  /** Epoch ms. */
  now(): number;
  signal: AbortSignal;
}): void {
  const over = new AbortController();
  let pausedAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const onPress = (event: Press) => {
    if (!event.isTrusted || !p.adapter.sends(p.box, event) || !stillSays(p.box, p.words)) return;
    const isHeld = 'repeat' in event && event.repeat;
    if (pausedAt !== null && !isHeld && p.now() - pausedAt >= soonest) return end();
    event.preventDefault();
    event.stopImmediatePropagation();
    if (pausedAt !== null) return;
    pausedAt = p.now();
    p.onPause(true);
    timer = setTimeout(() => {
      pausedAt = null;
      p.onPause(false);
    }, patience);
  };
  const end = () => {
    over.abort();
    clearTimeout(timer);
    if (pausedAt !== null) p.onPause(false);
  };
  const options = { capture: true, signal: AbortSignal.any([p.signal, over.signal]) };
  // Before the site hears of it: its editors listen on the box and on the document.
  window.addEventListener('keydown', onPress, options);
  window.addEventListener('click', onPress, options);
  p.signal.addEventListener('abort', end, { once: true });
}

/** The draft is judged a moment after it changes: what was taken out since is no reason any more. */
function stillSays(box: HTMLElement, words: readonly string[]): boolean {
  const text = box.isConnected ? readText(box) : '';
  return words.some((each) => text.includes(each));
}
