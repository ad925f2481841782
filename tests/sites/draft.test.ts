// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageDraft, watchDraft } from '../../lib/sites/draft.ts';
import type { SiteAdapter } from '../../lib/sites/types.ts';

let over: AbortController;
let told: (PageDraft | null)[];
const adapter = {
  answeredIn: (_: Document, box: Element) => (box.id === 'reply' ? 'x:10' : null),
} as unknown as SiteAdapter;

const box = () => document.querySelector<HTMLElement>('#reply') ?? expect.fail();
const texts = () => told.map((draft) => (draft ? draft.text : null));
const focus = (target: Element) => target.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
const leave = (target: Element) => target.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
/** As an editor shows what was typed. */
async function type(text: string, wait = 500): Promise<void> {
  box().replaceChildren(Object.assign(document.createElement('p'), { textContent: text }));
  await vi.advanceTimersByTimeAsync(wait);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(1_000);
  over = new AbortController();
  told = [];
  document.body.innerHTML =
    '<div id="reply" contenteditable="true"></div><div id="post" contenteditable="true"></div>';
  const onDraft = (draft: PageDraft | null) => told.push(draft);
  watchDraft({ adapter, doc: document, now: Date.now, onDraft, signal: over.signal });
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
});

describe('the person’s own draft', () => {
  it('is told from the focus on, once for each state that stands, with when it was begun', async () => {
    focus(box());
    await vi.advanceTimersByTimeAsync(500);
    await type('H', 100);
    await type('Hello', 400);
    await type('Hello', 500);
    await type('Hello Anna');
    expect(texts()).toEqual(['', 'Hello', 'Hello Anna']);
    expect(told[0]?.since).toBe(1_000);
    expect(told[1]?.since).toBe(told[2]?.since);
    expect(told[1]?.since).toBe(1_500);
  });

  it('is told while the person types on without a pause, but seldom', async () => {
    focus(box());
    for (let n = 1; n <= 100; n += 1) await type('a'.repeat(n), 100);
    await vi.advanceTimersByTimeAsync(500);
    expect(texts().at(-1)).toBe('a'.repeat(100));
    expect(texts().length).toBe(3);
  });

  it('begins anew after the box was empty', async () => {
    focus(box());
    await type('Hello');
    await type('');
    vi.setSystemTime(60_000);
    await type('Good evening');
    expect(texts()).toEqual(['Hello', '', 'Good evening']);
    expect(told[1]?.since).toBeGreaterThan(told[0]?.since ?? 0);
    expect(told[2]?.since).toBeGreaterThanOrEqual(60_000);
  });

  it('ends when the box is left empty or taken away, not when it is left with words', async () => {
    focus(box());
    await type('Hello');
    leave(box());
    await vi.advanceTimersByTimeAsync(500);
    expect(told.at(-1)?.text).toBe('Hello');
    await type('');
    leave(box());
    await vi.advanceTimersByTimeAsync(500);
    expect(told.at(-1)).toBeNull();
    focus(box());
    await type('Again');
    box().remove();
    document.body.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(500);
    expect(texts().slice(-2)).toEqual(['Again', null]);
  });

  it('is none of a box that answers nobody, nor after the end', async () => {
    focus(document.querySelector('#post') ?? expect.fail());
    await vi.advanceTimersByTimeAsync(500);
    expect(told).toEqual([]);
    focus(box());
    over.abort();
    await type('Hello');
    expect(told).toEqual([]);
  });
});
