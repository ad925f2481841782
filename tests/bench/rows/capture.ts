import type { Page } from '@playwright/test';
import type { SiteId } from '../../../lib/core/types.ts';
import { exported, type Running } from '../../e2e/extension.ts';
import { brandPage, open } from '../browser.ts';
import { compared, type Figure } from '../figures.ts';
import { type Cost, costOf } from '../profile.ts';
import { forcedLayouts } from '../traces.ts';
import type { Variant } from '../variants.ts';
import type { Row } from './row.ts';

/** Reading while the person scrolls: cost on the page's thread, and nothing missed. */
export const capture: Row = {
  name: 'capture',
  async measure({ quick, sites }) {
    const figures: Figure[] = [];
    for (const site of sites) {
      const runs = new Map<Variant, Scrolled[]>();
      for (const variant of quick ? order.slice(0, 2) : order) {
        const run = await scrolled(variant, site, quick ? 300 : 600);
        runs.set(variant, [...(runs.get(variant) ?? []), run]);
      }
      figures.push(...figuresOf(site, runs));
    }
    return figures;
  },
};

/** In turns; a browser of its own each time, since what is stored already would not show a miss. */
const order = ['ours', 'naive', 'eager', 'ours'] as const;
/** Pixels a second: far faster than reading. */
const speed = 4500;

interface Scrolled extends Cost {
  /** Comments that the page mounted on the way. */
  fresh: number;
  /** Of all that it mounted, those that are not in the export; the naive one has none. */
  missed: number;
  layouts: number;
}

function figuresOf(site: SiteId, runs: ReadonlyMap<Variant, Scrolled[]>): Figure[] {
  const most = (variant: Variant, of: (run: Scrolled) => number) =>
    Math.max(...(runs.get(variant) ?? []).map(of));
  const count = (what: string, of: (run: Scrolled) => number, peers: readonly Variant[]): Figure => ({
    what: `${site}, scrolling: ${what}`,
    unit: 'count',
    ours: most('ours', of),
    budget: 0,
    peers: Object.fromEntries(peers.filter((peer) => runs.has(peer)).map((peer) => [peer, most(peer, of)])),
  });
  const per100 = ({ total, fresh }: Scrolled) => (total / fresh) * 100;
  return [
    compared({ what: `${site}, scrolling: per 100 comments`, budget: 2, costs: runs, of: per100 }),
    compared({
      what: `${site}, scrolling: longest slice`,
      budget: 4,
      costs: runs,
      of: ({ longest }) => longest,
    }),
    count('comments missed', ({ missed }) => missed, ['eager']),
    count('forced layouts', ({ layouts }) => layouts, ['naive', 'eager']),
  ];
}

async function scrolled(variant: Variant, site: SiteId, comments: number): Promise<Scrolled> {
  const browser = await open(variant);
  try {
    const page = await browser.context.newPage();
    await page.addInitScript(collect);
    await page.goto(`${brandPage[site]}?n=3000`);
    await page.waitForTimeout(2500);
    const before = (await mounted(page)).length;
    const cost = await costOf(page, () => scroll(page, before + comments));
    const fresh = (await mounted(page)).length - before;
    const layouts = await forcedLayouts(page, () => scroll(page, before + fresh + 50));
    const keeps = variant !== 'naive' && browser.running;
    return { ...cost, fresh, layouts, missed: keeps ? await missedBy(keeps, site, page) : 0 };
  } finally {
    await browser.close();
  }
}

/** Collects in the page, by the addresses that comments link to, every comment that it ever mounted. */
function collect(): void {
  const ids = new Set<string>();
  Object.assign(globalThis, { mounted: ids });
  const look = (element: Element) => {
    for (const link of element.querySelectorAll<HTMLAnchorElement>(
      'article a[href*="/status/"]:has(time), [role="article"] a[href*="comment_id="]',
    )) {
      const status = /\/status\/(\d+)$/.exec(link.pathname)?.[1];
      const { searchParams } = new URL(link.href);
      const id = status ?? searchParams.get('reply_comment_id') ?? searchParams.get('comment_id');
      if (id && /^\d+$/.test(id)) ids.add(id);
    }
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(document, { childList: true, subtree: true });
}

function mounted(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(globalThis as unknown as { mounted: Set<string> }).mounted]);
}

/** Scrolls on at an even pace until the page has mounted `enough` comments in all. */
function scroll(page: Page, enough: number): Promise<void> {
  return page.evaluate(
    async ({ enough, speed }) => {
      const { mounted } = globalThis as unknown as { mounted: Set<string> };
      let last = performance.now();
      while (mounted.size < enough) {
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        // A late frame does not leap over what a list would have mounted.
        scrollBy(0, Math.min(300, ((now - last) * speed) / 1000));
        last = now;
      }
    },
    { enough, speed },
  );
}

/** How many of the page's mounted comments are not stored within five seconds. */
async function missedBy(running: Running, site: SiteId, page: Page): Promise<number> {
  const ids = await mounted(page);
  let missing = ids.length;
  for (let attempt = 0; missing > 0 && attempt < 5; attempt += 1) {
    await page.waitForTimeout(1000);
    const stored = new Set((await exported(running)).comments.map(({ id }) => id));
    missing = ids.filter((id) => !stored.has(`${site}:${id}`)).length;
  }
  return missing;
}
