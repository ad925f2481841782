import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, type ThreadFacts } from '../../lib/core/case.ts';
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
    expect(late.firstResponse?.took.latest).toBeGreaterThan(rules.policy.target);
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
