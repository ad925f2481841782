import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Outcome, Problem } from '../lib/core/types.ts';

/** One surface's state: the last answer of the worker to `query`, whole, and what went wrong since. */
export interface Surface<Q, V> {
  query: Q;
  view: V | null;
  status: 'loading' | 'ready' | 'error';
  problem: Problem | null;
  /** Does the failed step again. */
  retry: () => void;
  /** Lets a step of the person's that failed be; null where it is an answer that failed. */
  letBe: (() => void) | null;
  /** Asks again, with another query if one is given. An earlier view stays on screen meanwhile. */
  ask(query?: Q): Promise<void>;
  /** Does something that may fail, then asks again. Answers whether it worked. */
  act(run: () => Promise<Outcome<unknown>>): Promise<boolean>;
  /** Asks now and at every ring of the bell, until the returned function is called. */
  listen(subscribe: (ring: () => void) => () => void): () => void;
}

/** Makes the store of one surface. `load` asks the worker and never rejects. */
export function createSurface<Q, V>(
  query: Q,
  load: (query: Q) => Promise<Outcome<V>>,
): StoreApi<Surface<Q, V>> {
  return createStore<Surface<Q, V>>((set, get) => {
    let asked = 0;
    let asking = false;
    let again = false;
    /** A step of the person's failed: that stays on screen, whatever answers come, until it is done or let be. */
    let undone = false;

    function fail(problem: Problem, retry: () => void, letBe: (() => void) | null): void {
      set({ status: 'error', problem, retry, letBe });
    }

    function letBe(): void {
      undone = false;
      set({ status: 'ready', problem: null });
      void answer();
    }

    async function answer(): Promise<void> {
      const mine = ++asked;
      const outcome = await load(get().query);
      // A later question overtook this one: its answer counts, not ours.
      if (mine !== asked) return;
      if (outcome.ok && undone) set({ view: outcome.value });
      else if (outcome.ok) set({ view: outcome.value, status: 'ready', problem: null });
      else if (!undone) fail(outcome.problem, () => void get().ask(), null);
    }

    /** Many rings during one question lead to one more question. */
    async function ring(): Promise<void> {
      again = true;
      if (asking) return;
      asking = true;
      while (again) {
        again = false;
        await answer();
      }
      asking = false;
    }

    return {
      query,
      view: null,
      status: 'loading',
      problem: null,
      retry: () => void get().ask(),
      letBe: null,
      ask(next) {
        if (next !== undefined) set({ query: next });
        return answer();
      },
      async act(run) {
        const outcome = await run();
        undone = !outcome.ok;
        if (!outcome.ok) {
          fail(outcome.problem, () => void get().act(run), letBe);
          return false;
        }
        await answer();
        return true;
      },
      listen(subscribe) {
        void ring();
        return subscribe(() => void ring());
      },
    };
  });
}
