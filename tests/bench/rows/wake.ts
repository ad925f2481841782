import type { Page } from '@playwright/test';
import { killWorker } from '../../e2e/extension.ts';
import type { Measured } from '../browser.ts';
import { type Figure, percentile } from '../figures.ts';
import type { Row } from './row.ts';

/** From a dead worker to its first answer, beside an extension whose worker holds nothing but a listener. */
export const wake: Row = {
  name: 'wake',
  async measure(bench) {
    const empty = await asker(await bench.browser('empty'), 'page.html');
    const ours = await asker(await bench.browser('ours'), 'manifest.json');
    const queue = { name: 'queue.view', payload: { brandId: null, site: null, lane: 'waiting', limit: 50 } };
    const answers = { empty: [] as number[], start: [] as number[], queue: [] as number[] };
    for (let i = 0; i < (bench.quick ? 10 : 20); i += 1) {
      answers.empty.push(await ask(empty, 'anybody there?'));
      answers.start.push(await ask(ours, 'anybody there?'));
      answers.queue.push(await ask(ours, queue));
    }
    return [50, 95].flatMap((p) => {
      const floor = percentile(answers.empty, p);
      const figure = (what: string, runs: number[], budget: number | null): Figure => ({
        what: `worker: dead to ${what}, p${p}`,
        unit: 'ms',
        ours: percentile(runs, p),
        budget,
        peers: { empty: floor },
        runs,
      });
      return [
        figure('awake', answers.start, null),
        figure('first queue', answers.queue, p === 95 ? floor + 15 : null),
      ];
    });
  },
};

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** A page of the extension that does nothing by itself. */
async function asker({ running }: Measured, path: string): Promise<Page> {
  if (!running) throw new Error('no extension');
  const page = await running.context.newPage();
  await page.goto(`${running.origin}/${path}`);
  return page;
}

/** Ends the worker and asks it; ms until the answer. */
async function ask(page: Page, message: unknown): Promise<number> {
  await killWorker(page.context(), page);
  await page.waitForTimeout(300);
  return page.evaluate(async (message) => {
    const started = performance.now();
    await chrome.runtime.sendMessage(message);
    return performance.now() - started;
  }, message);
}
