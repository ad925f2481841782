import type { Page } from '@playwright/test';
import { sites } from '../../lib/core/types.ts';
import { busiest, now, openSidebar, waitingCards } from './agent.ts';
import { allowUpdates, exported, type Running, update } from './extension.ts';
import { expect, hosts, rail, test } from './stage.ts';

/** What an extension update may cost a person at work: two seconds, and nothing they have written. */

const tabCount = 20;
/** Every other tab holds a draft in the site's own composer, every fifth an open sidebar. */
const holdsDraft = (n: number) => n % 2 === 0;
const hasSidebar = (n: number) => n % 5 === 0;
/**
 * Most that may pass until every tab reads again, ms. The promise is 2 s; it is printed and not judged here, since on a
 * shared machine wall clocks say little (performance-reliability.md 0.14): 1.9 to 3.6 s at load 10, 2026-11-26.
 */
const limit = 15_000;
const composer = '[data-testid="tweetTextarea_0"], form[role="presentation"] [role="textbox"]';

/** A tab with a talk of its own: what is written there is on no other tab. */
async function open(running: Running, n: number, errors: string[]): Promise<Page> {
  const page = await running.context.newPage();
  page.on('pageerror', (error) => errors.push(`tab ${n}: ${error.stack}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      errors.push(`tab ${n}: ${message.text()}`);
  });
  const at = now - n * 60_000;
  // Two tabs of each site after another, so that drafts and sidebars come to both.
  const site = sites[Math.floor(n / 2) % 2] ?? 'x';
  await page.goto(`${busiest(site, at)}?now=${at}`);
  await rail(page).waitFor();
  return page;
}

const draftOf = (n: number) => `Tab ${n}: we are on our way, Miłosz & Čedomir`;
/** What the site's own editors hold, by their own state. */
function drafts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(window.__composers?.values() ?? [])].map((box) => box.text()).filter((text) => text.trim() !== ''),
  );
}

declare global {
  interface Window {
    /** When a rail of a new script showed its number, epoch ms. */
    __returnedAt?: number;
  }
}

/** Runs in the page: notes when another rail than the one of now has its number. */
function noteReturn(): void {
  const before = new Set(document.documentElement.children);
  const look = () => {
    const fresh = [...document.documentElement.children].find((each) => each.shadowRoot && !before.has(each));
    const count = fresh?.shadowRoot?.querySelector('button')?.dataset.count;
    if (/^\d/.test(count ?? '')) window.__returnedAt = Date.now();
    else setTimeout(look, 50);
  };
  delete window.__returnedAt;
  look();
}

/** How long after an update until all tabs have a rail with its number, ms. */
async function updated(running: Running, tabs: readonly Page[]): Promise<number> {
  await Promise.all(tabs.map((page) => page.evaluate(noteReturn)));
  const at = await update(running);
  const back = await Promise.all(
    tabs.map(async (page) => {
      const handle = await page.waitForFunction(() => window.__returnedAt, undefined, { polling: 200 });
      return (await handle.jsonValue()) ?? Number.NaN;
    }),
  );
  return Math.max(...back) - at;
}

/** What is written to a tab is stored, if somebody looks at it. */
async function readsAgain(running: Running, page: Page, n: number): Promise<void> {
  const text = `Written to tab ${n} after the update`;
  await page.evaluate((comment) => window.__site?.addComment(comment), { text, by: 'Update Guest' });
  const isStored = async () => (await exported(running)).comments.some((comment) => comment.text === text);
  await expect.poll(isStored, { intervals: [50], timeout: 5000 }).toBe(true);
}

test.use({ lifelike: true });

test(`an update with ${tabCount} open tabs: all are back without a reload, and every draft stands`, async ({
  running,
}) => {
  test.slow();
  const errors: string[] = [];
  const tabs: Page[] = [];
  await allowUpdates(running);
  for (let n = 0; n < tabCount; n += 1) {
    const page = await open(running, n, errors);
    tabs.push(page);
    if (hasSidebar(n)) await openSidebar(page);
    if (!holdsDraft(n)) continue;
    await page.locator(composer).first().click();
    await page.keyboard.insertText(draftOf(n));
    expect(await drafts(page)).toEqual([draftOf(n)]);
  }

  const took = await updated(running, tabs);
  console.log(`  every rail is back with its number after ${took} ms`);
  // Opens the page that is asked anew: the update has closed it.
  await exported(running);
  for (const [n, page] of tabs.entries()) {
    expect(await hosts(page)).toEqual({ rails: 1, sidebars: 0 });
    await page.bringToFront();
    await readsAgain(running, page, n);
    expect(await drafts(page)).toEqual(holdsDraft(n) ? [draftOf(n)] : []);
    if (n % 10 !== 0) continue;
    const sidebar = await openSidebar(page);
    await expect.poll(() => waitingCards(sidebar).count()).toBeGreaterThan(5);
    expect(await hosts(page)).toEqual({ rails: 1, sidebars: 1 });
  }
  expect(errors).toEqual([]);
  expect(took).toBeLessThanOrEqual(limit);
});
