// @vitest-environment jsdom
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommentId, SiteId } from '../../lib/core/types.ts';
import { freshMemory } from '../../lib/sites/read.ts';
import { open, parsed, printed } from './fixture.ts';

const names = globSync('*/*.html', { cwd: join(import.meta.dirname, '../fixtures') }).map(
  (path) => path.replaceAll('\\', '/').replace(/\.html$/, '') as `${SiteId}/${string}`,
);

beforeEach(() => {
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('UTC');
});

describe('every fixture reads exactly so', () => {
  it('finds fixtures of both sites', () => {
    expect(names.filter((name) => name.startsWith('x/')).length).toBeGreaterThan(4);
    expect(names.filter((name) => name.startsWith('facebook/')).length).toBeGreaterThan(4);
  });

  for (const name of names)
    it(name, () => {
      const { adapter, doc, ctx, fixture } = open(name);
      expect(printed(adapter.read(doc, ctx))).toEqual(fixture.expected);
    });

  for (const name of names)
    it(`${name}: a second look finds nothing new, and the same page again the same`, () => {
      const { adapter, doc, ctx, fixture } = open(name);
      adapter.read(doc, ctx);
      expect(adapter.read(doc, ctx, new Set()).comments).toEqual([]);
      expect(printed(adapter.read(doc, ctx)).comments).toEqual(fixture.expected.comments);
    });
});

describe('what the brand has hidden', () => {
  it('is said so among the replies that X lists for a tweet of its own, and nowhere else', () => {
    const { adapter, doc, ctx } = open('x/2026-02-list-de');
    const read = (address: string) =>
      adapter
        .read(doc, { ...ctx, memory: freshMemory(), url: new URL(address) })
        .comments.map(({ text, hidden }) => [text.slice(0, 8), hidden]);
    const list = 'https://x.com/Zmyslone_Meble/status/2051200000000000000/hidden';
    expect(read(list)).toEqual([
      ['Hallo @z', true],
      ['Mahlzeit', true],
    ]);
    expect(read(list.replace('Zmyslone_Meble', 'uwe_hain'))).toEqual([['Hallo @z', false]]);
    expect(read(ctx.url.href)).toEqual([['Hallo @z', false]]);
  });
});

