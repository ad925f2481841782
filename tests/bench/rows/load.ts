import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { brandPage, type Measured, otherPage } from '../browser.ts';
import { compared, type Figure } from '../figures.ts';
import { type Cost, costOf } from '../profile.ts';
import { observersIn, scriptsIn } from '../traces.ts';
import { directoryOf, type Variant } from '../variants.ts';
import { type Bench, inTurns, type Row } from './row.ts';

const total = (cost: Cost) => cost.total;
/** How long after the page's own load, ms. */
const after = 3000;

/** Page that is not the brand's: almost nothing may happen. */
export const other: Row = {
  name: 'other',
  async measure(bench) {
    const figures = [eagerBytes()];
    for (const site of bench.sites) {
      const costs = await inTurns(bench, bench.quick ? 2 : 4, (browser) => load(browser, otherPage[site]));
      figures.push(compared({ what: `${site}, other page: load`, budget: 1, costs, of: total }));
    }
    return [...figures, ...(await leftBehind(bench))];
  },
};

/** A page of the brand with the sidebar closed. */
export const brand: Row = {
  name: 'brand',
  async measure(bench) {
    const figures: Figure[] = [];
    for (const site of bench.sites) {
      const costs = await inTurns(bench, bench.quick ? 2 : 4, (browser) => load(browser, brandPage[site]));
      figures.push(compared({ what: `${site}, brand's page: load`, budget: 5, costs, of: total }));
    }
    return figures;
  },
};

/** Loads in a tab of its own, which is a process of its own. */
async function load({ context }: Measured, url: string): Promise<Cost> {
  const page = await context.newPage();
  const cost = await costOf(page, async () => {
    await page.goto(url);
    await page.waitForTimeout(after);
  });
  await page.close();
  return cost;
}

/** What every page of the sites has to read, compressed. */
function eagerBytes(): Figure {
  const sizeOf = (variant: Variant) => {
    const directory = directoryOf(variant) ?? '';
    const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as Manifest;
    const files = manifest.content_scripts.flatMap(({ js }) => js);
    return (
      files.reduce(
        (sum, file) => sum + gzipSync(readFileSync(join(directory, file)), { level: 9 }).length,
        0,
      ) / 1000
    );
  };
  const peers = { empty: sizeOf('empty'), naive: sizeOf('naive'), eager: sizeOf('eager') };
  return { what: 'every page: script, gzip', unit: 'kB', ours: sizeOf('ours'), budget: 10, peers };
}

interface Manifest {
  content_scripts: { js: string[] }[];
}

/** On a page that is not the brand's: nothing that watches, draws or stores. */
async function leftBehind(bench: Bench): Promise<Figure[]> {
  const found = new Map<Variant, number[]>();
  for (const variant of ['naive', 'eager', 'ours'] as const) {
    const { context } = await bench.browser(variant);
    const page = await context.newPage();
    await page.goto(otherPage.x);
    await page.waitForTimeout(1000);
    found.set(variant, [
      await observersIn(page),
      await scriptsIn(page, /react\.(transitional\.)?element/),
      await scriptsIn(page, /indexedDB/),
    ]);
    await page.close();
  }
  const count = (what: string, i: number): Figure => ({
    what: `x, other page: ${what}`,
    unit: 'count',
    ours: found.get('ours')?.[i] ?? Number.NaN,
    budget: 0,
    peers: { naive: found.get('naive')?.[i] ?? Number.NaN, eager: found.get('eager')?.[i] ?? Number.NaN },
  });
  return [count('observers', 0), count('scripts with React', 1), count('scripts with a database', 2)];
}
