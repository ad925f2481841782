// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { freshMemory } from '../../lib/sites/read.ts';
import { adapters } from '../../lib/sites/registry.ts';
import type { ReadResult } from '../../lib/sites/types.ts';
import { parsed } from './fixture.ts';

/** Facebook's comments in other layouts than those of the fixtures: what can be told is, what cannot is said. */

const now = Date.UTC(2026, 5, 1, 12);
const token = (id: number, post = 3390021170045512n) => encodeURIComponent(btoa(`comment:${post}_${id}`));
const name = (id: number, who: string, more = '') =>
  `<a ${more} href="/${who}?comment_id=${token(id)}&__tn__=R" role="link"><span><span dir="auto">${who}</span></span></a>`;
const picture = (id: number, who: string) =>
  `<a aria-hidden="true" href="/${who}?comment_id=${token(id)}" role="link"><svg></svg></a>`;
const time = (id: number, top = id, label = '2h') =>
  `<a href="/zmyslone.meble/posts/1?comment_id=${top}${top === id ? '' : `&reply_comment_id=${id}`}" role="link">${label}</a>`;
const text = (words: string) => `<div><span dir="auto" lang="en"><div dir="auto">${words}</div></span></div>`;
const row = (link: string) =>
  `<ul><li>${link}</li><li><div role="button" aria-label="Like">Like</div></li></ul>`;
const inside = (id: number, who: string, words: string, link = time(id)) =>
  `<div><span>${picture(id, who)}</span></div><div><div><span>${name(id, who, 'aria-hidden="false"')}</span>${text(words)}</div>${row(link)}</div>`;
const article = (id: number, who: string, words: string, link = time(id), role = 'role="article"') =>
  `<div ${role}>${inside(id, who, words, link)}</div>`;

function read(
  html: string,
  address = 'https://www.facebook.com/zmyslone.meble/posts/1',
  keys: string[] = [],
): ReadResult {
  const doc = parsed(`<html lang="en"><body><div role="main">${html}</div></body></html>`);
  const identities = keys.map((key) => ({ site: 'facebook', key }) as const);
  return adapters.facebook.read(doc, { url: new URL(address), identities, now, memory: freshMemory() });
}

const told = ({ comments }: ReadResult) =>
  comments.map(({ id, author, text, parentId }) => [
    id.slice(9),
    author.handle,
    text,
    parentId?.slice(9) ?? null,
  ]);

describe('comments that have lost their role', () => {
  it('are found by their links, each with its own words', () => {
    const thread = `<div>${article(11, 'ola', 'Where is it?', time(11), '')}<div><div>${article(12, 'shop', 'On its way.', time(12, 11), '')}<div></div></div></div></div>`;
    const result = read(`${thread}<div>${article(13, 'jan', 'Mine too', time(13), '')}<div></div></div>`);
    expect(told(result)).toEqual([
      ['11', 'ola', 'Where is it?', null],
      ['12', 'shop', 'On its way.', '11'],
      ['13', 'jan', 'Mine too', null],
    ]);
    expect(result.health).toMatchObject({ state: 'ok', hinted: 3, read: 3 });
  });

  it('also where only a reply has, inside of the comment above', () => {
    const reply = article(22, 'shop', 'On its way.', time(22, 21), '');
    const result = read(`<div role="article">${inside(21, 'ola', 'Where is it?')}<div>${reply}</div></div>`);
    expect(told(result)).toEqual([
      ['21', 'ola', 'Where is it?', null],
      ['22', 'shop', 'On its way.', '21'],
    ]);
  });

  it('and are no less found on the second look', () => {
    const html = `<div role="article">${inside(21, 'ola', 'Where?')}<div>${article(22, 'shop', 'Here.', time(22, 21), '')}</div></div>`;
    const doc = parsed(`<html lang="en"><body><div role="main">${html}</div></body></html>`);
    const context = {
      url: new URL('https://www.facebook.com/a/posts/1'),
      identities: [],
      now,
      memory: freshMemory(),
    };
    adapters.facebook.read(doc, context);
    const { health, comments } = adapters.facebook.read(doc, { ...context, now: now + 2000 }, new Set());
    expect(comments).toEqual([]);
    expect(health).toMatchObject({ state: 'ok', read: 2 });
  });

  it('are not made of a link in a notification, a decoy or the words of somebody', () => {
    const link = '/a/posts/1?comment_id=99';
    const result = read(
      `${article(31, 'ola', `See <a href="https://www.facebook.com${link}">this</a>`)}
       <a href="${link}&notif_id=1&notif_t=x">Jan wrote</a><div role="banner"><a href="${link}">1</a></div>
       <div aria-hidden="true" data-0="0" data-1="1" data-2="2"><a href="/x?comment_id=${token(98)}">Facebook</a></div>`,
    );
    expect(told(result).map(([id]) => id)).toEqual(['31']);
  });

  it('nor held to be missing because somebody names one, in words of no language', () => {
    const link = '<a href="https://www.facebook.com/a/posts/1?comment_id=99">this</a>';
    const said = article(32, 'ola', `See ${link}`).replace(' lang="en"', '');
    for (const html of [said, `<ul><li>${said}</li></ul>`])
      expect(read(html).health).toEqual({ state: 'ok', hinted: 1, read: 1, missing: {} });
  });
});

