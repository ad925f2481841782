import { describe, expect, it } from 'vitest';
import { casesOf, type ThreadFacts } from '../../lib/core/case.ts';
import { figuresOf, type Measures, type Metric } from '../../lib/core/statistics-figures.ts';
import type { Decision, StoredComment } from '../../lib/core/types.ts';
import { below, brand, exactly, minutes, rules, stored } from './make.ts';

const measures = (n: number, more: Partial<Measures> = {}): Measures => ({
  now: minutes(n),
  ...more,
});

function figures(facts: Partial<ThreadFacts>, at: Measures) {
  const cases = casesOf({ comments: [], decisions: [], inserted: [], ...facts }, rules);
  return cases.flatMap((of) => figuresOf(of, at));
}

function measured(metric: Metric, facts: Partial<ThreadFacts>, at: Measures) {
  return figures(facts, at).filter((figure) => figure.metric === metric);
}

/** Anna asks at 10; answered at 15; asks again at 20 and 25; answered at 80. */
const [ask, answer, again, more, late] = [
  stored(10, 'anna_k'),
  stored(15, 'sunny_shop', below(10, 10)),
  stored(20, 'anna_k', below(10, 15)),
  stored(25, 'anna_k', below(10, 20)),
  stored(80, 'sunny_shop', below(10, 25)),
];
const decided = (n: number, decision: Decision) => ({
  decisions: [{ id: 'd', caseId: 'x:10~x:anna_k', at: minutes(n), decision }],
});
const gone = (comment: StoredComment, n: number) => ({ ...comment, goneAt: minutes(n) });
const ms = (n: number) => ({ earliest: n * 60_000, latest: n * 60_000 });

describe('the clocks of a case', () => {
  it('tell the first response from later ones, which later messages do not restart', () => {
    const all = figures({ comments: [ask, answer, again, more, late] }, measures(100));
    expect(all.filter(({ metric }) => metric.endsWith('response'))).toMatchObject([
      {
        metric: 'first-response',
        end: 'done',
        caseId: 'x:10~x:anna_k',
        commentId: 'x:10',
        site: 'x',
        brandId: brand.id,
        category: 'question',
        lang: 'en',
        agent: null,
        from: exactly(10),
        took: ms(5),
        verdict: 'met',
      },
      { metric: 'next-response', commentId: 'x:20', from: exactly(20), took: ms(60), verdict: 'missed' },
    ]);
  });

  it('go on for whoever waits, and are judged once the target is past', () => {
    const facts = { comments: [ask] };
    const [early] = measured('first-response', facts, measures(39));
    expect(early).toMatchObject({ end: 'open', commentId: 'x:10', took: ms(29) });
    expect(early).not.toHaveProperty('verdict');
    expect(measured('first-response', facts, measures(40))).toMatchObject([
      { took: ms(30), verdict: 'missed' },
    ]);
    expect(measured('next-response', { comments: [ask, answer, again] }, measures(60))).toMatchObject([
      { end: 'open', commentId: 'x:20', took: ms(40) },
    ]);
  });

  it('keep what the page left open, to the verdict', () => {
    const about = stored(10, 'anna_k', { postedAt: { earliest: minutes(0), latest: minutes(20) } });
    const open = measured('first-response', { comments: [about] }, measures(40));
    expect(open).toMatchObject([{ took: { earliest: 20 * 60_000, latest: 40 * 60_000 }, verdict: 'unsure' }]);
    expect(measured('first-response', { comments: [about] }, measures(50))[0]?.verdict).toBe('missed');
    const done = measured(
      'first-response',
      { comments: [about, stored(45, 'sunny_shop', below(10, 10))] },
      measures(50),
    );
    expect(done).toMatchObject([
      {
        from: { earliest: minutes(0), latest: minutes(20) },
        took: { earliest: 25 * 60_000, latest: 45 * 60_000 },
        verdict: 'unsure',
      },
    ]);
  });

  it('say only "at least" where nobody knows when the question was published', () => {
    const unknown = stored(10, 'anna_k', { postedAt: { earliest: null, latest: minutes(10) } });
    const reply = stored(25, 'sunny_shop', below(10, 10));
    expect(measured('first-response', { comments: [unknown, reply] }, measures(30))).toMatchObject([
      {
        from: { earliest: null, latest: minutes(10) },
        took: { earliest: 15 * 60_000, latest: null },
        verdict: 'unsure',
      },
    ]);
    const about = { ...reply, postedAt: { earliest: minutes(22), latest: minutes(25) }, exactAt: null };
    expect(measured('first-response', { comments: [unknown, about] }, measures(30))[0]?.took).toEqual({
      earliest: 12 * 60_000,
      latest: null,
    });
    expect(measured('first-response', { comments: [unknown] }, measures(30))[0]?.took).toEqual({
      earliest: 20 * 60_000,
      latest: null,
    });
  });

  it('do not stop for an answer that was deleted', () => {
    const facts = { comments: [ask, gone(answer, 30)] };
    expect(measured('first-response', facts, measures(50))).toMatchObject([{ end: 'open', took: ms(40) }]);
    const answered = { comments: [ask, gone(answer, 30), stored(60, 'sunny_shop', below(10, 10))] };
    expect(measured('first-response', answered, measures(70))).toMatchObject([{ end: 'done', took: ms(50) }]);
    expect(measured('next-response', answered, measures(70))).toEqual([]);
  });

  it('are none where no answer was owed, and stop where a person closed the case', () => {
    const no = decided(20, { kind: 'dismiss', reason: 'no-answer-needed' });
    expect(figures({ comments: [ask], ...no }, measures(50))).toEqual([]);
    const elsewhere = decided(20, { kind: 'dismiss', reason: 'answered-elsewhere' });
    expect(figures({ comments: [ask], ...elsewhere }, measures(50))).toMatchObject([
      { metric: 'first-response', end: 'closed', took: { earliest: 10 * 60_000, latest: null } },
    ]);
    const resolved = decided(90, { kind: 'resolve' });
    expect(
      measured('next-response', { comments: [ask, answer, again], ...resolved }, measures(99)),
    ).toMatchObject([{ end: 'closed', commentId: 'x:20', took: { earliest: 70 * 60_000, latest: null } }]);
    expect(measured('next-response', { comments: [ask, answer], ...resolved }, measures(99))).toEqual([]);
  });

  it('snoozed and escalated ones go on: the customer still waits', () => {
    for (const decision of [
      { kind: 'snooze', until: minutes(500) },
      { kind: 'escalate', note: 'lab' },
    ] as const)
      expect(
        measured('first-response', { comments: [ask], ...decided(20, decision) }, measures(50)),
      ).toMatchObject([{ end: 'open', took: ms(40) }]);
  });
});

