import type { Page } from 'puppeteer-core';
import type { In, MessageName } from '../../../lib/messages.ts';
import { id } from './running.ts';

/** Messages that would do harm, were a page able to send them. */
function forged(caseId: string, brandId: string): { name: MessageName; payload: In<MessageName> }[] {
  const harm: { [N in MessageName]?: In<N> } = {
    'brand.remove': { brandId },
    'case.decide': { id: 'forged', caseId, at: 1, decision: { kind: 'dismiss', reason: 'spam' } },
    'data.export': {},
    'sidebar.wanted': {},
    'reply.sent': { id: 'forged', sentAt: 1 },
  };
  return Object.entries(harm).map(([name, payload]) => ({ name: name as MessageName, payload }));
}

/**
 * Does from within the page what a hostile one could try: sends our messages by every way a page has, and clicks
 * with its own clicks on everything of ours, which only the test build lets it reach. Answers what it got hold of.
 */
export function intrude(page: Page, caseId: string, brandId: string): Promise<string[]> {
  return page.evaluate(
    async ({ messages, id }) => {
      const answers: string[] = [];
      const listen = ({ data }: MessageEvent) => {
        if ('ok' in Object(data)) answers.push(JSON.stringify(data));
      };
      addEventListener('message', listen);
      for (const { name, payload } of messages) {
        const detail = { name, payload };
        postMessage(detail, '*');
        new BroadcastChannel(name).postMessage(detail);
        for (const target of [document, window])
          for (const type of [name, 'message', 'carerail'])
            target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
      }
      // WXT's word from a newer script to an older one that it shall end.
      for (const contentScriptName of ['care', 'reader', 'sidebar'])
        document.dispatchEvent(
          new CustomEvent(`${id}:${contentScriptName}:wxt:content-script-started`, {
            detail: { contentScriptName, messageId: 'forged' },
          }),
        );
      // Our own word of that kind.
      document.dispatchEvent(new Event('care:started'));
      const roots = [...document.documentElement.children].flatMap((each) => each.shadowRoot ?? []);
      for (const button of roots.flatMap((root) => [...root.querySelectorAll('button')])) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      removeEventListener('message', listen);
      const seen = ['browser', 'chrome', 'carerail'].filter((name) => name in window);
      if (roots.length === 0) seen.push('nothing of ours to click on: the test is blind');
      return [...answers, ...seen];
    },
    { messages: forged(caseId, brandId), id },
  );
}
