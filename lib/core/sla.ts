import type { Case, CaseState, ClockState, Interval, Policy } from './types.ts';

/** 30 minutes around the clock: what 52 % of customers expect, at night too (design.md 2); amber at 75 % (3). */
export const defaultPolicy: Policy = { id: 'default', target: 30 * 60_000, riskShare: 0.75 };

/** When a wait begins to count: as early as it can have begun, so that "about" never makes us late. */
export function startOf(since: Interval): number {
  return since.earliest ?? since.latest;
}

/** The instant the target ends, epoch ms. */
export function dueAt(since: Interval, policy: Policy): number {
  return startOf(since) + policy.target;
}

/** The instant from which the case is at risk, epoch ms. */
export function riskAt(since: Interval, policy: Policy): number {
  return startOf(since) + policy.target * policy.riskShare;
}

/** How the clock of an owed case stands; null when nothing is owed. */
export function clockState(owed: Pick<Case, 'due' | 'riskAt'>, now: number): ClockState | null {
  if (owed.due === null || owed.riskAt === null) return null;
  if (now >= owed.due) return 'overdue';
  return now >= owed.riskAt ? 'at-risk' : 'waiting';
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

/** How a case stands at `now`. `nextAt` is always later than `now`. */
export function standingAt(of: Case, now: number): Standing {
  const state = stateAt(of, now);
  if (state === 'snoozed') return { state, clock: null, nextAt: snoozeEnd(of) };
  const clock = clockState(of, now);
  return { state, clock, nextAt: clock === 'waiting' ? of.riskAt : clock === 'at-risk' ? of.due : null };
}
