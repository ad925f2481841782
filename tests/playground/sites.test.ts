import { describe, expect, test } from 'vitest';
import { long } from './data/long.ts';
import { pathOf, postAt } from './facebook/address.ts';
import { relayScripts } from './facebook/relay.ts';
import { longAge, shortAge } from './facebook/time.ts';
import { apply, type Change } from './live.ts';
import { respond } from './serve.ts';
import { partsOf } from './text.ts';
import { expected, truth } from './truth.ts';
import { world } from './world.ts';
import { mentionCells, notificationCells, quoteCells, statusCells } from './x/cells.ts';

const now = Date.UTC(2026, 10, 21, 15, 4, 5);
const here = world(now);
const main = here.posts[0];
const focal = here.tweets.find((t) => t.text.includes('2/2'));
if (!main || !focal) throw new Error('the world has no main post or tweet');

describe('Facebook', () => {
  const address = new URL(`https://www.facebook.com/sunnycrust.bakery/posts/${main.pfbid}`);
  const scripts = relayScripts(here, address);

  test('sends exact times for what is there at once, and for nothing that loads later', () => {
    const times = new Map<string, number>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('legacy_fbid' in value && 'created_time' in value)
        times.set(String(value.legacy_fbid), Number(value.created_time) * 1000);
      for (const inner of Object.values(value)) walk(inner);
    };
    for (const script of scripts) walk(JSON.parse(script));
    const all = here.comments.filter((c) => c.postId === main.id);
    const first = all.filter((c) => c.shown === 'first');
    expect(new Map([...times].sort())).toEqual(
      new Map(first.map((c): [string, number] => [c.id, c.at]).sort()),
    );
    expect(first.length).toBeLessThan(all.length);
  });

  test('escapes its data as the site does, so that no text can end the script', () => {
    for (const script of scripts) expect(script).not.toMatch(/<|[^\\]\/|[^ -~]/);
    expect(scripts.join('')).toContain('comment_id=');
    expect(scripts.join('')).toContain('\\u003Cscript>alert(1)\\u003C\\/script>');
  });

  test('every post has one address of its own, by its kind, and a video has two', () => {
    for (const post of here.posts) {
      const path = pathOf(post, here.people.get(post.by));
      expect(postAt(new URL(path, address), here.posts)?.id).toBe(post.id);
    }
    const video = here.posts.find(({ kind }) => kind === 'video');
    expect(postAt(new URL(`/watch/?v=${video?.id}`, address), here.posts)).toBe(video);
    expect(postAt(new URL('/groups/riverside.market', address), here.posts)).toBeNull();
    expect(postAt(new URL('/sunnycrust.bakery', address), here.posts)).toBeNull();
    expect(new Set(here.posts.map(({ kind }) => kind))).toEqual(
      new Set(['post', 'photo', 'video', 'reel', 'group']),
    );
  });

  test('tells ages as in the evidence', () => {
    const minute = 60_000;
    expect(shortAge('en', 0, 59 * 1000)).toBe('Just now');
    expect(shortAge('en', 0, 119 * minute)).toBe('1h');
    expect(shortAge('en', 0, 8 * 24 * 60 * minute)).toBe('1w');
    expect(shortAge('de', 0, 3 * 60 * minute)).toBe('3 Std.');
    expect(shortAge('fa', 0, 2 * 60 * minute)).toBe('۲ ساعت');
    expect(longAge('en', 0, 7 * 24 * 60 * minute)).toBe('a week ago');
    expect(longAge('de', 0, 5 * 24 * 60 * minute)).toBe('vor 5 Tagen');
  });
});

