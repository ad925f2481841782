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
