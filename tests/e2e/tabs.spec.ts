import type { Page } from '@playwright/test';
import { truth } from '../playground/truth.ts';
import { openSidebar, waitingCards } from './agent.ts';
import { type Backup, badge, exported, launch, type Running, update } from './extension.ts';
import { misplaced } from './found.ts';
import { expect, here, hosts, pages, rail, said, test, visit } from './stage.ts';

/** The rail, and the sidebar once it was opened. */
const both = { rails: 1, sidebars: 1 };

for (const site of ['x', 'facebook'] as const)
  test(`${site}: two tabs of one page agree and store nothing twice`, async ({ running }) => {
    const tabs = [await visit(running, pages[site].post), await visit(running, pages[site].post)] as const;
    const lists = [];
    for (const tab of tabs) {
      await tab.bringToFront();
      lists.push(waitingCards(await openSidebar(tab)));
    }
    const [one, two] = lists;
    if (!one || !two) throw new Error('two tabs, two lists');
    await expect.poll(() => one.count()).toBeGreaterThan(5);
    await expect.poll(async () => (await one.count()) - (await two.count())).toBe(0);
    const before = await one.count();
    await tabs[0].evaluate(() => window.__site?.addComment({ text: 'Seen by two, counted once?' }));
    await expect(one).toHaveCount(before + 1);
    await expect(two).toHaveCount(before + 1);

    const { comments, cases } = await exported(running);
    expect(comments.filter(({ text }) => text === 'Seen by two, counted once?').length).toBe(1);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    // Trolls and spam wait in a list of their own.
    const listed = cases.filter(({ state, category }) => state === 'waiting' && category !== 'abuse-or-spam');
    expect(listed.length).toBe(before + 1);
  });

test('two windows agree, and so does another profile that takes the export in', async ({ running }) => {
  const one = await visit(running, pages.x.post);
  const two = await newWindow(running);
  await two.goto(pages.x.page);
  await rail(two).waitFor();
  const windows = await Promise.all([one, two].map(windowOf));
  expect(new Set(windows).size).toBe(2);
  const lists = [waitingCards(await openSidebar(one)), waitingCards(await openSidebar(two))] as const;
  await expect.poll(() => lists[0].count()).toBeGreaterThan(5);
  await expect.poll(async () => (await lists[0].count()) - (await lists[1].count())).toBe(0);
  const before = await lists[0].count();
  const card = lists[1].first();
  await card.getByRole('button', { name: 'Dismiss' }).click();
  await card.getByRole('button', { name: 'Spam' }).click();
  await one.evaluate(() => window.__site?.addComment({ text: 'Seen in one window, known in both?' }));
  for (const list of lists) {
    await expect(list.filter({ hasText: 'Seen in one window' })).toHaveCount(1);
    await expect(list).toHaveCount(before);
  }

  const stored = await exported(running);
  const other = await launch({ directory: '.output/chrome-mv3-test' });
  try {
    await takeIn(other, stored);
    await expect.poll(async () => casesIn(await exported(other))).toEqual(casesIn(stored));
    const counts = (each: Running) => badge(each).then(({ text }) => text);
    expect(await counts(other)).toBe(await counts(running));
    // Taken in once more, nothing changes.
    await takeIn(other, stored);
    expect(casesIn(await exported(other))).toEqual(casesIn(stored));
  } finally {
    await other.close();
  }
});

async function newWindow({ context, worker }: Running): Promise<Page> {
  const opened = context.waitForEvent('page');
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: WindowsApi }).chrome.windows.create({ url: 'about:blank' }),
  );
  return opened;
}

interface WindowsApi {
  windows: { create(p: { url: string }): Promise<unknown> };
}

async function windowOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.detach();
  return windowId;
}

/** Imports a backup on the options page, as a person does. */
async function takeIn(running: Running, backup: Backup): Promise<void> {
  const page = await running.context.newPage();
  await page.goto(`${running.origin}/options.html`);
  const buffer = Buffer.from(JSON.stringify(backup));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'carerail.json', mimeType: 'application/json', buffer });
  await page
    .getByText(/^Imported/)
    .first()
    .waitFor();
  await page.close();
}

