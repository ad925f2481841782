import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, type ThreadFacts } from '../../lib/core/case.ts';
import { join } from '../../lib/core/comment.ts';
import { isAside } from '../../lib/core/sla.ts';
import { inOrder } from '../../lib/core/thread.ts';
import type { Case, Decision, DecisionFact, InsertedFact, StoredComment } from '../../lib/core/types.ts';
import { authorOf, below, exactly, minutes, onFacebook, rules, stored } from './make.ts';

const of = (comments: StoredComment[], more: Partial<ThreadFacts> = {}) =>
  casesOf({ comments, decisions: [], inserted: [], ...more }, rules);

function only(cases: Case[]): Case {
  expect(cases).toHaveLength(1);
  return cases[0] ?? expect.fail();
}

const decided = (at: number, decision: Decision, id = `d${at}`): DecisionFact => ({
  id,
  caseId: 'x:10~x:anna_k',
  at: minutes(at),
  decision,
});

const minutesLong = (n: number) => ({ earliest: n * 60_000, latest: n * 60_000 });

describe('whose turn it is', () => {
  const question = stored(10, 'anna_k');

  it('an unanswered message waits since its publication, due 30 minutes later', () => {
    expect(only(of([question]))).toMatchObject({
      id: 'x:10~x:anna_k',
      state: 'waiting',
      waitingFor: 'x:10',
      waitingSince: exactly(10),
      riskAt: minutes(32.5),
      due: minutes(40),
      firstResponse: null,
    });
  });

  it('a second message before the answer does not start the clock again', () => {
    const again = stored(20, 'anna_k', below(10, 10));
    expect(only(of([again, question]))).toMatchObject({
      waitingFor: 'x:10',
      due: minutes(40),
      lastMessageId: 'x:20',
    });
  });

  it('an answer stops the clock, whoever of the brand typed it; a follow-up starts the next', () => {
    const answer = stored(15, 'sunny_shop', below(10, 10));
    const answered = only(of([question, answer]));
    expect(answered).toMatchObject({ state: 'answered', waitingSince: null, due: null });
    expect(answered.firstResponse).toEqual({
      commentId: 'x:15',
      questionId: 'x:10',
      at: exactly(15),
      took: { earliest: 300_000, latest: 300_000 },
      clocks: {
        customer: { calendar: minutesLong(5), open: minutesLong(5) },
        desk: { calendar: minutesLong(5), open: minutesLong(5) },
        hand: null,
      },
      target: {
        kind: 'firstResponse',
        length: 30 * 60_000,
        commentId: 'x:10',
        policyId: 'default',
        validFrom: null,
      },
      due: exactly(40),
      verdict: 'met',
      templateId: null,
    });
    const followUp = stored(30, 'anna_k', below(10, 15));
    const reopened = only(of([question, answer, followUp]));
    expect(reopened).toMatchObject({
      state: 'waiting',
      waitingFor: 'x:30',
      firstResponse: answered.firstResponse,
    });
    const second = only(of([question, answer, followUp, stored(31, 'sunny_shop', below(10, 30))]));
    expect(second.answers.map(({ questionId }) => questionId)).toEqual(['x:10', 'x:30']);
    expect(second.firstResponse).toEqual(answered.firstResponse);
  });

  it('a second brand message in a row is no further answer', () => {
    const twice = [stored(15, 'sunny_shop', below(10, 10)), stored(16, 'sunny_shop', below(10, 15))];
    expect(only(of([question, ...twice])).answers).toHaveLength(1);
  });

  it('an answer after the deadline stays a visible miss', () => {
    const late = only(of([question, stored(100, 'sunny_shop', below(10, 10))]));
    expect(late.firstResponse?.verdict).toBe('missed');
  });

  it('talk between customers is not owed, a mention of the brand in it is', () => {
    const talk = stored(11, 'ben_m', { ...below(10, 10), text: 'Same here' });
    const reply = stored(12, 'ben_m', { ...below(10, 11), text: 'And still broken' });
    expect(only(of([question, talk, reply])).customerId).toBe('x:anna_k');
    for (const text of ['so @sunny_shop, what now?', 'Sunny Shop: say something', 'sunny shop!']) {
      const mention = stored(13, 'ben_m', { ...below(10, 11), text });
      expect(of([question, talk, mention]).map(({ waitingFor }) => waitingFor)).toEqual(['x:10', 'x:13']);
    }
    const other = stored(13, 'ben_m', { ...below(10, 11), text: 'sunny_shopping is fun' });
    expect(of([question, talk, other])).toHaveLength(1);
  });

  it('each customer in a thread has a case; one answer ends only the wait of the one it replies to', () => {
    const ben = stored(11, 'ben_m', { ...below(10, 10), text: '@sunny_shop me too' });
    const answer = stored(12, 'sunny_shop', below(10, 11));
    const states = of([question, ben, answer]).map(({ customerId, state }) => [customerId, state]);
    expect(states).toEqual([
      ['x:anna_k', 'waiting'],
      ['x:ben_m', 'answered'],
    ]);
  });

  it('what replies to the brand is owed, also by somebody new', () => {
    const answer = stored(12, 'sunny_shop', below(10, 10));
    const cara = stored(13, 'cara_x', below(10, 12));
    expect(of([question, answer, cara]).map(({ state }) => state)).toEqual(['answered', 'waiting']);
  });

  it("the brand's own post and thread owe nothing", () => {
    expect(of([stored(1, 'sunny_shop', { parentId: null }), stored(2, 'sunny_shop', below(1, 1))])).toEqual(
      [],
    );
  });

  it('knows the brand by its identity where the page did not say so', () => {
    const answer = stored(15, 'sunny_shop', {
      ...below(10, 10),
      author: { ...authorOf('Sunny_Shop'), isBrand: false },
    });
    expect(only(of([question, answer])).state).toBe('answered');
  });
});

