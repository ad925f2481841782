import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { openSidebar, posts, waitingCards } from './agent.ts';
import { expect, pages, rail, test, visit } from './stage.ts';

/** What axe finds wrong, in one line each. */
async function faults(axe: AxeBuilder): Promise<string[]> {
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
  );
}

/** Axe on our parts of a page of the site alone: the rail and the sidebar, in their open roots of the test build. */
function onOurs(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .include({ fromShadowDom: ['html > div:nth-of-type(1)', 'button'] })
    .include({ fromShadowDom: ['html > div:nth-of-type(2)', 'section'] });
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`the sidebar has no fault that axe finds, in ${colorScheme}`, async ({ running }) => {
      const page = await visit(running, pages.x.post);
      const sidebar = await openSidebar(page);
      const card = waitingCards(sidebar).first();
      await card.waitFor();
      expect(await faults(onOurs(page))).toEqual([]);

      await sidebar.getByRole('button', { name: 'Rounds' }).click();
      await sidebar.getByRole('list', { name: 'Where to look next' }).waitFor();
      expect(await faults(onOurs(page))).toEqual([]);
      await sidebar.getByRole('button', { name: 'Rounds' }).click();

      await card.getByRole('button', { name: 'Conversation' }).click();
      await card.getByRole('button', { name: 'Escalate' }).click();
      await waitingCards(sidebar).nth(1).getByRole('button', { name: 'Snooze' }).click();
      await waitingCards(sidebar).nth(2).getByRole('button', { name: 'Dismiss' }).click();
      await waitingCards(sidebar).nth(2).getByRole('button', { name: 'Copy' }).click();
      await expect(sidebar.getByText('Copied.')).toBeVisible();
      expect(await faults(onOurs(page))).toEqual([]);

      await waitingCards(sidebar).nth(2).getByRole('button', { name: 'Spam' }).click();
      await sidebar.getByRole('tab', { name: 'Done' }).click();
      await expect(sidebar.getByText('Dismissed: Spam')).toBeVisible();
      expect(await faults(onOurs(page))).toEqual([]);
    });

    test(`popup and options have no fault that axe finds, in ${colorScheme}`, async ({ running }) => {
      await visit(running, pages.x.post);
      const page = await running.context.newPage();
      for (const name of ['popup', 'options']) {
        await page.goto(`${running.origin}/${name}.html`);
        await page.getByRole('heading', { name: 'sunnycrust.bakery' }).waitFor();
        expect(await faults(new AxeBuilder({ page }))).toEqual([]);
      }
      await page.getByLabel('Page or handle').fill('nobody');
      await page.getByRole('button', { name: 'Add brand' }).click();
      await page.getByRole('button', { name: 'Remove sunnycrust.bakery' }).first().click();
      await page.getByRole('alert').waitFor();
      expect(await faults(new AxeBuilder({ page }))).toEqual([]);
    });
  });

test('with the keyboard alone: rail, sidebar, first card, Insert, and back to the rail', async ({
  running,
}) => {
  const page = await visit(running, pages.facebook.post);
  const { keyboard } = page;
  // Ours stands last on the page.
  await keyboard.press('Shift+Tab');
  await expect(rail(page)).toBeFocused();
  await keyboard.press('Enter');
  const sidebar = page.getByRole('region', { name: 'CareRail' });
  await expect(sidebar).toBeFocused();
  const card = waitingCards(sidebar).first();
  await card.waitFor();

  const insert = card.getByRole('button', { name: 'Insert' });
  await tabTo(page, insert);
  await keyboard.press('Escape');
  await expect(sidebar).toBeHidden();
  await expect(rail(page)).toBeFocused();

  await keyboard.press('Enter');
  await expect(sidebar).toBeFocused();
  await tabTo(page, insert);
  await keyboard.press('Enter');
  await expect(card.getByText('Inserted. Read it once more')).toBeVisible();
  // The person reads and sends in the site's own box.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
  expect(await posts(page)).toEqual([]);
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0], timeout: 15_000 });
}
