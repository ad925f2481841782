// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Brand, PageKind, SiteId } from '../../lib/core/types.ts';
import { matches } from '../../lib/sites/places.ts';
import { adapterFor } from '../../lib/sites/registry.ts';
import { open, parsed } from './fixture.ts';

const page = (address: string) => {
  const url = new URL(address);
  return adapterFor(url)?.pageOf(url) ?? null;
};
const brandOf = (site: SiteId, ...keys: string[]): Brand => ({
  id: 'b',
  name: 'Zmyślone Meble',
  identities: keys.map((key) => ({ site, key })),
  addedAt: 0,
});

/** Address -> kind, owner, post, comment (dom.md 1.1, 2.1). */
const addresses: [string, PageKind, string | null, string | null, string | null][] = [
  ['https://www.facebook.com/Zmyslone.Meble', 'page', 'zmyslone.meble', null, null],
  ['https://www.facebook.com/profile.php?id=100099', 'page', '100099', null, null],
  ['https://www.facebook.com/people/Ola-Wierzba/100077/', 'page', '100077', null, null],
  ['https://www.facebook.com/a.b/posts/pfbid02Xy', 'post', 'a.b', 'facebook:pfbid02Xy', null],
  [
    'https://web.facebook.com/a.b/posts/some-words/3741738029450159/',
    'post',
    'a.b',
    'facebook:3741738029450159',
    null,
  ],
  [
    'https://www.facebook.com/permalink.php?story_fbid=pfbid0Z&id=100099',
    'post',
    '100099',
    'facebook:pfbid0Z',
    null,
  ],
  ['https://www.facebook.com/groups/77/posts/88/', 'post', null, 'facebook:88', null],
  ['https://www.facebook.com/groups/77/permalink/88/', 'post', null, 'facebook:88', null],
  ['https://www.facebook.com/groups/77', 'group', null, null, null],
  ['https://www.facebook.com/photo/?fbid=55&set=a.1', 'photo', null, 'facebook:55', null],
  ['https://www.facebook.com/photo.php?fbid=55', 'photo', null, 'facebook:55', null],
  ['https://www.facebook.com/a.b/photos/a.1/55', 'photo', 'a.b', 'facebook:55', null],
  ['https://www.facebook.com/a.b/photos', 'page', 'a.b', null, null],
  ['https://www.facebook.com/a.b/videos/66/', 'video', 'a.b', 'facebook:66', null],
  ['https://www.facebook.com/watch/?v=66', 'video', null, 'facebook:66', null],
  ['https://www.facebook.com/reel/683361637963437', 'reel', null, 'facebook:683361637963437', null],
  ['https://www.facebook.com/search/posts?q=stoly', 'search', null, null, null],
  ['https://www.facebook.com/notifications', 'notifications', null, null, null],
  ['https://www.facebook.com/', 'home', null, null, null],
  ['https://www.facebook.com/a.b/posts/1?comment_id=22', 'post', 'a.b', 'facebook:1', 'facebook:22'],
  [
    'https://www.facebook.com/a.b/posts/1?comment_id=22&reply_comment_id=33',
    'post',
    'a.b',
    'facebook:1',
    'facebook:33',
  ],
  [
    'https://www.facebook.com/a.b/posts/1?comment_id=Y29tbWVudDoxXzIy',
    'post',
    'a.b',
    'facebook:1',
    'facebook:22',
  ],
  ['https://x.com/Zmyslone_Meble', 'profile', 'zmyslone_meble', null, null],
  ['https://x.com/zmyslone_meble/with_replies', 'profile', 'zmyslone_meble', null, null],
  ['https://x.com/ola_w/status/2051215250027446275', 'status', 'ola_w', null, 'x:2051215250027446275'],
  [
    'https://twitter.com/ola_w/status/2051215250027446275?s=20',
    'status',
    'ola_w',
    null,
    'x:2051215250027446275',
  ],
  [
    'https://x.com/ola_w/status/2051215250027446275/photo/1',
    'status',
    'ola_w',
    null,
    'x:2051215250027446275',
  ],
  ['https://x.com/i/status/2051215250027446275', 'status', null, null, 'x:2051215250027446275'],
  ['https://x.com/ola_w/status/2051215250027446275/quotes', 'other', 'ola_w', null, null],
  ['https://x.com/home', 'home', null, null, null],
  ['https://x.com/notifications', 'notifications', null, null, null],
  ['https://x.com/notifications/mentions', 'mentions', null, null, null],
  ['https://x.com/search?q=%40zmyslone_meble&f=live', 'search', null, null, null],
];

