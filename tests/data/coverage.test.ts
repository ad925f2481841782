import { describe, expect, it } from 'vitest';
import type { Coverage, PostSeen, SeenComment } from '../../lib/core/types.ts';
import type { CareDb } from '../../lib/data/db.ts';
import { mostPosts } from '../../lib/data/posts.ts';
import { coverageOfPosts, recentCoverage, roundsOf, trustOf } from '../../lib/data/reads.ts';
import { recordLetBe, recordSighting, type SeenBatch } from '../../lib/data/records.ts';
import { brand, minutes, onFacebook, rules, seen } from '../core/make.ts';
import { batch, newDb } from './memory.ts';

const onX = { brandId: brand.id, site: 'x' as const };
const onFb = { brandId: brand.id, site: 'facebook' as const };
const day = 24 * 60;

const covered = (postId: string, total: number | null, count: number): Coverage => ({
  postId,
  total,
  seen: count,
  filtered: false,
  collapsed: 0,
});
const post = (postId: string, more: Partial<PostSeen> = {}): PostSeen => ({
  postId,
  names: [],
  url: null,
  excerpt: 'Hello',
  postedAt: null,
  ...more,
});

const list = 'https://www.facebook.com/sunnyshop';
/** A page of the brand on Facebook; `about`: the post that its address names. */
function facebookPage(
  db: CareDb,
  at: number,
  about: string | null,
  more: Partial<SeenBatch>,
): Promise<boolean> {
  const page = {
    kind: about ? ('post' as const) : ('page' as const),
    url: about ? `${list}/posts/${about.slice('facebook:'.length)}` : list,
    postId: about,
    commentId: null,
  };
  return recordSighting(db, batch([], minutes(at), { site: 'facebook', page, ...more }), rules, minutes(at));
}
const comments = (postId: string, ...ids: number[]): SeenComment[] =>
  ids.map((n) => onFacebook(n, 'anna', 'Anna', { threadId: `facebook:${n}`, parentId: null, postId }));
const unseen = async (db: CareDb) =>
  (await roundsOf(db, [onFb, onX])).map(({ post: { postId }, coverage }) => [
    postId,
    coverage && (coverage.total ?? 0) - coverage.seen,
  ]);
const isSure = async (db: CareDb, at: number, scope: typeof onFb | typeof onX = onFb) =>
  (await trustOf(db, [scope], minutes(at))).complete;

