import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, type Rules } from '../../lib/core/case.ts';
import { join } from '../../lib/core/comment.ts';
import { defaultPolicy, defaultTerms } from '../../lib/core/policy.ts';
import { policyBook } from '../../lib/core/policy-book.ts';
import { nextPromiseAt, promiseState } from '../../lib/core/promise.ts';
import type { Case, StoredComment } from '../../lib/core/types.ts';
import { rowOf } from '../../lib/data/row.ts';
import { below, exactly, minutes, rules, seen, stored } from './make.ts';

const question = stored(10, 'anna_k');
const holding = (n: number, text = 'Thanks, we will answer soon') =>
  stored(n, 'sunny_shop', { ...below(10, 10), text });
const answer = (n: number, text = 'It is the left switch') =>
  stored(n, 'sunny_shop', { ...below(10, 10), text });
const caseOf = (...comments: StoredComment[]): Case => {
  const [only, ...others] = casesOf({ comments, decisions: [], inserted: [] }, rules);
  expect(others).toEqual([]);
  return only ?? expect.fail();
};

describe('a reply without substance', () => {
  it('is a soft stop: the clock goes on from the first message, and no first response is reached', () => {
    expect(caseOf(question, holding(15))).toMatchObject({
      state: 'waiting',
      waitingFor: 'x:10',
      due: minutes(40),
      firstResponse: null,
      answers: [],
      softStops: [{ commentId: 'x:15', at: exactly(15) }],
    });
  });

  it('the answer after it ends the wait that it did not end', () => {
    const answered = caseOf(question, holding(15), answer(60));
    expect(answered).toMatchObject({ state: 'answered', waitingSince: null });
    expect(answered.firstResponse).toMatchObject({ commentId: 'x:60', questionId: 'x:10', at: exactly(60) });
    expect(answered.softStops).toHaveLength(1);
  });

  it('after an answer it is none: nothing was owed', () => {
    expect(caseOf(question, answer(15), holding(16)).softStops).toBeUndefined();
  });

  it('edited into an answer it is one since the edit, not since it was posted', () => {
    const edited = join(
      stored(15, 'sunny_shop', { ...below(10, 10), text: 'we will answer soon' }, minutes(15)),
      stored(15, 'sunny_shop', { ...below(10, 10), text: 'It is the left switch' }, minutes(50)),
    );
    expect(caseOf(question, edited).firstResponse).toMatchObject({
      at: { earliest: minutes(15), latest: minutes(50) },
    });
    const back = join(
      edited,
      stored(15, 'sunny_shop', { ...below(10, 10), text: 'we will answer soon' }, minutes(70)),
    );
    expect(caseOf(question, back).state).toBe('answered');
  });

  it('cut by the site it is believed to say more', () => {
    const cut = stored(15, 'sunny_shop', {
      ...below(10, 10),
      text: 'we will answer soon',
      truncated: true,
    });
    expect(caseOf(question, cut).state).toBe('answered');
  });

  it('deleted it is told no more', () => {
    expect(caseOf(question, { ...holding(15), goneAt: minutes(20) }).softStops).toBeUndefined();
  });
});

