import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../../lib/core/case.ts';
import { instantJson } from '../../lib/core/comment-json.ts';
import {
  type Calendar,
  defaultTerms,
  mergePolicies,
  type Policy,
  type Targets,
  type Terms,
  versionAt,
  withVersion,
} from '../../lib/core/policy.ts';
import { policyBook } from '../../lib/core/policy-book.ts';
import { policyPresets } from '../../lib/core/policy-presets.ts';
import { faultOf, policyShape, soundPolicies } from '../../lib/core/policy-shape.ts';
import { standingAt } from '../../lib/core/sla.ts';
import type { Case, Decision, DecisionFact, Interval, StoredComment } from '../../lib/core/types.ts';
import { at, hours, wallOf } from './hours.ts';
import { below, brand, minutes, rules, stored } from './make.ts';

const minute = 60_000;
const within = (n: number | null): Targets => ({
  firstResponse: n === null ? null : n * minute,
  nextResponse: n === null ? null : n * minute,
  resolution: null,
});
const terms = (n: number | null, more: Partial<Terms> = {}): Terms => ({
  ...defaultTerms,
  targets: within(n),
  ...more,
});
const policy = (more: Partial<Policy> = {}, own: Terms = terms(30)): Policy => ({
  id: 'p',
  name: 'Office',
  brandId: null,
  site: null,
  versions: [{ validFrom: null, terms: own }],
  ...more,
});

function judge(policies: Policy[], comments: StoredComment[], decisions: DecisionFact[] = []): Case {
  const [first] = casesOf(
    { comments, decisions, inserted: [] },
    { ...rules, policies: policyBook(policies) },
  );
  return first ?? expect.fail();
}

const decided = (n: number, decision: Decision, id = `d${n}`): DecisionFact => ({
  id,
  caseId: 'x:10~x:anna_k',
  at: minutes(n),
  decision,
});
const question = stored(10, 'anna_k');
const reply = (n: number, parent: number) => stored(n, 'sunny_shop', below(10, parent));
const follow = (n: number, parent: number, more = {}) =>
  stored(n, 'anna_k', { ...below(10, parent), ...more });