describe('who wrote it', () => {
  it('is whom name and picture lead to, not somebody who is named', () => {
    const html = `<div role="article"><div>${picture(41, 'ola')}</div><div><span><a href="/jan" role="link">Jan</a></span> <span>${name(41, 'ola')}</span>${text('<a href="/shop">shop</a> hello')}${row(time(41))}</div></div>`;
    expect(told(read(html))).toEqual([['41', 'ola', 'shop hello', null]]);
  });

  it('is nobody where the two lead to different people, and health says so', () => {
    const { comments, health } = read(
      `<div role="article">${picture(42, 'ola')}<div>${name(42, 'jan')}${text('Hello')}${row(time(42))}</div></div>`,
      undefined,
      ['zmyslone.meble', 'jan'],
    );
    expect(comments[0]?.author).toEqual({
      name: '',
      handle: null,
      profile: 'https://www.facebook.com/',
      isBrand: false,
    });
    expect(health).toMatchObject({ state: 'degraded', missing: { author: 1 } });
  });

  it('is known by the picture where the name leads nowhere', () => {
    const { comments, health } = read(
      `<div role="article">${picture(43, 'shop')}<div><span dir="auto">Shop</span>${text('Hello')}${row(time(43))}</div></div>`,
      undefined,
      ['zmyslone.meble', 'shop'],
    );
    expect(comments[0]?.author).toMatchObject({ handle: 'shop', isBrand: true, name: '' });
    expect(health.missing).toEqual({ author: 1 });
  });

  it('is not made by a badge: "Author" is the author of the post', () => {
    const badge =
      '<div role="button" aria-label="View information about identity badges"><span>Author</span></div>';
    const html = `<div role="article">${picture(44, 'ola')}<div>${badge}${name(44, 'ola')}${text('My own post')}${row(time(44))}</div></div>`;
    expect(read(html, undefined, ['zmyslone.meble']).comments[0]?.author.isBrand).toBe(false);
  });
});

describe('which comment it is', () => {
  it('is in doubt where link and token differ, while others agree', () => {
    const odd = `<div role="article">${picture(52, 'jan')}<div>${name(52, 'jan')}${text('Two')}${row(time(53))}</div></div>`;
    const { comments, health } = read(article(51, 'ola', 'One') + odd);
    expect(comments.map(({ id }) => id)).toEqual(['facebook:51']);
    expect(health).toMatchObject({ state: 'degraded', missing: { id: 1 } });
  });

  it('is in its link where no token agrees: then tokens are about something else', () => {
    const odd = (id: number) =>
      `<div role="article">${picture(7, 'jan')}<div>${name(7, 'jan')}${text('Two')}${row(time(id))}</div></div>`;
    const result = read(odd(54) + odd(55));
    expect(told(result).map(([id]) => id)).toEqual(['54', '55']);
    expect(result.health).toMatchObject({ state: 'ok', missing: {} });
  });

  it('is its own, also where the author is linked with number and reply in one address', () => {
    const both = `<a aria-hidden="false" href="/shop?comment_id=${token(61)}&reply_comment_id=${token(62)}">Shop</a>`;
    const html = `<div>${article(61, 'ola', 'Where?')}<div><div role="article">${both}${text('Here.')}${row(time(62, 61))}</div></div></div>`;
    expect(told(read(html))).toEqual([
      ['61', 'ola', 'Where?', null],
      ['62', 'shop', 'Here.', '61'],
    ]);
  });

  it('is not known while it is sent, wherever the mark of that stands', () => {
    const client = 'comment_id=client:mutation:3';
    const html = `<div role="article"><a aria-hidden="false" href="/shop?${client}">Shop</a>${text('Sending')}${row(`<a href="/a/posts/1?comment_id=71&reply_comment_id=client:mutation:3">Now</a>`)}</div>`;
    const { comments, health } = read(html);
    expect(comments).toEqual([]);
    expect(health.missing).toEqual({});
  });
});

