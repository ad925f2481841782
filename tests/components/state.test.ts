import { describe, expect, it, vi } from 'vitest';
import { createSurface } from '../../components/state.ts';
import type { Outcome } from '../../lib/core/types.ts';

const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });
const failed: Outcome<never> = { ok: false, problem: { code: 'worker-silent' } };
const tick = () => new Promise((resolve) => setTimeout(resolve));

describe('the state of a surface', () => {
  it('is loading, then shows the answer whole', async () => {
    const surface = createSurface('a', async (query) => ok(`${query}!`));
    expect(surface.getState()).toMatchObject({ status: 'loading', view: null });
    await surface.getState().ask();
    expect(surface.getState()).toMatchObject({ status: 'ready', view: 'a!', problem: null });
  });

  it('keeps the earlier view when an answer fails, and can try again', async () => {
    const answers = [ok(1), failed, ok(2)];
    const surface = createSurface(null, async () => answers.shift() ?? failed);
    await surface.getState().ask();
    await surface.getState().ask();
    expect(surface.getState()).toMatchObject({
      status: 'error',
      view: 1,
      problem: { code: 'worker-silent' },
    });
    surface.getState().retry();
    await tick();
    expect(surface.getState()).toMatchObject({ status: 'ready', view: 2, problem: null });
  });

  it('lets the answer to the latest question win, in whatever order they come', async () => {
    const waiting: Record<string, (outcome: Outcome<string>) => void> = {};
    const surface = createSurface(
      'slow',
      (query) => new Promise<Outcome<string>>((resolve) => (waiting[query] = resolve)),
    );
    void surface.getState().ask();
    void surface.getState().ask('fast');
    waiting.fast?.(ok('fast'));
    await tick();
    waiting.slow?.(ok('slow'));
    await tick();
    expect(surface.getState()).toMatchObject({ query: 'fast', view: 'fast' });
  });

  it('asks at once and at every ring, once for many rings, until it stops listening', async () => {
    const release: (() => void)[] = [];
    const load = vi.fn(() => new Promise<Outcome<number>>((resolve) => release.push(() => resolve(ok(1)))));
    let ring = () => {};
    const stop = vi.fn();
    const surface = createSurface(null, load);
    const leave = surface.getState().listen((run) => {
      ring = run;
      return stop;
    });
    expect(load).toHaveBeenCalledTimes(1);
    ring();
    ring();
    ring();
    expect(load).toHaveBeenCalledTimes(1);
    release.shift()?.();
    await tick();
    expect(load).toHaveBeenCalledTimes(2);
    release.shift()?.();
    await tick();
    expect(load).toHaveBeenCalledTimes(2);
    leave();
    expect(stop).toHaveBeenCalledOnce();
  });

  it('asks again after an action, says when one failed and repeats just that one', async () => {
    const load = vi.fn(async () => ok(1));
    const surface = createSurface(null, load);
    expect(await surface.getState().act(async () => ok(undefined))).toBe(true);
    expect(load).toHaveBeenCalledTimes(1);

    const action = vi
      .fn<() => Promise<Outcome<unknown>>>()
      .mockResolvedValueOnce(failed)
      .mockResolvedValue(ok(1));
    expect(await surface.getState().act(action)).toBe(false);
    expect(surface.getState()).toMatchObject({ status: 'error', view: 1 });
    surface.getState().retry();
    await tick();
    expect(action).toHaveBeenCalledTimes(2);
    expect(surface.getState()).toMatchObject({ status: 'ready', problem: null });
  });

  it('keeps saying that a step failed, whatever is rung meanwhile, until it is done or let be', async () => {
    let ring = () => {};
    const surface = createSurface(null, async () => ok(1));
    surface.getState().listen((run) => {
      ring = run;
      return () => {};
    });
    await surface.getState().act(async () => failed);
    ring();
    await tick();
    expect(surface.getState()).toMatchObject({
      status: 'error',
      view: 1,
      problem: { code: 'worker-silent' },
    });
    surface.getState().letBe?.();
    await tick();
    expect(surface.getState()).toMatchObject({ status: 'ready', problem: null });
  });
});
