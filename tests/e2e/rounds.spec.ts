import type { Locator, Page } from '@playwright/test';
import type { SiteId } from '../../lib/core/types.ts';
import { brand, openSidebar, scrollOn, scrollThrough } from './agent.ts';
import { badge, type Running } from './extension.ts';
import { openPopup } from './popup.ts';
import { expect, here, pages, rail, test, visit } from './stage.ts';

const title = 'Where to look next';

/** The round list in the sidebar, opened. */
async function roundsIn(page: Page): Promise<Locator> {
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('button', { name: 'Rounds' }).click();
  const list = sidebar.getByRole('list', { name: title });
  await list.waitFor();
  return list;
}

/** Opens a row's post as a person does, in the new tab that the worker makes. */
async function follow(running: Running, row: Locator): Promise<Page> {
  const opened = running.context.waitForEvent('page');
  await row.getByRole('button', { name: 'Open' }).click();
  const page = await opened;
  await page.goto(await newestAddress(running));
  await rail(page).waitFor();
  return page;
}

/** Where the newest tab leads. Playwright may miss its first request, and there is no network behind it. */
function newestAddress(running: Running): Promise<string> {
  return running.worker.evaluate(async () => {
    const tabs = await (globalThis as unknown as { chrome: TabsApi }).chrome.tabs.query({});
    const newest = tabs.reduce((a, b) => (a.id > b.id ? a : b));
    return newest.pendingUrl ?? newest.url ?? '';
  });
}

interface TabsApi {
  tabs: { query(p: object): Promise<{ id: number; url?: string; pendingUrl?: string }[]> };
}

/** How many comments a row says were not seen. */
async function unseenIn(row: Locator): Promise<number> {
  return Number(/(\d+) not seen/.exec((await row.textContent()) ?? '')?.[1] ?? 0);
}

/** The words of a post with comments that all can be reached, and the number of these. */
const wholePost: Record<SiteId, { words: string; open(page: Page): Promise<void> }> = {
  x: {
    words: 'The new Sunnycrust app is live',
    async open(page) {
      const more = page.getByText('Show more replies');
      for (let step = 0; step < 60 && !(await more.isVisible()); step += 1) {
        await page.evaluate(scrollOn);
        await page.waitForTimeout(120);
      }
      await more.click();
      await scrollThrough(page);
    },
  },
  facebook: {
    words: 'Unser neues Roggenbrot',
    // Nothing of it is closed on its own page.
    open: async () => undefined,
  },
};

for (const site of ['x', 'facebook'] as const) {
  test.describe(site, () => {
    test.use({ brands: [brand[site]] });

    test(`${site}: from the list of posts to the one to look at, and back with fewer unseen`, async ({
      running,
    }) => {
      const list = await visit(running, pages[site].page);
      await scrollThrough(list);
      await expect.poll(async () => (await badge(running)).text).toMatch(/^\d+\+$/);
      const rounds = await roundsIn(list);
      await expect.poll(() => rounds.locator('> li').count()).toBeGreaterThan(2);
      const counts = await Promise.all((await rounds.locator('> li').all()).map(unseenIn));
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));

      const { words, open } = wholePost[site];
      const row = rounds.locator('> li', { hasText: words });
      await expect(row).toContainText('never opened');
      expect(await unseenIn(row)).toBeGreaterThan(0);
      // A list of somebody logged in shows no address but that of a comment (dom.md 1.4.4).
      const bare = rounds.locator('> li', { hasText: 'Тражимо пекара' });
      if (site === 'facebook')
        await expect(bare).toContainText(
          'Seen on facebook.com/sunnycrust.bakery, which showed no link to it',
        );
      const post = await follow(running, row);
      expect(post.url()).toBe(addressOf(words));
      await open(post);
      await expect(row).toContainText('last visit');
      // On a busy machine the page may still be loading when a walk through it ends.
      await expect(async () => {
        await scrollThrough(post);
        await expect(row).toContainText('all seen', { timeout: 4000 });
      }).toPass({ timeout: 40_000 });
      await expect.poll(async () => (await badge(running)).text).toMatch(/^\d+\+$/);
    });

    test(`${site}: the badge is sure once everything was seen, and no longer once a list shows more`, async ({
      running,
    }) => {
      const { words, open } = wholePost[site];
      const post = await visit(running, addressOf(words));
      if (site === 'x') await expect.poll(async () => (await badge(running)).text).toMatch(/^\d+\+$/);
      await open(post);
      await expect.poll(async () => (await badge(running)).text).toMatch(/^\d+$/);
      await expect(rail(post)).toHaveAttribute('data-count', /^\d+$/);
      await visit(running, pages[site].page);
      await expect.poll(async () => (await badge(running)).text).toMatch(/^\d+\+$/);
    });
  });
}

test('the popup names the posts to look at next and opens the first', async ({ running }) => {
  const page = await visit(running, pages.x.page);
  await expect.poll(async () => (await badge(running)).text).toMatch(/\+$/);
  const popup = await openPopup(running, page);
  await expect.poll(() => popup.text()).toContain(title);
  expect(await popup.text()).toMatch(/\d+ not seen/);
  const opened = running.context.waitForEvent('page');
  await popup.press('Open');
  await opened;
  expect(await newestAddress(running)).toMatch(/^https:\/\/x\.com\/sunnycrust\/status\/\d+$/);
});

/** The permalink of the brand's post with these words. */
function addressOf(words: string): string {
  const post = here.posts.find(({ text }) => text.includes(words));
  if (post) return `${brand.facebook}/posts/${post.pfbid}`;
  const tweet = here.tweets.find(({ text }) => text.includes(words));
  return `https://x.com/sunnycrust/status/${tweet?.id}`;
}
