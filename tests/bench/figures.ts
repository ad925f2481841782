import type { Cost } from './profile.ts';
import type { Variant } from './variants.ts';

/** One measured quantity of ours beside the same of the peers in the same run. Less is better. */
export interface Figure {
  what: string;
  unit: 'ms' | 'µs' | 'kB' | '%' | 'count';
  ours: number;
  /** design.md 8; null: for information. */
  budget: number | null;
  peers?: Partial<Record<Variant, number>>;
  /** What the figure was taken from. */
  runs?: readonly number[];
  /** Where the time went, dearest first. */
  top?: readonly { name: string; ms: number }[];
}

/** What could not be measured (NaN) is over, too. */
export function isOver({ ours, budget }: Figure): boolean {
  return budget !== null && !(ours <= budget);
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest value that `p` percent do not exceed; NaN of nothing. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * p) / 100) - 1)] ?? Number.NaN;
}

/** The table: figure, ours, budget, verdict, each peer with how many times ours it is. */
export function table(figures: readonly Figure[], peers: readonly Variant[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    shown(figure.ours, figure.unit),
    figure.budget === null ? '' : `<= ${shown(figure.budget, figure.unit)}`,
    figure.budget === null ? '' : isOver(figure) ? 'OVER' : 'ok',
    ...peers.map((peer) => beside(figure, figure.peers?.[peer])),
  ]);
  const all = [['', 'ours', 'budget', '', ...peers], ...rows];
  const widths = (all[0] ?? []).map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function beside({ ours, unit }: Figure, peer: number | undefined): string {
  if (peer === undefined) return '';
  const ratio = ours > 0 && peer > 0 ? ` (${(peer / ours).toPrecision(2)}x)` : '';
  return `${shown(peer, unit)}${ratio}`;
}

function shown(value: number, unit: Figure['unit']): string {
  if (unit === 'count') return `${value}`;
  return `${value >= 100 ? Math.round(value) : value.toPrecision(value < 0.1 ? 1 : 3)} ${unit}`;
}

/** A figure of what the page's thread did, in ms: the medians of all runs. */
export function compared<C extends Cost>(p: {
  what: string;
  budget: number | null;
  costs: ReadonlyMap<Variant, readonly C[]>;
  of(cost: C): number;
}): Figure {
  const { of } = p;
  const values = (variant: Variant) => (p.costs.get(variant) ?? []).map(of);
  const peers = [...p.costs.keys()].filter((variant) => variant !== 'ours');
  return {
    what: p.what,
    unit: 'ms',
    ours: median(values('ours')),
    budget: p.budget,
    peers: Object.fromEntries(peers.map((peer) => [peer, median(values(peer))])),
    runs: values('ours'),
    top: topOf(p.costs.get('ours') ?? []),
  };
}

/** The dearest functions of all runs, per run. */
function topOf(costs: readonly Cost[]): { name: string; ms: number }[] {
  const sums = new Map<string, number>();
  for (const { top } of costs) for (const { name, ms } of top) sums.set(name, (sums.get(name) ?? 0) + ms);
  return [...sums]
    .map(([name, ms]) => ({ name, ms: ms / costs.length }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 10);
}
