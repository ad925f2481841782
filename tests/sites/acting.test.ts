// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Brand, CommentId, Identity, SiteId } from '../../lib/core/types.ts';
import { accountIn } from '../../lib/sites/facebook/acting.ts';
import { adapters } from '../../lib/sites/registry.ts';
import { open, parsed } from './fixture.ts';

const brandOf = (id: string, ...identities: Identity[]): Brand => ({ id, name: id, identities, addedAt: 0 });
const fb = (key: string): Identity => ({ site: 'facebook', key });
const sunny = brandOf('b1', fb('sunny.crust'));

const box = (label: string) =>
  `<form role="presentation"><div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}"><p><br></p></div></form>`;
const comment = (number: number, name: string, path: string, replies = '') =>
  `<div><div role="article" aria-label="Comment"><a aria-hidden="false" href="/${path}?comment_id=${btoa(`comment:1_${number}`)}"><span dir="auto">${name}</span></a>
   <ul><li><a href="/sunny.crust/posts/1?comment_id=${number}">1h</a></li></ul></div><div>${replies}</div></div>`;
const head = (name: string, path = 'sunny.crust') =>
  `<div data-ad-rendering-role="profile_name"><h2><a href="/${path}${path.includes('?') ? '&' : '?'}__tn__=R"><strong>${name}</strong></a></h2></div>`;
const page = (...posts: string[]) =>
  parsed(`<div role="main">${posts.map((post) => `<div aria-posinset="1">${post}</div>`).join('')}</div>`);
const account = (id: string, name: string) =>
  `<script type="application/json" data-sjs>{"define":[["CurrentUserInitialData",[],{"ACCOUNT_ID":"${id}","USER_ID":"${id}","NAME":${JSON.stringify(name)},"SHORT_NAME":null},270],["LSD",[],{"token":"x"},323]]}</script>`;

const acting = (doc: Document, brands: readonly Brand[] = [sunny], id?: CommentId) =>
  adapters.facebook.acting(doc, brands, id);
const asBrand = { kind: 'brand', identity: fb('sunny.crust') };

