import type { Health, HealthState, SeenComment } from '../core/types.ts';
import { seenOf } from './counted.ts';
import type { MissedField, PageMemory, ReadResult } from './types.ts';

/** What two independent ways of looking at a page found. */
export interface Findings {
  /** The page has the parts that every working page of its site has. */
  landmarks: boolean;
  /** Distinct comments by the loose finder (addresses alone). */
  hinted: number;
  /** Distinct comments by the exact finder, with an id. */
  read: number;
  missing: Health['missing'];
}

/**
 * How well a page could be read (aesthetics.md 5.5, peers.md e 14). Nothing to find is `empty`; something to find and
 * nothing found is `broken`. A page that is read but not as expected is `degraded`, also while nobody is lost yet: fewer
 * comments than hints, a field that one lacks or that its locators disagree on, none of the site's landmarks. Where all
 * lack a field it is no worse: what is left is right, e.g. without times, which a language that is not known has none of,
 * the first sighting still bounds how long somebody waits.
 */
export function healthOf({ landmarks, hinted, read, missing }: Findings): Health {
  return { state: stateOf(landmarks, hinted, read, missing), hinted, read, missing };
}

function stateOf(landmarks: boolean, hinted: number, read: number, missing: Health['missing']): HealthState {
  if (read === 0) return hinted > 0 || missing.id || !landmarks ? 'broken' : 'empty';
  const misses = Object.values(missing).some((count) => count > 0);
  return misses || hinted > read || !landmarks ? 'degraded' : 'ok';
}

/** How often each field is missing over a page. */
export function countMisses(lacks: readonly (readonly MissedField[])[]): Health['missing'] {
  const missing: Health['missing'] = {};
  for (const field of lacks.flat()) missing[field] = (missing[field] ?? 0) + 1;
  return missing;
}

/** While a page keeps changing, the time between two looks at all of it, ms; and after which pause it is quiet. */
const between = 10_000;
const pause = 1000;

/**
 * Whether coverage and health have to be looked up anew: they need everything on the page, which costs, so it waits until
 * nothing is `touched` any more.
 */
export function isLookDue({ page }: PageMemory, now: number, touched?: ReadonlySet<Node>): boolean {
  const isQuiet = !touched || touched.size === 0;
  // A clock that was set back must not end the looking.
  return (
    !page || now < page.readAt || now - page.lookedAt >= between || (isQuiet && now - page.readAt >= pause)
  );
}

/** Remembers the page after a reading. `looked` is null where it was not looked at as a whole. */
export function afterReading(
  memory: PageMemory,
  looked: WholePage | null,
  { comments, more, now }: { comments: readonly SeenComment[]; more: boolean; now: number },
): WholePage {
  const page = looked ?? carriedOn(comments, memory);
  const lookedAt = looked ? now : (memory.page?.lookedAt ?? Number.NEGATIVE_INFINITY);
  memory.page = { ...page, more, lookedAt, readAt: now };
  return page;
}

/** What the last look at a whole page said, with what was read since. */
function carriedOn(comments: readonly SeenComment[], memory: PageMemory): WholePage {
  const { page } = memory;
  const coverage = (page?.coverage ?? []).map((each) => ({
    ...each,
    seen: memory.seen.has(each.postId) ? seenOf(memory, each.postId) : each.seen,
  }));
  const last = page?.health ?? healthOf({ landmarks: true, hinted: 0, read: 0, missing: {} });
  if (comments.length === 0 || last.read > 0) return { coverage, health: last };
  const read = comments.length;
  return { coverage, health: healthOf({ landmarks: true, hinted: read, read, missing: last.missing }) };
}

type WholePage = Pick<ReadResult, 'coverage' | 'health'>;
