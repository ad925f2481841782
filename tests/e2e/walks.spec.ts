import type { Page } from '@playwright/test';
import { type SiteId, sites } from '../../lib/core/types.ts';
import { listenersIn, observersIn } from '../bench/traces.ts';
import { brandKey } from '../playground/data/people.ts';
import { concernsBrand } from '../playground/truth.ts';
import { brand } from './agent.ts';
import { exported, type Running } from './extension.ts';
import { misplaced } from './found.ts';
import { expect, here, hosts, rail, test } from './stage.ts';
import { chance, type Move, nextMove, rooms, step } from './walk.ts';

/**
 * Random walks: after each there is one rail where the brand is at home and none elsewhere, at most one sidebar, and
 * in the end nothing of ours has piled up. A few in every run; `npm run walks` does a thousand, in parts of a hundred.
 */
const walks = Number(process.env.WALKS ?? 16);
const perPart = Math.min(walks / 2, 100);
const seed = Number(process.env.SEED ?? 20_261_126);
const movesPerWalk = 6;
/** What has been on a page so long, ms, must have been read. */
const longEnough = 1500;

test.use({
  lifelike: true,
  brands: [brand.facebook, 'https://www.facebook.com/profile.php?id=61550208417733', brand.x],
});

for (let part = 0; part * perPart < walks; part += 1) {
  const site = sites[part % 2] ?? 'x';
  test(`${site}: ${perPart} random walks, seed ${seed + part}`, async ({ running }) => {
    test.setTimeout(120_000 + perPart * 8000);
    const walker = await begin(running, site);
    const random = chance(seed + part);
    const half = Math.floor(perPart / 2);
    for (let walk = 0; walk < half; walk += 1) await oneWalk(walker, random, walk, true);
    // The browser keeps pages that were left, and what stood in them, so what piles up is counted without leaving.
    const middle = await traces(walker);
    for (let walk = half; walk < perPart; walk += 1) await oneWalk(walker, random, walk, false);
    const end = await traces(walker);

    // The rail and the sidebar, and never another one.
    expect(await walker.page.evaluate(() => window.__most)).toBe(2);
    expect(end.observers).toBe(middle.observers);
    expect(end.listeners).toEqual(middle.listeners);
    expect(end.nodes).toBeLessThan(middle.nodes * 1.2 + 500);
    expect(end.heap - middle.heap).toBeLessThan(3_000_000);
    const backup = await exported(running);
    // Searches and notifications do not say what a tweet answers: what was only seen there has no parent.
    const placed = backup.comments.filter(({ parentId }) => parentId !== null);
    expect(misplaced({ ...backup, comments: placed }, site)).toEqual([]);
    expect(new Set(backup.comments.map(({ id }) => id)).size).toBe(backup.comments.length);
    expect(walker.errors).toEqual([]);
    console.log(
      `  ${site}: ${walker.checked} messages looked for at ${walker.rests} rests; ${walker.alive} of ${walker.left} pages kept alive; heap ${kilo(middle.heap)} -> ${kilo(end.heap)}`,
    );
  });
}

const kilo = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

interface Walker {
  running: Running;
  site: SiteId;
  page: Page;
  /** A tab that comes in front when the page is hidden. */
  other: Page;
  /** Whether the person wants the sidebar, and whether it was ever opened on this page. */
  wanted: boolean;
  opened: boolean;
  errors: string[];
  checked: number;
  rests: number;
  left: number;
  alive: number;
}

declare global {
  interface Window {
    /** The most of our elements that were ever on the page at the same time. */
    __most?: number;
  }
}

