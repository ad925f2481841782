import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDb } from '../lib/data/db.ts';
import { suggest } from '../lib/reply/compose.ts';
import { serve } from '../lib/serve.ts';
import type { Host } from '../lib/service/deps.ts';
import { createService } from '../lib/service.ts';
import { readSettings } from '../lib/settings.ts';
import { insertInPage } from '../lib/sites/insert-main.ts';
import { clearLeftovers } from '../lib/sites/leftovers.ts';
import { matches } from '../lib/sites/places.ts';
import { triage } from '../lib/triage/cues.ts';
import { uiLanguage, wordsFor } from '../lib/words.ts';

/** How long after its start, ms, the worker looks at everything by itself. */
const patience = 200;

// Listeners are registered before anything is awaited: a worker that is woken by an event loses it otherwise.
export default defineBackground(() => {
  const service = createService({
    db: openDb('carerail'),
    now: Date.now,
    randomId: () => crypto.randomUUID(),
    triage,
    suggest,
    words: async () => wordsFor(uiLanguage((await readSettings()).language, browser.i18n.getUILanguage())),
    host,
  });
  const refresh = () => void service.refresh();
  serve(service.handlers);
  browser.alarms.onAlarm.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void reviveTabs();
    if (reason === 'update') void service.judgeAll();
  });
  // What woke the worker goes first.
  setTimeout(refresh, patience);
});

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
