import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Case,
  CaseId,
  CommentId,
  Decision,
  DecisionFact,
  HealthState,
  SeenComment,
} from '../../lib/core/types.ts';
import type { CareDb } from '../../lib/data/db.ts';
import { advance, isChangeDue, nextChangeAfter } from '../../lib/data/derive.ts';
import { hasNews, markShown, tell, unshown } from '../../lib/data/news.ts';
import {
  countsOfScopes,
  firstAnsweredSince,
  laneOf,
  longestWait,
  readCase,
  readRow,
  readThread,
  recentCoverage,
  trustOf,
  unansweredNow,
} from '../../lib/data/reads.ts';
import {
  recordDecision,
  recordInserted,
  recordSent,
  recordSighting,
  rederiveAuthor,
} from '../../lib/data/records.ts';
import { caseOfRow } from '../../lib/data/row.ts';
import { below, brand, exactly, minutes, rules, seen } from '../core/make.ts';
import { batch, newDb, recount } from './memory.ts';

const scope = { brandId: brand.id, site: 'x' as const };
const decided = (n: number, at: number, decision: Decision): DecisionFact => ({
  id: `d${n}-${at}`,
  caseId: `x:${n}~x:anna_k`,
  at: minutes(at),
  decision,
});

/** What the worker does when time has passed; the cases it would tell of. */
async function tellAll(db: CareDb, now: number): Promise<CaseId[]> {
  await advance(db, now);
  await tell(db, `${now}`, () => true, now);
  const notice = await unshown(db);
  if (notice) await markShown(db, notice, [], now);
  return notice?.caseIds ?? [];
}

async function waitingIds(db: CareDb): Promise<string[]> {
  return (await laneOf(db, [scope], 'waiting', 50)).map(({ id }) => id);
}

