import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumPath } from '../tools/chromium.ts';
import { routePlayground } from './serve.ts';
import { world } from './world.ts';

/** `node tests/playground/shot.ts OUTDIR`: a picture of every page of the playground, without any extension. */

const outDir = process.argv[2];
if (!outDir) {
  console.error('usage: node tests/playground/shot.ts OUTDIR');
  process.exit(2);
}

const now = Date.now();
const here = world(now);
const main = here.posts[0];
const focal = here.tweets.find((t) => t.text.includes('2/2'));
const question = here.tweets.find((t) => t.by === 'grace' && t.parentId === focal?.id);
const fb = 'https://www.facebook.com';
const post = `${fb}/sunnycrust.bakery/posts/${main?.pfbid}`;
const rival = here.posts.find((p) => p.page === 'rival');

const pages: [name: string, url: string][] = [
  ['fb-page', `${fb}/sunnycrust.bakery`],
  ['fb-post', post],
  ['fb-post-fa', `${post}?ui=fa`],
  ['fb-post-de', `${post}?ui=de`],
  ['fb-dialog', `${post}?dialog`],
  ['fb-older', `${post}?variant=older`],
  ['fb-broken', `${post}?variant=broken`],
  ['fb-other', `${fb}/mapleandrye.coffee/posts/${rival?.pfbid}`],
  ['x-profile', 'https://x.com/sunnycrust'],
  ['x-replies', 'https://x.com/sunnycrust/with_replies'],
  ['x-status', `https://x.com/sunnycrust/status/${focal?.id}`],
  ['x-status-reply', `https://x.com/graceokfv/status/${question?.id}`],
  ['x-mentions', 'https://x.com/notifications/mentions'],
  ['x-search', 'https://x.com/search?q=%40sunnycrust&f=live'],
  ['x-home', 'https://x.com/home'],
  ['x-other', 'https://x.com/mapleandrye'],
];

async function shoot(context: BrowserContext, name: string, url: string, whole: boolean): Promise<number> {
  const page = await context.newPage();
  let errors = 0;
  const complain = (what: string) => {
    errors += 1;
    console.error(`${name}: ${what}`);
  };
  page.on('pageerror', (error) => complain(error.message));
  page.on('console', (message) => message.type() === 'error' && complain(message.text()));
  await page.goto(url);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(outDir ?? '.', `${name}.png`), fullPage: whole });
  await page.close();
  return errors;
}

await mkdir(outDir, { recursive: true });
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
let errors = 0;
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
  await routePlayground(context, now);
  for (const [name, url] of pages) errors += await shoot(context, `${name}-${colorScheme}`, url, false);
  if (colorScheme === 'light') errors += await shoot(context, 'fb-post-whole', post, true);
  await context.close();
}
await browser.close();
console.log(`${pages.length * 2 + 1} pictures, ${errors} page errors`);
process.exit(errors ? 1 : 0);
