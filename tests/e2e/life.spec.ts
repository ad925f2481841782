import type { Locator, Page } from '@playwright/test';
import type { SiteId } from '../../lib/core/types.ts';
import { openSidebar } from './agent.ts';
import { exported, type Running } from './extension.ts';
import { expect, hosts, pages, rail, test, visit } from './stage.ts';

/** What happens to a tab: it is hidden, and the site takes our elements off the page. */

/** How many comments are stored. */
async function stored(running: Running): Promise<number> {
  return (await exported(running)).comments.length;
}

/** Texts that are stored, of those asked for. */
async function kept(running: Running, texts: readonly string[]): Promise<string[]> {
  const { comments } = await exported(running);
  return texts.filter((text) => comments.some((comment) => comment.text.includes(text)));
}

/** Waits until everything that a page shows at first is stored. */
async function settled(running: Running): Promise<number> {
  let before = -1;
  await expect(async () => {
    const now = await stored(running);
    const still = now > 5 && now === before;
    before = now;
    expect(still).toBe(true);
  }).toPass({ intervals: [700] });
  return before;
}

test.describe('in a browser that hides what is behind', () => {
  test.use({ lifelike: true });

  for (const site of ['x', 'facebook'] as const)
    test(`${site}: a hidden tab is not read; seen again, nothing of what came meanwhile is missing`, async ({
      running,
    }) => {
      const page = await visit(running, pages[site].post);
      const before = await settled(running);
      const other = await running.context.newPage();
      await other.bringToFront();
      expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');

      const texts = [1, 2, 3, 4, 5].map((n) => `Written while nobody looked, number ${n}`);
      for (const [n, text] of texts.entries())
        await page.evaluate((comment) => window.__site?.addComment(comment), {
          text,
          by: `Night Guest ${n}`,
        });
      await page.waitForTimeout(2500);
      expect(await stored(running)).toBe(before);

      await page.bringToFront();
      const seen = Date.now();
      await expect.poll(() => kept(running, texts), { intervals: [100] }).toEqual(texts);
      expect(Date.now() - seen).toBeLessThan(2000);
      await expect(rail(page)).toHaveCount(1);
    });

  test('a tab that loads behind another is read once somebody looks at it', async ({ running }) => {
    const page = await running.context.newPage();
    const other = await running.context.newPage();
    await other.bringToFront();
    await page.goto(pages.x.post);
    await page.locator('article').first().waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    await page.waitForTimeout(2500);
    expect(await stored(running)).toBe(0);
    await page.bringToFront();
    await expect.poll(() => stored(running)).toBeGreaterThan(5);
    await expect(rail(page)).toHaveAttribute('data-count', /^\d+\+?$/);
  });
});

/** Ways a site can take away what it did not put on its page. Each runs in the page and answers how much is left. */
const removals: Record<string, () => number> = {
  'one by one': () => {
    for (const host of [...document.documentElement.children]) if (host.shadowRoot) host.remove();
    return document.documentElement.childElementCount - 2;
  },
  'with all that is not its own': () => {
    document.documentElement.replaceChildren(document.head, document.body);
    return document.documentElement.childElementCount - 2;
  },
  'with a new root element': () => {
    const before = document.documentElement;
    const fresh = before.cloneNode(false) as HTMLElement;
    fresh.append(document.head, document.body);
    document.replaceChild(fresh, before);
    return document.documentElement.childElementCount - 2;
  },
};

/** What brings them back: whatever makes us look at the page anyway. */
const occasions: Record<string, (page: Page) => Promise<unknown>> = {
  'a comment that comes': (page) =>
    page.evaluate(() => window.__site?.addComment({ text: 'Where have you gone?', by: 'Kupac Novi' })),
  'a scroll': (page) => page.mouse.wheel(0, 300),
};

for (const site of ['x', 'facebook'] as const)
  test(`${site}: taken off the page, rail and sidebar come back with what was written in them`, async ({
    running,
  }) => {
    const page = await visit(running, pages[site].post);
    const sidebar = await openSidebar(page);
    const note = await noteIn(sidebar);
    await note.fill('Asked the shop in Ealing, they call back at noon');
    const width = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
    const room = await width();
    expect(Number.parseInt(room, 10)).toBeGreaterThan(200);

    for (const [way, take] of Object.entries(removals))
      for (const [occasion, happen] of Object.entries(occasions))
        await test.step(`${way}, then ${occasion}`, async () => {
          expect(await page.evaluate(take)).toBe(0);
          await page.mouse.move(300, 400);
          await happen(page);
          await expect.poll(() => hosts(page), { timeout: 2500 }).toEqual({ rails: 1, sidebars: 1 });
          await expect(note).toHaveValue('Asked the shop in Ealing, they call back at noon');
          expect(await width()).toBe(room);
        });
    await goesOn(running, page, sidebar, site);
  });

/** The field for a note to the others, on the first card. */
async function noteIn(sidebar: Locator): Promise<Locator> {
  const card = sidebar.locator('.card').first();
  await card.getByRole('button', { name: 'Escalate' }).click();
  const note = sidebar.getByLabel('What do the others need to know?');
  await note.waitFor();
  return note;
}

/** The page is read as before, and the rail and the sidebar answer to a person. */
async function goesOn(running: Running, page: Page, sidebar: Locator, site: SiteId): Promise<void> {
  const text = `Still reading ${site}?`;
  await page.evaluate((comment) => window.__site?.addComment(comment), { text, by: 'Kupac Treci' });
  await page.mouse.wheel(0, -3000);
  await expect.poll(() => kept(running, [text])).toEqual([text]);
  await sidebar.getByRole('button', { name: 'Close' }).first().click();
  await expect(sidebar).toBeHidden();
  await rail(page).click();
  await expect(sidebar).toBeVisible();
}