describe('X', () => {
  const cells = statusCells(here.tweets, focal.id, { loaded: true, settled: true }, here);

  test('a line joins two cells if and only if the lower answers the upper', () => {
    for (const [i, cell] of cells.entries()) {
      const next = cells[i + 1];
      if (cell.kind !== 'tweet') continue;
      const joined = next?.kind === 'tweet' && next.message.parentId === cell.message.id && next.lower;
      expect(cell.upper, cell.message.text).toBe(joined);
      if (cell.lower) expect(cells[i - 1]).toMatchObject({ upper: true });
    }
  });

  test('shows every reply of the conversation once, and nothing else before the heading', () => {
    const before = cells.slice(
      0,
      cells.findIndex((c) => c.kind === 'heading'),
    );
    const shown = before.flatMap((c) => (c.kind === 'tweet' ? [c.message.id] : []));
    expect(shown.sort()).toEqual(
      here.tweets
        .filter((t) => t.postId === focal.postId)
        .map((t) => t.id)
        .sort(),
    );
  });

  test('with two branches under one reply, the brand’s is shown and a link leads to the other', () => {
    const olga = here.tweets.find((t) => t.by === 'dmitri' && t.parentId === focal.id);
    if (!olga) throw new Error('no such tweet');
    const answer = { ...olga, id: '9', by: 'brand', parentId: olga.id, at: now };
    const next = statusCells([...here.tweets, answer], focal.id, { loaded: false, settled: true }, here);
    const at = next.findIndex((c) => c.key === '9');
    expect(next[at - 1]).toMatchObject({ key: olga.id, upper: true });
    expect(next[at + 1]).toMatchObject({ kind: 'branch', id: olga.id });
  });

  test('the focal tweet comes before its ancestors do', () => {
    const early = statusCells(here.tweets, focal.id, { loaded: false, settled: false }, here);
    expect(early[0]).toMatchObject({ key: focal.id, focal: true, lower: false });
    expect(cells[1]).toMatchObject({ key: focal.id, focal: true, lower: true });
  });

  test('the notifications hold the mentions, and between them what is no tweet', () => {
    const all = notificationCells(here.tweets, 'sunnycrust', 'brand');
    const mentions = mentionCells(here.tweets, 'sunnycrust', 'brand');
    expect(all.filter(({ kind }) => kind === 'tweet')).toEqual(mentions);
    expect(all.filter(({ kind }) => kind === 'event').length).toBeGreaterThan(3);
  });

  test('quotes of a tweet are listed apart', () => {
    const michal = here.tweets.find(({ quotes }) => quotes !== null);
    expect(quoteCells(here.tweets, michal?.quotes ?? '')).toMatchObject([{ key: michal?.id }]);
  });

  test('only what stands below the heading is foreign', () => {
    const heading = cells.findIndex(({ kind }) => kind === 'heading');
    for (const [i, cell] of cells.entries())
      if (cell.kind === 'tweet') expect(cell.foreign).toBe(i > heading);
  });

  test('mentions are the newest first and never by the brand', () => {
    const list = mentionCells(here.tweets, 'sunnycrust', 'brand').flatMap((c) =>
      c.kind === 'tweet' ? [c.message] : [],
    );
    expect(list.map((m) => m.at)).toEqual(list.map((m) => m.at).sort((a, b) => b - a));
    expect(list.some((m) => m.by === 'brand')).toBe(false);
    expect(list.length).toBeGreaterThan(15);
  });
});

describe('both', () => {
  test('live changes add, edit and remove with replies', () => {
    const top = here.comments[0];
    const tom = here.comments.find((c) => c.by === 'tom' && c.parentId === null);
    if (!top || !tom) throw new Error('no such comment');
    const changes: Change[] = [
      { kind: 'edit', id: top.id, text: 'edited', at: now },
      { kind: 'remove', id: tom.id },
      { kind: 'hide', id: here.comments[1]?.id ?? '' },
    ];
    const after = changes.reduce((list, change) => apply(list, change), [...here.comments]);
    expect(after.find((c) => c.id === top.id)).toMatchObject({ text: 'edited', editedAt: now, at: top.at });
    expect(after.length).toBe(here.comments.length - 3);
    expect(after.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual([here.comments[1]?.id]);
  });

  test('the long variants are long, unique and mostly waiting', () => {
    const many = long(here, 500);
    const ids = [...many.comments, ...many.tweets].map((m) => m.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(truth(many, many.comments).waiting.length).toBeGreaterThan(200);
    expect(many.tweets.every((t) => t.at < now)).toBe(true);
  });

  test('the truth of an instant is that of its world', () => {
    expect(expected(now).facebook).toEqual(truth(here, here.comments));
  });

  test('text falls into words, emoji and links without loss', () => {
    const text = 'a 👩‍🍳❤️🇵🇱 1️⃣ https://x.example/a?b #tag @me نان 3 © <b>';
    const parts = partsOf(text, true);
    expect(parts.map((p) => p.value).join('')).toBe(text);
    expect(parts.filter((p) => p.kind === 'emoji').map((p) => p.value)).toEqual(['👩‍🍳', '❤️', '🇵🇱', '1️⃣']);
    expect(parts.filter((p) => p.kind === 'tag').map((p) => p.value)).toEqual(['#tag', '@me']);
  });

  test('answers for the hosts of both sites and no other', () => {
    for (const host of ['www.facebook.com', 'web.facebook.com', 'x.com', 'twitter.com']) {
      const page = respond(`https://${host}/sunnycrust?now=${now}`);
      expect(page?.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
      expect(page?.body).toContain(`content="${now} fixed"`);
    }
    expect(respond('https://facebook.example/')).toBeNull();
    expect(respond('https://x.com.example/')).toBeNull();
  });
});
