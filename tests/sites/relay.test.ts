// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { learnRelay, parentsIn, timesIn } from '../../lib/sites/facebook/relay.ts';
import { freshMemory } from '../../lib/sites/read.ts';
import { open, parsed } from './fixture.ts';

const token = (id: string) => btoa(`comment:3390021170045512_${id}`);
const link = (query: string) => `https:\\/\\/www.facebook.com\\/zmyslone.meble\\/posts\\/pfbid0?${query}`;

describe('exact times in relay JSON', () => {
  it('by the address of a comment', () => {
    expect(timesIn(`{"created_time":1749455774,"url":"${link('comment_id=700100200300401')}"}`)).toEqual(
      new Map([['facebook:700100200300401', 1749455774000]]),
    );
  });

  it('by the address of a reply: its own id, not that of the comment above', () => {
    for (const and of ['&', '\\u0026'])
      expect([
        ...timesIn(
          `{"created_time":1749455774,"url":"${link(`comment_id=1001${and}reply_comment_id=1002`)}"}`,
        ).keys(),
      ]).toEqual(['facebook:1002']);
  });

  it('by the token, before or after the time', () => {
    const json = `[{"id":"${token('11')}","created_time":1749455001},{"x":{},"created_time":1749455002,"id":"${token('12')}"}],comment_id`;
    expect(timesIn(json)).toEqual(
      new Map([
        ['facebook:11', 1749455001000],
        ['facebook:12', 1749455002000],
      ]),
    );
  });

  it('only from the object that has both: a time beside a nested comment is not its time', () => {
    expect(timesIn(`{"created_time":1749455774,"parent":{"id":"${token('13')}"}},comment_id`).size).toBe(0);
    expect(timesIn(`{"parent":{"id":"${token('13')}"},"created_time":1749455774},comment_id`).size).toBe(0);
  });

  it('not from what people write: their quotes are escaped', () => {
    const words = JSON.stringify({ text: '{"created_time":1000000000,"url":"?comment_id=700100200300401"}' });
    expect(timesIn(words).size).toBe(0);
  });

  it('not from data that is none', () => {
    expect(timesIn('{"created_time":"soon","url":"?comment_id=1"}').size).toBe(0);
    expect(timesIn('{"created_time":1749455774').size).toBe(0);
    expect(timesIn(`{"created_time":1749455774,"id":"Y29tbWVudD%%%"},comment_id`).size).toBe(0);
  });
});

describe('which reply answers which', () => {
  const node = (own: string, direct: string, top: string) =>
    `{"legacy_fbid":"${own}","comment_parent":{"id":"${token(top)}"},"comment_direct_parent":{"id":"${token(direct)}"}}`;

  it('takes the parent of the node whose id stands before it', () => {
    expect(parentsIn(`[${node('21', '20', '10')},${node('22', '21', '10')}]`)).toEqual(
      new Map([
        [
          'facebook:21',
          { parentId: 'facebook:20', threadId: 'facebook:10', postId: 'facebook:3390021170045512' },
        ],
        [
          'facebook:22',
          { parentId: 'facebook:21', threadId: 'facebook:10', postId: 'facebook:3390021170045512' },
        ],
      ]),
    );
  });

  it('says nothing about top-level comments', () => {
    expect(parentsIn('{"legacy_fbid":"21","comment_direct_parent":null}').size).toBe(0);
  });
});

describe('learning from a page', () => {
  it('looks at each script once, and only at the site’s data', () => {
    const { doc } = open('facebook/2025-06-permalink-loggedout');
    const memory = freshMemory();
    learnRelay(doc, memory);
    expect(memory.times.size).toBe(2);
    memory.times.clear();
    learnRelay(doc, memory);
    expect(memory.times.size).toBe(0);
    const other = parsed(
      `<script type="application/json">{"created_time":1749455774,"url":"?comment_id=1"}</script>`,
    );
    learnRelay(other, memory);
    expect(memory.times.size).toBe(0);
  });
});
