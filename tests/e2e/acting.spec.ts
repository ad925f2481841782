import type { SiteId } from '../../lib/core/types.ts';
import { openSidebar, posts, waitingCards } from './agent.ts';
import { addBrand } from './extension.ts';
import { cardOf, expect, pages, said, test, visit } from './stage.ts';

/** A private person, and one of another brand, as each site signs them in, and as it calls them. */
const people: Record<SiteId, { self: string; brand: string; anna: string; annaName: string }> = {
  facebook: {
    self: 'Sunnycrust Bakery',
    brand: 'sunnycrust.bakery',
    anna: '?as=hannah',
    annaName: 'Hannah Whitcombe',
  },
  x: { self: '@sunnycrust', brand: 'sunnycrust.bakery', anna: '?as=tomashgrove', annaName: '@tomashgrove' },
};
const customer = {
  facebook: said('facebook', 'kasia', 'dwa adresy'),
  x: said('x', 'zofia', 'przenieść punkty'),
};

for (const site of ['facebook', 'x'] as const) {
  const { self, brand, anna, annaName } = people[site];
  const warning = `You are on this page as ${annaName}, not as ${brand}.`;
  const drafts = (page: Awaited<ReturnType<typeof visit>>) =>
    page.evaluate(() =>
      [...(window.__composers?.values() ?? [])]
        .map((box) => box.text())
        .join('')
        .trim(),
    );

  test(`${site}: who answers as the brand reads so, and inserts without a question`, async ({ running }) => {
    const page = await visit(running, pages[site].post);
    const sidebar = await openSidebar(page);
    await waitingCards(sidebar).first().waitFor();
    await expect(sidebar.getByText(`You answer as ${self}.`)).toBeVisible();
    const card = cardOf(sidebar, customer[site]);
    await card.getByRole('button', { name: 'Insert' }).click();
    await expect(card.getByRole('status')).toContainText('Inserted');
    expect(await posts(page)).toEqual([]);
  });

  test(`${site}: a private person is warned, asked before anything is inserted, and can copy`, async ({
    running,
  }) => {
    const page = await visit(running, pages[site].post + anna);
    const sidebar = await openSidebar(page);
    await waitingCards(sidebar).first().waitFor();
    await expect(sidebar.locator('.sidebar-header').getByText(warning)).toBeVisible();
    const card = cardOf(sidebar, customer[site]);
    const before = await drafts(page);
    await card.getByRole('button', { name: 'Insert' }).click();
    await expect(card.getByText(`${warning} Insert anyway?`)).toBeVisible();
    await card.getByRole('button', { name: 'Copy' }).click();
    await expect(card.getByText('Copied.')).toBeVisible();
    await card.getByRole('button', { name: 'Insert' }).click();
    await card.getByRole('button', { name: 'Cancel' }).click();
    await expect(card.getByRole('status')).toHaveCount(0);
    await page.waitForTimeout(300);
    expect(await drafts(page)).toBe(before);

    await card.getByRole('button', { name: 'Insert' }).focus();
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: 'Insert anyway' }).focus();
    await page.keyboard.press('Enter');
    await expect(card.getByRole('status')).toContainText('Inserted');
    expect(await drafts(page)).not.toBe(before);
    expect(await posts(page)).toEqual([]);
  });

  test(`${site}: as another of the own brands it is the wrong one`, async ({ running }) => {
    await addBrand(running, [site === 'x' ? '@mapleandrye' : 'https://www.facebook.com/mapleandrye.coffee']);
    const page = await visit(running, `${pages[site].post}?as=${site === 'x' ? 'mapleandrye' : 'rival'}`);
    const sidebar = await openSidebar(page);
    await waitingCards(sidebar).first().waitFor();
    const name = site === 'x' ? '@mapleandrye' : 'Maple & Rye Coffee';
    await expect(sidebar.getByText(`You are on this page as ${name}, not as ${brand}.`)).toBeVisible();
    const card = cardOf(sidebar, customer[site]);
    await card.getByRole('button', { name: 'Insert' }).click();
    await expect(card.getByRole('button', { name: 'Insert anyway' })).toBeVisible();
  });
}

for (const [ui, words] of [
  ['de', 'Kommentieren als'],
  ['fa', 'نظر دادن به عنوان'],
] as const)
  test(`facebook: the label is read in the language of the page: ${ui}`, async ({ running }) => {
    const page = await visit(running, `${pages.facebook.post}?ui=${ui}&as=hannah`);
    await page.locator(`[aria-label^="${words}"]`).first().waitFor();
    const sidebar = await openSidebar(page);
    await expect(sidebar.getByText('You are on this page as Hannah Whitcombe')).toBeVisible();
  });

test('facebook: the other name of the brand’s page becomes one of its own where the page proves it', async ({
  running,
}) => {
  const options = await running.context.newPage();
  await options.goto(`${running.origin}/options.html`);
  await expect(options.locator('.identity')).toHaveCount(2);
  await visit(running, `${pages.facebook.post}?names`);
  await expect(options.locator('.identity')).toHaveText([
    /sunnycrust\.bakery/,
    /@sunnycrust/,
    /61550208417733/,
  ]);
  await options.getByRole('button', { name: 'Remove 61550208417733' }).click();
  await options.getByRole('button', { name: 'Yes, remove' }).click();
  await visit(running, `${pages.facebook.page}?names`);
  await options.waitForTimeout(1500);
  await expect(options.locator('.identity')).toHaveCount(2);
});
