import type { Case, CaseState, ClockState, Interval, Verdict } from './types.ts';

/** When a wait begins to count: as early as it can have begun, so that "about" never makes us late. */
export function startOf(since: Interval): number {
  return since.earliest ?? since.latest;
}

/**
 * How the clock of an owed case stands; null when nothing is owed. What is never due waits all the same: no target is no
 * reason to lose sight of a customer.
 */
export function clockState(
  owed: Pick<Case, 'waitingSince' | 'due' | 'riskAt'>,
  now: number,
): ClockState | null {
  if (owed.waitingSince === null) return null;
  if (owed.due !== null && now >= owed.due) return 'overdue';
  return owed.riskAt !== null && now >= owed.riskAt ? 'at-risk' : 'waiting';
}

/** Whether an answer came in time: sure only where every possible begin and end of the wait say the same. */
export function verdictOf(due: Interval | null, answered: Interval): Verdict {
  if (due === null) return 'none';
  if (due.earliest !== null && answered.latest <= due.earliest) return 'met';
  return answered.earliest !== null && answered.earliest > due.latest ? 'missed' : 'unsure';
}

/** What to report of an uncertain length or instant: the middle and how far the truth may lie from it, ms. */
export function middleOf({ earliest, latest }: Interval): { value: number; slack: number } | null {
  return earliest === null ? null : { value: (earliest + latest) / 2, slack: (latest - earliest) / 2 };
}

/**
 * How much time of a kind (`measure`, ms) passed from one uncertain instant to a later one, never negative. An unknown
 * beginning leaves `earliest` null.
 */
export function passed(
  from: Interval,
  to: Interval,
  measure: (from: number, to: number) => number,
): Interval {
  const latest = measure(startOf(from), to.latest);
  if (from.earliest === null) return { earliest: null, latest };
  return { earliest: to.earliest === null ? 0 : measure(from.latest, to.earliest), latest };
}

/** The state with snoozes that have ended by `now` taken as ended. */
export function stateAt(of: Pick<Case, 'state' | 'decision'>, now: number): CaseState {
  return of.state === 'snoozed' && (snoozeEnd(of) ?? Number.POSITIVE_INFINITY) <= now ? 'waiting' : of.state;
}

/** When a snooze ends by itself, epoch ms; null when it is none or ends only when the customer writes. */
export function snoozeEnd(of: Pick<Case, 'decision'>): number | null {
  const decision = of.decision?.decision;
  return decision?.kind === 'snooze' && decision.until !== 'customer-writes' ? decision.until : null;
}

/** A case at one instant: its clock (null: nothing owed, or snoozed), and when time alone will change that. */
export interface Standing {
  state: CaseState;
  clock: ClockState | null;
  nextAt: number | null;
}

/** Trolls and spam wait aside, counted nowhere, unless a person put the case back or called it hot. */
export function isAside(of: Pick<Case, 'triage' | 'decision'>, state: CaseState): boolean {
  const isBack = of.decision?.decision.kind === 'reopen';
  return state === 'waiting' && of.triage.category === 'abuse-or-spam' && !isBack && !of.triage.veto?.hot;
}

/** How a case stands at `now`. `nextAt` is always later than `now`. */
export function standingAt(of: Case, now: number): Standing {
  const state = stateAt(of, now);
  if (state === 'snoozed') return { state, clock: null, nextAt: snoozeEnd(of) };
  if (isAside(of, state)) return { state, clock: null, nextAt: null };
  const clock = clockState(of, now);
  return { state, clock, nextAt: clock === 'waiting' ? of.riskAt : clock === 'at-risk' ? of.due : null };
}
