import type { Page } from '@playwright/test';
import type { SiteId } from '../../lib/core/types.ts';
import { inserted, openSidebar, posts, pressSend, waitingCards } from './agent.ts';
import type { Running } from './extension.ts';
import { cardOf, expect, pages, said, test, visit } from './stage.ts';

/** Who waits under the brand's post with most comments. */
const waiting = {
  facebook: said('facebook', 'hannah', 'two breakfast boxes'),
  x: said('x', 'marcus', 'express delivery'),
};
const sendKeys: Record<SiteId, string> = { facebook: 'Enter', x: 'Control+Enter' };

/** Opens the reply box of a customer by our Insert, and leaves `text` in it, typed by hand. */
async function write(page: Page, site: SiteId, text: string) {
  const sidebar = await openSidebar(page);
  await waitingCards(sidebar).first().waitFor();
  await cardOf(sidebar, waiting[site]).getByRole('button', { name: 'Insert' }).click();
  await inserted(page);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text, { delay: 5 });
  return sidebar.getByRole('region', { name: 'Your reply' });
}

async function switchOn({ context, origin }: Running): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/options.html`);
  const wish = page.getByRole('switch', { name: /^Think twice/ });
  await wish.click();
  await expect(wish).toBeChecked();
  await page.close();
}

for (const site of ['x', 'facebook'] as const) {
  test(`${site}: whoever thinks twice sends an angry reply by the second press only`, async ({ running }) => {
    await switchOn(running);
    const page = await visit(running, pages[site].post);
    const own = await write(page, site, 'You are an idiot. Read the terms.');
    await expect(own).toContainText('sounds angry');
    await page.keyboard.press(sendKeys[site]);
    await expect(own.getByRole('alert')).toContainText('Sending was paused');
    expect(await posts(page)).toEqual([]);
    await own.getByRole('button', { name: 'Keep editing' }).click();
    await expect(own.getByRole('alert')).toHaveCount(0);
    await pressSend(page, site);
    await expect(own.getByRole('alert')).toContainText('Sending was paused');
    expect(await posts(page)).toEqual([]);
    await page.waitForTimeout(700);
    await pressSend(page, site);
    await expect.poll(() => posts(page)).toHaveLength(1);
  });

  test(`${site}: a repair of the guard changes the draft, which then goes out at once`, async ({
    running,
  }) => {
    await switchOn(running);
    const page = await visit(running, pages[site].post);
    const text = 'Shut up. We will look into it with you right here.';
    const own = await write(page, site, text);
    // A repair is for the text that was read: all of it by now.
    await expect(own).toContainText(`${text.length} of `);
    await own.getByRole('button', { name: 'Leave this sentence out' }).click();
    await expect(own).not.toContainText('sounds angry');
    await page.keyboard.press(sendKeys[site]);
    await expect.poll(() => posts(page)).toHaveLength(1);
    expect((await posts(page))[0]?.text).toContain('We will look into it with you right here.');
    expect((await posts(page))[0]?.text).not.toContain('Shut up');
  });
}
