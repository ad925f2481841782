import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Covered,
  countedBy,
  coverageSum,
  isComplete,
  isPostId,
  joinSight,
  mergeCovered,
  type Sight,
  unseenOf,
} from '../../lib/core/coverage.ts';
import type { Coverage } from '../../lib/core/types.ts';

const post: Coverage = { postId: 'facebook:1', total: 61, seen: 38, filtered: false, collapsed: 0 };

describe('a post is complete', () => {
  it('when its counter is reached; on X only with no branch closed, as it counts direct replies alone', () => {
    expect(isComplete(post)).toBe(false);
    expect(isComplete({ ...post, seen: 61, collapsed: 1, filtered: true })).toBe(true);
    expect(isComplete({ ...post, postId: 'x:1', seen: 61 })).toBe(true);
    expect(isComplete({ ...post, postId: 'x:1', seen: 61, collapsed: 1 })).toBe(false);
  });

  it('without a counter when nothing is hidden by sorting or still closed', () => {
    expect(isComplete({ ...post, total: null })).toBe(true);
    expect(isComplete({ ...post, total: null, filtered: true })).toBe(false);
    expect(isComplete({ ...post, total: null, collapsed: 2 })).toBe(false);
  });

  it('else some are unseen, counted where the site counts', () => {
    expect(unseenOf(post)).toBe(23);
    expect(unseenOf({ ...post, seen: 61 })).toBe(0);
    expect(unseenOf({ ...post, total: null, collapsed: 1 })).toBeNull();
    expect(unseenOf({ ...post, postId: 'x:1', seen: 61, collapsed: 1 })).toBeNull();
  });
});

it('coverage sums up what the sites count and what hides the rest', () => {
  const nothing = { seen: 0, total: 0, partial: 0, filtered: 0, collapsed: 0, cut: 0, gone: 0, letBe: 0 };
  expect(coverageSum([])).toBeNull();
  expect(coverageSum([{ ...post, total: null }])).toBeNull();
  expect(coverageSum([{ ...post, total: null, collapsed: 3, filtered: true }])).toEqual({
    ...nothing,
    partial: 1,
    filtered: 1,
    collapsed: 3,
  });
  const whole = { ...post, total: 10, seen: 12, filtered: true, collapsed: 5, cut: 2 };
  expect(coverageSum([{ ...post, collapsed: 1 }, whole, { ...post, total: null }])).toEqual({
    ...nothing,
    seen: 48,
    total: 71,
    partial: 1,
    collapsed: 1,
    cut: 2,
    gone: 0,
    letBe: 0,
  });
});

it('Facebook counts all comments of a post, X the direct replies of a tweet', () => {
  const reply = { postId: 'x:1', parentId: 'x:2' as const };
  expect(countedBy({ site: 'x', ...reply })).toBe('x:2');
  expect(countedBy({ site: 'facebook', ...reply })).toBe('x:1');
});

it('an id of the site is told from the words that a post goes by', () => {
  const ids = [
    'x:12',
    'facebook:12',
    'facebook:pfbid0Ab',
    'facebook:shop 12',
    'facebook:shop ?',
    'x:',
    'y:1',
  ];
  expect(ids.filter(isPostId)).toEqual(['x:12', 'facebook:12', 'facebook:pfbid0Ab']);
});

const sight = (at: number, more: Partial<Coverage> & Partial<Sight> = {}): Sight => {
  const { arrived = 0, opened = false, ...coverage } = more;
  const blank = { ...post, total: null, seen: 0 };
  return { coverage: { ...blank, ...coverage }, at, arrived, opened };
};
const told = (...sights: Sight[]) =>
  sights.reduce<Covered | undefined>(joinSight, undefined) ?? expect.fail('nothing');

