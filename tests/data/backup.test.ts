import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../lib/core/policy.ts';
import { exportAll, mergeBackup, parseBackup } from '../../lib/data/backup.ts';
import type { CareDb } from '../../lib/data/db.ts';
import { recordDecision, recordInserted, recordLetBe, recordSighting } from '../../lib/data/records.ts';
import { below, brand, minutes, rules, seen } from '../core/make.ts';
import { batch, newDb, recount } from './memory.ts';

const own = { brands: [brand], policies: [defaultPolicy], settings: { language: 'auto' } };
const now = minutes(40);

async function filled(): Promise<CareDb> {
  const db = newDb();
  const label = { earliest: minutes(1), latest: minutes(9) };
  const page = [
    seen(10, 'anna_k', { postedAt: label }),
    seen(12, 'sunny_shop', { ...below(10, 10), text: 'Hello Anna' }),
    seen(20, 'ben_m', { editedAt: minutes(21) }),
  ];
  await recordSighting(db, batch(page, minutes(22)), rules, minutes(22));
  const note = { kind: 'escalate' as const, note: 'ask the warehouse' };
  const snooze = { kind: 'snooze' as const, until: minutes(90) };
  const facts = [
    { id: 'a', caseId: 'x:20~x:ben_m', at: minutes(23), decision: note },
    { id: 'b', caseId: 'x:20~x:ben_m', at: minutes(24), decision: snooze },
  ];
  for (const fact of facts) await recordDecision(db, fact, rules, fact.at);
  const inserted = {
    id: 'i',
    commentId: 'x:10' as const,
    text: 'Hello Anna',
    templateId: 't',
    insertedAt: minutes(11),
    startedAt: minutes(10),
  };
  await recordInserted(db, inserted, rules, minutes(11));
  return db;
}

type File = Record<string, unknown> & { comments: Record<string, unknown>[] };

/** As it is written to and read from a file. */
async function fileOf(db: CareDb): Promise<File> {
  return JSON.parse(JSON.stringify(await exportAll(db, own, now)));
}