describe('resolution', () => {
  it('runs from the first message until somebody says that it is resolved', () => {
    const facts = { comments: [ask, answer, again, more, late] };
    expect(measured('resolution', facts, measures(100))).toMatchObject([{ end: 'open', took: ms(90) }]);
    const resolved = { ...facts, ...decided(95, { kind: 'resolve' }) };
    expect(measured('resolution', resolved, measures(500))).toMatchObject([
      { end: 'done', commentId: 'x:10', from: exactly(10), took: ms(85) },
    ]);
    const reopened = { ...resolved, comments: [...facts.comments, stored(200, 'anna_k', below(10, 80))] };
    expect(measured('resolution', reopened, measures(300))).toMatchObject([{ end: 'done', took: ms(85) }]);
    expect(measured('first-response', reopened, measures(300))).toMatchObject([{ took: ms(5) }]);
  });

  it('is measured of what was resolved unanswered, too', () => {
    const resolved = {
      comments: [ask, stored(15, 'anna_k', below(10, 10))],
      ...decided(40, { kind: 'resolve' }),
    };
    expect(measured('resolution', resolved, measures(99))).toMatchObject([{ end: 'done', took: ms(30) }]);
  });

  it('of an answered case that was then dismissed is left where it was', () => {
    const thanks = decided(40, { kind: 'dismiss', reason: 'no-answer-needed' });
    expect(measured('resolution', { comments: [ask, answer, again], ...thanks }, measures(99))).toMatchObject(
      [{ end: 'closed', took: ms(30) }],
    );
  });
});

describe('handle time and agents', () => {
  it('are there where they were observed, and only there', () => {
    const comments = [ask, answer, again, more, late];
    expect(measured('handle', { comments }, measures(100))).toEqual([]);
    const observed = measures(100, {
      agentOf: ({ commentId }) => (commentId === 'x:80' ? 'ania' : null),
    });
    const inserted = {
      id: 'i',
      commentId: 'x:25' as const,
      text: late.text,
      templateId: null,
      insertedAt: minutes(77),
      sentAt: minutes(80),
    };
    const facts = { comments, inserted: [inserted] };
    expect(measured('handle', facts, observed)).toMatchObject([
      { end: 'done', commentId: 'x:20', agent: 'ania', took: ms(3), from: exactly(80) },
    ]);
    expect(figures(facts, observed).map(({ metric, agent }) => [metric, agent])).toEqual([
      ['first-response', null],
      ['next-response', 'ania'],
      ['resolution', null],
      ['handle', 'ania'],
    ]);
  });
});
