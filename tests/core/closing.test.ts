import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Closing, closedAs, closingAfter, laterClosing } from '../../lib/core/closing.ts';
import {
  coverageSum,
  isComplete,
  joinSight,
  neverSeen,
  type Sight,
  unseenOf,
} from '../../lib/core/coverage.ts';

const letBe: Closing = { reason: 'let-be', at: 10, total: 5, reopenedAt: null };
const gone: Closing = { ...letBe, reason: 'gone' };
const nothing = { at: 11, arrived: 0, total: null as number | null, opened: false };
const post = { postId: 'x:1', total: 5, seen: 2, filtered: false, collapsed: 0 };

describe('a closed post', () => {
  it('has nothing left to be seen, and what was never seen stays told', () => {
    for (const closing of [letBe, gone]) {
      expect(isComplete({ ...post, closing })).toBe(true);
      expect(unseenOf({ ...post, closing })).toBe(0);
      expect(neverSeen(post)).toBe(3);
    }
    expect(
      coverageSum([
        { ...post, closing: letBe },
        { ...post, closing: gone },
      ]),
    ).toEqual({
      ...{ seen: 0, total: 0, partial: 0, filtered: 0, collapsed: 0, cut: 0 },
      ...{ gone: 1, letBe: 1 },
    });
  });

  it('that a person let be is open again with a comment that comes later, or a counter that has grown', () => {
    const afterwards = (sight: Partial<typeof nothing>) =>
      closedAs({ closing: closingAfter(letBe, { ...nothing, ...sight }) });
    expect(afterwards({})).toBe('let-be');
    expect(afterwards({ total: 5, opened: true })).toBe('let-be');
    expect(afterwards({ total: 4 })).toBe('let-be');
    expect(afterwards({ arrived: 1 })).toBeNull();
    expect(afterwards({ total: 6 })).toBeNull();
    // Told late by another tab: the person may have known it.
    expect(afterwards({ at: 9, arrived: 1, total: 6 })).toBe('let-be');
  });

  it('that is gone is back only where its own page shows it', () => {
    const afterwards = (sight: Partial<typeof nothing>) =>
      closedAs({ closing: closingAfter(gone, { ...nothing, ...sight }) });
    expect(afterwards({ total: 6, arrived: 1 })).toBe('gone');
    expect(afterwards({ opened: true })).toBe('gone');
    expect(afterwards({ total: 5, opened: true })).toBeNull();
  });

  it('that was opened again stays open, whatever is told in which order', () => {
    const open = { ...letBe, reopenedAt: 12 };
    expect(laterClosing(letBe, open)).toBe(open);
    expect(laterClosing(open, letBe)).toBe(open);
    expect(laterClosing(open, { ...gone, at: 13 })?.reason).toBe('gone');
    const times = fc.record({ at: fc.nat(9), reopenedAt: fc.option(fc.nat(9)) });
    fc.assert(
      fc.property(times, times, (a, b) => {
        expect(laterClosing({ ...letBe, ...a }, { ...letBe, ...b })).toEqual(
          laterClosing({ ...letBe, ...b }, { ...letBe, ...a }),
        );
      }),
    );
  });

  it('takes in what is said of it meanwhile', () => {
    const sight: Sight = { coverage: { ...post, seen: 0 }, at: 5, arrived: 2, opened: true };
    const before = { ...joinSight(undefined, sight), closing: gone };
    const reply = { coverage: { ...post, total: null, seen: 0 }, at: 20, arrived: 1, opened: false };
    expect(joinSight(before, reply)).toMatchObject({ seen: 3, closing: gone });
  });
});
