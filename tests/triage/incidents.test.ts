import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Incident,
  type IncidentDecision,
  type IncidentFact,
  type IncidentReport,
  progressOf,
} from '../../lib/core/incident.ts';
import type { Case, CommentId } from '../../lib/core/types.ts';
import { triage } from '../../lib/triage/assess.ts';
import { incidentsOf } from '../../lib/triage/incidents.ts';
import { reportOf } from '../../lib/triage/report.ts';
import { exactly, minutes, stored } from '../core/make.ts';
import * as app from './incidents/app.ts';
import * as bank from './incidents/bank.ts';
import * as blackout from './incidents/blackout.ts';
import * as cards from './incidents/cards.ts';
import * as chargers from './incidents/chargers.ts';
import * as checkout from './incidents/checkout.ts';
import * as game from './incidents/game.ts';
import * as internet from './incidents/internet.ts';
import * as meals from './incidents/meals.ts';
import * as mobile from './incidents/mobile.ts';
import * as payment from './incidents/payment.ts';
import * as power from './incidents/power.ts';
import * as school from './incidents/school.ts';
import * as streaming from './incidents/streaming.ts';
import * as tickets from './incidents/tickets.ts';
import * as tracking from './incidents/tracking.ts';
import * as trains from './incidents/trains.ts';
import * as trams from './incidents/trams.ts';
import * as bikes from './incidents/unseen/bikes.ts';
import * as clinic from './incidents/unseen/clinic.ts';
import * as heat from './incidents/unseen/heat.ts';
import * as lockers from './incidents/unseen/lockers.ts';
import * as signin from './incidents/unseen/signin.ts';
import * as voucher from './incidents/unseen/voucher.ts';
import * as wallet from './incidents/wallet.ts';
import * as water from './incidents/water.ts';

/** Numbers in [0, 1) that are the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  return list
    .map((each) => ({ each, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each);
}

function report(
  n: number,
  at: number,
  lang: string | null,
  text: string,
  who = `person_${n}`,
): IncidentReport {
  const comment = stored(n, who, { text, lang, postedAt: exactly(at), postId: `x:${n % 3}` });
  return reportOf(comment, triage(text, lang));
}

type Lines = readonly (readonly [lang: string, text: string])[];

/** All lines in 20 minutes in a random order, as posted by different people under three posts. */
function scenario({ reports, others }: { reports: Lines; others: Lines }, seed: number, tagged = true) {
  const next = random(seed);
  const all = shuffled(
    [...reports.map((line) => ({ line, real: true })), ...others.map((line) => ({ line, real: false }))],
    next,
  );
  const times = all.map(() => 20 * next()).sort((a, b) => a - b);
  const list = all.map(({ line: [lang, text], real }, i) => ({
    real,
    report: report(i + 10, times[i] ?? 0, tagged ? lang : null, text),
  }));
  const real = new Set(list.filter((each) => each.real).map((each) => each.report.commentId));
  return { list, real, reports: list.map((each) => each.report) };
}

function measure(incidents: readonly Incident[], real: ReadonlySet<CommentId>) {
  const found = new Set(incidents.flatMap(({ members }) => members.map(({ commentId }) => commentId)));
  const both = [...found].filter((id) => real.has(id)).length;
  return { recall: both / real.size, precision: both / found.size };
}

const seeds = Array.from({ length: 4 }, (_, i) => i + 1);

/** The weights are learned from these, too. */
const learned = {
  app,
  bank,
  blackout,
  cards,
  chargers,
  checkout,
  game,
  internet,
  meals,
  mobile,
  payment,
  power,
  school,
  streaming,
  tickets,
  tracking,
  trains,
  trams,
  wallet,
  water,
};

/** Nothing is learned from these, which were written before the weights were made. */
const unseen = { bikes, clinic, heat, lockers, signin, voucher };