describe('which policy counts', () => {
  const all = policy({ id: 'all' }, terms(60));
  const ofSite = policy({ id: 'site', site: 'x' }, terms(50));
  const ofBrand = policy({ id: 'brand', brandId: brand.id }, terms(40));
  const ofBoth = policy({ id: 'both', brandId: brand.id, site: 'x' }, terms(20));

  it('is the narrowest, in whatever order they are listed', () => {
    expect(judge([all, ofSite, ofBrand, ofBoth], [question]).target?.policyId).toBe('both');
    expect(judge([all, ofBrand, ofSite], [question])).toMatchObject({ due: minutes(50) });
    expect(judge([ofSite, all], [question])).toMatchObject({ due: minutes(60) });
    expect(judge([{ ...ofBoth, brandId: 'other' }, all], [question])).toMatchObject({ due: minutes(70) });
    expect(judge([{ ...ofSite, site: 'facebook' }], [question])).toMatchObject({
      due: minutes(40),
      target: { policyId: 'default' },
    });
  });

  it('goes by category and urgency of each message', () => {
    const own = terms(60, {
      rules: [
        { categories: ['praise'], urgencyFrom: 0, targets: within(null) },
        { categories: null, urgencyFrom: 2, targets: within(5) },
      ],
    });
    const of = (comments: StoredComment[]) => judge([policy({}, own)], comments);
    const praise = stored(10, 'anna_k', { text: 'lovely!' });
    expect(of([question]).due).toBe(minutes(70));
    expect(of([stored(10, 'anna_k', { text: 'urgent!' })]).due).toBe(minutes(15));
    // No target: it waits and is never due. What comes after it has a clock of its own.
    expect(of([praise])).toMatchObject({
      state: 'waiting',
      due: null,
      riskAt: null,
      target: { length: null },
    });
    expect(of([praise, follow(20, 10)])).toMatchObject({ due: minutes(80), waitingFor: 'x:10' });
    expect(of([question, follow(20, 10, { text: 'urgent!' })])).toMatchObject({
      due: minutes(25),
      target: { commentId: 'x:20' },
    });
    expect(of([question, follow(12, 10)])).toMatchObject({ due: minutes(70), target: { commentId: 'x:10' } });
  });

  it('has other targets for the first answer, the next and the resolution', () => {
    const targets = { firstResponse: 10 * minute, nextResponse: 20 * minute, resolution: 60 * minute };
    const of = (comments: StoredComment[], decisions: DecisionFact[] = []) =>
      judge([policy({}, terms(0, { targets }))], comments, decisions);
    expect(of([question])).toMatchObject({ due: minutes(20), resolution: { due: minutes(70), at: null } });
    const again = of([question, reply(12, 10), follow(20, 12)]);
    expect(again).toMatchObject({ due: minutes(40), target: { kind: 'nextResponse' } });
    expect(again.firstResponse?.target).toMatchObject({ kind: 'firstResponse', length: 10 * minute });
    // An answer that was deleted has not answered: what comes next is the first.
    const gone = { ...reply(12, 10), goneAt: minutes(30) };
    expect(of([question, gone])).toMatchObject({ due: minutes(20), target: { kind: 'firstResponse' } });
  });

  it('is the version in force when the wait began: a change never rewrites the past', () => {
    const first = policy({ versions: [{ validFrom: null, terms: terms(30) }] });
    const changed = withVersion(first, terms(5), minutes(20));
    const ended = withVersion(changed, null, minutes(40));
    for (const policies of [[first], [changed], [ended]])
      expect(judge(policies, [question])).toMatchObject({ due: minutes(40), target: { validFrom: null } });
    expect(judge([ended], [stored(20, 'anna_k')])).toMatchObject({
      due: minutes(25),
      target: { validFrom: minutes(20) },
    });
    expect(judge([ended], [stored(40, 'anna_k')])).toMatchObject({
      due: minutes(70),
      target: { policyId: 'default' },
    });
    // What was answered stays judged by it, and both halves of one case by their own.
    const { answers } = judge([changed], [question, reply(15, 10), follow(30, 15), reply(37, 30)]);
    expect(answers.map(({ verdict }) => verdict)).toEqual(['met', 'missed']);
  });

  it('replaces what was only to begin later', () => {
    const planned = withVersion(policy(), terms(5), minutes(90));
    expect(withVersion(planned, terms(7), minutes(50)).versions.map(({ validFrom }) => validFrom)).toEqual([
      null,
      minutes(50),
    ]);
    expect(versionAt(planned, minutes(89))?.terms).toEqual(terms(30));
    expect(versionAt(policy({ versions: [{ validFrom: minutes(5), terms: null }] }), minutes(4))).toBeNull();
  });
});

describe('verdicts', () => {
  const vague = (earliest: number | null, latest: number): { postedAt: Interval } => ({
    postedAt: { earliest: earliest === null ? null : minutes(earliest), latest: minutes(latest) },
  });
  const verdict = (asked: { postedAt: Interval }, answered: { postedAt: Interval }) =>
    judge(
      [policy()],
      [
        stored(10, 'anna_k', asked, minutes(200)),
        stored(50, 'sunny_shop', { ...below(10, 10), ...answered }, minutes(200)),
      ],
    ).answers[0]?.verdict;

  it('are sure only where every possible begin and end say the same', () => {
    expect(verdict(vague(0, 10), vague(30, 30))).toBe('met');
    expect(verdict(vague(0, 10), vague(31, 31))).toBe('unsure');
    expect(verdict(vague(0, 10), vague(41, 45))).toBe('missed');
    expect(verdict(vague(0, 10), vague(39, 45))).toBe('unsure');
    expect(verdict(vague(null, 10), vague(20, 20))).toBe('unsure');
    expect(verdict(vague(null, 10), vague(41, 41))).toBe('missed');
  });

  it('a target of 0 is missed by any answer but one at once', () => {
    const at0 = (n: number) =>
      judge(
        [policy({}, terms(0))],
        [
          question,
          stored(11, 'sunny_shop', {
            ...below(10, 10),
            postedAt: { earliest: minutes(n), latest: minutes(n) },
          }),
        ],
      );
    expect(at0(10).answers[0]).toMatchObject({ verdict: 'met', took: { earliest: 0, latest: 0 } });
    expect(at0(11).answers[0]).toMatchObject({ verdict: 'missed' });
    // Dated before the question, it answers nothing: no clock runs backwards.
    expect(at0(5)).toMatchObject({ state: 'waiting', due: minutes(10), answers: [] });
  });

  it('what a decision had closed does not make the next answer late', () => {
    const dismissed = decided(15, { kind: 'dismiss', reason: 'no-answer-needed' });
    const later = [question, follow(500, 10), reply(510, 500)];
    expect(judge([policy()], later, [dismissed]).answers[0]).toMatchObject({
      questionId: 'x:500',
      verdict: 'met',
    });
    expect(judge([policy()], later).answers[0]).toMatchObject({ questionId: 'x:10', verdict: 'missed' });
    const undone = [dismissed, decided(600, { kind: 'withdraw', decisionId: 'd15' }, 'w')];
    expect(judge([policy()], later, undone).answers[0]).toMatchObject({ questionId: 'x:10' });
    // Who answers what was dismissed answered it all the same.
    expect(judge([policy()], [question, reply(20, 10)], [dismissed]).answers[0]?.questionId).toBe('x:10');
  });
});

