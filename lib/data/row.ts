import { isHotNow } from '../core/hot.ts';
import { nextPromiseAt, promiseState } from '../core/promise.ts';
import { isAside, type Standing, snoozeEnd, standingAt, startOf } from '../core/sla.ts';
import { newsAt, stillTold, type Told, waits } from '../core/told.ts';
import type { Case, ClockState, Counts, Lane, StoredComment, Triage } from '../core/types.ts';

/**
 * A case as stored: with how it stood when last looked at, and with sparse keys (absent where they do not apply) so
 * that lists, the next change and the counters never need a full scan (performance-reliability.md 0.5).
 */
export interface CaseRow extends Case {
  /** What its card shows: the message we owe an answer to, or its last one. Here, as 50 look-ups take 10 ms. */
  comment: StoredComment;
  /** Clock at the last look; null: nothing owed, or snoozed. */
  clock: ClockState | null;
  /** What was told last: of the present wait, or of one that a decision has ended and may give back. */
  told: Told | null;
  /**
   * Place in the waiting list, lowest first: the due time, moved by one target per degree of `heat`. An urgent (2)
   * message thus stands with calm ones that came two targets (an hour) before it, and praise with those an hour after.
   * What is never due stands behind them all, oldest first.
   * A promise that ends before that goes before it.
   */
  queue?: number;
  /** Begin of the present wait. */
  since?: number;
  lane?: Exclude<Lane, 'waiting'>;
  /** Order within the lane: end of the snooze, time of the escalation, time of the last event. */
  laneAt?: number;
  /** When time alone changes the standing, or a promise ends. */
  nextAt?: number;
  /** When time alone last changed it: later than now means that the clock has been set back since. */
  turnedAt?: number;
  /** When what nobody was told yet happened (told.ts). */
  newsAt?: number;
  /** When the first response was given. */
  firstAt?: number;
}

/** Counts of the queue and the size of each of its lists. */
export interface LaneCounts extends Counts {
  snoozed: number;
  escalated: number;
  done: number;
  trolls: number;
}

export const noCounts: LaneCounts = {
  waiting: 0,
  atRisk: 0,
  overdue: 0,
  snoozed: 0,
  escalated: 0,
  done: 0,
  trolls: 0,
};

/** A case as a row at `now`. `comment`: the one its card shows; `told`: of its present wait, as far as was known before. */
export function rowOf(of: Case, comment: StoredComment, now: number, told: Told | null): CaseRow {
  const standing = standingAt(of, now);
  const { clock } = standing;
  const promised = nextPromiseAt(of.promises, now);
  const nextAt = earliest(standing.nextAt, promised);
  const wokeAt = of.state === 'snoozed' && standing.state !== 'snoozed' ? snoozeEnd(of) : null;
  const isOfThis = told !== null && waits(of).includes(told.wait);
  const kept = isOfThis ? stillTold(told, clock, now) : told;
  const turned = turnedAt(of, clock, now);
  const news = newsAt(of, clock, isOfThis ? kept : null, wokeAt);
  return {
    ...of,
    comment,
    clock,
    told: kept,
    ...waitingKeys(of, standing, promised),
    ...laneKeys(of, standing, now),
    ...(nextAt !== null && { nextAt }),
    ...(turned !== null && { turnedAt: turned }),
    ...(news !== null && { newsAt: news }),
    ...(of.firstResponse && { firstAt: of.firstResponse.at.latest }),
  };
}

function earliest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

/** The case without what only the database needs. */
export function caseOfRow(row: CaseRow): Case {
  const {
    comment,
    clock,
    told,
    queue,
    since,
    lane,
    laneAt,
    nextAt,
    turnedAt: _,
    newsAt: __,
    firstAt,
    ...rest
  } = row;
  return rest;
}

/** The latest instant at which time alone brought a case to how it stands, epoch ms; null: none did. */
function turnedAt(of: Case, clock: ClockState | null, now: number): number | null {
  const turns = [
    clock === 'overdue' ? of.due : clock === 'at-risk' ? of.riskAt : null,
    of.state === 'snoozed' ? snoozeEnd(of) : null,
    ...(of.promises ?? []).map(({ dueAt }) => dueAt),
  ].filter((at) => at !== null && at <= now);
  return turns.length === 0 ? null : Math.max(...turns.map(Number));
}

function waitingKeys(
  of: Case,
  { clock }: Standing,
  promised: number | null,
): Pick<CaseRow, 'queue' | 'since'> {
  if (clock === null || of.waitingSince === null) return {};
  const since = startOf(of.waitingSince);
  // The length of the target, not the time until it ends: a closed weekend makes nobody hotter.
  const own = of.due === null ? since + farOff : of.due - heat(of.triage) * (of.target?.length ?? 0);
  return { since, queue: Math.min(own, promised ?? own) };
}

/** Beyond every due time there can be, ms: ten years and the longest target. */
const farOff = 12 * 366 * 24 * 60 * 60_000;

/** Hot before cold (design.md 2, principle 9): a problem counts as urgent at least once, what asks for nothing waits. */
function heat(triage: Triage): number {
  if (isHotNow(triage)) return Math.max(1, triage.urgency);
  return triage.needsReply ? triage.urgency : -2;
}

/** A broken promise brings an answered case back to the top of its list. */
function laneKeys(of: Case, { state }: Standing, now: number): Pick<CaseRow, 'lane' | 'laneAt'> {
  if (isAside(of, state)) return { lane: 'trolls', laneAt: of.lastMessageAt.latest };
  if (state === 'waiting') return {};
  const decidedAt = of.decision?.at ?? 0;
  if (state === 'escalated') return { lane: 'escalated', laneAt: decidedAt };
  if (state === 'snoozed') return { lane: 'snoozed', laneAt: snoozeEnd(of) ?? Number.MAX_SAFE_INTEGER };
  const answeredAt = of.answers.at(-1)?.at.latest ?? 0;
  const changedAt = of.textChange?.at ?? 0;
  const broken = of.promises?.findLast((promise) => promiseState(promise, now) === 'broken');
  const times = [answeredAt, decidedAt, changedAt, broken?.dueAt ?? 0, of.lastMessageAt.latest];
  return { lane: 'done', laneAt: Math.max(...times) };
}

/** What one row adds to the counters. */
export function countsOf({ clock, lane }: CaseRow): LaneCounts {
  return {
    waiting: clock === null ? 0 : 1,
    atRisk: clock === 'at-risk' ? 1 : 0,
    overdue: clock === 'overdue' ? 1 : 0,
    snoozed: lane === 'snoozed' ? 1 : 0,
    escalated: lane === 'escalated' ? 1 : 0,
    done: lane === 'done' ? 1 : 0,
    trolls: lane === 'trolls' ? 1 : 0,
  };
}

/** `a` plus `times` times `b`, field by field. */
export function addCounts(a: LaneCounts, b: LaneCounts, times: 1 | -1 = 1): LaneCounts {
  return {
    waiting: a.waiting + times * b.waiting,
    atRisk: a.atRisk + times * b.atRisk,
    overdue: a.overdue + times * b.overdue,
    snoozed: a.snoozed + times * b.snoozed,
    escalated: a.escalated + times * b.escalated,
    done: a.done + times * b.done,
    // Absent in counters from before there was this list.
    trolls: (a.trolls ?? 0) + times * (b.trolls ?? 0),
  };
}
