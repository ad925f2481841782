import { isOwn } from './brand.ts';
import { caseIdOf, customerOf } from './case-id.ts';
import { isGone } from './comment.ts';
import { isHotNow } from './hot.ts';
import { matchInserted, narrowedBySending } from './inserted.ts';
import { commitmentsOf, type PromisesIn } from './promise.ts';
import { startOf, verdictOf } from './sla.ts';
import type { IsHolding } from './substance.ts';
import {
  clocksOf,
  deadlineOf,
  exactly,
  type Judging,
  type JudgingRules,
  judgingBy,
  spanOf,
} from './targets.ts';
import { type Exchange, exchangesOf, inOrder } from './thread.ts';
import type {
  Answer,
  Brand,
  Case,
  CaseState,
  DecisionFact,
  InsertedFact,
  Resolution,
  StoredComment,
  Triage,
} from './types.ts';
import { changedAt } from './versions.ts';

/** Everything remembered about one thread. Decisions may name the thread by the id of any comment in it. */
export interface ThreadFacts {
  comments: readonly StoredComment[];
  decisions: readonly DecisionFact[];
  inserted: readonly InsertedFact[];
}

/** What facts are judged by. */
export interface Rules extends JudgingRules {
  brands: readonly Brand[];
  /** Of posted brand answers. */
  isHolding: IsHolding;
  promisesIn: PromisesIn;
}

/**
 * The cases of one thread: one for each customer to whom an answer was or is owed (`exchangesOf`). A function of the
 * facts alone, in whatever order they came; time is brought in by `stateAt` and `clockState` (sla.ts).
 */
export function casesOf(facts: ThreadFacts, rules: Rules): Case[] {
  const own = inOrder(facts.comments.filter((comment) => isOwn(comment, rules.brands)));
  const matches = matchInserted(own, facts.inserted);
  const comments = facts.comments.map((comment) => {
    const fact = matches.get(comment);
    return fact ? { ...comment, postedAt: narrowedBySending(comment, fact) } : comment;
  });
  const insertions = new Map([...matches].map(([comment, fact]) => [comment.id, fact]));
  const judging = judgingBy(rules);
  return exchangesOf(comments, rules.brands, rules.isHolding).flatMap((exchange) => {
    const decisions = facts.decisions.filter(({ caseId }) => customerOf(caseId) === exchange.customerId);
    const answers = answersOf(exchange, insertions, decisions, judging);
    const of = caseOf(exchange, answers, decisions, judging);
    return of ? { ...of, ...commitmentsOf(exchange, rules) } : [];
  });
}

/**
 * The answers of an exchange. The first that stands answers the first response, all later ones a next response. What a
 * decision had closed before an answer was no longer owed it: praise dismissed last week makes nobody late today.
 */
function answersOf(
  { turns }: Exchange,
  insertions: ReadonlyMap<string, InsertedFact>,
  decisions: readonly DecisionFact[],
  by: Judging,
): Answer[] {
  let kind: 'firstResponse' | 'nextResponse' = 'firstResponse';
  return turns.map(({ question: asked, alsoAsked, answer }) => {
    const { closing } = weigh(decisionsInTurn(decisions).filter(({ at }) => at <= startOf(answer.postedAt)));
    const open = closing ? [asked, ...alsoAsked].filter((message) => isAfter(message, closing)) : [];
    const [question, ...others] = open.length > 0 ? open : [asked, ...alsoAsked];
    const { target, due } = deadlineOf(question ?? asked, others, kind, by);
    if (!isGone(answer)) kind = 'nextResponse';
    return answerOf(question ?? asked, answer, { target, due }, insertions.get(answer.id) ?? null, by);
  });
}

function answerOf(
  question: StoredComment,
  answer: StoredComment,
  owed: Pick<Answer, 'target' | 'due'>,
  inserted: InsertedFact | null,
  by: Judging,
): Answer {
  const { opening } = by.policies.inForce(question, startOf(question.postedAt));
  const clocks = clocksOf(question, answer.postedAt, inserted, opening);
  return {
    commentId: answer.id,
    questionId: question.id,
    at: answer.postedAt,
    took: clocks.customer.calendar,
    clocks,
    ...owed,
    verdict: verdictOf(owed.due, answer.postedAt),
    templateId: inserted?.templateId ?? null,
    ...(isGone(answer) && { gone: true }),
  };
}

