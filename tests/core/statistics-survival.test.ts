import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileOf, sampleOf, survivalOf, type Took } from '../../lib/core/statistics-survival.ts';

/** Times as the literature writes them: "9+" was still running after 9. */
function times(text: string): { ended: number[]; open: number[] } {
  const all = text.split(' ');
  return {
    ended: all.filter((time) => !time.endsWith('+')).map(Number),
    open: all.filter((time) => time.endsWith('+')).map((time) => Number.parseInt(time, 10)),
  };
}

const exactly = (times: readonly number[]): Took[] => times.map((n) => ({ earliest: n, latest: n }));

function percentile(text: string, percent: number) {
  const { ended, open } = times(text);
  return percentileOf(sampleOf(exactly(ended), exactly(open)), percent);
}

/** Time, at risk, ended, share and standard error, rounded as the published table is. */
function table(text: string, digits: number): string {
  const { ended, open } = times(text);
  return survivalOf(ended, open)
    .map(({ time, atRisk, ended: n, share, error }) =>
      [time, atRisk, n, share.toFixed(digits), error?.toFixed(4) ?? 'NaN'].join(' '),
    )
    .join('\n');
}

/**
 * Weeks in remission under 6-mercaptopurine and under placebo: Freireich et al., Blood 21 (1963) 699-716; used by Gehan,
 * Biometrika 52 (1965) 203-223, and in nearly every textbook since. Expected: `summary(survfit(...))` of R's package
 * survival on KMsurv's `drug6mp`; medians 23 and 8 weeks (Klein and Moeschberger, Survival Analysis, example 4.2).
 */
const mercaptopurine = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
const placebo = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23';

/**
 * Weeks in remission with and without maintenance chemotherapy: `aml` of R's package survival (Miller, Survival Analysis,
 * 1981; Embury et al. 1977). Expected: `summary(survfit(Surv(time, status) ~ x, data = aml))`; medians 31 and 23.
 */
const maintained = '9 13 13+ 18 23 28+ 31 34 45+ 48 161+';
const notMaintained = '5 5 8 8 12 16+ 23 27 30 33 43 45';

describe('the curve of those not over yet agrees with R', () => {
  it('on the leukaemia remissions of Freireich and Gehan', () => {
    expect(table(mercaptopurine, 3)).toBe(
      [
        '6 21 3 0.857 0.0764',
        '7 17 1 0.807 0.0869',
        '10 15 1 0.753 0.0963',
        '13 12 1 0.690 0.1068',
        '16 11 1 0.627 0.1141',
        '22 7 1 0.538 0.1282',
        '23 6 1 0.448 0.1346',
      ].join('\n'),
    );
    expect(percentile(mercaptopurine, 50)).toEqual({ value: 23, over: false, earliest: 23, latest: 23 });
    expect(percentile(mercaptopurine, 90)).toEqual({ value: 35, over: true, earliest: 35, latest: null });
    expect(percentile(placebo, 50)?.value).toBe(8);
  });

  it('on the maintenance of acute myelogenous leukaemia', () => {
    expect(table(maintained, 3)).toBe(
      [
        '9 11 1 0.909 0.0867',
        '13 10 1 0.818 0.1163',
        '18 8 1 0.716 0.1397',
        '23 7 1 0.614 0.1526',
        '31 5 1 0.491 0.1642',
        '34 4 1 0.368 0.1627',
        '48 2 1 0.184 0.1535',
      ].join('\n'),
    );
    expect(table(notMaintained, 4)).toBe(
      [
        '5 12 2 0.8333 0.1076',
        '8 10 2 0.6667 0.1361',
        '12 8 1 0.5833 0.1423',
        '23 6 1 0.4861 0.1481',
        '27 5 1 0.3889 0.1470',
        '30 4 1 0.2917 0.1387',
        '33 3 1 0.1944 0.1219',
        '43 2 1 0.0972 0.0919',
        '45 1 1 0.0000 NaN',
      ].join('\n'),
    );
    expect(percentile(maintained, 50)?.value).toBe(31);
    expect(percentile(notMaintained, 50)?.value).toBe(23);
  });
});

describe('percentiles', () => {
  it('are the nearest rank where all is over: 5 min, 20 min and 4 h give 20 min', () => {
    expect(percentile('240 5 20', 50)?.value).toBe(20);
    expect(percentile('1 2 3 4', 50)?.value).toBe(2);
    expect(percentile('1 2 3 4 5 6 7 8 9 10', 90)?.value).toBe(9);
    expect(percentileOf(sampleOf([], []), 50)).toBeNull();
  });

  it('count what still runs: eight answered in 10 min and two open after 20 h have a P90 over 20 h', () => {
    const eight = Array(8).fill('10').join(' ');
    expect(percentile(eight, 90)).toMatchObject({ value: 10, over: false });
    const honest = `${eight} 1200+ 1200+`;
    expect(percentile(honest, 90)).toEqual({ value: 1200, over: true, earliest: 1200, latest: null });
    expect(percentile(honest, 50)).toEqual({ value: 10, over: false, earliest: 10, latest: 10 });
  });

  it('of what has only been open are over the longest of these', () => {
    expect(percentile('3+ 9+ 4+', 50)).toEqual({ value: 9, over: true, earliest: 9, latest: null });
  });

  it('carry the bounds of uncertain times through', () => {
    const took = [{ earliest: 1, latest: 1 }, { earliest: 5, latest: 9 }, ...exactly([20])];
    expect(percentileOf(sampleOf(took, []), 50)).toEqual({ value: 7, over: false, earliest: 5, latest: 9 });
    const sure = [...exactly([1, 5]), { earliest: 10, latest: 20 }];
    expect(percentileOf(sampleOf(sure, []), 50)).toEqual({ value: 5, over: false, earliest: 5, latest: 5 });
  });

  it('take a time without upper bound for what it is: at least so long', () => {
    const atLeast = { earliest: 8, latest: null };
    expect(percentileOf(sampleOf([atLeast], []), 50)).toEqual({
      value: 8,
      over: true,
      earliest: 8,
      latest: null,
    });
    expect(percentileOf(sampleOf([...exactly([5, 20]), atLeast], []), 50)).toEqual({
      value: 20,
      over: false,
      earliest: 8,
      latest: 20,
    });
  });
});

