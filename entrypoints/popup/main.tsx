import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { dressPage } from '../../components/page.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import '../../components/theme.css';
import '../../components/rounds/rounds.css';
import '../../components/popup/popup.css';
import { onBell, send } from '../../lib/messages.ts';
import { readSettings } from '../../lib/settings.ts';
import { uiLanguage, wordsFor } from '../../lib/words.ts';

async function start(root: HTMLElement): Promise<void> {
  const [settings, [tab]] = await Promise.all([
    readSettings(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const words = wordsFor(uiLanguage(settings.language, navigator.language));
  dressPage(document, words, settings.theme);
  createRoot(root).render(
    <Popup
      words={words}
      send={send}
      subscribe={subscribe}
      now={Date.now}
      tabUrl={tab?.url ?? null}
      openOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      close={() => window.close()}
    />,
  );
}

function subscribe(ring: () => void): () => void {
  const until = new AbortController();
  onBell(ring, until.signal);
  return () => until.abort();
}

const root = document.getElementById('root');
if (root) void start(root);