describe('a sighting', () => {
  it('becomes comments, cases and counters in one step; the same again changes nothing', async () => {
    const db = newDb();
    const page = batch([seen(10, 'anna_k'), seen(11, 'ben_m')], minutes(12));
    expect(await recordSighting(db, page, rules, minutes(12))).toBe(true);
    expect(await waitingIds(db)).toEqual(['x:10~x:anna_k', 'x:11~x:ben_m']);
    expect(await countsOfScopes(db, [scope])).toMatchObject({ waiting: 2, atRisk: 0, overdue: 0 });
    const later = { ...page, seenAt: minutes(13) };
    expect(await recordSighting(db, later, rules, minutes(13))).toBe(false);
    expect((await db.comments.get('x:10'))?.lastSeenAt).toBe(minutes(13));
  });

  it('of an answer ends the wait', async () => {
    const db = newDb();
    await recordSighting(db, batch([seen(10, 'anna_k')], minutes(10)), rules, minutes(10));
    const answer = seen(15, 'sunny_shop', below(10, 10));
    await recordSighting(db, batch([answer], minutes(15)), rules, minutes(15));
    expect(await countsOfScopes(db, [scope])).toMatchObject({ waiting: 0, done: 1 });
    expect(await firstAnsweredSince(db, [scope], minutes(15))).toMatchObject([
      { firstResponse: { took: { earliest: 300_000, latest: 300_000 } } },
    ]);
    expect(await firstAnsweredSince(db, [scope], minutes(16))).toEqual([]);
    expect(await nextChangeAfter(db, minutes(0))).toBeNull();
  });

  it('leaves those without an answer found, snoozed ones too, follow-ups and old ones not', async () => {
    const db = newDb();
    const messages = [seen(10, 'anna_k'), seen(11, 'ben_l'), seen(12, 'cara_x'), seen(13, 'dan_o')];
    await recordSighting(db, batch(messages, minutes(13)), rules, minutes(13));
    const follow = [seen(14, 'sunny_shop', below(10, 10)), seen(15, 'anna_k', below(10, 14))];
    await recordSighting(db, batch(follow, minutes(15)), rules, minutes(15));
    const of = (caseId: string, decision: Decision) => ({ ...decided(11, 15, decision), id: caseId, caseId });
    const asleep = of('x:11~x:ben_l', { kind: 'snooze', until: minutes(500) });
    await recordDecision(db, asleep, rules, minutes(15));
    const spam = of('x:13~x:dan_o', { kind: 'dismiss', reason: 'spam' });
    await recordDecision(db, spam, rules, minutes(15));
    const ids = async (now: number) => (await unansweredNow(db, [scope], now)).map(({ id }) => id);
    expect(await ids(minutes(20))).toEqual(['x:12~x:cara_x', 'x:11~x:ben_l']);
    expect(await ids(minutes(11) + 7 * 24 * 60 * 60_000)).toEqual(['x:12~x:cara_x', 'x:11~x:ben_l']);
    expect(await ids(minutes(13) + 7 * 24 * 60 * 60_000)).toEqual([]);
  });

  it('that moves a comment into another thread takes its case and its decisions along', async () => {
    const db = newDb();
    const lost = seen(12, 'anna_k', { parentId: null, postId: null, kind: 'mention' });
    await recordSighting(db, batch([lost], minutes(12)), rules, minutes(12));
    await recordDecision(db, decided(12, 13, { kind: 'dismiss', reason: 'spam' }), rules, minutes(13));
    const found = [seen(10, 'sunny_shop', { parentId: null }), seen(12, 'anna_k', below(10, 10))];
    await recordSighting(db, batch(found, minutes(14)), rules, minutes(14));
    expect((await db.cases.toArray()).map(({ id, state }) => [id, state])).toEqual([
      ['x:10~x:anna_k', 'dismissed'],
    ]);
    expect(await countsOfScopes(db, [scope])).toEqual(await recount(db));
  });

  it('that places the beginning of a thread takes along what was filed below it and is not seen again', async () => {
    const db = newDb();
    const lost = seen(12, 'anna_k', { parentId: null, postId: null, kind: 'mention' });
    const answer = seen(13, 'sunny_shop', below(12, 12));
    await recordSighting(db, batch([lost, answer], minutes(14)), rules, minutes(14));
    expect(await countsOfScopes(db, [scope])).toMatchObject({ waiting: 0, done: 1 });
    const found = [seen(10, 'sunny_shop', { parentId: null }), seen(12, 'anna_k', below(10, 10))];
    await recordSighting(db, batch(found, minutes(15)), rules, minutes(15));
    expect((await db.cases.toArray()).map(({ id, state }) => [id, state])).toEqual([
      ['x:10~x:anna_k', 'answered'],
    ]);
    expect(await countsOfScopes(db, [scope])).toEqual(await recount(db));
    for (const id of ['x:10', 'x:12'] as const)
      expect((await readThread(db, id)).map((comment) => [comment.id, comment.threadId])).toEqual([
        ['x:10', 'x:10'],
        ['x:12', 'x:10'],
        ['x:13', 'x:10'],
      ]);
    await recordDecision(db, decided(12, 16, { kind: 'escalate', note: '' }), rules, minutes(16));
    expect(await countsOfScopes(db, [scope])).toMatchObject({ escalated: 1, done: 0 });
  });

  it('that lacks a comment stores it as gone, until it is seen again', async () => {
    const db = newDb();
    const page = batch([seen(10, 'anna_k'), seen(11, 'ben_m')], minutes(12));
    await recordSighting(db, page, rules, minutes(12));
    const without = batch([], minutes(13), { gone: ['x:10', 'x:99', 'facebook:11'] });
    expect(await recordSighting(db, without, rules, minutes(13))).toBe(true);
    expect(await recordSighting(db, without, rules, minutes(13))).toBe(false);
    expect(await waitingIds(db)).toEqual(['x:11~x:ben_m']);
    expect(await countsOfScopes(db, [scope])).toEqual(await recount(db));
    expect((await laneOf(db, [scope], 'done', 9)).map(({ id, state }) => [id, state])).toEqual([
      ['x:10~x:anna_k', 'dismissed'],
    ]);
    expect(await db.comments.count()).toBe(2);
    expect(await recordSighting(db, { ...page, seenAt: minutes(14) }, rules, minutes(14))).toBe(true);
    expect(await waitingIds(db)).toEqual(['x:10~x:anna_k', 'x:11~x:ben_m']);
    expect((await db.cases.get('x:10~x:anna_k'))?.due).toBe(minutes(40));
    expect(await nextChangeAfter(db, minutes(14))).toBe(minutes(32.5));
  });

  it('of an edit keeps both texts and brings the answered case up', async () => {
    const db = newDb();
    const answers = [seen(20, 'sunny_shop', below(10, 10)), seen(21, 'sunny_shop', below(11, 11))];
    const page = batch([seen(10, 'anna_k'), seen(11, 'ben_m'), ...answers], minutes(22));
    await recordSighting(db, page, rules, minutes(22));
    const doneIds = async () => (await laneOf(db, [scope], 'done', 9)).map(({ id }) => id);
    expect(await doneIds()).toEqual(['x:11~x:ben_m', 'x:10~x:anna_k']);
    const edited = batch([seen(10, 'anna_k', { text: 'It came broken!' })], minutes(30));
    expect(await recordSighting(db, edited, rules, minutes(30))).toBe(true);
    expect(await recordSighting(db, { ...edited, seenAt: minutes(31) }, rules, minutes(31))).toBe(false);
    expect(await doneIds()).toEqual(['x:10~x:anna_k', 'x:11~x:ben_m']);
    expect((await db.comments.get('x:10'))?.versions?.map(({ text }) => text)).toEqual([
      'text 10',
      'It came broken!',
    ]);
    expect(await countsOfScopes(db, [scope])).toMatchObject({ waiting: 0, done: 2 });
  });

  it('says how far the numbers can be trusted', async () => {
    const db = newDb();
    const post = { postId: 'x:1', total: 61, seen: 38, filtered: false, collapsed: 0 };
    await recordSighting(db, batch([], minutes(1), { coverage: [post] }), rules, minutes(1));
    expect(await trustOf(db, [scope], minutes(1))).toEqual({ complete: false, health: 'ok' });
    expect([...(await recentCoverage(db, [scope], minutes(1))).values()]).toEqual([{ ...post, cut: 0 }]);
    const broken = { state: 'broken' as const, hinted: 3, read: 0, missing: {} };
    const visit = { coverage: [{ ...post, seen: 61 }], health: broken };
    await recordSighting(db, batch([], minutes(2), visit), rules, minutes(2));
    expect(await trustOf(db, [scope], minutes(2))).toEqual({ complete: true, health: 'broken' });
    const another = batch([], minutes(3), { coverage: [{ ...post, seen: 5 }] });
    await recordSighting(db, another, rules, minutes(3));
    expect(await trustOf(db, [scope], minutes(3))).toEqual({ complete: true, health: 'ok' });
  });
});

