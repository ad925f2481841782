import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../lib/core/statistics.ts';
import type { End, Figure, Judged } from '../../lib/core/statistics-figures.ts';
import { middleOf, type Took } from '../../lib/core/statistics-survival.ts';
import { brand, exactly } from './make.ts';

const minute = 60_000;

/** A first response of `n` minutes; its case is named after `id`. */
function figure(id: number, n: number | Took, more: Partial<Figure> = {}): Figure {
  const took = typeof n === 'number' ? { earliest: n * minute, latest: n * minute } : n;
  return {
    metric: 'first-response',
    end: 'done',
    caseId: `x:${id}~x:anna_k`,
    commentId: `x:${id}`,
    site: 'x',
    brandId: brand.id,
    category: 'question',
    lang: 'en',
    agent: null,
    from: exactly(id),
    took,
    ...more,
  };
}
const open = (id: number, n: number, more: Partial<Figure> = {}) => figure(id, n, { end: 'open', ...more });

/** The example of peers.md d3. */
const eight = Array.from({ length: 8 }, (_, i) => figure(i, 10));
const example = [...eight, open(8, 1200), open(9, 1230)];

describe('a summary', () => {
  it('of nothing is none', () => {
    expect(summaryOf([])).toBeNull();
  });

  it('shows the fast face and the honest one, each with the case it opens', () => {
    const summary = summaryOf(example);
    expect(summary).toMatchObject({
      n: 10,
      done: 8,
      open: 2,
      closed: 0,
      answered: { p50: { value: 10 * minute, over: false }, p90: { value: 10 * minute, over: false } },
      honest: {
        p50: { value: 10 * minute, over: false, caseId: 'x:0~x:anna_k' },
        p90: { value: 1230 * minute, over: true, latest: null, caseId: 'x:9~x:anna_k', commentId: 'x:9' },
      },
      list: null,
    });
  });

  it('lists the cases, longest first, where they are too few for a P90', () => {
    const summary = summaryOf([...eight, open(8, 1200)]);
    expect(summary?.honest).toMatchObject({ p50: { value: 10 * minute }, p90: null, p95: null });
    expect(summary?.answered.p90).toBeNull();
    expect(summary?.list?.map(({ commentId }) => commentId).slice(0, 3)).toEqual(['x:8', 'x:0', 'x:1']);
    expect(summaryOf(example)?.honest.p95).toBeNull();
    expect(summaryOf([...example, ...example])?.honest.p95).toMatchObject({ over: true });
  });

  it('has no percentile of answers where nothing was answered, and says so of the open ones', () => {
    expect(summaryOf([open(1, 5), open(2, 9)])).toMatchObject({
      answered: { p50: null },
      honest: { p50: { value: 9 * minute, over: true, commentId: 'x:2' } },
    });
  });

  it('counts in the response rate what is answered and what is late, not what still has time', () => {
    const figures = [
      figure(1, 10, { verdict: 'met' }),
      figure(2, 50, { verdict: 'missed' }),
      figure(3, 20, { verdict: 'unsure' }),
      open(4, 40, { verdict: 'missed' }),
      open(5, 5),
      figure(6, 5, { end: 'closed' }),
    ];
    expect(summaryOf(figures)).toMatchObject({
      n: 6,
      done: 3,
      open: 2,
      closed: 1,
      late: 1,
      responseRate: 3 / 4,
      verdicts: { met: 1, missed: 2, unsure: 1 },
      withinTarget: { least: 1 / 4, most: 2 / 4 },
    });
    expect(summaryOf([open(5, 5)])).toMatchObject({ responseRate: null, withinTarget: null });
    expect(summaryOf([figure(1, 5, { metric: 'resolution' })])?.responseRate).toBeNull();
  });
});

describe('every percentile', () => {
  const ends = fc.constantFrom<End>('done', 'done', 'done', 'open', 'closed');
  const verdicts = fc.option(fc.constantFrom<Judged>('met', 'missed', 'unsure'), { nil: undefined });
  const took = fc.record({ earliest: fc.nat(40), width: fc.option(fc.nat(9)) });
  const figures = fc
    .array(fc.record({ took, end: ends, verdict: verdicts }), { minLength: 1, maxLength: 60 })
    .map((all) =>
      all.map(({ took: { earliest, width }, end, verdict }, id) => {
        const latest = width === null ? null : earliest + width;
        return figure(id, { earliest, latest }, { end, ...(verdict && { verdict }) });
      }),
    );

  it('is the time of the case it names, whatever order the cases come in', () => {
    fc.assert(
      fc.property(figures, fc.infiniteStream(fc.nat()), (all, dice) => {
        const summary = summaryOf(all) ?? expect.fail();
        const shuffled = all
          .map((one) => ({ one, key: dice.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect({ ...summaryOf(shuffled), list: null }).toEqual({ ...summary, list: null });
        for (const name of ['p50', 'p90', 'p95'] as const)
          for (const percentile of [summary.answered[name], summary.honest[name]]) {
            if (!percentile) continue;
            const named = all.find(({ commentId }) => commentId === percentile.commentId);
            const of = named?.took ?? expect.fail();
            expect(percentile.value).toBe(percentile.over ? of.earliest : middleOf(of));
            expect(percentile.earliest).toBeLessThanOrEqual(percentile.value);
            expect(percentile.value).toBeLessThanOrEqual(percentile.latest ?? Number.POSITIVE_INFINITY);
          }
      }),
      { numRuns: 2_000 },
    );
  });

  it('and every count is there or said to be missing', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const summary = summaryOf(all) ?? expect.fail();
        expect(summary.done + summary.open + summary.closed).toBe(all.length);
        expect(summary.honest.p50).not.toBeNull();
        expect(summary.answered.p50 === null).toBe(summary.done === 0);
        expect(summary.honest.p90 === null).toBe(all.length < 10);
        expect(summary.list?.length).toBe(all.length < 10 ? all.length : undefined);
        const { least = 0, most = 0 } = summary.withinTarget ?? {};
        expect(0 <= least && least <= most && most <= 1).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
