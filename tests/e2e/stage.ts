import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { SiteId } from '../../lib/core/types.ts';
import { routePlayground } from '../playground/serve.ts';
import { type Expected, factsOf } from '../playground/truth.ts';
import { world } from '../playground/world.ts';
import { brand, busiest, now } from './agent.ts';
import { addBrand, exported, launch, launchLifelike, type Running } from './extension.ts';

interface Options {
  /** Identities of the one brand that is added first. */
  brands: string[];
  /** Which build runs. */
  directory: string;
  backForwardCache: boolean;
  /** A browser whose tabs are hidden behind the one in front. */
  lifelike: boolean;
}

/**
 * A browser with the test build, the stand-in sites behind the real host names, and the brand added. Playwright's own
 * `locale` and `colorScheme` hold too.
 */
export const test = base.extend<Options & { running: Running }>({
  brands: [[brand.facebook, brand.x], { option: true }],
  directory: ['.output/chrome-mv3-test', { option: true }],
  backForwardCache: [false, { option: true }],
  lifelike: [false, { option: true }],
  running: async ({ brands, directory, backForwardCache, lifelike, locale, colorScheme }, use) => {
    const running = lifelike
      ? await launchLifelike(directory)
      : await launch({
          directory,
          backForwardCache,
          locale: locale ?? 'en-US',
          colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
        });
    await routePlayground(running.context, now);
    await addBrand(running, brands);
    // Opens the page that is asked, before any that must stay in front.
    if (lifelike) await exported(running);
    await use(running);
    await running.close();
  },
});

/** The world of this run; the pages below show it by the real clock. */
export const here = world(now);

/** Addresses of the brand: its page, and its post with most comments. */
export const pages: Record<SiteId, { page: string; post: string }> = {
  facebook: { page: brand.facebook, post: withoutOptions(busiest('facebook')) },
  x: { page: 'https://x.com/sunnycrust', post: withoutOptions(busiest('x')) },
};

function withoutOptions(address: string): string {
  return address.split('?')[0] ?? address;
}

/** What somebody (a key of the invented people) wrote on a site, by words in it. */
export function said(site: SiteId, by: string, words: string): Expected {
  const all = site === 'facebook' ? here.comments : here.tweets;
  const found = all.find((each) => each.by === by && each.text.includes(words));
  if (!found) throw new Error(`${by} wrote nothing with "${words}"`);
  return factsOf(here, found);
}

/** Opens a page of the brand and waits for the rail. */
export async function visit(running: Running, address: string): Promise<Page> {
  const page = await running.context.newPage();
  await page.goto(address);
  await rail(page).waitFor();
  return page;
}

export function rail(page: Page): Locator {
  return page.getByRole('button', { name: 'CareRail' });
}

/** Our elements on a page by what is in them, which the open roots of the test build show. */
export function hosts(page: Page): Promise<{ rails: number; sidebars: number }> {
  return page.evaluate(() => {
    const parts = [...document.documentElement.children].flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll('[aria-label="CareRail"]') ?? [])].map(({ tagName }) => tagName),
    );
    const count = (tag: string) => parts.filter((each) => each === tag).length;
    return { rails: count('BUTTON'), sidebars: count('SECTION') };
  });
}

/** The card of a message, by its author and the beginning of its words. */
export function cardOf(sidebar: Locator, message: { author: string; text: string }): Locator {
  return sidebar
    .locator('.card')
    .filter({ has: sidebar.page().locator('bdi').getByText(message.author, { exact: true }) })
    .filter({ hasText: message.text.slice(0, 20) });
}

export { expect };
