import { type ReactNode, use } from 'react';
import { ClockContext, useNow } from './clock.ts';

/** Seconds matter only near the instant; further away the time is looked at four times a minute. */
const near = 2 * 60_000;

/** Renders `children` with the time, by the second near `at` and every 15 s elsewhere. */
export function Countdown({ at, children }: { at: number; children: (now: number) => ReactNode }) {
  const clock = use(ClockContext);
  const isNear = clock !== null && Math.abs(at - clock.now()) < near;
  return children(useNow(isNear ? 1000 : 15_000));
}
