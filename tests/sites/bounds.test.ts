// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { SiteId } from '../../lib/core/types.ts';
import { parseMessage } from '../../lib/shapes.ts';
import { open } from './fixture.ts';

const pages: Record<`${SiteId}/${string}`, { author: string; text: string; id: [string, string] }> = {
  'facebook/2025-12-permalink-loggedin-pl': {
    author: '[role="article"] a[aria-hidden="false"] [dir="auto"]',
    text: '[role="article"] [lang]',
    id: ['posts/pfbid0Zmyslone', `posts/pfbid0${'Z'.repeat(3000)}`],
  },
  'x/2026-02-status': {
    author: '[data-testid="User-Name"] a[href]',
    text: '[data-testid="tweetText"]',
    id: ['/zmyslone_meble/status', `/${'z'.repeat(3000)}/status`],
  },
};

describe('one odd comment does not have its page refused by the worker', () => {
  for (const [name, at] of Object.entries(pages) as [`${SiteId}/${string}`, (typeof pages)['x/a']][])
    it(name, () => {
      const { adapter, doc, ctx } = open(name);
      for (const author of doc.querySelectorAll(at.author)) author.textContent = 'Anna '.repeat(500);
      for (const text of doc.querySelectorAll(at.text)) {
        text.textContent = 'word '.repeat(30_000);
        text.setAttribute('lang', 'pl'.repeat(600));
      }
      for (const link of doc.querySelectorAll('a[href]'))
        link.setAttribute('href', (link.getAttribute('href') ?? '').replace(...at.id));
      for (const time of doc.querySelectorAll('time')) time.setAttribute('datetime', '1901-01-01T00:00:00Z');
      const { comments, coverage, health } = adapter.read(doc, ctx);
      expect(comments.some(({ author }) => author.name.length === 500)).toBe(true);
      expect(comments.some(({ text, truncated }) => text.length === 100_000 && truncated)).toBe(true);
      const page = adapter.pageOf(ctx.url);
      const payload = { brandId: 'b', page, comments, coverage, health, seenAt: ctx.now };
      expect(parseMessage({ name: 'comments.seen', payload })).not.toBeNull();
    });

  it('a comment without a link of its author has no name, and keeps its words', () => {
    const { adapter, doc, ctx } = open('facebook/2025-12-permalink-loggedin-pl');
    const article = adapter.find(doc, 'facebook:700100200300501') as Element;
    for (const link of article.querySelectorAll('a:not(li a)')) link.remove();
    const read = adapter.read(doc, ctx).comments.find(({ id }) => id === 'facebook:700100200300501');
    expect(read).toMatchObject({ author: { name: '' }, text: 'Czekam już drugi tydzień!' });
  });
});
