import type { Locator, Page } from '@playwright/test';
import type { SiteId } from '../../lib/core/types.ts';
import type { Expected } from '../playground/truth.ts';
import { brand, openSidebar, scrollThrough, truth, waitingCards } from './agent.ts';
import { badge, exported, type Running, update } from './extension.ts';
import { cardOf, expect, here, pages, rail, said, test, visit } from './stage.ts';

/** What changes on the sites after it was read: deleted, edited, hidden, and labels that tick. */

/** The brand's post with its conversation, and a message there that waits. */
async function withWaiting(running: Running, site: SiteId): Promise<[Page, Locator, Expected]> {
  const page = await visit(running, pages[site].post);
  await scrollThrough(page);
  const sidebar = await openSidebar(page);
  await expect.poll(() => waitingCards(sidebar).count()).toBeGreaterThan(8);
  const shown = await page.evaluate(() => window.__site?.shown().map(({ id }) => id) ?? []);
  const { waiting } = await truth(page);
  const message = waiting.find(({ id, text }) => shown.includes(id) && text.length > 30);
  if (!message) throw new Error('nobody waits on this page');
  await expect(cardOf(sidebar, message)).toHaveCount(1);
  return [page, sidebar, message];
}

const countOf = async (running: Running) => Number.parseInt((await badge(running)).text, 10);

test('facebook: a customer deletes a comment: it is no longer owed, and remembered', async ({ running }) => {
  const [page, sidebar, message] = await withWaiting(running, 'facebook');
  const before = await countOf(running);
  await page.evaluate((id) => window.__site?.remove(id), message.id);
  await expect(cardOf(sidebar, message)).toHaveCount(0);
  await expect.poll(() => countOf(running)).toBe(before - 1);
  await sidebar.getByRole('tab', { name: 'Done' }).click();
  await expect(cardOf(sidebar, message)).toContainText('deleted on the page');
});

test('x: a customer deletes a tweet: its own page says so, and it is no longer owed', async ({ running }) => {
  const [page, sidebar, message] = await withWaiting(running, 'x');
  await page.evaluate((id) => window.__site?.remove(id), message.id);
  // A list that lacks it proves nothing: rows come and go.
  await scrollThrough(page);
  await expect(cardOf(sidebar, message)).toHaveCount(1);
  const own = await running.context.newPage();
  await own.goto(`https://x.com/sunnycrust/status/${message.id}`);
  await rail(own).waitFor();
  await own.mouse.wheel(0, 100);
  await expect(cardOf(sidebar, message)).toHaveCount(0);
});

for (const site of ['facebook', 'x'] as const)
  test(`${site}: an edit keeps the earlier text and the wait`, async ({ running }) => {
    const [page, sidebar, message] = await withWaiting(running, site);
    const before = await countOf(running);
    const text = 'Never mind the voucher, but where is my order?';
    await page.evaluate(([id, words]) => window.__site?.edit(id, words), [message.id, text] as const);
    const card = cardOf(sidebar, { author: message.author, text });
    await expect(card).toContainText('edited');
    await card.getByRole('button', { name: 'Earlier text' }).click();
    await expect(card).toContainText(message.text.slice(0, 20));
    expect(await countOf(running)).toBe(before);
  });

