import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(run: () => void): () => void {
  listeners.add(run);
  timer ??= setInterval(() => {
    for (const listener of listeners) listener();
  }, 5000);
  return () => {
    listeners.delete(run);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** A text that depends on the time: looked at every five seconds by one timer, rendered only where it changed. */
export function useTicking(text: () => string): string {
  return useSyncExternalStore(subscribe, text);
}