async function begin(running: Running, site: SiteId): Promise<Walker> {
  const other = await running.context.newPage();
  const page = await running.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${error.stack}`));
  await page.goto(home(site));
  await rail(page).waitFor();
  await page.evaluate(noteMost);
  return {
    running,
    site,
    page,
    other,
    wanted: false,
    opened: false,
    errors,
    checked: 0,
    rests: 0,
    left: 0,
    alive: 0,
  };
}

function home(site: SiteId): string {
  return `${site === 'x' ? 'https://x.com' : 'https://www.facebook.com'}${rooms[site][0]?.path}`;
}

/** Runs in the page: counts our elements at every change. */
function noteMost(): void {
  const look = () => {
    const count = [...document.documentElement.children].filter((each) => each.shadowRoot !== null).length;
    window.__most = Math.max(window.__most ?? 0, count);
  };
  new MutationObserver(look).observe(document.documentElement, { childList: true });
  look();
}

async function oneWalk(walker: Walker, random: () => number, walk: number, leaves: boolean): Promise<void> {
  const moves = Array.from({ length: movesPerWalk }, () => nextMove(walker.site, random, leaves));
  const pauses = moves.map(() => Math.floor(random() ** 4 * 400));
  await test.step(`walk ${walk}: ${moves.map((move) => ('path' in move ? move.path : move.kind)).join(', ')}`, async () => {
    let from = 0;
    for (const [n, move] of moves.entries()) {
      if (!(move.kind in byHand)) continue;
      await step(walker.page, moves.slice(from, n), pauses.slice(from, n));
      await byHand[move.kind as keyof typeof byHand](walker);
      from = n + 1;
    }
    await step(walker.page, moves.slice(from), pauses.slice(from));
    await look(walker);
    if (walk % 5 === 4) await rest(walker);
  });
}

/** Steps that the browser or the person makes. */
const byHand = {
  async hide({ page, other }: Walker): Promise<void> {
    await other.bringToFront();
    await other.waitForTimeout(150);
    await page.bringToFront();
  },
  async leave(walker: Walker): Promise<void> {
    const { page, site } = walker;
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }), { once: true }),
    );
    await page.goto(
      site === 'x' ? 'https://x.com/mapleandrye' : 'https://www.facebook.com/mapleandrye.coffee',
    );
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState === 'complete');
    const alive = await page.evaluate(() => 'persisted' in window);
    walker.left += 1;
    if (alive) walker.alive += 1;
    else {
      walker.opened = walker.wanted = false;
      await page.evaluate(noteMost);
    }
  },
  async sidebar(walker: Walker): Promise<void> {
    const { page } = walker;
    if (!(await isOurs(walker))) return;
    await rail(page).waitFor();
    const sidebar = page.getByRole('region', { name: 'CareRail' });
    if (walker.wanted) await sidebar.getByRole('button', { name: 'Close' }).first().click();
    else await rail(page).click();
    walker.wanted = !walker.wanted;
    walker.opened = true;
    await expect(sidebar).toBeVisible({ visible: walker.wanted });
  },
};

/** Whether the page is a place of the brand's, by its address. */
async function isOurs({ page, site }: Walker): Promise<boolean> {
  const { pathname, search } = new URL(await page.evaluate(() => location.href));
  // The dialog for a reply has an address of its own; the page below goes on.
  if (pathname === '/compose/post') return (await hosts(page)).rails === 1;
  const room = rooms[site].find(({ path }) => path === pathname + search);
  return room?.ours ?? /^\/sunnycrust/.test(pathname);
}

/** One rail where the brand is at home, none elsewhere; the sidebar as it was left, hidden on the pages of others. */
async function look(walker: Walker): Promise<void> {
  const { page } = walker;
  // Whose page lies below the reply dialog shows by the rail alone, once it has had its time to come or go.
  if (new URL(page.url()).pathname === '/compose/post') await page.waitForTimeout(longEnough * 2);
  const ours = await isOurs(walker);
  await expect
    .poll(() => hosts(page), { intervals: [20, 50, 100], timeout: 8000 })
    .toEqual({ rails: ours ? 1 : 0, sidebars: walker.opened ? 1 : 0 });
  await expect(page.getByRole('region', { name: 'CareRail' })).toBeVisible({
    visible: walker.wanted && ours,
  });
}

/** Stays until what the page shows must have been read, and compares with what is stored. */
async function rest(walker: Walker): Promise<void> {
  const { page, running, site } = walker;
  await page.waitForTimeout(longEnough);
  if (!(await isOurs(walker))) return;
  const shown = await page.evaluate((age) => {
    const until = performance.now() - age;
    return (window.__site?.shown() ?? []).filter(({ since, foreign }) => since <= until && !foreign);
  }, longEnough);
  // A visitor's post on the brand's page bears the visitor's name and address alone, so it is left out here.
  const isTellable = (id: string) =>
    site === 'x' || here.posts.find((post) => post.id === id)?.by === brandKey;
  const all = new Map((site === 'x' ? here.tweets : here.comments).map((each) => [each.id, each]));
  const wanted = shown.flatMap(({ id }) => {
    const message = all.get(id);
    return message && concernsBrand(here, message, all) && isTellable(message.postId)
      ? [`${site}:${id}`]
      : [];
  });
  const missed = async () => {
    const stored = new Set((await exported(running)).comments.map(({ id }) => id));
    return wanted.filter((id) => !stored.has(id)).map((id) => `${id} at ${page.url()}`);
  };
  await expect.poll(missed, { intervals: [0, 100], timeout: 1500 }).toEqual([]);
  walker.checked += wanted.length;
  walker.rests += 1;
}

/** What of ours is in the page, standing on the brand's own page with the sidebar closed. */
async function traces(walker: Walker) {
  const { page, site } = walker;
  // Once open, so that what the sidebar itself needs is there at every count.
  if (walker.wanted || !walker.opened) {
    await step(page, [{ kind: 'go', path: rooms[site][0]?.path ?? '/' }] satisfies Move[], [300]);
    await byHand.sidebar(walker);
    if (walker.wanted) await byHand.sidebar(walker);
  }
  await step(page, [{ kind: 'go', path: rooms[site][2]?.path ?? '/' }] satisfies Move[], [0]);
  await step(page, [{ kind: 'go', path: rooms[site][0]?.path ?? '/' }] satisfies Move[], [1500]);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  await session.detach();
  return {
    observers: await observersIn(page),
    listeners: (await listenersIn(page, 'body')).sort(),
    nodes: metric('Nodes'),
    heap: metric('JSHeapUsedSize'),
  };
}
