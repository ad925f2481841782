/**
 * `npm run bench [-- --quick] [-- --only capture]`: the budgets of the design beside no extension, an empty one, a naive
 * one and our own loaded eagerly, in one run. Prints a table, writes `.build/bench/result.json`, and exits with 1 when a
 * budget is missed. Times are the profiler's, on the page's thread, by script.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, open } from './browser.ts';
import { type Figure, isOver, table } from './figures.ts';
import { arrival } from './rows/arrival.ts';
import { capture } from './rows/capture.ts';
import { incidents } from './rows/incidents.ts';
import { brand, other } from './rows/load.ts';
import { refresh } from './rows/refresh.ts';
import type { Bench } from './rows/row.ts';
import { statistics } from './rows/statistics.ts';
import { triage } from './rows/triage.ts';
import { typing } from './rows/typing.ts';
import { wake } from './rows/wake.ts';
import { resultFile, type Variant, variants, writeVariants } from './variants.ts';

const rows = [other, brand, capture, typing, arrival, wake, refresh, incidents, statistics, triage];

const { quick, only } = options();
const browsers = new Map<Variant, Promise<Measured>>();
const bench: Bench = {
  quick,
  sites: quick ? ['x'] : ['x', 'facebook'],
  variants: quick ? ['naive', 'eager', 'ours'] : variants,
  browser(variant) {
    const there = browsers.get(variant) ?? open(variant);
    browsers.set(variant, there);
    return there;
  },
};

writeVariants();
const loads = [loadavg()[0] ?? 0];
const figures: Figure[] = [];
try {
  for (const { name, measure } of rows) {
    if (only.length > 0 && !only.includes(name)) continue;
    const started = Date.now();
    figures.push(...(await measure(bench)));
    console.log(`${name}: measured in ${Math.round((Date.now() - started) / 1000)} s`);
  }
} finally {
  for (const browser of await Promise.allSettled(browsers.values()))
    if (browser.status === 'fulfilled') await browser.value.close();
}
loads.push(loadavg()[0] ?? 0);
const over = figures.filter(isOver);
mkdirSync(dirname(resultFile), { recursive: true });
writeFileSync(resultFile, `${JSON.stringify({ quick, loads, figures }, null, 1)}\n`);
const peers = variants.filter((variant) => variant !== 'ours');
console.log(`\n${table(figures, peers)}\n`);
console.log(`Load of the machine before and after: ${loads.map((load) => load.toFixed(1)).join(', ')}`);
console.log(
  `${figures.filter(({ budget }) => budget !== null).length - over.length} ok, ${over.length} over`,
);
console.log(resultFile);
process.exit(over.length === 0 ? 0 : 1);

function options(): { quick: boolean; only: string[] } {
  const known = rows.map(({ name }) => name);
  try {
    const { values } = parseArgs({
      options: { quick: { type: 'boolean' }, only: { type: 'string', multiple: true } },
    });
    const only = values.only ?? [];
    const unknown = only.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new Error(`no row is called ${unknown}`);
    return { quick: values.quick ?? false, only };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}; rows: ${known.join(', ')}`);
    process.exit(2);
  }
}
