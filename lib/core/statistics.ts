import type { Figure, Verdict } from './statistics-figures.ts';
import { middleOf, percentileOf, type Reading, type Sample, sampleOf } from './statistics-survival.ts';
import type { CaseId, CommentId } from './types.ts';

/** The percentiles shown, each with the number of figures below which it would only be the slowest of a few. */
const leastOf = { p50: 1, p90: 10, p95: 20 } as const;
const percents = { p50: 50, p90: 90, p95: 95 } as const;
/** Below so many the figures themselves tell more than percentiles. */
export const listedBelow = leastOf.p90;

/** A percentile (nearest rank), and the very case whose time it is. */
export interface Percentile extends Reading {
  caseId: CaseId;
  commentId: CommentId;
}

export type Percentiles = Readonly<Record<keyof typeof percents, Percentile | null>>;

/** The figures of one metric in one group. */
export interface Summary {
  /** All of them: `done + open + closed`. */
  n: number;
  done: number;
  open: number;
  /** Stopped by a person's word without an answer that could be seen. */
  closed: number;
  /** Open ones past their target, surely or perhaps. */
  late: number;
  /**
   * Of the responses: done against done and late, 0..1, as those still in time are no failure yet. Null where there are
   * neither, and for what is no response.
   */
  responseRate: number | null;
  /** How many met their target, missed it (late ones too), or cannot be judged as their times are uncertain. */
  verdicts: Readonly<Record<Verdict, number>>;
  /** Share within target of those judged, 0..1, from the least it can be to the most; null where none was. */
  withinTarget: { least: number; most: number } | null;
  /** Of what is done, as the field reports it: who leaves hard cases open looks fast. Shown beside `honest`. */
  answered: Percentiles;
  /** With what is not over counted for as long as it has lasted (Kaplan and Meier). */
  honest: Percentiles;
  /** Where there are too few for a P90: all of them, the longest first. */
  list: readonly Figure[] | null;
}

/** What these figures, all of one metric, say; null of none, as nothing was measured. */
export function summaryOf(figures: readonly Figure[]): Summary | null {
  const [first] = figures;
  if (!first) return null;
  const n = figures.length;
  const done = figures.filter(({ end }) => end === 'done');
  const others = done.length === n ? [] : figures.filter(({ end }) => end !== 'done');
  const verdicts = { met: 0, missed: 0, unsure: 0 };
  for (const { verdict } of figures) if (verdict) verdicts[verdict] += 1;
  const judged = verdicts.met + verdicts.missed + verdicts.unsure;
  const open = others.filter(({ end }) => end === 'open');
  const late = open.filter(({ verdict }) => verdict !== undefined).length;
  const asked = first.metric.endsWith('response') ? done.length + late : 0;
  const answered = percentilesOf(done, [], n);
  return {
    n,
    done: done.length,
    open: open.length,
    closed: others.length - open.length,
    late,
    responseRate: asked === 0 ? null : done.length / asked,
    verdicts,
    withinTarget:
      judged === 0 ? null : { least: verdicts.met / judged, most: (verdicts.met + verdicts.unsure) / judged },
    answered,
    honest: others.length === 0 ? answered : percentilesOf(done, others, n),
    list: n < listedBelow ? figures.toSorted(longestFirst) : null,
  };
}

function longestFirst(a: Figure, b: Figure): number {
  return middleOf(b.took) - middleOf(a.took) || (a.commentId < b.commentId ? -1 : 1);
}

function percentilesOf(done: readonly Figure[], others: readonly Figure[], n: number): Percentiles {
  const sample = sampleOf(done.map(tookOf), others.map(tookOf));
  const read = (name: keyof typeof percents) =>
    n < leastOf[name] ? null : named(sample, percents[name], done, others);
  return { p50: read('p50'), p90: read('p90'), p95: read('p95') };
}

const tookOf = ({ took }: Figure) => took;

function named(
  sample: Sample,
  percent: number,
  done: readonly Figure[],
  others: readonly Figure[],
): Percentile | null {
  const reading = percentileOf(sample, percent);
  if (!reading) return null;
  const { value, over } = reading;
  const isIt = ({ end, took }: Figure) =>
    over
      ? took.earliest === value && (end !== 'done' || took.latest === null)
      : took.latest !== null && middleOf(took) === value;
  let found: Figure | null = null;
  // Of equal ones always the same, whatever order they come in.
  for (const figures of over ? [done, others] : [done])
    for (const figure of figures)
      if (isIt(figure) && (!found || figure.commentId < found.commentId)) found = figure;
  return found && { ...reading, caseId: found.caseId, commentId: found.commentId };
}
