import type { Page } from '@playwright/test';
import type { SiteId } from '../../lib/core/types.ts';
import {
  busiest,
  commentOf,
  inserted,
  openSidebar,
  posts,
  pressSend,
  scrollThrough,
  truth,
  waitingCards,
} from './agent.ts';
import { badge, exported, killWorker, type Running } from './extension.ts';
import { missing, under } from './found.ts';
import { expect, test } from './stage.ts';

async function visit(running: Running, site: SiteId): Promise<Page> {
  const page = await running.context.newPage();
  await page.goto(busiest(site));
  await page.getByRole('button', { name: 'CareRail' }).waitFor();
  await scrollThrough(page);
  return page;
}

for (const site of ['x', 'facebook'] as const) {
  test(`${site}: who waits, since when, by whom; one is answered through Insert and the site's own send`, async ({
    running,
  }) => {
    const page = await visit(running, site);
    const sidebar = await openSidebar(page);
    const cards = waitingCards(sidebar);
    const onPage = (await truth(page)).waiting.filter((each) => each.shown === 'first');
    await expect.poll(() => cards.count()).toBeGreaterThanOrEqual(12);

    // Found with the right author and a time that holds the true one.
    await expect.poll(async () => missing(await exported(running), under(page.url(), onPage))).toEqual([]);

    const { text } = await badge(running);
    expect(Number.parseInt(text, 10)).toBeGreaterThanOrEqual(12);

    const card = cards.first();
    const before = await cards.count();
    const question = await commentOf(card, page);
    await card.getByRole('button', { name: 'Insert' }).click();
    const suggestion = await inserted(page);
    expect(suggestion.length).toBeGreaterThan(20);
    expect(await posts(page)).toEqual([]);

    await pressSend(page, site);
    await expect
      .poll(async () => (await posts(page)).map((post) => post.text.trim()))
      .toEqual([suggestion.trim()]);
    await expect.poll(() => cards.count()).toBe(before - 1);

    const times = await page.evaluate(() => window.__site?.messages() ?? []);
    const answer = times.find((message) => message.text.trim() === suggestion.trim());
    const { cases } = await exported(running);
    const response = cases
      .map((each) => each.firstResponse)
      .find((each) => each?.commentId === `${site}:${answer?.id}`);
    const took = (answer?.postedAt ?? 0) - question.postedAt;
    expect(took).toBeGreaterThan(0);
    // What is reported is the middle; on Facebook the page itself only says "Just now".
    const { earliest, latest } = response?.took ?? { earliest: 0, latest: 0 };
    expect(earliest).toBeLessThanOrEqual(took);
    expect(latest).toBeGreaterThanOrEqual(took);
    expect(Math.abs((earliest + latest) / 2 - took)).toBeLessThanOrEqual(1000);
  });

  test(`${site}: a colleague's answer stops the clock, also right after the worker was killed`, async ({
    running,
  }) => {
    const page = await visit(running, site);
    const cards = waitingCards(await openSidebar(page));
    await expect.poll(() => cards.count()).toBeGreaterThanOrEqual(12);
    const before = await cards.count();
    const { id } = await commentOf(cards.first(), page);

    await killWorker(running.context, page);
    await page.evaluate(
      (comment) =>
        window.__site?.colleagueAnswers(comment, 'We have just fixed this. Thank you for telling us!'),
      id,
    );
    await expect.poll(() => cards.count(), { timeout: 3000 }).toBe(before - 1);

    await killWorker(running.context, page);
    await page.evaluate(() =>
      window.__site?.addComment({ text: 'Hello, is anybody there? My order is gone.' }),
    );
    await expect.poll(() => cards.count(), { timeout: 3000 }).toBe(before);
    const shown = await badge(running);
    expect(Number.parseInt(shown.text, 10)).toBe(before);
  });
}
