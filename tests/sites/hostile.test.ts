// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { CommentId, SiteId } from '../../lib/core/types.ts';
import { open, parsed, printed } from './fixture.ts';

/** Names that, as a form control or image, shadow what they name on their form and on the document. */
const shadows = [
  'querySelector',
  'querySelectorAll',
  'getAttribute',
  'documentElement',
  'body',
  'parentElement',
  'childNodes',
  'nodeType',
  'textContent',
  'closest',
  'location',
  'defaultView',
];
const pages: `${SiteId}/${string}`[] = ['facebook/2025-12-permalink-loggedin-pl', 'x/2026-02-status'];
const shadowed: readonly `${SiteId}/${string}`[] = [...pages, 'facebook/2026-05-permalink-hostile'];

describe('a page that shadows the DOM', () => {
  for (const name of shadowed)
    it(`${name} reads the same`, () => {
      const { adapter, doc, ctx, fixture } = open(name);
      const inputs = shadows.map((each) => `<input name="${each}">`).join('');
      for (const form of doc.querySelectorAll('form')) form.insertAdjacentHTML('beforeend', inputs);
      doc.body.insertAdjacentHTML(
        'afterbegin',
        shadows.map((each) => `<form name="${each}">${inputs}</form><img name="${each}" alt="">`).join(''),
      );
      expect(typeof doc.querySelectorAll).not.toBe('function');
      const [first] = fixture.expected.comments as { id: CommentId }[];
      expect(printed(adapter.read(doc, ctx)).comments).toEqual(fixture.expected.comments);
      expect(adapter.find(doc, first?.id as CommentId)).not.toBeNull();
      expect(() => adapter.composer(doc, first?.id as CommentId)).not.toThrow();
      const page = adapter.pageOf(ctx.url);
      expect(() => page && adapter.offer(doc, page)).not.toThrow();
    });
});

