import { truth } from '../playground/truth.ts';
import { openSidebar, waitingCards } from './agent.ts';
import { exported, update } from './extension.ts';
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
    expect(cases.filter(({ state }) => state === 'waiting').length).toBe(before + 1);
  });

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