describe('what stops no clock', () => {
  const zone = 'Europe/Warsaw';
  const office = policy({}, terms(30, { calendar: hours(zone, '09:00-17:00') }));
  const when = (wall: string) => ({ postedAt: { earliest: at(zone, wall), latest: at(zone, wall) } });
  const friday = stored(10, 'anna_k', when('2026-11-20T16:45'));
  const monday = at(zone, '2026-11-23T09:15');
  const made = (decision: Decision): DecisionFact => ({
    ...decided(0, decision),
    at: at(zone, '2026-11-20T16:50'),
  });

  it('a snooze and an escalation leave the due time; only the alarm of what sleeps waits', () => {
    const until = at(zone, '2026-11-23T12:00');
    const snoozed = judge([office], [friday], [made({ kind: 'snooze', until })]);
    expect(snoozed).toMatchObject({ state: 'snoozed', due: monday });
    expect(standingAt(snoozed, monday)).toMatchObject({ clock: null, nextAt: until });
    expect(standingAt(snoozed, until)).toMatchObject({ state: 'waiting', clock: 'overdue' });
    const escalated = judge([office], [friday], [made({ kind: 'escalate', note: '' })]);
    expect(escalated).toMatchObject({ state: 'escalated', due: monday });
    expect(standingAt(escalated, monday)).toMatchObject({ clock: 'overdue' });
  });

  it('the last minute is Monday 9:15, the first that is too late 9:16', () => {
    const verdict = (wall: string) =>
      judge([office], [friday, stored(20, 'sunny_shop', { ...below(10, 10), ...when(wall) })]).answers[0]
        ?.verdict;
    expect(verdict('2026-11-23T09:15')).toBe('met');
    expect(verdict('2026-11-23T09:16')).toBe('missed');
  });
});

describe('resolution', () => {
  const own = policy({}, terms(30, { targets: { ...within(30), resolution: 100 * minute } }));
  const resolution = (decisions: DecisionFact[], comments = [question, reply(20, 10)]) =>
    judge([own], comments, decisions).resolution;

  it('ends at the first resolving; reopening never changes that', () => {
    expect(resolution([])).toMatchObject({ due: minutes(110), firstAt: null, verdict: null });
    const once = [decided(90, { kind: 'resolve' })];
    const first = resolution(once);
    expect(first).toMatchObject({ firstAt: minutes(90), at: minutes(90), verdict: 'met' });
    const reopened = resolution([...once, decided(95, { kind: 'reopen' })]);
    expect(reopened).toEqual({ ...first, at: null });
    const twice = resolution([...once, decided(95, { kind: 'reopen' }), decided(300, { kind: 'resolve' })]);
    expect(twice).toEqual({ ...first, at: minutes(300) });
    expect(resolution([decided(111, { kind: 'resolve' })])?.verdict).toBe('missed');
  });

  it('is none where nobody asks for it; a dismissal resolves nothing', () => {
    expect(judge([policy()], [question]).resolution).toBeNull();
    expect(resolution([decided(90, { kind: 'dismiss', reason: 'spam' })])).toMatchObject({ firstAt: null });
  });
});

