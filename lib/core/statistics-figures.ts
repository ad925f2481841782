import type { Took } from './statistics-survival.ts';
import type {
  Answer,
  BrandId,
  Case,
  CaseId,
  Category,
  CommentId,
  Interval,
  SiteId,
  Verdict,
} from './types.ts';

/**
 * What can be measured of a case:
 * - `first-response`: publication of the first message to the first answer that stands (customer clock);
 * - `next-response`: the same of every later wait, from the first message after our last answer; later ones do not
 *   restart it (peers.md d1);
 * - `resolution`: publication of the first message to the first decision that it is resolved, which nobody takes for
 *   granted: an answered case that nobody called resolved is still open; reopening changes nothing of it;
 * - `handle`: composer in use to answer (hand clock), where that was observed.
 */
export type Metric = 'first-response' | 'next-response' | 'resolution' | 'handle';
export const metrics: readonly Metric[] = ['first-response', 'next-response', 'resolution', 'handle'];

/** Against the target, as far as the bounds of the times tell. */
export type Judged = Exclude<Verdict, 'none'>;

/**
 * How a clock stands: ended by what it waits for; still running; or stopped by a person's word (resolved, answered
 * elsewhere) without an answer that could be seen: `took` is then how long it ran at least.
 */
export type End = 'done' | 'open' | 'closed';

/** One clock of one case. */
export interface Figure {
  metric: Metric;
  end: End;
  caseId: CaseId;
  /** The message it begins with. */
  commentId: CommentId;
  site: SiteId;
  brandId: BrandId;
  category: Category;
  /** BCP 47; null: not known. */
  lang: string | null;
  /** Who answered; null: not known. */
  agent: string | null;
  /** When it began. */
  from: Interval;
  /** How long it took or has run so far, ms. */
  took: Took;
  /** Absent: it is not over and its target not past, or there is no target. */
  verdict?: Judged;
}

/** What a case alone does not tell. */
export interface Measures {
  /** Epoch ms. */
  now: number;
  /** Absent or null: not known. */
  agentOf?: (answer: Answer) => string | null;
}

/** All clocks of a case. */
export function figuresOf(of: Case, measures: Measures): Figure[] {
  const responses = responsesOf(of, measures);
  const hands = standingOf(of).flatMap((answer) => handled(of, answer, measures));
  return [...responses, ...resolutionOf(of, responses[0], measures.now), ...hands];
}

/**
 * The waits of a case, oldest first. Answers that were deleted since are no answers: the wait they had ended goes on
 * (thread.ts). Nothing is made of a case that was dismissed because no answer was owed.
 */
export function responsesOf(of: Case, measures: Measures): Figure[] {
  const answers = standingOf(of);
  const waits = answers.map((answer, i) => answered(of, answer, i === 0, measures));
  return [...waits, ...pendingOf(of, answers, measures.now)];
}

function standingOf(of: Case): Answer[] {
  return of.answers.filter(({ gone }) => !gone);
}

function base(of: Case): Pick<Figure, 'caseId' | 'site' | 'brandId' | 'category' | 'lang'> {
  const { category, lang } = of.triage;
  return { caseId: of.id, site: of.site, brandId: of.brandId, category, lang };
}

function answered(of: Case, answer: Answer, isFirst: boolean, measures: Measures): Figure {
  return {
    ...base(of),
    metric: isFirst ? 'first-response' : 'next-response',
    end: 'done',
    commentId: answer.questionId,
    agent: measures.agentOf?.(answer) ?? null,
    from: beginOf(answer),
    took: tookOf(answer),
    ...judged(answer.verdict),
  };
}

function judged(verdict: Verdict | null | undefined): Pick<Figure, 'verdict'> {
  return verdict && verdict !== 'none' ? { verdict } : {};
}

/**
 * How long an answer took. Of a question whose publication has no lower bound only this is sure: at least from its first
 * sighting (`Answer.took`).
 */
