import { type BrowserContext, chromium } from '@playwright/test';
import type { SiteId } from '../../lib/core/types.ts';
import { launch, quiet, type Running } from '../e2e/extension.ts';
import { routePlayground } from '../playground/serve.ts';
import { world } from '../playground/world.ts';
import { chromiumPath } from '../tools/chromium.ts';
import { isInhabited } from './traces.ts';
import { directoryOf, type Variant } from './variants.ts';

/** A browser with one variant in it, in front of the stand-in sites. */
export interface Measured extends Pick<Running, 'context' | 'close'> {
  variant: Variant;
  /** The extension; null where there is none. */
  running: Running | null;
}

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ value: { id: string } }> };
};

/** The instant of the stand-in world, one for all browsers of a run: addresses and ids agree. */
const now = Math.floor(Date.now() / 1000) * 1000;
const { posts, tweets } = world(now);

/** The brand's post with most to read, which `?n=` makes longer. */
export const brandPage: Record<SiteId, string> = {
  x: `https://x.com/sunnycrust/status/${tweets.find(({ text }) => text.includes('2/2'))?.id}`,
  facebook: `https://www.facebook.com/sunnycrust.bakery/posts/${posts[0]?.pfbid}`,
};

export const otherPage: Record<SiteId, string> = {
  x: 'https://x.com/mapleandrye',
  facebook: 'https://www.facebook.com/mapleandrye.coffee',
};

/** Starts a browser with `variant`; where it is ours, it knows the brand. */
export async function open(variant: Variant): Promise<Measured> {
  const directory = directoryOf(variant);
  const running = directory === null ? null : await launch({ directory });
  const browser = running ?? (await launchBare());
  await routePlayground(browser.context, now);
  if (running && (variant === 'ours' || variant === 'eager' || variant === 'open')) await addBrand(running);
  if (running) await settle(running);
  return { variant, running, context: browser.context, close: () => browser.close() };
}

async function launchBare(): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const viewport = { width: 1360, height: 900 };
  const options = { executablePath: chromiumPath(), headless: true, viewport, args: quiet };
  const context = await chromium.launchPersistentContext('', options);
  return { context, close: () => context.close() };
}

/** The first pages of a new browser may come before its content scripts. */
async function settle({ context }: Running): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const page = await context.newPage();
    await page.goto(otherPage.x);
    await page.waitForTimeout(200);
    const inhabited = await isInhabited(page);
    await page.close();
    if (inhabited) return;
  }
  throw new Error('The content script does not come.');
}

async function addBrand({ context, origin }: Running): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  await page.evaluate(async () => {
    const add = (payload: object) => chrome.runtime.sendMessage({ name: 'brand.add', payload });
    const { value } = await add({ input: '@sunnycrust' });
    await add({ input: 'https://www.facebook.com/sunnycrust.bakery', brandId: value.id });
  });
  await page.close();
}