describe('where it stands without a link of its own', () => {
  const bare = (id: number, who: string, words: string) => article(id, who, words, '<span>2h</span>');

  it('is told by the boxes of its thread', () => {
    const html = `<div>${bare(81, 'ola', 'One')}<div><div><div>${bare(82, 'shop', 'Two')}<div></div></div></div></div></div><div>${bare(83, 'jan', 'Three')}<div></div></div>`;
    const { comments, health } = read(`<div>${html}</div>`);
    expect(comments.map(({ threadId }) => threadId)).toEqual(['facebook:81', 'facebook:81', 'facebook:83']);
    expect(health.missing.place).toBeUndefined();
  });

  it('is in doubt in one flat list: it may answer the first or nobody', () => {
    const { comments, health } = read(
      `<div>${bare(84, 'ola', 'One')}${bare(85, 'jan', 'Two')}${bare(86, 'ewa', 'Three')}</div>`,
    );
    expect(comments.map(({ parentId }) => parentId)).toEqual([null, null, null]);
    expect(health).toMatchObject({ state: 'degraded', missing: { place: 2 } });
  });

  it('has an address that leads to it', () => {
    const html = `<div>${bare(87, 'ola', 'One')}<div><div><div>${bare(88, 'shop', 'Two')}<div></div></div></div></div></div>`;
    const address =
      'https://www.facebook.com/zmyslone.meble/posts/1?comment_id=5&reply_comment_id=6&__tn__=R';
    expect(read(html, address).comments.map(({ url }) => url)).toEqual([
      'https://www.facebook.com/zmyslone.meble/posts/1?comment_id=87',
      'https://www.facebook.com/zmyslone.meble/posts/1?comment_id=87&reply_comment_id=88',
    ]);
  });
});

describe('what was said', () => {
  const of = (words: string, more = '') =>
    read(
      `<div role="article">${picture(91, 'ola')}<div><div><span>${name(91, 'ola')}</span>${words}</div>${row(time(91))}${more}</div></div>`,
    );
  const line = (words: string, lang = '') => `<div class="l"><div dir="auto" ${lang}>${words}</div></div>`;

  it('may stand in several blocks, with a language each or with none', () => {
    expect(of(line('One') + line('Two')).comments[0]?.text).toBe('One\nTwo');
    expect(of(`<div>${line('One', 'lang="en"')}${line('Two', 'lang="en"')}</div>`).comments[0]).toMatchObject(
      {
        text: 'One\n\nTwo',
        lang: 'en',
      },
    );
  });

  it('is withheld where a block may be something else', () => {
    const { comments, health } = of(
      '<div><b dir="auto">New member</b></div><div><p dir="auto">Hello</p></div>',
    );
    expect(comments[0]?.text).toBe('');
    expect(health).toMatchObject({ state: 'degraded', missing: { text: 1 } });
  });

  it('is withheld where it has lost every mark, also beside a picture', () => {
    const { comments, health } = of(
      '<div><div>Broken leg, see picture</div></div>',
      '<img alt="" height="200">',
    );
    expect(comments[0]?.text).toBe('');
    expect(health.missing).toEqual({ text: 1 });
  });

  it('leaves out "See more", whatever is left of its marks', () => {
    for (const more of [
      '<div role="button">See more</div>',
      '<button>See more</button>',
      '<div tabindex="0">x</div>',
      '<div>See more</div>',
    ])
      expect(
        of(`<div><span dir="auto" lang="en"><div dir="auto">A long story… ${more}</div></span></div>`)
          .comments[0],
        more,
      ).toMatchObject({
        text: 'A long story…',
        truncated: true,
      });
  });

  it('but not the same words from somebody', () => {
    for (const words of ['See more', 'I want to <b>see more</b>'])
      expect(of(text(words)).comments[0]).toMatchObject({
        text: words.replace(/<\/?b>/g, ''),
        truncated: false,
      });
  });

  it('is whole without words if it is a sticker, a photo or a GIF', () => {
    const shown = [
      '<img alt="" height="110">',
      '<a href="/photo/?fbid=1"><img alt="May be an image"></a>',
      '<div role="button" aria-label="GIF"><video></video></div>',
    ];
    for (const media of shown)
      expect(of('', media).health, media).toMatchObject({ state: 'ok', missing: {} });
    expect(of('').health).toMatchObject({ state: 'degraded', missing: { text: 1 } });
  });
});

describe('whose post it is', () => {
  const post = (owner: string, id: number, marks = 'data-ad-rendering-role="profile_name"') =>
    `<div><div ${marks}><h3><a href="/${owner}">${owner}</a></h3></div>${article(id, 'ola', 'Hello', `<a href="/${owner}/posts/${id}?comment_id=${id}">2h</a>`)}</div>`;

  it('is told apart where posts have lost their positions', () => {
    const html = `<div role="feed">${post('shop', 101)}${post('other', 102)}${post('shop', 103)}</div>`;
    for (const address of ['https://www.facebook.com/shop', 'https://www.facebook.com/search/posts?q=a'])
      expect(told(read(html, address, ['shop'])).map(([id]) => id)).toEqual(['101', '103']);
  });

  it('is not guessed among posts of many owners', () => {
    const anonymous = `<div aria-posinset="1"><div>${article(104, 'ola', 'Hello', '<a href="/groups/7/posts/8?comment_id=104">2h</a>')}</div></div>`;
    const { comments, health } = read(anonymous, 'https://www.facebook.com/groups/7', ['shop']);
    expect(comments).toEqual([]);
    expect(health).toMatchObject({ state: 'degraded', missing: { place: 1 } });
  });
});
