import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { calmly } from '../../components/sidebar/calmly.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function bell() {
  const hearers = new Set<() => void>();
  return {
    subscribe(ring: () => void) {
      hearers.add(ring);
      return () => void hearers.delete(ring);
    },
    ring: () => hearers.forEach((each) => void each()),
    hearers,
  };
}

it('many rings in a row are heard once, after the pause, and later ones again', () => {
  const { subscribe, ring } = bell();
  const heard = vi.fn();
  calmly(subscribe, 3000)(heard);
  ring();
  vi.advanceTimersByTime(2000);
  ring();
  expect(heard).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(heard).toHaveBeenCalledTimes(1);
  ring();
  vi.advanceTimersByTime(3000);
  expect(heard).toHaveBeenCalledTimes(2);
});

it('after the end nothing is heard, not even what has rung', () => {
  const { subscribe, ring, hearers } = bell();
  const heard = vi.fn();
  const stop = calmly(subscribe, 3000)(heard);
  ring();
  stop();
  vi.advanceTimersByTime(10_000);
  expect(heard).not.toHaveBeenCalled();
  expect(hearers.size).toBe(0);
});
