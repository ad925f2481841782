import type { Locator, Page } from '@playwright/test';
import type { SiteId } from '../../lib/core/types.ts';
import type { Expected } from '../playground/truth.ts';
import { openSidebar, posts, waitingCards } from './agent.ts';
import type { Running } from './extension.ts';
import { cardOf, expect, pages, said, test, visit } from './stage.ts';

/** Two customers who wait under the same post, and one who waits with an answer inside a thread. */
const waiting = {
  facebook: {
    first: said('facebook', 'hannah', 'two breakfast boxes'),
    second: said('facebook', 'kasia', 'dwa adresy'),
    inside: said('facebook', 'tom', 'Perfect, thanks'),
  },
  x: {
    first: said('x', 'marcus', 'express delivery'),
    second: said('x', 'zofia', 'przenieść punkty'),
    inside: said('x', 'grace', 'plastic lid'),
  },
};

async function desk(running: Running, address: string) {
  const page = await visit(running, address);
  const sidebar = await openSidebar(page);
  await waitingCards(sidebar).first().waitFor();
  return { page, sidebar };
}

/** The mounted composers with what their editors hold. */
function boxes(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries([...(window.__composers ?? [])].map(([id, box]) => [id, box.text()])),
  );
}

/** The name of a comment's own box, and what stands in it before anybody types. */
function ownBox(site: SiteId, { id, author }: Expected): { id: string; prefix: string } {
  return site === 'x' ? { id: `dialog-${id}`, prefix: '' } : { id: `reply-${id}`, prefix: `${author} ` };
}

/** The comment on the page itself. */
function onPage(page: Page, site: SiteId, { id }: Expected): Locator {
  return site === 'x'
    ? page
        .locator('[data-testid="cellInnerDiv"] article')
        .filter({ has: page.locator(`a[href$="/status/${id}"]`) })
    : page.locator('[role="article"]').filter({ has: page.locator(`ul a[href*="comment_id=${id}"]`) });
}

/** The person opens a comment's box with the site's own Reply and types into it. */
async function types(page: Page, site: SiteId, message: Expected, draft: string): Promise<void> {
  const comment = onPage(page, site, message).first();
  const reply =
    site === 'x'
      ? comment.locator('[data-testid="reply"]')
      : comment.getByRole('button', { name: 'Reply', exact: true });
  await reply.click();
  const { id } = ownBox(site, message);
  await page.waitForFunction((box) => window.__composers?.has(box), id);
  await page.waitForTimeout(100);
  await page.keyboard.type(draft);
}

async function chosen(card: Locator): Promise<string> {
  const toggle = card.getByRole('button', { name: 'Suggested replies' });
  if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
  return (await card.locator('.suggestion[data-chosen] .suggestion-text').textContent()) ?? '';
}

function insert(card: Locator): Locator {
  return card.getByRole('button', { name: 'Insert' });
}