describe('trust', () => {
  const health = (state: HealthState) => ({ state, hinted: 3, read: 0, missing: {} });
  const day = 24 * 60;
  const read = (db: CareDb, at: number, state: HealthState, postId: string | null = null) =>
    recordSighting(
      db,
      batch([], minutes(at), {
        health: health(state),
        page: { kind: 'home', url: 'https://x.com/home', postId, commentId: null },
      }),
      rules,
      minutes(at),
    );
  const healthAt = async (db: CareDb, at: number) => (await trustOf(db, [scope], minutes(at))).health;

  it('is that of the worst page of the last day; a page read again replaces its own word only', async () => {
    const db = newDb();
    await read(db, 1, 'broken', 'x:1');
    await read(db, 2, 'ok', 'x:2');
    await read(db, 3, 'empty');
    expect(await healthAt(db, 3)).toBe('broken');
    await read(db, 4, 'degraded', 'x:1');
    await read(db, 3, 'broken', 'x:1');
    expect(await healthAt(db, 4)).toBe('degraded');
    await read(db, 5, 'ok', 'x:1');
    expect(await healthAt(db, 5)).toBe('ok');
  });

  it('forgets a broken page that is not read again, once others are', async () => {
    const db = newDb();
    await read(db, 0, 'broken', 'x:1');
    expect(await healthAt(db, 2 * day)).toBe('broken');
    await read(db, 2 * day, 'ok', 'x:2');
    expect(await healthAt(db, 2 * day)).toBe('ok');
    await read(db, 8 * day, 'ok');
    expect((await db.health.toArray()).map(({ page }) => page)).toEqual(['home', 'x:2']);
  });

  it('is not complete while one of the scopes was never read', async () => {
    const db = newDb();
    const other = { brandId: brand.id, site: 'facebook' as const };
    await read(db, 1, 'ok');
    expect(await trustOf(db, [scope], minutes(1))).toEqual({ complete: true, health: 'ok' });
    expect(await trustOf(db, [other], minutes(1))).toEqual({ complete: false, health: 'ok' });
    expect(await trustOf(db, [scope, other], minutes(1))).toEqual({ complete: false, health: 'ok' });
  });

  it('a deleted comment that had been seen does not count for one that came later', async () => {
    const db = newDb();
    const visit = (at: number, total: number | null, seen: number) => {
      const coverage = [{ postId: 'x:1', total, seen, filtered: false, collapsed: 0 }];
      return recordSighting(db, batch([], minutes(at), { coverage }), rules, minutes(at));
    };
    await visit(1, 61, 61);
    await visit(2, 60, 5);
    expect(await db.coverage.get('x:1')).toMatchObject({ total: 60, seen: 60 });
    await visit(1, 61, 61);
    expect(await db.coverage.get('x:1')).toMatchObject({ total: 60, seen: 60 });
    await visit(3, 61, 5);
    expect((await trustOf(db, [scope], minutes(3))).complete).toBe(false);
  });
});

