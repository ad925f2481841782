import type { Page } from '@playwright/test';
import type { Expected } from '../playground/truth.ts';
import { openSidebar, posts, waitingCards } from './agent.ts';
import { cardOf, expect, pages, said, test, visit } from './stage.ts';

/** Who waits under the brand's post with most comments. */
const waiting = {
  facebook: said('facebook', 'hannah', 'two breakfast boxes'),
  x: said('x', 'marcus', 'express delivery'),
};

function texts(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window.__composers?.values() ?? [])].map((box) => box.text().trim()));
}

function answers(page: Page, { id }: Expected): Promise<unknown> {
  return page.evaluate(
    (to) => window.__site?.colleagueAnswers(to, 'Yes, both of them, tomorrow from eight.'),
    id,
  );
}

for (const site of ['x', 'facebook'] as const) {
  const customer = waiting[site];

  test(`${site}: an answer that comes between the press on Insert and the insertion stops it`, async ({
    running,
  }) => {
    const page = await visit(running, pages[site].post);
    const sidebar = await openSidebar(page);
    await waitingCards(sidebar).first().waitFor();
    const card = cardOf(sidebar, customer);
    await card
      .locator('.suggestion-text')
      .first()
      .or(card.getByRole('button', { name: 'Insert' }))
      .first()
      .waitFor();
    await card.getByRole('button', { name: 'Insert' }).focus();
    // Until the key is up nothing is inserted: by then a colleague was faster.
    await page.keyboard.down('Enter');
    await answers(page, customer);
    await page.keyboard.up('Enter');
    await expect(sidebar.getByRole('alert')).toContainText('Nothing was inserted');
    await expect(sidebar.getByRole('alert')).toContainText('tomorrow from eight');
    expect((await texts(page)).filter((text) => text.length > 20)).toEqual([]);
    expect(await posts(page)).toEqual([]);
  });

  test(`${site}: while the person writes, a colleague's answer shows beside the draft`, async ({
    running,
  }) => {
    const page = await visit(running, pages[site].post);
    const sidebar = await openSidebar(page);
    await waitingCards(sidebar).first().waitFor();
    await cardOf(sidebar, customer).getByRole('button', { name: 'Insert' }).click();
    await expect.poll(async () => (await texts(page)).some((text) => text.length > 20)).toBe(true);
    const own = sidebar.getByRole('region', { name: 'Your reply' });
    await answers(page, customer);
    await expect(own).toContainText('While you were writing, your brand has answered');
    await expect(own).toContainText('tomorrow from eight');
    expect(await posts(page)).toEqual([]);
  });

  test(`${site}: of two tabs one writes, and the other is told; Undo gives the case back`, async ({
    running,
  }) => {
    const one = await visit(running, pages[site].post);
    const first = cardOf(await openSidebar(one), customer);
    await first.getByRole('button', { name: 'Insert' }).click();
    await expect.poll(async () => (await texts(one)).some((text) => text.length > 20)).toBe(true);
    const two = await visit(running, pages[site].post);
    const second = cardOf(await openSidebar(two), customer);
    await second.getByRole('button', { name: 'Insert' }).click();
    await expect(second).toContainText('being written in another tab');
    expect((await texts(two)).filter((text) => text.length > 20)).toEqual([]);
    await second.getByRole('button', { name: 'Cancel' }).click();

    await one.bringToFront();
    await first.getByRole('button', { name: 'Undo' }).click();
    await expect(first).toContainText('Taken back');
    expect((await texts(one)).filter((text) => text.length > 20)).toEqual([]);
    await one.waitForTimeout(800);
    await two.bringToFront();
    await second.getByRole('button', { name: 'Insert' }).click();
    await expect.poll(async () => (await texts(two)).some((text) => text.length > 20)).toBe(true);
    expect(await posts(two)).toEqual([]);
  });
}