describe('47 reports and 40 others in 20 minutes', () => {
  for (const [name, lines] of Object.entries(learned)) {
    test.each([true, false])(
      `${name}: one incident, recall and precision, the language tagged: %s`,
      (tagged) => {
        for (const seed of seeds) {
          const { reports, real } = scenario(lines, seed, tagged);
          const incidents = incidentsOf({ reports, facts: [] }, minutes(20));
          expect(incidents, `seed ${seed}`).toHaveLength(1);
          const { recall, precision } = measure(incidents, real);
          expect(recall).toBeGreaterThanOrEqual(0.95);
          expect(precision).toBeGreaterThanOrEqual(0.95);
        }
      },
    );

    test(`${name}: the others alone are none`, () => {
      for (const seed of seeds) {
        const { list } = scenario(lines, seed);
        const calm = list.filter(({ real }) => !real).map((each) => each.report);
        expect(incidentsOf({ reports: calm, facts: [] }, minutes(20))).toEqual([]);
      }
    });
  }
});

test('they are found by the fifth report nine times of ten', () => {
  const found = [...Object.values(learned), ...Object.values(unseen)].flatMap((lines) =>
    seeds.map((seed) => {
      const { list } = scenario(lines, seed);
      const fifth = list.findIndex((_, i) => list.slice(0, i + 1).filter(({ real }) => real).length === 5);
      const known = list.slice(0, fifth + 1).map((each) => each.report);
      return incidentsOf({ reports: known, facts: [] }, minutes(20)).length === 1;
    }),
  );
  expect(found.filter((each) => each).length / found.length).toBeGreaterThanOrEqual(0.9);
});

/** Less is found of them: these are the bounds of what was measured, so that a change for the worse shows. */
describe('47 reports that nobody learned from and 40 others', () => {
  const bounds = {
    bikes: [0.93, 0.8],
    clinic: [0.95, 0.93],
    heat: [0.87, 0.82],
    lockers: [0.97, 0.82],
    signin: [0.91, 0.91],
    voucher: [0.78, 0.9],
  } as const;
  test.each(Object.keys(unseen) as (keyof typeof unseen)[])('%s', (name) => {
    const [leastRecall, leastPrecision] = bounds[name];
    for (const seed of seeds) {
      const { reports, real } = scenario(unseen[name], seed);
      const incidents = incidentsOf({ reports, facts: [] }, minutes(20));
      expect(incidents, `seed ${seed}`).toHaveLength(1);
      const { recall, precision } = measure(incidents, real);
      expect(recall).toBeGreaterThanOrEqual(leastRecall);
      expect(precision).toBeGreaterThanOrEqual(leastPrecision);
    }
  });
});

describe('what sounds less sure', () => {
  const vague: Lines = [
    ['en', 'Ditto in Brookfield'],
    ['pl', 'w Zagórzu tak samo'],
    ['de', 'bei uns in Steinbach ebenso'],
  ];
  const of = (list: readonly Incident[]) =>
    new Set(list.flatMap(({ members }) => members.map(({ commentId }) => commentId)));

  test('belongs to a disruption that is known, and begins none', () => {
    const some = vague.map(([lang, text], i) => report(500 + i, 10 + i, lang, text));
    expect(incidentsOf({ reports: some, facts: [] }, minutes(30))).toEqual([]);
    const found = of(incidentsOf({ reports: [...reportsAt(1), ...some], facts: [] }, minutes(30)));
    expect(some.filter(({ commentId }) => !found.has(commentId))).toEqual([]);
    // The next day it is about something else.
    const later = vague.map(([lang, text], i) => report(600 + i, 1500 + i, lang, text));
    const then = of(incidentsOf({ reports: [...reportsAt(1), ...later], facts: [] }, minutes(1510)));
    expect(later.filter(({ commentId }) => then.has(commentId))).toEqual([]);
  });

  test('counts for more among the answers to a report', () => {
    const odds = (n: number, threadId: CommentId): IncidentReport => ({
      ...report(n, 15, 'en', 'hm'),
      threadId,
      things: [],
      odds: 0.6,
      runs: '',
    });
    // Half of those who write at the time report it: 0.6 is enough among them; as few as a third need an answer's place.
    const calm = Array.from({ length: 60 }, (_, i) =>
      report(700 + i, 10 + i / 6, 'en', 'What a lovely blue'),
    );
    const known = [...reportsAt(1), ...calm];
    const found = of(
      incidentsOf({ reports: [...known, odds(800, 'x:3'), odds(801, 'x:801')], facts: [] }, minutes(30)),
    );
    expect(found.has('x:800')).toBe(true);
    expect(found.has('x:801')).toBe(false);
  });
});

