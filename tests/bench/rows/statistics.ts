import { summaryOf } from '../../../lib/core/statistics.ts';
import type { Figure as CaseFigure } from '../../../lib/core/statistics-figures.ts';
import { groupsOf } from '../../../lib/core/statistics-groups.ts';
import { type Figure, median } from '../figures.ts';
import type { Bench, Row } from './row.ts';

const cases = 100_000;
const minute = 60_000;

/**
 * The statistics over 100,000 cases, a tenth of them open, in this process: time of its thread. Beside it what one plain
 * percentile costs (objects sorted by a comparison function, answered ones only); the budgets are multiples of sorting
 * the bare numbers once, so that they mean the same on every machine.
 */
export const statistics: Row = { name: 'statistics', measure };

async function measure(bench: Bench): Promise<Figure[]> {
  const exact = invented(0);
  const uncertain = invented(60 * minute);
  const bare = Float64Array.from(exact, ({ took }) => took.earliest);
  const times = bench.quick ? 5 : 15;
  const sort = median(timed(times, () => bare.toSorted()));
  const naive = median(timed(times, () => plainPercentile(exact)));
  const one = (what: string, sorts: number, work: () => unknown): Figure => {
    const runs = timed(times, work);
    return { what, unit: 'ms', ours: median(runs), budget: sorts * sort, peers: { naive }, runs };
  };
  return [
    one('statistics: 100,000 cases, exact times', 8, () => summaryOf(exact)),
    one('statistics: 100,000 cases, uncertain times', 25, () => summaryOf(uncertain)),
    one('statistics: 100,000 cases by hour', 30, () => groupsOf(exact, 'hour', 'Europe/Warsaw')),
  ];
}

function timed(times: number, work: () => unknown): number[] {
  // The first runs are the compiler's.
  for (let i = 0; i < 3; i += 1) work();
  return Array.from({ length: times }, () => {
    const before = process.threadCpuUsage().user;
    work();
    return (process.threadCpuUsage().user - before) / 1000;
  });
}

function plainPercentile(figures: readonly CaseFigure[]): number | undefined {
  const answered = figures.filter(({ end }) => end === 'done');
  const sorted = answered.toSorted((a, b) => a.took.earliest - b.took.earliest);
  return sorted[Math.ceil(sorted.length * 0.9) - 1]?.took.earliest;
}

/** Cases of half a year with times known to `width` ms; the same in every run. */
function invented(width: number): CaseFigure[] {
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return Array.from({ length: cases }, (_, i) => {
    const from = Date.UTC(2026, 0, 1) + Math.floor(random() * 180 * 24 * 60) * minute;
    const took = Math.floor(-Math.log(random()) * 30 * minute);
    const slack = Math.floor(random() * width);
    return {
      metric: 'first-response',
      end: random() < 0.1 ? 'open' : 'done',
      caseId: `x:${i}~x:anna_k`,
      commentId: `x:${i}`,
      site: 'x',
      brandId: 'x:sunny_shop',
      category: 'question',
      lang: 'en',
      agent: null,
      from: { earliest: from, latest: from + slack },
      took: { earliest: took, latest: took + slack },
      ...(took < 30 * minute && { verdict: 'met' }),
    };
  });
}