describe('an export', () => {
  it('has the documented format', async () => {
    const file = await fileOf(await filled());
    expect(file).toMatchObject({
      format: 'carerail',
      version: 1,
      exportedAt: '2026-05-04T12:40:00.000Z',
      brands: [{ id: brand.id, name: 'Sunny Shop' }],
      policies: [
        { id: 'default', versions: [{ validFrom: null, terms: { targets: { nextResponse: 1_800_000 } } }] },
      ],
      customers: [
        { id: 'x:anna_k', site: 'x', name: 'anna k', handle: 'anna_k', profile: 'https://x.com/anna_k' },
        { id: 'x:ben_m' },
      ],
      tickets: [],
      templates: [],
      settings: { language: 'auto' },
    });
    expect(file).toHaveProperty('comments.0', {
      id: 'x:10',
      site: 'x',
      threadId: 'x:10',
      parentId: 'x:1',
      postId: 'x:1',
      url: 'https://x.com/anna_k/status/10',
      author: { name: 'anna k', handle: 'anna_k', profile: 'https://x.com/anna_k', isBrand: false },
      text: 'text 10',
      lang: 'en',
      postedAt: { earliest: '2026-05-04T12:01:00.000Z', latest: '2026-05-04T12:09:00.000Z' },
      editedAt: null,
      hidden: false,
      onAd: false,
      truncated: false,
      kind: 'reply',
      memory: expect.anything(),
    });
    expect(file).toHaveProperty('cases', [
      expect.objectContaining({
        id: 'x:10~x:anna_k',
        state: 'answered',
        waitingSince: null,
        due: null,
        firstResponse: expect.objectContaining({
          templateId: 't',
          took: { earliest: 180_000, latest: 660_000 },
        }),
        category: 'question',
        priority: 0,
        notes: [],
      }),
      expect.objectContaining({
        brandId: brand.id,
        site: 'x',
        threadId: 'x:20',
        customerId: 'x:ben_m',
        state: 'snoozed',
        due: '2026-05-04T12:50:00.000Z',
        answers: [],
        notes: [{ at: '2026-05-04T12:23:00.000Z', text: 'ask the warehouse' }],
      }),
    ]);
  });

  it('tells the soft stops and the promises of a case, as they stand', async () => {
    const db = newDb();
    const put = seen(12, 'sunny_shop', { ...below(10, 10), text: 'we will answer soon, done by 20' });
    await recordSighting(db, batch([seen(10, 'anna_k'), put], minutes(12)), rules, minutes(12));
    const at = { earliest: '2026-05-04T12:12:00.000Z', latest: '2026-05-04T12:12:00.000Z' };
    const file = await fileOf(db);
    expect(file).toHaveProperty('cases.0.softStops', [{ commentId: 'x:12', at }]);
    expect(file).toHaveProperty('cases.0.promises', [
      {
        commentId: 'x:12',
        text: 'done by 20',
        madeAt: at,
        dueAt: '2026-05-04T12:20:00.000Z',
        keptBy: null,
        state: 'broken',
      },
    ]);
  });

  it('holds what was edited, deleted and moved, and brings it back to the byte', async () => {
    const db = await filled();
    const page = [
      seen(10, 'anna_k', { text: 'It came broken!' }),
      seen(30, 'cara_x', below(20, 20)),
      seen(30, 'cara_x', below(10, 10)),
    ];
    for (const each of page) await recordSighting(db, batch([each], minutes(30)), rules, minutes(30));
    await recordSighting(db, batch([], minutes(31), { gone: ['x:20'] }), rules, minutes(31));
    const file = await fileOf(db);
    expect(file).toHaveProperty('comments.0.memory.versions', [
      expect.objectContaining({ text: 'text 10' }),
      expect.objectContaining({ text: 'It came broken!', seenAt: '2026-05-04T12:30:00.000Z' }),
    ]);
    expect(file).toHaveProperty('comments.2.memory.goneAt', '2026-05-04T12:31:00.000Z');
    expect(file).toHaveProperty('comments.3.memory.threads', ['x:10', 'x:20']);
    expect(file).toHaveProperty('cases.0.textChange', { after: 'answer', at: '2026-05-04T12:30:00.000Z' });
    const other = newDb();
    await mergeBackup(other, parseBackup(file) ?? expect.fail(), rules, now);
    expect(JSON.stringify(await fileOf(other))).toBe(JSON.stringify(file));
  });

  it('from before edits were remembered is still taken', async () => {
    const file = await fileOf(await filled());
    const old = file.comments.map(({ memory, ...comment }) => ({
      ...comment,
      memory: { ...(memory as object), textSeenAt: '2026-05-04T12:22:00.000Z' },
    }));
    const db = newDb();
    await mergeBackup(db, parseBackup({ ...file, comments: old }) ?? expect.fail(), rules, now);
    expect(JSON.stringify(await fileOf(db))).toBe(JSON.stringify(file));
  });

  it('imported elsewhere and exported again is the same to the byte', async () => {
    const file = await fileOf(await filled());
    const backup = parseBackup(file) ?? expect.fail();
    const db = newDb();
    expect(await mergeBackup(db, backup, rules, now)).toEqual({ comments: 3, decisions: 2, templates: 0 });
    expect(JSON.stringify(await fileOf(db))).toBe(JSON.stringify(file));
    const counters = await db.counters.toArray();
    expect(counters).toEqual([{ brandId: brand.id, site: 'x', ...(await recount(db)) }]);
    expect(await mergeBackup(db, backup, rules, now)).toEqual({ comments: 0, decisions: 0, templates: 0 });
  });
});

