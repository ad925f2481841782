import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDb } from '../lib/data/db.ts';
import { serve } from '../lib/serve.ts';
import type { Host } from '../lib/service/deps.ts';
import { keepPieces, piece } from '../lib/service/pieces.ts';
import { createService, type NoticeActions } from '../lib/service.ts';
import { onSettings, readSettings } from '../lib/settings.ts';
import { insertInPage } from '../lib/sites/insert-main.ts';
import { clearLeftovers } from '../lib/sites/leftovers.ts';
import { matches } from '../lib/sites/places.ts';
import { uiLanguage } from '../lib/words.ts';

/** How long after its start, ms, the worker looks at everything by itself. */
const patience = 200;

// Listeners are registered before anything is awaited: a worker that is woken by an event loses it otherwise.
export default defineBackground(() => {
  keepPieces();
  const db = openDb('carerail');
  // While the event that woke us is being read; what goes wrong is told to whoever asks.
  db.open().catch(() => undefined);
  const service = createService({
    db,
    now: Date.now,
    zone: () => Temporal.Now.timeZoneId(),
    randomId: () => crypto.randomUUID(),
    triage: (text, lang) => piece('judge').triage(text, lang),
    learnFrom: (said) => piece('judge').learnFrom(said),
    isHolding: (...said) => piece('judge').isHolding(...said),
    promisesIn: (...said) => piece('judge').promisesIn(...said),
    suggest: (request) => piece('judge').suggest(request),
    incidentsOf: (known, now) => piece('judge').incidentsOf(known, now),
    words: async () => {
      const { language } = await readSettings();
      return piece('words').wordsFor(uiLanguage(language, browser.i18n.getUILanguage()));
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
  browser.permissions.onAdded.addListener(() => listenToNotices(service.notices));
  // What woke the worker goes first.
  setTimeout(refresh, patience);
});

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
