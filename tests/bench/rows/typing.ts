import type { Page } from '@playwright/test';
import type { SiteId } from '../../../lib/core/types.ts';
import { brandPage, type Measured } from '../browser.ts';
import { type Figure, median } from '../figures.ts';
import { costOf } from '../profile.ts';
import { inOurWorld, listenersIn } from '../traces.ts';
import type { Variant } from '../variants.ts';
import { inTurns, type Row } from './row.ts';

const composers: Record<SiteId, string> = {
  x: '[data-testid="tweetTextarea_0"]',
  facebook: '[role="textbox"][contenteditable="true"]',
};
/** Long, where the reply box does not stand below all that is long. */
const addresses: Record<SiteId, string> = { x: `${brandPage.x}?n=3000`, facebook: brandPage.facebook };
/** How long nothing is done for comparison, ms. */
const nothing = 3000;
const text = 'thank you for writing to us, we will look into it '.repeat(6);
/** Types of listeners that a person who types would feel. */
const felt = /^key|input$|^select/i;

/** Typing in the site's own reply box, on a long page, with the sidebar closed and open, and under the guard. */
export const typing: Row = {
  name: 'typing',
  async measure(bench) {
    const figures: Figure[] = [];
    const keys = bench.quick ? 150 : 300;
    for (const site of bench.sites) {
      const runs = await inTurns(bench, bench.quick ? 1 : 2, (browser) =>
        typed(browser, site, text.slice(0, keys)),
      );
      figures.push(...figuresOf(site, runs));
    }
    return figures;
  },
};

/** ms of ours per key above, and per second of, doing nothing; sidebar closed and open. */
interface Typed {
  closed: { key: number; idle: number };
  open: { key: number; idle: number };
  listeners: number;
  /** Per key while an angry draft stands that is to be paused; null for the peers, who have no such thing. */
  paused: number | null;
}

function figuresOf(site: SiteId, runs: ReadonlyMap<Variant, Typed[]>): Figure[] {
  const figure = (
    what: string,
    unit: Figure['unit'],
    budget: number | null,
    of: (run: Typed) => number,
  ): Figure => {
    const values = [...runs].map(([variant, all]) => [variant, median(all.map(of))] as const);
    const { ours = Number.NaN, ...peers } = Object.fromEntries(values) as Partial<Record<Variant, number>>;
    return { what: `${site}, ${what}`, unit, ours, budget, peers, runs: (runs.get('ours') ?? []).map(of) };
  };
  const paused = (runs.get('ours') ?? []).flatMap((run) => run.paused ?? []);
  return [
    figure('typing: per key', 'ms', 0.01, ({ closed }) => closed.key),
    figure('typing: per key, sidebar open', 'ms', 0.01, ({ open }) => open.key),
    {
      what: `${site}, typing: per key, angry draft to be paused`,
      unit: 'ms',
      ours: median(paused),
      budget: 0.01,
      runs: paused,
    },
    figure('typing: key, input, selection listeners', 'count', 0, ({ listeners }) => listeners),
    figure('idle: per second', 'ms', 0, ({ closed }) => closed.idle),
    figure('idle: per second, sidebar open', 'ms', null, ({ open }) => open.idle),
  ];
}

async function typed({ context, variant }: Measured, site: SiteId, text: string): Promise<Typed> {
  const page = await context.newPage();
  await page.goto(addresses[site]);
  await page.waitForTimeout(3000);
  const closed = await keysAndNothing(page, composers[site], text);
  if (variant === 'ours') {
    await inOurWorld(page, `chrome.runtime.sendMessage({ name: 'sidebar.wanted', payload: {} })`);
    await page.waitForTimeout(1500);
  }
  const open = await keysAndNothing(page, composers[site], text);
  const listeners = (await listenersIn(page, composers[site])).filter((each) => felt.test(each)).length;
  const paused = variant === 'ours' ? await typedInAnger(page, site, text) : null;
  await page.close();
  return { closed, open, listeners, paused };
}

/** ms of ours per key with the wish to think twice, after words that are a reason to. */
async function typedInAnger(page: Page, site: SiteId, text: string): Promise<number> {
  await inOurWorld(
    page,
    'chrome.storage.local.get("settings").then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, thinkTwice: true } }))',
  );
  // Facebook's box below the post answers nobody: there the guard is silent.
  if (site === 'facebook')
    await page.getByRole('button', { name: 'Reply', exact: true }).first().click({ timeout: 15_000 });
  await page.locator(composers[site]).first().click();
  await page.keyboard.type('You are an idiot. ', { delay: 5 });
  await page.waitForTimeout(2000);
  const listeners = await listenersIn(page, composers[site]);
  if (!listeners.includes('keydown')) throw new Error('the angry draft is not going to be paused');
  return (await keysAndNothing(page, composers[site], text)).key;
}

/** What goes on without any key, such as the sidebar's clocks, is not the keys' cost. */
async function keysAndNothing(
  page: Page,
  composer: string,
  text: string,
): Promise<{ key: number; idle: number }> {
  await page.locator(composer).first().click();
  // The box that opened is itself a change of the page: a quiet page is looked at once more.
  await page.waitForTimeout(2500);
  const idle = (await costOf(page, () => page.waitForTimeout(nothing))).total / nothing;
  const started = performance.now();
  const { total } = await costOf(page, () => page.keyboard.type(text, { delay: 5 }));
  const expected = idle * (performance.now() - started);
  return { key: Math.max(0, total - expected) / text.length, idle: idle * 1000 };
}
