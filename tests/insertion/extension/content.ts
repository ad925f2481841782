import { browser } from 'wxt/browser';
import { heldKey } from '../../../lib/sites/held-key.ts';
import { insertReply, watchComposing } from '../../../lib/sites/insert.ts';
import { watchSent } from '../../../lib/sites/sent.ts';
import { type Answer, type Arming, button, events, type Request } from './protocol.ts';

// The isolated side of the test extension: the shipped insertion code and a sidebar of one button.

const life = new AbortController();
watchComposing(document, life.signal);

function answer(value: Answer): void {
  document.dispatchEvent(new CustomEvent(events.answer, { detail: JSON.stringify(value) }));
}

function listen<T>(name: string, run: (payload: T) => void): void {
  document.addEventListener(name, (event) => run(JSON.parse(String((event as CustomEvent<unknown>).detail))));
}

function finder(selector: string): () => HTMLElement | null {
  return () => document.querySelector<HTMLElement>(selector);
}

async function insert(request: Request): Promise<void> {
  const main = async (token: string, text: string, replace: boolean) =>
    !request.noMain && (await browser.runtime.sendMessage({ token, text, replace })) === true;
  const outcome = await insertReply({ ...request, find: finder(request.selector), doc: document, main });
  answer({ outcome });
}

function arm({ request, keepFocus, unguarded, focus }: Arming): void {
  const host = document.createElement('div');
  const inner = document.createElement('button');
  host.id = 'sidebar';
  host.style.cssText = `position:fixed;z-index:9;left:${button.x - 40}px;top:${button.y - 15}px`;
  inner.style.cssText = 'width:80px;height:30px';
  inner.textContent = 'Insert';
  host.attachShadow({ mode: 'closed' }).append(inner);
  const released = unguarded ? () => Promise.resolve() : heldKey(inner, window, life.signal);
  if (keepFocus) inner.addEventListener('mousedown', (event) => event.preventDefault());
  inner.addEventListener('click', async (event) => {
    if (!event.isTrusted) return;
    await released();
    await insert(request);
  });
  document.querySelector('#sidebar')?.remove();
  document.body.append(host);
  if (focus) inner.focus();
}

listen<Request>(events.insert, (request) => void insert(request));
listen<Arming>(events.arm, arm);
listen<string>(events.watch, (selector) =>
  watchSent(finder(selector), (sentAt) => answer({ sentAt }), Date.now, life.signal),
);
document.documentElement.dataset.suite = 'ready';
