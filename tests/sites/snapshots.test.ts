// @vitest-environment jsdom
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshMemory } from '../../lib/sites/read.ts';
import { adapterFor } from '../../lib/sites/registry.ts';
import type { ReadResult } from '../../lib/sites/types.ts';
import { parsed } from './fixture.ts';

/**
 * The real saved pages, where they are present (third-party content: it stays outside of the repository, and nothing
 * of it is quoted here). What is counted is what INDEX.md says of each file.
 */
const folder = join(import.meta.dirname, '../../../shared/snapshots');

interface Snapshot {
  url: string;
  state: ReadResult['health']['state'];
  comments: number;
  /** How many of them have words (others are pictures alone), a parent, a quote, and are cut. */
  text?: number;
  parents?: number;
  quotes?: number;
  cut?: number;
}

const snapshots: Record<string, Snapshot> = {
  'facebook/fb-2025-05-reel-viewer-loggedout-en': {
    url: 'https://www.facebook.com/reel/1',
    state: 'empty',
    comments: 0,
  },
  'facebook/fb-2025-06-permalink-loggedout-en-10comments-authorbadge': {
    url: 'https://www.facebook.com/permalink.php?story_fbid=1',
    state: 'ok',
    comments: 10,
    text: 10,
  },
  'facebook/fb-2025-12-search-loggedin-en-lexical-composer.noscript': {
    url: 'https://www.facebook.com/search/posts?q=a',
    state: 'empty',
    comments: 0,
  },
  'facebook/fb-2026-04-group-loggedout-ar-rtl-a': {
    url: 'https://www.facebook.com/groups/1',
    state: 'empty',
    comments: 0,
  },
  'facebook/fb-2026-04-group-loggedout-en': {
    url: 'https://www.facebook.com/groups/1',
    state: 'empty',
    comments: 0,
  },
  'facebook/fb-2026-05-notifications-page-fixture-zh': {
    url: 'https://www.facebook.com/notifications',
    state: 'empty',
    comments: 0,
  },
  'x/x-2023-timeline-cells-reply-pair-thread-showmore.fragments': {
    url: 'https://x.com/somebody',
    state: 'ok',
    comments: 8,
    text: 8,
    parents: 4,
  },
  'x/x-2024-11-home-loggedin-en-ads-composer-a': {
    url: 'https://x.com/home',
    state: 'ok',
    comments: 11,
    text: 10,
    parents: 1,
    quotes: 1,
  },
  'x/x-2025-02-home-loggedin-en-composer': {
    url: 'https://x.com/home',
    state: 'ok',
    comments: 6,
    text: 5,
    parents: 1,
    cut: 1,
  },
  'x/x-2025-11-profile-loggedout-en': {
    url: 'https://x.com/somebody',
    state: 'ok',
    comments: 4,
    text: 4,
    quotes: 1,
  },
  'x/x-2026-02-status-loggedin-en-article-replycomposer': {
    url: 'https://x.com/somebody/status/2013045749580259680',
    state: 'ok',
    comments: 1,
    text: 0,
  },
};

describe.skipIf(!existsSync(folder))('real saved pages (skipped where ../shared/snapshots is absent)', () => {
  const read = (name: string, address: string, now = Date.UTC(2026, 8, 24)) => {
    const url = new URL(address);
    const doc = parsed(readFileSync(join(folder, `${name}.html`), 'utf8'));
    const memory = freshMemory();
    const result = adapterFor(url)?.read(doc, { url, identities: [], now, memory });
    if (!result) throw new Error(`no adapter for ${address}`);
    return { doc, result };
  };

  it('there is none that is not counted here', () => {
    const found = globSync('*/*.html', { cwd: folder }).map((path) =>
      path.replaceAll('\\', '/').replace('.html', ''),
    );
    expect(found.sort()).toEqual(Object.keys(snapshots).sort());
  });

  for (const [name, expected] of Object.entries(snapshots))
    it(name, { timeout: 60_000 }, () => {
      const { comments, health } = read(name, expected.url).result;
      expect(health.state).toBe(expected.state);
      expect(comments.length).toBe(expected.comments);
      expect(new Set(comments.map(({ id }) => id)).size).toBe(expected.comments);
      expect(
        comments.filter(({ author }) => !author.name || !/^https:\/\/\S+\/\S/.test(author.profile)).length,
      ).toBe(0);
      expect(comments.filter(({ postedAt }) => postedAt.earliest !== postedAt.latest).length).toBe(0);
      expect(comments.filter(({ text }) => text !== '').length).toBe(expected.text ?? 0);
      expect(comments.filter(({ parentId }) => parentId !== null).length).toBe(expected.parents ?? 0);
      expect(comments.filter(({ kind }) => kind === 'quote').length).toBe(expected.quotes ?? 0);
      expect(comments.filter(({ truncated }) => truncated).length).toBe(expected.cut ?? 0);
      expect(comments.filter(({ text }) => /\n {8,}|See more|Show more/.test(text)).length).toBe(0);
      expect(comments.filter(({ onAd }) => onAd).length).toBe(0);
    });

  it('the Facebook permalink: one post, its counter, its sort order, its closed thread, its author’s comments', {
    timeout: 60_000,
  }, () => {
    const name = 'facebook/fb-2025-06-permalink-loggedout-en-10comments-authorbadge';
    const { result } = read(name, 'https://www.facebook.com/permalink.php?story_fbid=1');
    expect(result.coverage).toMatchObject([{ total: 782, seen: 10, filtered: true, collapsed: 1 }]);
    expect(new Set(result.comments.map(({ author }) => author.profile)).size).toBe(1);
    expect(new Set(result.comments.map(({ postId }) => postId)).size).toBe(1);
    expect(result.comments.every(({ lang, id, threadId }) => lang !== null && id === threadId)).toBe(true);
  });

  it('the labels of the Facebook permalink hold the exact times', { timeout: 60_000 }, () => {
    const name = 'facebook/fb-2025-06-permalink-loggedout-en-10comments-authorbadge';
    const address = 'https://www.facebook.com/permalink.php?story_fbid=1';
    const { doc, result } = read(name, address);
    for (const script of doc.querySelectorAll('script')) script.remove();
    const now = Date.UTC(2025, 5, 20, 9, 56, 16); // The moment the page was saved, from its own login form.
    const url = new URL(address);
    const byLabel =
      adapterFor(url)?.read(doc, { url, identities: [], now, memory: freshMemory() }).comments ?? [];
    const exact = new Map(result.comments.map(({ id, postedAt }) => [id, postedAt.latest]));
    for (const { id, postedAt } of byLabel) {
      expect(postedAt.earliest).toBeLessThanOrEqual(exact.get(id) ?? 0);
      expect(postedAt.latest).toBeGreaterThanOrEqual(exact.get(id) ?? Number.POSITIVE_INFINITY);
    }
    expect(byLabel.length).toBe(10);
  });
});
