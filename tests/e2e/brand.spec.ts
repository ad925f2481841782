import type { Page } from '@playwright/test';
import { brand } from './agent.ts';
import type { Running } from './extension.ts';
import { openPopup } from './popup.ts';
import { expect, pages, rail, test, visit } from './stage.ts';

/** The same pages, seen by somebody who does not act as the brand. */
const asStranger = {
  facebook: `${pages.facebook.page}?as=hannah`,
  x: `${pages.x.page}?as=hwhitcombe`,
};
const question = "Is this your brand's page?";

test.describe('without a brand', () => {
  test.use({ brands: [] });

  for (const site of ['x', 'facebook'] as const)
    test(`${site}: "This page is my brand" in the popup brings the rail, without a reload`, async ({
      running,
    }) => {
      const page = await running.context.newPage();
      await page.goto(asStranger[site]);
      await page
        .locator(site === 'x' ? 'article' : '[role="feed"]')
        .first()
        .waitFor();
      await expect(rail(page)).toHaveCount(0);
      const popup = await openPopup(running, page);
      await expect.poll(() => popup.text()).toContain('Welcome to CareRail');
      await popup.press('This page is my brand');
      await expect.poll(() => popup.text()).toContain('is added');
      await expect.poll(() => popup.text()).toMatch(/\d+\+? waiting/);
      await rail(page).waitFor();
    });

  test('on a page that belongs to nobody the popup says what to do', async ({ running }) => {
    const page = await running.context.newPage();
    await page.goto('https://x.com/home?as=hwhitcombe');
    const popup = await openPopup(running, page);
    await expect.poll(() => popup.text()).toContain("Open your brand's Facebook page");
    await expect(popup.press('This page is my brand')).rejects.toThrow('no button');
  });

  for (const site of ['x', 'facebook'] as const) {
    test(`${site}: who acts as the page is asked once; Yes adds it`, async ({ running }) => {
      const page = await running.context.newPage();
      await page.goto(pages[site].page);
      await page.getByText(question).waitFor();
      await page.getByRole('button', { name: 'Yes' }).click();
      await rail(page).waitFor();
      await expect(page.getByText(question)).toHaveCount(0);
      expect(await brandNames(running)).toEqual(['Sunnycrust Bakery']);
    });

    test(`${site}: after Not now the question never comes again`, async ({ running }) => {
      const page = await running.context.newPage();
      await page.goto(pages[site].page);
      await page.getByRole('button', { name: 'Not now' }).click();
      await expect(page.getByText(question)).toHaveCount(0);
      await page.reload();
      const other = await running.context.newPage();
      await other.goto(pages[site].post);
      // Longer than the page is looked at for whose it is: entrypoints/care.content.ts.
      await other.waitForTimeout(4000);
      for (const each of [page, other]) {
        await expect(each.getByText(question)).toHaveCount(0);
        await expect(rail(each)).toHaveCount(0);
      }
      expect(await brandNames(running)).toEqual([]);
    });
  }

  test('the options page adds by address and by handle, and says what is wrong with anything else', async ({
    running,
  }) => {
    const options = await running.context.newPage();
    await options.goto(`${running.origin}/options.html`);
    const field = options.getByLabel('Page or handle');
    const add = options.getByRole('button', { name: 'Add brand' });
    const rows = options.locator('.identity');
    for (const bad of [
      'sunnycrust',
      'https://example.com/sunnycrust',
      'https://www.facebook.com/groups/123',
      'https://x.com/home',
      '@two words',
      'javascript:alert(1)//x.com/a',
      '',
    ]) {
      await field.fill(bad);
      await add.click();
      await expect(options.getByRole('alert')).toContainText('neither a Facebook page nor an X profile');
      await expect(rows).toHaveCount(0);
    }
    await field.fill(`${brand.facebook}?ref=page_internal`);
    await add.click();
    await expect(rows).toHaveText([/sunnycrust\.bakery/]);
    await field.fill(brand.x);
    await options.getByLabel('Belongs to').selectOption({ index: 1 });
    await add.click();
    await expect(rows).toHaveText([/sunnycrust\.bakery/, /@sunnycrust/]);
    await field.fill('https://twitter.com/SunnyCrust/');
    await add.click();
    await expect(options.getByRole('alert')).toContainText('already belongs');
    await expect(rows).toHaveCount(2);
  });
});

test('a removed brand takes the rail from its open pages at once', async ({ running }) => {
  const page = await visit(running, asStranger.x);
  const options = await running.context.newPage();
  await options.goto(`${running.origin}/options.html`);
  await options.getByRole('button', { name: 'Remove sunnycrust.bakery' }).first().click();
  await options.getByRole('button', { name: 'Yes, remove' }).click();
  await expect(options.locator('.brand-row')).toHaveCount(0);
  await expect(rail(page)).toHaveCount(0);
});

test('on pages of others there is nothing of ours: no element, no message, no change', async ({
  running,
}) => {
  await running.worker.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const { chrome } = globalThis as unknown as { chrome: MessageApi };
    chrome.runtime.onMessage.addListener(({ name }) => void heard.push(name));
  });
  const heard = () => running.worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  const others = await Promise.all(
    [
      'https://www.facebook.com/mapleandrye.coffee',
      'https://www.facebook.com/mapleandrye.coffee?as=hannah',
      'https://x.com/mapleandrye',
      'https://x.com/hwhitcombe?as=tomashgrove',
      'https://x.com/home',
    ].map((address) => watched(running, address)),
  );
  // The last look at whose page it is comes after 11.7 s.
  await others[0]?.waitForTimeout(12_500);
  for (const page of others) expect(await changesOn(page)).toEqual([]);
  expect(await heard()).toEqual([]);

  const own = await watched(running, pages.x.page);
  await rail(own).waitFor();
  expect(await changesOn(own)).not.toEqual([]);
  expect(await heard()).not.toEqual([]);
});

interface MessageApi {
  runtime: { onMessage: { addListener(run: (message: { name: string }) => void): void } };
}

/** Opens a page that keeps note of changes to the document element: nothing of the site's happens there. */
async function watched(running: Running, address: string): Promise<Page> {
  const page = await running.context.newPage();
  await page.addInitScript(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    addEventListener('DOMContentLoaded', () =>
      new MutationObserver((records) => {
        for (const { type, attributeName } of records) changes.push(`${type} ${attributeName}`);
      }).observe(document.documentElement, { childList: true, attributes: true }),
    );
  });
  await page.goto(address);
  return page;
}

function changesOn(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { changes: string[] }).changes);
}

async function brandNames(running: Running): Promise<string[]> {
  const options = await running.context.newPage();
  await options.goto(`${running.origin}/options.html`);
  await options.getByLabel('Page or handle').waitFor();
  const names = await options.locator('.brand-row').allInnerTexts();
  await options.close();
  return names;
}
