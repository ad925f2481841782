// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesakesIn } from '../../lib/sites/facebook/twin.ts';
import { freshMemory } from '../../lib/sites/read.ts';
import { adapters } from '../../lib/sites/registry.ts';
import { parsed } from './fixture.ts';

const json = (value: unknown) => JSON.stringify(value).replaceAll('/', '\\/');
const actor = {
  __typename: 'User',
  __isActor: 'User',
  id: '61550',
  url: 'https://www.facebook.com/Sunny.Crust',
};

function twins(
  html: string,
  own: string[],
  url = 'https://www.facebook.com/sunny.crust/posts/pfbid0A',
): string[] {
  const memory = freshMemory();
  const identities = own.map((key) => ({ site: 'facebook' as const, key }));
  adapters.facebook.read(parsed(html), { url: new URL(url), identities, now: 0, memory });
  return [...memory.twins];
}
const script = (value: unknown) => `<script type="application/json" data-sjs>${json(value)}</script>`;

describe('number and vanity name of one page, by the page’s data', () => {
  it('are where one object of a person or page has both', () => {
    expect(namesakesIn(json({ actors: [{ ...actor, story_bucket: { nodes: [] } }] }))).toEqual([
      ['61550', 'sunny.crust'],
    ]);
    expect(twins(script({ actors: [actor] }), ['sunny.crust'])).toEqual(['61550']);
    expect(twins(script({ actors: [actor] }), ['61550'])).toEqual(['sunny.crust']);
  });

  it('are not where anything is missing, of another kind, somebody else’s or only in quotes', () => {
    const wrong: unknown[] = [
      { id: '61550', url: actor.url },
      { ...actor, __typename: 'Group' },
      { ...actor, url: 'https://www.facebook.com/sunny.crust/posts/pfbid0A' },
      { ...actor, url: 'https://www.facebook.com/groups' },
      { ...actor, url: 'https://example.org/sunny.crust' },
      // The number and the address belong to different objects.
      { __typename: 'User', id: '61550', owner: { __typename: 'User', url: actor.url } },
      { __typename: 'User', owner: { id: '61550' }, url: actor.url },
      { text: json(actor) },
    ];
    for (const each of wrong) expect(namesakesIn(json(each)), json(each)).toEqual([]);
    expect(twins(script({ actors: [actor] }), ['maple.rye'])).toEqual([]);
    expect(twins(script({ actors: [actor] }), ['sunny.crust', '61550'])).toEqual([]);
    expect(twins(script({ actors: [actor] }), [])).toEqual([]);
  });
});

describe('number and vanity name of one page, by its post', () => {
  const post = (authors: string, permalink: string, more = '') =>
    `<div role="main"><div aria-posinset="1"><div data-ad-rendering-role="profile_name">${authors}</div>${more}
     <div><div role="article" aria-label="Comment"><a aria-hidden="false" href="/ola?comment_id=${btoa('comment:1_5')}"><span dir="auto">Ola</span></a>
     <span dir="auto" lang="pl">Witam</span><ul><li><a href="${permalink}&comment_id=5">1h</a></li></ul></div><div></div></div></div></div>`;
  const byUs = '<a href="/sunny.crust">Sunny Crust</a>';
  const numbered = '/permalink.php?story_fbid=pfbid0A&id=61550';

  it('are where the brand alone wrote it and its own address has the other name', () => {
    expect(twins(post(byUs, numbered), ['sunny.crust'])).toEqual(['61550']);
    expect(
      twins(post('<a href="/profile.php?id=61550">Sunny Crust</a>', '/sunny.crust/posts/pfbid0A?x=1'), [
        '61550',
      ]),
    ).toEqual(['sunny.crust']);
  });

  it('are not for a visitor’s post, two authors, a shared post or two vanity names', () => {
    expect(twins(post('<a href="/ewa">Ewa</a>', numbered), ['sunny.crust'])).toEqual([]);
    expect(
      twins(post('<a href="/profile.php?id=61550">Ewa</a>', '/sunny.crust/posts/pfbid0A?x=1'), [
        'sunny.crust',
      ]),
    ).toEqual([]);
    expect(twins(post(`${byUs} <a href="/ewa">Ewa</a>`, numbered), ['sunny.crust'])).toEqual([]);
    const shared = '<div data-ad-rendering-role="profile_name"><a href="/ewa">Ewa</a></div>';
    expect(twins(post(byUs, numbered, shared), ['sunny.crust'])).toEqual([]);
    expect(twins(post(byUs, '/maple.rye/posts/pfbid0A?x=1'), ['sunny.crust'])).toEqual([]);
  });
});

const saved = 'facebook/fb-2025-06-permalink-loggedout-en-10comments-authorbadge.html';
const file = join(import.meta.dirname, '../../../shared/snapshots', saved);
describe.skipIf(!existsSync(file))('a saved page (skipped without ../shared)', () => {
  it('gives the one author of post and comments by both names, and no other pair with either', () => {
    const html = readFileSync(file, 'utf8');
    const [canonical = ''] = /"canonical" href="https:\/\/www\.facebook\.com\/[^/"]+/.exec(html) ?? [];
    const vanity = canonical.split('/').at(-1) ?? '';
    const pairs = namesakesIn(html).filter(([, name]) => name === vanity);
    expect(new Set(pairs.map(([number]) => number)).size).toBe(1);
    expect(html).toContain(`"author":{"__typename":"User","id":"${pairs[0]?.[0]}"`);
  });
});
