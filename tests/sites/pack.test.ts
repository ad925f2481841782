// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type PackFault, packInForce, type SelectorPack } from '../../lib/core/pack.ts';
import { type SeenComment, type SiteId, sites } from '../../lib/core/types.ts';
import { linesOf, markup, putInForce } from '../../lib/sites/markup.ts';
import { readPack } from '../../lib/sites/pack-reading.ts';
import { freshMemory } from '../../lib/sites/read.ts';
import { readUnderPack } from '../../lib/sites/under-pack.ts';
import { open, printed } from './fixture.ts';

const now = Date.UTC(2026, 11, 1, 12);
const builtIn = structuredClone({ facebook: linesOf('facebook'), x: linesOf('x') });

afterEach(() => {
  for (const site of sites) putInForce(site, undefined);
});

function packOf(site: SiteId, selectors: SelectorPack['selectors']): SelectorPack {
  return { site, date: '2026-12-01', note: '', selectors };
}

function read(text: object | string) {
  return readPack(typeof text === 'string' ? text : JSON.stringify(text), now);
}

const good = {
  format: 'carerail-selectors',
  version: 1,
  site: 'facebook',
  date: '2026-12-01',
  note: 'comments became list items',
  selectors: { article: '[role="comment"]', text: ['.body', '[data-text]'] },
};

describe('a pack in force', () => {
  it('goes in front of a list and in place of a single line, and leaves nothing behind', () => {
    putInForce('x', packOf('x', { roots: ['#new', '#newer'], composer: '.box', tweet: 'article' }));
    const { whose, at } = markup.x;
    expect(at.roots).toEqual(['#new', '#newer', '#react-root', 'body']);
    expect(at.composer?.[0]).toBe('.box');
    expect(whose.tweet).toBe(':is(article)');
    putInForce('x', packOf('x', { cell: '.cell' }));
    expect(linesOf('x')).toEqual({ ...builtIn.x, cell: ':is(.cell)' });
    putInForce('x', undefined);
    expect(linesOf('x')).toEqual(builtIn.x);
  });

  it('keeps a list of selectors together where the line is part of a longer one', () => {
    putInForce('x', packOf('x', { tweet: '.a, .b' }));
    document.body.innerHTML = '<p class="a"><i>1</i></p><p class="b"><i>2</i></p>';
    expect(document.querySelectorAll(`${markup.x.whose.tweet} i`).length).toBe(2);
  });

  it('ignores what is no selector, whatever is stored', () => {
    const odd = {
      article: '[[',
      text: ['::', null, 3, {}],
      post: 7,
      nobody: 'a',
      __proto__: { labelled: 'b' },
    };
    putInForce('facebook', packOf('facebook', odd as unknown as SelectorPack['selectors']));
    for (const [name, line] of Object.entries(linesOf('facebook')))
      if (name !== 'labelled') expect(line, name).toEqual(builtIn.facebook[name]);
    putInForce('facebook', { ...packOf('facebook', {}), selectors: null } as unknown as SelectorPack);
    expect(linesOf('facebook')).toEqual(builtIn.facebook);
  });

  it('never makes reading throw', () => {
    const { adapter, doc, ctx } = open('facebook/2025-12-permalink-loggedin-pl');
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('[a="b', 'a/*', 'a\\', ':is(', '*', 'a,b', ':not(:has(a))'),
    );
    const selectors = fc.dictionary(
      fc.constantFrom(...Object.keys(builtIn.facebook)),
      fc.oneof(text, fc.array(text)),
    );
    fc.assert(
      fc.property(selectors, (some) => {
        putInForce('facebook', packOf('facebook', some));
        adapter.read(doc, { ...ctx, memory: freshMemory() });
      }),
      { numRuns: 60 },
    );
  });

  it('is dropped once the built-in selectors are newer', () => {
    const pack = packOf('x', {});
    expect(packInForce({ x: pack }, 'x', '2026-12-01')).toBe(pack);
    expect(packInForce({ x: pack }, 'x', '2026-12-02')).toBeUndefined();
    expect(packInForce({ x: pack }, 'facebook', '2026-01-01')).toBeUndefined();
    expect(packInForce({ x: null as unknown as SelectorPack }, 'x', '2026-01-01')).toBeUndefined();
  });
});

