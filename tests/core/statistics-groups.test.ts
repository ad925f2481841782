import { describe, expect, it } from 'vitest';
import { casesOf } from '../../lib/core/case.ts';
import { type Figure, figuresOf } from '../../lib/core/statistics-figures.ts';
import { type Grouping, groupings, groupsOf, rowOf } from '../../lib/core/statistics-groups.ts';
import { below, minutes, onFacebook, rules, stored } from './make.ts';

/** At 12:00 UTC on Monday 4 May 2026 (`start`): two on X, one of them late, and one on Facebook that still waits. */
const cases = [
  [stored(10, 'anna_k'), stored(15, 'sunny_shop', below(10, 10))],
  [stored(20, 'dan_o', { text: 'urgent!' }), stored(80, 'sunny_shop', below(20, 20))],
  [onFacebook(10, 'ewa', 'Ewa', { postedAt: { earliest: minutes(-600), latest: minutes(-550) } })],
].flatMap((comments) => casesOf({ comments, decisions: [], inserted: [] }, rules));

const figures = cases.flatMap((of) =>
  figuresOf(of, {
    now: minutes(100),
    agentOf: ({ commentId }) => (commentId === 'x:15' ? 'ania' : null),
  }),
);

const sizes = (by: Grouping, zone = 'UTC', of: readonly Figure[] = figures) =>
  groupsOf(of, by, zone)
    .filter(({ metric }) => metric === 'first-response')
    .map(({ key, summary }) => [key, summary.n]);

describe('groups', () => {
  it('tell sites, categories and agents apart, what is not known last', () => {
    expect(sizes('all')).toEqual([['', 3]]);
    expect(sizes('site')).toEqual([
      ['facebook', 1],
      ['x', 2],
    ]);
    expect(sizes('category')).toEqual([
      ['question', 2],
      ['urgent-request', 1],
    ]);
    expect(sizes('language')).toEqual([['en', 3]]);
    expect(sizes('brand')).toEqual([['x:sunny_shop', 3]]);
    expect(sizes('agent')).toEqual([
      ['ania', 1],
      [null, 2],
    ]);
  });

  it('by the hour and weekday of the place, when the customer wrote', () => {
    expect(sizes('hour')).toEqual([
      ['02', 1],
      ['12', 2],
    ]);
    expect(sizes('hour', 'Asia/Tehran')).toEqual([
      ['05', 1],
      ['15', 2],
    ]);
    expect(sizes('weekday', 'America/Los_Angeles')).toEqual([
      ['1', 2],
      ['7', 1],
    ]);
  });

  it('with an hour only where it is known to the hour', () => {
    const vague = figures.map((figure) => ({
      ...figure,
      from: { earliest: minutes(0), latest: minutes(61) },
    }));
    expect(sizes('hour', 'UTC', vague)).toEqual([[null, 3]]);
    expect(sizes('weekday', 'UTC', vague)).toEqual([['1', 3]]);
  });

  it('are empty of what was not measured', () => {
    expect(groupsOf([], 'all', 'UTC')).toEqual([]);
    expect(groupsOf(figures, 'all', 'UTC').map(({ metric }) => metric)).toEqual([
      'first-response',
      'resolution',
    ]);
  });
});

describe('rows', () => {
  it('are flat, alike for every group, and say how they were made', () => {
    const rows = groupings.flatMap((by) => groupsOf(figures, by, 'UTC').map(rowOf));
    const [first] = rows;
    expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
    expect(rows.flatMap(Object.values).every((cell) => cell === null || typeof cell !== 'object')).toBe(true);
    expect(first).toMatchObject({
      metric: 'first-response',
      groupedBy: 'all',
      n: 3,
      done: 2,
      open: 1,
      late: 1,
      responseRate: 2 / 3,
      answeredP50Ms: 5 * 60_000,
      answeredP50Case: 'x:10~x:anna_k',
      honestP50Ms: 60 * 60_000,
      honestP50Over: false,
      honestP90Ms: null,
      method: expect.stringContaining('nearest rank'),
    });
  });
});
