/**
 * `npm run demo`: the extension in Chromium on the stand-in pages of an invented brand.
 *   -- --headless --out DIR   walks the main job by itself; leaves screenshots and summary.json
 *   -- --open URL             opens a real page with a lasting profile (.profiles/demo)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import {
  brand,
  busiest,
  inserted,
  now,
  openSidebar,
  pressSend,
  scrollThrough,
  waitingCards,
} from './e2e/agent.ts';
import { addBrand, badge, exported, launch, type Running } from './e2e/extension.ts';

import { routePlayground } from './playground/serve.ts';

const { values: asked } = parseArgs({
  options: { headless: { type: 'boolean' }, out: { type: 'string' }, open: { type: 'string' } },
});

if (asked.headless && !asked.out) fail('--headless needs --out DIR for the screenshots and summary.json.');
if (asked.open !== undefined && !URL.canParse(asked.open))
  fail(`--open needs a full address, not "${asked.open}".`);

if (asked.open) await showReal(asked.open);
else if (asked.headless) await walk(asked.out ?? '');
else await show();

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** Opens both stand-in pages and waits until the person closes the browser. */
async function show(): Promise<void> {
  const running = await start(false);
  for (const site of ['facebook', 'x'] as const) await visit(running, site);
  console.log(
    'CareRail is running on both pages. Click the tab at the right edge; close the browser to end.',
  );
  await new Promise((resolve) => running.context.on('close', resolve));
}

async function showReal(address: string): Promise<void> {
  const running = await launch({
    directory: '.output/chrome-mv3',
    headless: false,
    profile: '.profiles/demo',
  });
  const page = await running.context.newPage();
  await page.goto(address);
  console.log(
    'Log in, then add your page in the options or with the toolbar icon. Close the browser to end.',
  );
  await new Promise((resolve) => running.context.on('close', resolve));
}

/** The main job on both sites without a person, except that the clicks on Insert and on the site's Send are real. */
async function walk(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const running = await start(true);
  const shot = (page: Page, name: string) => page.screenshot({ path: join(out, `${name}.png`) });
  const sites = [];
  for (const site of ['facebook', 'x'] as const) {
    const page = await visit(running, site);
    await scrollThrough(page);
    const cards = waitingCards(await openSidebar(page));
    await cards.first().waitFor();
    await shot(page, `${site}-1-waiting`);
    const waiting = await cards.count();
    const author = await cards.first().locator('bdi').first().textContent();
    await cards.first().getByRole('button', { name: 'Insert' }).click();
    const text = await inserted(page);
    await shot(page, `${site}-2-inserted`);
    const postsBefore = await page.evaluate(() => window.__posts?.length ?? 0);
    await pressSend(page, site);
    await cards.nth(waiting - 1).waitFor({ state: 'detached' });
    await shot(page, `${site}-3-answered`);
    const { cases } = await exported(running);
    const response = cases
      .map((each) => each.firstResponse)
      .find((each) => each?.commentId.startsWith(`${site}:`) && each.templateId !== null);
    sites.push({
      site,
      waiting,
      answered: author,
      inserted: text,
      postedByUs: postsBefore,
      waitingAfter: await cards.count(),
      firstResponseMs: response?.took ?? null,
    });
  }
  for (const name of ['popup', 'options']) {
    const page = await running.context.newPage();
    await page.goto(`${running.origin}/${name}.html`);
    if (name === 'popup') await page.setViewportSize({ width: 380, height: 600 });
    await page.waitForTimeout(500);
    await shot(page, name);
  }
  const summary = { badge: (await badge(running)).text, sites };
  writeFileSync(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  console.log(JSON.stringify(summary, null, 2));
  await running.close();
}

async function start(headless: boolean): Promise<Running> {
  const running = await launch({
    directory: headless ? '.output/chrome-mv3-test' : '.output/chrome-mv3',
    headless,
  });
  await routePlayground(running.context, now);
  await addBrand(running, [brand.facebook, brand.x]);
  return running;
}

async function visit(running: Running, site: 'facebook' | 'x'): Promise<Page> {
  const page = await running.context.newPage();
  await page.goto(busiest(site));
  await page.getByRole('button', { name: 'CareRail' }).waitFor();
  return page;
}
