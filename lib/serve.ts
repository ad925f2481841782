import { type Browser, browser } from 'wxt/browser';
import { siteOfAddress } from './core/brand.ts';
import type { Outcome } from './core/types.ts';
import { callers, failed, type Handlers, Refusal, type Sender } from './messages.ts';
import { parseMessage } from './shapes.ts';

/**
 * Answers messages in the worker. Checks the sender against `callers` and the payload against `shapes` before a
 * handler sees it; answers an Outcome in every case. Must be called synchronously at worker start.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Browser.runtime.MessageSender, respond: (answer: Outcome<unknown>) => void) => {
      // Not every Chrome takes a promise here; all take this.
      void answer(handlers, raw, sender).then(respond);
      return true;
    },
  );
}

export async function answer(
  handlers: Handlers,
  raw: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Outcome<unknown>> {
  const message = parseMessage(raw);
  if (!message) return failed('bad-message');
  const from = identify(sender);
  if (!from || !callers[message.name].includes(from.caller)) return failed('refused', message.name);
  try {
    const handler = handlers[message.name] as (p: unknown, from: Sender) => Promise<unknown>;
    return { ok: true, value: await handler(message.payload, from) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    console.error(message.name, error);
    return failed('storage-failed', String(error));
  }
}

/** Who is speaking: one of our own pages, our script in the top frame of a supported site, or nobody (null). */
function identify(sender: Browser.runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  const url = sender.url ?? '';
  if (url.startsWith(browser.runtime.getURL('/'))) return { caller: 'ui', site: null, tabId: null };
  const site = siteOfAddress(url);
  if (!site || sender.frameId !== 0) return null;
  return { caller: 'page', site, tabId: sender.tab?.id ?? null };
}
