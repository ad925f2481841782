import { isGone } from '../core/comment.ts';
import { promiseState } from '../core/promise.ts';
import { startOf } from '../core/sla.ts';
import type { IsHolding } from '../core/substance.ts';
import { type Exchange, exchangesOf, inOrder } from '../core/thread.ts';
import type { Brand, CasePromise, CustomerId, ReplyLanguage, StoredComment } from '../core/types.ts';
import { languageOf } from '../triage/language.ts';
import type { CueKind } from '../triage/match.ts';
import { read } from '../triage/read.ts';
import { type Elsewhere, sendsTo } from './etiquette/acts.ts';
import { stemsOf } from './etiquette/reading.ts';
import { isHolding } from './holding.ts';
import { type Occasion, sentencesFor } from './sentences.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What a thread says before a reply to one of its customers goes out. */
export interface BrakeRequest {
  /** All that is remembered of the thread. */
  thread: readonly StoredComment[];
  customerId: CustomerId;
  brands: readonly Brand[];
  /** What the brand has promised this customer, the nearest due first. */
  promises?: readonly CasePromise[] | undefined;
  /** When the draft began and what time it is, epoch ms. */
  begun: number;
  now: number;
  isHolding?: IsHolding;
}

export interface Brake {
  /** The brand's latest answer to this customer that the writer of the draft cannot have had before them; null: none. */
  answeredSince: StoredComment | null;
  /** Exchanges at the end of the conversation in which the customer brought nothing new. */
  stale: number;
  /** One kind sentence to close with, after the second such round; null before that. */
  closing: string | null;
  /** Where this customer was sent so far, in turn: as many as there are ways, each answer counted once for each. */
  sent: Elsewhere[];
  /** A sentence that takes the matter on here, once the customer was sent elsewhere twice; null before that. */
  here: string | null;
  /** The latest promise whose time has passed without a word of substance since; null: none. */
  late: CasePromise | null;
}

/** Who writes more has said what is new by then. */
const readLength = 4_000;

/** After so many rounds without a new fact the conversation is closed kindly (design.md 2, principle 1). */
const mostRounds = 2;
/** Who was sent elsewhere so often is helped where they asked (principle 5). */
const mostSent = 2;

/**
 * The double-reply brake, the argument brake and the ping-pong meter. A function of what is remembered: an answer counts
 * whoever wrote it and wherever, one that only puts off counts here too, as two of them are one too many.
 */
export function brakeOf(request: BrakeRequest): Brake {
  const { thread, customerId, brands, begun, now } = request;
  const exchange = exchangesOf(thread, brands, request.isHolding ?? isHolding).find(
    (each) => each.customerId === customerId,
  );
  if (!exchange) return { answeredSince: null, stale: 0, closing: null, sent: [], here: null, late: null };
  const standing = exchange.said.map(({ comment }) => comment).filter((comment) => !isGone(comment));
  const stale = staleRounds(exchange);
  const sent = standing.flatMap(({ text, lang }) => sendsTo(text, lang));
  const say = (occasion: Occasion) => sentenceFor(occasion, exchange, stale, brands);
  return {
    answeredSince: answeredSince(exchange, begun, now),
    stale,
    closing: stale >= mostRounds ? say('closing') : null,
    sent,
    here: sent.length >= mostSent ? say('here') : null,
    late: latePromise(exchange, request),
  };
}

/**
 * The latest answer that was first seen after the draft began, and was published since then or at least after the
 * customer's last message: one of last week that only scrolled into view is none.
 */
function answeredSince({ owed, said }: Exchange, begun: number, now: number): StoredComment | null {
  const answers = new Set(said.map(({ comment }) => comment));
  const inTurn = inOrder([...owed, ...answers]);
  const lastAsked = inTurn.findLastIndex((comment) => !answers.has(comment) && !isGone(comment));
  return (
    inTurn.findLast(
      (comment, at) =>
        answers.has(comment) &&
        !isGone(comment) &&
        comment.firstSeenAt >= begun &&
        comment.firstSeenAt <= now &&
        (comment.postedAt.latest >= begun || at > lastAsked),
    ) ?? null
  );
}

