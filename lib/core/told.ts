import { snoozeEnd } from './sla.ts';
import type { Case, ClockState, CommentId, Lane } from './types.ts';

/** The gravest news of one wait that people were told, so that each is told once, by whichever worker. */
export interface Told {
  /** The message waited for. */
  wait: CommentId;
  clock: ClockState;
  /** Epoch ms, by the clock of that moment. */
  at: number;
}

/** A wait that was over its target for longer than this when it became known is shown, not announced: 24 h in ms. */
const fresh = 24 * 60 * 60_000;
/** A clock corrected by less is the same clock, ms. */
const correction = 60_000;

const ranks: Record<ClockState, number> = { waiting: 0, 'at-risk': 1, overdue: 2 };

/** What is remembered of a case when its facts are judged again. */
interface Remembered extends Pick<Case, 'waitingFor' | 'alsoWaiting' | 'answers' | 'decision'> {
  told: Told | null;
  lane?: Lane;
}

/** What was told last of a case, from the case as it was before (null: unknown then). */
export function toldOf(before: Remembered | null, now: number, of: Case): Told | null {
  const sameTurn = before !== null && before.answers.length === of.answers.length;
  // A dismissal may be taken back: the wait that comes back has been told, whatever was written meanwhile.
  const last = sameTurn ? before.told : null;
  if (of.waitingFor === null) return last;
  const own = waits(of);
  const known = sameTurn ? waits(before) : [];
  if (sameTurn && isAwoken(before, now, own.length > known.length)) return null;
  if (sameTurn && before.told && own.includes(before.told.wait))
    return { ...before.told, wait: of.waitingFor };
  if (own.some((id) => known.includes(id)) || of.due === null || of.due > now - fresh) return last;
  return { wait: of.waitingFor, clock: 'overdue', at: now };
}

/**
 * Whether a snooze ended that nobody was told of since, by its time or because the customer wrote (`grew`). By the clock
 * of now: one that was set back may not be there yet.
 */
function isAwoken(before: Remembered, now: number, grew: boolean): boolean {
  const end = snoozeEnd(before);
  if (end === null) return before.lane === 'snoozed' && grew;
  return (before.told?.at ?? 0) < end && (end <= now || grew);
}

/** All messages that wait for an answer, oldest first. */
export function waits({ waitingFor, alsoWaiting = [] }: Pick<Case, 'waitingFor' | 'alsoWaiting'>) {
  return waitingFor === null ? [] : [waitingFor, ...alsoWaiting];
}

/**
 * What was told, with the wait standing at `clock` (null: asleep). Told by a clock that was ahead and has been set back
 * since, only what still holds: what is yet to come will be told when it comes.
 */
export function stillTold(told: Told | null, clock: ClockState | null, now: number): Told | null {
  const holds = clock ?? 'waiting';
  if (!told || told.at <= now + correction || ranks[told.clock] <= ranks[holds]) return told;
  return { ...told, clock: holds };
}

/**
 * When what nobody was told yet happened, epoch ms; null: there is no such thing. What was told before the end of a
 * snooze (`wokeAt`, null: none ended) is to be told again.
 */
export function newsAt(
  of: Pick<Case, 'due' | 'riskAt'>,
  clock: ClockState | null,
  told: Told | null,
  wokeAt: number | null,
): number | null {
  const known = told && told.at >= (wokeAt ?? 0) ? told.clock : 'waiting';
  if (clock === null || ranks[clock] <= ranks[known]) return null;
  return clock === 'overdue' ? of.due : of.riskAt;
}
