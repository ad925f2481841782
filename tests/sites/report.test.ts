// @vitest-environment jsdom
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageRef, SeenComment, SiteId } from '../../lib/core/types.ts';
import { markup, putInForce } from '../../lib/sites/markup.ts';
import { freshMemory } from '../../lib/sites/read.ts';
import { report } from '../../lib/sites/report.ts';
import type { ReadContext, ReadResult, SiteAdapter } from '../../lib/sites/types.ts';
import { rebuild } from '../tools/rebuild.ts';
import { open, parsed } from './fixture.ts';

const names = globSync('*/*.html', { cwd: join(import.meta.dirname, '../fixtures') }).map(
  (path) => path.replaceAll('\\', '/').replace(/\.html$/, '') as `${SiteId}/${string}`,
);
/** Their addresses are of no page that is looked at, so nobody can ask for a report of them. */
const neverRead = ['x/2026-02-list-de'];
const running = { extension: '0.1.0', browser: 'Chrome 156', language: 'en' };

beforeEach(() => {
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('UTC');
});

function reportOf(adapter: SiteAdapter, doc: Document, ctx: ReadContext): string {
  const page = adapter.pageOf(ctx.url);
  if (!page) throw new Error(`no page: ${ctx.url}`);
  return report({ adapter, doc, page, ctx: { ...ctx, memory: freshMemory() }, pack: undefined, running });
}

/** What of a reading is structure: names and ids by their order, texts and times by whether they are there. */
function structureOf({ comments, health, coverage }: ReadResult, inOrder: (ids: string[]) => string[]) {
  const ids = inOrder([
    ...new Set(
      comments.flatMap(({ id, threadId, parentId, postId }) => [id, threadId, parentId ?? '', postId ?? '']),
    ),
  ]);
  const people = [...new Set(comments.map(({ author }) => author.profile.toLowerCase()))];
  const place = (id: string | null) => (id === null ? null : ids.indexOf(id));
  return {
    health,
    coverage: coverage.map(({ filtered, collapsed, seen }) => ({ filtered, collapsed, seen })),
    comments: comments.map((each: SeenComment) => ({
      id: place(each.id),
      threadId: place(each.threadId),
      parentId: place(each.parentId),
      postId: place(each.postId),
      author: people.indexOf(each.author.profile.toLowerCase()),
      isBrand: each.author.isBrand,
      name: each.author.name !== '',
      text: each.text !== '',
      // A tag of no known language is somebody's word.
      lang: each.lang === 'xx-none' ? 'und' : each.lang,
      time: each.postedAt.earliest !== null,
      edited: each.editedAt !== null,
      truncated: each.truncated,
      onAd: each.onAd,
      kind: each.kind,
    })),
  };
}

const bySize = (ids: string[]) => ids.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));

describe('a report is good enough to write a fixture from', () => {
  it('there are fixtures of both sites', () => {
    for (const site of ['facebook', 'x']) expect(names.some((name) => name.startsWith(site))).toBe(true);
  });

  it('of a page that is never looked at there is none', () => {
    for (const name of names) {
      const { adapter, ctx } = open(name);
      expect(adapter.pageOf(ctx.url) === null, name).toBe(neverRead.includes(name));
    }
  });

  for (const name of names.filter((each) => !neverRead.includes(each)))
    it(name, () => {
      const { adapter, doc, ctx } = open(name);
      // A report carries none of the data that Facebook embeds.
      for (const script of doc.querySelectorAll('script')) script.remove();
      const text = reportOf(adapter, doc, ctx);
      const rebuilt = rebuild(text);
      if (!rebuilt) throw new Error('no report');
      const identities = rebuilt.brands.map((key) => ({ site: adapter.id, key }));
      const again = { url: new URL(rebuilt.url), identities, now: ctx.now, memory: freshMemory() };
      const before = structureOf(adapter.read(doc, { ...ctx, memory: freshMemory() }), bySize);
      expect(structureOf(adapter.read(parsed(rebuilt.html), again), bySize)).toEqual(before);
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(60_000);
    });
});

describe('the head of a report', () => {
  it('says what was read, how well, by which selectors and with which pack', () => {
    const { adapter, doc, ctx } = open('facebook/2025-12-permalink-loggedin-pl');
    const [first] = doc.querySelectorAll('[role="article"] li a');
    if (first) first.textContent = 'ongelezen';
    for (const script of doc.querySelectorAll('script')) script.remove();
    const pack = {
      site: 'facebook',
      date: '2026-12-01',
      note: '',
      selectors: { author: '.nobody' },
    } as const;
    putInForce('facebook', pack);
    const page = adapter.pageOf(ctx.url) as PageRef;
    const text = report({ adapter, doc, page, ctx, pack, running });
    putInForce('facebook', undefined);
    expect(rebuild(text)?.head).toMatchObject({
      format: 'carerail-report',
      extension: '0.1.0',
      browser: 'Chrome 156',
      language: 'en',
      site: 'facebook',
      page: 'post',
      url: 'https://www.facebook.com/NAME1/posts/pfbidNAME2?comment_id=ID5',
      health: 'degraded',
      fields: { hinted: '6 of 6', id: '6 of 6', author: '6 of 6', text: '6 of 6', time: '5 of 6' },
      selectors: { revised: markup.facebook.revised, pack: '2026-12-01' },
      matches: { article: 8, author: 0, text: 5 },
    });
  });
});
