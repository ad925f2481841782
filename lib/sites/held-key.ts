/**
 * Guards against the key that pressed our button. A button acts on the keydown of Enter; if the composer took the
 * focus then, the key's repeats would land in it, and on facebook.com they post (insertion.md 6.1).
 *
 * Listens on `root` (the sidebar, or one button) until `signal` aborts; on the page only while such a key is down.
 * Returns a function to await between the click and the insertion: it resolves once the key is up, or the window
 * lost the keyboard, and at once after a mouse click.
 */
export function heldKey(root: EventTarget, view: Window, signal: AbortSignal): () => Promise<void> {
  let released = Promise.resolve();
  const onKeyDown = (event: Event) => {
    // A key that nobody pressed is never let go: waiting for it would stop every insertion.
    if (!event.isTrusted) return;
    const { key, code, repeat, target } = event as KeyboardEvent;
    const onButton = target instanceof Element && target.closest('button, [role="button"]');
    if (!onButton || (key !== 'Enter' && key !== ' ')) return;
    if (repeat) event.preventDefault();
    else released = keyUp(view, code);
  };
  root.addEventListener('keydown', onKeyDown, { capture: true, signal });
  return () => released;
}

function keyUp(view: Window, code: string): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const done = () => {
      over.abort();
      resolve();
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.isTrusted && event.code === code) done();
    };
    view.addEventListener('keyup', onKeyUp, { capture: true, signal: over.signal });
    view.addEventListener('blur', done, { signal: over.signal });
  });
}