describe('what an address says', () => {
  for (const [address, kind, owner, postId, commentId] of addresses)
    it(address, () => {
      expect(page(address)).toMatchObject({ kind, owner, postId, commentId, url: address });
    });

  it('is nothing for private rooms, phone sites and strangers', () => {
    for (const address of [
      'https://www.facebook.com/messages/t/1',
      'https://www.facebook.com/login.php',
      'https://m.facebook.com/a.b',
      'https://business.facebook.com/latest/inbox',
      'https://x.com/messages',
      'https://x.com/i/flow/login',
      'https://x.com/settings/account',
      'https://facebook.com.evil.example/a.b',
      'https://example.com/',
    ])
      expect(page(address), address).toBeNull();
  });

  it('belongs to one adapter whatever the room, so that a later navigation is followed', () => {
    expect(adapterFor(new URL('https://x.com/messages'))?.id).toBe('x');
    expect(adapterFor(new URL('https://example.com/'))).toBeNull();
    expect([...matches].sort()).toEqual([
      'https://twitter.com/*',
      'https://web.facebook.com/*',
      'https://www.facebook.com/*',
      'https://x.com/*',
    ]);
  });
});

describe('whether a page is a place where the brand meets customers', () => {
  const concerns = (name: `${SiteId}/${string}`, brand: Brand, address?: string) => {
    const { adapter, doc, fixture } = open(name);
    const ref = adapter.pageOf(new URL(address ?? fixture.url));
    return ref && adapter.concerns(doc, ref, brand);
  };
  const ours = { facebook: brandOf('facebook', 'zmyslone.meble'), x: brandOf('x', 'zmyslone_meble') };
  const other = { facebook: brandOf('facebook', 'ktos.inny'), x: brandOf('x', 'ktos_inny') };

  it('by the address', () => {
    expect(concerns('facebook/2025-06-permalink-loggedout', ours.facebook)).toBe(true);
    expect(concerns('facebook/2025-06-permalink-loggedout', other.facebook)).toBe(false);
    expect(concerns('x/2026-02-status', ours.x)).toBe(true);
    expect(concerns('x/2026-02-profile-empty', other.x)).toBe(false);
    expect(concerns('facebook/2025-06-permalink-loggedout', brandOf('x', 'zmyslone.meble'))).toBe(false);
  });

  it('by the page where the address names nobody', () => {
    expect(concerns('facebook/2026-01-photo-empty', ours.facebook)).toBe(true);
    expect(concerns('facebook/2026-01-photo-empty', other.facebook)).toBe(false);
    expect(
      concerns('facebook/2025-06-permalink-loggedout', ours.facebook, 'https://www.facebook.com/watch/?v=1'),
    ).toBe(true);
  });

  it('by the brand’s tweet or mention under somebody else’s, or by whose account it is', () => {
    expect(concerns('x/2026-02-status-customer-de', ours.x)).toBe(true);
    expect(concerns('x/2026-02-status-customer-de', other.x)).toBe(false);
    expect(concerns('x/2026-02-profile-empty', ours.x, 'https://x.com/notifications/mentions')).toBe(true);
    expect(concerns('x/2026-02-profile-empty', other.x, 'https://x.com/notifications/mentions')).toBe(false);
    expect(concerns('x/2026-02-profile-empty', ours.x, 'https://x.com/search?q=to%3AZmyslone_Meble')).toBe(
      true,
    );
    expect(concerns('x/2025-02-home-saved-absolute', ours.x)).toBe(false);
  });
});