/** What the customer has told so far. */
interface Told {
  stems: Set<string>;
  facts: Set<string>;
}

/**
 * How many of the customer's last turns, each after an answer of substance, brought nothing new. A turn of several
 * messages is new if one of them is; the first turn always is.
 */
function staleRounds({ owed, said }: Exchange): number {
  const told: Told = { stems: new Set(), facts: new Set() };
  const substantial = new Map(said.map(({ comment, answer }) => [comment, answer !== null]));
  const rounds: boolean[] = [];
  let answered = true;
  for (const comment of inOrder([...owed, ...substantial.keys()])) {
    const isAnswer = substantial.get(comment);
    if (isAnswer !== undefined) answered ||= isAnswer;
    else if (!isGone(comment)) {
      const isStale = !bringsNews(comment, told);
      if (answered) rounds.push(isStale);
      else if (!isStale) rounds[rounds.length - 1] = false;
      answered = false;
    }
  }
  rounds[0] = false;
  return rounds.length - 1 - rounds.lastIndexOf(false);
}

/** What tells that something is the matter, wanted or asked; anger alone is no news. */
const telling = new Set<CueKind>(['outage', 'fault', 'act', 'harm', 'wish', 'ask']);
/** So many words that were not there before are news where they are not said in anger. */
const fewestNew = 5;

/** A figure, a link or a trouble that was not named before, or calm words that are mostly new. */
function bringsNews({ text, lang }: StoredComment, told: Told): boolean {
  const reading = read(text, lang);
  const tokens = tokensOf(text.slice(0, readLength), reading.lang ?? 'en');
  const cues = reading.found.filter(({ kinds }) => kinds.some((kind) => telling.has(kind)));
  const facts = [...tokens.filter(isFact).map(({ word }) => word), ...cues.map(({ cue }) => cue)];
  const stems = stemsOf(tokens);
  const isAngry = reading.found.some(({ kinds }) => kinds.includes('anger') || kinds.includes('insult'));
  const fresh = [...stems].filter((stem) => !told.stems.has(stem)).length;
  const isNew =
    facts.some((fact) => !told.facts.has(fact)) ||
    (!isAngry && fresh >= fewestNew && fresh * 2 >= stems.size);
  for (const stem of stems) told.stems.add(stem);
  for (const fact of facts) told.facts.add(fact);
  return isNew;
}

function isFact({ kind }: Token): boolean {
  return kind === 'number' || kind === 'link';
}

/** An answer that came after it was due has made up for it, however late. */
function latePromise({ said }: Exchange, { promises = [], now }: BrakeRequest): CasePromise | null {
  const isMadeUp = ({ dueAt }: CasePromise) =>
    said.some(({ answer }) => answer && !isGone(answer) && startOf(answer.postedAt) >= dueAt);
  return promises.findLast((each) => promiseState(each, now) === 'broken' && !isMadeUp(each)) ?? null;
}

/** Turns with the conversation, so that two of them on a page do not get the same words. */
function sentenceFor(
  occasion: Occasion,
  { owed, customerId }: Exchange,
  stale: number,
  brands: readonly Brand[],
): string | null {
  const last = owed.at(-1);
  const lang: ReplyLanguage | null = last ? languageOf(last.text, last.lang) : null;
  const familiar = brands.find(({ id }) => id === last?.brandId)?.familiar === true;
  const texts = sentencesFor(occasion, lang ?? 'en', familiar);
  let turn = stale + owed.length;
  for (const letter of customerId) turn = (turn * 31 + letter.charCodeAt(0)) % 65_536;
  return texts[turn % texts.length] ?? null;
}
