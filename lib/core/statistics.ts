import type { Figure, Judged } from './statistics-figures.ts';
import {
  middleOf,
  onlyEnded,
  percentileOf,
  type Reading,
  type Sample,
  sampleOf,
  type Took,
} from './statistics-survival.ts';
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
  verdicts: Readonly<Record<Judged, number>>;
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
  const verdicts = { met: 0, missed: 0, unsure: 0 };
  const done: Took[] = [];
  const others: Took[] = [];
  let open = 0;
  let late = 0;
  for (const { end, verdict, took } of figures) {
    if (verdict) verdicts[verdict] += 1;
    if (end === 'open') {
      open += 1;
      if (verdict) late += 1;
    }
    (end === 'done' ? done : others).push(took);
  }
  const judged = verdicts.met + verdicts.missed + verdicts.unsure;
  const asked = first.metric.endsWith('response') ? done.length + late : 0;
  return {
    n,
    done: done.length,
    open,
    closed: others.length - open,
    late,
    responseRate: asked === 0 ? null : done.length / asked,
    verdicts,
    withinTarget:
      judged === 0 ? null : { least: verdicts.met / judged, most: (verdicts.met + verdicts.unsure) / judged },
    ...percentilesOf(figures, sampleOf(done, others)),
    list: n < listedBelow ? figures.toSorted(longestFirst) : null,
  };
}

function longestFirst(a: Figure, b: Figure): number {
  return middleOf(b.took) - middleOf(a.took) || (a.commentId < b.commentId ? -1 : 1);
}

function percentilesOf(figures: readonly Figure[], sample: Sample): Pick<Summary, 'answered' | 'honest'> {
  const read = (of: Sample, name: keyof typeof percents) =>
    figures.length < leastOf[name] ? null : percentileOf(of, percents[name]);
  const readAll = (of: Sample) => ({ p50: read(of, 'p50'), p90: read(of, 'p90'), p95: read(of, 'p95') });
  const honest = readAll(sample);
  const answered = sample.openLows.length === 0 ? honest : readAll(onlyEnded(sample));
  const readings = [...Object.values(answered), ...Object.values(honest)].filter((each) => each !== null);
  const owners = ownersOf(figures, readings);
  const named = (reading: Reading | null) => {
    const owner = reading && owners[reading.over ? 'over' : 'within'].get(reading.value);
    return owner ? { ...reading, caseId: owner.caseId, commentId: owner.commentId } : null;
  };
  const nameAll = ({ p50, p90, p95 }: typeof honest) => ({
    p50: named(p50),
    p90: named(p90),
    p95: named(p95),
  });
  return { answered: nameAll(answered), honest: nameAll(honest) };
}

type Owners = Map<number, Figure | null>;

/** Whose time each reading is; of equal ones always the same, whatever order they come in. */
function ownersOf(
  figures: readonly Figure[],
  readings: readonly Reading[],
): { over: Owners; within: Owners } {
  const wanted = (isOver: boolean): Owners =>
    new Map(readings.filter(({ over }) => over === isOver).map(({ value }) => [value, null]));
  const over = wanted(true);
  const within = wanted(false);
  for (const figure of figures) {
    const { end, took } = figure;
    const isBounded = end === 'done' && took.latest !== null;
    const time = isBounded ? middleOf(took) : took.earliest;
    const owners = isBounded ? within : over;
    const owner = owners.get(time);
    if (owner === null || (owner && figure.commentId < owner.commentId)) owners.set(time, figure);
  }
  return { over, within };
}
