// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../lib/core/types.ts';
import { counted, excerptOf } from '../../lib/sites/counted.ts';
import { freshMemory } from '../../lib/sites/read.ts';
import { open, parsed } from './fixture.ts';

const unseen = (postId: string, total: number | null, collapsed = 0): Coverage => ({
  postId,
  total,
  seen: 0,
  filtered: false,
  collapsed,
});

it('an excerpt is one line of about 80 characters, never half a letter', () => {
  expect(excerptOf('  Open\n\nfrom  Monday ')).toBe('Open from Monday');
  const long = excerptOf('🥐'.repeat(200));
  expect(long).toBe(`${'🥐'.repeat(80)}…`);
  expect(excerptOf(`<b>${'a'.repeat(60_000)}`).length).toBe(81);
});

it('a counter that falls while the page is open takes what may have been seen', () => {
  const memory = freshMemory();
  memory.seen.set('x:1', new Set(['x:2', 'x:3', 'x:4']));
  expect(counted(memory, 'x:1', 3)).toEqual({ total: 3, seen: 3 });
  expect(counted(memory, 'x:1', 2)).toEqual({ total: 2, seen: 2 });
  expect(counted(memory, 'x:1', 3)).toEqual({ total: 3, seen: 2 });
  expect(counted(memory, 'x:1', null)).toEqual({ total: 3, seen: 2 });
});

describe('X: the brand’s posts', () => {
  const id = (n: number) => `20512706148402462${n}`;
  const tweet = (p: {
    by: string;
    n: number;
    replies?: number;
    up?: boolean;
    down?: boolean;
    text?: string;
  }) =>
    `<div data-testid="cellInnerDiv"><article data-testid="tweet"><div><div><div>${p.up ? '<div><div></div></div><div></div>' : ''}</div></div>
      <div><div><div data-testid="Tweet-User-Avatar"></div>${p.down ? '<div></div>' : ''}</div>
      <div data-testid="User-Name"><a href="/${p.by}">Name</a></div>
      <a href="/${p.by}/status/${id(p.n)}"><time datetime="2026-05-04T12:00:${p.n}.000Z">1m</time></a>
      <div data-testid="tweetText">${p.text ?? 'Words'}</div>
      <button data-testid="reply" aria-label="${p.replies ?? 0} Replies. Reply"></button></div></div></article></div>`;
  const read = (...rows: string[]) => {
    const { adapter, ctx } = open('x/2026-02-profile-empty');
    return adapter.read(parsed(`<div data-testid="primaryColumn"><div>${rows.join('')}</div></div>`), ctx);
  };
  const brand = 'Zmyslone_Meble';

  it('are its own tweets with their links, also what it adds to them, not those of others nor its replies', () => {
    const { posts, coverage } = read(
      tweet({ by: brand, n: 11, text: 'One of two <img alt="🥐">', replies: 1, down: true }),
      tweet({ by: brand, n: 12, replies: 7, up: true }),
      tweet({ by: 'ola_w', n: 13, replies: 3 }),
      tweet({ by: 'ewa_j', n: 14, replies: 1, down: true }),
      tweet({ by: brand, n: 15, replies: 5, up: true }),
      tweet({ by: brand, n: 16 }),
    );
    expect(posts.map(({ postId }) => postId)).toEqual([11, 12, 16].map((n) => `x:${id(n)}`));
    const at = Date.parse('2026-05-04T12:00:11Z');
    expect(posts[0]).toEqual({
      postId: `x:${id(11)}`,
      names: [],
      url: `https://x.com/${brand}/status/${id(11)}`,
      excerpt: 'One of two 🥐',
      postedAt: { earliest: at, latest: at },
    });
    expect(coverage).toEqual([unseen(`x:${id(11)}`, 1), unseen(`x:${id(12)}`, 7)]);
  });

  it('are told again only by a look at the whole page', () => {
    const { adapter, ctx } = open('x/2026-02-profile-empty');
    const doc = parsed(
      `<div data-testid="primaryColumn"><div>${tweet({ by: brand, n: 11 })}${tweet({ by: 'ola_w', n: 13 })}</div></div>`,
    );
    expect(adapter.read(doc, ctx).posts).toHaveLength(1);
    const cell = doc.querySelector('[data-testid="cellInnerDiv"]') as Element;
    expect(adapter.read(doc, { ...ctx, now: ctx.now + 100 }, new Set([cell])).posts).toEqual([]);
    expect(adapter.read(doc, { ...ctx, now: ctx.now + 5000 }, new Set()).posts).toHaveLength(1);
  });
});

