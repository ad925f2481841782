// @vitest-environment jsdom
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshMemory } from '../../lib/sites/read.ts';
import { adapters } from '../../lib/sites/registry.ts';
import { parsed } from './fixture.ts';
import { bare, commentsIn } from './independent/facebook.ts';

/** The real saved pages (INDEX.md), where they are present: third-party content, of which nothing is kept here. */
const folder = join(import.meta.dirname, '../../../shared/snapshots/facebook');

/** Comments with an id in each file. */
const counts: Record<string, number> = {
  'fb-2025-05-reel-viewer-loggedout-en': 0,
  'fb-2025-06-permalink-loggedout-en-10comments-authorbadge': 10,
  'fb-2025-12-search-loggedin-en-lexical-composer.noscript': 0,
  'fb-2026-04-group-loggedout-ar-rtl-a': 0,
  'fb-2026-04-group-loggedout-en': 0,
  'fb-2026-05-notifications-page-fixture-zh': 0,
};

describe.skipIf(!existsSync(folder))(
  'Facebook, read by other means (skipped where ../shared/snapshots is absent)',
  () => {
    it('there is no file that is not counted', () => {
      const files = globSync('*.html', { cwd: folder }).map((path) => path.replace('.html', ''));
      expect(files.sort()).toEqual(Object.keys(counts).sort());
    });

    for (const [name, count] of Object.entries(counts))
      it(`${name}: ${count} comments, the same ids, authors, texts and times`, { timeout: 60_000 }, () => {
        const html = readFileSync(join(folder, `${name}.html`), 'utf8');
        const plain = commentsIn(html);
        expect(plain.length).toBe(count);
        const url = new URL('https://www.facebook.com/permalink.php?story_fbid=1');
        const context = { url, identities: [], now: Date.UTC(2026, 8, 24), memory: freshMemory() };
        const { comments } = adapters.facebook.read(parsed(html), context);
        const ours = comments.map(({ id, author, text, postedAt }) => ({
          id: id.slice('facebook:'.length),
          author: new URL(author.profile).searchParams.get('id') ?? new URL(author.profile).pathname.slice(1),
          name: author.name,
          text: bare(text),
          postedAt: postedAt.earliest === postedAt.latest ? postedAt.latest : null,
        }));
        const theirs = plain.map((each) => ({ ...each, text: bare(each.text) }));
        expect(ours).toEqual(theirs);
        expect(theirs.every(({ postedAt, text }) => postedAt !== null && text !== '')).toBe(true);
      });
  },
);