describe('coverage of a post', () => {
  it('adds up distinct comments over visits, each once', async () => {
    const db = newDb();
    const visit = (at: number, ...ids: number[]) =>
      facebookPage(db, at, 'facebook:1', {
        comments: comments('facebook:1', ...ids),
        coverage: [covered('facebook:1', 5, ids.length)],
      });
    await visit(1, 10, 11, 12);
    await visit(2, 12, 13);
    expect(await coverageOfPosts(db, ['facebook:1'])).toEqual(
      new Map([['facebook:1', { ...covered('facebook:1', 5, 4), cut: 0 }]]),
    );
    expect(await isSure(db, 2)).toBe(false);
    await visit(3, 14);
    expect(await isSure(db, 3)).toBe(true);
  });

  it('counts no text as cut short that has been deleted', async () => {
    const db = newDb();
    const [cut] = comments('facebook:1', 10);
    const page = { comments: cut ? [{ ...cut, truncated: true }] : [] };
    const cuts = async () => (await coverageOfPosts(db, ['facebook:1'])).get('facebook:1')?.cut;
    await facebookPage(db, 1, 'facebook:1', page);
    expect(await cuts()).toBe(1);
    await facebookPage(db, 2, 'facebook:1', { gone: ['facebook:10'] });
    expect(await cuts()).toBe(0);
    await facebookPage(db, 3, 'facebook:1', page);
    expect(await cuts()).toBe(1);
  });

  it('counts on X the direct replies alone, whichever page brought them', async () => {
    const db = newDb();
    const page = {
      kind: 'status' as const,
      url: 'https://x.com/ben_m/status/11',
      postId: null,
      commentId: 'x:11' as const,
    };
    await recordSighting(db, batch([], minutes(1), { coverage: [covered('x:1', 2, 0)] }), rules, minutes(1));
    const chain = [seen(11, 'ben_m'), seen(12, 'anna_k', { threadId: 'x:11', parentId: 'x:11' })];
    await recordSighting(db, batch(chain, minutes(2), { page }), rules, minutes(2));
    expect((await db.coverage.get('x:1'))?.seen).toBe(1);
    expect((await db.coverage.get('x:11'))?.seen).toBe(1);
  });

  it('grew since the last visit, as a list shows: no longer complete, also days later', async () => {
    const db = newDb();
    const all = comments('facebook:1', 10, 11);
    await facebookPage(db, 1, 'facebook:1', { comments: all, coverage: [covered('facebook:1', 2, 2)] });
    expect(await isSure(db, 1)).toBe(true);
    await facebookPage(db, 2, null, { coverage: [covered('facebook:1', 3, 0)] });
    expect(await isSure(db, 2)).toBe(false);
    for (let later = 1; later < 30; later += 7) {
      await facebookPage(db, later * day, 'facebook:2', { coverage: [covered('facebook:2', 0, 0)] });
      expect(await isSure(db, later * day)).toBe(false);
      expect((await recentCoverage(db, [onFb], minutes(later * day))).get('facebook:1')?.total).toBe(3);
    }
  });

  it('is sure of nothing after a day without reading', async () => {
    const db = newDb();
    await facebookPage(db, 1, 'facebook:1', { coverage: [covered('facebook:1', 0, 0)] });
    expect(await isSure(db, day)).toBe(true);
    expect(await isSure(db, day + 2)).toBe(false);
    await facebookPage(db, day + 3, null, {});
    expect(await isSure(db, day + 3)).toBe(true);
  });

  it('counts the texts that the site cut, until they are seen whole', async () => {
    const db = newDb();
    const cutIn = async () => (await coverageOfPosts(db, ['facebook:1'])).get('facebook:1')?.cut;
    const [first, second] = comments('facebook:1', 10, 11);
    if (!first || !second) expect.fail('no comments');
    const both = [
      { ...first, truncated: true },
      { ...second, truncated: true },
    ];
    await facebookPage(db, 1, 'facebook:1', { comments: both, coverage: [covered('facebook:1', 2, 2)] });
    expect(await cutIn()).toBe(2);
    await facebookPage(db, 2, 'facebook:1', { comments: [{ ...first, text: 'All of it' }] });
    expect(await cutIn()).toBe(1);
  });
});

describe('a post that goes by several names', () => {
  const words = 'facebook:sunnyshop Hello';
  const listed = (total: number) => ({
    coverage: [covered(words, total, 0)],
    posts: [post(words)],
  });
  const opened = (...ids: number[]) => ({
    comments: comments('facebook:1', ...ids),
    coverage: [covered('facebook:1', ids.length, ids.length), covered(words, null, ids.length)],
    posts: [post('facebook:1', { names: [words, 'facebook:pfbid0A'], url: `${list}/posts/pfbid0A` })],
  });

  it('is one in list and coverage once its page has told', async () => {
    const db = newDb();
    await facebookPage(db, 1, null, listed(2));
    expect(await unseen(db)).toEqual([[words, 2]]);
    expect(await isSure(db, 1)).toBe(false);
    await facebookPage(db, 2, 'facebook:pfbid0A', opened(10, 11));
    expect(await unseen(db)).toEqual([['facebook:1', 0]]);
    expect(await isSure(db, 2)).toBe(true);
    await facebookPage(db, 3, null, listed(5));
    expect(await unseen(db)).toEqual([['facebook:1', 3]]);
    expect(await isSure(db, 3)).toBe(false);
    expect(await db.posts.get('facebook:1')).toMatchObject({
      url: `${list}/posts/pfbid0A`,
      visitedAt: minutes(2),
      firstSeenAt: minutes(1),
    });
  });

  it('counts no comment twice that was read under both', async () => {
    const db = newDb();
    const early = {
      comments: comments('facebook:pfbid0A', 10, 11),
      coverage: [covered('facebook:pfbid0A', 4, 2)],
    };
    await facebookPage(db, 1, 'facebook:pfbid0A', early);
    const later = { ...opened(10), coverage: [covered('facebook:1', 4, 1)] };
    await facebookPage(db, 2, 'facebook:pfbid0A', later);
    await facebookPage(db, 3, 'facebook:pfbid0A', { ...later, comments: comments('facebook:1', 11) });
    expect((await db.coverage.get('facebook:1'))?.seen).toBe(2);
    expect(await db.coverage.get('facebook:pfbid0A')).toBeUndefined();
  });

  it('is not taken for another that begins with the same words', async () => {
    const db = newDb();
    await facebookPage(db, 1, 'facebook:pfbid0A', opened(...Array.from({ length: 14 }, (_, i) => 10 + i)));
    await facebookPage(db, 2, null, listed(3));
    expect(await isSure(db, 2)).toBe(false);
    expect(await unseen(db)).toEqual([
      [words, 3],
      ['facebook:1', 0],
    ]);
    await facebookPage(db, 3, null, listed(13));
    expect((await db.coverage.get('facebook:1'))?.total).toBe(13);
  });

  it('and is never opened is forgotten after a week without a sighting', async () => {
    const db = newDb();
    await facebookPage(db, 1, null, listed(2));
    await facebookPage(db, 6 * day, null, {});
    expect(await isSure(db, 6 * day)).toBe(false);
    await facebookPage(db, 8 * day, null, {});
    expect(await isSure(db, 8 * day)).toBe(true);
  });
});

