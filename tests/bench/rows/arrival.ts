import type { Page } from '@playwright/test';
import { killWorker, type Running } from '../../e2e/extension.ts';
import { brandPage, open } from '../browser.ts';
import { type Figure, percentile } from '../figures.ts';
import { inOurWorld } from '../traces.ts';
import type { Row } from './row.ts';

/** From a comment in the page to its row in the open sidebar and to the badge, with a warm and a cold worker. */
export const arrival: Row = {
  name: 'arrival',
  async measure({ quick }) {
    const browser = await open('open');
    try {
      if (!browser.running) throw new Error('no extension');
      const page = await browser.context.newPage();
      await page.goto(brandPage.x);
      await page.waitForTimeout(2000);
      await inOurWorld(page, `chrome.runtime.sendMessage({ name: 'sidebar.wanted', payload: {} })`);
      await page.waitForTimeout(1500);
      const badge = await badgeIn(browser.running);
      await page.bringToFront();
      const warm = await arrivals(page, badge, quick ? 15 : 30);
      const cold = await arrivals(page, badge, quick ? 5 : 10, browser.running);
      return [...figuresOf('warm', warm), ...figuresOf('cold', cold)];
    } finally {
      await browser.close();
    }
  },
};

interface Arrival {
  /** ms from the DOM insertion. */
  row: number;
  badge: number;
}

declare const chrome: { action: { getBadgeText(p: object): Promise<string> } };

function figuresOf(worker: string, arrivals: readonly Arrival[]): Figure[] {
  return (['row', 'badge'] as const).flatMap((what) =>
    [50, 95].map((p): Figure => {
      const runs = arrivals.map((each) => each[what]);
      const name = `x, comment to ${what}: ${worker} worker, p${p}`;
      return { what: name, unit: 'ms', ours: percentile(runs, p), budget: p === 95 ? 150 : null, runs };
    }),
  );
}

/** Adds comments one after the other; with `killed`, after its worker was ended. */
async function arrivals(page: Page, badge: Page, times: number, killed?: Running): Promise<Arrival[]> {
  const found: Arrival[] = [];
  for (let i = 0; i < times; i += 1) {
    if (killed) {
      await killWorker(killed.context, page);
      await page.waitForTimeout(300);
    }
    const before = await badge.evaluate(() => chrome.action.getBadgeText({}));
    // The stand-in page makes handles of the first letters: each guest is a customer of their own.
    const by = `${(killed ? 2000 : 1000) + i} guest`;
    const [changed, { inserted, shown }] = await Promise.all([
      badgeChange(badge, before),
      addComment(page, by),
    ]);
    found.push({ row: shown - inserted, badge: changed - inserted });
    await page.waitForTimeout(200);
  }
  return found;
}

/** A page of the extension that does nothing by itself. */
async function badgeIn({ context, origin }: Running): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  return page;
}

/** The instant, epoch ms, at which the badge stops saying `before`. */
function badgeChange(page: Page, before: string): Promise<number> {
  return page.evaluate(async (before) => {
    const end = performance.now() + 10_000;
    while ((await chrome.action.getBadgeText({})) === before) {
      if (performance.now() > end) throw new Error('the badge does not change');
      // Asking more often would take the time of what is measured.
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return performance.timeOrigin + performance.now();
  }, before);
}

/** Lets the page show a new comment; the instants, epoch ms, of its element and of its row in the sidebar. */
function addComment(page: Page, by: string): Promise<{ inserted: number; shown: number }> {
  return page.evaluate(async (by) => {
    const roots = [...document.documentElement.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const seen = (inside: readonly Node[]) =>
      new Promise<number>((resolve, reject) => {
        const observer = new MutationObserver(() => {
          if (!inside.some((node) => node.textContent?.includes(by))) return;
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        });
        for (const node of inside)
          observer.observe(node, { childList: true, subtree: true, characterData: true });
        setTimeout(() => reject(new Error(`no ${by} in ${inside[0]?.nodeName}`)), 10_000);
      });
    const inserted = seen([document.body]);
    const shown = seen(roots);
    window.__site?.addComment({ text: '@sunnycrust where is my order?', by });
    return { inserted: await inserted, shown: await shown };
  }, by);
}
