import { createContext, use, useCallback, useSyncExternalStore } from 'react';

/** One timer for everything that counts on a surface; none at all while it is closed or hidden. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Calls `tick` every `step` ms while the document is visible. */
  subscribe(tick: () => void, step: number): () => void;
  /** Stops or starts the clock with the closing and opening of its surface. */
  run(on: boolean): void;
}

export function createClock(now: () => number, doc: Document): Clock {
  const steps = new Map<() => void, number>();
  let on = true;
  let timer: ReturnType<typeof setInterval> | undefined;
  let pace: number | null = null;

  function tick(): void {
    for (const run of steps.keys()) run();
  }
  function plan(): void {
    const wanted = on && steps.size > 0 && !doc.hidden ? Math.min(...steps.values()) : null;
    if (wanted === pace) return;
    pace = wanted;
    clearInterval(timer);
    if (wanted !== null) timer = setInterval(tick, wanted);
  }
  function look(): void {
    plan();
    if (pace !== null) tick();
  }

  return {
    now,
    subscribe(run, step) {
      if (steps.size === 0) doc.addEventListener('visibilitychange', look);
      steps.set(run, step);
      plan();
      return () => {
        steps.delete(run);
        if (steps.size === 0) doc.removeEventListener('visibilitychange', look);
        plan();
      };
    },
    run(next) {
      on = next;
      look();
    },
  };
}

export const ClockContext = createContext<Clock | null>(null);

/** The time now, rounded down to `step` ms; the component renders again only when that changes. */
export function useNow(step: number): number {
  const clock = use(ClockContext);
  if (!clock) throw new Error('no clock around this component');
  const subscribe = useCallback((tick: () => void) => clock.subscribe(tick, step), [clock, step]);
  return useSyncExternalStore(subscribe, () => Math.floor(clock.now() / step) * step);
}