describe('the three clocks', () => {
  const zone = 'Europe/Warsaw';
  const office = policy({}, terms(30, { calendar: hours(zone, '09:00-17:00') }));
  const when = (wall: string) => ({ postedAt: { earliest: at(zone, wall), latest: at(zone, wall) } });
  const asked = stored(10, 'anna_k', when('2026-11-20T06:00'), at(zone, '2026-11-20T07:30'));
  const answered = (wall: string) => stored(20, 'sunny_shop', { ...below(10, 10), ...when(wall) });
  const of = (wall: string) => judge([office], [asked, answered(wall)]).answers[0];

  it('stand side by side by calendar and by opening hours', () => {
    const closed = of('2026-11-20T08:45');
    expect(closed).toMatchObject({ verdict: 'met', took: { latest: 165 * minute } });
    expect(closed?.clocks.customer).toMatchObject({
      calendar: { latest: 165 * minute },
      open: { latest: 0 },
    });
    expect(of('2026-11-20T09:05')?.clocks.customer.open.latest).toBe(5 * minute);
    expect(of('2026-11-20T09:05')?.clocks.desk.calendar.latest).toBe(95 * minute);
    expect(of('2026-11-20T09:31')).toMatchObject({ verdict: 'missed', clocks: { hand: null } });
  });

  it('the hand clock runs while the composer is in use, at the latest with our text', () => {
    const answer = stored(20, 'sunny_shop', { ...below(10, 10), text: 'Dear Anna, it is on its way.' });
    const fact = {
      id: 'i',
      commentId: 'x:10' as const,
      text: answer.text,
      templateId: 't',
      insertedAt: minutes(17),
      sentAt: minutes(20),
    };
    const book = policyBook([]);
    const facts = { comments: [question, answer], decisions: [], inserted: [fact] };
    const [sent] = casesOf(facts, { ...rules, policies: book });
    expect(sent?.answers[0]?.clocks.hand?.calendar).toEqual({ earliest: 3 * minute, latest: 3 * minute });
    const handOf = (startedAt: number) =>
      casesOf({ ...facts, inserted: [{ ...fact, startedAt }] }, { ...rules, policies: book })[0]?.answers[0]
        ?.clocks.hand?.calendar.latest;
    expect(handOf(minutes(14))).toBe(6 * minute);
    // By a clock that has been set since.
    expect(handOf(minutes(19))).toBe(3 * minute);
    const [unseen] = casesOf(
      { ...facts, inserted: [{ ...fact, sentAt: null }] },
      { ...rules, policies: book },
    );
    expect(unseen?.answers[0]?.clocks.hand?.calendar.latest).toBe(3 * minute);
  });

  it.each([
    ['Europe/Warsaw', '2026-10-23T16:45', '2026-10-26T09:15'],
    ['Europe/Berlin', '2026-03-27T16:45', '2026-03-30T09:15'],
    ['Europe/Belgrade', '2026-10-23T16:45', '2026-10-26T09:15'],
    ['Asia/Tehran', '2026-03-20T16:45', '2026-03-23T09:15'],
    ['Europe/Moscow', '2026-03-27T16:45', '2026-03-30T09:15'],
    ['America/New_York', '2026-03-06T16:45', '2026-03-09T09:15'],
    ['Australia/Lord_Howe', '2026-10-02T16:45', '2026-10-05T09:15'],
  ])('%s: a question of %s is due at %s, over the change of the clock', (place, wall, due) => {
    const own = policy({}, terms(30, { calendar: hours(place, '09:00-17:00') }));
    const posted = at(place, wall);
    const one = judge([own], [stored(10, 'anna_k', { postedAt: { earliest: posted, latest: posted } })]);
    expect(wallOf(place, one.due)).toBe(due);
  });
});