describe('what is read again', () => {
  it('only what was touched', () => {
    const { adapter, doc, ctx } = open('x/2026-02-status');
    const [first] = adapter.read(doc, ctx).comments;
    const touched = doc.querySelector('[data-testid="tweetText"] span') as Node;
    expect(adapter.read(doc, ctx, new Set([touched])).comments).toEqual([first]);
  });

  it('a comment that came', () => {
    const { adapter, doc, ctx } = open('facebook/2025-12-permalink-loggedin-pl');
    const box = [...doc.querySelectorAll('[role="article"]')].find((each) =>
      each.innerHTML.includes('…505'.slice(1)),
    );
    const thread = box?.parentElement?.parentElement as HTMLElement;
    const copy = thread.cloneNode(true) as HTMLElement;
    thread.remove();
    adapter.read(doc, ctx);
    doc.querySelector('form:last-of-type')?.closest('[role="main"]')?.append(copy);
    const { comments } = adapter.read(doc, ctx, new Set([copy]));
    expect(comments.map(({ id }) => id)).toEqual(['facebook:700100200300505']);
  });

  it('an element that became another comment without any new node, on each site', () => {
    for (const name of ['facebook/2025-12-permalink-loggedin-pl', 'x/2026-02-status'] as const) {
      const { adapter, doc, ctx } = open(name);
      const before = adapter.read(doc, ctx).comments.at(-1);
      const element = adapter.find(doc, before?.id as CommentId) as HTMLElement;
      const own = before?.id.split(':')[1] as string;
      const next = `${own.slice(0, -3)}999`;
      const renamed = (text: string) => text.replace(own, next);
      for (const link of element.querySelectorAll('a[href]')) {
        const href = renamed(link.getAttribute('href') ?? '');
        const token = (found: string) => encodeURIComponent(btoa(renamed(atob(decodeURIComponent(found)))));
        link.setAttribute('href', href.replace(/Y29tbWVudD[^&]*/, token));
      }
      const read = adapter.read(doc, { ...ctx, now: ctx.now + 1500 }, new Set());
      expect(read.comments.map(({ id }) => id)).toEqual([before?.id.replace(own, next)]);
    }
  });

  it('a page of 120 in slices, all of it, once', () => {
    const { adapter, ctx } = open('x/2025-11-mentions-fragments');
    const cells = Array.from({ length: 120 }, (_, i) => {
      const id = 2051270614840246291n + BigInt(i);
      return `<div data-testid="cellInnerDiv"><article data-testid="tweet"><div data-testid="User-Name"><a href="/ola_w">Ola</a></div><a href="/ola_w/status/${id}"><time datetime="2026-05-04T12:00:00.000Z">1m</time></a><div data-testid="tweetText">${i}</div></article></div>`;
    });
    const doc = parsed(cells.join(''));
    const calls = [adapter.read(doc, ctx)];
    while (calls.at(-1)?.more) calls.push(adapter.read(doc, ctx, new Set()));
    const counts = calls.map(({ comments }) => comments.length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(50);
    expect(counts.reduce((a, b) => a + b)).toBe(120);
    expect(new Set(calls.flatMap(({ comments }) => comments.map(({ text }) => text))).size).toBe(120);
    expect(calls.at(-1)?.health).toMatchObject({ state: 'ok', hinted: 120, read: 120 });
  });

  it('a tweet that changes while it waits for its slice is read as it is then', () => {
    const { adapter, ctx } = open('x/2025-11-mentions-fragments');
    const idOf = (i: number) => 2051270614840246291n + BigInt(i);
    const cell = (i: number, text: string) =>
      `<div data-testid="cellInnerDiv"><article data-testid="tweet"><div data-testid="User-Name"><a href="/ola_w">Ola</a></div><a href="/ola_w/status/${idOf(i)}"><time datetime="2026-05-04T12:00:00.000Z">1m</time></a><div data-testid="tweetText">${text}</div></article></div>`;
    const doc = parsed(Array.from({ length: 60 }, (_, i) => cell(i, `old ${i}`)).join(''));
    const first = adapter.read(doc, ctx);
    expect(first.more).toBe(true);
    const cells = [...doc.querySelectorAll('[data-testid="cellInnerDiv"]')];
    // One gets other words, one row another tweet, and one that was there goes: it is read for the last time.
    const words = cells[57]?.querySelector('[data-testid="tweetText"]') as Element;
    words.textContent = 'new 57';
    const another = parsed(cell(90, 'another')).querySelector('article') as Element;
    cells[58]?.replaceChildren(doc.adoptNode(another));
    cells[59]?.remove();
    const calls = [first, adapter.read(doc, ctx, new Set([words.firstChild as Node, another]))];
    while (calls.at(-1)?.more) calls.push(adapter.read(doc, ctx, new Set()));
    const texts = calls.flatMap(({ comments }) => comments.map(({ id, text }) => [id, text]));
    const expected = [...Array(57).keys()].map((i) => [`x:${idOf(i)}`, `old ${i}`]);
    expected.push([`x:${idOf(57)}`, 'new 57'], [`x:${idOf(90)}`, 'another'], [`x:${idOf(59)}`, 'old 59']);
    expect(texts.slice().sort()).toEqual(expected.sort());
  });

  it('a label only once: what it said when it was new stays true', () => {
    const { adapter, doc, ctx } = open('facebook/2024-older-lists-fa-rtl');
    const early = adapter.read(doc, ctx).comments[0]?.postedAt;
    const later = adapter.read(doc, { ...ctx, now: ctx.now + 3_600_000 }).comments[0]?.postedAt;
    expect(later).toEqual(early);
  });

  it('a label that moved on cuts the interval from above', () => {
    const { adapter, doc, ctx } = open('facebook/2024-older-lists-fa-rtl');
    const early = adapter.read(doc, ctx).comments[0]?.postedAt;
    const link = doc.querySelector('li li a, ul[aria-hidden] a') as HTMLElement;
    link.textContent = '۳ ساعت';
    const now = ctx.now + 1_800_000;
    const later = adapter.read(doc, { ...ctx, now }).comments[0]?.postedAt;
    expect(later).toEqual({ earliest: early?.earliest, latest: now - 3 * 3_600_000 });
  });
});

describe('variants of one page read the same', () => {
  const page = 'facebook/2025-06-permalink-loggedout' as const;
  const variants: Record<string, (html: string) => string> = {
    'relative addresses': (html) => html.replaceAll('href="https://www.facebook.com/', 'href="/'),
    'another host': (html) => html.replaceAll('href="https://www.', 'href="https://web.'),
    'no labels': (html) => html.replaceAll(/ aria-label="Comment by[^"]*"/g, ''),
    'no hidden links': (html) => html.replaceAll(/ aria-hidden="(true|false)"/g, ''),
    'no tokens': (html) => html.replaceAll(/comment_id=Y29t[^&"]*&amp;/g, ''),
    'no list around the time': (html) => html.replaceAll(/<(\/?)(ul|li)\b/g, '<$1div'),
  };
  for (const [what, change] of Object.entries(variants))
    it(what, () => {
      const { adapter, doc, ctx } = open(page);
      const facts = (of: Document) =>
        adapter
          .read(of, { ...ctx, memory: open(page).ctx.memory })
          .comments.map((each) => ({ ...each, postId: null }));
      expect(facts(parsed(change(doc.documentElement.outerHTML)))).toEqual(facts(doc));
    });

  it('no language on the texts', () => {
    const { adapter, doc, ctx } = open(page);
    const texts = () => adapter.read(doc, ctx).comments.map(({ text }) => text);
    const before = texts();
    for (const element of doc.querySelectorAll('[role="article"] [lang]')) element.removeAttribute('lang');
    expect(texts()).toEqual(before);
  });
});

describe('whose posts', () => {
  it('without a brand every post is read and nobody is the brand', () => {
    const { adapter, doc, ctx } = open('facebook/2025-12-feed-loggedin-de');
    const { comments, coverage } = adapter.read(doc, { ...ctx, identities: [] });
    expect(comments.map(({ author }) => author.name)).toEqual(['Lotte Fink', 'Uwe Hain']);
    expect(comments.some(({ author }) => author.isBrand)).toBe(false);
    expect(coverage.map(({ total }) => total)).toEqual([1204, 1]);
  });

  it('under a post of somebody else nothing is read', () => {
    const { adapter, doc, ctx } = open('facebook/2025-12-feed-loggedin-de');
    const stranger = { ...ctx, identities: [{ site: 'facebook', key: 'somebody.else' } as const] };
    expect(adapter.read(doc, stranger)).toMatchObject({
      comments: [],
      coverage: [],
      health: { state: 'ok', read: 2 },
    });
  });
});
