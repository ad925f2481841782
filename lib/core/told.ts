import type { Case, ClockState, CommentId } from './types.ts';

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
type Remembered = Pick<Case, 'waitingFor' | 'alsoWaiting' | 'answers'> & { told: Told | null };

/** What was told of the wait that a case now has, from the case as it was before (null: unknown then). */
export function toldOf(before: Remembered | null, now: number, of: Case): Told | null {
  const sameTurn = before !== null && before.answers.length === of.answers.length;
  // A dismissal may be taken back: the wait that comes back has been told.
  if (of.waitingFor === null) return sameTurn ? before.told : null;
  if (sameTurn && goesOn(before, of)) return before.told && { ...before.told, wait: of.waitingFor };
  if (of.due === null || of.due > now - fresh) return null;
  return { wait: of.waitingFor, clock: 'overdue', at: now };
}

/** Whether a message that is waited for was waited for before, or told of. */
function goesOn(before: Remembered, of: Case): boolean {
  const known = new Set([...waits(before), before.told?.wait]);
  return waits(of).some((id) => known.has(id));
}

export function waits({ waitingFor, alsoWaiting = [] }: Pick<Case, 'waitingFor' | 'alsoWaiting'>) {
  return waitingFor === null ? [] : [waitingFor, ...alsoWaiting];
}

/**
 * What counts of what was told, with the wait standing at `clock`. Told by a clock that was ahead and has been set back
 * since, only what still holds: what is yet to come will be told when it comes.
 */
export function stillTold(told: Told | null, clock: ClockState, now: number): Told | null {
  if (!told || told.at <= now + correction || ranks[told.clock] <= ranks[clock]) return told;
  return { ...told, clock };
}

/** When what nobody was told yet happened, epoch ms; null: there is no such thing. */
export function newsAt(
  of: Pick<Case, 'due' | 'riskAt'>,
  clock: ClockState | null,
  told: Told | null,
): number | null {
  if (clock === null || ranks[clock] <= ranks[told?.clock ?? 'waiting']) return null;
  return clock === 'overdue' ? of.due : of.riskAt;
}
