import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../tools/chromium.ts';
import { buildExtension } from './build.ts';
import { type Drive, serve } from './drive.ts';

/** Chromium by Playwright (arguments: insertion.md 7). */
export async function launchChromium(script: string): Promise<Drive> {
  const extension = await buildExtension('chromium');
  const profile = mkdtempSync(join(tmpdir(), 'insertion-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    viewport: { width: 1000, height: 700 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  await context.route(/^https:\/\/(www\.facebook\.com|x\.com)\//, (route) =>
    route.fulfill(serve(new URL(route.request().url()), script)),
  );
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  if (!worker.url().endsWith('/background.js')) throw new Error('The test extension did not start.');
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return {
    browser: 'chromium',
    goto: async (url) => void (await page.goto(url)),
    evaluate: (run, arg) => page.evaluate(run as never, arg),
    click: (x, y, count = 1) => page.mouse.click(x, y, { clickCount: count }),
    keyboard: page.keyboard,
    async hidden(run) {
      // Playwright pretends that every page has the focus, and opens tabs without bringing them to the front.
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
      const other = await context.newPage();
      await other.bringToFront();
      try {
        return await run();
      } finally {
        await other.close();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        await page.bringToFront();
      }
    },
    compose: async (text) =>
      void (await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
