import type { Page } from '@playwright/test';
import type { Case } from '../../../lib/core/types.ts';
import { addCounts, type CaseRow, countsOf, noCounts, rowOf } from '../../../lib/data/row.ts';
import { stored } from '../../core/make.ts';
import { open } from '../browser.ts';
import { type Figure, percentile } from '../figures.ts';
import type { Row } from './row.ts';

const openCases = 10_000;
const closedCases = 100_000;
const brandId = 'x:sunnycrust';
const minute = 60_000;

/**
 * The worker with 10,000 open and 100,000 closed cases: the queue when no clock turns, and when clocks turn, which brings
 * everything in line first (refresh: clocks, counters, badge, alarms, bell). From the message to the answer.
 */
export const refresh: Row = {
  name: 'refresh',
  async measure({ quick }) {
    const share = quick ? 0.1 : 1;
    const browser = await open('ours');
    try {
      if (!browser.running) throw new Error('no extension');
      const page = await browser.context.newPage();
      await page.goto(`${browser.running.origin}/manifest.json`);
      const now = Date.now();
      const rows = [
        ...Array.from({ length: openCases * share }, (_, i) => openCase(i, now)),
        ...Array.from({ length: closedCases * share }, (_, i) => closedCase(openCases + i, now)),
      ];
      const counts = rows.map(countsOf).reduce((sum, each) => addCounts(sum, each), noCounts);
      for (let i = 0; i < rows.length; i += 5000) await put(page, 'cases', rows.slice(i, i + 5000));
      await put(page, 'counters', [{ brandId, site: 'x', ...counts }]);
      await ask(page);
      const still = await times(quick ? 10 : 30, () => ask(page));
      const one = await times(quick ? 10 : 30, async (i) => {
        await put(page, 'cases', [turning(i, now)]);
        return ask(page);
      });
      const many = await times(quick ? 2 : 5, async (i) => {
        await put(
          page,
          'cases',
          Array.from({ length: 1000 }, (_, n) => turning(1000 * i + n, now)),
        );
        return ask(page);
      });
      const of = `${rows.length / 1000},000 cases`;
      return [
        ...figuresOf(`${of}: message to queue, nothing due`, still),
        ...figuresOf(`${of}: the same, one clock turns`, one),
        ...figuresOf(`${of}: the same, 1,000 clocks turn`, many),
      ];
    } finally {
      await browser.close();
    }
  },
};

export function figuresOf(what: string, runs: readonly number[], budget: number | null = null): Figure[] {
  return [50, 95].map((p) => ({
    what: `${what}, p${p}`,
    unit: 'ms',
    ours: percentile(runs, p),
    budget,
    runs,
  }));
}

/** A case that waits, announced, its clock standing. */
export function openCase(n: number, now: number): CaseRow {
  const of = caseSince(n, now - (40 + (n % 600)) * minute);
  return rowOf(of, commentOf(n, of), now, { wait: of.waitingFor ?? `x:${n}`, clock: 'overdue', at: now });
}

/** One whose clock was last looked at when it still had time. */
function turning(n: number, now: number): CaseRow {
  const of = caseSince(n, now - 40 * minute);
  return rowOf(of, commentOf(n, of), now - 39 * minute, { wait: `x:${n}`, clock: 'overdue', at: now });
}

function closedCase(n: number, now: number): CaseRow {
  const of = caseSince(n, now - (n % 10_000) * 10 * minute);
  const closed: Case = {
    ...of,
    state: 'dismissed',
    waitingSince: null,
    waitingFor: null,
    due: null,
    riskAt: null,
  };
  return rowOf(closed, commentOf(n, of), now, null);
}

function caseSince(n: number, at: number): Case {
  const since = { earliest: at, latest: at };
  return {
    id: `x:${n}~x:guest_${n}`,
    brandId,
    site: 'x',
    threadId: `x:${n}`,
    postId: 'x:1',
    customerId: `x:guest_${n}`,
    state: 'waiting',
    decision: null,
    waitingSince: since,
    waitingFor: `x:${n}`,
    lastMessageId: `x:${n}`,
    lastMessageAt: since,
    target: null,
    due: at + 30 * minute,
    riskAt: at + 22.5 * minute,
    resolution: null,
    firstResponse: null,
    answers: [],
    triage: {
      lang: 'en',
      category: 'question',
      urgency: 0,
      sentiment: 0,
      needsReply: true,
      confidence: 1,
      reasons: [],
    },
  };
}

function commentOf(n: number, { waitingSince }: Case): CaseRow['comment'] {
  const text = `Where is my parcel number ${n}? It should have come on Tuesday.`;
  return {
    ...stored(n, `guest_${n}`, { text, postedAt: waitingSince ?? { earliest: 0, latest: 0 } }),
    brandId,
  };
}

/** Puts rows straight into the extension's database, from one of its own pages. */
export function put(page: Page, table: string, rows: readonly object[]): Promise<void> {
  return page.evaluate(
    ([table, rows]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('carerail');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(table, 'readwrite');
          for (const row of rows) writing.objectStore(table).put(row);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error);
        };
      }),
    [table, rows] as const,
  );
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

/** Asks for the queue; ms until it comes. */
function ask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const started = performance.now();
    const payload = { brandId: null, site: null, lane: 'waiting', limit: 50 };
    const answer = await chrome.runtime.sendMessage({ name: 'queue.view', payload });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return performance.now() - started;
  });
}

export async function times(n: number, run: (i: number) => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < n; i += 1) found.push(await run(i));
  return found;
}