const percents = fc.constantFrom(10, 50, 75, 90, 95);
const few = fc.array(fc.nat(12), { maxLength: 12 });
const span = fc.tuple(fc.nat(8), fc.nat(4)).map(([earliest, width]) => ({
  earliest,
  latest: earliest + width,
}));
const spans = (maxLength: number) => fc.array(span, { maxLength });

describe('against a plain model', () => {
  /** The definition, term by term, over all times again and again. */
  function modelShare(ended: readonly number[], open: readonly number[], after: number): number {
    let share = 1;
    for (const time of new Set(ended.filter((each) => each <= after))) {
      const atRisk = [...ended, ...open].filter((each) => each >= time).length;
      share *= 1 - ended.filter((each) => each === time).length / atRisk;
    }
    return share;
  }

  function modelPercentile(ended: readonly number[], open: readonly number[], percent: number) {
    const reached = ended
      .toSorted((a, b) => a - b)
      .find((time) => modelShare(ended, open, time) <= 1 - percent / 100 + 1e-9);
    return reached ?? Number.POSITIVE_INFINITY;
  }

  it('the curve and its percentiles are the same', () => {
    fc.assert(
      fc.property(few, few, percents, (ended, open, percent) => {
        for (const { time, atRisk, share } of survivalOf(ended, open)) {
          expect(share).toBeCloseTo(modelShare(ended, open, time), 9);
          expect(atRisk).toBe([...ended, ...open].filter((each) => each >= time).length);
        }
        const found = percentileOf(sampleOf(exactly(ended), exactly(open)), percent);
        const model = modelPercentile(ended, open, percent);
        if (found && !found.over) expect(found.value).toBe(model);
        else expect(model).toBe(Number.POSITIVE_INFINITY);
      }),
      { numRuns: 2_000 },
    );
  });

  it('without open ones the percentile is the item of rank ⌈p·n⌉', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 1, maxLength: 200 }), percents, (all, percent) => {
        const ranked = all.toSorted((a, b) => a - b)[Math.ceil((percent * all.length) / 100) - 1];
        expect(percentileOf(sampleOf(exactly(all), []), percent)?.value).toBe(ranked);
      }),
      { numRuns: 2_000 },
    );
  });

  it('wherever the times lie in their bounds, so does the percentile, and no bound is too wide', () => {
    /** Every way to place the times on a grid of halves, as an open one counts until just after it was last seen. */
    function placements(all: readonly { earliest: number; latest: number }[]): number[][] {
      return all.reduce<number[][]>(
        (ways, { earliest, latest }) =>
          ways.flatMap((way) =>
            Array.from({ length: 2 * (latest - earliest) + 1 }, (_, i) => [...way, earliest + i / 2]),
          ),
        [[]],
      );
    }
    const narrow = fc.tuple(fc.nat(5), fc.nat(2)).map(([earliest, width]) => ({
      earliest,
      latest: earliest + width,
    }));
    const some = fc.array(narrow, { maxLength: 3 });
    fc.assert(
      fc.property(some, fc.array(narrow, { maxLength: 2 }), percents, (ended, open, percent) => {
        const found = percentileOf(sampleOf(ended, open), percent);
        if (!found) return;
        const values = placements(ended).flatMap((some) =>
          placements(open).map((others) => modelPercentile(some, others, percent)),
        );
        const highest = Math.max(...values);
        const lowest = Math.min(...values);
        expect(found.latest ?? Number.POSITIVE_INFINITY).toBe(highest);
        if (lowest === Number.POSITIVE_INFINITY) expect(found.over).toBe(true);
        else {
          expect(found.earliest).toBeLessThanOrEqual(lowest);
          expect(found.earliest).toBeGreaterThanOrEqual(lowest - 0.5);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('the value lies within its bounds, and more waiting never makes it look better', () => {
    fc.assert(
      fc.property(spans(30), spans(30), percents, (ended, open, percent) => {
        const found = percentileOf(sampleOf(ended, open), percent);
        if (!found) return;
        const { value, earliest, latest, over } = found;
        expect(earliest).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(latest ?? Number.POSITIVE_INFINITY);
        if (over) expect(latest).toBeNull();
        const later = open.map((one) => ({ earliest: one.earliest + 3, latest: one.latest + 3 }));
        const worse = percentileOf(sampleOf(ended, later), percent) ?? expect.fail();
        if (over) expect(worse.over).toBe(true);
        expect(worse.value).toBeGreaterThanOrEqual(value);
        expect(worse.earliest).toBeGreaterThanOrEqual(earliest);
      }),
      { numRuns: 2_000 },
    );
  });
});
