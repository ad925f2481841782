import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { QueueFilter, QueueView } from '../../../lib/messages.ts';
import {
  countOf,
  type Desk,
  drafts,
  hasRail,
  hasSidebar,
  hosts,
  openSidebar,
  posted,
  railCount,
  type Step,
} from './desk.ts';
import { intrude } from './intrude.ts';
import { until } from './running.ts';

const everything: QueueFilter = { brandId: null, site: null, lane: 'waiting', limit: 200 };

/** How often the worker dies of idleness: a few in every run, 200 by `npm run idles`. */
const idles = Number(process.env.IDLES ?? 3);
const perDeath = 3;

export const lasting: Step[] = [
  { name: "the queue survives the worker, in the extension's own database", run: storage },
  { name: 'messages and clicks of the page do nothing', run: intrusion },
  { name: 'the rail leaves with the brand and comes back', run: navigation },
  { name: 'a hidden tab is not read, and seen again nothing is missing', run: hiding },
  { name: `${idles} deaths of the idle worker between comments: none lost, none twice`, run: idling },
  {
    name: "an update leaves one rail, which opens the sidebar anew, and the draft in the site's box",
    run: update,
  },
  { name: 'no error in the page or in our scripts', run: async ({ fox }) => deepEqual(fox.errors, []) },
];

async function storage({ fox, page }: Desk): Promise<void> {
  const before = await fox.ask('queue.view', everything);
  const boot = await fox.boot();
  await fox.asleep();
  const after = await fox.ask('queue.view', everything);
  notEqual(await fox.boot(), boot);
  ok(before.items.length >= 12);
  deepEqual(casesIn(after), casesIn(before));

  deepEqual(await databases(fox.options), ['carerail']);
  deepEqual(await databases(page), []);
  const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  deepEqual(
    kept.filter((key) => !key.startsWith('playground ')),
    [],
  );
}

/** Firefox ends the worker, comments come, and so on: what was read is all there, once, and the badge says how many. */
async function idling({ fox, page }: Desk): Promise<void> {
  const { counts } = await fox.ask('queue.view', everything);
  let wanted = counts.waiting;
  const came: string[] = [];
  const late: number[] = [];
  for (let death = 0; death < idles; death += 1) {
    await fox.asleep();
    for (let n = 0; n < perDeath; n += 1) {
      const id = await page.evaluate((comment) => window.__site?.addComment(comment), {
        text: `Is stall ${death}.${n} open?`,
        by: `Idle Guest ${death} ${n}`,
      });
      came.push(`${id}`);
    }
    wanted += perDeath;
    late.push(
      await until(`${wanted} on the badge`, async () => (await fox.badge()) === Math.min(wanted, 999)),
    );
  }
  const { comments, cases } = await fox.exported();
  const lost = came.filter((id) => comments.filter((each) => each.id.endsWith(`:${id}`)).length !== 1);
  deepEqual(lost, []);
  // Trolls and spam wait in a list of their own.
  const listed = cases.filter(({ state, category }) => state === 'waiting' && category !== 'abuse-or-spam');
  equal(listed.length, wanted);
  late.sort((a, b) => a - b);
  console.log(`  badge right at most ${Math.round(late.at(-1) ?? 0)} ms after the last comment`);
}

/** Without what changes while a page is read: coverage, and times known only about, by which the queue is ordered. */
function casesIn({ items }: QueueView) {
  return items
    .map(({ case: { id, state, waitingFor }, comment }) => ({ id, state, waitingFor, text: comment.text }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function databases(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}

async function intrusion({ fox, page, cards }: Desk): Promise<void> {
  const { items } = await fox.ask('queue.view', everything);
  ok(items[0]);
  const state = async () => [await countOf(cards), await drafts(page), await posted(page)];
  const [before, kept] = [await state(), await fox.exported()];
  // A clock that turns just now wakes the worker by itself; what the page can wake, it wakes every time.
  let woken: number | null = Number.NaN;
  for (let attempt = 0; attempt < 3 && woken !== null; attempt += 1) {
    await fox.asleep();
    deepEqual(await intrude(page, items[0].case.id, items[0].case.brandId), []);
    woken = await fox.boot();
  }
  equal(woken, null);
  ok(await hasSidebar(page));
  deepEqual(await state(), before);
  deepEqual({ ...(await fox.exported()), exportedAt: null }, { ...kept, exportedAt: null });
}

/** The sites move without a load. */
async function navigation({ page }: Desk): Promise<void> {
  await page.evaluate(() => {
    history.pushState({ scroll: 0, over: false }, '', '/somebody_else');
    dispatchEvent(new Event('playground:moved'));
  });
  await until('the rail to go', async () => !(await hasRail(page)) && !(await hasSidebar(page)));
  await page.evaluate(() => history.back());
  await until('the rail to come back', async () => (await hasRail(page)) && (await hasSidebar(page)));
  await until('12 on the rail', async () => (await railCount(page)) >= 12);
}

/** A tab behind another one: nobody sees what comes to it. */
async function hiding({ fox, page }: Desk): Promise<void> {
  const stored = async () => (await fox.exported()).comments.length;
  const state = () => page.evaluate(() => document.visibilityState);
  const before = await stored();
  await fox.options.bringToFront();
  await until('the page to be hidden', async () => (await state()) === 'hidden');
  for (const n of [1, 2, 3])
    await page.evaluate((comment) => window.__site?.addComment(comment), {
      text: `Written behind another tab, ${n}`,
      by: `Night Guest ${n}`,
    });
  await new Promise((resolve) => setTimeout(resolve, 2500));
  equal(await stored(), before);
  await page.bringToFront();
  await until('what came meanwhile', async () => (await stored()) === before + 3);
}

const composer = '[data-testid="tweetTextarea_0"], form[role="presentation"] [role="textbox"]';

/** The scripts in open pages die with the extension they came from. */
async function update({ fox, page }: Desk): Promise<void> {
  const before = await fox.ask('queue.view', everything);
  await page.locator(composer).click();
  await page.keyboard.type('We are on our way');
  const written = await drafts(page);
  ok(written.some((text) => text.includes('We are on our way')));
  await fox.update();
  await until('one rail and nothing else', async () => (await hosts(page)) === 1);
  await until('12 on the rail', async () => (await railCount(page)) >= 12);
  const margins = await page.evaluate(() => document.documentElement.getAttribute('style') ?? '');
  equal(margins, '');
  deepEqual(await drafts(page), written);
  const cards = await openSidebar(page);
  await until('12 cards', async () => (await countOf(cards)) >= 12);
  equal(await hosts(page), 2);
  deepEqual(casesIn(await fox.ask('queue.view', everything)), casesIn(before));
}
