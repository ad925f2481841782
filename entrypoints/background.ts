import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { lazyBy } from '../lib/core/lazy.ts';
import { openDb } from '../lib/data/db.ts';
import { serve } from '../lib/serve.ts';
import type { Host, Judge } from '../lib/service/deps.ts';
import { keepPiece, piece } from '../lib/service/piece.ts';
import { createService, type NoticeActions } from '../lib/service.ts';
import { onSettings, readSettings } from '../lib/settings.ts';
import { insertInPage } from '../lib/sites/insert-main.ts';
import { clearLeftovers } from '../lib/sites/leftovers.ts';
import { matches } from '../lib/sites/places.ts';
import { catalogueOf, type UiLanguage, uiLanguage, type Words } from '../lib/words.ts';

/** How long after its start, ms, the worker looks at everything by itself. */
const patience = 200;

// Listeners are registered before anything is awaited: a worker that is woken by an event loses it otherwise.
export default defineBackground(() => {
  keepPiece();
  const judge = lazyBy(readJudge);
  const words = lazyBy(readWords);
  const db = openDb('carerail');
  // While the event that woke us is being read; what goes wrong is told to whoever asks.
  db.open().catch(() => undefined);
  const service = createService({
    db,
    now: Date.now,
    zone: () => Temporal.Now.timeZoneId(),
    randomId: () => crypto.randomUUID(),
    judge: () => judge('judge'),
    words: async () => {
      const { language } = await readSettings();
      return words(uiLanguage(language, browser.i18n.getUILanguage()));
    },
    host,
    hasButtons,
  });
  const refresh = () => void service.refresh();
  serve(service.handlers);
  browser.alarms.onAlarm.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void reviveTabs();
    if (reason === 'update') void service.judgeAll();
  });
  // Quiet hours may have begun or ended with a change of theirs.
  onSettings(refresh, new AbortController().signal);
  listenToNotices(service.notices);
  // What woke the worker goes first.
  setTimeout(() => {
    refresh();
    void service.carryOn();
    // Nothing to wake up for: whoever shows a notification listens to it from the start.
    browser.permissions.onAdded.addListener(() => listenToNotices(service.notices));
  }, patience);
});

declare global {
  /** The weights' modules by their paths, until these have begun (wxt.data.ts). */
  var carerailData: Record<string, Record<string, unknown>> | undefined;
}

async function readJudge(name: 'judge'): Promise<Judge> {
  // Asked for before the script is read, which keeps us busy.
  const [data, { judge: begin }] = await Promise.all([dataIn<typeof carerailData>(name), piece()]);
  globalThis.carerailData = data;
  const judge = await begin();
  globalThis.carerailData = undefined;
  return judge;
}

async function readWords(language: UiLanguage): Promise<Words> {
  const catalogue = dataIn<Record<string, string>>(`words/${catalogueOf(language)}`);
  const makeWords = await (await piece()).words();
  return makeWords(language, await catalogue);
}

async function dataIn<T>(file: string): Promise<T> {
  return (await fetch(`/data/${file}.json`)).json();
}

const hasButtons = import.meta.env.BROWSER !== 'firefox';

/** Chrome has no `notifications` before the person allows them. */
function listenToNotices({ open, snooze }: NoticeActions): void {
  if (!browser.notifications || browser.notifications.onClicked.hasListeners()) return;
  browser.notifications.onClicked.addListener((id) => void open(id));
  if (hasButtons)
    browser.notifications.onButtonClicked.addListener(
      (id, button) => void (button === 0 ? open : snooze)(id),
    );
}

const host: Host = {
  async openTab(url) {
    await browser.tabs.create({ url });
  },
  isOpen: (tabId) =>
    browser.tabs.get(tabId).then(
      () => true,
      () => false,
    ),
  async runScript(tabId, script) {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [`/content-scripts/${script}.js`],
    });
  },
  async insertMain(tabId, token, text, replace) {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      world: 'MAIN',
      func: insertInPage,
      args: [token, text, replace],
    });
    return result?.result === true;
  },
};

/** After an installation or update the scripts in open tabs are dead: new ones take over without a reload. */
async function reviveTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  const revived = tabs.map(async ({ id }) => {
    const target = { tabId: id ?? -1 };
    await browser.scripting.executeScript({ target, func: clearLeftovers });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/care.js'] });
  });
  // A tab may be discarded or closed by now; it gets its script when it loads.
  await Promise.allSettled(revived);
}
