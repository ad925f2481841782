import { isGone } from './comment.ts';
import type { PolicyBook } from './policy-book.ts';
import { startOf } from './sla.ts';
import { changedBetween, saidBy } from './substance.ts';
import type { Exchange } from './thread.ts';
import type { CasePromise, FoundPromise, Interval, SoftStop, StoredComment } from './types.ts';

/**
 * Finds the commitments in a text published at `madeAt`, epoch ms. `lang`: the site's tag; `zone`: that of the policy's
 * opening hours, null where it has none and the zone of this computer counts.
 */
export type PromisesIn = (
  text: string,
  lang: string | null,
  madeAt: number,
  zone: string | null,
) => readonly FoundPromise[];

/** What promises are found and dated by. */
export interface Finding {
  policies: PolicyBook;
  promisesIn: PromisesIn;
}

export interface Commitments {
  softStops?: readonly SoftStop[];
  promises?: readonly CasePromise[];
}

/**
 * The soft stops and promises of an exchange. A promise counts from the earliest time it can have been made. It is kept
 * by an answer of substance that came after it and, as far as is known, in time. Deleted or edited away it was made all
 * the same: the customer has read it.
 */
export function commitmentsOf(exchange: Exchange, by: Finding): Commitments {
  const softStops = exchange.held
    .filter((comment) => !isGone(comment))
    .map(({ id, postedAt }) => ({ commentId: id, at: postedAt }));
  const promises = exchange.said
    .flatMap(({ comment }, i) =>
      madeIn(comment, by).map((made) => ({
        ...made,
        keptBy: keeperOf(made, exchange.said.slice(i)),
      })),
    )
    .sort((a, b) => a.dueAt - b.dueAt);
  return { ...(softStops.length > 0 && { softStops }), ...(promises.length > 0 && { promises }) };
}

type Made = Omit<CasePromise, 'keptBy'>;

/** Each of a comment's promises once, however often its text was edited around it. */
function madeIn(comment: StoredComment, { policies, promisesIn }: Finding): Made[] {
  const said = saidBy(comment);
  const made = new Map<string, Made>();
  for (const [i, { text, lang }] of said.entries()) {
    const before = said[i - 1];
    const version = said[i];
    const madeAt: Interval = before && version ? changedBetween(before, version) : comment.postedAt;
    const at = startOf(madeAt);
    const { zone } = policies.inForce(comment, at).opening;
    for (const { start, end, dueAt } of promisesIn(text, lang, at, zone)) {
      const words = text.slice(start, end);
      if (!made.has(words)) made.set(words, { commentId: comment.id, text: words, madeAt, dueAt });
    }
  }
  return [...made.values()];
}

/** `said`: what the brand wrote from the promise on. An answer keeps no promise of its own, unless it was one later. */
function keeperOf({ commentId, dueAt }: Made, said: Exchange['said']): CasePromise['keptBy'] {
  const keeper = said.find(({ comment, answer }) => {
    if (!answer || isGone(answer) || startOf(answer.postedAt) > dueAt) return false;
    return comment.id !== commentId || answer.postedAt.latest > comment.postedAt.latest;
  });
  return keeper?.comment.id ?? null;
}

export type PromiseState = 'open' | 'kept' | 'broken';

/** How a promise stands at `now`. A broken one stays so, whatever comes after it. */
export function promiseState({ keptBy, dueAt }: CasePromise, now: number): PromiseState {
  if (keptBy !== null) return 'kept';
  return now >= dueAt ? 'broken' : 'open';
}

/** When the next open promise ends, epoch ms, later than `now`; null: none is open. */
export function nextPromiseAt(promises: readonly CasePromise[] | undefined, now: number): number | null {
  const open = promises?.find((promise) => promiseState(promise, now) === 'open');
  return open?.dueAt ?? null;
}
