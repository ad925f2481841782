import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badge, badgeColours, failureBadge } from '../../lib/core/badge.ts';
import { casesOf } from '../../lib/core/case.ts';
import { clockState, standingAt, stateAt } from '../../lib/core/sla.ts';
import { healthOfPages, leastTrust, worstOf } from '../../lib/core/trust.ts';
import type { Case, Decision, Health, HealthState, Interval } from '../../lib/core/types.ts';
import { exactly, minutes, rules, stored } from './make.ts';

function caseWith(decision?: Decision): Case {
  const decisions = decision ? [{ id: 'd', caseId: 'x:0~x:anna_k', at: minutes(1), decision }] : [];
  const [first] = casesOf({ comments: [stored(0, 'anna_k')], decisions, inserted: [] }, rules);
  return first ?? expect.fail();
}

function caseOf(postedAt: Interval): Case {
  const [first] = casesOf(
    { comments: [stored(0, 'anna_k', { postedAt })], decisions: [], inserted: [] },
    rules,
  );
  return first ?? expect.fail();
}

describe('clocks', () => {
  it('count from the earliest possible beginning, else from the first sighting', () => {
    const about = { earliest: minutes(0), latest: minutes(50) };
    expect(caseOf(about)).toMatchObject({ due: minutes(30), riskAt: minutes(22.5) });
    expect(caseOf({ ...about, earliest: null })).toMatchObject({ due: minutes(80) });
  });

  it('turn at 75 % and at the target, not earlier', () => {
    const at = (n: number) => clockState(caseWith(), minutes(n));
    expect([at(0), at(22.4), at(22.5), at(29.9), at(30), at(9999)]).toEqual([
      'waiting',
      'waiting',
      'at-risk',
      'at-risk',
      'overdue',
      'overdue',
    ]);
  });

  it('stand still when nothing is owed', () => {
    expect(clockState(caseWith({ kind: 'resolve' }), minutes(99))).toBeNull();
  });

  it('a snooze hides the clock until it ends', () => {
    const snoozed = caseWith({ kind: 'snooze', until: minutes(60) });
    expect(standingAt(snoozed, minutes(59))).toEqual({ state: 'snoozed', clock: null, nextAt: minutes(60) });
    expect(standingAt(snoozed, minutes(60))).toEqual({ state: 'waiting', clock: 'overdue', nextAt: null });
    const forGood = caseWith({ kind: 'snooze', until: 'customer-writes' });
    expect(standingAt(forGood, minutes(9999))).toEqual({ state: 'snoozed', clock: null, nextAt: null });
    expect(stateAt(snoozed, minutes(60))).toBe('waiting');
  });

  it('name the next change, always in the future, and nothing changes before it', () => {
    const until = fc
      .integer({ min: 1, max: 80 })
      .map((n): Decision => ({ kind: 'snooze', until: minutes(n) }));
    fc.assert(
      fc.property(fc.option(until), fc.nat(100), (decision, n) => {
        const one = caseWith(decision ?? undefined);
        const standing = standingAt(one, minutes(n));
        if (standing.nextAt === null) return;
        expect(standing.nextAt).toBeGreaterThan(minutes(n));
        expect(standingAt(one, standing.nextAt - 1)).toEqual(standing);
        expect(standingAt(one, standing.nextAt)).not.toEqual(standing);
      }),
    );
  });
});

describe('badge', () => {
  const trust = { complete: true, health: 'ok' as const };
  const show = (waiting: number, more = {}, counts = {}) =>
    badge({
      counts: { waiting, atRisk: 0, overdue: 0, ...counts },
      trust: { ...trust, ...more },
      hasBrand: true,
    });

  it('shows a number, a number that may be too low, or that it cannot know', () => {
    expect(show(7).text).toBe('7');
    expect(show(0).text).toBe('');
    expect(show(7, { complete: false }).text).toBe('7+');
    expect(show(0, { complete: false }).text).toBe('0+');
    expect(show(7, { health: 'degraded' }).text).toBe('7+');
    expect(show(7, { health: 'broken' }).text).toBe('?');
    expect(show(1000).text).toBe('999+');
    expect(badge({ counts: { waiting: 3, atRisk: 0, overdue: 0 }, trust, hasBrand: false }).text).toBe('');
  });

  it('is red when one is overdue, amber when one is at risk, else grey', () => {
    expect(show(3).colour).toBe(badgeColours.waiting);
    expect(show(3, {}, { atRisk: 1 }).colour).toBe(badgeColours.atRisk);
    expect(show(3, {}, { atRisk: 1, overdue: 1 }).colour).toBe(badgeColours.overdue);
  });

  it('can be read: white on every background has at least 4.5:1', () => {
    for (const colour of [...Object.values(badgeColours), failureBadge.colour])
      expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

/** Relative luminance of `#rrggbb`, WCAG 2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('trust', () => {
  it('of the pages of one site is that of the worst; a page without comments says nothing of the others', () => {
    expect(healthOfPages(['ok', 'empty'])).toBe('ok');
    expect(healthOfPages(['empty', 'empty'])).toBe('empty');
    expect(healthOfPages(['empty', 'degraded', 'broken', 'ok'])).toBe('broken');
  });

  it('is told by the page that lacks most among those of the worst state', () => {
    const page = (state: HealthState, missing: Health['missing'] = {}, hinted = 9) => ({
      state,
      hinted,
      read: 9,
      missing,
    });
    const pages = [
      page('ok'),
      page('degraded', { time: 1 }),
      page('degraded', { time: 1, id: 2 }),
      page('empty'),
    ];
    expect(worstOf(pages)).toBe(pages[2]);
    const fewer = page('degraded', {}, 13);
    expect(worstOf([...pages, fewer])).toBe(fewer);
    expect(worstOf([fewer, page('broken')])).toMatchObject({ state: 'broken' });
    expect(worstOf([])).toBeNull();
  });

  it('of a whole is that of its worst part', () => {
    expect(leastTrust([])).toEqual({ complete: true, health: 'ok' });
    const parts = [
      { complete: false, health: 'ok' as const },
      { complete: true, health: 'degraded' as const },
    ];
    expect(leastTrust(parts)).toEqual({ complete: false, health: 'degraded' });
  });
});

it('the wait of a case is exact where its message is', () => {
  expect(caseWith().waitingSince).toEqual(exactly(0));
});
