import type { Page } from '@playwright/test';
import type { SiteId } from '../../lib/core/types.ts';
import { long } from '../playground/data/long.ts';
import { factsOf } from '../playground/truth.ts';
import { scrollOn } from './agent.ts';
import { exported, type Running } from './extension.ts';
import { expect, here, pages, test, visit } from './stage.ts';
import { chance } from './walk.ts';

/** Lists that keep only what is near the screen: whatever was on it once is stored, once and rightly. */

const many = 200;
const world = long(here, many);

interface Scene {
  site: SiteId;
  name: string;
  address: string;
  /** Fewest messages that a walk through the whole list shows. */
  atLeast: number;
}

const scenes: Scene[] = [
  { site: 'x', name: 'a tweet with many replies', address: `${pages.x.post}?n=${many}`, atLeast: 240 },
  {
    site: 'x',
    name: 'rows that are used again',
    address: `${pages.x.post}?n=${many}&recycle=1`,
    atLeast: 240,
  },
  {
    site: 'facebook',
    name: 'a post with many comments',
    address: `${pages.facebook.post}?n=${many}`,
    atLeast: 240,
  },
  {
    site: 'facebook',
    name: 'a feed of many posts',
    address: `${pages.facebook.page}?n=${many}`,
    atLeast: 45,
  },
];

for (const { site, name, address, atLeast } of scenes)
  test(`${site}: ${name}, down, up and in random jumps: all captured, none twice`, async ({ running }) => {
    test.slow();
    const page = await visit(running, address);
    await through(page);
    await jumps(page, chance(20_261_126), 25);
    const shown = await page.evaluate(() => window.__site?.everShown() ?? []);
    expect(shown.length).toBeGreaterThanOrEqual(atLeast);
    await expect.poll(() => faults(running, site, shown), { timeout: 3000 }).toEqual([]);

    const { comments, cases } = await exported(running);
    expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    const known = new Set(shown.map((id) => `${site}:${id}`));
    expect(comments.filter(({ id }) => !known.has(id)).map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });

/** Down to the end, where the page loads more as long as it has more, and up again; a screen in 100 ms. */
async function through(page: Page): Promise<void> {
  let ends = 0;
  for (let step = 0; step < 400 && ends < 15; step += 1) {
    ends = (await page.evaluate(scrollOn)) ? ends + 1 : 0;
    await page.waitForTimeout(70);
  }
  await page.evaluate(async () => {
    for (let top = document.documentElement.scrollHeight; top > 0; top -= innerHeight * 0.7) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 70));
    }
    scrollTo(0, 0);
  });
}

/** Somewhere else every 60 to 360 ms. */
async function jumps(page: Page, random: () => number, count: number): Promise<void> {
  const places = Array.from({ length: count }, () => [random(), 60 + random() * 300] as const);
  await page.evaluate(async (places) => {
    for (const [where, pause] of places) {
      scrollTo(0, where * document.documentElement.scrollHeight);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }, places);
}

/** What was shown and is not stored, or not with its author, words and a time that holds the true one. */
async function faults(running: Running, site: SiteId, shown: readonly string[]): Promise<string[]> {
  const { comments } = await exported(running);
  const stored = new Map(comments.map((comment) => [comment.id, comment]));
  const messages = new Map((site === 'x' ? world.tweets : world.comments).map((each) => [each.id, each]));
  return shown.flatMap((id) => {
    const message = messages.get(id);
    const found = stored.get(`${site}:${id}`);
    if (!message) return [`${id} is unknown`];
    const { author, postedAt } = factsOf(world, message);
    if (!found) return [`${id} is not stored: ${message.text}`];
    const from = found.postedAt.earliest === null ? 0 : Date.parse(found.postedAt.earliest);
    const isRight =
      found.author.name === author &&
      (message.cut !== null || spaced(found.text).endsWith(spaced(message.text).slice(-40))) &&
      postedAt >= from &&
      postedAt <= Date.parse(found.postedAt.latest);
    return isRight ? [] : [`${id} ${found.author.name} ${found.text} ${JSON.stringify(found.postedAt)}`];
  });
}

/** X shortens the addresses in its texts. */
function spaced(text: string): string {
  return text
    .replace(/https?:\/\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
