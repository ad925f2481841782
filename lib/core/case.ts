import { isOwn } from './brand.ts';
import { caseIdOf, customerOf } from './case-id.ts';
import { isGone } from './comment.ts';
import { isHot } from './hot.ts';
import { matchInserted, narrowedBySending } from './inserted.ts';
import { dueAt, riskAt, startOf } from './sla.ts';
import { type Exchange, exchangesOf, inOrder } from './thread.ts';
import type {
  Answer,
  Brand,
  Case,
  CaseState,
  DecisionFact,
  InsertedFact,
  Interval,
  Policy,
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
export interface Rules {
  brands: readonly Brand[];
  policy: Policy;
  triage: (text: string, lang: string | null) => Triage;
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
  const templates = new Map([...matches].map(([comment, fact]) => [comment.id, fact.templateId]));
  return exchangesOf(comments, rules.brands).flatMap((exchange) => {
    const answers = exchange.turns.map(({ question, answer }) => ({
      ...answerOf(question, answer),
      templateId: templates.get(answer.id) ?? null,
    }));
    const decisions = facts.decisions.filter(({ caseId }) => customerOf(caseId) === exchange.customerId);
    return caseOf(exchange, answers, decisions, rules) ?? [];
  });
}

function answerOf(question: StoredComment, answer: StoredComment): Omit<Answer, 'templateId'> {
  return {
    commentId: answer.id,
    questionId: question.id,
    at: answer.postedAt,
    took: between(question.postedAt, answer.postedAt),
    ...(isGone(answer) && { gone: true }),
  };
}

/** How long from one instant to a later one, ms, never negative. Unknown beginnings leave `earliest` null. */
function between(from: Interval, to: Interval): Interval {
  const latest = Math.max(0, to.latest - (from.earliest ?? from.latest));
  if (from.earliest === null) return { earliest: null, latest };
  return { earliest: to.earliest === null ? 0 : Math.max(0, to.earliest - from.latest), latest };
}

/**
 * One customer's case. A deleted answer stays among the `answers`, marked, but is no first response: a figure must not
 * look better by what the customer cannot read. An edit never starts a clock by itself: new words after the answer or
 * the decision are shown (`textChange`), and a person judges whether they ask for more.
 */
function caseOf(exchange: Exchange, answers: Answer[], decisions: DecisionFact[], rules: Rules): Case | null {
  const last = exchange.owed.findLast((message) => !isGone(message)) ?? exchange.owed.at(-1);
  if (!last) return null;
  const verdict = weigh(decisions);
  const pending = exchange.pending.filter((message) => !verdict.closing || isAfter(message, verdict.closing));
  const standing = answers.filter(({ gone }) => !gone);
  const { state, decision } = stateOf(last, pending, verdict, standing.length > 0);
  const [waitingFor = null, ...later] = pending;
  const since = waitingFor?.postedAt ?? null;
  const handled = exchange.owed.filter((message) => !isGone(message) && !pending.includes(message));
  const textChange = changeOf(handled, standing.at(-1), verdict.closing);
  return {
    id: caseIdOf(last.threadId, exchange.customerId),
    brandId: last.brandId,
    site: last.site,
    threadId: last.threadId,
    postId: last.postId,
    customerId: exchange.customerId,
    state,
    decision,
    waitingSince: since,
    waitingFor: waitingFor?.id ?? null,
    ...(later.length > 0 && { alsoWaiting: later.map(({ id }) => id) }),
    ...(textChange && { textChange }),
    lastMessageId: last.id,
    lastMessageAt: last.postedAt,
    due: since && dueAt(since, rules.policy),
    riskAt: since && riskAt(since, rules.policy),
    firstResponse: standing[0] ?? null,
    answers,
    triage: hottest(waitingFor ? pending : [last], last, rules),
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
  latest: DecisionFact | null;
  closing: DecisionFact | null;
}

/**
 * Latest by time, then by id. What was once closed stays closed when something else is decided later. Those taken back
 * do not count, nor does the taking back, whichever of the two is known first.
 */
function weigh(decisions: readonly DecisionFact[]): Verdict {
  const withdrawn = new Set(
    decisions.flatMap(({ decision }) => (decision.kind === 'withdraw' ? [decision.decisionId] : [])),
  );
  const inTurn = decisions
    .filter(({ id, decision }) => decision.kind !== 'withdraw' && !withdrawn.has(id))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const valid = inTurn.slice(inTurn.findLastIndex(({ decision }) => decision.kind === 'reopen') + 1);
  const closing = valid.findLast(
    ({ decision }) => decision.kind === 'dismiss' || decision.kind === 'resolve',
  );
  return { latest: valid.at(-1) ?? null, closing: closing ?? null };
}

/** Whether the person who decided can not have known this message. */
function isAfter(message: StoredComment, decided: DecisionFact): boolean {
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

/** The most urgent judgement among the messages that wait; of equal ones the first. */
function hottest(messages: readonly StoredComment[], fallback: StoredComment, rules: Rules): Triage {
  let top: Triage | null = null;
  for (const { text, lang } of messages) {
    const judged = rules.triage(text, lang);
    if (!top || heat(judged) > heat(top)) top = judged;
  }
  return top ?? rules.triage(fallback.text, fallback.lang);
}

/** Urgency first; hot categories (design.md 2, principle 9) break ties. */
function heat({ urgency, category }: Triage): number {
  return urgency * 2 + (isHot(category) ? 1 : 0);
}
