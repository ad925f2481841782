import type { Locator, Page } from '@playwright/test';
import type { SiteId } from '../../lib/core/types.ts';
import type { Expected, Truth } from '../playground/truth.ts';
import { world } from '../playground/world.ts';

/** What an agent does and sees on the stand-in sites; used by the tests and the demo. */

/** The invented brand. */
export const brand = { facebook: 'https://www.facebook.com/sunnycrust.bakery', x: '@sunnycrust' };

/** The instant of the invented world: all pages of one run agree on ids and times. */
export const now = Date.now();

/** The brand's post with the most comments on each site, in the world as it was at `at` (epoch ms). */
export function busiest(site: SiteId, at = now): string {
  const { posts: all, tweets } = world(at);
  if (site === 'facebook') return `https://www.facebook.com/sunnycrust.bakery/posts/${all[0]?.pfbid}`;
  const counts = new Map<string, number>();
  for (const { parentId } of tweets) if (parentId) counts.set(parentId, (counts.get(parentId) ?? 0) + 1);
  const [id] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return `https://x.com/sunnycrust/status/${id}`;
}

/** Opens the sidebar with the rail. */
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
    const end = await page.evaluate(scrollOn);
    await page.waitForTimeout(120);
    if (end && step > 1) break;
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** Runs in the page: scrolls on by most of a screen. Whether it was at its end already. */
export function scrollOn(): boolean {
  const root = document.scrollingElement ?? document.documentElement;
  const atEnd = root.scrollTop + innerHeight >= root.scrollHeight - 2;
  root.scrollTop += innerHeight * 0.7;
  return atEnd;
}

/** What waits right now by the page's own knowledge. */
export function truth(page: Page): Promise<Truth> {
  return page.evaluate(() => window.__site?.truth() ?? { waiting: [], optional: [] });
}

/** Everything that left the page's composers. */
export function posts(page: Page): Promise<{ text: string }[]> {
  return page.evaluate(() => window.__posts ?? []);
}

/** The comment a card shows, by its author and words. */
export async function commentOf(card: Locator, page: Page): Promise<Expected> {
  const author = await card.locator('bdi').first().textContent();
  const text = await card.locator('p').first().textContent();
  const all = await page.evaluate(() => window.__site?.messages() ?? []);
  const found = all.find((each) => each.author === author && text?.startsWith(each.text.slice(0, 20)));
  if (!found) throw new Error(`no message by ${author}: ${text}`);
  return found;
}

/** What the site's own composer holds once a reply was inserted, by the editor's own state. */
export async function inserted(page: Page): Promise<string> {
  const longest = () =>
    [...(window.__composers?.values() ?? [])]
      .map((box) => box.text())
      .find((text) => text.trim().length > 20) ?? '';
  await page.waitForFunction(longest, undefined, { timeout: 8000 });
  // The editor may still be taking it in.
  await page.waitForTimeout(200);
  return page.evaluate(longest);
}

/** The sites' own buttons that send what their composers hold; the last one belongs to the box opened last. */
export const sendButtons: Record<SiteId, string> = {
  x: '[data-testid="tweetButton"]:not([disabled]), [data-testid="tweetButtonInline"]:not([disabled])',
  facebook: 'form[role="presentation"] + [role="button"]:not([aria-disabled="true"])',
};

/** The person's own click on the site's own button. */
export async function pressSend(page: Page, site: SiteId): Promise<void> {
  await page.locator(sendButtons[site]).last().click({ timeout: 15_000 });
}
