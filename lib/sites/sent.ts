import { readText } from './editor.ts';

/** Editors exchange their element now and then; only what stays away this long (ms) was sent. */
const grace = 500;

/**
 * Calls `onSent` once with the time (by `now`) at which a composer that held text became blank or went away: the
 * moment the person pressed send. A hint for the hand clock, no proof: clearing the box by hand looks the same.
 *
 * One observer on that composer; its removal shows in the child lists of its ancestors. Ends with `signal`.
 */
export function watchSent(
  find: () => HTMLElement | null,
  onSent: (at: number) => void,
  now: () => number,
  signal: AbortSignal,
): void {
  let box: HTMLElement | null = null;
  let held = false;
  let emptiedAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    if (holdsText(box)) held = true;
    else if (held && emptiedAt === null) {
      emptiedAt = now();
      timer = setTimeout(confirm, grace);
    }
  };
  const observer = new MutationObserver(look);
  const attach = () => {
    observer.disconnect();
    box = find();
    if (!box) return;
    observer.observe(box, { childList: true, characterData: true, subtree: true });
    for (let up = box.parentNode; up; up = up.parentNode) observer.observe(up, { childList: true });
  };
  const confirm = () => {
    attach();
    const at = emptiedAt;
    emptiedAt = null;
    if (holdsText(box) || at === null) return;
    observer.disconnect();
    onSent(at);
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  attach();
  look();
}

/** The cheap question first: this runs with every key the person types into the box. */
function holdsText(box: HTMLElement | null): boolean {
  if (!box?.isConnected) return false;
  return (box.textContent ?? '').trim() !== '' || readText(box).trim() !== '';
}
