import type { Page } from '@playwright/test';
import { stored } from '../../core/make.ts';
import * as app from '../../triage/incidents/app.ts';
import * as power from '../../triage/incidents/power.ts';
import * as trains from '../../triage/incidents/trains.ts';
import { open } from '../browser.ts';
import { figuresOf, openCase, put, times } from './refresh.ts';
import type { Row } from './row.ts';

/** A day's comments: as many as the worker looks at. */
const comments = 2000;
const brandId = 'x:sunnycrust';
/** ms between two of them. */
const apart = 40_000;
const budget = 20;

/** What the sidebar asks for after every change: the incidents of a day, judged before. From the message to the answer. */
export const incidents: Row = {
  name: 'incidents',
  async measure({ quick }) {
    const browser = await open('ours');
    try {
      if (!browser.running) throw new Error('no extension');
      const page = await browser.context.newPage();
      await page.goto(`${browser.running.origin}/manifest.json`);
      const now = Date.now();
      // Two disruptions of an hour in what people write all day.
      const calm = [...app.others, ...power.others, ...trains.others];
      const lines = Array.from({ length: comments }, (_, i) => {
        const list = i < 90 ? app.reports : i >= 900 && i < 990 ? power.reports : calm;
        return list[i % list.length] ?? ['en', ''];
      });
      const rows = lines.map(([lang, text], i) => {
        const at = now - i * apart;
        const comment = stored(i, `guest_${i}`, { lang, text, postedAt: { earliest: at, latest: at } });
        return { ...comment, brandId, firstSeenAt: at };
      });
      await put(page, 'comments', rows);
      await put(
        page,
        'cases',
        rows.map((_, i) => openCase(i, now)),
      );
      const first = await ask(page);
      const again = await times(quick ? 10 : 30, () => ask(page));
      const what = `${comments / 1000},000 comments: message to incidents`;
      return [...figuresOf(`${what}, judged for it`, [first]), ...figuresOf(what, again, budget)];
    } finally {
      await browser.close();
    }
  },
};

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: { items: unknown[] } }> };
};

function ask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const started = performance.now();
    const answer = await chrome.runtime.sendMessage({ name: 'incidents.view', payload: { brandId: null } });
    if (!answer.value?.items.length) throw new Error(JSON.stringify(answer));
    return performance.now() - started;
  });
}
