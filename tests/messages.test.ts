import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, onBell, Refusal, ringBell, type Sender, send } from '../lib/messages.ts';
import { answer } from '../lib/serve.ts';
import { parseMessage } from '../lib/shapes.ts';
import { seen } from './core/make.ts';

const id = fakeBrowser.runtime.id;
const fromPage: Browser.runtime.MessageSender = {
  id,
  frameId: 0,
  url: 'https://x.com/sunny_shop',
  tab: { id: 7 } as Browser.tabs.Tab,
};
const fromOptions: Browser.runtime.MessageSender = { id, url: fakeBrowser.runtime.getURL('/options.html') };

const handle = vi.fn<(payload: unknown, from: Sender) => Promise<unknown>>();
const handlers = new Proxy({} as Handlers, { get: () => handle });

beforeEach(() => {
  fakeBrowser.reset();
  handle.mockImplementation(async () => 'done');
});

const refusedWith = (code: string) => ({ ok: false, problem: expect.objectContaining({ code }) });

describe('the worker', () => {
  it('answers our own scripts and pages, and tells the handler who asks', async () => {
    expect(await answer(handlers, { name: 'sidebar.wanted', payload: {} }, fromPage)).toEqual({
      ok: true,
      value: 'done',
    });
    expect(handle).toHaveBeenCalledWith({}, { caller: 'page', site: 'x', tabId: 7 });
    expect(await answer(handlers, { name: 'summary.view', payload: {} }, fromOptions)).toMatchObject({
      ok: true,
    });
    expect(handle).toHaveBeenCalledWith({}, { caller: 'ui', site: null, tabId: null });
  });

  const strangers: [string, Browser.runtime.MessageSender][] = [
    ['another extension', { ...fromPage, id: 'other' }],
    ['a frame in a page', { ...fromPage, frameId: 3 }],
    ['a page of another site', { ...fromPage, url: 'https://evil.example/x.com' }],
    ['a site that only looks alike', { ...fromPage, url: 'https://x.com.evil.example/' }],
    ['nobody', { id }],
  ];
  it.each(strangers)('refuses %s', async (_, sender) => {
    expect(await answer(handlers, { name: 'sidebar.wanted', payload: {} }, sender)).toEqual(
      refusedWith('refused'),
    );
    expect(handle).not.toHaveBeenCalled();
  });

  it('refuses pages what only our own pages may do, and the other way round', async () => {
    for (const name of [
      'data.export',
      'summary.view',
      'brand.add',
      'data.import',
      'brand.remove',
      'brand.address',
      'case.open',
    ]) {
      const payload = { input: '@a', brandId: 'a', backup: {}, caseId: 'x:1~x:a', familiar: true };
      expect(await answer(handlers, { name, payload }, fromPage)).toEqual(refusedWith('refused'));
    }
    expect(await answer(handlers, { name: 'sidebar.wanted', payload: {} }, fromOptions)).toEqual(
      refusedWith('refused'),
    );
    expect(handle).not.toHaveBeenCalled();
  });

  it.each([
    null,
    'summary.view',
    { name: 'nothing.known', payload: {} },
    { name: 'toString', payload: {} },
    { name: 'rail.view', payload: { brandId: 'a', site: 'myspace' } },
    { name: 'queue.view', payload: { brandId: null, site: null, lane: 'waiting', limit: 1e6 } },
    { name: 'composer.main', payload: { token: 'a] , *', text: '', replace: true } },
    { name: 'reply.sent', payload: { id: 'i', sentAt: Number.NaN } },
    { name: 'reply.sent', payload: { id: 'i', sentAt: 1e300 } },
  ])('refuses the shape of %j', async (raw) => {
    expect(await answer(handlers, raw, fromPage)).toEqual(refusedWith('bad-message'));
    expect(handle).not.toHaveBeenCalled();
  });

  it('answers a refusal in its own words and any other failure as one of the storage', async () => {
    const message = { name: 'sidebar.wanted', payload: {} };
    handle.mockRejectedValue(new Refusal({ code: 'no-such-tab' }));
    expect(await answer(handlers, message, fromPage)).toEqual({
      ok: false,
      problem: { code: 'no-such-tab' },
    });
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    handle.mockRejectedValue(new Error('disk full'));
    expect(await answer(handlers, message, fromPage)).toEqual({
      ok: false,
      problem: { code: 'storage-failed', detail: 'Error: disk full' },
    });
    expect(errors).toHaveBeenCalledOnce();
  });
});