describe('time', () => {
  it('turns clocks, names the next change and tells of each', async () => {
    const db = newDb();
    await recordSighting(db, batch([seen(0, 'anna_k')], minutes(1)), rules, minutes(1));
    expect(await nextChangeAfter(db, minutes(1))).toBe(minutes(22.5));
    expect(await isChangeDue(db, minutes(22.4))).toBe(false);
    expect(await isChangeDue(db, minutes(22.5))).toBe(true);
    expect(await advance(db, minutes(22))).toBe(false);
    expect(await hasNews(db)).toBe(false);
    expect(await tellAll(db, minutes(23))).toEqual(['x:0~x:anna_k']);
    expect(await countsOfScopes(db, [scope])).toMatchObject({ waiting: 1, atRisk: 1, overdue: 0 });
    expect(await tellAll(db, minutes(30))).toEqual(['x:0~x:anna_k']);
    expect(await hasNews(db)).toBe(false);
    expect(await isChangeDue(db, minutes(30))).toBe(false);
    expect(await advance(db, minutes(31))).toBe(false);
    expect(await countsOfScopes(db, [scope])).toMatchObject({ waiting: 1, atRisk: 0, overdue: 1 });
    const again = batch([seen(32, 'anna_k', below(0, 0))], minutes(32));
    await recordSighting(db, again, rules, minutes(32));
    expect(await tellAll(db, minutes(99))).toEqual([]);
  });

  it('tells of a case that is overdue when first seen, and of the next wait anew', async () => {
    const db = newDb();
    await recordSighting(db, batch([seen(0, 'anna_k')], minutes(50)), rules, minutes(50));
    expect(await isChangeDue(db, minutes(50))).toBe(false);
    expect(await tellAll(db, minutes(50))).toHaveLength(1);
    const answer = seen(60, 'sunny_shop', below(0, 0));
    const followUp = seen(61, 'anna_k', below(0, 60));
    await recordSighting(db, batch([answer, followUp], minutes(62)), rules, minutes(62));
    expect(await tellAll(db, minutes(91))).toHaveLength(1);
  });

  it('brings a snoozed case back, and tells of it', async () => {
    const db = newDb();
    await recordSighting(db, batch([seen(0, 'anna_k')], minutes(50)), rules, minutes(50));
    expect(await tellAll(db, minutes(50))).toHaveLength(1);
    await recordDecision(db, decided(0, 51, { kind: 'snooze', until: minutes(60) }), rules, minutes(51));
    expect(await countsOfScopes(db, [scope])).toMatchObject({ waiting: 0, snoozed: 1 });
    expect((await laneOf(db, [scope], 'snoozed', 9)).map(({ laneAt }) => laneAt)).toEqual([minutes(60)]);
    expect(await tellAll(db, minutes(60))).toHaveLength(1);
    expect(await tellAll(db, minutes(61))).toEqual([]);
    expect(await countsOfScopes(db, [scope])).toMatchObject({ waiting: 1, overdue: 1, snoozed: 0 });
    expect((await readCase(db, 'x:0~x:anna_k', minutes(60)))?.case.state).toBe('waiting');
  });

  it('set back turns everything back', async () => {
    const db = newDb();
    await recordSighting(db, batch([seen(0, 'anna_k'), seen(2, 'ben_m')], minutes(2)), rules, minutes(2));
    await recordDecision(db, decided(0, 3, { kind: 'snooze', until: minutes(20) }), rules, minutes(3));
    const before = await db.cases.toArray();
    expect(await advance(db, minutes(500_000))).toBe(true);
    expect(await countsOfScopes(db, [scope])).toMatchObject({ waiting: 2, overdue: 2, snoozed: 0 });
    expect(await isChangeDue(db, minutes(4))).toBe(true);
    expect(await advance(db, minutes(4))).toBe(true);
    expect(await isChangeDue(db, minutes(4))).toBe(false);
    expect(await db.cases.toArray()).toEqual(before);
    expect(await countsOfScopes(db, [scope])).toEqual(await recount(db));
  });

  it('told in an older database stays told', async () => {
    const indexedDB = new IDBFactory();
    const old = new Dexie('test', { indexedDB, IDBKeyRange });
    old.version(2).stores({ cases: 'id, threadId, nextAt', comments: 'id, threadId, customerId, cutIn' });
    const now = newDb();
    const comments = [seen(0, 'anna_k'), seen(2, 'ben_m'), seen(25, 'cara_x'), seen(50, 'dan_o')];
    await recordSighting(now, batch(comments, minutes(50)), rules, minutes(50));
    const rows = (await now.cases.toArray()).map(({ turnedAt: _, newsAt: __, ...row }) => row);
    await old.table('cases').bulkPut(
      rows.map((row) => ({
        ...row,
        told: row.id === 'x:0~x:anna_k',
        ...(row.clock === 'overdue' && { nextAt: row.due }),
      })),
    );
    old.close();
    const db = newDb(indexedDB);
    expect(await tellAll(db, minutes(50))).toEqual(['x:2~x:ben_m']);
    expect(await tellAll(db, minutes(55))).toEqual(['x:25~x:cara_x']);
    expect((await db.cases.toArray()).map(caseOfRow)).toEqual((await now.cases.toArray()).map(caseOfRow));
  });
});