describe('a page that lacks and lies', () => {
  it('is no error: nothing, only attributes removed, or only one element', () => {
    for (const name of pages) {
      const { adapter, doc, ctx } = open(name);
      expect(() => adapter.read(parsed(''), ctx)).not.toThrow();
      for (const attribute of [
        'href',
        'datetime',
        'dir',
        'lang',
        'aria-label',
        'data-testid',
        'role',
        'tabindex',
      ])
        for (const element of doc.querySelectorAll(`[${attribute}]`)) {
          element.removeAttribute(attribute);
          if (Math.abs(element.innerHTML.length % 7) === 3)
            expect(() => adapter.read(doc, ctx, new Set([element]))).not.toThrow();
        }
      expect(() => adapter.read(doc, ctx)).not.toThrow();
      expect(adapter.read(doc, ctx).comments).toEqual([]);
    }
  });

  it('is no error with broken addresses', () => {
    for (const name of pages)
      for (const href of [
        '',
        '#',
        '%',
        'javascript:alert(1)',
        '//',
        'https://[',
        '/%E0%A4%A?comment_id=%',
        '/a/status/99999999999999999999999999',
      ]) {
        const { adapter, doc, ctx } = open(name);
        for (const link of doc.querySelectorAll('a')) link.setAttribute('href', href);
        expect(() => adapter.read(doc, ctx), href).not.toThrow();
        expect(
          adapter.read(doc, ctx).comments.filter(({ author }) => !author.profile.startsWith('https://')),
        ).toEqual([]);
      }
  });

  it('says what is missing instead of guessing it', () => {
    const { adapter, doc, ctx } = open('facebook/2025-12-permalink-loggedin-pl');
    const article = adapter.find(doc, 'facebook:700100200300502') as Element;
    for (const link of article.querySelectorAll('a:not(li a)')) link.remove();
    article.querySelector('[lang]')?.remove();
    (article.querySelector('li a') as Element).textContent = 'dawno';
    const { comments, health } = adapter.read(doc, ctx);
    const read = comments.find(({ id }) => id === 'facebook:700100200300502');
    expect(read).toMatchObject({
      text: '',
      author: { name: '', handle: null, isBrand: false },
      postedAt: { earliest: null },
    });
    expect(health).toMatchObject({ state: 'degraded', missing: { author: 1, text: 1, time: 1 } });
  });

  it('reports a comment-like article without any id as unreadable', () => {
    const { adapter, doc, ctx } = open('facebook/2025-06-permalink-loggedout');
    for (const link of doc.querySelectorAll('[aria-label^="Comment by Emil"] a'))
      link.setAttribute('href', '#');
    expect(adapter.read(doc, ctx).health).toMatchObject({ state: 'degraded', missing: { id: 1 } });
  });

  it('takes no id from a link that somebody wrote', () => {
    const { adapter, doc, ctx } = open('facebook/2025-12-permalink-loggedin-pl');
    const ids = adapter.read(doc, ctx).comments.map(({ id }) => id);
    expect(ids).not.toContain('facebook:123456789012');
  });

  it('keeps markup in names and texts as text, however long', () => {
    const { adapter, doc, ctx } = open('x/2026-02-status');
    const text = doc.querySelectorAll('[data-testid="tweetText"]')[2] as Element;
    const long = '<img src=x onerror=alert(1)> '.repeat(2100).trim();
    text.textContent = long;
    const read = adapter.read(doc, ctx).comments[2];
    expect(read?.text).toBe(long);
    expect(read?.text.length).toBeGreaterThan(60_000);
  });

  it('takes 60,000 characters of Facebook for one comment, with everything that people put into text', () => {
    const { adapter, doc, ctx } = open('facebook/2026-05-permalink-hostile');
    const line = 'Z\u0335\u0321a\u0334l\u0337 \u202eabc\u202c <b onclick=x>&amp;</b> 👩‍👩‍👧 ‍ ';
    const long = line.repeat(Math.ceil(60_000 / line.length)).trim();
    const box = doc.querySelector('[role="article"] [lang] [dir="auto"]') as Element;
    box.textContent = long;
    const { comments, health } = adapter.read(doc, ctx);
    expect(comments.some(({ text }) => text === long)).toBe(true);
    expect(health).toMatchObject({ state: 'ok', read: 6 });
  });

  it('reads what was put in the place of nodes between two slices, once and whole', () => {
    const { adapter, ctx } = open('facebook/2025-06-permalink-loggedout');
    const one = (i: number) => {
      const token = btoa(`comment:3390021170045512_${7000 + i}`);
      return `<div><div role="article" aria-label="Comment"><a aria-hidden="false" href="/ola?comment_id=${token}">Ola</a><div dir="auto" lang="en">${i}</div><ul><li><a href="/zmyslone.meble/posts/1?comment_id=${7000 + i}">1h</a></li></ul></div><div></div></div>`;
    };
    const doc = parsed(`<div role="main">${Array.from({ length: 120 }, (_, i) => one(i)).join('')}</div>`);
    const first = adapter.read(doc, ctx);
    expect(first.more).toBe(true);
    // React mounts the same comments anew; one is gone for good, and its half has stayed behind.
    const main = doc.querySelector('[role="main"]') as Element;
    const [gone] = main.children;
    main.replaceChildren(...[...main.children].slice(1).map((thread) => thread.cloneNode(true)));
    gone?.querySelector('a')?.remove();
    const texts = new Map(first.comments.map(({ id, text }) => [id, text]));
    for (let result = first; result.more; ) {
      result = adapter.read(doc, ctx, new Set(gone ? [gone] : []));
      for (const { id, text } of result.comments) texts.set(id, text);
    }
    expect([...texts.values()].map(Number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 120 }, (_, i) => i),
    );
  });

  it('a comment that left the page between two reads is simply gone', () => {
    for (const name of pages) {
      const { adapter, doc, ctx, fixture } = open(name);
      const { comments } = adapter.read(doc, ctx);
      const gone = adapter.find(doc, comments[0]?.id as CommentId) as Element;
      const row = gone.closest('[data-testid="cellInnerDiv"]') ?? gone;
      row.remove();
      const again = adapter.read(doc, ctx).comments;
      expect(again.length).toBe(fixture.expected.comments.length - 1);
      expect(adapter.composer(doc, comments[0]?.id as CommentId)).toBeNull();
    }
  });
});