describe('a page that changed', () => {
  const page = () => {
    const opened = open('facebook/2025-12-permalink-loggedin-pl');
    for (const article of opened.doc.querySelectorAll('[role="article"]')) {
      article.setAttribute('role', 'comment');
      // Without their role comments are found by their links, but not among what only decoys used to have.
      for (const name of ['data-0', 'data-1', 'data-2']) article.setAttribute(name, '');
    }
    return opened;
  };
  const mending = packOf('facebook', {
    article: '[role="comment"]',
    comment: '[role="comment"]:not([aria-posinset])',
    outerButton: '[role="button"]:not([aria-label], [role="comment"] *)',
    frame: '[data-decoy], [role="banner"], [role="navigation"]',
    strayText: '[dir="auto"][lang]:not([role="comment"] *)',
  });

  it('is broken, is read whole with a pack, and is broken again without it', () => {
    const { adapter, doc, ctx, fixture } = page();
    const look = (pack?: SelectorPack) => {
      putInForce('facebook', pack);
      return readUnderPack(pack, adapter, doc, { ...ctx, memory: freshMemory() });
    };
    expect(look()).toMatchObject({ comments: [], health: { state: 'broken' } });
    expect(printed(look(mending))).toEqual(fixture.expected);
    expect(look()).toMatchObject({ comments: [], health: { state: 'broken' } });
  });

  it('is read anew by a pack for one field, though its comments were read before', () => {
    const { adapter, doc, ctx } = open('facebook/2025-12-permalink-loggedin-pl');
    // What stands in a part with a language is taken for words that somebody wrote.
    for (const name of doc.querySelectorAll('[role="article"] a[aria-hidden="false"]')) {
      name.parentElement?.setAttribute('lang', 'pl');
      name.parentElement?.setAttribute('data-name', '');
    }
    const pack = packOf('facebook', { texts: '[lang]:not([data-name])' });
    const look = () => adapter.read(doc, { ...ctx, memory: freshMemory() }).health.missing.author;
    const before = look();
    putInForce('facebook', pack);
    expect(before).toBeGreaterThan(5);
    expect(look()).toBeUndefined();
    putInForce('facebook', undefined);
    expect(look()).toBe(before);
  });

  it('is told by the line `author` which link names who wrote a comment, once nothing else does', () => {
    const { adapter, doc, ctx, fixture } = open('facebook/2025-12-permalink-loggedin-pl');
    for (const link of doc.querySelectorAll('[role="article"] a:not(li a)')) {
      // Neither what screen readers hear, nor the token, nor the picture tells any more; a club stands beside.
      const isName = link.getAttribute('aria-hidden') === 'false';
      link.removeAttribute('aria-hidden');
      if (!isName) link.setAttribute('href', '/photo/?fbid=1');
      else {
        link.setAttribute('href', (link.getAttribute('href') ?? '').replace(/\?.*/, ''));
        link.setAttribute('data-name', '');
        link.insertAdjacentHTML('afterend', '<a href="/klub.stalych.klientow">Klub</a>');
      }
    }
    const names = () =>
      adapter.read(doc, { ...ctx, memory: freshMemory() }).comments.map(({ author }) => author.name);
    const expected = (fixture.expected.comments as SeenComment[]).map(({ author }) => author.name);
    expect(names()).not.toContain(expected[0]);
    putInForce('facebook', packOf('facebook', { author: 'a[data-name]' }));
    expect(names()).toEqual(expected);
    expect(() => adapter.acting(doc, [])).not.toThrow();
  });

  for (const [name, emptying] of [
    [
      'facebook/2025-06-permalink-loggedout',
      { article: '.none', numberLink: '.none', commentLink: '.none', text: '.none', author: '.none' },
    ],
    ['x/2026-02-status', { tweet: '.none', tweetLike: '.none', statusLink: '.none', stampTime: '.none' }],
  ] as const)
    it(`${name}: a pack that finds nothing where there is something is no zero`, () => {
      const { adapter, doc, ctx } = open(name);
      const pack = packOf(adapter.id, emptying);
      putInForce(adapter.id, pack);
      const { comments, health } = readUnderPack(pack, adapter, doc, ctx);
      expect(comments).toEqual([]);
      expect(health.state).toBe('broken');
      expect(health.hinted).toBeGreaterThan(2);
    });

  it('stays empty where there is nothing without the pack either', () => {
    const { adapter, doc, ctx } = open('x/2026-02-profile-empty');
    const pack = packOf('x', { tweet: 'article' });
    putInForce('x', pack);
    expect(readUnderPack(pack, adapter, doc, ctx).health).toMatchObject({ state: 'empty', hinted: 0 });
  });
});

