import { describe, expect, it } from 'vitest';
import { casesOf } from '../../lib/core/case.ts';
import { type ExplainLine, explainCase, explained } from '../../lib/core/explain.ts';
import { defaultTerms, type OpeningHours, type Policy } from '../../lib/core/policy.ts';
import { policyBook } from '../../lib/core/policy-book.ts';
import { judgingBy } from '../../lib/core/targets.ts';
import type { DecisionFact, StoredComment } from '../../lib/core/types.ts';
import { isHolding } from '../../lib/reply/holding.ts';
import { languageNames, type UiLanguage, wordsFor } from '../../lib/words.ts';
import { explainInWords } from '../../lib/words-explain.ts';
import { at, hours } from './hours.ts';
import { below, rules, stored } from './make.ts';

const zone = 'Europe/Warsaw';
const minute = 60_000;

function explain(policies: Policy[], comments: StoredComment[], decisions: DecisionFact[] = []) {
  const own = { ...rules, policies: policyBook(policies) };
  const [of] = casesOf({ comments, decisions, inserted: [] }, own);
  const message = comments.find(({ id }) => of && id === explained(of)?.target.commentId);
  return of && message ? explainCase(of, message, judgingBy(own)) : expect.fail();
}

const office = (calendar: OpeningHours, target = 30): Policy => ({
  id: 'office',
  name: 'Office hours',
  brandId: null,
  site: null,
  versions: [
    {
      validFrom: at(zone, '2026-01-01T00:00'),
      terms: {
        ...defaultTerms,
        calendar,
        targets: { firstResponse: target * minute, nextResponse: target * minute, resolution: null },
      },
    },
  ],
});
const when = (wall: string) => ({ postedAt: { earliest: at(zone, wall), latest: at(zone, wall) } });
const holiday = hours(zone, '09:00-17:00', { holidays: [{ date: '2026-11-23', name: 'Dzień próbny' }] });
const friday = stored(10, 'anna_k', when('2026-11-20T16:45'));
const open = (lines: ExplainLine[]) => lines.filter((line) => line.kind === 'open');

