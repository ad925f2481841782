import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { SiteId } from '../../../lib/core/types.ts';
import { brand, busiest } from '../agent.ts';
import type { Backup } from '../extension.ts';
import { missing, under } from '../found.ts';
import {
  countOf,
  drafts,
  firstCard,
  hasRail,
  hasSidebar,
  messageOf,
  messages,
  openSidebar,
  posted,
  pressOnFirst,
  pressSend,
  railCount,
  scrollThrough,
} from './desk.ts';
import { intrude } from './intrude.ts';
import { type Fox, until } from './running.ts';

/** An agent's page with the sidebar open. */
interface Desk {
  fox: Fox;
  site: SiteId;
  page: Page;
  cards: ElementHandle<Element>;
}

/** What the badge and the queue may take to be right again after an event, ms. */
const prompt = 1000;

/** Adds the brand on the options page, as a person does. */
export async function addBrand({ options, ask }: Fox): Promise<true> {
  for (const identity of [brand.facebook, brand.x]) {
    await options.locator('form input').click();
    await options.keyboard.type(identity);
    if (identity === brand.x) await options.select('form select', 'facebook:sunnycrust.bakery');
    await options.locator('form button[type="submit"]').click();
    const name = identity.split(/[/@]/).at(-1) ?? '';
    await options.waitForSelector(`::-p-text(${name})`);
  }
  const { brands } = await ask('summary.view', {});
  deepEqual(
    brands.map((each) => each.brand.identities.map(({ site }) => site)),
    [['facebook', 'x']],
  );
  return true;
}

/** Opens the brand's busiest post and the sidebar beside it: everybody who waits there is found. */
export async function openDesk(fox: Fox, site: SiteId): Promise<Desk> {
  await fox.asleep();
  const page = await fox.visit(busiest(site));
  await scrollThrough(page);
  await until('12 on the rail', async () => (await railCount(page)) >= 12);
  equal(await hasSidebar(page), false);

  await fox.asleep();
  const cards = await openSidebar(page);
  await until('12 cards', async () => (await countOf(cards)) >= 12);
  const truth = await page.evaluate(() => window.__site?.truth().waiting ?? []);
  const wanted = under(page.url(), truth).filter(({ shown }) => shown === 'first');
  ok(wanted.length >= 10);
  deepEqual(missing(await exported(fox), wanted), []);
  return { fox, site, page, cards };
}

export const steps: { name: string; run(desk: Desk): Promise<void> }[] = [
  { name: "answered through Insert and the site's own send", run: answer },
  { name: "a colleague's answer stops the clock, the worker being dead before and after", run: workerLife },
  { name: "the queue survives the worker, in the extension's own database", run: storage },
  { name: 'messages and clicks of the page do nothing', run: intrusion },
  { name: 'the rail leaves with the brand and comes back', run: navigation },
];

async function answer({ fox, site, page, cards }: Desk): Promise<void> {
  const card = await firstCard(cards);
  const question = await messageOf(page, card);
  const before = await countOf(cards);
  ok(card.suggestion && card.suggestion.length > 20);
  // Facebook's box starts with the name of the person answered.
  const reply = site === 'facebook' ? `${card.author} ${card.suggestion}` : card.suggestion;

  await fox.asleep();
  await pressOnFirst(cards, 'Insert');
  await until('the reply in the box', async () => (await drafts(page)).some((text) => text.length > 20));
  await new Promise((resolve) => setTimeout(resolve, 300));
  deepEqual(await drafts(page), [reply]);
  deepEqual(await posted(page), []);

  await fox.asleep();
  await pressSend(page, site);
  await until('the case to leave the queue', async () => (await countOf(cards)) === before - 1);
  deepEqual(await posted(page), [reply]);

  const sent = (await messages(page)).find(({ text }) => text === reply);
  ok(sent);
  const { cases } = await exported(fox);
  const response = cases
    .flatMap(({ answers }) => answers)
    .find(({ commentId }) => commentId === `${site}:${sent.id}`);
  ok(response, 'no response time is stored');
  const took = sent.postedAt - question.postedAt;
  for (const stored of [response.took.earliest, response.took.latest])
    ok(Math.abs(stored - took) <= 1000, `took ${took} ms, stored ${stored} ms`);
}

async function workerLife({ fox, page, cards }: Desk): Promise<void> {
  const [waiting, badge] = [await countOf(cards), await fox.badge()];
  const { id } = await messageOf(page, await firstCard(cards));
  // Sites with virtual lists show an answer only where its question is in view.
  await pressOnFirst(cards, 'Open');
  const boots = new Set<number | null>();
  const rightAgain = async (difference: number) => {
    const late = await until(
      'queue and badge',
      async () =>
        (await countOf(cards)) === waiting + difference && (await fox.badge()) === badge + difference,
    );
    boots.add(await fox.boot());
    ok(late <= prompt, `right again only after ${Math.round(late)} ms`);
  };

  await fox.asleep();
  await page.evaluate(
    (id) => window.__site?.colleagueAnswers(id, 'We have just fixed this. Thank you for telling us!'),
    id,
  );
  await rightAgain(-1);
  await fox.asleep();
  await page.evaluate(() => {
    scrollTo(0, 0);
    window.__site?.addComment({ text: 'Hello, is anybody there? My order is gone.' });
  });
  await rightAgain(0);
  await fox.asleep();
  equal(boots.size, 2);
  ok(!boots.has(null));
}

async function storage({ fox, page }: Desk): Promise<void> {
  const queue = () => fox.ask('queue.view', { brandId: null, site: null, lane: 'waiting', limit: 200 });
  const before = await queue();
  const boot = await fox.boot();
  await fox.asleep();
  const after = await queue();
  notEqual(await fox.boot(), boot);
  ok(before.items.length >= 12);
  deepEqual(after.items, before.items);

  deepEqual(await databases(fox.options), ['carerail']);
  deepEqual(await databases(page), []);
  const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  deepEqual(
    kept.filter((key) => !key.startsWith('playground ')),
    [],
  );
}

function databases(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}

async function intrusion({ fox, page, cards }: Desk): Promise<void> {
  const { items } = await fox.ask('queue.view', { brandId: null, site: null, lane: 'waiting', limit: 1 });
  ok(items[0]);
  const state = async () => [await countOf(cards), await drafts(page), await posted(page)];
  const [before, kept] = [await state(), await exported(fox)];
  await fox.asleep();
  deepEqual(await intrude(page, items[0].case.id, items[0].case.brandId), []);
  equal(await fox.boot(), null);
  ok(await hasSidebar(page));
  deepEqual(await state(), before);
  deepEqual({ ...(await exported(fox)), exportedAt: null }, { ...kept, exportedAt: null });
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

async function exported({ ask }: Fox): Promise<Backup> {
  return (await ask('data.export', {})) as Backup;
}
