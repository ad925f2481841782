// @vitest-environment jsdom
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshMemory } from '../../lib/sites/read.ts';
import { x } from '../../lib/sites/x/adapter.ts';
import { parsed } from './fixture.ts';
import { tweetsOf } from './independent/x.ts';

/** What the adapter reads of the saved pages, against a reading that shares nothing with it. Third-party content: nothing of it is quoted here. */
const folder = join(import.meta.dirname, '../../../shared/snapshots/x');
const isThere = existsSync(folder);
if (!isThere) console.log('skipped: no saved pages in ../shared/snapshots/x');
const names = isThere ? globSync('*.html', { cwd: folder }).sort() : [];

describe.skipIf(!isThere)('every tweet of the saved pages of X (skipped without ../shared/snapshots)', () => {
  it('there are saved pages', () => {
    expect(names.length).toBeGreaterThan(0);
  });

  for (const name of names)
    it(name, { timeout: 60_000 }, () => {
      const doc = parsed(readFileSync(join(folder, name), 'utf8'));
      const plain = tweetsOf(doc);
      // A status page is about its first tweet; the others are lists.
      const path = name.includes('status') ? `/${plain[0]?.handle}/status/${plain[0]?.id}` : '/home';
      const url = new URL(path, 'https://x.com');
      const { comments, health } = x.read(doc, { url, identities: [], now: 0, memory: freshMemory() });
      const read = comments.map(({ id, author, text, postedAt }) => ({
        id: id.replace('x:', ''),
        handle: author.handle,
        text: text.replace(/\s+/g, ' ').trim(),
        datetime: [postedAt.earliest, postedAt.latest].map((at) => at && new Date(at).toISOString()),
      }));
      const ids = (of: { id: string }[]) => of.map(({ id }) => id).sort();
      console.log(
        `${name}: ${plain.length} tweets with an id, ${plain.filter(({ text }) => text).length} with text; read ${read.length}`,
      );
      expect(plain.length).toBeGreaterThan(0);
      expect(ids(read)).toEqual(ids(plain));
      for (const { id, handle, text, datetime } of plain)
        expect(read.find((each) => each.id === id)).toEqual({
          id,
          handle,
          text,
          datetime: [datetime, datetime],
        });
      expect(health).toMatchObject({ state: 'ok', read: plain.length, missing: {} });
    });
});
