import type { InsertedFact, Interval, StoredComment } from './types.ts';
import { canonical, textsOf } from './versions.ts';

/** How far the site's publication may lie from the moment the composer was seen to become empty, ms. */
const early = 1_000;
const late = 2_000;
/** The sites count whole seconds, ms: what left the composer at 12:00:00.990 was published at 12:00:00. */
const grain = 1_000;
/** How far the clocks of the site and of this computer may disagree, ms. */
const skew = 10 * 60_000;
/** How long an inserted text may stay in the composer unseen by us and still count as the answer's source, ms. */
const patience = 24 * 60 * 60_000;

/**
 * Finds the posted answers that began as our insertions: the same thread, the same words (perhaps with more around
 * them), at a fitting time. Each insertion and each answer is used once. `facts` are those of the comments of this
 * thread; `own` the brand's comments in time order.
 */
export function matchInserted(
  own: readonly StoredComment[],
  facts: readonly InsertedFact[],
): Map<StoredComment, InsertedFact> {
  const matches = new Map<StoredComment, InsertedFact>();
  const inTurn = facts.toSorted((a, b) => a.insertedAt - b.insertedAt || (a.id < b.id ? -1 : 1));
  for (const fact of inTurn) {
    const posted = own.find((comment) => !matches.has(comment) && fits(comment, fact));
    if (posted) matches.set(posted, fact);
  }
  return matches;
}

/**
 * The publication of an answer whose sending we observed: within seconds of it, where the page gave only a label
 * ("1 min") whose interval allows that. An exact time, or one that contradicts, stays as it is.
 */
export function narrowedBySending(posted: StoredComment, fact: InsertedFact): Interval {
  if (fact.sentAt === null || posted.exactAt !== null) return posted.postedAt;
  const since = Math.floor((fact.sentAt - early) / grain) * grain;
  const earliest = Math.max(since, posted.postedAt.earliest ?? 0);
  const latest = Math.min(fact.sentAt + late, posted.firstSeenAt, posted.postedAt.latest);
  return earliest <= latest ? { earliest, latest } : posted.postedAt;
}

function fits(posted: StoredComment, fact: InsertedFact): boolean {
  const from = (fact.sentAt ?? fact.insertedAt) - early;
  const to = fact.sentAt === null ? fact.insertedAt + patience : fact.sentAt + 60_000;
  const { earliest, latest } = posted.postedAt;
  // A label is read by our own clock; an exact time is the site's.
  const slack = posted.exactAt === null ? 0 : skew;
  if (posted.firstSeenAt < from || latest < from - slack || (earliest ?? 0) > to + slack) return false;
  const inserted = canonical(fact.text);
  // Edited after it was posted, it is still the answer that we began.
  return inserted !== '' && textsOf(posted).some((version) => holds(version, inserted));
}

function holds({ text, truncated }: Pick<StoredComment, 'text' | 'truncated'>, inserted: string): boolean {
  const shown = canonical(text);
  if (shown === '') return false;
  return truncated ? inserted.startsWith(shown.replace(/\s*(…|\.\.\.)$/, '')) : shown.includes(inserted);
}
