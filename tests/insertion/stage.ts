import type { InsertMode, InsertOutcome } from '../../lib/sites/insert.ts';
import type { Post } from '../playground/composers/host.ts';
import type { PageOptions } from '../playground/composers/page.tsx';
import type { Drive } from './drive.ts';
import { type Arming, button, events, type Request } from './extension/protocol.ts';

export type Host = 'lex-plain' | 'lex-rich' | 'draft';

export const hosts: Record<Host, string> = {
  'lex-plain': 'https://www.facebook.com/',
  'lex-rich': 'https://www.facebook.com/?mode=rich',
  draft: 'https://x.com/',
};

/** A host page in a browser, as a test and a person use it. */
export interface Stage {
  readonly host: Host;
  readonly drive: Drive;
  /** New editors, no posts, no sidebar. */
  mount(options?: PageOptions): Promise<void>;
  /** The text the editor itself holds. */
  state(id?: string): Promise<string | null>;
  posts(): Promise<Post[]>;
  errors(): Promise<string[]>;
  /** A person types a draft, moves the caret to its start and clicks elsewhere. */
  draft(text: string): Promise<void>;
  insert(request: { text: string; mode: InsertMode } & Partial<Request>): Promise<InsertOutcome>;
  /** Puts the sidebar's button on the page. */
  arm(arming: Omit<Arming, 'request'> & { request: Partial<Request> & { text: string } }): Promise<void>;
  /** A real click on the closed sidebar's button. */
  press(count?: number): Promise<void>;
  /** Outcomes and send times so far, oldest first; waits for `count` of them, 8 s at most. */
  answers(count: number): Promise<{ outcome?: InsertOutcome; sentAt?: number }[]>;
  undo(): Promise<void>;
  focusBox(): Promise<void>;
  /** A real click on an element of the page. */
  clickOn(selector: string): Promise<void>;
  send(): Promise<void>;
}

export const composer = '#main [contenteditable="true"]';
const sendControl = '#main :is([role="button"], button)';

/** Loads the host page. Throws when the content script does not start. */
export async function openStage(drive: Drive, host: Host): Promise<Stage> {
  await drive.goto(hosts[host]);
  const ready = () => drive.evaluate(() => document.documentElement.dataset.suite === 'ready', null);
  if (!(await until(ready))) throw new Error('The content script of the test extension did not start.');
  await drive.evaluate((name) => {
    document.addEventListener(name, (event) => {
      window.__answers?.push(JSON.parse((event as CustomEvent<string>).detail));
    });
  }, events.answer);
  const ask = (name: string, payload: unknown) =>
    drive.evaluate(({ name, detail }) => void document.dispatchEvent(new CustomEvent(name, { detail })), {
      name,
      detail: JSON.stringify(payload),
    });
  const stage: Stage = {
    host,
    drive,
    async mount(options = {}) {
      await drive.evaluate((options) => {
        document.querySelector('#sidebar')?.remove();
        window.__answers = [];
        window.__composers?.clear();
        window.__mount?.(options);
      }, options);
      if (!options.swap) await until(async () => (await stage.state()) !== null);
    },
    state: (id = 'main') => drive.evaluate((id) => window.__composers?.get(id)?.text() ?? null, id),
    posts: () => drive.evaluate(() => window.__posts ?? [], null),
    errors: () => drive.evaluate(() => window.__errors ?? [], null),
    async draft(text) {
      await stage.focusBox();
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) {
          await drive.keyboard.down('Shift');
          await drive.keyboard.press('Enter');
          await drive.keyboard.up('Shift');
        }
        await drive.keyboard.type(line);
      }
      await drive.keyboard.down('Control');
      await drive.keyboard.press('Home');
      await drive.keyboard.up('Control');
      await stage.clickOn('article p');
    },
    async insert(request) {
      const before = (await stage.answers(0)).length;
      await ask(events.insert, { selector: composer, ...request });
      const outcome = (await stage.answers(before + 1)).at(before)?.outcome;
      if (!outcome) throw new Error('The insertion did not end.');
      return outcome;
    },
    arm: ({ request, ...arming }) =>
      ask(events.arm, { ...arming, request: { selector: composer, mode: 'ask', ...request } }),
    press: (count) => drive.click(button.x, button.y, count),
    async answers(count) {
      const read = () => drive.evaluate(() => window.__answers ?? [], null);
      await until(async () => (await read()).length >= count);
      return read();
    },
    async undo() {
      await drive.keyboard.down('Control');
      await drive.keyboard.press('z');
      await drive.keyboard.up('Control');
    },
    focusBox: () => stage.clickOn(composer),
    async clickOn(selector) {
      const middle = await drive.evaluate((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }, selector);
      if (!middle) throw new Error(`Nothing to click: ${selector}`);
      await drive.click(middle.x, middle.y);
    },
    send: () => stage.clickOn(sendControl),
  };
  return stage;
}

declare global {
  interface Window {
    __answers?: { outcome?: InsertOutcome; sentAt?: number }[];
  }
}

/** Asks again and again until the answer is yes, 8 s at most. */
export async function until(ask: () => Promise<boolean>): Promise<boolean> {
  const deadline = Date.now() + 8000;
  while (Date.now() < deadline) {
    if (await ask()) return true;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  return false;
}