describe('sightings of a post', () => {
  const whole = sight(1, { total: 61, seen: 61, arrived: 61, opened: true });

  it('a list or a second tab that shows less takes nothing away', () => {
    const less = sight(2, { total: 61, seen: 2, collapsed: 3, filtered: true });
    expect(isComplete(told(whole, sight(2, { total: 61 }), less))).toBe(true);
  });

  it('a counter that grew makes it incomplete until the new comments have come', () => {
    expect(unseenOf(told(whole, sight(2, { total: 64 })))).toBe(3);
    const top = sight(3, { total: 64, seen: 20, arrived: 3, filtered: true });
    expect(unseenOf(told(whole, sight(2, { total: 64 }), top))).toBe(0);
  });

  it('visits that saw different parts add up', () => {
    const first = sight(1, { total: 61, seen: 38, arrived: 38 });
    const second = sight(2, { total: 61, seen: 30, arrived: 20 });
    expect(unseenOf(told(first, second))).toBe(3);
  });

  it('a counter that fell may have taken what was seen', () => {
    const fallen = [whole, sight(2, { total: 58 })];
    expect(unseenOf(told(...fallen))).toBe(0);
    expect(unseenOf(told(...fallen, sight(3, { total: 61 })))).toBe(3);
    const part = sight(1, { total: 61, seen: 38, arrived: 38 });
    expect(unseenOf(told(part, sight(2, { total: 56 })))).toBe(23);
    expect(unseenOf(told(part, sight(2, { total: 56 }), sight(3, { total: 56, seen: 56 })))).toBe(0);
  });

  it('a page that shows no counter does not lift the one known', () => {
    expect(unseenOf(told(sight(1, { total: 61 }), sight(2)))).toBe(61);
  });

  it('what it hides is that of the latest look at its comments, not of a list', () => {
    const closed = sight(1, { postId: 'x:1', total: 2, seen: 2, collapsed: 1, opened: true });
    const list = sight(2, { postId: 'x:1', total: 2 });
    expect(isComplete(told(closed, list))).toBe(false);
    const opened = sight(3, { postId: 'x:1', total: 2, seen: 2, opened: true });
    expect(isComplete(told(closed, list, opened, list))).toBe(true);
    const loading = sight(4, { postId: 'x:1', collapsed: 1, opened: true });
    expect(isComplete(told(closed, opened, loading))).toBe(true);
    expect(isComplete(told(loading))).toBe(false);
    expect(isComplete(told(loading, { ...opened, at: 5 }))).toBe(true);
  });

  it('one that comes late adds its comments only where none of them can be gone', () => {
    const later = sight(5, { total: 60 });
    expect(unseenOf(told(later, sight(4, { total: 60, seen: 60, arrived: 60 })))).toBe(0);
    expect(unseenOf(told(later, sight(4, { total: 61, seen: 61, arrived: 61 })))).toBe(60);
    expect(unseenOf(told(later, sight(4, { arrived: 60 })))).toBe(60);
    expect(unseenOf(told(whole, sight(5, { total: 61 }), sight(4, { total: 60 })))).toBe(1);
  });

  it('under two names become one', () => {
    const byWords = told(sight(1, { postId: 'facebook:shop Hello', total: 14, seen: 2 }));
    const own = told(sight(2, { total: 15, seen: 9 }));
    expect(mergeCovered(own, byWords)).toMatchObject({ postId: 'facebook:1', total: 15, seen: 9 });
    const uncounted = told(sight(2, { seen: 1 }));
    expect(mergeCovered(uncounted, byWords)).toMatchObject({ postId: 'facebook:1', total: 14, seen: 2 });
  });
});

/**
 * What happens to a post and who looks at it. The counter is seen in a list before and after each deletion: a comment
 * that goes while another comes, with nobody looking, leaves no trace in it.
 */
type Step =
  | { kind: 'add' }
  | { kind: 'delete'; which: number }
  | { kind: 'list' }
  | { kind: 'look'; skip: number[] };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'add' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'list' as const }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('look' as const), skip: fc.array(fc.nat(12)) }) },
);

/** Plays the steps; `tell` hears every sighting with the comments that were there. */
function play(steps: readonly Step[], tell: (at: number, there: Set<number>, read: number[] | null) => void) {
  const there = new Set<number>();
  let next = 0;
  for (const [i, each] of steps.entries()) {
    if (each.kind === 'add') there.add(next++);
    else if (each.kind === 'look')
      tell(
        i,
        new Set(there),
        [...there].filter((_, place) => !each.skip.includes(place)),
      );
    else {
      tell(i, new Set(there), null);
      if (each.kind !== 'delete') continue;
      there.delete([...there][each.which % Math.max(1, there.size)] ?? -1);
      tell(i + 0.5, new Set(there), null);
    }
  }
}

describe('never a sure zero while a comment is unseen', () => {
  const holds = (steps: readonly Step[], delays: readonly number[]) => {
    const all: { at: number; due: number; there: Set<number>; read: number[] | null }[] = [];
    play(steps, (at, there, read) =>
      all.push({ at, due: at + (delays[all.length % Math.max(1, delays.length)] ?? 0), there, read }),
    );
    const stored = new Set<number>();
    let known: Covered | undefined;
    for (const [i, { at, there, read }] of all.toSorted((a, b) => a.due - b.due).entries()) {
      const arrived = (read ?? []).filter((id) => !stored.has(id));
      for (const id of arrived) stored.add(id);
      const rest = read ? there.size - read.length : 0;
      known = joinSight(
        known,
        sight(at, {
          total: there.size,
          seen: read?.length ?? 0,
          filtered: rest > 2,
          collapsed: rest > 0 ? 1 : 0,
          arrived: arrived.length,
          opened: read !== null,
        }),
      );
      const heard = all.toSorted((a, b) => a.due - b.due).slice(0, i + 1);
      const latest = heard.reduce((a, b) => (a.at > b.at ? a : b));
      // What is still under way cannot be known.
      if (all.some((each) => each.at < latest.at && !heard.includes(each))) continue;
      if (isComplete(known)) expect([...latest.there].filter((id) => !stored.has(id))).toEqual([]);
      expect(known.total).toBe(latest.there.size);
      expect(known.seen).toBeLessThanOrEqual([...latest.there].filter((id) => stored.has(id)).length);
    }
  };

  it('over any sightings', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => holds(steps, [])),
      { numRuns: 2000 },
    );
  });

  it('also where they arrive late and in another order', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 25 }), fc.array(fc.nat(4), { minLength: 1 }), holds), {
      numRuns: 2000,
    });
  });

  it('and a visit that sees everything is believed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let known: Covered | undefined;
        play(steps, (at, there, read) => {
          known = joinSight(known, sight(at, { total: there.size, seen: read?.length ?? 0 }));
        });
        const total = known?.total ?? 0;
        expect(unseenOf(joinSight(known, sight(99, { total, seen: total, opened: true })))).toBe(0);
      }),
    );
  });
});
