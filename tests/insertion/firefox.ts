import puppeteer from 'puppeteer-core';
import { buildExtension } from './build.ts';
import { type Drive, serve } from './drive.ts';

const host = /^https:\/\/(www\.facebook\.com|x\.com)\//;

/** Firefox by Puppeteer over WebDriver BiDi (insertion.md 8). */
export async function launchFirefox(script: string, executablePath: string): Promise<Drive> {
  const extension = await buildExtension('firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1000, height: 700 },
  });
  await browser.installExtension(extension);
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (host.test(request.url())) void request.respond(serve(new URL(request.url()), script));
    else void request.continue();
  });
  return {
    browser: 'firefox',
    goto: async (url) => void (await page.goto(url)),
    evaluate: (run, arg) => page.evaluate(run as never, arg as never) as never,
    click: (x, y, count = 1) => page.mouse.click(x, y, { count }),
    keyboard: page.keyboard,
    async hidden(run) {
      const other = await browser.newPage();
      await other.bringToFront();
      try {
        return await run();
      } finally {
        await other.close();
        await page.bringToFront();
      }
    },
    compose: null,
    close: () => browser.close(),
  };
}