describe('a payload', () => {
  const page = {
    site: 'x',
    kind: 'home',
    url: 'https://x.com/',
    owner: null,
    postId: null,
    commentId: null,
  };
  const health = { state: 'ok', hinted: 1, read: 1, missing: {} };
  const payload = {
    brandId: 'a',
    page,
    comments: [seen(10, 'anna_k')],
    coverage: [],
    posts: [],
    health,
    seenAt: 1,
  };
  const parsed = (more: object) =>
    parseMessage({ name: 'comments.seen', payload: { ...payload, ...more } })?.payload;

  it('is cut down to its known fields', () => {
    const comment = { ...seen(10, 'anna_k'), brandId: 'stolen', extra: 1 };
    expect(parsed({ comments: [comment] })).toEqual(payload);
  });

  const unsound: [string, unknown, object][] = [
    ['endless', seen(11, 'ben_m', { text: 'a'.repeat(100_001) }), { text: 1 }],
    ['a script', seen(11, 'ben_m', { url: 'javascript:alert(1)' }), { id: 1 }],
    ['elsewhere', seen(11, 'ben_m', { url: 'https://evil.example/' }), { id: 1 }],
    ['of another site', seen(11, 'ben_m', { id: 'facebook:11' }), { id: 1 }],
    ['by nobody', { ...seen(11, 'ben_m'), author: null }, { author: 1 }],
    ['of no time', { ...seen(11, 'ben_m'), postedAt: { earliest: null, latest: Number.NaN } }, { time: 1 }],
    ['nothing', null, { id: 1 }],
  ];
  it.each(unsound)('goes on without a comment that is %s, and says so', (_, comment, missing) => {
    expect(parsed({ comments: [comment, seen(10, 'anna_k')] })).toEqual({
      ...payload,
      health: { ...health, state: 'degraded', missing },
    });
    const broken = { ...health, state: 'broken', missing: { text: 2 } };
    expect(parsed({ comments: [null], health: broken })).toMatchObject({
      comments: [],
      health: { state: 'broken', missing: { text: 2, id: 1 } },
    });
  });

  it('keeps the sound posts of its own site and leaves out the others', () => {
    const post = {
      postId: 'x:1',
      names: [],
      url: 'https://x.com/sunny_shop/status/1',
      excerpt: 'Hello',
      postedAt: null,
    };
    const unsoundPosts = [
      { ...post, url: 'javascript:alert(1)' },
      { ...post, url: 'https://www.facebook.com/sunnyshop/posts/1' },
      { ...post, postId: 'facebook:1' },
      { ...post, names: ['facebook:1'] },
      { ...post, excerpt: 'a'.repeat(401) },
      { ...post, postedAt: { earliest: null, latest: 'soon' } },
      null,
    ];
    expect(parsed({ posts: [...unsoundPosts, { ...post, extra: 1 }] })).toEqual({
      ...payload,
      posts: [post],
    });
    expect(parsed({ posts: undefined })).toEqual(payload);
    expect(parsed({ posts: Array(501).fill(post) })).toBeUndefined();
  });

  it('names what has gone by sound ids only, and is not refused for others', () => {
    expect(parsed({ gone: ['x:10', 'x:', 7, 'myspace:1'] })).toEqual({ ...payload, gone: ['x:10'] });
  });

  it('may take back a decision', () => {
    const fact = { id: 'd', caseId: 'x:1~x:a', at: 1, decision: { kind: 'withdraw', decisionId: 'c' } };
    expect(parseMessage({ name: 'case.decide', payload: fact })?.payload).toEqual(fact);
    const vague = { ...fact, decision: { kind: 'withdraw' } };
    expect(parseMessage({ name: 'case.decide', payload: vague })).toBeNull();
  });

  it('is not refused for an address that is too long, which loses its query', () => {
    const url = 'https://x.com/sunny_shop';
    expect(parsed({ page: { ...page, url: `${url}?q=${'a'.repeat(2000)}#b` } })).toEqual({
      ...payload,
      page: { ...page, url },
    });
    const endless = parsed({ page: { ...page, url: `https://x.com/${'a'.repeat(2000)}` } });
    expect(endless).toMatchObject({ brandId: payload.brandId, page: { kind: page.kind } });
  });
});

describe('asking', () => {
  const ask = () => send('summary.view', {});
  const page = new EventTarget();
  beforeEach(() => vi.stubGlobal('addEventListener', page.addEventListener.bind(page)));
  afterEach(() => vi.unstubAllGlobals());

  it('gives the worker’s answer', async () => {
    // The fake browser speaks the callback form; the polyfill in the built extension takes promises.
    fakeBrowser.runtime.onMessage.addListener(((_: unknown, __: unknown, reply: (value: unknown) => void) => {
      reply({ ok: true, value: 1 });
      return true;
    }) as never);
    expect(await ask()).toEqual({ ok: true, value: 1 });
  });

  it('never rejects: a silent worker and an updated extension are problems with a sentence', async () => {
    expect(await ask()).toEqual(refusedWith('worker-silent'));
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => undefined);
    expect(await ask()).toEqual(refusedWith('worker-silent'));
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await ask()).toEqual(refusedWith('extension-updated'));
  });

  it('does not wait for ever in a page that was put into the back/forward cache meanwhile', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => new Promise(() => undefined));
    const asked = ask();
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(await asked).toEqual(refusedWith('worker-silent'));
  });
});

it('the bell reaches whoever listens, until they leave', async () => {
  const heard = vi.fn();
  const leave = new AbortController();
  onBell(heard, leave.signal);
  await ringBell(1);
  await fakeBrowser.storage.local.set({ settings: {} });
  expect(heard).toHaveBeenCalledOnce();
  leave.abort();
  await ringBell(2);
  expect(heard).toHaveBeenCalledOnce();
});