describe('a promise', () => {
  const promised = (of: Case) => of.promises?.[0] ?? expect.fail();

  it('has the words, the time it was made and its end, by the earliest time it can have been made', () => {
    const vague = stored(15, 'sunny_shop', {
      ...below(10, 10),
      text: 'we will answer soon, done within 60',
      postedAt: { earliest: minutes(14), latest: minutes(20) },
    });
    expect(promised(caseOf(question, vague))).toEqual({
      commentId: 'x:15',
      text: 'done within 60',
      madeAt: { earliest: minutes(14), latest: minutes(20) },
      dueAt: minutes(74),
      keptBy: null,
    });
  });

  it('is open until its end, broken from then on, kept by an answer in time', () => {
    const open = promised(caseOf(question, holding(15, 'we will answer soon, done by 90')));
    expect(promiseState(open, minutes(90) - 1)).toBe('open');
    expect(promiseState(open, minutes(90))).toBe('broken');
    const kept = promised(caseOf(question, holding(15, 'we will answer soon, done by 90'), answer(90)));
    expect(kept.keptBy).toBe('x:90');
    expect(promiseState(kept, minutes(9000))).toBe('kept');
  });

  it('broken stays broken, whatever comes after', () => {
    const late = promised(caseOf(question, holding(15, 'we will answer soon, done by 90'), answer(91)));
    expect(promiseState(late, minutes(91))).toBe('broken');
  });

  it('another holding reply keeps none, and a deleted answer neither', () => {
    const text = 'we will answer soon, done by 90';
    expect(promised(caseOf(question, holding(15, text), holding(30))).keptBy).toBeNull();
    const gone = { ...answer(30), goneAt: minutes(40) };
    expect(promised(caseOf(question, holding(15, text), gone)).keptBy).toBeNull();
  });

  it('is taken from an answer of substance too, and from one when nothing was owed; neither keeps itself', () => {
    const first = caseOf(question, answer(15, 'The left switch. New one done by 90'));
    expect(first).toMatchObject({ state: 'answered', promises: [{ dueAt: minutes(90), keptBy: null }] });
    const second = caseOf(question, answer(15), answer(16, 'And the bill: done by 80'), answer(20));
    expect(second.promises).toMatchObject([{ commentId: 'x:16', dueAt: minutes(80), keptBy: 'x:20' }]);
  });

  it('stays when the reply is deleted or edited', () => {
    const text = 'we will answer soon, done by 90';
    expect(caseOf(question, { ...holding(15, text), goneAt: minutes(20) }).promises).toHaveLength(1);
    const edited = join(
      stored(15, 'sunny_shop', { ...below(10, 10), text }, minutes(15)),
      stored(15, 'sunny_shop', { ...below(10, 10), text: 'we will answer soon, done by 120' }, minutes(30)),
    );
    expect(caseOf(question, edited).promises?.map(({ dueAt }) => dueAt)).toEqual([minutes(90), minutes(120)]);
    const around = join(
      stored(15, 'sunny_shop', { ...below(10, 10), text }, minutes(15)),
      stored(15, 'sunny_shop', { ...below(10, 10), text: `Hello! ${text}` }, minutes(30)),
    );
    expect(caseOf(question, around).promises).toHaveLength(1);
  });

  it('is dated in the zone of the opening hours in force, where there are any', () => {
    const zones: (string | null)[] = [];
    const promisesIn: Rules['promisesIn'] = (_text, _lang, _at, zone) => {
      zones.push(zone);
      return [];
    };
    const week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    const calendar = {
      kind: 'hours' as const,
      zone: 'Asia/Tehran',
      week,
      holidays: [],
      daysOff: [],
      extraDays: [],
    };
    const policy = {
      ...defaultPolicy,
      versions: [{ validFrom: null, terms: { ...defaultTerms, calendar } }],
    };
    for (const policies of [rules.policies, policyBook([policy])])
      casesOf(
        { comments: [question, answer(15)], decisions: [], inserted: [] },
        { ...rules, policies, promisesIn },
      );
    expect(zones).toEqual([null, 'Asia/Tehran']);
  });

  it('what a customer writes is none', () => {
    const own = stored(10, 'anna_k', { text: 'done by 90, they said' });
    expect(caseOf(own).promises).toBeUndefined();
  });

  it('does not depend on the order in which things were seen', () => {
    const all = [
      question,
      holding(15, 'we will answer soon, done by 90'),
      stored(30, 'anna_k', below(10, 15)),
      holding(40, 'we will answer soon, done within 30'),
      answer(60, 'The left switch. New one done by 300'),
    ];
    const [expected] = casesOf({ comments: all, decisions: [], inserted: [] }, rules);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (comments) => {
        expect(casesOf({ comments, decisions: [], inserted: [] }, rules)).toEqual([expected]);
      }),
    );
  });
});

describe('the worker wakes for a promise', () => {
  const rowAt = (of: Case, now: number) => rowOf(of, stored(10, 'anna_k'), now, null);

  it('at its end, also where nothing else runs; a broken one raises the case in its list', () => {
    const of = caseOf(question, answer(15, 'The left switch. New one done by 90'));
    expect(rowAt(of, minutes(20)).nextAt).toBe(minutes(90));
    expect(rowAt(of, minutes(90)).nextAt).toBeUndefined();
    expect(rowAt(of, minutes(20)).laneAt).toBe(minutes(15));
    expect(rowAt(of, minutes(90)).laneAt).toBe(minutes(90));
  });

  it('the nearer of clock and promise comes first, and moves the case up in the queue', () => {
    const of = caseOf(question, holding(12, 'we will answer soon, done by 20'));
    expect(rowAt(of, minutes(13))).toMatchObject({ nextAt: minutes(20), queue: minutes(20) });
    expect(rowAt(of, minutes(20))).toMatchObject({ nextAt: minutes(32.5), queue: minutes(40) });
    expect(nextPromiseAt(of.promises, minutes(20))).toBeNull();
  });
});

it('a comment that was never a brand answer is judged by nobody', () => {
  const asked: string[] = [];
  const spying = { ...rules, isHolding: (text: string) => asked.push(text) < 0 };
  casesOf({ comments: [question, answer(15)], decisions: [], inserted: [] }, spying);
  expect(asked).toEqual([seen(15, 'sunny_shop', { text: 'It is the left switch' }).text]);
});
