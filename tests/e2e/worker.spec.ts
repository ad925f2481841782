import type { Page } from '@playwright/test';
import { openSidebar, waitingCards } from './agent.ts';
import { type Backup, badge, exported, killWorker, type Running } from './extension.ts';
import { expect, pages, test, visit } from './stage.ts';

/** `npm run kills`: 1,000 deaths in 20,000 comments, or as many as `KILLS` says. */
const kills = Number(process.env.KILLS ?? 30);
const streamed = process.env.KILLS ? 20 * kills : 200;

/** How many wait, by the badge. */
async function count(running: Running): Promise<number> {
  return Number.parseInt((await badge(running)).text, 10);
}

/** The number on the badge once it stands still. */
async function settled(running: Running): Promise<number> {
  let before = -1;
  await expect(async () => {
    const now = await count(running);
    const still = now > 0 && now === before;
    before = now;
    expect(still).toBe(true);
  }).toPass({ intervals: [400] });
  return before;
}

/** Comments of people who all write for the first time, one every 40 ms; answers when the last has come. */
function stream(page: Page, from: number, to: number): Promise<void> {
  return page.evaluate(
    async ([from, to]) => {
      for (let n = from; n < to; n += 1) {
        window.__site?.addComment({ text: `Where is parcel number ${n}?`, by: `Stream Guest ${n}` });
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    },
    [from, to] as const,
  );
}

/** How long the badge takes to say `wanted` once everything has been written, ms. */
async function untilRight(running: Running, wanted: number): Promise<number> {
  const started = performance.now();
  await expect
    .poll(() => shown(running), { timeout: 10_000, intervals: [25] })
    .toBe(wanted > 999 ? 1000 : wanted);
  return performance.now() - started;
}

/** The badge's number; 1000 for "999+". */
async function shown(running: Running): Promise<number> {
  const { text } = await badge(running);
  return text === '999+' ? 1000 : Number.parseInt(text, 10);
}

test(`${kills} deaths of the worker while ${streamed} comments come in: none lost, none twice`, async ({
  running,
}) => {
  test.setTimeout(240_000 + streamed * 300);
  const page = await visit(running, pages.x.post);
  const before = await settled(running);
  let random = 20_261_121;
  const rightAfter: number[] = [];
  const each = Math.floor(streamed / (kills + 1));
  for (let kill = 0; kill < kills; kill += 1) {
    random = (random * 1_103_515_245 + 12_345) % 2 ** 31;
    const arriving = stream(page, kill * each, (kill + 1) * each);
    await page.waitForTimeout(random % 300);
    await killWorker(running.context, page);
    await arriving;
    if (kill % 10 === 9) rightAfter.push(await untilRight(running, before + (kill + 1) * each));
  }
  await stream(page, kills * each, streamed);
  rightAfter.push(await untilRight(running, before + streamed));
  // Printed, not asserted: the machine may be busy with others.
  rightAfter.sort((a, b) => a - b);
  console.log(`the badge was right after ${rightAfter.map((ms) => `${Math.round(ms)} ms`).join(', ')}`);

  const written = (backup: Backup) =>
    backup.comments.map(({ text }) => text).filter((text) => text.startsWith('Where is parcel number'));
  // "999+" does not tell whether the last ones have come.
  await expect
    .poll(async () => written(await exported(running)).length, { timeout: 15_000, intervals: [1000] })
    .toBe(streamed);
  const backup = await exported(running);
  const { comments, cases } = backup;
  const texts = written(backup);
  expect(texts.length).toBe(streamed);
  expect(new Set(texts).size).toBe(streamed);
  expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  expect(cases.filter(({ state }) => state === 'waiting').length).toBe(before + streamed);
});

test('when nothing can be stored, badge and sidebar say so, and afterwards nothing is missing', async ({
  running,
}) => {
  const page = await visit(running, pages.facebook.post);
  const before = await settled(running);
  const sidebar = await openSidebar(page);
  const cards = waitingCards(sidebar);
  await expect(cards).toHaveCount(before);

  await fillDisk(running);
  await page.evaluate(() => window.__site?.addComment({ text: 'Hello? My bread is blue.' }));
  await expect.poll(async () => (await badge(running)).text).toBe('!');
  const card = cards.first();
  await card.getByRole('button', { name: 'Dismiss' }).click();
  await card.getByRole('button', { name: 'Spam' }).click();
  await expect(sidebar.getByRole('alert')).toContainText('The browser could not save or read the data.');
  await expect(cards).toHaveCount(before);

  await freeDisk(running);
  await sidebar.getByRole('button', { name: 'Try again' }).click();
  await expect(sidebar.getByRole('alert')).toHaveCount(0);
  // One came, one was dismissed.
  await expect(cards).toHaveCount(before);
  await expect(sidebar.locator('.card').filter({ hasText: 'My bread is blue' })).toHaveCount(1);
  await expect.poll(() => count(running)).toBe(before);
});

interface Disk {
  put: IDBObjectStore['put'];
}

/** From now on every write fails as on a full disk; a real quota does not bind an extension with `unlimitedStorage`. */
function fillDisk(running: Running): Promise<void> {
  return running.worker.evaluate(() => {
    (globalThis as unknown as Disk).put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
}

function freeDisk(running: Running): Promise<void> {
  return running.worker.evaluate(() => {
    IDBObjectStore.prototype.put = (globalThis as unknown as Disk).put;
  });
}