describe('on pages that several people share', () => {
  const ref = (address: string) => {
    const url = new URL(address);
    const found = adapterFor(url)?.pageOf(url);
    if (!found) throw new Error(`no page at ${address}`);
    return found;
  };
  const ask = (address: string, html: string, brand: Brand, isSure?: boolean) => {
    const adapter = adapterFor(new URL(address));
    return adapter?.concerns(parsed(html), ref(address), brand, isSure);
  };
  const meble = { facebook: brandOf('facebook', 'zmyslone.meble'), x: brandOf('x', 'zmyslone_meble') };

  const tweet = (id: string, by: string, text = '', tabindex = '0') =>
    `<div data-testid="cellInnerDiv"><article data-testid="tweet" tabindex="${tabindex}"><div data-testid="User-Name"><a href="/${by}">${by}</a></div>
     <a href="/${by}/status/${id}"><time datetime="2026-06-01T10:00:00Z"></time></a><div data-testid="tweetText">${text}</div></article></div>`;
  const mention = '<a href="/Zmyslone_Meble">@Zmyslone_Meble</a>';
  const signedIn = (handle: string) => `<a data-testid="AppTabBar_Profile_Link" href="/${handle}"></a>`;

  it.each([
    ['search?q=%40zmyslone_meble&f=live', 'ola_w', true],
    ['search?q=Zmy%C5%9Blone+Meble&f=live', 'ola_w', true],
    ['search?q=meble', 'zmyslone_meble', true],
    ['search?q=meble', 'ola_w', false],
    ['notifications/mentions', 'Zmyslone_Meble', true],
    ['notifications/mentions', 'ola_w', false],
    ['notifications', 'ola_w', false],
    ['home', 'zmyslone_meble', false],
  ])('X: %s, signed in as %s: %s', (path, viewer, expected) => {
    const html = signedIn(viewer) + tweet('11', 'ewa', mention);
    expect(ask(`https://x.com/${path}`, html, meble.x)).toBe(expected);
  });

  it('X: what is promoted below the replies to a stranger does not make it ours', () => {
    const status = 'https://x.com/ola_w/status/10';
    const talk = tweet('10', 'ola_w', 'Hej', '-1') + tweet('11', 'ewa', 'Hej');
    const more = '<div data-testid="cellInnerDiv"><h2>Discover more</h2></div>';
    expect(ask(status, talk + more + tweet('9', 'zmyslone_meble'), meble.x)).toBe(false);
    expect(ask(status, talk + tweet('12', 'jan', mention) + more, meble.x)).toBe(true);
  });

  it('X: the list that was there before a step does not speak for the tweet that comes', () => {
    const status = 'https://x.com/ola_w/status/10';
    const stale = tweet('9', 'zmyslone_meble') + tweet('10', 'ola_w', 'Hej');
    expect(ask(status, stale, meble.x, false)).toBe(false);
    expect(ask(status, tweet('10', 'ola_w', 'Hej', '-1') + tweet('12', 'jan', mention), meble.x, false)).toBe(
      true,
    );
    expect(ask('https://x.com/zmyslone_meble', stale, meble.x, false)).toBe(true);
  });

  const post = (by: string) =>
    `<div aria-posinset="1"><div data-ad-rendering-role="profile_name"><h3><a href="/${by}">${by}</a></h3></div></div>`;
  const panel = (by: string, fbid = '55') =>
    `<div role="complementary"><h2><a href="/${by}">${by}</a></h2><a href="/photo/?fbid=${fbid}&set=a.1">1h</a><div data-ad-rendering-role="comment_button"></div></div>`;
  const photo = 'https://www.facebook.com/photo/?fbid=55&set=a.1';
  const feed = (inside: string) => `<div role="main">${inside}</div>`;

  it('Facebook: a stranger’s picture over a feed with the brand’s post is the stranger’s', () => {
    expect(ask(photo, feed(post('zmyslone.meble')) + panel('ola'), meble.facebook)).toBe(false);
    expect(ask(photo, feed(post('ola')) + panel('zmyslone.meble'), meble.facebook)).toBe(true);
    const dialog = panel('ola').replace('complementary', 'dialog');
    expect(
      ask('https://www.facebook.com/reel/55', feed(post('zmyslone.meble')) + dialog, meble.facebook),
    ).toBe(false);
  });

  it('Facebook: where the viewer names nobody, the name beside it counts', () => {
    const bare = panel('x').replace(/<h2>.*?<\/h2>/, '');
    expect(ask(photo, feed('<h2><a href="/zmyslone.meble">M</a></h2>') + bare, meble.facebook)).toBe(true);
    expect(ask(photo, feed('<h2><a href="/ola">O</a></h2>') + bare, meble.facebook)).toBe(false);
  });

  it('Facebook: after a step the viewer must show what the address says', () => {
    expect(ask(photo, feed('') + panel('zmyslone.meble', '54'), meble.facebook, false)).toBe(false);
    expect(ask(photo, feed('') + panel('zmyslone.meble', '55'), meble.facebook, false)).toBe(true);
    expect(
      ask('https://www.facebook.com/groups/77', feed(post('zmyslone.meble')), meble.facebook, false),
    ).toBe(false);
    expect(ask('https://www.facebook.com/groups/77', feed(post('zmyslone.meble')), meble.facebook)).toBe(
      true,
    );
    expect(ask('https://www.facebook.com/', feed(post('zmyslone.meble')), meble.facebook)).toBe(false);
    expect(ask('https://www.facebook.com/ola', feed(post('zmyslone.meble')), meble.facebook)).toBe(false);
    expect(ask('https://www.facebook.com/zmyslone.meble', '', meble.facebook, false)).toBe(true);
  });
});

