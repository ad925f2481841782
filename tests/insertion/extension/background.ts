import { browser } from 'wxt/browser';
import { insertInPage } from '../../../lib/sites/insert-main.ts';

interface MainRequest {
  token: string;
  text: string;
  replace: boolean;
}

browser.runtime.onMessage.addListener((message: MainRequest, sender, respond) => {
  browser.scripting
    .executeScript({
      target: { tabId: sender.tab?.id ?? -1, frameIds: [0] },
      world: 'MAIN',
      func: insertInPage,
      args: [message.token, message.text, message.replace],
    })
    .then(
      ([result]) => respond(result?.result === true),
      () => respond(false),
    );
  return true;
});
