// @vitest-environment jsdom
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { all, rootOf } from '../../lib/sites/read.ts';
import { partsOf } from '../../lib/sites/x/parts.ts';
import { plainAuthor, plainIn, plainWords } from '../../lib/sites/x/plain.ts';
import { quoteIn } from '../../lib/sites/x/quote.ts';
import { whose } from '../../lib/sites/x/selectors.ts';
import { stampOf } from '../../lib/sites/x/stamp.ts';
import { authorOf, wordsOf } from '../../lib/sites/x/tweet.ts';
import { general } from './drift/general.ts';
import { languageChanges } from './drift/languages.ts';
import { mutated } from './drift/mutation.ts';
import { xChanges } from './drift/x.ts';
import { open, parsed } from './fixture.ts';

/**
 * What is read of a plain tweet at a walk, against what all locators together say of it: on every fixture, on hundreds
 * of changed ones (`PLAIN_CASES=n` for more), and on the saved pages where they are present.
 */
const cases = Number(process.env.PLAIN_CASES ?? 400);
const own = [{ site: 'x' as const, key: 'zmyslone_meble' }];
const fixtures = globSync('*.json', { cwd: join(import.meta.dirname, '../fixtures/x') })
  .sort()
  .map((name) => open(`x/${name.replace(/\.json$/, '')}`));

/** How many tweets of a page are plain; each of them is read in both ways. */
function plainOn(doc: Document): { plain: number; tweets: number } {
  const tweets = all(rootOf(doc), whose.tweet);
  let plain = 0;
  for (const tweet of tweets) {
    const found = plainIn(tweet);
    if (!found) continue;
    const stamp = stampOf(tweet, true);
    expect(found.stamp).toEqual(stamp);
    expect(found.handle).toBe(stamp?.handle);
    const parts = partsOf(tweet, true);
    const quote = quoteIn(parts);
    expect(quote).toBeNull();
    expect(found.isApart).toBe(!all(found.block, 'time').length);
    const author = plainAuthor(found, own);
    const words = author && plainWords(found);
    if (!author || !words || !stamp) continue;
    plain++;
    expect({ value: author, lacks: [] }).toEqual(authorOf(parts, stamp, quote, own));
    expect({ value: words, lacks: [] }).toEqual(wordsOf(parts, quote));
  }
  return { plain, tweets: tweets.length };
}

describe('a plain tweet', () => {
  it('is read as all locators read it, and many are plain', () => {
    const counts = fixtures.map(({ doc }) => plainOn(doc));
    const sum = (of: 'plain' | 'tweets') => counts.reduce((total, each) => total + each[of], 0);
    expect(sum('plain')).toBeGreaterThan(sum('tweets') / 3);
  });

  it(`is so also on ${cases} changed pages, or not plain any more`, { timeout: 600_000 }, () => {
    const changes = [...general, ...languageChanges, ...xChanges].filter(({ site }) => site !== 'facebook');
    const scratch = document.implementation.createHTMLDocument('');
    let plain = 0;
    for (let i = 0; i < cases; i++) {
      const { doc } = fixtures[i % fixtures.length] ?? { doc: scratch };
      scratch.replaceChild(scratch.importNode(rootOf(doc), true), rootOf(scratch));
      const turn = i % changes.length;
      mutated(scratch, [...changes.slice(turn), ...changes.slice(0, turn)], 1 + (i % 3), 7_000_000 + i);
      plain += plainOn(scratch).plain;
    }
    expect(plain).toBeGreaterThan(cases);
  });

  const folder = join(import.meta.dirname, '../../../shared/snapshots/x');
  const saved = existsSync(folder) ? globSync('*.html', { cwd: folder }).sort() : [];
  if (saved.length === 0) console.log('skipped: no saved pages in ../shared/snapshots/x');

  it.skipIf(saved.length === 0)(
    'is read as all locators read it on saved pages',
    { timeout: 120_000 },
    () => {
      for (const name of saved) {
        const { plain, tweets } = plainOn(parsed(readFileSync(join(folder, name), 'utf8')));
        console.log(`${name}: ${plain} of ${tweets} tweets are plain`);
      }
    },
  );
});
