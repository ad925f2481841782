import type { DayReason } from './opening-hours.ts';
import { type DayDate, defaultPolicy, type Policy, type PolicyVersion, type TargetKind } from './policy.ts';
import { startOf } from './sla.ts';
import { type Deadline, deadlineOf, type Judging } from './targets.ts';
import type {
  Answer,
  Case,
  Category,
  Interval,
  SiteId,
  StoredComment,
  Target,
  Urgency,
  Verdict,
} from './types.ts';

/**
 * What leads to a deadline, line by line: when the wait began, the version of the policy, the target, each day or
 * window, the result. Instants are epoch ms, lengths ms. `words-explain.ts` says them in words.
 */
export type ExplainLine =
  | { kind: 'start'; at: Interval }
  | { kind: 'builtIn' }
  /** `name` may be empty; a policy without one goes by whom it is for: this brand or all, this site or both. */
  | { kind: 'policy'; name: string; ofBrand: boolean; site: SiteId | null; validFrom: number | null }
  | { kind: 'target'; target: TargetKind; length: number | null }
  /** The messages the target is for, where a rule of the policy chose it. */
  | { kind: 'rule'; categories: Category[] | null; urgencyFrom: Urgency }
  | { kind: 'always' }
  | { kind: 'hours'; zone: string }
  | { kind: 'closed'; date: DayDate; reason: DayReason; name: string }
  /** Part of a window that counted, what it counted and what is left of the target after it. */
  | { kind: 'open'; date: DayDate; name: string; from: number; to: number; counted: number; left: number }
  | { kind: 'more'; days: number }
  | { kind: 'due'; at: Interval }
  | { kind: 'never'; reason: 'no-target' | 'never-open' }
  | { kind: 'snoozed' }
  /** A reply without substance after the message. */
  | { kind: 'held'; at: Interval }
  /** How long the composer of the answer was in use; null: not known. */
  | { kind: 'hand'; took: Interval | null }
  | { kind: 'answered'; at: Interval; verdict: Verdict };

/** What the deadline of a case is about: what it is owed, else its last answer that stands. */
export function explained(of: Case): { target: Target; answer: Answer | null } | null {
  if (of.target) return { target: of.target, answer: null };
  const answer = of.answers.findLast(({ gone }) => !gone);
  return answer ? { target: answer.target, answer } : null;
}

/** Explains the deadline of a case; `message` is the one its target names. */
export function explainCase(of: Case, message: StoredComment, by: Judging): ExplainLine[] {
  const about = explained(of);
  if (!about) return [];
  const lines = explainDeadline(deadlineOf(message, [], about.target.kind, by));
  for (const { at } of of.softStops ?? []) {
    const isLater = about.answer !== null && at.latest > about.answer.at.latest;
    if (at.latest >= startOf(message.postedAt) && !isLater) lines.push({ kind: 'held', at });
  }
  if (of.state === 'snoozed') lines.push({ kind: 'snoozed' });
  if (about.answer) {
    const { at, verdict, clocks } = about.answer;
    lines.push({ kind: 'hand', took: clocks.hand?.calendar ?? null }, { kind: 'answered', at, verdict });
  }
  return lines;
}

export function explainDeadline(deadline: Deadline): ExplainLine[] {
  const { target, due, rule, inForce, message } = deadline;
  const { policy, version, opening } = inForce;
  const lines: ExplainLine[] = [
    { kind: 'start', at: message.postedAt },
    policy === defaultPolicy ? { kind: 'builtIn' } : policyLine(policy, version),
    { kind: 'target', target: target.kind, length: target.length },
  ];
  if (rule) lines.push({ kind: 'rule', categories: rule.categories, urgencyFrom: rule.urgencyFrom });
  if (target.length === null) return [...lines, { kind: 'never', reason: 'no-target' }];
  if (opening.zone === null) lines.push({ kind: 'always' });
  else lines.push({ kind: 'hours', zone: opening.zone });
  if (due === null) return [...lines, { kind: 'never', reason: 'never-open' }];
  return [...lines, ...shortened(daysOf(deadline)), { kind: 'due', at: due }];
}

function policyLine({ name, brandId, site }: Policy, { validFrom }: PolicyVersion): ExplainLine {
  return { kind: 'policy', name, ofBrand: brandId !== null, site, validFrom };
}

/** Every day from the begin of the wait until it is due. */
function daysOf({ target, dueAt, inForce, message }: Deadline): ExplainLine[] {
  const { zone, days } = inForce.opening;
  const start = startOf(message.postedAt);
  if (zone === null || dueAt === null) return [];
  const dateOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  const [first, last] = [dateOf(start), dateOf(dueAt)];
  let left = target.length ?? 0;
  return [...days(start, dueAt)].flatMap(({ day, open }): ExplainLine[] => {
    const { date, reason, name } = day;
    if (day.windows.length === 0)
      return date >= first && date <= last ? [{ kind: 'closed', date, reason, name }] : [];
    const counting = open.filter((span) => span.start < dueAt);
    return counting.map((span) => {
      const to = Math.min(span.end, dueAt);
      left -= to - span.start;
      return { kind: 'open', date, name, from: span.start, to, counted: to - span.start, left };
    });
  });
}

/** How many lines about days are read: the first of them, and the last, which lead to the result. */
const [firstShown, lastShown] = [12, 3];

function shortened(lines: ExplainLine[]): ExplainLine[] {
  const hidden = lines.length - firstShown - lastShown;
  if (hidden <= 1) return lines;
  return [...lines.slice(0, firstShown), { kind: 'more', days: hidden }, ...lines.slice(-lastShown)];
}
