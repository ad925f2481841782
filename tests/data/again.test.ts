import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Rules } from '../../lib/core/case.ts';
import { judgeAgain, wantAgain } from '../../lib/data/again.ts';
import type { CareDb } from '../../lib/data/db.ts';
import { recordSighting } from '../../lib/data/records.ts';
import { minutes, rules, seen } from '../core/make.ts';
import { batch, newDb, recount } from './memory.ts';

const now = () => minutes(20);
const many = 1200;

/** A browser with so many cases, as an older version left them, and how they are judged now. */
async function old() {
  const browser = new IDBFactory();
  const db = newDb(browser);
  const comments = Array.from({ length: many }, (_, i) => seen(1000 + i, `person_${i}`));
  await recordSighting(db, batch(comments, minutes(12)), rules, minutes(12));
  const judged = await db.cases.toArray();
  await db.cases.bulkPut(judged.map(({ target: _, ...row }) => row as never));
  return { browser, db, judged };
}

/** Rules that are asked for `times` times and then never come, as with a worker that dies. */
function dyingAfter(times: number): { rules: () => Promise<Rules>; death: Promise<void> } {
  let left = times;
  let die = () => {};
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  const ask = async () => {
    left -= 1;
    if (left >= 0) return rules;
    die();
    return new Promise<never>(() => {});
  };
  return { rules: ask, death };
}

const oldOnes = async (db: CareDb) => (await db.cases.toArray()).filter(({ target }) => !target).length;

describe('cases judged again', () => {
  it('are carried on with by whoever comes after a death half way', async () => {
    const { browser, db, judged } = await old();
    await wantAgain(db, 'all', 'first');
    const dying = dyingAfter(1);
    void judgeAgain(db, dying.rules, now);
    await dying.death;
    expect(await oldOnes(db)).toBe(many - 500);

    const next = newDb(browser);
    let asked = 0;
    const counted = async () => {
      asked += 1;
      return rules;
    };
    expect(await judgeAgain(next, counted, now)).toBe(true);
    // Two parts of 500 and the end: the first one is not done twice.
    expect(asked).toBe(3);
    expect(await next.cases.toArray()).toEqual(judged);
    expect(await next.counters.toArray()).toMatchObject([await recount(next)]);
    expect(await judgeAgain(next, counted, now)).toBe(false);
    expect(asked).toBe(3);
    db.close();
    next.close();
  });

  it('begin anew when rules change once more, and are all judged where all were asked for', async () => {
    const { db, judged } = await old();
    await wantAgain(db, 'all', 'first');
    const dying = dyingAfter(1);
    void judgeAgain(db, dying.rules, now);
    await dying.death;
    await wantAgain(db, 'open', 'second');
    expect(await db.again.toArray()).toEqual([{ id: 'second', which: 'all', after: '' }]);
    await Promise.all([judgeAgain(db, async () => rules, now), judgeAgain(db, async () => rules, now)]);
    expect(await db.cases.toArray()).toEqual(judged);
    expect(await db.again.count()).toBe(0);
    db.close();
  });

  it('are those that may be owed an answer where only these were asked for', async () => {
    const { db, judged } = await old();
    await wantAgain(db, 'open', 'first');
    expect(await judgeAgain(db, async () => rules, now)).toBe(true);
    expect(await db.cases.toArray()).toEqual(judged);
    expect(await judgeAgain(db, async () => rules, now)).toBe(false);
    db.close();
  });
});
