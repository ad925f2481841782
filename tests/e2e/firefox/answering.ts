import { deepEqual, equal, ok } from 'node:assert/strict';
import type { SiteId } from '../../../lib/core/types.ts';
import { matches } from '../../../lib/sites/places.ts';
import type { Expected } from '../../playground/truth.ts';
import { brand, busiest } from '../agent.ts';
import { missing, under } from '../found.ts';
import {
  countOf,
  type Desk,
  drafts,
  firstCard,
  hasSidebar,
  messageOf,
  messages,
  openSidebar,
  posted,
  pressOnFirst,
  pressSend,
  railCount,
  type Step,
  scrollThrough,
  scrollTo,
} from './desk.ts';
import { type Fox, until } from './running.ts';

/** What the badge and the queue may take to be right again after an event, ms. */
const prompt = 1000;

/** Adds the brand on the options page, as a person does. */
export async function addBrand({ options, ask, granted }: Fox): Promise<true> {
  // Unlike Chromium, Firefox lets people withhold them.
  deepEqual((await granted()).toSorted(), matches.toSorted());
  const identities = async () =>
    (await ask('summary.view', {})).brands.map((each) => each.brand.identities.map(({ site }) => site));
  const add = async (identity: string) => {
    await options.locator('form input').click();
    await options.keyboard.type(identity);
    await options.locator('form button[type="submit"]').click();
  };
  await add(brand.facebook);
  await options.waitForSelector('form select option:nth-child(2)');
  await options.select('form select', 'facebook:sunnycrust.bakery');
  await add(brand.x);
  await until('both identities', async () => (await identities()).flat().length === 2);
  deepEqual(await identities(), [['facebook', 'x']]);
  return true;
}

/** Opens the brand's busiest post and the sidebar beside it: everybody who waits there is found. */
export async function openDesk(fox: Fox, site: SiteId): Promise<Desk> {
  await fox.asleep();
  const page = await fox.visit(busiest(site));
  await until('a number on the rail', async () => (await railCount(page)) > 0);
  await scrollThrough(page);
  await until('12 on the rail', async () => (await railCount(page)) >= 12);
  equal(await hasSidebar(page), false);

  await fox.asleep();
  const cards = await openSidebar(page);
  await until('12 cards', async () => (await countOf(cards)) >= 12);
  const truth = await page.evaluate(() => window.__site?.truth().waiting ?? []);
  const wanted = under(page.url(), truth).filter(({ shown }) => shown === 'first');
  ok(wanted.length >= 10);
  let unread: string[] = [];
  const all = async () => {
    unread = missing(await fox.exported(), wanted);
    return unread.length === 0;
  };
  await until('all comments', all).catch(() => undefined);
  deepEqual(unread, []);
  return { fox, site, page, cards };
}

export const answering: Step[] = [
  { name: "answered through Insert and the site's own send", run: answer },
  { name: "a colleague's answer stops the clock, the worker being dead before and after", run: workerLife },
];

async function answer(desk: Desk): Promise<void> {
  const { fox, site, page, cards } = desk;
  const proposed = async () => ((await firstCard(cards)).suggestion?.length ?? 0) > 20;
  await until('a suggestion', proposed);
  const card = await firstCard(cards);
  const question = await messageOf(page, card);
  const before = await countOf(cards);
  // Facebook's box starts with the name of the person answered.
  const reply = site === 'facebook' ? `${card.author} ${card.suggestion}` : card.suggestion;

  await scrollTo(page, question.id);
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
  const { truth, took } = await responseTime(desk, question, sent?.id);
  // The site tells whole seconds.
  const near = took.earliest >= truth - 1000 && took.latest <= truth + 999 + 1000;
  ok(near, `took ${truth} ms, stored ${JSON.stringify(took)}`);
}

async function workerLife(desk: Desk): Promise<void> {
  const boots: (number | null)[] = [];
  const lates: number[] = [];
  // Somebody else may have the machine for a moment; what is late by itself is late every time.
  while (lates.length < 5 && Math.min(...lates) > prompt)
    lates.push(await withoutWorker(desk, lates.length, boots));
  console.log(`  right again after ${lates.map(Math.round).join(', ')} ms`);
  ok(Math.min(...lates) <= prompt);
  // Another worker lived at each event.
  ok(!boots.includes(null));
  equal(new Set(boots).size, 2 * lates.length);
}

/**
 * An answer by a colleague and another comment, the worker being dead before each. How long queue and badge took to be
 * right again, ms; adds which worker did it to `boots`.
 */
async function withoutWorker(desk: Desk, round: number, boots: (number | null)[]): Promise<number> {
  const { fox, page, cards } = desk;
  const question = await messageOf(page, await firstCard(cards));
  // A virtual list shows an answer only where its question is in view.
  await scrollTo(page, question.id);
  await pressOnFirst(cards, 'Open');
  let answer: string | undefined;
  const answered = await rightAfter(desk, -1, boots, async () => {
    answer = await page.evaluate(
      (id) => window.__site?.colleagueAnswers(id, 'We have just fixed this. Thank you for telling us!'),
      question.id,
    );
  });
  await responseTime(desk, question, answer);
  const asked = await rightAfter(desk, 1, boots, () =>
    page.evaluate((by) => {
      window.scrollTo(0, 0);
      window.__site?.addComment({ text: 'Hello, is anybody there? My order is gone.', by });
    }, `Nova Kupac ${round}`),
  );
  await fox.asleep();
  return Math.max(answered, asked);
}

/** How long after an event without a worker the queue has `difference` more cards and the badge tells so, ms. */
async function rightAfter(
  { fox, cards }: Desk,
  difference: 1 | -1,
  boots: (number | null)[],
  happen: () => Promise<void>,
): Promise<number> {
  await fox.asleep();
  const [waiting, badge] = [await countOf(cards), await fox.badge()];
  let boot: number | null = null;
  await happen();
  const took = await until('queue and badge', async () => {
    boot = (await fox.boot()) ?? boot;
    return (await countOf(cards)) === waiting + difference && (await fox.badge()) === badge + difference;
  });
  boots.push(boot);
  return took;
}

/** What is stored of how long an answer took, ms, and the truth, which must lie in it. */
async function responseTime({ fox, site, page }: Desk, question: Expected, answerId: string | undefined) {
  const sent = (await messages(page)).find(({ id }) => id === answerId);
  const { cases } = await fox.exported();
  const found = cases
    .flatMap(({ answers }) => answers)
    .find((each) => each.commentId === `${site}:${answerId}`);
  ok(sent && found, 'no response time is stored');
  const [truth, { took }] = [sent.postedAt - question.postedAt, found];
  const holds = took.earliest - 1000 <= truth && truth <= took.latest + 1000;
  ok(holds, `took ${truth} ms, stored ${JSON.stringify(took)}`);
  return { truth, took };
}
