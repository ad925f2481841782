// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../lib/core/types.ts';
import { open, parsed } from './fixture.ts';

const unseen = (postId: string, total: number): Coverage => ({
  postId,
  total,
  seen: 0,
  filtered: false,
  collapsed: 0,
});

describe('X: a list with tweets of the brand that nobody opened', () => {
  const row = (handle: string, id: string, replies: string) =>
    `<div data-testid="cellInnerDiv"><article data-testid="tweet"><div data-testid="User-Name"><a href="/${handle}">Name</a></div>
      <a href="/${handle}/status/${id}"><time datetime="2026-05-04T12:00:00.000Z">1m</time></a><div data-testid="tweetText">Words</div>
      <button data-testid="reply" aria-label="${replies}"></button></article></div>`;
  const doc = parsed(
    row('zmyslone_meble', '2051270614840246291', '12 Replies. Reply') +
      row('ola_w', '2051270614840246292', '3 Replies. Reply') +
      row('Zmyslone_Meble', '2051270614840246293', '0 Replies. Reply') +
      row('zmyslone_meble', '2051270614840246294', '1 Reply. Reply'),
  );

  it('says how many replies there are of which none is seen', () => {
    const { adapter, ctx } = open('x/2026-02-profile-empty');
    expect(adapter.read(doc, ctx).coverage).toEqual([
      unseen('x:2051270614840246291', 12),
      unseen('x:2051270614840246294', 1),
    ]);
  });

  it('says nothing where no brand is given', () => {
    const { adapter, ctx } = open('x/2026-02-profile-empty');
    expect(adapter.read(doc, { ...ctx, identities: [] }).coverage).toEqual([]);
  });
});

describe('Facebook: a list of posts that nobody opened', () => {
  const post = (i: number, owner: string, message: string, counter: string, header = '') =>
    `<div aria-posinset="${i}"><div data-ad-rendering-role="profile_name"><h3><a href="/${owner}?__cft__[0]=A${i}">Name</a></h3></div>
      ${header}<div data-ad-rendering-role="story_message"><div dir="auto">${message}</div></div>
      <div role="button"><span>${counter}</span></div></div>`;
  const page = (...posts: string[]) =>
    parsed(`<div role="main"><h1>Zmyślone Meble</h1><div role="feed">${posts.join('')}</div></div>`);
  const feed = () => {
    const { adapter, ctx } = open('facebook/2025-12-feed-loggedin-de');
    const url = new URL('https://www.facebook.com/zmyslone.meble');
    const identities = [{ site: 'facebook', key: 'zmyslone.meble' } as const];
    return { adapter, ctx: { ...ctx, url, identities } };
  };
  const link = '<a href="/zmyslone.meble/posts/pfbid0List?__cft__[0]=A">1 h</a>';

  it('says how many comments there are of which none is seen', () => {
    const { adapter, ctx } = feed();
    const doc = page(
      post(1, 'zmyslone.meble', 'New tables', '14 comments', link),
      post(2, 'zmyslone.meble', 'Old chairs', '3 comments'),
      post(3, 'zmyslone.meble', 'Nobody cares', '0 comments'),
      post(4, 'ola.wierzba', 'Of a visitor', '9 comments'),
      post(5, 'inna.firma', 'Buy now', '9 comments', '<a href="/ads/about/?__cft__[0]=A">Sponsored</a>'),
    );
    const { coverage } = adapter.read(doc, ctx);
    expect(coverage.filter(({ total }) => total !== null)).toEqual([
      unseen('facebook:pfbid0List', 14),
      unseen('facebook:zmyslone.meble Old chairs', 3),
      unseen('facebook:ola.wierzba Of a visitor', 9),
    ]);
  });

  it('takes no address from what a post shares or says', () => {
    const { adapter, ctx } = feed();
    const other = '<a href="/inny/posts/pfbid0Other">Look</a>';
    const doc = page(post(1, 'zmyslone.meble', `See ${other}`, '14 comments') + other);
    expect(adapter.read(doc, ctx).coverage).toEqual([unseen('facebook:zmyslone.meble See Look', 14)]);
  });

  it('goes by one id once a comment has told it', () => {
    const { adapter, ctx } = feed();
    const doc = page(post(1, 'zmyslone.meble', 'New tables', '2 comments'));
    expect(adapter.read(doc, ctx).coverage).toEqual([unseen('facebook:zmyslone.meble New tables', 2)]);
    const unit = doc.querySelector('[aria-posinset]') as Element;
    const closed = unit.cloneNode(true);
    unit.insertAdjacentHTML('beforeend', comment('pfbid0List'));
    adapter.read(doc, { ...ctx, now: ctx.now + 1500 }, new Set([unit]));
    // The whole page is looked at once it is quiet.
    const opened = adapter.read(doc, { ...ctx, now: ctx.now + 2700 }, new Set()).coverage;
    const [row, ...former] = opened;
    expect(row).toEqual({ ...unseen('facebook:777', 2), seen: 1 });
    expect(former).toEqual([{ ...unseen('facebook:zmyslone.meble New tables', 0), total: null, seen: 1 }]);
    unit.replaceWith(closed);
    expect(adapter.read(doc, { ...ctx, now: ctx.now + 4000 }, new Set()).coverage).toEqual(opened);
  });
});

const comment = (post: string) =>
  `<div role="article" aria-label="Comment by Ola"><a aria-hidden="false" href="/ola?comment_id=${btoa('comment:777_888')}">Ola</a>
    <div dir="auto" lang="en">Hello</div><ul><li><a href="/zmyslone.meble/posts/${post}?comment_id=888">1 h</a></li></ul></div>`;

describe('Facebook: the page of a post', () => {
  it('under its address while comments load; then the number alone counts', () => {
    const { adapter, ctx } = open('facebook/2025-06-permalink-loggedout');
    const doc = parsed(
      '<div role="main"><div role="button"><span>1 comment</span></div><div id="comments"></div></div>',
    );
    const byAddress = 'facebook:pfbid0Zmyslone';
    expect(adapter.read(doc, ctx).coverage).toEqual([unseen(byAddress, 1)]);
    const list = doc.querySelector('#comments') as Element;
    list.innerHTML = comment('pfbid0Zmyslone');
    adapter.read(doc, { ...ctx, now: ctx.now + 1500 }, new Set([list]));
    const { coverage } = adapter.read(doc, { ...ctx, now: ctx.now + 2700 }, new Set());
    expect(coverage).toEqual([
      { ...unseen('facebook:777', 1), seen: 1 },
      { ...unseen(byAddress, 1), total: null, seen: 1 },
    ]);
  });

  it.each([
    ['Most relevant', '', true],
    ['Most relevant', '1 comment', true],
    ['Les plus pertinents', '', true],
    ['Les plus pertinents', '1 comment', false],
    ['All comments', '', false],
  ])('in the order "%s" with the counter "%s": some may be hidden: %s', (order, counter, filtered) => {
    const { adapter, ctx } = open('facebook/2025-06-permalink-loggedout');
    const doc = parsed(`<div role="main"><div role="button"><span>${counter}</span></div>
      <div role="button" aria-haspopup="menu">${order}</div>${comment('pfbid0Zmyslone')}</div>`);
    const [coverage] = adapter.read(doc, ctx).coverage;
    expect(coverage).toMatchObject({ total: counter ? 1 : null, filtered });
  });
});
