import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { In, MessageName, Out } from '../../../lib/messages.ts';
import { build, respond } from '../../playground/serve.ts';
import { now } from '../agent.ts';
import type { Backup } from '../extension.ts';

/** The test build in a real Firefox with a profile of its own, over WebDriver BiDi (insertion.md 8). */
export interface Fox {
  /** The options page: where brands are added, and the tests' way to the extension. Another one after an update. */
  readonly options: Page;
  /** Opens a page of the stand-in sites in a new tab, in front. */
  visit(url: string): Promise<Page>;
  /** What was thrown and not caught, by the pages or by our scripts in them. */
  errors: string[];
  /** The hosts that the extension may read, as patterns. */
  granted(): Promise<string[]>;
  /** Asks the worker, as our own pages do. Throws what it answers instead of a value. */
  ask<N extends MessageName>(name: N, payload: In<N>): Promise<Out<N>>;
  /** What "Export data" writes. */
  exported(): Promise<Backup>;
  /** The number on the toolbar badge. Asking does not wake the worker. */
  badge(): Promise<number>;
  /** When the worker (here: event page) that runs now began, epoch ms; null: none runs. Asking does not wake it. */
  boot(): Promise<number | null>;
  /** Installs the extension once more over itself. */
  update(): Promise<void>;
  /** Waits until Firefox has ended the idle worker. Throws when it still runs after 15 s. */
  asleep(): Promise<void>;
  close(): Promise<void>;
}

export const id = 'carerail@carerail.app';
/** Chosen here, since Firefox draws the host of an extension's pages by lot. */
const host = '5d0c2a3e-8a4b-4c8e-9a53-0c7a5e11ca7e';
/** How long an idle event page lives, ms; 30 s where nobody sets it. */
const idle = 1000;

/** As much of the extension's own API as is asked in its page. */
declare const browser: {
  action: { getBadgeText(p: object): Promise<string> };
  permissions: { getAll(): Promise<{ origins: string[] }> };
  extension: { getBackgroundPage(): Window | null };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

export async function launch(executablePath: string, directory: string): Promise<Fox> {
  await build();
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1360, height: 900 },
    // Without it no extension page can be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: host }),
      'extensions.background.idle.timeout': idle,
      // What is asked for after a click is given: its prompt is no page that a test could press.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  try {
    const install = () => firefox.installExtension(resolve(directory));
    await install();
    return control(firefox, await openOptions(firefox), install);
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

/** Firefox never says that an extension page has loaded, though it has: its content is waited for instead. */
async function openOptions(firefox: Browser): Promise<Page> {
  const page = await firefox.newPage();
  await page.goto(`moz-extension://${host}/options.html`, { timeout: 1000 }).catch(() => undefined);
  await page.waitForSelector('form');
  return page;
}

/** Opens a page of the stand-in sites in a new tab; what goes wrong there is added to `errors`. */
async function visit(firefox: Browser, url: string, errors: string[]): Promise<Page> {
  const page = await firefox.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = respond(request.url(), now);
    if (answer) void request.respond(answer);
    else void request.abort();
  });
  page.on('pageerror', (error) => errors.push(error instanceof Error ? `${error.stack}` : String(error)));
  await page.goto(url);
  return page;
}

function control(firefox: Browser, first: Page, install: () => Promise<unknown>): Fox {
  let options = first;
  const boot = () =>
    options.evaluate(() => browser.extension.getBackgroundPage()?.performance.timeOrigin ?? null);
  const errors: string[] = [];
  const ask: Fox['ask'] = async (name, payload) => {
    const message = { name, payload };
    // As text: what occurs twice in a value comes over BiDi only once.
    const text = await options.evaluate(
      async (message) => JSON.stringify(await browser.runtime.sendMessage(message)),
      message,
    );
    const answer: unknown = JSON.parse(text);
    if (!isValue(answer)) throw new Error(`${name}: ${text}`);
    return answer.value as never;
  };
  return {
    get options() {
      return options;
    },
    boot,
    errors,
    visit: (url) => visit(firefox, url, errors),
    granted: () => options.evaluate(async () => (await browser.permissions.getAll()).origins),
    ask,
    exported: async () => (await ask('data.export', {})) as Backup,
    badge: async () => Number.parseInt(await options.evaluate(() => browser.action.getBadgeText({})), 10),
    async update() {
      // Firefox closes the pages of an extension that it replaces.
      await install();
      options = await openOptions(firefox);
    },
    asleep: async () => void (await until('the worker to end', async () => (await boot()) === null)),
    close: () => firefox.close(),
  };
}

function isValue(answer: unknown): answer is { value: unknown } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}

/** Asks again and again until the answer is yes. Answers how long that took, ms; throws after `most` ms. */
export async function until(what: string, ask: () => Promise<boolean>, most = 15_000): Promise<number> {
  const started = performance.now();
  for (;;) {
    const yes = await ask();
    const took = performance.now() - started;
    if (yes) return took;
    if (took > most) throw new Error(`Waited ${most} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