describe('a pasted pack', () => {
  it('is taken whole', () => {
    expect(read(good)).toEqual({
      ok: true,
      pack: { site: 'facebook', date: good.date, note: good.note, selectors: good.selectors },
    });
    expect(read({ ...good, note: undefined })).toMatchObject({ ok: true, pack: { note: '' } });
    // In the Pacific it is tomorrow already.
    expect(read({ ...good, date: '2026-12-02' })).toMatchObject({ ok: true });
  });

  const many = Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`line${i}`, 'a']));
  const wrong: [string, object | string, PackFault[]][] = [
    ['no JSON', '{', [{ kind: 'json' }]],
    ['no object', '[1]', [{ kind: 'json' }]],
    ['too large', JSON.stringify({ ...good, more: 'x'.repeat(100_001) }), [{ kind: 'json' }]],
    ['another format', { ...good, format: 'carerail' }, [{ kind: 'format' }]],
    ['another version', { ...good, version: 2 }, [{ kind: 'format' }]],
    ['another site', { ...good, site: 'myspace' }, [{ kind: 'site' }]],
    ['no date', { ...good, date: undefined }, [{ kind: 'date' }]],
    ['no such day', { ...good, date: '2026-02-30' }, [{ kind: 'date' }]],
    ['a day to come', { ...good, date: '2026-12-03' }, [{ kind: 'future', date: '2026-12-03' }]],
    [
      'a day long past',
      { ...good, date: '2020-01-01' },
      [{ kind: 'outdated', date: '2020-01-01', revised: markup.facebook.revised }],
    ],
    ['no note', { ...good, note: 5 }, [{ kind: 'note' }]],
    ['no lines', { ...good, selectors: {} }, [{ kind: 'none' }]],
    ['no object of lines', { ...good, selectors: ['a'] }, [{ kind: 'none' }]],
    ['too many lines', { ...good, selectors: many }, [{ kind: 'too-many' }]],
    [
      'a line that is pressed',
      { ...good, selectors: { button: 'a' } },
      [{ kind: 'pressed', name: 'button' }],
    ],
    ['a number', { ...good, selectors: { text: 5 } }, [{ kind: 'value', name: 'text' }]],
    ['an empty list', { ...good, selectors: { text: [] } }, [{ kind: 'value', name: 'text' }]],
    ['a list in a list', { ...good, selectors: { text: [['a']] } }, [{ kind: 'value', name: 'text' }]],
    [
      'a long selector',
      { ...good, selectors: { text: `.${'x'.repeat(1000)}` } },
      [{ kind: 'too-long', name: 'text' }],
    ],
    [
      'a name from nowhere',
      { ...good, selectors: { constructor: 'a' } },
      [{ kind: 'name', name: 'constructor', near: expect.any(Array) as string[] }],
    ],
  ];
  for (const [what, text, faults] of wrong)
    it(`is refused: ${what}`, () => {
      expect(read(text)).toEqual({ ok: false, faults });
    });

  it('is refused for every selector that is none, also where a browser alone would take it', () => {
    for (const selector of [
      '',
      '[',
      '[a="b"',
      '[a="b',
      ':is(a',
      ':not(',
      'a/*',
      'a\\',
      'a::',
      '..b',
      'a {}',
      ',',
    ]) {
      const fault = { kind: 'selector', name: 'text', selector };
      expect(read({ ...good, selectors: { text: ['a', selector] } }), selector).toEqual({
        ok: false,
        faults: [fault],
      });
    }
  });

  it('is told everything that is wrong at once, and the names that were perhaps meant', () => {
    const selectors = { articel: 'a', text: '[', button: 'b', sekelton: 'c' };
    const reading = read({ ...good, date: '2027-01-01', selectors });
    expect(reading.ok ? [] : reading.faults).toMatchObject([
      { kind: 'future' },
      { kind: 'name', name: 'articel', near: ['article', expect.any(String), expect.any(String)] },
      { kind: 'selector', name: 'text' },
      { kind: 'pressed' },
      { kind: 'name', name: 'sekelton', near: ['skeleton', expect.any(String), expect.any(String)] },
    ]);
  });

  it('may hold every line that is built in but those that are pressed', () => {
    for (const site of sites) {
      const selectors = Object.fromEntries(
        Object.entries(builtIn[site]).filter(([name]) => !markup[site].pressed.includes(name)),
      );
      expect(read({ ...good, site, selectors })).toMatchObject({ ok: true });
    }
  });
});

describe('what is built in', () => {
  it('has a date, and every name once', () => {
    for (const site of sites) {
      const { revised, whose, at, pressed } = markup[site];
      expect(new Date(revised).toISOString().slice(0, 10)).toBe(revised);
      expect(Object.keys(whose).filter((name) => name in at)).toEqual([]);
      for (const name of pressed) expect(Object.keys(linesOf(site))).toContain(name);
    }
  });
});