describe('Facebook: the brand’s posts', () => {
  const author = (key: string) =>
    `<div data-ad-rendering-role="profile_name"><h3><a href="/${key}?__cft__[0]=A">Name</a></h3></div>`;
  const message = (words: string) =>
    words && `<div data-ad-rendering-role="story_message"><div dir="auto">${words}</div></div>`;
  const unit = (
    i: number,
    p: { by?: string; words?: string; counter?: string; header?: string; foot?: string },
  ) =>
    `<div aria-posinset="${i}">${author(p.by ?? 'zmyslone.meble')}${p.header ?? '<a href="?__cft__[0]=A"><span>x7q</span></a>'}
      ${message(p.words ?? '')}<div role="button"><span>${p.counter ?? '0 comments'}</span></div>${p.foot ?? ''}</div>`;
  const read = (address: string, html: string) => {
    const { adapter, ctx } = open('facebook/2025-12-feed-loggedin-de');
    const identities = [{ site: 'facebook', key: 'zmyslone.meble' } as const];
    return adapter.read(parsed(html), { ...ctx, url: new URL(address), identities });
  };
  const page = 'https://www.facebook.com/zmyslone.meble';
  const feed = (...units: string[]) =>
    read(page, `<div role="main"><h1>Zmyślone Meble</h1><div role="feed">${units.join('')}</div></div>`);
  const comment = `<div role="article" aria-label="Comment by Ola"><a aria-hidden="false" href="/ola?comment_id=${btoa('comment:777_888')}">Ola</a>
    <div dir="auto" lang="en">Hello</div><ul><li><a href="/zmyslone.meble/posts/pfbid0List?comment_id=888&__tn__=R">1 h</a></li></ul></div>`;

  it('in a list have their words and no address that is not there; those of visitors are to be opened where they stand', () => {
    const { posts } = feed(
      unit(1, { words: 'New tables <img alt="🪑"> <div role="button">See more</div>' }),
      unit(2, {
        by: 'ola.wierzba',
        words: 'Recommends Zmyślone Meble',
        header: '<a href="/ola.wierzba/posts/pfbid0Ola?__cft__[0]=A">1 h</a>',
      }),
      unit(3, {
        words: 'Old chairs',
        header: '<a href="/zmyslone.meble/posts/pfbid0B?__cft__[0]=A">1 h</a>',
      }),
    );
    expect(posts).toEqual([
      {
        postId: 'facebook:zmyslone.meble New tables 🪑',
        names: [],
        url: null,
        excerpt: 'New tables 🪑',
        postedAt: null,
      },
      {
        postId: 'facebook:pfbid0Ola',
        names: ['facebook:ola.wierzba Recommends Zmyślone Meble'],
        url: null,
        excerpt: 'Recommends Zmyślone Meble',
        postedAt: null,
      },
      {
        postId: 'facebook:pfbid0B',
        names: ['facebook:zmyslone.meble Old chairs'],
        url: `${page}/posts/pfbid0B`,
        excerpt: 'Old chairs',
        postedAt: null,
      },
    ]);
  });

  it('have the address that one of their comments tells, without the comment', () => {
    const { posts } = feed(unit(1, { words: 'New tables', counter: '3 comments', foot: comment }));
    expect(posts).toMatchObject([
      {
        postId: 'facebook:777',
        names: ['facebook:zmyslone.meble New tables'],
        url: `${page}/posts/pfbid0List`,
      },
    ]);
  });

  it('on their own page have its address and every name that it knows', () => {
    const header =
      '<a href="/zmyslone.meble/posts/pfbid0List?__cft__[0]=A" aria-label="4 May 2026 at 11:02">4 May</a>';
    const { posts } = read(
      `${page}/posts/pfbid0List?comment_id=888&__cft__[0]=A`,
      `<html lang="en"><div role="main">${author('zmyslone.meble')}${header}${message('New tables')}
        <div role="button"><span>1 comment</span></div>${comment}</div></html>`,
    );
    expect(posts).toMatchObject([{ postId: 'facebook:777', url: `${page}/posts/pfbid0List` }]);
    expect(posts[0]?.names.toSorted()).toEqual(['facebook:pfbid0List', 'facebook:zmyslone.meble New tables']);
    expect(posts[0]?.postedAt?.latest).toBe(Date.parse('2026-05-04T11:02:59.999Z') + zone());
  });

  it('that begin with the same words are told apart by their counters', () => {
    const { coverage } = feed(
      unit(1, { words: 'Good morning', counter: '3 comments' }),
      unit(2, { words: 'Good morning', counter: '14 comments' }),
    );
    const name = 'facebook:zmyslone.meble Good morning';
    expect(coverage).toEqual([unseen(name, 3), unseen(name, 14)]);
  });

  it('without words go by their picture, or at least by their author: their comments are unseen all the same', () => {
    const picture = '<a href="/photo/?fbid=4711&set=a.1"><img alt=""></a>';
    const { coverage, posts } = feed(
      unit(1, { counter: '12 comments', foot: picture }),
      unit(2, { counter: '5 comments' }),
    );
    expect(coverage).toEqual([unseen('facebook:4711', 12), unseen('facebook:zmyslone.meble ?', 5)]);
    expect(posts).toMatchObject([{ postId: 'facebook:4711', excerpt: '' }]);
  });

  it('with a rounded counter are not seen whole', () => {
    for (const counter of ['1.2K comments', '3 tys. komentarzy', '12K comments']) {
      const { coverage } = feed(unit(1, { words: 'Big news', counter }));
      expect(coverage).toEqual([unseen('facebook:zmyslone.meble Big news', null, 1)]);
    }
  });

  it('are nobody’s where no brand is given', () => {
    const { adapter, ctx, doc } = open('facebook/2025-06-permalink-loggedout');
    expect(adapter.read(doc, { ...ctx, identities: [] }).posts).toEqual([]);
  });

  /** What the zone of this machine adds to a date without one, ms. */
  const zone = () => new Date('2026-05-04T11:02:00Z').getTimezoneOffset() * 60_000;
});
