import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { chromiumPath } from '../tools/chromium.ts';

/** The built extension running in a real Chromium with a profile of its own. */
export interface Running {
  context: BrowserContext;
  worker: Worker;
  /** `chrome-extension://<id>` */
  origin: string;
  close(): Promise<void>;
}

/** Chromium's arguments for a machine without network, insertion.md 7. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts Chromium with the unpacked extension in `directory`. The profile is a new temporary one and is removed at
 * the end unless `profile` names a lasting one.
 */
export async function launch(p: {
  directory: string;
  headless?: boolean;
  profile?: string;
  locale?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Keeps pages alive that are left, as browsers do; Playwright's own waiting does not know of it. */
  backForwardCache?: boolean;
}): Promise<Running> {
  const directory = resolve(p.directory);
  const profile = p.profile ?? mkdtempSync(join(tmpdir(), 'carerail-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: p.headless ?? true,
    viewport: p.viewport ?? { width: 1360, height: 900 },
    locale: p.locale ?? 'en-US',
    colorScheme: p.colorScheme ?? 'light',
    args: [
      `--disable-extensions-except=${directory}`,
      `--load-extension=${directory}`,
      `--lang=${p.locale ?? 'en-US'}`,
      ...quiet,
    ],
    ...(p.backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    async close() {
      await context.close();
      if (!p.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/**
 * The same in a browser of its own, to which Playwright is only a guest: there a tab behind another one is hidden, as it is
 * for people, and pages that are left are kept alive. Playwright's own browsers pretend that every page is in front.
 */
export async function launchLifelike(directory: string): Promise<Running> {
  const profile = mkdtempSync(join(tmpdir(), 'carerail-'));
  const path = resolve(directory);
  const args = [
    `--user-data-dir=${profile}`,
    '--headless=new',
    '--remote-debugging-port=0',
    '--window-size=1360,900',
    '--lang=en-US',
    `--disable-extensions-except=${path}`,
    `--load-extension=${path}`,
    ...quiet,
    'about:blank',
  ];
  const process = spawn(chromiumPath(), args, { stdio: 'ignore' });
  const browser = await chromium.connectOverCDP(await endpoint(profile), { noDefaults: true });
  const context = browser.contexts()[0];
  if (!context) throw new Error('the browser has no window');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    async close() {
      await browser.close();
      await ended(process);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Where the browser of this profile can be spoken to, once it says so. */
async function endpoint(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  for (let wait = 0; wait < 200; wait += 1) {
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await pause(50);
  }
  throw new Error('the browser does not start');
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  const over = new Promise((resolve) => process.once('exit', resolve));
  process.kill();
  await over;
}

/** Ends the worker as the browser does when it is idle; the debugger is detached again. */
export async function killWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/**
 * What happens at an update: the scripts in open tabs lose their extension, and a new worker starts. Answers when the
 * old one ended, epoch ms.
 */
export async function update(running: Running): Promise<number> {
  await allowUpdates(running);
  const started = running.context.waitForEvent('serviceworker');
  const at = Date.now();
  await running.worker
    .evaluate(() => (globalThis as unknown as Reloadable).chrome.runtime.reload())
    .catch(() => undefined);
  running.worker = await started;
  return at;
}

const updatable = new WeakSet<Running>();

/** An unpacked extension comes back in developer mode only. Opens a tab and closes it, once. */
export async function allowUpdates(running: Running): Promise<void> {
  if (updatable.has(running)) return;
  updatable.add(running);
  const page = await running.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (globalThis as unknown as SettingsPage).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
}

interface SettingsPage {
  chrome: { developerPrivate: { updateProfileConfiguration(p: object): Promise<void> } };
}

interface Reloadable {
  chrome: { runtime: { reload(): void } };
}

/** Adds a brand's page or handle on the options page, as a person does. */
export async function addBrand(running: Running, identities: string[]): Promise<void> {
  const page = await running.context.newPage();
  await page.goto(`${running.origin}/options.html`);
  for (const [index, identity] of identities.entries()) {
    await page.getByLabel('Page or handle').fill(identity);
    if (index > 0) await page.getByLabel('Belongs to').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Add brand' }).click();
    // Emptied once the worker has it: a page that is closed before takes its question with it.
    const until = Date.now() + 15_000;
    while ((await page.getByLabel('Page or handle').inputValue()) !== '') {
      if (Date.now() > until) throw new Error(`${identity} was not added`);
      await pause(20);
    }
  }
  await page.close();
}

const quietPages = new WeakMap<Running, Page>();

/** One of our own pages that asks the worker nothing: it is not woken by being looked at. An update closes it. */
async function quietPage(running: Running): Promise<Page> {
  const known = quietPages.get(running);
  if (known && !known.isClosed()) return known;
  const page = await running.context.newPage();
  await page.goto(`${running.origin}/manifest.json`);
  quietPages.set(running, page);
  return page;
}

/** The toolbar badge as shown now. */
export async function badge(running: Running): Promise<{ text: string; colour: number[] }> {
  const page = await quietPage(running);
  return page.evaluate(async () => {
    const action = (globalThis as unknown as { chrome: { action: BadgeApi } }).chrome.action;
    return { text: await action.getBadgeText({}), colour: [...(await action.getBadgeBackgroundColor({}))] };
  });
}

interface BadgeApi {
  getBadgeText(p: object): Promise<string>;
  getBadgeBackgroundColor(p: object): Promise<number[]>;
}

/** What "Export data" writes, asked of the worker by one of our own pages. */
export async function exported(running: Running): Promise<Backup> {
  const page = await quietPage(running);
  const answer = await page.evaluate(() =>
    (globalThis as unknown as { chrome: RuntimeApi }).chrome.runtime.sendMessage({
      name: 'data.export',
      payload: {},
    }),
  );
  return (answer as { value: Backup }).value;
}

interface RuntimeApi {
  runtime: { sendMessage(message: object): Promise<unknown> };
}

/** As much of an export as the tests look at; times are ISO. */
export interface Backup {
  comments: {
    id: string;
    parentId: string | null;
    threadId: string;
    postId: string | null;
    text: string;
    author: { name: string; isBrand: boolean };
    hidden: boolean;
    postedAt: { earliest: string | null; latest: string };
  }[];
  cases: {
    id: string;
    state: string;
    due: string | null;
    category: string;
    waitingSince: { earliest: string | null; latest: string } | null;
    firstResponse: {
      commentId: string;
      templateId: string | null;
      took: { earliest: number; latest: number };
    } | null;
    answers: { commentId: string; took: { earliest: number; latest: number } }[];
    waitingFor: string | null;
  }[];
}
