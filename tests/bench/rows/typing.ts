import type { SiteId } from '../../../lib/core/types.ts';
import { brandPage, type Measured } from '../browser.ts';
import { compared, type Figure } from '../figures.ts';
import { type Cost, costOf } from '../profile.ts';
import { inOurWorld, listenersIn } from '../traces.ts';
import type { Variant } from '../variants.ts';
import { inTurns, type Row } from './row.ts';

const composers: Record<SiteId, string> = {
  x: '[data-testid="tweetTextarea_0"]',
  facebook: '[role="textbox"][contenteditable="true"]',
};
/** Long, where the reply box does not stand below all that is long. */
const addresses: Record<SiteId, string> = { x: `${brandPage.x}?n=3000`, facebook: brandPage.facebook };
const text = 'thank you for writing to us, we will look into it '.repeat(6);
/** Types of listeners that a person who types would feel. */
const felt = /^key|input$|^select/i;

/** Typing in the site's own reply box, on a long page, with the sidebar closed and open. */
export const typing: Row = {
  name: 'typing',
  async measure(bench) {
    const figures: Figure[] = [];
    for (const site of bench.sites) {
      const runs = await inTurns(bench, bench.quick ? 1 : 2, (browser) => typed(browser, site));
      figures.push(...figuresOf(site, runs));
    }
    return figures;
  },
};

interface Typed {
  closed: Cost;
  open: Cost;
  listeners: number;
}

function figuresOf(site: SiteId, runs: ReadonlyMap<Variant, Typed[]>): Figure[] {
  const costs = (pick: (run: Typed) => Cost) =>
    new Map([...runs].map(([variant, all]) => [variant, all.map(pick)]));
  const perKey = ({ total }: Cost) => total / text.length;
  const listeners = [...runs].map(([variant, all]) => [
    variant,
    Math.max(...all.map((run) => run.listeners)),
  ]);
  const { ours = Number.NaN, ...peers } = Object.fromEntries(listeners) as Partial<Record<Variant, number>>;
  return [
    compared({
      what: `${site}, typing: per key`,
      budget: 0.01,
      costs: costs(({ closed }) => closed),
      of: perKey,
    }),
    compared({
      what: `${site}, typing: per key, sidebar open`,
      budget: 0.01,
      costs: costs(({ open }) => open),
      of: perKey,
    }),
    { what: `${site}, typing: key, input, selection listeners`, unit: 'count', ours, budget: 0, peers },
  ];
}

async function typed({ context, variant }: Measured, site: SiteId): Promise<Typed> {
  const page = await context.newPage();
  await page.goto(addresses[site]);
  await page.waitForTimeout(1500);
  const type = async () => {
    await page.locator(composers[site]).first().click();
    await page.waitForTimeout(500);
    return costOf(page, () => page.keyboard.type(text, { delay: 5 }));
  };
  const closed = await type();
  if (variant === 'ours') {
    await inOurWorld(page, `chrome.runtime.sendMessage({ name: 'sidebar.wanted', payload: {} })`);
    await page.waitForTimeout(1500);
  }
  const open = await type();
  const listeners = (await listenersIn(page, composers[site])).filter((each) => felt.test(each)).length;
  await page.close();
  return { closed, open, listeners };
}
