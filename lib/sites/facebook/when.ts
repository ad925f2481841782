import type { CommentId, Interval } from '../../core/types.ts';
import { all, attr, childCountOf, lineIn, textOf } from '../read.ts';
import type { PageMemory } from '../types.ts';
import type { Known } from './found.ts';
import { type LabelContext, postedAt } from './times.ts';

/**
 * What tells a comment's time now, as one string: looked at often, so cheap. Once the page's data has told it, its label
 * does not matter any more.
 */
export function clockOf({ own, time }: Known, memory: PageMemory): string {
  if (exactOf(`facebook:${own}`, memory) !== null) return 'exact';
  return time ? textOf(time) : '';
}

/** Notes that the labels of these comments were looked at, and still say what they said. */
export function lookedAt(known: readonly Known[], { labels }: PageMemory, now: number): void {
  for (const { article } of known) {
    const label = labels.get(article);
    if (label) label.at = now;
  }
}

/**
 * When a comment was published. Exact if the page's data says so; else what all its labels allow together:
 *
 * - A label says "at least so long ago" for ever, since it can only grow stale. "Less than that and one more" holds when
 *   it was written: at its first sighting, or between two looks at the same element when it changed meanwhile.
 * - A label that did not change says nothing new.
 *
 * An exact time that is still to come, or younger than a label allows by more than half of its unit, means that the
 * clock of this machine is behind. Then the label counts, which needs no clock but ours, so that the wait that is shown
 * is right; the time itself stays "about". A clock that is ahead cannot be told from a label that grew stale.
 */
export function timeOf(marks: Known, memory: PageMemory, ctx: LabelContext): Interval {
  const id: CommentId = `facebook:${marks.own}`;
  const said = boundsOf(marks, id, memory, ctx);
  const exact = exactOf(id, memory);
  return exact === null ? said : { earliest: exact, latest: exact };
}

function exactOf(id: CommentId, { times, said }: PageMemory): number | null {
  const exact = times.get(id);
  const bounds = said.get(id);
  if (exact === undefined || (bounds && exact > bounds.latest + slackOf(bounds))) return null;
  return exact;
}

/** Clocks of machines that set them by the network differ by seconds, and sites may round. */
const slack = 60_000;

function slackOf({ earliest, latest }: Interval): number {
  return Math.max(slack, earliest === null ? 0 : (latest - earliest) / 2);
}

/** What the labels of a comment have said until now, remembered. */
function boundsOf({ article, time }: Known, id: CommentId, memory: PageMemory, ctx: LabelContext): Interval {
  const label = labelOf(time);
  const before = memory.labels.get(article);
  const known = memory.said.get(id);
  const last = before?.id === id ? before : null;
  memory.labels.set(article, { id, label, at: ctx.now });
  if (known && last?.label === label) return known;
  const says = postedAt(label, ctx);
  const bounds = known
    ? together(known, says, last ? postedAt(label, { ...ctx, now: last.at }).earliest : null)
    : says;
  memory.said.set(id, bounds);
  return bounds;
}

/** `fresh`: its lower bound if the label was written right after the last look, when it was still another. */
function together(known: Interval, says: Interval, fresh: number | null): Interval {
  const lower =
    known.earliest === null ? (fresh ?? says.earliest) : Math.max(known.earliest, fresh ?? known.earliest);
  const upper = Math.min(known.latest, says.latest);
  if (lower === null || lower <= upper) return { earliest: lower, latest: upper };
  // The clock was set meanwhile: what both said.
  return { earliest: upper, latest: lower };
}

function labelOf(time: Element | null): string {
  if (!time) return '';
  return (isScrambled(time) ? '' : lineIn(time)) || attr(time, 'aria-label') || '';
}

/** Single letters in boxes of their own, as posts have them (2025-12): their order on the screen is another. */
function isScrambled(time: Element): boolean {
  if (childCountOf(time) === 0) return false;
  const letters = all(time, '*').filter(
    (each) => childCountOf(each) === 0 && textOf(each).trim().length === 1,
  );
  return letters.length > 1;
}