describe('Facebook names only the top-level comment of a reply', () => {
  const anna = onFacebook(10, 'anna.k', 'Anna Kowalska');
  const ben = onFacebook(11, 'ben.m', 'Ben Meier', { text: 'Sunny Shop, same question' });
  const stateOf = (answer: string) =>
    Object.fromEntries(
      of([anna, ben, onFacebook(12, 'sunnyshop', 'Sunny Shop', { text: answer })]).map((each) => [
        each.customerId,
        each.state,
      ]),
    );

  it('an answer is for the customer whose name it starts with, else for the top-level author', () => {
    const forBen = { 'facebook:anna.k': 'waiting', 'facebook:ben.m': 'answered' };
    expect(stateOf('Ben Meier, it is on its way')).toEqual(forBen);
    const forAnna = { 'facebook:anna.k': 'answered', 'facebook:ben.m': 'waiting' };
    expect(stateOf('It is on its way')).toEqual(forAnna);
    expect(stateOf('Ben Meiersohn is our driver')).toEqual(forAnna);
  });

  it('one word is no name: a greeting is not for whoever is called like it', () => {
    for (const name of ['Hello Kitty', 'Hello']) {
      const kitty = onFacebook(11, 'kitty', name, { text: 'Sunny Shop, same question' });
      const answer = onFacebook(12, 'sunnyshop', 'Sunny Shop', { text: 'Hello, it is on its way' });
      expect(of([anna, kitty, answer]).map(({ state }) => state)).toEqual(['answered', 'waiting']);
    }
    const handle = stored(11, 'ben', { ...below(10, 10), text: '@sunny_shop me too' });
    const answer = stored(12, 'sunny_shop', { ...below(10, 10), text: '@ben it is on its way' });
    expect(of([stored(10, 'anna_k'), handle, answer]).map(({ state }) => state)).toEqual([
      'waiting',
      'answered',
    ]);
  });

  it('who has a case and writes again in the thread is writing to us', () => {
    const again = onFacebook(13, 'ben.m', 'Ben Meier', { text: 'Hello?' });
    const answer = onFacebook(12, 'sunnyshop', 'Sunny Shop', { text: 'Ben Meier, yes' });
    expect(of([anna, ben, answer, again]).map(({ waitingFor }) => waitingFor)).toEqual([
      'facebook:10',
      'facebook:13',
    ]);
  });
});