describe('an import', () => {
  it('brings the round list along, joined with what is here; older files have none', async () => {
    const posts = [
      {
        postId: 'x:1',
        names: [],
        url: 'https://x.com/sunny_shop/status/1',
        excerpt: 'Hello',
        postedAt: { earliest: minutes(0), latest: minutes(0) },
      },
    ];
    const covered = (total: number, count: number) => [
      { postId: 'x:1', total, seen: count, filtered: false, collapsed: 0 },
    ];
    const there = await filled();
    const visit = batch([], minutes(25), { posts, coverage: covered(5, 2) });
    await recordSighting(there, visit, rules, minutes(25));
    const file = await fileOf(there);
    const { coverage: _, posts: __, ...older } = file;
    expect(parseBackup(older)).toMatchObject({ coverage: [], posts: [] });

    const db = newDb();
    const later = batch([], minutes(30), {
      page: { ...visit.page, commentId: null },
      posts,
      coverage: covered(6, 0),
    });
    await recordSighting(db, later, rules, minutes(30));
    await mergeBackup(db, parseBackup(file) ?? expect.fail(), rules, now);
    expect(await db.posts.toArray()).toMatchObject([{ postId: 'x:1', visitedAt: minutes(25) }]);
    expect(await db.coverage.get('x:1')).toMatchObject({ total: 6, seen: 2 });
  });

  it('holds which posts were let be; what was counted here since opens them again', async () => {
    const covered = (total: number) => [{ postId: 'x:1', total, seen: 0, filtered: false, collapsed: 0 }];
    const there = newDb();
    await recordSighting(there, batch([], minutes(25), { coverage: covered(5) }), rules, minutes(25));
    await recordLetBe(there, { postId: 'x:1', at: minutes(26), letBe: true });
    const backup = parseBackup(await fileOf(there)) ?? expect.fail();
    const closed = { reason: 'let-be', at: minutes(26), total: 5, reopenedAt: null };
    for (const total of [null, 5, 6]) {
      const db = newDb();
      const here = batch([], minutes(30), { coverage: total === null ? [] : covered(total) });
      await recordSighting(db, here, rules, minutes(30));
      await mergeBackup(db, backup, rules, now);
      await mergeBackup(db, backup, rules, now);
      expect((await db.coverage.get('x:1'))?.closing).toEqual({
        ...closed,
        reopenedAt: total === 6 ? minutes(30) : null,
      });
    }
  });

  it('brings along what a person said of how hot a case is', async () => {
    const there = await filled();
    const decision = { kind: 'heat' as const, hot: true };
    const fact = { id: 'h', caseId: 'x:20~x:ben_m', at: minutes(26), decision };
    await recordDecision(there, fact, rules, fact.at);
    const db = newDb();
    await mergeBackup(db, parseBackup(await fileOf(there)) ?? expect.fail(), rules, now);
    expect((await db.cases.get('x:20~x:ben_m'))?.triage.veto).toEqual({ hot: true });
  });

  it('merges with what is here by the same join', async () => {
    const backup = parseBackup(await fileOf(await filled())) ?? expect.fail();
    const db = newDb();
    const narrower = seen(10, 'anna_k', { postedAt: { earliest: minutes(4), latest: minutes(30) } });
    await recordSighting(db, batch([narrower, seen(30, 'cara_x')], minutes(31)), rules, minutes(31));
    await mergeBackup(db, backup, rules, now);
    expect((await db.comments.get('x:10'))?.postedAt).toEqual({ earliest: minutes(4), latest: minutes(9) });
    expect((await db.cases.orderBy('id').toArray()).map(({ id, state }) => [id, state])).toEqual([
      ['x:10~x:anna_k', 'answered'],
      ['x:20~x:ben_m', 'snoozed'],
      ['x:30~x:cara_x', 'waiting'],
    ]);
  });

  it('takes comments without memory, as `inspect` prints them, for the only brand', async () => {
    const file = await fileOf(await filled());
    const plain = file.comments.map(({ memory: _, ...comment }) => comment);
    const backup = parseBackup({ ...file, cases: [], comments: plain }) ?? expect.fail();
    expect(backup.comments.map(({ brandId, firstSeenAt }) => [brandId, firstSeenAt])).toEqual(
      [1, 2, 3].map(() => [brand.id, now]),
    );
    expect(parseBackup({ ...file, brands: [], cases: [], comments: plain })).toBeNull();
  });

  const damages: [string, (file: File) => unknown][] = [
    ['no object', () => 'carerail'],
    ['another format', (file) => ({ ...file, format: 'other' })],
    ['a later version', (file) => ({ ...file, version: 2 })],
    ['no comments', ({ comments: _, ...file }) => file],
    ['an address on another site', (file) => edited(file, { url: 'https://evil.example/' })],
    ['a script for an address', (file) => edited(file, { url: 'javascript:alert(1)' })],
    ['an id of another site', (file) => edited(file, { id: 'facebook:10' })],
    ['a time that is none', (file) => edited(file, { postedAt: { earliest: null, latest: 'soon' } })],
    ['a post with a script for an address', (file) => ({ ...file, posts: [{ url: 'javascript:alert(1)' }] })],
    ['a missing field', (file) => edited(file, { text: undefined })],
  ];
  it.each(damages)('refuses %s', async (_, damage) => {
    expect(parseBackup(damage(await fileOf(await filled())))).toBeNull();
  });

  it('that fails half-way changes nothing', async () => {
    const backup = parseBackup(await fileOf(await filled())) ?? expect.fail();
    const db = newDb();
    await recordSighting(db, batch([seen(30, 'cara_x')], minutes(31)), rules, minutes(31));
    const before = JSON.stringify(await fileOf(db));
    const failing = {
      ...rules,
      triage: () => {
        throw new Error('out of memory');
      },
    };
    await expect(mergeBackup(db, backup, failing, now)).rejects.toThrow('out of memory');
    expect(JSON.stringify(await fileOf(db))).toBe(before);
  });
});

function edited({ comments: [first, ...rest], ...file }: File, change: Record<string, unknown>): unknown {
  return { ...file, comments: [{ ...first, ...change }, ...rest] };
}
