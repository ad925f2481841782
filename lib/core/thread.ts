import { isOwn } from './brand.ts';
import { ageKey, isGone } from './comment.ts';
import { asAnswer, type IsHolding } from './substance.ts';
import type { Brand, CommentId, CustomerId, StoredComment } from './types.ts';
import { textsOf } from './versions.ts';

/** One customer's exchange with the brand in one thread, everything in the order of `inOrder`. */
export interface Exchange {
  customerId: CustomerId;
  /** The customer's messages that an answer was or is owed to, deleted ones too. */
  owed: StoredComment[];
  /**
   * Each brand answer that ended a wait, or did until it was deleted, with the first message it ended the wait of and
   * the others that waited with that.
   */
  turns: { question: StoredComment; alsoAsked: StoredComment[]; answer: StoredComment }[];
  /** Messages since the last answer, but for those that were deleted. */
  pending: StoredComment[];
  /** Brand replies without substance that came while an answer was owed. They end no wait. */
  held: StoredComment[];
  /** All that the brand wrote to this customer since the first owed message, and as what answer it counts. */
  said: { comment: StoredComment; answer: StoredComment | null }[];
}

/**
 * A thread in time order. What the intervals leave open is decided by the reply relation (a reply comes after what
 * it replies to), then by id. Deterministic for any input order.
 */
export function inOrder(thread: readonly StoredComment[]): StoredComment[] {
  const byId = new Map(thread.map((comment) => [comment.id, comment]));
  const rest = [...byId.values()].sort((a, b) => (ageKey(a.id) < ageKey(b.id) ? -1 : 1));
  const byEnd = rest.toSorted((a, b) => b.postedAt.latest - a.postedAt.latest);
  const ordered = new Set<StoredComment>();
  const afterParent = (comment: StoredComment) => {
    const parent = comment.parentId === null ? undefined : byId.get(comment.parentId);
    return !parent || parent === comment || ordered.has(parent) || surelyBefore(comment, parent);
  };
  while (rest.length > 0) {
    byEnd.length = byEnd.findLastIndex((comment) => !ordered.has(comment)) + 1;
    const earliestEnd = byEnd.at(-1);
    const inTime = (comment: StoredComment) => !earliestEnd || !surelyBefore(earliestEnd, comment);
    const free = rest.findIndex((comment) => inTime(comment) && afterParent(comment));
    // Parents that contradict the times make a circle: the times win.
    for (const next of rest.splice(free >= 0 ? free : rest.findIndex(inTime), 1)) ordered.add(next);
  }
  return [...ordered];
}

function surelyBefore(a: StoredComment, b: StoredComment): boolean {
  return b.postedAt.earliest !== null && a.postedAt.latest < b.postedAt.earliest;
}

/** What is known of a thread while it is read from its beginning. */
interface Reading {
  byId: ReadonlyMap<CommentId, StoredComment>;
  own: ReadonlySet<CommentId>;
  mention: RegExp | null;
  exchanges: Map<CustomerId, Exchange>;
  owed: Set<CommentId>;
  /** Latest message of each customer so far. */
  people: Map<CustomerId, StoredComment>;
  /** Whom each brand comment answers. */
  addressees: Map<CommentId, readonly CustomerId[]>;
  isHolding: IsHolding;
}

/**
 * The exchanges of a thread: one per customer to whom something was or is owed (`isOwed`, `addressees`). What was
 * deleted keeps its place in the conversation but asks and answers nothing: a deleted message is not owed, and a wait
 * that a deleted answer had ended goes on from its old begin, as the customer can no longer read the answer (design.md
 * 4.2, 4.4). What happened stays told by the turns: a message that was answered before it was deleted was answered.
 * What only puts the customer off ends no wait (design.md 2, principle 4).
 */
export function exchangesOf(
  comments: readonly StoredComment[],
  brands: readonly Brand[],
  isHolding: IsHolding,
): Exchange[] {
  const reading: Reading = {
    byId: new Map(comments.map((comment) => [comment.id, comment])),
    own: new Set(comments.filter((comment) => isOwn(comment, brands)).map((comment) => comment.id)),
    mention: mentionOf(brands),
    exchanges: new Map(),
    owed: new Set(),
    people: new Map(),
    addressees: new Map(),
    isHolding,
  };
  for (const comment of inOrder(comments)) {
    if (reading.own.has(comment.id)) takeAnswer(comment, reading);
    else takeMessage(comment, reading);
  }
  return [...reading.exchanges.values()].map((exchange) => ({
    ...exchange,
    pending: exchange.pending.filter((message) => !isGone(message)),
  }));
}

