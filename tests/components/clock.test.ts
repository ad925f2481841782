import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock } from '../../components/ui/clock.ts';

/** The little of a document that a clock looks at. */
function fakeDocument() {
  const doc = Object.assign(new EventTarget(), { hidden: false });
  const hide = (hidden: boolean) => {
    doc.hidden = hidden;
    doc.dispatchEvent(new Event('visibilitychange'));
  };
  return { doc: doc as unknown as Document, hide };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the clock of a surface', () => {
  it('has no timer until somebody counts, one for all of them, and none afterwards', () => {
    const clock = createClock(Date.now, fakeDocument().doc);
    expect(vi.getTimerCount()).toBe(0);
    const leave = [15_000, 1000, 15_000].map((step) => clock.subscribe(() => {}, step));
    expect(vi.getTimerCount()).toBe(1);
    for (const each of leave) each();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes at the pace of the fastest that counts', () => {
    const clock = createClock(Date.now, fakeDocument().doc);
    const slow = vi.fn();
    clock.subscribe(slow, 15_000);
    vi.advanceTimersByTime(15_000);
    expect(slow).toHaveBeenCalledTimes(1);
    const leave = clock.subscribe(() => {}, 1000);
    vi.advanceTimersByTime(3000);
    expect(slow).toHaveBeenCalledTimes(4);
    leave();
    vi.advanceTimersByTime(14_999);
    expect(slow).toHaveBeenCalledTimes(4);
  });

  it('stands still while the page is hidden or the surface closed, and is right at once afterwards', () => {
    const { doc, hide } = fakeDocument();
    const clock = createClock(Date.now, doc);
    const tick = vi.fn();
    clock.subscribe(tick, 1000);
    hide(true);
    expect(vi.getTimerCount()).toBe(0);
    hide(false);
    expect(tick).toHaveBeenCalledTimes(1);
    clock.run(false);
    expect(vi.getTimerCount()).toBe(0);
    clock.run(true);
    expect(tick).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(1);
  });
});
