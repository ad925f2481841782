// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { outside } from '../../lib/sites/facebook/outside.ts';
import { freshMemory } from '../../lib/sites/read.ts';
import { adapters } from '../../lib/sites/registry.ts';
import { parsed } from './fixture.ts';

const post = '3390021170045512';
const url = new URL('https://www.facebook.com/zmyslone.meble/posts/1');
const comment = (n: number) => {
  const id = `7001002003${String(n).padStart(5, '0')}`;
  const token = btoa(`comment:${post}_${id}`);
  return `<div role="article" aria-label="Comment"><a aria-hidden="false" href="/ola.wierzba?comment_id=${token}">Ola</a>
    <div dir="auto" lang="en">Hello ${n}</div><ul><li><a href="/zmyslone.meble/posts/1?comment_id=${id}">2h</a></li></ul></div>`;
};

describe('Facebook: many comments at once', () => {
  it('are told in slices also at the beginning, with what the data of the page says of them', () => {
    const id = '700100200300010';
    const data = `{"id":"${btoa(`comment:${post}_${id}`)}","created_time":1780300000}`;
    const script = `<script type="application/json" data-sjs>${data}</script>`;
    const many = Array.from({ length: 20 }, (_, i) => comment(i)).join('');
    const doc = parsed(`<html lang="en"><body><div role="main">${many}</div>${script}</body></html>`);
    const now = Date.UTC(2026, 5, 1, 12);
    const ctx = { url, identities: [], now, memory: freshMemory(), sliced: true };
    const readings = [undefined, new Set<Node>(), new Set<Node>(), new Set<Node>()].map((touched) =>
      adapters.facebook.read(doc, ctx, touched),
    );
    expect(readings.map(({ comments, more, coverage }) => [comments.length, more, coverage.length])).toEqual([
      [8, true, 0],
      [8, true, 0],
      [4, false, 1],
      [0, false, 1],
    ]);
    const told = readings.flatMap(({ comments }) => comments).find((each) => each.id === `facebook:${id}`);
    expect(told?.postedAt).toEqual({ earliest: 1_780_300_000_000, latest: 1_780_300_000_000 });
  });

  it('are told in slices, and the whole page is looked at after them, once', () => {
    const doc = parsed(`<html lang="en"><body><div role="main">${comment(0)}</div></body></html>`);
    const memory = freshMemory();
    let now = Date.UTC(2026, 5, 1, 12);
    const read = (touched?: ReadonlySet<Node>) => {
      const { comments, more, coverage } = adapters.facebook.read(
        doc,
        { url, identities: [], now, memory },
        touched,
      );
      return [comments.length, more, memory.page?.lookedAt === now, coverage[0]?.seen];
    };
    expect(read()).toEqual([1, false, true, 1]);
    now += 500;
    const list = doc.querySelector('[role="main"]') as Element;
    list.append(...parsed(Array.from({ length: 120 }, (_, i) => comment(i + 1)).join('')).body.children);
    expect(read(new Set([...list.children].slice(1)))).toEqual([8, true, false, 9]);
    for (let left = 104; left >= 0; left -= 8) {
      now += 20;
      expect(read(new Set())).toEqual([8, left > 0, false, 121 - left]);
    }
    now += 2000;
    expect(read(new Set())).toEqual([0, false, true, 121]);
    now += 20_000;
    list.append(...parsed(Array.from({ length: 9 }, (_, i) => comment(i + 200)).join('')).body.children);
    expect(read(new Set([...list.children].slice(-9)))).toEqual([8, true, false, 129]);
    now += 20;
    expect(read(new Set())).toEqual([1, false, true, 130]);
  });
});

describe('what stands outside of parts', () => {
  it('is told as the selector for it would, nested parts too', () => {
    const doc = parsed(
      '<i></i><b><i></i><b><i></i></b><i></i></b><i></i><p><b></b></p><i></i><b><i></i></b><i><b></b></i>',
    );
    const all = (selector: string) => [...doc.querySelectorAll(selector)];
    expect(outside(all('i'), all('b'))).toEqual(all('i:not(b *)'));
    expect(outside(all('i'), [])).toEqual(all('i'));
    expect(outside([], all('b'))).toEqual([]);
  });
});