describe('uncertain times', () => {
  const hours = (n: number, seenAt: number) => ({
    earliest: minutes(seenAt - n * 60 - 59),
    latest: minutes(seenAt - n * 60),
  });

  it('give uncertain durations and count from the earliest begin', () => {
    const question = stored(10, 'anna_k', { postedAt: hours(3, 0) }, minutes(0));
    const answer = stored(11, 'sunny_shop', { ...below(10, 10), postedAt: hours(2, 0) }, minutes(0));
    expect(only(of([question])).due).toBe(minutes(-239 + 30));
    expect(only(of([question, answer])).firstResponse?.took).toEqual({
      earliest: 60_000,
      latest: 119 * 60_000,
    });
  });

  it('that overlap are ordered by the reply relation, then by id', () => {
    const label = { postedAt: hours(2, 0) };
    const answer = stored(11, 'sunny_shop', { ...below(10, 10), ...label }, minutes(0));
    const followUp = stored(9, 'anna_k', { ...below(10, 11), ...label }, minutes(0));
    const question = stored(10, 'anna_k', label, minutes(0));
    expect(only(of([followUp, answer, question]))).toMatchObject({ state: 'waiting', waitingFor: 'x:9' });
    const took = only(of([question, answer])).firstResponse?.took;
    expect(took).toEqual({ earliest: 0, latest: 59 * 60_000 });
  });

  it('without any lower bound are marked as such', () => {
    const question = stored(10, 'anna_k', { postedAt: { earliest: null, latest: minutes(5) } }, minutes(5));
    const answered = only(of([question, stored(20, 'sunny_shop', below(10, 10))]));
    expect(answered.firstResponse?.took).toEqual({ earliest: null, latest: 15 * 60_000 });
  });

  const surely = (a: StoredComment, b: StoredComment) => a.postedAt.latest < (b.postedAt.earliest ?? 0);
  const shuffledToo = (all: StoredComment[]) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }));
  const reply = (n: number, parent: number | null, from: number, to: number) =>
    stored(n + 10, 'anna_k', {
      threadId: 'x:10',
      parentId: parent === null || parent >= n ? null : `x:${parent + 10}`,
      postedAt: { earliest: minutes(from), latest: minutes(to) },
    });

  it('come into one order, whatever the input order, that keeps what is certain', () => {
    const one = fc.record({ from: fc.nat(20), length: fc.nat(8), parent: fc.option(fc.nat(9)) });
    const thread = fc
      .array(one, { maxLength: 10 })
      .map((all) => all.map(({ from, length, parent }, i) => reply(i, parent, from, from + length)));
    fc.assert(
      fc.property(thread.chain(shuffledToo), ([comments, shuffled]) => {
        const ordered = inOrder(comments);
        expect(inOrder(shuffled)).toEqual(ordered);
        for (const [i, later] of ordered.entries())
          for (const sooner of ordered.slice(0, i)) expect(surely(later, sooner)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('come into an order with every reply after what it replies to, unless the times contradict', () => {
    const one = fc.record({
      wait: fc.nat(5),
      before: fc.nat(8),
      after: fc.nat(8),
      parent: fc.option(fc.nat(9)),
    });
    const thread = fc.array(one, { maxLength: 10 }).map((all) => {
      const truth: number[] = [];
      return all.map(({ wait, before, after, parent }, i) => {
        const at = (truth[parent ?? i] ?? 0) + wait;
        truth.push(at);
        return reply(i, parent, at - before, at + after);
      });
    });
    fc.assert(
      fc.property(thread.chain(shuffledToo), ([, shuffled]) => {
        const ids = inOrder(shuffled).map(({ id }) => id);
        for (const { id, parentId } of shuffled)
          if (parentId) expect(ids.indexOf(parentId)).toBeLessThan(ids.indexOf(id));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('decisions', () => {
  const question = stored(10, 'anna_k');
  const under = (...decisions: DecisionFact[]) => only(of([question], { decisions }));
  const newer = stored(60, 'anna_k', below(10, 10));

  it('a dismissal holds until the customer writes again; then only the new message counts', () => {
    const dismissed = decided(20, { kind: 'dismiss', reason: 'no-answer-needed' });
    expect(under(dismissed)).toMatchObject({ state: 'dismissed', waitingSince: null, decision: dismissed });
    const again = only(of([question, newer], { decisions: [dismissed] }));
    expect(again).toMatchObject({ state: 'waiting', waitingFor: 'x:60', decision: null });
    const snoozed = decided(61, { kind: 'snooze', until: minutes(90) });
    expect(only(of([question, newer], { decisions: [dismissed, snoozed] })).waitingFor).toBe('x:60');
  });

  it('a message that was posted before a dismissal but not seen yet is not dismissed', () => {
    const unseen = stored(15, 'anna_k', below(10, 10), minutes(30));
    const dismissed = decided(20, { kind: 'dismiss', reason: 'spam' });
    expect(only(of([question, unseen], { decisions: [dismissed] })).waitingFor).toBe('x:15');
  });

  it('a snooze keeps the clock and ends when the customer writes', () => {
    const snoozed = decided(20, { kind: 'snooze', until: minutes(90) });
    expect(under(snoozed)).toMatchObject({ state: 'snoozed', waitingFor: 'x:10', due: minutes(40) });
    expect(only(of([question, newer], { decisions: [snoozed] })).state).toBe('waiting');
    const answer = stored(30, 'sunny_shop', below(10, 10));
    expect(only(of([question, answer], { decisions: [snoozed] })).state).toBe('answered');
  });

  it('an escalated case stays one while its clock runs and stops', () => {
    const escalated = decided(20, { kind: 'escalate', note: 'to the warehouse' });
    expect(under(escalated)).toMatchObject({ state: 'escalated', due: minutes(40) });
    const answer = stored(30, 'sunny_shop', below(10, 10));
    expect(only(of([question, answer], { decisions: [escalated] }))).toMatchObject({
      state: 'escalated',
      due: null,
    });
    expect(under(escalated, decided(25, { kind: 'resolve' })).state).toBe('resolved');
  });

  it('reopening puts the case back as it was, the wait too', () => {
    const both = [decided(20, { kind: 'resolve' }), decided(25, { kind: 'reopen' })];
    expect(under(...both)).toMatchObject({ state: 'waiting', waitingFor: 'x:10', decision: null });
  });

  it('the latest decision wins, by time and then by id, in any order', () => {
    const a = decided(20, { kind: 'resolve' }, 'a');
    const b = decided(20, { kind: 'escalate', note: '' }, 'b');
    expect(under(a, b).state).toBe('escalated');
    expect(under(b, a)).toEqual(under(a, b));
  });
});

describe('a decision taken back', () => {
  const question = stored(10, 'anna_k');
  const state = (...decisions: DecisionFact[]) => only(of([question], { decisions }));
  const escalated = decided(20, { kind: 'escalate', note: 'to the warehouse' }, 'a');
  const dismissed = decided(21, { kind: 'dismiss', reason: 'spam' }, 'b');
  const undo = decided(22, { kind: 'withdraw', decisionId: 'b' }, 'c');

  it('leaves the case as it was before it, not as if nothing had ever been decided', () => {
    expect(state(escalated, dismissed).state).toBe('dismissed');
    expect(state(escalated, dismissed, undo)).toEqual(state(escalated));
    expect(state(dismissed, undo)).toEqual(state());
  });

  it('may be a reopening', () => {
    const reopened = decided(22, { kind: 'reopen' }, 'd');
    const back = decided(23, { kind: 'withdraw', decisionId: 'd' }, 'e');
    expect(state(dismissed, reopened).state).toBe('waiting');
    expect(state(dismissed, reopened, back)).toEqual(state(dismissed));
  });

  it('is one in every order, before it is known itself, and twice', () => {
    const all = [escalated, dismissed, undo, { ...undo, id: 'f', at: minutes(19) }];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (some) => {
        expect(state(...some)).toEqual(state(escalated));
      }),
    );
    expect(state(escalated, undo)).toEqual(state(escalated));
  });
});

/** A comment that was seen to be gone from the page at a minute. */
const goneBy = (n: number, comment: StoredComment): StoredComment => ({ ...comment, goneAt: minutes(n) });

describe('what was deleted on the page', () => {
  const question = stored(10, 'anna_k');
  const again = stored(12, 'anna_k', below(10, 10));
  const answer = stored(20, 'sunny_shop', below(10, 10));

  it('is no longer owed; its case is done, and nothing is erased', () => {
    expect(only(of([goneBy(15, question)]))).toMatchObject({
      state: 'dismissed',
      decision: null,
      waitingSince: null,
      due: null,
      lastMessageId: 'x:10',
      answers: [],
    });
  });

  it('is owed again with the old clock when it is seen again', () => {
    const back = { ...goneBy(15, question), lastSeenAt: minutes(16) };
    const { waitingSince, due, state } = only(of([question]));
    expect(only(of([back]))).toMatchObject({ waitingSince, due, state });
  });

  it('takes no other message along', () => {
    expect(only(of([goneBy(15, question), again]))).toMatchObject({ state: 'waiting', waitingFor: 'x:12' });
    expect(only(of([question, goneBy(15, again)]))).toMatchObject({ state: 'waiting', waitingFor: 'x:10' });
    expect(only(of([goneBy(15, question), goneBy(15, again)])).state).toBe('dismissed');
  });

  it('was answered if it was answered before', () => {
    const { answers, firstResponse } = only(of([question, answer]));
    expect(only(of([goneBy(30, question), answer]))).toMatchObject({
      state: 'answered',
      answers,
      firstResponse,
    });
    expect(only(of([goneBy(15, question), again, answer])).firstResponse?.questionId).toBe('x:12');
  });

  it('was a follow-up: the case is answered as it was before', () => {
    const followUp = goneBy(40, stored(30, 'anna_k', below(10, 20)));
    expect(only(of([question, answer, followUp]))).toMatchObject({
      state: 'answered',
      lastMessageId: 'x:10',
    });
  });

  it('if it was our answer, lets the wait go on from its old begin, and stays told', () => {
    const reopened = only(of([question, goneBy(30, answer)]));
    expect(reopened).toMatchObject({
      state: 'waiting',
      waitingFor: 'x:10',
      due: minutes(40),
      firstResponse: null,
    });
    expect(reopened.answers).toEqual([expect.objectContaining({ commentId: 'x:20', gone: true })]);
    const posted = stored(35, 'sunny_shop', below(10, 10));
    expect(only(of([question, goneBy(30, answer), posted]))).toMatchObject({
      state: 'answered',
      firstResponse: { commentId: 'x:35', questionId: 'x:10', took: { latest: 25 * 60_000 } },
    });
    const both = [question, answer, goneBy(30, stored(25, 'sunny_shop', below(10, 10)))];
    expect(only(of(both))).toMatchObject({ state: 'answered', firstResponse: { commentId: 'x:20' } });
  });

  it('leaves decisions in force', () => {
    const escalated = decided(12, { kind: 'escalate', note: '' });
    expect(only(of([goneBy(15, question)], { decisions: [escalated] }))).toMatchObject({
      state: 'escalated',
      due: null,
    });
    const dismissed = decided(12, { kind: 'dismiss', reason: 'spam' });
    expect(only(of([goneBy(15, question)], { decisions: [dismissed] })).decision).toBe(dismissed);
  });
});

describe('what was edited', () => {
  const question = stored(10, 'anna_k', { text: 'Where is my parcel?' });
  const answer = stored(20, 'sunny_shop', below(10, 10));
  /** The question with other words, first seen at a minute. */
  const changed = (n: number, more: Partial<StoredComment> = {}) =>
    join(question, stored(10, 'anna_k', { text: 'It came broken!', ...more }, minutes(n)));

  it('after our answer is marked and starts no clock', () => {
    expect(only(of([changed(30), answer]))).toMatchObject({
      state: 'answered',
      waitingSince: null,
      textChange: { after: 'answer', at: minutes(30) },
    });
    const next = stored(40, 'sunny_shop', below(10, 10));
    const followUp = stored(35, 'anna_k', below(10, 20));
    expect(only(of([changed(30), answer, followUp, next])).textChange).toBeUndefined();
  });

  it('before our answer, or only seen whole since, is no change after it', () => {
    expect(only(of([changed(15), answer])).textChange).toBeUndefined();
    expect(only(of([changed(30, { editedAt: minutes(15) }), answer])).textChange).toBeUndefined();
    const cut = stored(10, 'anna_k', { text: 'Where is…', truncated: true }, minutes(10));
    const whole = stored(10, 'anna_k', { text: 'Where is my parcel?' }, minutes(30));
    expect(only(of([join(cut, whole), answer])).textChange).toBeUndefined();
  });

  it('is marked by the mark of the site alone', () => {
    const marked = stored(10, 'anna_k', { editedAt: minutes(30) });
    expect(only(of([marked, answer])).textChange).toEqual({ after: 'answer', at: minutes(30) });
  });

  it('after a dismissal is marked too', () => {
    const dismissed = decided(20, { kind: 'dismiss', reason: 'no-answer-needed' });
    expect(only(of([changed(30)], { decisions: [dismissed] }))).toMatchObject({
      state: 'dismissed',
      textChange: { after: 'decision' },
    });
    expect(only(of([changed(15)], { decisions: [dismissed] })).textChange).toBeUndefined();
  });

  it('by the brand keeps the clock stopped, also when the name it began with goes', () => {
    const anna = onFacebook(10, 'anna.k', 'Anna Kowalska');
    const ben = onFacebook(11, 'ben.m', 'Ben Meier', { text: 'Sunny Shop, and mine?' });
    const named = onFacebook(12, 'sunnyshop', 'Sunny Shop', { text: 'Ben Meier, it is on its way' });
    const edited = onFacebook(12, 'sunnyshop', 'Sunny Shop', { text: 'It is on its way' });
    const later = { ...edited, firstSeenAt: minutes(30), lastSeenAt: minutes(30) };
    const before = of([anna, ben, named]).find(({ customerId }) => customerId === 'facebook:ben.m');
    const after = of([anna, ben, join(named, later)]).find(
      ({ customerId }) => customerId === 'facebook:ben.m',
    );
    expect(after).toMatchObject({ state: 'answered', firstResponse: before?.firstResponse });
  });

  it('out of a mention takes nothing back', () => {
    const plea = stored(11, 'ben_m', { ...below(10, 10), text: '@sunny_shop me too' });
    const quiet = stored(11, 'ben_m', { ...below(10, 10), text: 'me too' }, minutes(30));
    expect(of([question, join(plea, quiet)]).map(({ waitingFor }) => waitingFor)).toEqual(['x:10', 'x:11']);
  });
});

it('a hidden message stays owed: hiding is no answer', () => {
  expect(only(of([stored(10, 'anna_k', { hidden: true })]))).toMatchObject({
    state: 'waiting',
    due: minutes(40),
  });
});

describe('the field’s cases (peers.md d1, d2, e 2, e 3)', () => {
  const question = stored(10, 'anna_k');
  const reply = (n: number, parent: number) => stored(n, 'sunny_shop', below(10, parent));
  const follow = (n: number, parent: number) => stored(n, 'anna_k', below(10, parent));

  it('next response: runs from the first unanswered message, later ones do not restart it', () => {
    const twice = only(of([question, reply(12, 10), follow(20, 12), follow(25, 12), follow(28, 12)]));
    expect(twice).toMatchObject({
      waitingFor: 'x:20',
      waitingSince: exactly(20),
      due: minutes(50),
      alsoWaiting: ['x:25', 'x:28'],
    });
    const answered = only(of([question, reply(12, 10), follow(20, 12), follow(25, 12), reply(30, 25)]));
    expect(answered.answers.at(-1)).toMatchObject({ questionId: 'x:20', took: { latest: 600_000 } });
    expect(answered.alsoWaiting).toBeUndefined();
  });

  it('update time: does not run while the brand spoke last, however often it wrote', () => {
    for (const thread of [[reply(12, 10)], [reply(12, 10), reply(13, 12), reply(40, 12)]])
      expect(only(of([question, ...thread]))).toMatchObject({ waitingSince: null, due: null });
  });

  it('first response: never changes when the case opens again, and is not the next one', () => {
    const first = only(of([question, reply(12, 10)])).firstResponse;
    const later = only(of([question, reply(12, 10), follow(20, 12), reply(90, 20)]));
    expect(later.firstResponse).toEqual(first);
    expect(later.answers.slice(1).map(({ took }) => took.latest)).toEqual([70 * 60_000]);
  });

  it('first response: the brand’s words before the question answer nothing', () => {
    const mine = only(of([stored(5, 'sunny_shop', { parentId: null }), follow(10, 5)]));
    expect(mine).toMatchObject({ state: 'waiting', firstResponse: null });
  });

  it('a reply after the deadline stays a visible miss, also when the case goes on', () => {
    const late = [question, reply(100, 10), follow(110, 100), reply(111, 110)];
    const { firstResponse, answers } = only(of(late));
    expect(firstResponse?.took.latest).toBe(90 * 60_000);
    expect(answers.map(({ verdict }) => verdict)).toEqual(['missed', 'met']);
  });

  it('the customer clock: published 9:00, answer published 9:53, whenever both were seen', () => {
    const nine = stored(540, 'anna_k', {}, minutes(580));
    const posted = stored(593, 'sunny_shop', below(540, 540), minutes(700));
    expect(only(of([nine, posted])).firstResponse?.took).toEqual({ earliest: 3_180_000, latest: 3_180_000 });
  });

  it('a reply by another tool stops the clock like ours, and is not taken for ours', () => {
    const inserted = { commentId: 'x:10' as const, text: 'Hello Anna', templateId: 't', sentAt: null };
    const fact = { ...inserted, id: 'i', insertedAt: minutes(11) };
    expect(only(of([question, reply(12, 10)], { inserted: [fact] }))).toMatchObject({
      state: 'answered',
      firstResponse: { templateId: null },
    });
  });

  it('an answer anywhere in the thread counts for whom it replies to', () => {
    const deep = [question, reply(12, 10), follow(13, 12), follow(14, 13), reply(15, 14)];
    expect(only(of(deep)).state).toBe('answered');
    const other = stored(13, 'ben_m', { ...below(10, 10), text: '@sunny_shop me too' });
    expect(of([question, other, reply(14, 13)]).map(({ state }) => state)).toEqual(['waiting', 'answered']);
  });
});

describe('insertions', () => {
  const question = stored(10, 'anna_k');
  const fact = (more: Partial<InsertedFact> = {}): InsertedFact => ({
    id: 'i1',
    commentId: 'x:10',
    text: 'Hello Anna,\nit is on its way.',
    templateId: 'parcel',
    insertedAt: minutes(20),
    sentAt: minutes(21),
    ...more,
  });
  /** What the page shows as "2 min" at minute 23. */
  const label = { earliest: minutes(20), latest: minutes(21) + 30_000 };
  const answer = (text: string, postedAt = label) =>
    stored(11, 'sunny_shop', { ...below(10, 10), text, postedAt }, minutes(23));
  const response = (posted: StoredComment, inserted: InsertedFact) =>
    only(of([question, posted], { inserted: [inserted] })).firstResponse;

  it('date a posted answer by its sending and name its template', () => {
    expect(response(answer('@anna_k Hello  Anna, it is on its way. \u2066'), fact())).toMatchObject({
      templateId: 'parcel',
      at: { earliest: minutes(21) - 1000, latest: minutes(21) + 2000 },
    });
  });

  it('allow for the whole seconds of the site: sent at 12:21:00.990, seen to leave at 12:21:01.002', () => {
    const published = minutes(21);
    const at = response(answer(fact().text), fact({ sentAt: published + 1002 }))?.at;
    expect(at?.earliest).toBe(published);
    expect(at?.latest).toBeGreaterThanOrEqual(published);
  });

  it('leave an exact time and a contradicting label alone', () => {
    const exact = answer(fact().text, exactly(21.5));
    expect(response(exact, fact())).toMatchObject({ templateId: 'parcel', at: exactly(21.5) });
    const earlier = { earliest: minutes(15), latest: minutes(16) };
    expect(response(answer(fact().text, earlier), fact())).toMatchObject({ templateId: null, at: earlier });
  });

  it('allow for a site whose clock is minutes off, but not for another answer before', () => {
    expect(response(answer(fact().text, exactly(17)), fact())?.templateId).toBe('parcel');
    expect(response(answer(fact().text, exactly(10)), fact())?.templateId).toBeNull();
  });

  it('match only the same words, whole or cut by the site', () => {
    expect(response(answer('Something else'), fact())?.templateId).toBeNull();
    const cut = { ...answer('Hello Anna, it is…'), truncated: true };
    expect(response(cut, fact())?.templateId).toBe('parcel');
  });

  it('name the template also when the sending was not seen', () => {
    expect(response(answer(fact().text), fact({ sentAt: null }))).toMatchObject({
      templateId: 'parcel',
      at: label,
    });
  });
});

describe('urgency', () => {
  it('is that of the hottest message that waits', () => {
    const calm = stored(10, 'anna_k', { text: 'Hello' });
    const hot = stored(11, 'anna_k', { ...below(10, 10), text: 'My flat is flooded, urgent!' });
    expect(only(of([calm, hot])).triage).toMatchObject({ urgency: 2, category: 'urgent-request' });
    const answered = [
      calm,
      hot,
      stored(12, 'sunny_shop', below(10, 11)),
      stored(13, 'anna_k', below(10, 12)),
    ];
    expect(only(of(answered)).triage.urgency).toBe(0);
  });
});

describe('a word on how hot a case is', () => {
  const urgent = stored(10, 'anna_k', { text: 'urgent!' });
  const calm = decided(20, { kind: 'heat', hot: false }, 'a');
  const hot = decided(21, { kind: 'heat', hot: true }, 'b');
  const judged = (decisions: DecisionFact[], comments = [urgent]) => only(of(comments, { decisions }));

  it('goes before the judgement; what it is about and the deadline stay', () => {
    const before = judged([]);
    expect(judged([calm])).toEqual({
      ...before,
      triage: { ...before.triage, urgency: 0, veto: { hot: false } },
    });
    const question = stored(10, 'anna_k');
    expect(judged([hot], [question]).triage).toMatchObject({
      category: 'question',
      urgency: 1,
      veto: { hot: true },
    });
  });

  it('is the latest one, in any order, and can be taken back', () => {
    expect(judged([hot, calm])).toEqual(judged([calm, hot]));
    expect(judged([calm, hot]).triage.veto).toEqual({ hot: true });
    const undo = decided(22, { kind: 'withdraw', decisionId: 'b' }, 'c');
    expect(judged([undo, hot, calm])).toEqual(judged([calm]));
  });

  it('neither ends another decision nor is ended by one', () => {
    const escalated = decided(19, { kind: 'escalate', note: '' });
    expect(judged([escalated, calm])).toMatchObject({ state: 'escalated', decision: escalated });
    const reopened = [calm, decided(23, { kind: 'resolve' }), decided(24, { kind: 'reopen' })];
    expect(judged(reopened)).toMatchObject({ state: 'waiting', triage: { veto: { hot: false } } });
  });

  it('brings back what waits aside as a troll', () => {
    const judge = {
      ...rules,
      triage: () => ({ ...rules.triage('', null), category: 'abuse-or-spam' as const }),
    };
    const aside = (decisions: DecisionFact[]) => {
      const troll = only(casesOf({ comments: [urgent], decisions, inserted: [] }, judge));
      return isAside(troll, troll.state);
    };
    expect(aside([])).toBe(true);
    expect(aside([hot])).toBe(false);
  });

  it('says nothing of what the customer writes after it', () => {
    const later = stored(30, 'anna_k', { ...below(10, 10), text: 'And now it is urgent!' });
    expect(judged([calm], [urgent, later]).triage).not.toHaveProperty('veto');
  });
});

it('cases do not depend on the order of the facts', () => {
  const comments = [
    stored(10, 'anna_k'),
    stored(11, 'ben_m', { ...below(10, 10), text: '@sunny_shop and me?' }),
    stored(12, 'sunny_shop', below(10, 10)),
    stored(13, 'anna_k', below(10, 12)),
    stored(14, 'sunny_shop', below(10, 11)),
    stored(15, 'cara_x', below(10, 14)),
  ];
  const decisions = [decided(16, { kind: 'snooze', until: minutes(50) }), decided(17, { kind: 'reopen' })];
  const sorted = (cases: Case[]) => cases.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const expected = sorted(of(comments, { decisions }));
  const anyOrder = fc.tuple(
    fc.shuffledSubarray(comments, { minLength: comments.length }),
    fc.shuffledSubarray(decisions, { minLength: decisions.length }),
  );
  fc.assert(
    fc.property(anyOrder, ([some, made]) => {
      expect(sorted(of(some, { decisions: made }))).toEqual(expected);
    }),
  );
});
