import type { Page } from '@playwright/test';
import fa from '../../lib/words/fa.json' with { type: 'json' };
import { posts, waitingCards } from './agent.ts';
import { type Backup, exported } from './extension.ts';
import { expect, pages, rail, test, visit } from './stage.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Every unit of the site's labels, at both ends, the odd plural forms of Slavic languages included. */
const ages = [
  20_000,
  minute + 1000,
  2 * minute,
  5 * minute + 30_000,
  21 * minute,
  59 * minute,
  hour + minute,
  2 * hour,
  5 * hour,
  23 * hour + 30 * minute,
  25 * hour,
  2 * day,
  6 * day + hour,
  7 * day + hour,
  15 * day,
  36 * day,
  200 * day,
  364 * day,
  370 * day,
  900 * day,
];

for (const ui of ['pl', 'de', 'ru', 'sr', 'fa'] as const)
  test(`facebook in ${ui}: every time holds the true one, and is narrow`, async ({ running }) => {
    const page = await visit(running, `${pages.facebook.post}?ui=${ui}`);
    await page.evaluate((all) => {
      for (const age of all) {
        const at = (window.__site?.now() ?? 0) - age;
        window.__site?.addComment({ text: `Written ${age} ms ago`, by: `Age ${age}`, at });
      }
    }, ages);
    const added = async () =>
      (await exported(running)).comments.filter(({ text }) => text.startsWith('Written'));
    await expect.poll(async () => (await added()).length).toBe(ages.length);
    const { comments } = await exported(running);
    expect(await untrue(page, comments)).toEqual([]);
    const loose = (await added()).filter(({ text, postedAt }) => {
      const age = Number(text.split(' ')[1]);
      const width = Date.parse(postedAt.latest) - Date.parse(postedAt.earliest ?? '');
      // A label leaves its own unit open: an hour of hours, a day of days, a week of weeks; years have leap days.
      const unit =
        age < hour ? minute : age < day ? hour : age < 7 * day ? day : age < 365 * day ? 7 * day : 375 * day;
      return !(width <= unit + hour);
    });
    expect(loose.map(({ text, postedAt }) => [text, postedAt])).toEqual([]);
  });

/** Comments whose interval does not hold the time that the page knows. */
async function untrue(page: Page, comments: Backup['comments']): Promise<string[]> {
  const all = await page.evaluate(() => window.__site?.messages() ?? []);
  const times = new Map(all.map(({ id, postedAt }) => [`facebook:${id}`, postedAt]));
  return comments.flatMap(({ id, text, postedAt }) => {
    const at = times.get(id);
    if (at === undefined) return [`unknown: ${text}`];
    const from = postedAt.earliest === null ? Number.NEGATIVE_INFINITY : Date.parse(postedAt.earliest);
    const holds = from <= at && at <= Date.parse(postedAt.latest);
    return holds ? [] : [`${new Date(at).toISOString()} not in ${JSON.stringify(postedAt)}: ${text}`];
  });
}

test('all lanes are seen whole at the narrowest, in every language', async ({ running }) => {
  const page = await visit(running, pages.facebook.post);
  await page.setViewportSize({ width: 760, height: 800 });
  await rail(page).click();
  const sidebar = page.getByRole('region', { name: 'CareRail' });
  // With its border.
  await expect.poll(async () => (await sidebar.boundingBox())?.width).toBeLessThanOrEqual(301);
  const options = await running.context.newPage();
  await options.goto(`${running.origin}/options.html`);
  for (const language of ['pl', 'de', 'sr', 'sr-Latn', 'fa', 'ru', 'en']) {
    await options.locator('select:has([value="sr-Latn"])').selectOption(language);
    await expect(sidebar).toHaveAttribute('lang', language);
    const outside = await sidebar.evaluate((section) => {
      const { left, right } = section.getBoundingClientRect();
      const boxes = [...section.querySelectorAll('[role="tab"]')].map((tab) => tab.getBoundingClientRect());
      return boxes.length >= 4 ? boxes.filter((box) => box.left < left || box.right > right).length : null;
    });
    expect(outside, language).toBe(0);
  }
});

test.describe('in a Persian browser', () => {
  test.use({ locale: 'fa-IR', brands: [] });

  test('every surface is Persian and runs from right to left, on a Persian page too', async ({ running }) => {
    const options = await running.context.newPage();
    await options.goto(`${running.origin}/options.html`);
    await options.getByLabel(fa['options.field']).fill(pages.facebook.page);
    await options.getByRole('button', { name: fa['options.add'] }).click();
    await options.locator('.identity').waitFor();
    await expect(options.locator('html')).toHaveAttribute('dir', 'rtl');
    await options.goto(`${running.origin}/popup.html`);
    await expect(options.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(options.getByRole('button', { name: fa['popup.mine'] })).toBeVisible();
    await options.close();
    const page = await visit(running, `${pages.facebook.post}?ui=fa`);
    await rail(page).click();
    const sidebar = page.getByRole('region', { name: 'CareRail' });
    await expect(sidebar).toHaveAttribute('dir', 'rtl');
    await expect(sidebar).toHaveAttribute('lang', 'fa');
    for (const key of ['lane.waiting', 'lane.snoozed', 'lane.escalated', 'lane.done'] as const)
      await expect(sidebar.getByRole('tab', { name: fa[key] })).toBeVisible();
    const box = await sidebar.boundingBox();
    expect(box?.x).toBe(0);

    const cards = sidebar.getByRole('list', { name: fa['lane.waiting'] }).locator('> li');
    await expect(cards.first()).toBeVisible();
    const chrome = await sidebar.evaluate((section) =>
      [...section.querySelectorAll('button, .counts, .coverage')]
        .map((part) => part.textContent ?? '')
        .join(' '),
    );
    // Site names and the brand's own are Latin; sentences are not.
    expect(chrome.match(/[A-Za-z]{3,}( [A-Za-z]{3,})+/g) ?? []).toEqual([]);
    expect(chrome).not.toMatch(/[0-9]/);

    await cards.first().getByRole('button', { name: fa['card.insert'] }).click();
    await expect(sidebar.getByText(fa['insert.inserted'])).toBeVisible();
    expect(await posts(page)).toEqual([]);
    expect(await waitingCards(sidebar).count()).toBe(0);
  });
});
