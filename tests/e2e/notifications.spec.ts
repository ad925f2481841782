import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killWorker, type Running } from './extension.ts';
import { expect, pages, test, visit } from './stage.ts';

/**
 * Real notifications. The browser asks a person before it lets us notify, and a browser without windows shows nothing that
 * could be answered: this build asks for the permission at once, as if it had been given, and is the test build otherwise.
 */
const allowed = mkdtempSync(join(tmpdir(), 'carerail-allowed-'));
test.use({ directory: allowed });
test.beforeAll(() => {
  cpSync('.output/chrome-mv3-test', allowed, { recursive: true });
  const file = join(allowed, 'manifest.json');
  const { optional_permissions: wanted, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  expect(wanted).toEqual(['notifications']);
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...wanted] }));
});
test.afterAll(() => rmSync(allowed, { recursive: true, force: true }));

interface Event {
  dispatch(...args: unknown[]): void;
}
declare const chrome: {
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
    onClicked: Event;
    onButtonClicked: Event;
  };
  action: { getBadgeText(p: object): Promise<string> };
  tabs: { query(p: object): Promise<{ url?: string }[]> };
};

async function asking({ context, origin }: Running) {
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  return page;
}

/** As when the person presses something on a notification, which no test can reach. */
async function press({ context }: Running, id: string, button: number | null): Promise<void> {
  const worker = context.serviceWorkers().at(-1);
  await worker?.evaluate(
    ([id, button]) =>
      button === null
        ? chrome.notifications.onClicked.dispatch(id)
        : chrome.notifications.onButtonClicked.dispatch(id, button),
    [id, button] as const,
  );
}

test('who waits too long is told once, whatever becomes of the worker; the notification opens and snoozes', async ({
  running,
}) => {
  const page = await asking(running);
  const seen = new Set<string>();
  const ids = async () => {
    for (const id of Object.keys(await page.evaluate(() => chrome.notifications.getAll()))) seen.add(id);
    return [...seen];
  };
  const waiting = async () => Number.parseInt(await page.evaluate(() => chrome.action.getBadgeText({})), 10);
  await visit(running, pages.x.post);
  await expect.poll(ids, { intervals: [100] }).toHaveLength(1);
  const [id = ''] = seen;
  expect(id).toMatch(/^notice \d+ /);

  await press(running, id, null);
  // The address that the tab is to show, as the stand-in site may come too late for it.
  const newest = () => page.evaluate(async () => (await chrome.tabs.query({})).at(-1)?.url);
  await expect.poll(newest).toMatch(/^https:\/\/x\.com\/\w+\/status\/\d+$/);
  expect(await newest()).not.toBe(pages.x.post);

  const owed = await waiting();
  await press(running, id, 1);
  await expect.poll(waiting).toBeLessThan(owed);

  for (let death = 0; death < 3; death += 1) {
    await killWorker(running.context, page);
    const tab = await visit(running, pages.x.post);
    const before = await waiting();
    // Whoever waits may all be snoozed: one more shows that the next worker is at work.
    await tab.evaluate(() => window.__site?.addComment({ text: 'Hello? Is anybody there?' }));
    await expect.poll(waiting).toBeGreaterThan(before);
    for (let look = 0; look < 10; look += 1) {
      await ids();
      await page.waitForTimeout(100);
    }
  }
  expect([...seen]).toEqual([id]);
});