describe('the queue', () => {
  it('is ordered by due time, an urgent case two targets earlier', async () => {
    const db = newDb();
    const page = [
      seen(0, 'anna_k'),
      seen(55, 'ben_m', { text: 'urgent!' }),
      seen(65, 'cara_x', { text: 'urgent!' }),
    ];
    await recordSighting(db, batch(page, minutes(66)), rules, minutes(66));
    expect(await waitingIds(db)).toEqual(['x:55~x:ben_m', 'x:0~x:anna_k', 'x:65~x:cara_x']);
    expect((await longestWait(db, [scope]))?.id).toBe('x:0~x:anna_k');
    expect(await laneOf(db, [scope], 'waiting', 1)).toHaveLength(1);
  });

  it('lets praise wait for those who came up to two targets later', async () => {
    const db = newDb();
    const page = [seen(0, 'anna_k', { text: 'lovely!' }), seen(55, 'ben_m'), seen(65, 'cara_x')];
    await recordSighting(db, batch(page, minutes(66)), rules, minutes(66));
    expect(await waitingIds(db)).toEqual(['x:55~x:ben_m', 'x:0~x:anna_k', 'x:65~x:cara_x']);
  });

  it('puts a case where a person says that it belongs', async () => {
    const db = newDb();
    const page = [seen(0, 'anna_k'), seen(55, 'ben_m', { text: 'urgent!' }), seen(56, 'cara_x')];
    await recordSighting(db, batch(page, minutes(57)), rules, minutes(57));
    const say = async (caseId: CaseId, at: number, hot: boolean) =>
      recordDecision(db, { ...decided(0, at, { kind: 'heat', hot }), caseId }, rules, minutes(at));
    await say('x:55~x:ben_m', 58, false);
    expect(await waitingIds(db)).toEqual(['x:0~x:anna_k', 'x:55~x:ben_m', 'x:56~x:cara_x']);
    await say('x:56~x:cara_x', 59, true);
    expect(await waitingIds(db)).toEqual(['x:0~x:anna_k', 'x:56~x:cara_x', 'x:55~x:ben_m']);
  });

  it('keeps escalated cases among those that wait, and lists what is done newest first', async () => {
    const db = newDb();
    const page = [seen(10, 'anna_k'), seen(11, 'ben_m'), seen(12, 'cara_x')];
    const answers = [seen(20, 'sunny_shop', below(12, 12)), seen(21, 'sunny_shop', below(11, 11))];
    await recordSighting(db, batch([...page, ...answers], minutes(22)), rules, minutes(22));
    await recordDecision(db, decided(10, 23, { kind: 'escalate', note: 'stock' }), rules, minutes(23));
    expect(await waitingIds(db)).toEqual(['x:10~x:anna_k']);
    expect((await laneOf(db, [scope], 'escalated', 9)).map(({ id }) => id)).toEqual(['x:10~x:anna_k']);
    expect((await laneOf(db, [scope], 'done', 9)).map(({ id }) => id)).toEqual([
      'x:11~x:ben_m',
      'x:12~x:cara_x',
    ]);
    expect(await countsOfScopes(db, [scope])).toMatchObject({ waiting: 1, escalated: 1, done: 2 });
  });

  it('merges brands and sites, and shows on a card the message owed', async () => {
    const db = newDb();
    const other = { brandId: 'x:other', site: 'x' as const };
    await recordSighting(db, batch([seen(11, 'ben_m')], minutes(12)), rules, minutes(12));
    const page = batch([seen(10, 'anna_k'), seen(13, 'anna_k', below(10, 10))], minutes(13), {
      brandId: 'x:other',
    });
    await recordSighting(db, page, rules, minutes(13));
    const rows = await laneOf(db, [scope, other], 'waiting', 9);
    expect(rows.map((row) => readRow(row, minutes(13)).comment.id)).toEqual(['x:10', 'x:11']);
    expect(await countsOfScopes(db, [other])).toMatchObject({ waiting: 1 });
  });
});