/**
 * One customer's case. A deleted answer stays among the `answers`, marked, but is no first response: a figure must not
 * look better by what the customer cannot read. An edit never starts a clock by itself: new words after the answer or
 * the decision are shown (`textChange`), and a person judges whether they ask for more.
 */
function caseOf(exchange: Exchange, answers: Answer[], decisions: DecisionFact[], by: Judging): Case | null {
  const last = exchange.owed.findLast((message) => !isGone(message)) ?? exchange.owed.at(-1);
  if (!last) return null;
  const verdict = weigh(decisions);
  const pending = exchange.pending.filter((message) => !verdict.closing || isAfter(message, verdict.closing));
  const standing = answers.filter(({ gone }) => !gone);
  const standsAt = stateOf(last, pending, verdict, standing.length > 0);
  const [waitingFor = null, ...later] = pending;
  const kind = standing.length > 0 ? 'nextResponse' : 'firstResponse';
  const deadline = waitingFor && deadlineOf(waitingFor, later, kind, by);
  const handled = exchange.owed.filter((message) => !isGone(message) && !pending.includes(message));
  const textChange = changeOf(handled, standing.at(-1), verdict.closing);
  const triage = hottest(waitingFor ? pending : [last], last, vetoOf(decisions), by);
  // A troll's case shows whether a person put it back; others wait alike before and after that.
  const isTroll = standsAt.state === 'waiting' && triage.category === 'abuse-or-spam';
  const { state, decision } = isTroll ? { ...standsAt, decision: verdict.reopened } : standsAt;
  return {
    id: caseIdOf(last.threadId, exchange.customerId),
    brandId: last.brandId,
    site: last.site,
    threadId: last.threadId,
    postId: last.postId,
    customerId: exchange.customerId,
    state,
    decision,
    waitingSince: waitingFor?.postedAt ?? null,
    waitingFor: waitingFor?.id ?? null,
    ...(later.length > 0 && { alsoWaiting: later.map(({ id }) => id) }),
    ...(textChange && { textChange }),
    lastMessageId: last.id,
    lastMessageAt: last.postedAt,
    target: deadline?.target ?? null,
    due: deadline?.dueAt ?? null,
    riskAt: deadline?.riskAt ?? null,
    resolution: resolutionOf(exchange, decisions, verdict, by),
    firstResponse: standing[0] ?? null,
    answers,
    triage,
  };
}

/**
 * What a customer changed since it was last dealt with: after the answer from its earliest possible time, so that
 * "about" hides no change, or after the decision that closed the case, whichever came later.
 */
function changeOf(
  handled: readonly StoredComment[],
  answer: Answer | undefined,
  closing: DecisionFact | null,
): Case['textChange'] {
  const answeredAt = answer ? startOf(answer.at) : Number.NEGATIVE_INFINITY;
  const decidedAt = closing?.at ?? Number.NEGATIVE_INFINITY;
  const dealtAt = Math.max(answeredAt, decidedAt);
  const at = Math.max(...handled.map((message) => changedAt(message) ?? Number.NEGATIVE_INFINITY));
  if (!Number.isFinite(dealtAt) || at <= dealtAt) return undefined;
  return { after: decidedAt > answeredAt ? 'decision' : 'answer', at };
}

/** The decisions that count: the latest, and the latest that closed. A reopening ends all before it. */
interface Verdict {
  /** The reopening that nothing came after. */
  reopened: DecisionFact | null;
  latest: DecisionFact | null;
  closing: DecisionFact | null;
}

/** Latest by time, then by id. What was once closed stays closed when something else is decided later. */
function weigh(decisions: readonly DecisionFact[]): Verdict {
  const inTurn = decisionsInTurn(decisions).filter(({ decision }) => decision.kind !== 'heat');
  const reopening = inTurn.findLastIndex(({ decision }) => decision.kind === 'reopen');
  const valid = inTurn.slice(reopening + 1);
  const closing = valid.findLast(
    ({ decision }) => decision.kind === 'dismiss' || decision.kind === 'resolve',
  );
  const reopened = valid.length === 0 ? inTurn[reopening] : undefined;
  return { reopened: reopened ?? null, latest: valid.at(-1) ?? null, closing: closing ?? null };
}

