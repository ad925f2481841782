// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../lib/core/types.ts';
import { freshMemory } from '../../lib/sites/read.ts';
import { adapters } from '../../lib/sites/registry.ts';
import { parsed } from './fixture.ts';

const min = 60_000;
const h = 60 * min;
const start = Date.UTC(2026, 5, 1, 12);
const id = '700100200300801';
const token = btoa(`comment:3390021170045512_${id}`);

const comment = (label: string) =>
  `<div role="article"><a aria-hidden="false" href="/ola.wierzba?comment_id=${token}">Ola</a>
    <div dir="auto" lang="en">Hello</div><ul><li><a href="/zmyslone.meble/posts/1?comment_id=${id}">${label}</a></li></ul></div>`;
const relay = (seconds: number) =>
  `<script type="application/json" data-sjs>{"created_time":${seconds},"url":"?comment_id=${id}"}</script>`;

/** A page that is looked at now and then, as the watcher would after a scroll; times in ms from its first look. */
function page(html: string, lang = 'en') {
  const doc = parsed(`<html lang="${lang}"><body><div role="main">${html}</div></body></html>`);
  const memory = freshMemory();
  const url = new URL('https://www.facebook.com/zmyslone.meble/posts/1');
  let first = true;
  return {
    doc,
    /** What is told of the comment at a look; null: nothing new. */
    look(after: number): [earliest: number | null, latest: number] | null {
      const context = { url, identities: [], now: start + after, memory };
      const { comments } = adapters.facebook.read(doc, context, first ? undefined : new Set());
      first = false;
      const posted: Interval | undefined = comments[0]?.postedAt;
      if (!posted) return null;
      return [posted.earliest === null ? null : posted.earliest - start, posted.latest - start];
    },
    /** React changes the text in its node: no node comes, so no record does. */
    label(text: string) {
      const node = doc.querySelector('li a')?.firstChild as Text;
      node.data = text;
    },
  };
}

describe('a label that is looked at again', () => {
  it('gives an interval at first, and nothing new while it stays', () => {
    const { look } = page(comment('57m'));
    expect(look(0)).toEqual([-58 * min, -57 * min]);
    expect(look(30_000)).toBeNull();
    expect(look(2 * h)).toBeNull();
  });

  it('fixes the minute in which it turns from "59m" to "1h"', () => {
    const { look, label } = page(comment('59m'));
    expect(look(0)).toEqual([-60 * min, -59 * min]);
    label('1h');
    expect(look(20_000)).toEqual([-60 * min, -60 * min + 20_000]);
  });

  it('turns hours into minutes when it changes between two looks', () => {
    const { look, label } = page(comment('1h'));
    expect(look(0)).toEqual([-2 * h, -h]);
    expect(look(40 * min)).toBeNull();
    label('2h');
    // Less than three hours when it was written, after the look at 40: that says less than what is known.
    expect(look(41 * min)).toEqual([-2 * h, 41 * min - 2 * h]);
    label('3h');
    expect(look(101 * min)).toEqual([-2 * h, 101 * min - 3 * h]);
  });

  it('takes a lower bound from a change where it had none', () => {
    const { look, label } = page(comment('dawno'));
    expect(look(0)).toEqual([null, 0]);
    expect(look(5 * min)).toBeNull();
    label('7m');
    expect(look(5 * min + 10_000)).toEqual([-3 * min, -2 * min + 10_000]);
  });

  it('says no more than "at least" on another mount of the same comment', () => {
    const { doc, look } = page(comment('5m'));
    expect(look(0)).toEqual([-6 * min, -5 * min]);
    doc.body.insertAdjacentHTML('beforeend', `<div role="dialog">${comment('1h')}</div>`);
    // It cannot be both: a label of the past was stale, or a clock was set. Then what both said.
    expect(look(2000)).toEqual([-h + 2000, -6 * min]);
  });

  it('that went stale on one mount does not undo what another says', () => {
    const { doc, look } = page(comment('50m'));
    look(0);
    doc.body.insertAdjacentHTML('beforeend', `<div role="dialog">${comment('58m')}</div>`);
    expect(look(8 * min + 5000)).toEqual([-51 * min, -50 * min]);
    doc.querySelector('[role="main"] li a')?.replaceChildren('59m');
    expect(look(8 * min + 65_000)).toEqual([-51 * min, -50 * min]);
  });

  it('reads "Yesterday" as the day before the look, and keeps it after midnight', () => {
    const { look, label } = page(comment('Yesterday at 6:01 PM'));
    expect(look(0)).toEqual([-18 * h + min, -18 * h + 2 * min - 1]);
    label('1d');
    expect(look(13 * h)).toEqual([-18 * h + min, -18 * h + 2 * min - 1]);
  });
});

describe('exact times', () => {
  const exact = start - 90_000;

  it('come when the data does, even after the comment', () => {
    const { doc, look } = page(comment('1m'));
    expect(look(0)).toEqual([-2 * min, -min]);
    doc.body.insertAdjacentHTML('beforeend', relay(exact / 1000));
    expect(look(2000)).toEqual([-90_000, -90_000]);
    expect(look(4000)).toBeNull();
  });

  it('stand against a label that grew stale before it was seen', () => {
    const { look } = page(comment('1m') + relay((start - 5 * h) / 1000));
    expect(look(0)).toEqual([-5 * h, -5 * h]);
  });

  it('stand against a label that rounds', () => {
    const { look } = page(comment('2h') + relay((start - 1.7 * h) / 1000));
    expect(look(0)).toEqual([-1.7 * h, -1.7 * h]);
  });

  it('that are still to come count for nothing: this clock is behind, so the label does', () => {
    const { look, label } = page(comment('5m') + relay((start + 24 * h - 5 * min) / 1000));
    expect(look(0)).toEqual([-6 * min, -5 * min]);
    label('6m');
    expect(look(30_000)).toEqual([-6 * min, -6 * min + 30_000]);
    // Also when this clock has come to where the page's was.
    label('1d');
    const [, latest] = look(24 * h) as [number, number];
    expect(latest).toBeLessThanOrEqual(-5 * min);
  });

  it('that are younger than their label count for nothing: a day behind, two days ago', () => {
    const { look } = page(comment('2d') + relay((start - 24 * h) / 1000));
    expect(look(0)).toEqual([-72 * h, -48 * h]);
  });

  it('may be a moment ahead: clocks differ by seconds', () => {
    const { look } = page(comment('Just now') + relay((start + 10_000) / 1000));
    expect(look(0)).toEqual([10_000, 10_000]);
  });

  it('without a label that is understood are never in the future either', () => {
    const { look } = page(comment('dawno') + relay((start + h) / 1000));
    expect(look(0)).toEqual([null, 0]);
  });
});

describe('a clock that is set while the page is open', () => {
  it('gives what both said, never an interval that ends before it begins', () => {
    const { look, label } = page(comment('5m'));
    expect(look(0)).toEqual([-6 * min, -5 * min]);
    label('6m');
    const [earliest, latest] = look(-24 * h) as [number, number];
    expect(earliest).toBeLessThanOrEqual(latest);
    expect(earliest).toBe(-24 * h - 6 * min);
    expect(latest).toBe(-6 * min);
  });
});