describe('the round list', () => {
  const visitedAt = async (db: CareDb, id: string) => (await db.posts.get(id))?.visitedAt;

  it('has most unseen first, then longest not visited, never opened before all', async () => {
    const db = newDb();
    const ids = [1, 2, 3, 4].map((n) => `facebook:${n}`);
    const posts = ids.map((id) => post(id));
    await facebookPage(db, 1, null, {
      posts,
      coverage: [covered('facebook:1', 3, 0), covered('facebook:2', 9, 0)],
    });
    for (const [at, id] of [
      [5, 'facebook:3'],
      [6, 'facebook:1'],
    ] as const)
      await facebookPage(db, at, id, {
        comments: comments(id, 10 * at, 10 * at + 1, 10 * at + 2),
        coverage: [covered(id, 3, 3)],
      });
    expect(await unseen(db)).toEqual([
      ['facebook:2', 9],
      ['facebook:4', null],
      ['facebook:3', 0],
      ['facebook:1', 0],
    ]);
  });

  it('takes a visit for one only where the post’s own comments were read', async () => {
    const db = newDb();
    await facebookPage(db, 1, null, {
      posts: [post('facebook:1'), post('facebook:2')],
      comments: comments('facebook:1', 10, 11),
      coverage: [covered('facebook:1', 9, 2), covered('facebook:2', 4, 0)],
    });
    expect(await visitedAt(db, 'facebook:1')).toBeNull();
    await facebookPage(db, 2, 'facebook:2', { coverage: [covered('facebook:2', 4, 0)] });
    expect(await visitedAt(db, 'facebook:2')).toBeNull();
    await facebookPage(db, 3, 'facebook:2', { coverage: [covered('facebook:2', 4, 1)] });
    expect(await visitedAt(db, 'facebook:2')).toBe(minutes(3));
    expect(await visitedAt(db, 'facebook:1')).toBeNull();
    await facebookPage(db, 2, 'facebook:2', { coverage: [covered('facebook:2', 4, 1)] });
    expect(await visitedAt(db, 'facebook:2')).toBe(minutes(3));
  });

  it('takes a post without comments for visited once its page could be read', async () => {
    const db = newDb();
    const health = (state: 'broken' | 'empty') => ({ state, hinted: 0, read: 0, missing: {} });
    await facebookPage(db, 1, null, { posts: [post('facebook:1')] });
    await facebookPage(db, 2, 'facebook:1', { health: health('broken') });
    expect(await visitedAt(db, 'facebook:1')).toBeNull();
    await facebookPage(db, 3, 'facebook:1', { health: health('empty') });
    expect(await visitedAt(db, 'facebook:1')).toBe(minutes(3));
  });

  it('leads to no post that is proven to be gone, and closes it with its unseen replies', async () => {
    const db = newDb();
    const list = {
      posts: [post('x:1'), post('x:2')],
      coverage: [covered('x:1', 4, 0), covered('x:2', 0, 0)],
    };
    await recordSighting(db, batch([], minutes(1), list), rules, minutes(1));
    expect(await isSure(db, 1, onX)).toBe(false);
    const gone = batch([], minutes(2), { gone: ['x:1'] });
    expect(await recordSighting(db, gone, rules, minutes(2))).toBe(true);
    expect(await recordSighting(db, { ...gone, seenAt: minutes(3) }, rules, minutes(3))).toBe(false);
    expect(await unseen(db)).toEqual([['x:2', 0]]);
    expect(await isSure(db, 3, onX)).toBe(true);
    const known = async () => (await coverageOfPosts(db, ['x:1'])).get('x:1');
    expect(await known()).toMatchObject({ total: 4, seen: 0, closing: { reason: 'gone', at: minutes(2) } });
    // A list in another tab that still shows it, and a reply found elsewhere, do not bring it back.
    const profile = {
      kind: 'profile' as const,
      url: 'https://x.com/sunny_shop',
      postId: null,
      commentId: null,
    };
    const stale = batch([seen(11, 'ben_m')], minutes(4), { ...list, page: profile });
    await recordSighting(db, stale, rules, minutes(4));
    expect(await known()).toMatchObject({ seen: 1, closing: { reopenedAt: null } });
    expect(await isSure(db, 4, onX)).toBe(true);
    const back = batch([], minutes(5), { coverage: [covered('x:1', 4, 1)] });
    await recordSighting(db, back, rules, minutes(5));
    expect(await isSure(db, 5, onX)).toBe(false);
  });

  it('lets be what a person lets be, until a new comment comes or the counter grows', async () => {
    const db = newDb();
    const open = (at: number, more: Partial<SeenBatch>) =>
      facebookPage(db, at, 'facebook:1', { posts: [post('facebook:1')], ...more });
    const letBe = (at: number, yes = true) =>
      recordLetBe(db, { postId: 'facebook:1', at: minutes(at), letBe: yes });
    const page = { coverage: [covered('facebook:1', 5, 1)], comments: comments('facebook:1', 10) };
    await open(1, page);
    expect(await isSure(db, 1)).toBe(false);
    expect(await letBe(2)).toBe(true);
    expect(await letBe(2)).toBe(false);
    expect(await isSure(db, 2)).toBe(true);
    await open(3, page);
    expect(await isSure(db, 3)).toBe(true);
    await open(4, { coverage: [covered('facebook:1', 5, 2)], comments: comments('facebook:1', 10, 11) });
    expect(await isSure(db, 4)).toBe(false);
    await letBe(5);
    await facebookPage(db, 6, null, { coverage: [covered('facebook:1', 6, 0)] });
    expect(await isSure(db, 6)).toBe(false);
    await letBe(7);
    expect(await letBe(8, false)).toBe(true);
    expect(await isSure(db, 8)).toBe(false);
    // What was all seen needs no such word.
    await open(9, { coverage: [covered('facebook:1', 2, 2)] });
    expect(await letBe(9)).toBe(false);
  });

  it('says when people would see a difference, and is silent when not', async () => {
    const db = newDb();
    const page = { posts: [post('facebook:1')], coverage: [covered('facebook:1', 2, 0)] };
    expect(await facebookPage(db, 1, null, page)).toBe(true);
    expect(await facebookPage(db, 2, null, page)).toBe(false);
    expect(await facebookPage(db, 3, null, { posts: [post('facebook:1', { url: `${list}/posts/1` })] })).toBe(
      true,
    );
    expect(await facebookPage(db, 4, null, page)).toBe(false);
    expect((await db.posts.get('facebook:1'))?.url).toBe(`${list}/posts/1`);
  });

  it('keeps the newest posts of a brand on a site, and what is known of the comments of the others', async () => {
    const db = newDb();
    const at = (n: number) => ({ earliest: minutes(n), latest: minutes(n) });
    const posts = Array.from({ length: mostPosts + 30 }, (_, n) => post(`x:${n}`, { postedAt: at(n) }));
    const visit = batch([], minutes(300), { posts, coverage: [covered('x:3', 5, 0)] });
    await recordSighting(db, visit, rules, minutes(300));
    const kept = await db.posts.toArray();
    expect(kept).toHaveLength(mostPosts);
    expect(kept.some(({ postId }) => postId === 'x:29')).toBe(false);
    expect(kept.some(({ postId }) => postId === 'x:30')).toBe(true);
    expect(await isSure(db, 300, onX)).toBe(false);
  });
});