describe('an insertion', () => {
  it('dates the answer and names its template when both have been seen, in any order', async () => {
    const label = { earliest: minutes(19), latest: minutes(22) };
    const answer = seen(20, 'sunny_shop', { ...below(10, 10), text: 'Hello Anna', postedAt: label });
    const inserted = {
      id: 'i',
      commentId: 'x:10' as const,
      text: 'Hello Anna',
      templateId: 't',
      insertedAt: minutes(19),
    };
    const sent = { id: 'i', sentAt: minutes(20) };
    for (const first of ['answer', 'insertion']) {
      const db = newDb();
      const see = () =>
        recordSighting(db, batch([seen(10, 'anna_k'), answer], minutes(23)), rules, minutes(23));
      if (first === 'answer') await see();
      await recordInserted(db, inserted, rules, minutes(19));
      await recordSent(db, sent, rules, minutes(20));
      await recordInserted(db, inserted, rules, minutes(24));
      if (first === 'insertion') await see();
      expect((await db.cases.get('x:10~x:anna_k'))?.firstResponse).toMatchObject({
        templateId: 't',
        at: { earliest: minutes(20) - 1000, latest: minutes(20) + 2000 },
      });
    }
  });

  it('that is unknown cannot be sent', async () => {
    const db = newDb();
    expect(await recordSent(db, { id: 'nothing', sentAt: minutes(1) }, rules, minutes(1))).toBe(false);
    expect(await db.inserted.count()).toBe(0);
  });
});