for (const site of ['x', 'facebook'] as const) {
  const { first, second, inside } = waiting[site];

  test(`${site}: a draft is asked about: Cancel leaves it, Append keeps it, Replace takes its place`, async ({
    running,
  }) => {
    const { page, sidebar } = await desk(running, pages[site].post);
    const card = cardOf(sidebar, first);
    const text = await chosen(card);
    const { id, prefix } = ownBox(site, first);
    const draft = `${prefix}one moment`;
    await types(page, site, first, 'one moment');

    await insert(card).click();
    await expect(card.getByRole('status')).toContainText('A draft is already in the reply box');
    await expect(card.locator('blockquote')).toHaveText(draft);
    await page.waitForTimeout(300);
    expect((await boxes(page))[id]).toBe(draft);
    await card.getByRole('button', { name: 'Cancel' }).click();
    await expect(card.getByRole('status')).toHaveCount(0);
    expect((await boxes(page))[id]).toBe(draft);

    await insert(card).click();
    await card.getByRole('button', { name: 'Append' }).click();
    await expect.poll(async () => (await boxes(page))[id]).toBe(`${draft} ${text}`);

    await insert(card).click();
    await card.getByRole('button', { name: 'Replace' }).click();
    await expect.poll(async () => (await boxes(page))[id]).toBe(text);
    expect(await posts(page)).toEqual([]);
  });

  test(`${site}: with another comment's box open, the reply goes into that of its own`, async ({
    running,
  }) => {
    const { page, sidebar } = await desk(running, pages[site].post);
    await types(page, site, first, 'mine');
    const card = cardOf(sidebar, second);
    const text = await chosen(card);
    await insert(card).click();
    const own = ownBox(site, second);
    await expect.poll(async () => (await boxes(page))[own.id]).toBe(own.prefix + text);
    const others = Object.entries(await boxes(page)).filter(([id]) => id !== own.id);
    for (const [, held] of others) expect(held).not.toContain(text);
    expect(await posts(page)).toEqual([]);
  });

  test(`${site}: a double click and a held Enter insert once, in a comment inside a thread too, and post nothing`, async ({
    running,
  }) => {
    const { page, sidebar } = await desk(running, pages[site].post);
    const card = cardOf(sidebar, inside);
    const text = await chosen(card);
    const own = ownBox(site, inside);
    await insert(card).dblclick();
    await expect.poll(async () => (await boxes(page))[own.id]).toBe(own.prefix + text);
    await page.waitForTimeout(600);
    expect((await boxes(page))[own.id]).toBe(own.prefix + text);

    if (site === 'x') await page.locator('[data-testid="app-bar-close"]').click();
    const other = cardOf(sidebar, first);
    const wanted = await chosen(other);
    const box = ownBox(site, first);
    await insert(other).focus();
    await page.keyboard.down('Enter');
    for (let repeat = 0; repeat < 25; repeat += 1) {
      await page.waitForTimeout(40);
      await page.keyboard.down('Enter');
    }
    await page.keyboard.up('Enter');
    await expect.poll(async () => (await boxes(page))[box.id]).toBe(box.prefix + wanted);
    await page.waitForTimeout(300);
    expect(await posts(page)).toEqual([]);
  });

  test(`${site}: when the comment is gone, the agent is told so and can copy`, async ({ running }) => {
    const { page, sidebar } = await desk(running, pages[site].post);
    const card = cardOf(sidebar, second);
    const text = await chosen(card);
    await page.evaluate((id) => window.__site?.remove(id), second.id);
    await expect(onPage(page, site, second)).toHaveCount(0);
    await insert(card).click();
    await expect(card.getByRole('alert')).toContainText('has disappeared from the page');
    await card.getByRole('button', { name: 'Copy' }).click();
    const field =
      site === 'x' ? page.getByPlaceholder('Search', { exact: true }) : page.getByLabel('Search Facebook');
    await field.click();
    await page.keyboard.press('Control+V');
    await expect(field).toHaveValue(text.replaceAll('\n', ' '));
    expect(await posts(page)).toEqual([]);
  });
}

test('x: on its own page a tweet is answered in the box below it', async ({ running }) => {
  const { first } = waiting.x;
  const { page, sidebar } = await desk(running, `https://x.com/${first.handle}/status/${first.id}`);
  const card = cardOf(sidebar, first);
  const text = await chosen(card);
  await insert(card).click();
  await expect.poll(async () => (await boxes(page))[`inline-${first.id}`]).toBe(text);
  expect(Object.keys(await boxes(page))).toEqual([`inline-${first.id}`]);
});

test('facebook: the sidebar never lies over the box and its send button, in a dialog neither', async ({
  running,
}) => {
  const { first } = waiting.facebook;
  for (const options of ['', '?dialog']) {
    const { page, sidebar } = await desk(running, `${pages.facebook.post}${options}`);
    await insert(cardOf(sidebar, first)).click();
    await expect(cardOf(sidebar, first).getByRole('status')).toContainText('Inserted');
    const send = page.locator('form[role="presentation"] + [role="button"]:not([aria-disabled="true"])');
    await send.first().click({ trial: true, timeout: 3000 });
    await page.close();
  }
});