describe('Facebook: as whom the person answers', () => {
  const labelled = (label: string, name = 'Sunny Crust', path?: string) =>
    acting(page(head(name, path) + box(label)));

  it.each([
    'Comment as Sunny Crust',
    'Answer as Sunny Crust…',
    'Kommentieren als Sunny Crust',
    'Skomentuj jako „Sunny Crust”',
    'Комментировать как Sunny Crust',
    'Коментариши као \u2068Sunny Crust\u2069',
    'نظر دادن به عنوان \u200eSunny Crust',
    // Nobody has told us these words.
    'Kommentoi käyttäjänä Sunny Crust',
    'Sunny Crust olarak yorum yap',
    'הוספת תגובה בתור Sunny Crust',
    'Sunny Crustとしてコメント',
  ])('the brand by its name in the label: %s', (label) => {
    expect(labelled(label)).toMatchObject(asBrand);
  });

  it.each([
    ['Comment as Anna Example', 'Anna Example'],
    ['Comment as Sunny Crust Berlin', 'Sunny Crust Berlin'],
    ['Comment as The Sunny Crust', 'The Sunny Crust'],
    ['Kommentieren als Anna von Sunny Crust', 'Anna von Sunny Crust'],
    ['Skomentuj jako \u2068Anna Wierzba\u2069…', 'Anna Wierzba'],
    ['نظر دادن به عنوان سارا کریم‌پور', 'سارا کریم‌پور'],
  ])('somebody else by the whole name: %s', (label, name) => {
    expect(labelled(label)).toEqual({ kind: 'other', name });
  });

  it.each([
    'Write a comment…',
    'Skomentuj jako pierwszy',
    'Kommentoi käyttäjänä Sunny Crust Berlin',
    'Kommentoi käyttäjänä The Sunny Crust',
    'Kommentoi käyttäjänä Anna Example',
    'Kommentoi sivua Anna ja Sunny Crust',
    'Sunnycrust',
    '',
  ])('nobody is guessed: %s', (label) => {
    expect(labelled(label)).toBeNull();
  });

  it('a longer name on the page wins over the brand’s in it', () => {
    const both = page(
      head('Sunny Crust') + box('Kommentoi käyttäjänä Sunny Crust Berlin'),
      head('Sunny Crust Berlin', 'sunny.berlin'),
    );
    const berlin = brandOf('b2', fb('sunny.berlin'));
    expect(acting(both, [sunny, berlin])).toMatchObject({ identity: fb('sunny.berlin') });
  });

  it('a name that two brands have, or none here, tells nothing', () => {
    const twins = page(
      head('Sunny Crust') + box('Comment as Sunny Crust'),
      head('Sunny Crust', 'profile.php?id=77'),
    );
    expect(acting(twins, [sunny, brandOf('b2', fb('77'))])).toBeNull();
    expect(acting(page(head('Sunny Crust', 'someone') + box('Comment as Anna Example')))).toBeNull();
    // The vanity name is the name without its blanks.
    expect(acting(page(head('Anna', 'anna') + box('Comment as Sunny Crust')))).toMatchObject(asBrand);
  });

  it('the brand is found by number, emoji and capitals aside', () => {
    const shown = page(
      `${head('Sunny Crust <img alt="🥐">', 'profile.php?id=61550')}${box('Comment as SUNNY CRUST 🥐')}`,
    );
    expect(acting(shown, [brandOf('b1', fb('61550'))])).toMatchObject({ identity: fb('61550') });
  });

  it('boxes of chats, new posts and replies do not say as whom', () => {
    const chat = `<div role="main">${head('Sunny Crust')}</div><div>${box('Kirjoita: Sunny Crust')}</div>`;
    expect(acting(parsed(chat))).toBeNull();
    const composing = `<div role="main">${head('Sunny Crust')}</div><div role="dialog">${box('Kirjoita jotain sivulle Sunny Crust')}</div>`;
    expect(acting(parsed(composing))).toBeNull();
    const reply = comment(5, 'Ola', 'ola', box('Vastaa käyttäjälle Sunny Crust'));
    expect(acting(page(head('Sunny Crust') + reply), [sunny], 'facebook:5')).toBeNull();
  });

  it('asks the comment’s own box and post first; where posts differ, the page says nothing', () => {
    const doc = page(
      head('Sunny Crust') + comment(5, 'Ola', 'ola') + box('Comment as Anna Example'),
      head('Sunny Crust') + comment(6, 'Ewa', 'ewa') + box('Comment as Sunny Crust'),
      head('Sunny Crust') +
        comment(7, 'Jan', 'jan', box('Reply as Sunny Crust')) +
        box('Comment as Anna Example'),
    );
    expect(acting(doc)).toBeNull();
    expect(acting(doc, [sunny], 'facebook:5')).toEqual({ kind: 'other', name: 'Anna Example' });
    expect(acting(doc, [sunny], 'facebook:6')).toMatchObject(asBrand);
    expect(acting(doc, [sunny], 'facebook:7')).toMatchObject(asBrand);
  });

  it('where no label tells, the data of the page does; a label is believed before it', () => {
    const silent = (data: string, label = 'Write a comment…') =>
      acting(page(head('Sunny Crust') + box(label) + data));
    expect(silent(account('100077', 'Anna "Ann" Example'))).toEqual({
      kind: 'other',
      name: 'Anna "Ann" Example',
    });
    expect(silent(account('61550', 'Sunny Crust'))).toMatchObject(asBrand);
    expect(silent(account('0', ''))).toBeNull();
    expect(silent(account('100077', 'Anna Example'), 'Comment as Sunny Crust')).toMatchObject(asBrand);
    expect(silent(account('100077', 'Anna Example'), 'Kommentoi käyttäjänä Anna Example')).toEqual({
      kind: 'other',
      name: 'Anna Example',
    });
    const byNumber = page(head('Sunny Crust', 'profile.php?id=61550') + account('61550', 'Renamed'));
    expect(acting(byNumber, [brandOf('b1', fb('61550'))])).toMatchObject({ identity: fb('61550') });
  });

  it('nobody’s words pass for that data', () => {
    expect(
      accountIn('{"text":"[\\"CurrentUserInitialData\\",[],{\\"USER_ID\\":\\"1\\",\\"NAME\\":\\"X\\"}]"}'),
    ).toBeNull();
    expect(accountIn('["CurrentUserInitialData",[],{"USER_ID":"12","NAME":"\\u0414\\u0430"},1]')).toEqual({
      id: '12',
      name: 'Да',
    });
    expect(accountIn('["CurrentUserInitialData",[],{"USER_ID":"12","NAME":"\\u04"},1]')).toBeNull();
  });

  it.each(['2025-12-permalink-loggedin-pl', '2025-12-feed-loggedin-de'])('in a whole page: %s', (name) => {
    const { doc, fixture } = open(`facebook/${name}`);
    const brand = brandOf('b', ...fixture.identities.map(fb));
    expect(acting(doc, [brand])).toMatchObject({ kind: 'brand', identity: fb(fixture.identities[0] ?? '') });
    for (const each of doc.querySelectorAll('[aria-label*=" als "], [aria-label*=" jako "]'))
      each.setAttribute(
        'aria-label',
        (each.getAttribute('aria-label') ?? '').replace('Zmyślone Meble', 'Ola Wierzba'),
      );
    expect(acting(doc, [brand])).toEqual({ kind: 'other', name: 'Ola Wierzba' });
  });
});

describe('X: as whom the person answers', () => {
  const own: SiteId = 'x';
  const x = (key: string): Identity => ({ site: own, key });

  it('is the account in the side bar, of whichever brand', () => {
    const { doc } = open('x/2026-02-status');
    const other = brandOf('b2', x('inna_marka'));
    const meble = brandOf('b1', x('zmyslone_meble'));
    expect(adapters.x.acting(doc, [other, meble])).toMatchObject({
      kind: 'brand',
      identity: x('zmyslone_meble'),
    });
    const acting = adapters.x.acting(doc, [other]);
    expect(acting).toMatchObject({ kind: 'other' });
    expect(acting?.name.toLowerCase()).toBe('@zmyslone_meble');
  });

  it('is unknown where nobody is signed in or the side bar contradicts itself', () => {
    const { doc } = open('x/2026-02-status');
    doc.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.setAttribute('href', '/somebody_else');
    expect(adapters.x.acting(doc, [])).toBeNull();
    expect(adapters.x.acting(parsed('<main></main>'), [])).toBeNull();
  });
});