/**
 * Decisions in the order they were made. Those taken back do not count, nor does the taking back, whichever of the two
 * is known first.
 */
export function decisionsInTurn(decisions: readonly DecisionFact[]): DecisionFact[] {
  const withdrawn = new Set(
    decisions.flatMap(({ decision }) => (decision.kind === 'withdraw' ? [decision.decisionId] : [])),
  );
  return decisions
    .filter(({ id, decision }) => decision.kind !== 'withdraw' && !withdrawn.has(id))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Whether the person who decided can not have known this message. */
export function isAfter(message: StoredComment, decided: Pick<DecisionFact, 'at'>): boolean {
  return (
    message.firstSeenAt > decided.at ||
    (message.postedAt.earliest !== null && message.postedAt.earliest > decided.at)
  );
}

function stateOf(
  last: StoredComment,
  pending: readonly StoredComment[],
  { latest, closing }: Verdict,
  isAnswered: boolean,
): { state: CaseState; decision: DecisionFact | null } {
  if (latest?.decision.kind === 'escalate') return { state: 'escalated', decision: latest };
  if (pending.length > 0) {
    const asleep = latest?.decision.kind === 'snooze' && !pending.some((message) => isAfter(message, latest));
    return asleep ? { state: 'snoozed', decision: latest } : { state: 'waiting', decision: null };
  }
  if (!closing || isAfter(last, closing))
    return { state: isAnswered ? 'answered' : 'dismissed', decision: null };
  return { state: closing.decision.kind === 'dismiss' ? 'dismissed' : 'resolved', decision: closing };
}

/**
 * Whether and when a case was resolved. Only the decision `resolve` does that: an answer may leave things to be done, and
 * what was dismissed had nothing to resolve.
 */
function resolutionOf(
  { owed }: Exchange,
  decisions: readonly DecisionFact[],
  { closing }: Verdict,
  by: Judging,
): Resolution | null {
  const first = owed.find((message) => !isGone(message)) ?? owed[0];
  if (!first) return null;
  const { target, due, dueAt, inForce } = deadlineOf(first, [], 'resolution', by);
  const isOver = closing?.decision.kind === 'resolve' && !owed.some((message) => isAfter(message, closing));
  const resolved = decisionsInTurn(decisions).find(({ decision }) => decision.kind === 'resolve');
  if (target.length === null && !resolved) return null;
  const end = resolved && exactly(resolved.at);
  return {
    target,
    due: dueAt,
    firstAt: resolved?.at ?? null,
    at: isOver ? closing.at : null,
    took: end ? spanOf(first.postedAt, end, inForce.opening) : null,
    verdict: end ? verdictOf(due, end) : null,
  };
}

/** A person's word on how hot a case is. Other decisions neither end it nor are ended by it. */
interface Veto {
  at: DecisionFact;
  hot: boolean;
}

function vetoOf(decisions: readonly DecisionFact[]): Veto | null {
  for (const at of decisionsInTurn(decisions).reverse())
    if (at.decision.kind === 'heat') return { at, hot: at.decision.hot };
  return null;
}

/** The most urgent judgement among the messages that wait; of equal ones the first. */
function hottest(
  messages: readonly StoredComment[],
  fallback: StoredComment,
  veto: Veto | null,
  by: Judging,
): Triage {
  const judge = (message: StoredComment) =>
    veto && !isAfter(message, veto.at)
      ? { ...overruled(by.triage(message), veto.hot), veto: { hot: veto.hot } }
      : learnedOf(by.triage(message));
  let top: Triage | null = null;
  for (const message of messages) {
    const judged = judge(message);
    if (!top || heat(judged) > heat(top)) top = judged;
  }
  return top ?? judge(fallback);
}

/** What it is about stays as it was judged, and so does what is owed by when. */
function overruled(judged: Triage, hot: boolean): Triage {
  return { ...judged, urgency: hot && judged.urgency > 0 ? judged.urgency : hot ? 1 : 0 };
}

function learnedOf(judged: Triage): Triage {
  return judged.learned ? overruled(judged, judged.learned.hot) : judged;
}

/** Urgency first; what is hot (design.md 2, principle 9), then what is owed an answer breaks ties. */
function heat(triage: Triage): number {
  return triage.urgency * 4 + (isHotNow(triage) ? 2 : 0) + (triage.needsReply ? 1 : 0);
}