const lines: Lines = app.reports.slice(0, 20);
/** One report a minute by different people. */
const reportsAt = (from: number, list: Lines = lines) =>
  list.map(([lang, text], i) => report(from + i, from + i, lang, text));
let facts = 0;
const fact = (of: CommentId, at: number, decision: IncidentDecision): IncidentFact => {
  facts += 1;
  return { id: `fact-${facts}`, brandId: 'x:sunny_shop', of, at: minutes(at), decision };
};
const ids = (found: readonly Incident[]) =>
  found.map(({ members }) => members.map(({ commentId }) => commentId));

describe('what is known counts, not how it came to be known', () => {
  test('in any order, and twice', () => {
    const { reports } = scenario(app, 3);
    const decisions = [
      fact('x:20', 21, { kind: 'split', members: ['x:20', 'x:25', 'x:30'] }),
      fact('x:15', 22, { kind: 'merge', with: 'x:25' }),
      fact('x:16', 23, { kind: 'block', lang: 'en', text: 'Fixed by noon.' }),
      fact('x:17', 24, { kind: 'close' }),
    ];
    const expected = incidentsOf({ reports, facts: decisions }, minutes(30));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(reports, { minLength: reports.length }),
        fc.shuffledSubarray(decisions, { minLength: decisions.length }),
        (some, said) => {
          const all = [...some, ...some.slice(0, 9)];
          expect(incidentsOf({ reports: all, facts: [...said, ...said] }, minutes(30))).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the time of an incident', () => {
  test('four customers within two hours, not over a day; the same person four times is one', () => {
    const spread = lines.slice(0, 6).map(([lang, text], i) => report(i + 1, i * 180, lang, text));
    expect(incidentsOf({ reports: spread, facts: [] }, minutes(1080))).toEqual([]);
    const one = lines.slice(0, 6).map(([lang, text], i) => report(i + 1, i, lang, text, 'loud_person'));
    expect(incidentsOf({ reports: one, facts: [] }, minutes(10))).toEqual([]);
    const [incident] = incidentsOf({ reports: reportsAt(1), facts: [] }, minutes(30));
    expect(incident).toMatchObject({
      state: 'open',
      firstAt: minutes(1),
      lastAt: minutes(20),
      lastHour: 20,
      customers: 20,
    });
    expect(incident?.languages.slice(0, 2)).toEqual(['pl', 'en']);
    expect(incidentsOf({ reports: reportsAt(1), facts: [] }, minutes(200))[0]?.state).toBe('quiet');
  });

  test('two on one day are two', () => {
    const both = [...reportsAt(1), ...reportsAt(600)];
    expect(ids(incidentsOf({ reports: both, facts: [] }, minutes(700))).map((each) => each[0])).toEqual([
      'x:600',
      'x:1',
    ]);
  });

  test('what comes every day in the same number is usual', () => {
    const late = (n: number) => report(n, n * 24, 'en', 'My parcel is delayed again', `person_${n}`);
    const usual = Array.from({ length: 90 }, (_, i) => late(i + 1));
    const found = incidentsOf({ reports: usual, facts: [] }, minutes(90 * 24));
    expect(found.every(({ lastAt }) => lastAt < minutes(15 * 24))).toBe(true);
  });

  test('an unknown thing is found by like words', () => {
    const texts = [
      'my points vanished from the club card!',
      'All my points vanished from the club card',
      'Points vanished from my club card today',
      'why have the points vanished from the club card',
      'points vanished from club card, angry',
      'the points vanished from our club card',
    ];
    const reports = texts.map((text, i) =>
      reportOf(stored(i + 1, `person_${i}`, { text, lang: 'en', postedAt: exactly(i) }), {
        lang: 'en',
        category: 'complaint',
        urgency: 1,
        sentiment: -1,
        needsReply: true,
        confidence: 1,
        reasons: [],
      }),
    );
    expect(incidentsOf({ reports, facts: [] }, minutes(10))).toHaveLength(1);
  });
});

describe('what people decide', () => {
  const two = [
    ...reportsAt(1),
    ...power.reports.slice(0, 8).map(([lang, text], i) => report(101 + i, 5 + i, lang, text)),
  ];

  test('merge, split, close, open again, and the words of the team', () => {
    expect(ids(incidentsOf({ reports: two, facts: [] }, minutes(30)))).toHaveLength(2);
    const merged = fact('x:3', 31, { kind: 'merge', with: 'x:103' });
    expect(ids(incidentsOf({ reports: two, facts: [merged] }, minutes(40)))).toHaveLength(1);
    const split = fact('x:3', 32, { kind: 'split', members: ['x:2', 'x:3'] });
    const parts = ids(incidentsOf({ reports: two, facts: [merged, split] }, minutes(40)));
    expect(parts).toHaveLength(2);
    expect(parts).toContainEqual(['x:2', 'x:3']);
    const out = fact('x:3', 33, { kind: 'split', members: ['x:4'] });
    expect(ids(incidentsOf({ reports: two, facts: [out] }, minutes(40))).flat()).not.toContain('x:4');

    const block = fact('x:5', 34, { kind: 'block', lang: 'en', text: ' We are on it. ' });
    const close = fact('x:1', 35, { kind: 'close' });
    const find = (said: IncidentFact[], reports = two) =>
      incidentsOf({ reports, facts: said }, minutes(90)).find(({ id }) => id === 'x:1');
    expect(find([block, close])).toMatchObject({
      state: 'closed',
      closedAt: minutes(35),
      blocks: { en: 'We are on it.' },
    });
    expect(find([block, fact('x:1', 36, { kind: 'block', lang: 'en', text: '' })])?.blocks).toEqual({});
    expect(find([close, fact('x:1', 37, { kind: 'reopen' })])?.state).toBe('open');
    const later = [...two, ...reportsAt(60, lines.slice(0, 3))];
    expect(find([close], later)?.state).toBe('open');
  });

  test('31 of 47 answered, and the closing round', () => {
    const [incident] = incidentsOf(
      { reports: reportsAt(1), facts: [fact('x:1', 50, { kind: 'close' })] },
      minutes(60),
    );
    if (!incident) throw new Error('no incident');
    const answeredAt = (at: number) => [{ at: exactly(at) }] as Case['answers'];
    const progress = progressOf(incident, (id) => {
      if (id.startsWith('x:1~')) return { id, state: 'answered', answers: answeredAt(40) };
      return id.startsWith('x:2~') ? { id, state: 'answered', answers: answeredAt(55) } : null;
    });
    expect(progress).toMatchObject({ answered: 2, total: 20 });
    expect(progress.unanswered).toHaveLength(18);
    expect(progress.round).toHaveLength(19);
    expect(progress.round).toContain('x:1~x:person_1');
  });
});

// Once more where the machine was busy; a square would fail every time.
test('the time grows with the number of comments, not with its square', { retry: 3 }, () => {
  const all = [...app.reports, ...app.others, ...power.reports, ...power.others];
  const some = (n: number) =>
    Array.from({ length: n }, (_, i) => {
      const [lang, text] = all[i % all.length] ?? ['en', ''];
      return report(i + 1, (i * 120) / n, lang, `${text} ${i}`);
    });
  const took = (reports: IncidentReport[]) => {
    const times = Array.from({ length: 5 }, () => {
      // Other processes take turns: only the time of this one counts, µs.
      const from = process.cpuUsage();
      incidentsOf({ reports, facts: [] }, minutes(130));
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  };
  const thousand = took(some(1000));
  console.info(`1,000 comments: ${thousand.toFixed(1)} ms`);
  expect(took(some(4000)) / thousand).toBeLessThan(10);
});

test.each([
  '',
  '   ',
  '😡😡😡',
  'a'.repeat(60_000),
  '\u202eapp down',
  'приложение app down برق',
  '? ? ?',
  'down'.repeat(9000),
])('strange text makes no trouble (%#)', (text) => {
  expect(() => incidentsOf({ reports: [report(1, 1, null, text)], facts: [] }, minutes(2))).not.toThrow();
});