/** What two people must agree on, in an order of its own. */
function casesIn({ cases, comments }: Backup) {
  const parts = (list: readonly { id: string }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { cases: parts(cases), comments: parts(comments) };
}

test('x: profile, tweet and back within the page: one rail, one sidebar, everything where it belongs', async ({
  running,
}) => {
  const page = await visit(running, pages.x.page);
  await openSidebar(page);
  expect(await hosts(page)).toEqual(both);
  const tweet = said('x', 'brand', '2/2');
  for (let round = 0; round < 2; round += 1) {
    await page
      .locator('article')
      .filter({ hasText: '2/2' })
      .first()
      .locator(`a[href$="/status/${tweet.id}"]`)
      .first()
      .click();
    await page.locator('article').filter({ hasText: 'express delivery' }).waitFor();
    await expect(rail(page)).toHaveCount(1);
    await page.goBack();
    await page.locator('article').filter({ hasText: 'Winter hours' }).waitFor();
    await expect(rail(page)).toHaveCount(1);
    expect(await hosts(page)).toEqual(both);
  }
  await page.goForward();
  await page.locator('article').filter({ hasText: 'express delivery' }).waitFor();
  await expect(page.getByRole('region', { name: 'CareRail' })).toBeVisible();

  await expect.poll(async () => misplaced(await exported(running), 'x')).toEqual([]);
  const stored = await exported(running);
  expect(stored.comments.length).toBeGreaterThan(10);
  // What stands below "Discover more" is none of the brand's business.
  const { waiting, optional } = truth(here, here.tweets);
  const owed = new Set([...waiting, ...optional].map(({ id }) => `x:${id}`));
  const counted = stored.cases
    .filter(({ state }) => state === 'waiting')
    .map((each) => each.waitingFor ?? '');
  expect(counted.filter((id) => !owed.has(id))).toEqual([]);
});

test('facebook: feed, post over it and back: one rail, one sidebar, everything where it belongs', async ({
  running,
}) => {
  const page = await visit(running, pages.facebook.page);
  await openSidebar(page);
  for (let round = 0; round < 2; round += 1) {
    await page.getByRole('button', { name: 'View more comments' }).first().click();
    await page.getByRole('dialog').getByText('two breakfast boxes').waitFor();
    await expect(rail(page)).toHaveCount(1);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(rail(page)).toHaveCount(1);
    expect(await hosts(page)).toEqual(both);
  }
  await expect.poll(async () => misplaced(await exported(running), 'facebook')).toEqual([]);
  const posts = new Map(here.comments.map(({ id, postId }) => [`facebook:${id}`, `facebook:${postId}`]));
  const { comments } = await exported(running);
  expect(comments.length).toBeGreaterThan(20);
  expect(comments.filter(({ id, postId }) => posts.get(id) !== postId)).toEqual([]);
});

test.describe('with pages that are kept alive when they are left', () => {
  test.use({ backForwardCache: true });

  test('back from another page, the one before goes on', async ({ running }) => {
    const page = await visit(running, pages.x.post);
    const sidebar = await openSidebar(page);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    );
    await page.goto('https://x.com/mapleandrye');
    await page.getByText('Slow coffee').waitFor();
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => 'persisted' in window);
    await expect(rail(page)).toHaveCount(1);
    await page.evaluate(() => window.__site?.addComment({ text: 'Back, and still listening?' }));
    await expect(sidebar.getByText('Back, and still listening?')).toBeVisible();
    expect(await hosts(page)).toEqual(both);
  });
});

test('after an update open tabs go on without a reload, with one rail and one sidebar each', async ({
  running,
}) => {
  const tabs = [await visit(running, pages.x.post), await visit(running, pages.facebook.post)];
  for (const tab of tabs) {
    await tab.bringToFront();
    await openSidebar(tab);
  }
  await update(running);
  for (const tab of tabs) {
    await tab.bringToFront();
    await expect(tab.getByRole('region', { name: 'CareRail' })).toHaveCount(0);
    await expect(rail(tab)).toHaveCount(1);
    const sidebar = await openSidebar(tab);
    await tab.evaluate(() => window.__site?.addComment({ text: 'Do you still hear me?' }));
    await expect(sidebar.getByText('Do you still hear me?')).toBeVisible();
    await sidebar.getByRole('button', { name: 'Insert' }).first().click();
    await expect(sidebar.getByText('Inserted. Read it once more')).toBeVisible();
    expect(await hosts(tab)).toEqual(both);
  }
});