function takeMessage(comment: StoredComment, reading: Reading): void {
  const { customerId } = comment;
  reading.people.set(customerId, comment);
  if (!isOwed(comment, reading)) return;
  reading.owed.add(comment.id);
  const exchange = reading.exchanges.get(customerId) ?? newExchange(customerId);
  exchange.owed.push(comment);
  exchange.pending.push(comment);
  reading.exchanges.set(customerId, exchange);
}

function newExchange(customerId: CustomerId): Exchange {
  return { customerId, owed: [], turns: [], pending: [], held: [], said: [] };
}

function takeAnswer(comment: StoredComment, reading: Reading): void {
  const customers = addressees(comment, reading);
  reading.addressees.set(comment.id, customers);
  const answer = asAnswer(comment, reading.isHolding);
  for (const customerId of customers) {
    const exchange = reading.exchanges.get(customerId);
    exchange?.said.push({ comment, answer });
    if (!answer) {
      if (exchange && exchange.pending.length > 0) exchange.held.push(comment);
      continue;
    }
    const stood = exchange?.pending.filter((message) => stoodAt(message, answer.postedAt.latest));
    const [question, ...alsoAsked] = stood ?? [];
    if (!exchange || !question) continue;
    exchange.turns.push({ question, alsoAsked, answer });
    if (!isGone(answer)) exchange.pending = [];
  }
}

/** Whether a message had not been deleted by then, epoch ms, as far as is known. */
function stoodAt(message: StoredComment, at: number): boolean {
  return !isGone(message) || (message.goneAt ?? 0) > at;
}

/**
 * Owed an answer is a message that is top-level, replies to the brand or to the customer's own owed message,
 * follows up where the customer already has a case, mentions the brand, or whose parent has not been seen (better
 * one too many than one missed). Talk between customers is not. An edit that takes the mention out takes nothing back.
 */
function isOwed(comment: StoredComment, { byId, own, mention, exchanges, owed }: Reading): boolean {
  if (comment.parentId === null || comment.kind === 'mention') return true;
  if (mention && textsOf(comment).some(({ text }) => mention.test(text))) return true;
  const parent = byId.get(comment.parentId);
  if (!parent || own.has(parent.id)) return true;
  if (parent.customerId === comment.customerId && owed.has(parent.id)) return true;
  // Facebook may name only the top-level comment of a reply: who has a case here is then writing to us.
  return parent.id === comment.threadId && exchanges.has(comment.customerId);
}

/**
 * Whom a brand comment answers: the author of what it replies to; where the page only names the top-level comment
 * (or a brand comment), the customer whose name it starts with, else whoever that one was for. An edit adds people to
 * these and takes none away: who was answered is not waiting again because a name was corrected.
 */
function addressees(answer: StoredComment, reading: Reading): CustomerId[] {
  return [...new Set(textsOf(answer).flatMap(({ text }) => addresseesBy(text, answer, reading)))];
}

function addresseesBy(text: string, answer: StoredComment, reading: Reading): readonly CustomerId[] {
  const { byId, own, people } = reading;
  const parent = answer.parentId === null ? undefined : byId.get(answer.parentId);
  if (parent && !own.has(parent.id) && parent.id !== answer.threadId) return [parent.customerId];
  const named = namedFirst(text, [...people.values()]);
  if (named) return [named];
  if (parent && own.has(parent.id)) return reading.addressees.get(parent.id) ?? [];
  const top = byId.get(answer.threadId);
  return top && !own.has(top.id) ? [top.customerId] : [];
}

/** Finds a brand's name, handle or vanity name as a word of its own, with or without @. */
function mentionOf(brands: readonly Brand[]): RegExp | null {
  const names = brands.flatMap((brand) => [brand.name.trim(), ...brand.identities.map((own) => own.key)]);
  const words = [...new Set(names)].filter((name) => name.length > 1).map(escaped);
  return words.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words.join('|')})(?![\\p{L}\\p{N}_])`, 'iu');
}

/** A text as part of a pattern. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/**
 * The one customer whose full name or handle the text starts with. One word alone is no name: "Hello" and "Mark" begin
 * answers to anybody.
 */
function namedFirst(text: string, people: readonly StoredComment[]): CustomerId | null {
  const start = text.replace(/^[\s@\u2066-\u2069\u200e\u200f]+/, '').toLowerCase();
  const starts = (name: string | null | undefined) =>
    name ? start.startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}_]/u.test(start.slice(name.length)) : false;
  const named = people
    .filter(
      ({ author }) =>
        (/\S\s+\S/.test(author.name) && starts(author.name)) || starts(author.handle?.replace(/^@/, '')),
    )
    .sort((a, b) => b.author.name.length - a.author.name.length);
  return named[0]?.customerId ?? null;
}
