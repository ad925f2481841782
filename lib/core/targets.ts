import { type Opening, openingOf } from './opening-hours.ts';
import type { TargetKind, TargetRule, Terms } from './policy.ts';
import type { InForce, PolicyBook } from './policy-book.ts';
import { passed, startOf } from './sla.ts';
import type { Clocks, InsertedFact, Interval, Span, StoredComment, Target, Triage } from './types.ts';

/** What messages are judged by. */
export interface JudgingRules {
  policies: PolicyBook;
  triage: (text: string, lang: string | null) => Triage;
}

/** The same with each message judged once. */
export interface Judging {
  policies: PolicyBook;
  triage: (comment: StoredComment) => Triage;
}

export function judgingBy({ policies, triage }: JudgingRules): Judging {
  const known = new Map<StoredComment, Triage>();
  return {
    policies,
    triage(comment) {
      const judged = known.get(comment) ?? triage(comment.text, comment.lang);
      known.set(comment, judged);
      return judged;
    },
  };
}

/** A target with all that led to it. */
export interface Deadline {
  target: Target;
  /** By the earliest and the latest possible begin; null: never due. */
  due: Interval | null;
  /** The instants for alarms, from the earliest possible begin on. */
  dueAt: number | null;
  riskAt: number | null;
  /** The rule that chose the target; null: the policy's own targets. */
  rule: TargetRule | null;
  inForce: InForce;
  message: StoredComment;
}

/**
 * By when one of these messages, of which there is at least one, must be answered at the earliest. Each keeps the
 * policy in force when it was written and the target of its kind: a complaint after praise is not late at once, and a
 * second question does not start the clock anew.
 */
export function deadlineOf(
  first: StoredComment,
  others: readonly StoredComment[],
  kind: TargetKind,
  by: Judging,
): Deadline {
  let soonest = deadlineOfOne(first, kind, by);
  for (const message of others) {
    const next = deadlineOfOne(message, kind, by);
    const due = soonestOf(soonest.due, next.due);
    const isSooner = next.dueAt !== null && (soonest.dueAt === null || next.dueAt < soonest.dueAt);
    const riskAt = leastOf(soonest.riskAt, next.riskAt);
    soonest = { ...(isSooner ? next : soonest), due, riskAt };
  }
  return soonest;
}

function deadlineOfOne(message: StoredComment, kind: TargetKind, by: Judging): Deadline {
  const begin = message.postedAt;
  const start = startOf(begin);
  const inForce = by.policies.inForce(message, start);
  const { terms, opening, policy, version } = inForce;
  const rule = ruleFor(message, terms, by);
  const length = (rule?.targets ?? terms.targets)[kind];
  const target: Target = {
    kind,
    length,
    commentId: message.id,
    policyId: policy.id,
    validFrom: version.validFrom,
  };
  const dueAt = length === null ? null : opening.after(start, length);
  const latest = length === null || begin.latest === start ? dueAt : opening.after(begin.latest, length);
  const due =
    dueAt === null || latest === null ? null : { earliest: begin.earliest === null ? null : dueAt, latest };
  const riskAt = length === null || dueAt === null ? null : opening.after(start, length * terms.riskShare);
  return { target, due, dueAt, riskAt, rule, inForce, message };
}

/** Only policies with rules need to know what a message is about: judging it takes 60 microseconds. */
function ruleFor(message: StoredComment, { rules }: Terms, by: Judging): TargetRule | null {
  if (rules.length === 0) return null;
  const { category, urgency } = by.triage(message);
  const fits = (rule: TargetRule) =>
    urgency >= rule.urgencyFrom && (rule.categories === null || rule.categories.includes(category));
  return rules.find(fits) ?? null;
}

function soonestOf(a: Interval | null, b: Interval | null): Interval | null {
  if (a === null || b === null) return a ?? b;
  const earliest = a.earliest === null || b.earliest === null ? null : Math.min(a.earliest, b.earliest);
  return { earliest, latest: Math.min(a.latest, b.latest) };
}

function leastOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

/** Calendar and opening time from one uncertain instant to a later one. */
export function spanOf(from: Interval, to: Interval, opening: Opening): Span {
  return {
    calendar: passed(from, to, calendarTime.between),
    open: passed(from, to, opening.between),
  };
}

const calendarTime = openingOf({ kind: 'always' });

/** An instant that is known, as an interval. */
export function exactly(at: number): Interval {
  return { earliest: at, latest: at };
}

/** The three clocks from a message to `end`; `composer`: our insertion, if it began as one. */
export function clocksOf(
  message: StoredComment,
  end: Interval,
  composer: Pick<InsertedFact, 'startedAt' | 'insertedAt' | 'sentAt'> | null,
  opening: Opening,
): Clocks {
  const { postedAt, firstSeenAt } = message;
  return {
    customer: spanOf(postedAt, end, opening),
    desk: spanOf(exactly(firstSeenAt), end, opening),
    hand:
      composer &&
      spanOf(
        exactly(Math.min(composer.startedAt ?? composer.insertedAt, composer.insertedAt)),
        composer.sentAt === null ? end : exactly(composer.sentAt),
        opening,
      ),
  };
}
