import { dayLong, hourLong, localTimeIn } from './local-time.ts';
import { type Percentile, type Summary, summaryOf } from './statistics.ts';
import { type Figure, type Metric, metrics } from './statistics-figures.ts';
import type { Interval } from './types.ts';

/** By what figures are told apart; hour and weekday are those at which the clock began. */
export type Grouping = 'all' | 'site' | 'brand' | 'category' | 'language' | 'agent' | 'hour' | 'weekday';
export const groupings: readonly Grouping[] = [
  'all',
  'site',
  'brand',
  'category',
  'language',
  'agent',
  'hour',
  'weekday',
];

/** What one metric says of one group. */
export interface Group {
  metric: Metric;
  by: Grouping;
  /** E.g. `facebook`, `pl`, `09` (hour), `1` (Monday); null: not known; empty for `all`. */
  key: string | null;
  summary: Summary;
}

/** Each metric in each group in which it was measured at all: metrics in their order, groups by key, unknown last. */
export function groupsOf(figures: readonly Figure[], by: Grouping, zone: string): Group[] {
  const keyOf = keyBy(by, zone);
  const groups = new Map<Metric, Map<string | null, Figure[]>>(metrics.map((metric) => [metric, new Map()]));
  for (const figure of figures) {
    const ofMetric = groups.get(figure.metric);
    const key = keyOf(figure);
    const group = ofMetric?.get(key);
    if (group) group.push(figure);
    else ofMetric?.set(key, [figure]);
  }
  return [...groups].flatMap(([metric, keys]) =>
    [...keys]
      .sort(([a], [b]) => inOrder(a, b))
      .flatMap(([key, members]) => {
        const summary = summaryOf(members);
        return summary ? [{ metric, by, key, summary }] : [];
      }),
  );
}

function inOrder(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));

function keyBy(by: Grouping, zone: string): (figure: Figure) => string | null {
  switch (by) {
    case 'all':
      return () => '';
    case 'site':
      return ({ site }) => site;
    case 'brand':
      return ({ brandId }) => brandId;
    case 'category':
      return ({ category }) => category;
    case 'language':
      return ({ lang }) => lang;
    case 'agent':
      return ({ agent }) => agent;
    case 'hour':
    case 'weekday': {
      const localTime = localTimeIn(zone);
      return ({ from }) => {
        const at = instantWithin(from, by === 'hour' ? hourLong : dayLong);
        if (at === null) return null;
        const { hour, weekday } = localTime(at);
        return by === 'hour' ? (hours[hour] ?? null) : String(weekday);
      };
    }
  }
}

/** The instant that stands for an uncertain one, its middle, epoch ms; null where it is known less well than to `length` ms. */
export function instantWithin({ earliest, latest }: Interval, length: number): number | null {
  return earliest === null || latest - earliest > length ? null : (earliest + latest) / 2;
}

/** How the numbers of a row are made, for whoever finds it in a file without this program. */
const method =
  'nearest rank; open cases counted by Kaplan-Meier in the columns "honest"; times in ms, customer clock; ' +
  'responseRate = done / (done + late)';

export type Cell = string | number | boolean | null;

/** A group as one flat row, ready for a CSV writer. Null: not measured, or too few to say. */
export function rowOf({ metric, by, key, summary }: Group): Record<string, Cell> {
  const { verdicts, withinTarget } = summary;
  return {
    metric,
    groupedBy: by,
    group: key,
    n: summary.n,
    done: summary.done,
    open: summary.open,
    closed: summary.closed,
    late: summary.late,
    responseRate: summary.responseRate,
    met: verdicts.met,
    missed: verdicts.missed,
    unsure: verdicts.unsure,
    withinTargetLeast: withinTarget?.least ?? null,
    withinTargetMost: withinTarget?.most ?? null,
    ...cellsOf('answeredP50', summary.answered.p50),
    ...cellsOf('answeredP90', summary.answered.p90),
    ...cellsOf('answeredP95', summary.answered.p95),
    ...cellsOf('honestP50', summary.honest.p50),
    ...cellsOf('honestP90', summary.honest.p90),
    ...cellsOf('honestP95', summary.honest.p95),
    method,
  };
}

function cellsOf(name: string, percentile: Percentile | null): Record<string, Cell> {
  return {
    [`${name}Ms`]: percentile?.value ?? null,
    [`${name}Over`]: percentile?.over ?? null,
    [`${name}EarliestMs`]: percentile?.earliest ?? null,
    [`${name}LatestMs`]: percentile?.latest ?? null,
    [`${name}Case`]: percentile?.caseId ?? null,
  };
}
