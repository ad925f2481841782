import { describe, expect, test } from 'vitest';
import { brandKey } from './data/people.ts';
import { commentToken, snowflakeTime } from './ids.ts';
import { truth } from './truth.ts';
import { world } from './world.ts';

const now = Date.UTC(2026, 10, 21, 15, 4, 5, 678);
const here = world(now);
const languages = new Set(['en', 'pl', 'de', 'sr', 'fa', 'ru']);

describe('the invented world', () => {
  test('is the same for the same instant and moves with it', () => {
    expect(world(now)).toEqual(here);
    const later = world(now + 60_000);
    expect(later.comments.map((c) => c.id)).toEqual(here.comments.map((c) => c.id));
    expect(later.comments[0]?.at).toBe((here.comments[0]?.at ?? 0) + 60_000);
    expect(later.tweets[0]?.id).not.toBe(here.tweets[0]?.id);
  });

  test('has unique ids, known authors and no future', () => {
    const all = [...here.comments, ...here.tweets];
    const ids = [...all.map((m) => m.id), ...here.posts.map((p) => p.id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const m of all) {
      expect(here.people.has(m.by), m.by).toBe(true);
      expect(m.at).toBeLessThan(now);
      expect(m.at % 1000).toBe(0);
    }
    for (const c of here.comments) expect(c.id).toMatch(/^\d{15,16}$/);
  });

  test('replies follow what they answer', () => {
    for (const list of [here.comments, here.tweets]) {
      const byId = new Map(list.map((m) => [m.id, m]));
      for (const m of list) {
        for (const id of [m.parentId, m.answersId].filter((id) => id !== null)) {
          expect(byId.get(id)?.at, m.text).toBeLessThan(m.at);
          expect(byId.get(id)?.postId).toBe(m.postId);
        }
      }
    }
  });

  test('tweet ids tell the time that the tweet shows', () => {
    for (const t of here.tweets) expect(Math.floor(snowflakeTime(t.id) / 1000) * 1000).toBe(t.at);
  });

  test('comment tokens are base64 of post and comment, as in real author links', () => {
    expect(atob(commentToken('374', '177'))).toBe('comment:374_177');
  });
});

describe('the truth', () => {
  const facebook = truth(here, here.comments);
  const x = truth(here, here.tweets);

  test('at least twelve wait at first sight on the main post and on the status page', () => {
    const main = here.posts[0]?.id;
    expect(
      facebook.waiting.filter((e) => e.postId === main && e.shown === 'first').length,
    ).toBeGreaterThanOrEqual(12);
    const root = here.tweets.find((t) => t.text.includes('1/2'))?.id;
    expect(x.waiting.filter((e) => e.postId === root && e.shown === 'first').length).toBeGreaterThanOrEqual(
      12,
    );
  });

  test('in six languages on each site, some late and some not, under half an hour', () => {
    for (const [site, list] of [
      [facebook, here.comments],
      [x, here.tweets],
    ] as const) {
      const seen = new Set(list.filter((m) => site.waiting.some((e) => e.id === m.id)).map((m) => m.lang));
      expect([...languages].filter((lang) => !seen.has(lang))).toEqual([]);
      const ages = site.waiting.map((e) => (now - e.postedAt) / 60_000);
      expect(ages.filter((age) => age > 30).length).toBeGreaterThan(2);
      expect(ages.filter((age) => age > 22.5 && age < 30).length).toBeGreaterThan(2);
      expect(ages.filter((age) => age < 22.5).length).toBeGreaterThan(2);
    }
  });

  test('an answer ends the wait, a later message of the same person starts it again', () => {
    const grace = x.waiting.find((e) => e.handle === 'graceokfv');
    expect(grace?.text).toContain('plastic lid');
    const lena = facebook.waiting.find((e) => e.author.startsWith('Lena'));
    expect(lena?.text).toContain('Thursday was yesterday');
    expect(facebook.waiting.some((e) => e.author === 'Tom Ashgrove')).toBe(false);
  });

  test('a colleague’s answer in the middle of talk ends only the wait it is written to', () => {
    const asked = here.comments.find((c) => c.by === 'michal');
    if (!asked) throw new Error('no such comment');
    const reply = {
      ...asked,
      id: '1',
      by: brandKey,
      parentId: asked.id,
      answersId: asked.id,
      owed: 'no' as const,
    };
    const after = truth(here, [...here.comments, { ...reply, at: now }]);
    expect(after.waiting).toEqual(facebook.waiting.filter((e) => e.id !== asked.id));
  });

  test('pages of others owe nothing', () => {
    expect(facebook.waiting.some((e) => e.text.includes('stale'))).toBe(false);
    expect(x.waiting.some((e) => e.text.includes('oat milk'))).toBe(false);
  });
});
