// @vitest-environment jsdom
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteId } from '../../lib/core/types.ts';
import * as words from '../../lib/sites/censor-words.ts';
import { linesOf } from '../../lib/sites/markup.ts';
import { freshMemory } from '../../lib/sites/read.ts';
import { adapters } from '../../lib/sites/registry.ts';
import { report } from '../../lib/sites/report.ts';
import { open, parsed } from './fixture.ts';

const running = { extension: '0.1.0', browser: 'Chrome 156', language: 'en' };
const addresses: Record<SiteId, string> = {
  facebook: 'https://www.facebook.com/zmyslone.meble/posts/pfbid0Zmyslone',
  x: 'https://x.com/zmyslone_meble/status/2051210468520886274',
};

function reportOf(site: SiteId, doc: Document): string {
  const adapter = adapters[site];
  const url = new URL(addresses[site]);
  const page = adapter.pageOf(url);
  if (!page) throw new Error('no page');
  const identities = [{ site, key: site === 'x' ? 'zmyslone_meble' : 'zmyslone.meble' }];
  const ctx = { url, identities, now: Date.UTC(2026, 8, 24), memory: freshMemory() };
  return report({ adapter, doc, page, ctx, pack: undefined, running });
}

const lettersIn = (text: string) =>
  (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map((word) => word.toLowerCase());

/** Words that a report consists of itself: of HTML, of ARIA, of the sites' markup and addresses, of its own head. */
function vocabulary(site: SiteId): Set<string> {
  const lists = [
    words.tags,
    words.roles,
    words.aria,
    words.plainValues,
    words.langTags,
    words.pathWords,
    words.parameters,
    words.siteWords,
  ];
  const head =
    'carerail report format version extension browser chrome language site facebook page post status url brands health ' +
    'broken degraded empty fields hinted id author text time coverage total null seen filtered collapsed selectors ' +
    'revised pack matches data testid href role lang dir alt tabindex datetime type title html https www com elsewhere ' +
    'example twitter unknown more too large name token time sort reply count row translate style pfbid client notif und x-unknown';
  const lines = Object.entries(linesOf(site)).flat(2);
  return new Set(
    lettersIn([...lists.flatMap((list) => [...list]), head, ...lines].join(' ')).concat(['pfbidname']),
  );
}

/** A placeholder for a word: one letter again and again. */
const isMask = (word: string) => new Set(word.normalize('NFC')).size === 1;

/** What a page's people said, are called and link to: words, and digits. */
function saidOn(doc: Document): string[] {
  const said: string[] = [];
  for (const element of doc.querySelectorAll('body, body *')) {
    if (!/^(script|style|noscript|template)$/.test(element.localName))
      for (const node of element.childNodes) if (node.nodeType === 3) said.push(node.nodeValue ?? '');
    for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'aria-placeholder', 'value'])
      said.push(element.getAttribute(name) ?? '');
    const path = element
      .getAttribute('href')
      ?.replace(/^https?:\/\/[^/]*/, '')
      .split(/[?#]/)[0];
    said.push(path ?? '');
  }
  return said;
}

function expectNothingSaid(site: SiteId, doc: Document, text: string, also: readonly string[] = []): void {
  const own = vocabulary(site);
  const said = new Set(lettersIn([...saidOn(doc), ...also].join(' ')));
  const leaked = lettersIn(text).filter((word) => said.has(word) && !own.has(word) && !isMask(word));
  expect(leaked).toEqual([]);
  // Every digit is one of a placeholder, of our own counts, or says nothing.
  const body = text
    .slice(text.indexOf('-->'))
    .replace(/ style="translateY\(ROW\d+\)"/g, '')
    .replace(/(NAME|ID)\d+/g, '')
    .replace(/<\/?h[1-6]|="-1"|aria-level="1"|\sdata-[0-2](?=[\s>])/g, '');
  expect(body.match(/[1-9٠-٩۰-۹]\d*/g)).toBeNull();
  expect(/"url": "(.*)"/.exec(text)?.[1]?.replace(/(NAME|ID)\d+/g, '')).not.toMatch(/\d/);
  expect(text.replace(/ style="translateY\(ROW\d+\)"/g, '')).not.toMatch(
    /\s(src|srcset|style|class|on\w+)[=\s>]/,
  );
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(60_000);
}

const pages: `${SiteId}/${string}`[] = [
  'facebook/2025-12-permalink-loggedin-pl',
  'facebook/2024-older-lists-fa-rtl',
  'facebook/2099-broken',
  'x/2026-02-status',
  'x/2025-11-mentions-fragments',
];
const siteOf = (name: string): SiteId => (name.startsWith('x/') ? 'x' : 'facebook');

describe('a report says nothing of what people said', () => {
  for (const name of pages)
    it(name, () => {
      const { doc } = open(name);
      expectNothingSaid(siteOf(name), doc, reportOf(siteOf(name), doc));
    });

  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFĄŁżęбвгДپچяЖ中文ক';
  const word = fc
    .array(fc.constantFrom(...letters), { minLength: 3, maxLength: 9 })
    .map((some) => some.join(''));
  const secret = fc.oneof(
    word,
    fc.tuple(word, word).map(([a, b]) => `${a}_${b}`),
    fc.integer({ min: 1000 }).map(String),
  );
  const place = fc.constantFrom(
    'text',
    'aria-label',
    'alt',
    'title',
    'href',
    'query',
    'role',
    'data-testid',
    'data-ad-preview',
    'data-name',
    'lang',
    'id',
    'class',
    'src',
    'style',
    'onclick',
    'datetime',
    'aria-posinset',
    'tabindex',
    'tag',
    'attribute',
    'type',
    'aria-owns',
    'comment',
    'avatar',
    'handle',
    'search',
    'row',
    'count',
  );

  /** Puts somebody's word into a page wherever a page could have it. */
  function put(doc: Document, element: Element, where: string, said: string): void {
    const ascii = said.replace(/[^\w]/g, '') || 'abc';
    if (where === 'text') element.append(`${said} `);
    else if (where === 'href')
      element.append(Object.assign(doc.createElement('a'), { href: `/${said}/posts/${said}` }));
    else if (where === 'query')
      element.append(
        Object.assign(doc.createElement('a'), { href: `/?comment_id=${said}&${ascii}=${said}#${said}` }),
      );
    else if (where === 'tag')
      element.append(doc.createElement(`x${ascii}`), doc.createElement(`x-${ascii}`.toLowerCase()));
    else if (where === 'attribute') {
      for (const name of [`data-${ascii}`, `aria-${ascii}`, ascii])
        if (/^[a-z]/i.test(name)) element.setAttribute(name, said);
    } else if (where === 'handle') element.append(`@${said}, ${said} @${said}`);
    else if (where === 'search')
      element.append(Object.assign(doc.createElement('a'), { href: `/search?q=${said}+zmyslone_meble` }));
    else if (where === 'row')
      element.setAttribute('style', `background: url(${said}); transform: translateY(${ascii}px)`);
    else if (where === 'count') {
      const button = element.appendChild(doc.createElement('button'));
      button.setAttribute('aria-label', `4711 ${said}`);
      button.append(`${said} 4711`);
    } else if (where === 'comment') element.append(doc.createComment(said));
    else if (where === 'avatar') element.setAttribute('data-testid', `UserAvatar-Container-${said}`);
    else element.setAttribute(where, said);
  }

  for (const name of ['facebook/2025-12-permalink-loggedin-pl', 'x/2026-02-status'] as const)
    it(`${name}, with words in every place that a page has`, () => {
      const { doc } = open(name);
      const whole = doc.body.innerHTML;
      fc.assert(
        fc.property(fc.array(fc.tuple(secret, place, fc.nat()), { minLength: 5, maxLength: 40 }), (puts) => {
          doc.body.innerHTML = whole;
          const elements = [...doc.querySelectorAll('body *')];
          for (const [said, where, at] of puts) {
            const element = elements[at % elements.length];
            if (element) put(doc, element, where, said);
            // What is nobody's word may be the site's: each is said somewhere too.
            doc.body.append(`${said} `);
          }
          const text = reportOf(siteOf(name), doc);
          expectNothingSaid(
            siteOf(name),
            doc,
            text,
            puts.map(([said]) => said),
          );
        }),
        { numRuns: 15 },
      );
    });

  it('a draft, whoever types it and whatever it is like', () => {
    const { doc } = open('x/2026-02-status');
    const box = doc.querySelector('[contenteditable="true"]');
    box?.append('Honestly, Waldemar, call 555 0199');
    expect(reportOf('x', doc)).not.toMatch(/honest|waldemar|555|199/i);
  });

  it('a page that shadows the DOM, is absurdly deep or has absurdly many elements', () => {
    const { doc } = open('facebook/2025-12-permalink-loggedin-pl');
    const form = doc.createElement('form');
    for (const name of [
      'attributes',
      'localName',
      'firstChild',
      'nextSibling',
      'textContent',
      'getAttributeNames',
      'querySelectorAll',
    ])
      form.append(Object.assign(doc.createElement('input'), { name, value: 'Waldemar' }));
    doc.body.append(form);
    let deep: Element = doc.body;
    for (let i = 0; i < 600; i++) deep = deep.appendChild(doc.createElement('div'));
    deep.append('Waldemar');
    for (let i = 0; i < 3000; i++)
      doc.body.append(Object.assign(doc.createElement('p'), { textContent: 'Waldemar' }));
    const text = reportOf('facebook', doc);
    expectNothingSaid('facebook', doc, text);
    expect(text).toContain('TOKEN.ID');
  });

  it('a comment in doubt is in it however long the page is', () => {
    const { doc } = open('x/2026-02-status');
    const cells = [...doc.querySelectorAll('[data-testid="cellInnerDiv"]')];
    const last = cells[2];
    last?.querySelector('[data-testid="tweetText"]')?.setAttribute('data-testid', 'postBody');
    // Its id says another time.
    last?.querySelector('a[href*="/status/"] time')?.setAttribute('datetime', '2020-01-01T00:00:00.000Z');
    for (let i = 0; i < 300; i++) last?.before(cells[1]?.cloneNode(true) ?? '');
    const text = reportOf('x', doc);
    expect(text.includes('<!-- more -->')).toBe(true);
    expect(text.match(/data-testid="post\w*"/g)).toEqual(['data-testid="postBody"']);
  });
});

const folder = join(import.meta.dirname, '../../../shared/snapshots');
describe.skipIf(!existsSync(folder))('real saved pages (skipped where ../shared/snapshots is absent)', () => {
  for (const path of existsSync(folder) ? globSync('*/*.html', { cwd: folder }).sort() : [])
    it(path, { timeout: 120_000 }, () => {
      const doc = parsed(readFileSync(join(folder, path), 'utf8'));
      const site = siteOf(path.replaceAll('\\', '/'));
      const text = reportOf(site, doc);
      expectNothingSaid(site, doc, text);
    });
});