it('who becomes the brand’s own ends waits by what they wrote before', async () => {
  const db = newDb();
  const helper = seen(15, 'sunny_help', below(10, 10));
  await recordSighting(db, batch([seen(10, 'anna_k'), helper], minutes(16)), rules, minutes(16));
  expect(await countsOfScopes(db, [scope])).toMatchObject({ waiting: 1 });
  const identities = [...brand.identities, { site: 'x' as const, key: 'sunny_help' }];
  const wider = { ...rules, brands: [{ ...brand, identities }] };
  expect(await rederiveAuthor(db, 'x:sunny_help', wider, minutes(17))).toBe(true);
  expect(await countsOfScopes(db, [scope])).toMatchObject({ waiting: 0, done: 1 });
});

describe('places learned late or changed, deletions and edits, in any order', () => {
  type Fact = { comments?: SeenComment[]; gone?: CommentId[]; at: number } | DecisionFact;
  const alone = { parentId: null, postId: null, kind: 'mention' as const };
  const facts: Fact[] = [
    { at: 30, comments: [seen(12, 'anna_k', alone), seen(13, 'sunny_shop', below(12, 12))] },
    { at: 31, comments: [seen(14, 'anna_k', below(12, 13)), seen(15, 'ben_m', below(14, 14))] },
    { at: 32, comments: [seen(14, 'anna_k', below(13, 13))] },
    { at: 33, comments: [seen(10, 'sunny_shop', { parentId: null })] },
    { at: 34, comments: [seen(12, 'anna_k', below(10, 10))] },
    { at: 35, comments: [seen(15, 'ben_m', { ...below(12, 14), text: '@sunny_shop me too' })] },
    { at: 36, comments: [seen(16, 'cara_x', { text: 'Where?' })] },
    { at: 37, gone: ['x:16'] },
    { at: 38, comments: [seen(16, 'cara_x', { text: 'Where is it?' })] },
    { at: 39, comments: [seen(17, 'dan_o')] },
    { at: 40, gone: ['x:17', 'x:13'] },
    // Two pages that contradict each other: each says that it stands below the other.
    { at: 41, comments: [seen(20, 'eva_r', below(21, 21)), seen(21, 'finn_s', below(20, 20))] },
    decided(12, 42, { kind: 'escalate', note: '' }),
    decided(10, 43, { kind: 'dismiss', reason: 'spam' }),
    { ...decided(10, 44, { kind: 'withdraw', decisionId: 'd10-43' }) },
  ];

  async function take(db: CareDb, fact: Fact): Promise<void> {
    if ('decision' in fact) await recordDecision(db, fact, rules, fact.at);
    else {
      const seenAt = minutes(fact.at);
      await recordSighting(db, batch(fact.comments ?? [], seenAt, { gone: fact.gone ?? [] }), rules, seenAt);
    }
    expect(await countsOfScopes(db, [scope])).toEqual(await recount(db));
  }
  const cases = async (db: CareDb) => (await db.cases.orderBy('id').toArray()).map(caseOfRow);

  it('leave no ghosts: the same cases, and counters that are true at every step', async () => {
    const straight = newDb();
    for (const fact of facts) await take(straight, fact);
    const expected = await cases(straight);
    expect(expected.map(({ id, state }) => [id, state])).toEqual([
      ['x:10~x:anna_k', 'escalated'],
      ['x:10~x:ben_m', 'waiting'],
      ['x:16~x:cara_x', 'waiting'],
      ['x:17~x:dan_o', 'dismissed'],
    ]);
    // A deletion tells nothing of a comment that is not known yet: it comes after the sighting, as on a page.
    const isDeletion = (fact: Fact) => 'gone' in fact;
    const [known, deletions] = [facts.filter((fact) => !isDeletion(fact)), facts.filter(isDeletion)];
    const shuffled = fc.tuple(fc.shuffledSubarray(known, { minLength: known.length }), fc.subarray(facts));
    await fc.assert(
      fc.asyncProperty(shuffled, async ([order, again]) => {
        const db = newDb();
        for (const fact of [...order, ...deletions, ...again]) await take(db, fact);
        expect(await cases(db)).toEqual(expected);
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});

describe('facts in any order, repeated, in any batches, with time passing anywhere', () => {
  const facts: (SeenComment | DecisionFact)[] = [
    seen(10, 'anna_k', { postedAt: { earliest: minutes(5), latest: minutes(25) } }),
    seen(10, 'anna_k', { postedAt: { earliest: minutes(9), latest: minutes(40) } }),
    seen(11, 'ben_m', { ...below(10, 10), text: '@sunny_shop and me?' }),
    seen(12, 'sunny_shop', below(10, 10)),
    seen(13, 'anna_k', below(10, 12)),
    seen(13, 'anna_k', { kind: 'mention', parentId: null, postId: null }),
    seen(14, 'cara_x', { text: 'urgent!' }),
    seen(15, 'dan_o', { postedAt: exactly(-100) }),
    decided(10, 20, { kind: 'resolve' }),
    decided(10, 21, { kind: 'reopen' }),
    decided(13, 22, { kind: 'snooze', until: minutes(35) }),
  ];
  const end = minutes(60);

  async function take(db: CareDb, fact: SeenComment | DecisionFact, now: number): Promise<void> {
    if ('decision' in fact) await recordDecision(db, fact, rules, now);
    else await recordSighting(db, batch([fact], minutes(30)), rules, now);
  }

  async function outcome(db: CareDb): Promise<Case[]> {
    await tellAll(db, end);
    expect(await countsOfScopes(db, [scope])).toEqual(await recount(db));
    expect(await isChangeDue(db, end)).toBe(false);
    return (await db.cases.orderBy('id').toArray()).map(caseOfRow);
  }

  it('give the same cases, and counters that are true at every step', async () => {
    const straight = newDb();
    for (const fact of facts) await take(straight, fact, minutes(30));
    const expected = await outcome(straight);
    expect(expected).toHaveLength(4);
    const shuffled = fc.tuple(
      fc.shuffledSubarray(facts, { minLength: facts.length }),
      fc.subarray(facts),
      fc.array(fc.nat(59)),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([order, again, times]) => {
        const db = newDb();
        for (const [i, fact] of [...order, ...again].entries()) {
          const now = minutes(times[i % Math.max(1, times.length)] ?? 30);
          await take(db, fact, now);
          await tellAll(db, now);
        }
        expect(await outcome(db)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
