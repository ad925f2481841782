import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { routePlayground } from '../playground/serve.ts';
import type { Expected } from '../playground/truth.ts';
import { addBrand, launch, type Running } from './extension.ts';

/** The instant of the invented world: all pages of one run agree on ids and times. */
export const now = Date.now();

/** The invented brand of the stand-in sites. */
export const brand = {
  facebook: 'https://www.facebook.com/sunnycrust.bakery',
  x: '@sunnycrust',
};

/** A browser with the test build, the stand-in sites behind the real host names, and the brand added. */
export const test = base.extend<{ running: Running }>({
  running: async ({ browserName: _ }, use) => {
    const running = await launch({ directory: '.output/chrome-mv3-test' });
    await routePlayground(running.context);
    await addBrand(running, [brand.facebook, brand.x]);
    await use(running);
    await running.close();
  },
});

/** Opens the sidebar with the rail, as an agent does. */
export async function openSidebar(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'CareRail' }).click();
  const sidebar = page.getByRole('region', { name: 'CareRail' });
  await sidebar.waitFor();
  return sidebar;
}

/** The cards of the list "Waiting". */
export function waitingCards(sidebar: Locator): Locator {
  return sidebar.getByRole('list', { name: 'Waiting' }).locator('> li');
}

/** Scrolls through the page so that a virtual list shows everything once. */
export async function scrollThrough(page: Page): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const end = await page.evaluate(() => {
      const root = document.scrollingElement ?? document.documentElement;
      const atEnd = root.scrollTop + innerHeight >= root.scrollHeight - 2;
      root.scrollTop += innerHeight * 0.7;
      return atEnd;
    });
    await page.waitForTimeout(120);
    if (end && step > 1) break;
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** What waits right now by the page's own knowledge. */
export function truth(page: Page): Promise<{ waiting: Expected[]; optional: Expected[] }> {
  return page.evaluate(() => window.__site?.truth() ?? { waiting: [], optional: [] });
}

/** Everything that left the page's composers. */
export function posts(page: Page): Promise<{ text: string }[]> {
  return page.evaluate(() => window.__posts ?? []);
}

export { expect };
