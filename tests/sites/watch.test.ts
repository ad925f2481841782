// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adapters } from '../../lib/sites/registry.ts';
import { watch } from '../../lib/sites/watch.ts';

const { x } = adapters;
let visibility: DocumentVisibilityState;
Object.defineProperty(Document.prototype, 'visibilityState', { get: () => visibility, configurable: true });
let stop: AbortController;
let batches: (ReadonlySet<Node> | null)[];

function begin(more: () => boolean = () => false, onNavigate = vi.fn()) {
  stop = new AbortController();
  batches = [];
  watch({
    adapter: x,
    doc: document,
    signal: stop.signal,
    onNavigate,
    onBatch(touched) {
      batches.push(touched && new Set(touched));
      return more();
    },
  });
  return onNavigate;
}

const root = () => document.querySelector('#react-root') as HTMLElement;
/** Lets the observer speak, then the timer and the idle callback run. */
const soon = async () => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(300);
};

/** What happens when a person goes to another tab, or comes back. */
function turn(to: DocumentVisibilityState): void {
  visibility = to;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  visibility = 'visible';
  document.body.innerHTML = '<div id="react-root"><div></div></div>';
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('watching a page', () => {
  it('begins with everything, then tells what came, in one batch', async () => {
    begin();
    await soon();
    expect(batches).toEqual([null]);
    const nodes = [1, 2, 3].map(() => document.createElement('article'));
    for (const node of nodes) root().append(node);
    await soon();
    expect(batches).toEqual([null, new Set(nodes)]);
  });

  it('gathers what a scrolled list brings frame by frame into few batches', async () => {
    begin();
    await vi.advanceTimersByTimeAsync(3000);
    const before = batches.length;
    for (let frame = 0; frame < 60; frame++) {
      root().append(document.createElement('article'));
      await vi.advanceTimersByTimeAsync(16);
    }
    await soon();
    const brought = batches.slice(before).filter((batch) => batch?.size);
    expect(brought.length).toBeLessThan(7);
    expect(brought.reduce((sum, batch) => sum + (batch?.size ?? 0), 0)).toBe(60);
  });

  it('a comment out of which something went has changed: "Show more" leaves a text that has grown in place', async () => {
    root().innerHTML = '<div><article><p>Words</p><button></button></article></div><div><i></i></div>';
    begin();
    await soon();
    document.querySelector('i')?.remove();
    await soon();
    expect(batches.length).toBe(1);
    const article = document.querySelector('article') as Element;
    (document.querySelector('p')?.firstChild as Text).data = 'Words and more';
    document.querySelector('button')?.remove();
    await soon();
    expect(batches.slice(1)).toEqual([new Set([article])]);
  });

  it('looks again, and once more, when a comment left and nothing came', async () => {
    root().innerHTML = '<div><article></article></div><div><span></span></div>';
    begin();
    await vi.advanceTimersByTimeAsync(3000);
    const before = batches.length;
    root().lastElementChild?.remove();
    await vi.advanceTimersByTimeAsync(3000);
    expect(batches).toHaveLength(before);
    root().firstElementChild?.remove();
    await vi.advanceTimersByTimeAsync(600);
    expect(batches.slice(before)).toEqual([new Set()]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(batches.slice(before)).toEqual([new Set(), new Set()]);
  });

  it('takes a changed text for its element', async () => {
    begin();
    await soon();
    const box = root().firstElementChild as Element;
    box.append('words');
    await soon();
    expect(batches[1]).toEqual(new Set([box]));
  });

  it('does nothing while somebody types', async () => {
    root().innerHTML = '<div contenteditable="true"><p></p></div>';
    begin();
    await vi.advanceTimersByTimeAsync(3000);
    const before = batches.length;
    root().querySelector('p')?.append('a', document.createElement('br'));
    await vi.advanceTimersByTimeAsync(3000);
    expect(batches.length).toBe(before);
  });

  it('ignores what is outside of the site’s own root', async () => {
    begin();
    await vi.advanceTimersByTimeAsync(3000);
    const before = batches.length;
    document.documentElement.append(document.createElement('div'));
    await vi.advanceTimersByTimeAsync(3000);
    expect(batches.length).toBe(before);
  });

  it('looks once more when all is quiet, and then never again', async () => {
    begin();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(batches).toEqual([null, new Set()]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks again as long as something was left unread', async () => {
    let left = 2;
    begin(() => left-- > 0);
    await vi.advanceTimersByTimeAsync(350);
    expect(batches).toEqual([null, new Set(), new Set()]);
  });

  it('reads everything after a flood', async () => {
    begin();
    await soon();
    for (let i = 0; i < 1100; i++) root().append(document.createElement('i'));
    await soon();
    expect(batches[1]).toBeNull();
  });

  it('looks after a scroll, since rows may have been exchanged in place', async () => {
    begin();
    await vi.advanceTimersByTimeAsync(3000);
    const before = batches.length;
    for (let i = 0; i < 50; i++) root().firstElementChild?.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(700);
    expect(batches.slice(before)).toEqual([new Set()]);
  });

  it('follows the site when it puts up a new root', async () => {
    begin();
    await soon();
    document.body.innerHTML = '<div id="react-root"><div></div></div>';
    document.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(700);
    expect(batches.at(-1)).toBeNull();
    const node = document.createElement('article');
    root().append(node);
    await soon();
    expect(batches.at(-1)).toEqual(new Set([node]));
  });

  it('falls silent when the address changes, and says so', async () => {
    const onNavigate = begin();
    await soon();
    const address = location.href;
    history.pushState(null, '', '/elsewhere');
    root().append(document.createElement('article'));
    await soon();
    expect(batches).toEqual([null]);
    expect(onNavigate).toHaveBeenCalledWith(location.href);
    history.replaceState(null, '', address);
  });

  it('tells nothing of what another page has shown, however quickly the person came back', async () => {
    const onNavigate = begin();
    await soon();
    const address = location.href;
    history.pushState(null, '', '/elsewhere');
    const node = root().appendChild(document.createElement('article'));
    await Promise.resolve();
    node.remove();
    history.replaceState(null, '', address);
    await vi.advanceTimersByTimeAsync(3000);
    expect(batches).toEqual([null]);
    expect(onNavigate).toHaveBeenCalledTimes(1);
  });

  it('stops for good', async () => {
    begin();
    await soon();
    stop.abort();
    root().append(document.createElement('article'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(batches).toEqual([null]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads nothing while nobody can see the page, and then everything that came meanwhile', async () => {
    turn('hidden');
    begin();
    root().append(document.createElement('article'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(batches).toEqual([]);
    turn('visible');
    await soon();
    expect(batches).toEqual([null]);

    await vi.advanceTimersByTimeAsync(5000);
    const before = batches.length;
    turn('hidden');
    for (let i = 0; i < 3; i++) root().append(document.createElement('article'));
    root().dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(batches.length).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
    turn('visible');
    await soon();
    expect(batches.slice(before)).toEqual([null]);
  });

  it('looks at once at what a page brings with it into sight', async () => {
    begin();
    await vi.advanceTimersByTimeAsync(5000);
    const before = batches.length;
    turn('hidden');
    await vi.advanceTimersByTimeAsync(5000);
    turn('visible');
    await vi.advanceTimersByTimeAsync(100);
    expect(batches.slice(before)).toEqual([new Set()]);
  });
});
