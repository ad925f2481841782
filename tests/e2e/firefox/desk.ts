import type { ElementHandle, Page } from 'puppeteer-core';
import type { SiteId } from '../../../lib/core/types.ts';
import type { Expected } from '../../playground/truth.ts';
import { scrollOn, sendButtons } from '../agent.ts';
import type { Fox } from './running.ts';

/** An agent's page with the sidebar open. */
export interface Desk {
  fox: Fox;
  site: SiteId;
  page: Page;
  cards: ElementHandle<Element>;
}

/** One check on a desk that the earlier ones have left in order. */
export interface Step {
  name: string;
  run(desk: Desk): Promise<void>;
}

/** What an agent sees of a card. */
export interface Shown {
  author: string;
  text: string;
  /** The reply that Insert would take; null while the suggestions are closed. */
  suggestion: string | null;
}

const rail = '>>> button[aria-label="CareRail"]';
const sidebar = '>>> section[aria-label="CareRail"]:not([hidden])';
const list = '>>> ul[aria-label="Waiting"]';

/** The rail's number once it shows one. */
export async function railCount(page: Page): Promise<number> {
  const shown = await page.waitForSelector(rail, { visible: true });
  return Number.parseInt((await shown?.evaluate((button) => button.getAttribute('data-count'))) ?? '', 10);
}

export async function hasRail(page: Page): Promise<boolean> {
  return (await page.$(rail)) !== null;
}

export async function hasSidebar(page: Page): Promise<boolean> {
  return (await page.$(sidebar)) !== null;
}

/** How many elements of ours the page has: the rail, and the sidebar once it was opened. */
export function hosts(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.documentElement.children].filter((each) => each.shadowRoot !== null).length,
  );
}

/** Clicks the rail; answers the list "Waiting" once it is there. */
export async function openSidebar(page: Page): Promise<ElementHandle<Element>> {
  await page.locator(rail).click();
  await page.waitForSelector(sidebar);
  const found = await page.waitForSelector(list);
  if (!found) throw new Error('The sidebar has no list "Waiting".');
  return found;
}

export function countOf(cards: ElementHandle<Element>): Promise<number> {
  return cards.evaluate((ul) => ul.children.length);
}

export function firstCard(cards: ElementHandle<Element>): Promise<Shown> {
  return cards.evaluate((ul) => {
    const card = ul.children[0];
    const text = (selector: string) => card?.querySelector(selector)?.textContent ?? null;
    return {
      author: text('bdi') ?? '',
      text: text('p') ?? '',
      suggestion: text('label:has(:checked) [lang]'),
    };
  });
}

/** A person's click on a button of the first card. */
export async function pressOnFirst(cards: ElementHandle<Element>, name: string): Promise<void> {
  const button = await cards.evaluateHandle(
    (ul, name) =>
      [...(ul.children[0]?.querySelectorAll('button') ?? [])].find(
        (each) => (each.ariaLabel ?? each.textContent) === name,
      ),
    name,
  );
  const element = button.asElement();
  if (!element) throw new Error(`The first card has no button "${name}".`);
  await (element as ElementHandle<Element>).click();
}

/** The message of the site that a card shows. */
export async function messageOf(page: Page, card: Shown): Promise<Expected> {
  const found = (await messages(page)).find(
    (each) => each.author === card.author && card.text.startsWith(each.text.slice(0, 20)),
  );
  if (!found) throw new Error(`No message by ${card.author}: ${card.text}`);
  return found;
}

/** Everything that was written on the site, with its true times. */
export function messages(page: Page): Promise<Expected[]> {
  return page.evaluate(() => window.__site?.messages() ?? []);
}

/** Everything that left the site's composers. */
export function posted(page: Page): Promise<string[]> {
  return page.evaluate(() => (window.__posts ?? []).map(({ text }) => text));
}

/** What the site's own editors hold, by their own state; empty ones left out. */
export function drafts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(window.__composers?.values() ?? [])].map((box) => box.text()).filter((text) => text.trim() !== ''),
  );
}

/** The person's click on the site's own button. */
export async function pressSend(page: Page, site: SiteId): Promise<void> {
  const button = (await page.$$(sendButtons[site])).at(-1);
  if (!button) throw new Error('The site has no button to send with.');
  await button.click();
}

/** Scrolls through the page so that a virtual list shows everything once, each part until everybody has seen it. */
export function scrollThrough(page: Page): Promise<void> {
  return scrollUntil(page, async () => false);
}

/** Scrolls to where a message is on the page: a virtual list has no others, and shows answers only there. */
export function scrollTo(page: Page, id: string): Promise<void> {
  return scrollUntil(page, () =>
    page.evaluate(
      (id) => document.querySelector(`article a[href*="${id}"], [role="article"] a[href*="${id}"]`) !== null,
      id,
    ),
  );
}

/** From the top to the end or until there is what was looked for; back to the top where that never was. */
async function scrollUntil(page: Page, found: () => Promise<boolean>): Promise<void> {
  const top = () => page.evaluate(() => window.scrollTo(0, 0));
  await top();
  for (let step = 0; step < 60; step += 1) {
    if (await found()) return;
    const end = await page.evaluate(scrollOn);
    await page.evaluate(seen);
    if (end && step > 1) break;
  }
  await top();
}

/** Runs in the page: resolves after it has rendered and whoever waited for an idle moment has had one. */
function seen(): Promise<void> {
  return new Promise((resolve) => {
    const idle = (then: () => void) => requestIdleCallback(then, { timeout: 500 });
    setTimeout(() => requestAnimationFrame(() => idle(() => idle(resolve))), 100);
  });
}