describe('as whom the person acts', () => {
  const offer = (name: `${SiteId}/${string}`, address?: string) => {
    const { adapter, doc, fixture } = open(name);
    const ref = adapter.pageOf(new URL(address ?? fixture.url));
    return ref && adapter.offer(doc, ref);
  };

  it('X: the profile link, else the account switcher', () => {
    const { adapter, doc, fixture } = open('x/2026-02-status');
    const ref = adapter.pageOf(new URL(fixture.url));
    const key = () => ref && (adapter.offer(doc, ref)?.identity.key ?? null);
    expect(key()).toBe('zmyslone_meble');
    doc.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.remove();
    expect(key()).toBe('zmyslone_meble');
    doc.querySelector('[data-testid^="UserAvatar-Container-"]')?.remove();
    expect(key()).toBeNull();
  });

  it('X: offers the own profile or tweet, and nobody else’s', () => {
    expect(offer('x/2026-02-status')).toEqual({
      identity: { site: 'x', key: 'zmyslone_meble' },
      name: 'Zmyślone Meble',
    });
    expect(offer('x/2026-02-status-customer-de')).toBeNull();
    expect(offer('x/2026-02-status', 'https://x.com/home')).toBeNull();
  });

  it('Facebook: the composer of the post names the page, whatever the language', () => {
    expect(offer('facebook/2025-12-permalink-loggedin-pl')).toEqual({
      identity: { site: 'facebook', key: 'zmyslone.meble' },
      name: 'Zmyślone Meble',
    });
    expect(offer('facebook/2025-12-feed-loggedin-de')).toMatchObject({ name: 'Zmyślone Meble' });
    expect(offer('facebook/2025-06-permalink-loggedout')).toBeNull();
  });

  it('Facebook: a chat with the page or a new post to it is no sign of acting as it', () => {
    const { adapter, doc, fixture } = open('facebook/2025-12-permalink-loggedin-pl');
    const ref = adapter.pageOf(new URL(fixture.url));
    for (const box of doc.querySelectorAll('form')) box.remove();
    const chat = doc.createElement('div');
    chat.innerHTML =
      '<div role="dialog"><div contenteditable="true" role="textbox" aria-label="Napisz do: Zmyślone Meble"></div></div>';
    doc.body.append(chat);
    expect(ref && adapter.offer(doc, ref)).toBeNull();
  });

  it('Facebook: a name inside a longer one, or in the reply box of a comment, is no proof', () => {
    const { adapter, doc, fixture } = open('facebook/2025-12-permalink-loggedin-pl');
    const ref = adapter.pageOf(new URL(fixture.url));
    const boxes = [...doc.querySelectorAll('[role="textbox"]')];
    boxes.at(-1)?.setAttribute('aria-label', 'Skomentuj jako Niezmyślone Mebleki');
    boxes[0]?.setAttribute('aria-label', 'Odpowiedz użytkownikowi Zmyślone Meble…');
    expect(ref && adapter.offer(doc, ref)).toBeNull();
  });
});
