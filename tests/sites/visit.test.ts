// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Brand } from '../../lib/core/types.ts';
import type { CareDb } from '../../lib/data/db.ts';
import type { Sender } from '../../lib/messages.ts';
import { createService, type Service } from '../../lib/service.ts';
import { parseMessage } from '../../lib/shapes.ts';
import { startVisit } from '../../lib/sites/visit.ts';
import { wordsFor } from '../../lib/words.ts';
import { newDb } from '../data/memory.ts';
import { plainJudge } from '../plain-judge.ts';
import { open } from './fixture.ts';

/** From the page to the case, through every step between: the reader, the outbox, the message's shape, the worker. */

const brand: Brand = {
  id: 'facebook:zmyslone.meble',
  name: 'Zmyślone Meble',
  identities: [{ site: 'facebook', key: 'zmyslone.meble' }],
  addedAt: 0,
};
const from: Sender = { caller: 'page', site: 'facebook', tabId: 1 };
const post = '700100200300';
const anna = `facebook:${post}507`;

let db: CareDb;
let service: Service;
let visit: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => false);
  db = newDb();
  visit = new AbortController();
});
afterEach(() => {
  visit.abort();
  vi.useRealTimers();
  db.close();
});

const pause = async (ms: number) => {
  // The database answers between the timers.
  for (let i = 0; i < ms / 100; i++) {
    await vi.advanceTimersByTimeAsync(100);
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
};
const stateOf = async (id: string) =>
  (await db.cases.toArray()).find(({ waitingFor, lastMessageId }) => (waitingFor ?? lastMessageId) === id)
    ?.state;

async function begin() {
  const { adapter, doc, ctx } = open('facebook/2025-12-permalink-loggedin-pl');
  vi.setSystemTime(ctx.now);
  service = createService({
    db,
    now: Date.now,
    zone: () => 'UTC',
    randomId: () => 'random',
    judge: async () => plainJudge,
    words: async () => wordsFor('en'),
    host: { openTab: vi.fn(), isOpen: vi.fn(), runScript: vi.fn(), insertMain: vi.fn() },
    hasButtons: true,
  });
  await service.handlers['brand.add']({ input: 'https://www.facebook.com/zmyslone.meble' }, from);
  document.documentElement.replaceWith(document.importNode(doc.documentElement, true));
  const page = adapter.pageOf(ctx.url) ?? expect.fail();
  startVisit({
    adapter,
    doc: document,
    page,
    brand,
    now: Date.now,
    pack: undefined,
    onTwin: () => undefined,
    onLook: () => undefined,
    onNavigate: () => undefined,
    signal: visit.signal,
    async deliver({ readAt, ...facts }) {
      const payload = { ...facts, brandId: brand.id, page, seenAt: readAt };
      const message = parseMessage({ name: 'comments.seen', payload: structuredClone(payload) });
      if (message?.name !== 'comments.seen') return false;
      await service.handlers['comments.seen'](message.payload as never, from);
      return true;
    },
  });
  await pause(2000);
}

const articleOf = (id: string) =>
  document.querySelector(`li a[href*="comment_id=${id}&"]`)?.closest('[role="article"]') ?? expect.fail(id);

/** Our reply to a comment, as the site draws it: with a passing id while it is sent, then with its own. */
function reply(id: string, text: string): HTMLElement {
  const twin = articleOf(`${post}502`).closest('[role="article"]')?.parentElement ?? expect.fail();
  const box = twin.cloneNode(true) as HTMLElement;
  const token = btoa(`comment:3390021170045512_${id}`);
  for (const link of box.querySelectorAll('a[href*="comment_id="]')) {
    const isTime = link.closest('li') !== null;
    const own = id.startsWith('client') ? id : isTime ? `${post}507&reply_comment_id=${id}` : token;
    link.setAttribute(
      'href',
      (link.getAttribute('href') ?? '').replace(/comment_id=.*?&__/, `comment_id=${own}&__`),
    );
  }
  const words = box.querySelector('[lang]') ?? expect.fail();
  words.textContent = text;
  return box;
}

describe('a visit', () => {
  it('an answer that is still being sent stops no clock, and one that is refused never does', async () => {
    await begin();
    expect(await stateOf(anna)).toBe('waiting');
    const replies = articleOf(`${post}507`).nextElementSibling ?? expect.fail();
    const sending = reply('client:mutation:9', 'Już wysyłamy');
    replies.append(sending);
    await pause(3000);
    expect(await stateOf(anna)).toBe('waiting');
    sending.remove();
    await pause(3000);
    expect(await stateOf(anna)).toBe('waiting');
    replies.append(reply(`${post}999`, 'Już wysyłamy'));
    await pause(3000);
    expect(await stateOf(anna)).toBe('answered');
    expect(await db.comments.count()).toBe(7);
  });

  it('a message that was deleted is owed no more, and is again when it comes back', async () => {
    await begin();
    const counter = document.querySelector('#c1 span') ?? expect.fail();
    const thread = articleOf(`${post}507`).parentElement?.parentElement ?? expect.fail();
    const list = thread.parentElement;
    const next = thread.nextSibling;
    thread.remove();
    counter.textContent = '22 komentarze';
    await pause(4000);
    expect(await stateOf(anna)).toBe('dismissed');
    list?.insertBefore(thread, next);
    counter.textContent = '23 komentarze';
    await pause(4000);
    expect(await stateOf(anna)).toBe('waiting');
  });

  it('a dialog that closes, or a page that is taken down, deletes nothing', async () => {
    await begin();
    const before = (await db.cases.toArray()).map(({ id, state }) => [id, state]);
    document.querySelector('[role="main"]')?.remove();
    await pause(6000);
    expect((await db.cases.toArray()).map(({ id, state }) => [id, state])).toEqual(before);
  });
});
