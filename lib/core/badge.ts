import type { Counts, Trust } from './types.ts';

/** Backgrounds under white text, at least 4.5:1. */
export const badgeColours = { overdue: '#b3261e', atRisk: '#8f5400', waiting: '#5f6368' } as const;

/** Badge of the toolbar icon when the database cannot be read: no number is better than a wrong one. */
export const failureBadge = { text: '!', colour: badgeColours.overdue };

/**
 * Text and background of the toolbar badge: how many wait; `?` when a page cannot be read, `7+` when not all
 * comments were seen (design.md 4.2), nothing when nobody waits or there is no brand; four characters at most.
 */
export function badge(of: { counts: Counts; trust: Trust; hasBrand: boolean }): {
  text: string;
  colour: string;
} {
  const { counts, trust } = of;
  const colour =
    counts.overdue > 0
      ? badgeColours.overdue
      : counts.atRisk > 0
        ? badgeColours.atRisk
        : badgeColours.waiting;
  if (!of.hasBrand) return { text: '', colour: badgeColours.waiting };
  if (trust.health === 'broken') return { text: '?', colour };
  if (counts.waiting > 999) return { text: '999+', colour };
  if (!trust.complete || trust.health === 'degraded') return { text: `${counts.waiting}+`, colour };
  return { text: counts.waiting === 0 ? '' : `${counts.waiting}`, colour };
}