function tookOf({ at, took }: Answer): Took {
  if (took.earliest !== null) return { earliest: took.earliest, latest: took.latest };
  const slack = at.earliest === null ? took.latest : at.latest - at.earliest;
  return { earliest: Math.max(0, took.latest - slack), latest: null };
}

/** When the question of an answer was published, from when and how long after it was answered. */
function beginOf({ at, took }: Answer): Interval {
  if (took.earliest === null) return { earliest: null, latest: at.latest - took.latest };
  const earliest = at.latest - took.latest;
  // Zero is where "not before the question" cut it off: then only the answer bounds the question.
  const latest = at.earliest === null || took.earliest === 0 ? at.latest : at.earliest - took.earliest;
  return { earliest, latest: Math.max(earliest, latest) };
}

/** The wait that goes on or was closed without an answer; none or one. */
function pendingOf(of: Case, answers: readonly Answer[], now: number): Figure[] {
  const metric = answers.length === 0 ? 'first-response' : 'next-response';
  const common = { ...base(of), metric, agent: null } as const;
  if (of.waitingSince && of.waitingFor) {
    const from = of.waitingSince;
    const took = since(from, now);
    const verdict = judged(standing(of, from, now));
    return [{ ...common, end: 'open', commentId: of.waitingFor, from, took, ...verdict }];
  }
  const from = of.lastMessageAt;
  const answeredAt = answers.at(-1)?.at.latest ?? Number.NEGATIVE_INFINITY;
  const decidedAt = closedAt(of);
  // Where the last message may have come before the last answer, nothing says that it was waiting.
  if (decidedAt === null || (from.earliest ?? Number.NEGATIVE_INFINITY) < answeredAt) return [];
  const took = { earliest: since(from, decidedAt).earliest, latest: null };
  return [{ ...common, end: 'closed', commentId: of.lastMessageId, from, took }];
}

/** When a person said that no answer has to come here any more though one was owed, epoch ms. */
function closedAt({ decision }: Case): number | null {
  if (!decision) return null;
  const { kind } = decision.decision;
  const isElsewhere = kind === 'dismiss' && decision.decision.reason === 'answered-elsewhere';
  return kind === 'resolve' || isElsewhere ? decision.at : null;
}

/** An open wait is judged once its target is past: surely, or perhaps as it may have begun later than it can have. */
function standing({ due }: Case, from: Interval, now: number): Judged | undefined {
  if (due === null || now < due) return undefined;
  const slack = from.earliest === null ? 0 : from.latest - from.earliest;
  return now >= due + slack ? 'missed' : 'unsure';
}

function since({ earliest, latest }: Interval, now: number): Took {
  return {
    earliest: Math.max(0, now - latest),
    latest: earliest === null ? null : Math.max(0, now - earliest),
  };
}

function resolutionOf(of: Case, first: Figure | undefined, now: number): Figure[] {
  if (!first) return [];
  const { commentId, from, agent } = first;
  const common = { ...base(of), metric: 'resolution', commentId, agent, from } as const;
  const { resolution, decision, state } = of;
  if (resolution?.took) {
    const { earliest, latest } = resolution.took.calendar;
    const took = earliest === null ? { earliest: latest, latest: null } : { earliest, latest };
    return [{ ...common, end: 'done', took, ...judged(resolution.verdict) }];
  }
  if (state !== 'dismissed') return [{ ...common, end: 'open', took: since(from, now) }];
  // Dismissed after an answer, as by "thanks": it was left there. Before one, nothing was to be resolved.
  if (!decision || first.end !== 'done') return [];
  return [{ ...common, end: 'closed', took: since(from, decision.at) }];
}

/** The hand clock, where we put the text into the composer. */
function handled(of: Case, answer: Answer, measures: Measures): Figure[] {
  const hand = answer.clocks.hand?.calendar;
  if (!hand) return [];
  const agent = measures.agentOf?.(answer) ?? null;
  const took = { earliest: hand.earliest ?? 0, latest: hand.latest };
  const commentId = answer.questionId;
  return [{ ...base(of), metric: 'handle', end: 'done', commentId, agent, from: answer.at, took }];
}