describe('an explanation', () => {
  it('leads from the question over each day to the due time', () => {
    const lines = explain([office(holiday)], [friday]);
    expect(lines.map(({ kind }) => kind)).toEqual([
      'start',
      'policy',
      'target',
      'hours',
      'open',
      'closed',
      'closed',
      'closed',
      'open',
      'due',
    ]);
    expect(lines[7]).toEqual({
      kind: 'closed',
      date: '2026-11-23',
      reason: 'holiday',
      name: 'Dzień próbny',
    });
    expect(open(lines).map(({ counted, left }) => [counted / minute, left / minute])).toEqual([
      [15, 15],
      [15, 0],
    ]);
    expect(explainInWords(wordsFor('en'), lines, { brandName: 'Sunny Shop' })).toEqual([
      'The wait began on Fri, Nov 20, 4:45 PM.',
      'The targets for Office hours apply as they stand since Thu, Jan 1, 12:00 AM. Later changes count only for later messages.',
      'Target for the first response: 30 min',
      'Only opening hours count. Times are those of Europe/Warsaw.',
      'Fri, Nov 20, 4:45 PM to 5:00 PM: 15 min counted, 15 min left.',
      'Sat, Nov 21: closed.',
      'Sun, Nov 22: closed.',
      'Mon, Nov 23 (Dzień próbny): public holiday, closed.',
      'Tue, Nov 24, 9:00 AM to 9:15 AM: 15 min counted, 0 s left.',
      'Due on Tue, Nov 24, 9:15 AM.',
    ]);
  });

  it('counts the target whole, whatever the calendar', () => {
    const split = hours(zone, '08:00-12:00 13:30-18:00 22:00-02:00');
    for (const target of [1, 45, 600, 4000]) {
      const lines = explain([office(split, target)], [friday]);
      const shown = open(lines).reduce((sum, { counted }) => sum + counted, 0);
      if (!lines.some(({ kind }) => kind === 'more')) expect(shown).toBe(target * minute);
      expect(open(lines).at(-1)?.left).toBe(0);
    }
  });

  it('of many days shows the first and those that lead to the end', () => {
    const lines = explain([office(hours(zone, '09:00-10:00'), 6000)], [friday]);
    const more = lines.find((line) => line.kind === 'more');
    expect(more?.days).toBeGreaterThan(80);
    expect(lines.length).toBe(4 + 12 + 1 + 3 + 1);
  });

  it('says why something is never due', () => {
    const never = explain([office(hours(zone, ''))], [friday]);
    expect(never.at(-1)).toEqual({ kind: 'never', reason: 'never-open' });
    const none: Policy = {
      ...office(holiday),
      versions: [
        {
          validFrom: null,
          terms: {
            ...defaultTerms,
            rules: [
              {
                categories: ['question'],
                urgencyFrom: 0,
                targets: { firstResponse: null, nextResponse: null, resolution: null },
              },
            ],
          },
        },
      ],
    };
    const lines = explain([none], [friday]);
    expect(lines.slice(2)).toEqual([
      { kind: 'target', target: 'firstResponse', length: null },
      { kind: 'rule', categories: ['question'], urgencyFrom: 0 },
      { kind: 'never', reason: 'no-target' },
    ]);
  });

  it('of what was answered keeps the target and tells how it went; a snooze stops nothing', () => {
    const late = stored(20, 'sunny_shop', { ...below(10, 10), ...when('2026-11-24T09:16') });
    const lines = explain([office(holiday)], [friday, late]);
    expect(lines.slice(-2)).toMatchObject([
      { kind: 'hand', took: null },
      { kind: 'answered', verdict: 'missed' },
    ]);
    const snooze: DecisionFact = {
      id: 'd',
      caseId: 'x:10~x:anna_k',
      at: at(zone, '2026-11-20T16:50'),
      decision: { kind: 'snooze', until: 'customer-writes' },
    };
    expect(explain([], [friday], [snooze]).map(({ kind }) => kind)).toEqual([
      'start',
      'builtIn',
      'target',
      'always',
      'due',
      'snoozed',
    ]);
  });

  it('tells of a reply without substance that the clock went on', () => {
    const held = stored(20, 'sunny_shop', {
      ...below(10, 10),
      ...when('2026-11-20T16:50'),
      text: 'Thank you for your message, we will get back to you soon.',
    });
    const own = { ...rules, policies: policyBook([office(holiday)]), isHolding };
    const [of] = casesOf({ comments: [friday, held], decisions: [], inserted: [] }, own);
    const lines = of ? explainCase(of, friday, judgingBy(own)) : [];
    expect(lines.slice(-2).map(({ kind }) => kind)).toEqual(['due', 'held']);
  });

  it('says everything in every language', () => {
    const vague = { earliest: at(zone, '2026-11-20T15:45'), latest: at(zone, '2026-11-20T16:45') };
    const kinds: ExplainLine[] = [
      { kind: 'start', at: vague },
      { kind: 'start', at: { ...vague, earliest: null } },
      { kind: 'policy', name: 'Büro', ofBrand: true, site: null, validFrom: null },
      { kind: 'policy', name: '', ofBrand: true, site: 'x', validFrom: null },
      { kind: 'policy', name: '', ofBrand: false, site: null, validFrom: vague.latest },
      { kind: 'builtIn' },
      { kind: 'rule', categories: ['complaint', 'outage'], urgencyFrom: 1 },
      { kind: 'rule', categories: null, urgencyFrom: 2 },
      { kind: 'rule', categories: null, urgencyFrom: 0 },
      ...(['week', 'holiday', 'dayOff', 'extra'] as const).map(
        (reason): ExplainLine => ({ kind: 'closed', date: '2026-11-20', reason, name: '' }),
      ),
      { kind: 'more', days: 22 },
      { kind: 'held', at: vague },
      { kind: 'due', at: vague },
      { kind: 'hand', took: { earliest: 60_000, latest: 95_000 } },
      { kind: 'hand', took: null },
      ...(['met', 'missed', 'unsure', 'none'] as const).map(
        (verdict): ExplainLine => ({ kind: 'answered', at: vague, verdict }),
      ),
      ...explain([office(holiday)], [friday]),
    ];
    for (const language of Object.keys(languageNames) as UiLanguage[]) {
      const said = explainInWords(wordsFor(language), kinds, { brandName: 'Sunny Shop', zone: 'UTC' });
      expect(said).toHaveLength(kinds.length);
      expect(said.filter((line) => /explain\.|\{\{|undefined|Invalid/.test(line))).toEqual([]);
    }
  });
});