test('facebook: a comment that the page hides says so on its card', async ({ running }) => {
  const [page, sidebar, message] = await withWaiting(running, 'facebook');
  const card = cardOf(sidebar, message);
  await expect(card).not.toContainText('hidden by us');
  await page.evaluate((id) => window.__site?.hide(id), message.id);
  await expect(card).toContainText('hidden by us');
  const { comments } = await exported(running);
  expect(comments.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual([`facebook:${message.id}`]);
});

test('facebook: a label that ticks while it is looked at tells the time to seconds', async ({ running }) => {
  const page = await visit(running, pages.facebook.post);
  // "1m" for a few seconds more.
  const posted = await page.evaluate(() => {
    const at = (window.__site?.now() ?? 0) - 105_000;
    window.__site?.addComment({ text: 'Is the oven on?', by: 'Kupac Sat', at });
    return Math.floor(at / 1000) * 1000;
  });
  const known = async () => {
    const found = (await exported(running)).comments.find(({ text }) => text === 'Is the oven on?');
    if (!found) return null;
    const [earliest, latest] = [found.postedAt.earliest ?? '', found.postedAt.latest].map(Date.parse);
    expect(earliest).toBeLessThanOrEqual(posted);
    expect(latest).toBeGreaterThanOrEqual(posted);
    return (latest ?? 0) - (earliest ?? 0);
  };
  await expect.poll(known).toBeGreaterThan(30_000);
  // Somebody looks at the page: a list that rests is not looked at again.
  const looked = async () => {
    await page.mouse.wheel(0, 40);
    return known();
  };
  await expect.poll(looked, { timeout: 40_000, intervals: [1500] }).toBeLessThanOrEqual(25_000);
});

test('facebook: what is said under a visitor’s post on our page is read', async ({ running }) => {
  const page = await visit(running, pages.facebook.page);
  await scrollThrough(page);
  const answer = said('facebook', 'brand', 'The card was written by Irena');
  const visitor = here.posts.find(({ id }) => id === answer.postId);
  expect(visitor?.by).toBe('hannah');
  const shown = await page.evaluate(() => window.__site?.everShown() ?? []);
  const wanted = shown.filter((id) => here.comments.some((m) => m.id === id && m.postId === visitor?.id));
  expect(wanted.length).toBeGreaterThan(0);
  const stored = async () => (await exported(running)).comments.map(({ id }) => id);
  await expect.poll(stored).toEqual(expect.arrayContaining(wanted.map((id) => `facebook:${id}`)));
});

test('a note that is being written outlives an update and a closed tab', async ({ running }) => {
  const page = await visit(running, pages.facebook.post);
  const open = async (on: Page) => (await openSidebar(on)).getByLabel('What do the others need to know?');
  await (await openSidebar(page)).locator('.card').first().getByRole('button', { name: 'Escalate' }).click();
  await page.getByLabel('What do the others need to know?').fill('Ask the shop in Ealing');
  await page.waitForTimeout(600);
  await update(running);
  await expect.poll(() => page.getByRole('region', { name: 'CareRail' }).count()).toBe(0);
  await rail(page).waitFor();
  await expect(await open(page)).toHaveValue('Ask the shop in Ealing');
  await page.close();
  const next = await visit(running, pages.facebook.post);
  await expect(await open(next)).toHaveValue('Ask the shop in Ealing');
});

// A number is sure only where every page of the brand was read, so that each has one here.
test.describe(() => {
  test.use({ brands: [brand.x] });

  test('x: a post of ours that is deleted leaves no + behind, and says what was never seen', async ({
    running,
  }) => {
    const page = await visit(running, pages.x.post);
    await expect.poll(async () => (await badge(running)).text).toMatch(/^\d+\+$/);
    const post = pages.x.post.split('/').at(-1) ?? '';
    await page.evaluate((id) => window.__site?.remove(id), post);
    await page.reload();
    await rail(page).waitFor();
    await page.mouse.wheel(0, 100);
    await expect.poll(async () => (await badge(running)).text).toMatch(/^\d+$/);
    const sidebar = await openSidebar(page);
    await expect(sidebar).toContainText('1 deleted post with comments that nobody saw');
  });
});

test.describe(() => {
  test.use({ brands: [brand.facebook] });

  test('facebook: a post is let be by hand, until a new comment comes', async ({ running }) => {
    const page = await visit(running, pages.facebook.post);
    await scrollThrough(page);
    await expect.poll(async () => (await badge(running)).text).toMatch(/^\d+\+$/);
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('button', { name: 'Rounds' }).click();
    const row = sidebar.getByRole('list', { name: 'Where to look next' }).locator('> li').first();
    await row.getByRole('button', { name: 'Set aside' }).click();
    await expect(row).toContainText('set aside');
    await expect.poll(async () => (await badge(running)).text).toMatch(/^\d+$/);
    await page.evaluate(() =>
      window.__site?.addComment({ text: 'And what about tomorrow?', by: 'Kupac Nov' }),
    );
    await expect.poll(async () => (await badge(running)).text).toMatch(/^\d+\+$/);
  });
});
