import type { Interval } from '../lib/core/types.ts';

/** Below this an uncertainty does not show in a figure given in minutes, ms. */
const unseen = 60_000;

/** Whether an instant is known too loosely to be shown without "about" (design.md 4.3). */
export function isAbout(at: Interval | null): boolean {
  return at !== null && (at.earliest === null || at.latest - at.earliest > unseen);
}
