import type { CDPSession, Page } from '@playwright/test';
import type { Running } from './extension.ts';

/** The toolbar popup over a tab, as the browser itself opens it. Playwright does not show it as a page. */
export interface OpenPopup {
  text(): Promise<string>;
  /** Clicks a button by its words with the real mouse; throws where there is none or it is disabled. */
  press(name: string): Promise<void>;
}

/** Opens the real popup while `page` is the tab in front. It closes with the next click elsewhere. */
export async function openPopup(running: Running, page: Page): Promise<OpenPopup> {
  await page.bringToFront();
  await running.worker.evaluate(() =>
    (globalThis as unknown as { chrome: ActionApi }).chrome.action.openPopup(),
  );
  const session = await running.context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ url }) => url === `${running.origin}/popup.html`);
  if (!target) throw new Error('the popup did not open');
  const { targetId } = target;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const ask = asker(session, sessionId);
  const evaluate = async (expression: string) => {
    const { result } = await ask('Runtime.evaluate', { expression, returnByValue: true });
    return result?.value;
  };
  return {
    text: async () => String(await evaluate('document.body.innerText')),
    async press(name) {
      const place = await evaluate(`(() => {
        const button = [...document.querySelectorAll('button:enabled')].find((each) =>
          (each.getAttribute('aria-label') ?? each.innerText).trim() === ${JSON.stringify(name)});
        const box = button?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      })()`);
      if (!place) throw new Error(`no button "${name}" in the popup`);
      for (const type of ['mousePressed', 'mouseReleased'])
        await ask('Input.dispatchMouseEvent', { type, ...(place as object), button: 'left', clickCount: 1 });
    },
  };
}

interface ActionApi {
  action: { openPopup(): Promise<void> };
}

interface Answer {
  result?: { value?: unknown };
}

/** Speaks with a target through the session of another: one answer per question, by its number. */
function asker(session: CDPSession, sessionId: string) {
  let last = 0;
  return (method: string, params: object): Promise<Answer> => {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      const listen = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as { id?: number; result?: Answer };
        if (event.sessionId !== sessionId || answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        resolve(answer.result ?? {});
      };
      session.on('Target.receivedMessageFromTarget', listen);
      const message = JSON.stringify({ id, method, params });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
  };
}