describe('policies from outside', () => {
  const shape = policyShape(instantJson);
  const sound = { ...policy(), versions: [{ validFrom: '2026-01-01T00:00:00.000Z', terms: terms(30) }] };
  const fault = (broken: unknown) => {
    const parsed = v.safeParse(shape, broken);
    return parsed.success ? null : faultOf(parsed.issues);
  };
  const withTerms = (more: Record<string, unknown>) => ({
    ...sound,
    versions: [{ validFrom: null, terms: { ...terms(30), ...more } }],
  });
  const withHours = (more: Record<string, unknown>) =>
    withTerms({ calendar: { ...hours('Europe/Warsaw', '09:00-17:00'), ...more } });

  it.each<[string, unknown, string | null]>([
    ['a sound one', sound, null],
    ['hours', withHours({}), null],
    ['a zone that is none', withHours({ zone: 'Mars/Base' }), 'calendar.zone: is no time zone'],
    ['an offset', withHours({ zone: '+02:00' }), 'calendar.zone: is no time zone'],
    ['a date with a zone in it', withHours({ zone: '2020-01-01T00:00[Europe/Warsaw]' }), 'calendar.zone: '],
    [
      'a day that does not exist',
      withHours({ holidays: [{ date: '2026-02-29', name: '' }] }),
      'calendar.holidays.0.date: is no day that exists',
    ],
    [
      'a time that does not exist',
      withHours({ week: { ...hours('UTC', '').week, fri: [{ from: '09:00', to: '25:00' }] } }),
      'calendar.week.fri.0.to: is no time',
    ],
    [
      'an empty window',
      withHours({ week: { ...hours('UTC', '').week, fri: [{ from: '09:00', to: '09:00' }] } }),
      'calendar.week.fri.0: opens and closes',
    ],
    ['a missing day', withHours({ week: {} }), 'calendar.week.mon: '],
    [
      'a negative target',
      withTerms({ targets: { ...within(30), nextResponse: -1 } }),
      'targets.nextResponse: is less',
    ],
    ['a share above 1', withTerms({ riskShare: 1.5 }), 'riskShare: is more than 1'],
    ['no version', { ...sound, versions: [] }, 'versions: has no version'],
    [
      'versions out of order',
      { ...sound, versions: [...sound.versions, { validFrom: null, terms: null }] },
      'versions: versions are not in the order',
    ],
    ['no policy at all', null, 'the policy: '],
  ])('%s', (_, given, expected) => {
    if (expected === null) expect(fault(given)).toBeNull();
    else expect(fault(given)).toContain(expected);
  });

  it('one broken in the storage does not take the others with it', () => {
    expect(soundPolicies([null, policy(), { ...policy(), versions: 3 }])).toEqual([policy()]);
  });

  it('presets are sound', () => {
    for (const { id, terms: own } of policyPresets)
      expect(soundPolicies([policy({ id }, own)])).toHaveLength(1);
  });

  it('of two places become one, whichever is told first', () => {
    const ours = withVersion(policy(), terms(5), minutes(10));
    const theirs = withVersion(policy(), terms(9), minutes(20));
    const same = { ...policy({ id: 'q' }) };
    const merged = mergePolicies([ours], [theirs, same]);
    expect(merged.map(({ id, versions }) => [id, versions.length])).toEqual([
      ['p', 3],
      ['q', 1],
    ]);
    expect(mergePolicies([theirs], [ours])[0]?.versions).toEqual(merged[0]?.versions);
    expect(mergePolicies(merged, merged)).toEqual(merged);
    const clash = withVersion(policy(), terms(7), minutes(10));
    expect(mergePolicies([ours], [clash])[0]?.versions).toEqual(mergePolicies([clash], [ours])[0]?.versions);
  });
});

it('an empty calendar is never due', () => {
  const never: Calendar = hours('Europe/Warsaw', '');
  expect(judge([policy({}, terms(30, { calendar: never }))], [question, follow(20, 10)])).toMatchObject({
    state: 'waiting',
    due: null,
    target: { length: 30 * minute },
  });
  const answered = judge([policy({}, terms(30, { calendar: never }))], [question, reply(20, 10)]);
  expect(answered.answers[0]).toMatchObject({ due: null, verdict: 'none' });
});
