import type { Locator, Page } from '@playwright/test';
import type { SiteId } from '../../lib/core/types.ts';
import type { Expected } from '../playground/truth.ts';
import { commentOf, openSidebar, waitingCards } from './agent.ts';
import { badge, type Running } from './extension.ts';
import { cardOf, expect, here, pages, test, visit } from './stage.ts';

/** A page of the brand with the sidebar open and its first card, as it stands once all has been read. */
async function firstCase(running: Running, site: SiteId) {
  const page = await visit(running, pages[site].post);
  const sidebar = await openSidebar(page);
  const cards = waitingCards(sidebar);
  // The parts of the page that come late have been read when the number stands still.
  let before = -1;
  await expect(async () => {
    const count = await cards.count();
    const still = count > 3 && count === before;
    before = count;
    expect(still).toBe(true);
  }).toPass({ intervals: [500] });
  const message = await commentOf(cards.first(), page);
  return { page, sidebar, cards, message, before, card: cardOf(sidebar, message) };
}

function lane(sidebar: Locator, name: string): Locator {
  return sidebar.getByRole('tab', { name });
}

function waitingOnBadge(running: Running): Promise<number> {
  return badge(running).then(({ text }) => Number.parseInt(text, 10));
}

/** The same customer writes again in the same thread. */
function writesAgain(page: Page, message: Expected): Promise<unknown> {
  const by = [...here.people.values()].find(({ name }) => name === message.author)?.key ?? message.author;
  return page.evaluate((comment) => window.__site?.addComment(comment), {
    text: 'And one more thing: does anybody read this?',
    by,
    parentId: message.id,
  });
}

for (const site of ['x', 'facebook'] as const)
  test(`${site}: a dismissed case is done, with its reason, until the customer writes again`, async ({
    running,
  }) => {
    const { page, sidebar, cards, card, message, before } = await firstCase(running, site);
    await card.getByRole('button', { name: 'Dismiss' }).click();
    await card.getByRole('button', { name: 'Answered elsewhere' }).click();
    await expect(cards).toHaveCount(before - 1);
    expect(await waitingOnBadge(running)).toBe(before - 1);

    await lane(sidebar, 'Done').click();
    await expect(card).toContainText('Dismissed: Answered elsewhere');
    await lane(sidebar, 'Waiting').click();
    await expect(card).toHaveCount(0);

    await writesAgain(page, message);
    await expect(cards).toHaveCount(before);
    await expect(cardOf(sidebar, { ...message, text: 'And one more thing' })).toBeVisible();
    await expect.poll(() => waitingOnBadge(running)).toBe(before);
  });

test('a dismissed case comes back by Undo', async ({ running }) => {
  const { sidebar, cards, card, before } = await firstCase(running, 'x');
  await card.getByRole('button', { name: 'Dismiss' }).click();
  await card.getByRole('button', { name: 'Spam' }).click();
  await expect(cards).toHaveCount(before - 1);
  await sidebar.getByRole('button', { name: 'Undo' }).click();
  await expect(card).toBeVisible();
  await expect(cards).toHaveCount(before);
});

test('a snoozed case leaves list and badge for an hour', async ({ running }) => {
  const { sidebar, cards, card, before } = await firstCase(running, 'x');
  await card.getByRole('button', { name: 'Snooze' }).click();
  await card.getByRole('button', { name: 'In 1 hour' }).click();
  await expect(cards).toHaveCount(before - 1);
  expect(await waitingOnBadge(running)).toBe(before - 1);

  await lane(sidebar, 'Snoozed').click();
  await expect(card).toContainText('Snoozed until');
  await card.getByRole('button', { name: 'Back to waiting' }).click();
  await lane(sidebar, 'Waiting').click();
  await expect(cards).toHaveCount(before);
});

test('an escalated case keeps waiting in front, with the note for the others', async ({ running }) => {
  const { sidebar, cards, card, before } = await firstCase(running, 'facebook');
  await card.getByRole('button', { name: 'Escalate' }).click();
  await card
    .getByLabel('What do the others need to know?')
    .fill('Lost twice. <b>Ask the driver</b>, please.');
  await card.getByRole('button', { name: 'Hand over' }).click();
  await expect(card).toContainText('Escalated: Lost twice. <b>Ask the driver</b>, please.');
  await expect(cards).toHaveCount(before);
  expect(await waitingOnBadge(running)).toBe(before);

  await lane(sidebar, 'Escalated').click();
  await expect(card).toContainText('Lost twice.');
  await card.getByRole('button', { name: 'Mark as resolved' }).click();
  await expect(card).toHaveCount(0);
  await lane(sidebar, 'Waiting').click();
  await expect(cards).toHaveCount(before - 1);
});

test('Copy puts the chosen reply on the clipboard', async ({ running }) => {
  const { page, card } = await firstCase(running, 'x');
  const second = card.getByRole('radio').nth(1);
  await second.click();
  const wanted = await card.locator('.suggestion[data-chosen] .suggestion-text').textContent();
  await card.getByRole('button', { name: 'Copy' }).click();
  await expect(card.getByRole('status')).toContainText('Copied.');
  await page.getByPlaceholder('Search', { exact: true }).click();
  await page.keyboard.press('Control+V');
  await expect(page.getByPlaceholder('Search', { exact: true })).toHaveValue(
    (wanted ?? '').replaceAll('\n', ' '),
  );
});

test('Open brings a comment of this page before the eyes, and opens the page of any other', async ({
  running,
}) => {
  const { page, cards, card, message } = await firstCase(running, 'facebook');
  const last = await commentOf(cards.last(), page);
  for (const { id } of [last, message]) {
    await cardOf(page.getByRole('region', { name: 'CareRail' }), id === last.id ? last : message)
      .getByRole('button', { name: 'Open' })
      .click();
    await expect(page.locator(`[role="article"] a[href*="comment_id=${id}"]`).first()).toBeInViewport();
  }
  await page.evaluate((id) => window.__site?.remove(id), message.id);
  const opened = running.context.waitForEvent('page');
  await card.getByRole('button', { name: 'Open' }).click();
  await expect(card.getByRole('status')).toContainText('not on this page');
  expect((await opened).url()).toContain(`comment_id=${message.id}`);
});
