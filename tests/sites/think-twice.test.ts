// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteId } from '../../lib/core/types.ts';
import { adapters } from '../../lib/sites/registry.ts';
import { thinkTwice } from '../../lib/sites/think-twice.ts';
import { press, pressKey } from '../components/press.ts';

const pages: Record<SiteId, string> = {
  facebook:
    '<div><form role="presentation"><div id="box" contenteditable="true" role="textbox"></div>' +
    '<i id="emoji" role="button"></i><b id="focused-state-composer-submit"><i id="send" role="button"></i></b></form></div>' +
    '<form role="presentation"><div contenteditable="true"></div></form><i id="other" role="button"></i>',
  x:
    '<div><div id="box" data-testid="tweetTextarea_0" contenteditable="true"></div><button id="emoji"></button>' +
    '<button id="send" data-testid="tweetButtonInline"></button></div><button id="other" data-testid="tweetButton"></button>',
};
const by = (id: string) => document.getElementById(id) ?? expect.fail(id);
/** What the site hears of, in its own listeners. */
let heard: string[];
let told: boolean[];
let over: AbortController;

function start(site: SiteId, text = 'You are an idiot.', words = ['idiot']) {
  document.body.innerHTML = pages[site];
  by('box').textContent = text;
  for (const type of ['keydown', 'click'])
    document.addEventListener(type, (event) => heard.push(`${type} ${(event.target as Element).id}`), {
      capture: true,
      signal: over.signal,
    });
  const onPause = (isPaused: boolean) => void told.push(isPaused);
  const { signal } = over;
  thinkTwice({ box: by('box'), adapter: adapters[site], words, onPause, now: Date.now, signal });
}

const enter: Record<SiteId, KeyboardEventInit> = { facebook: {}, x: { ctrlKey: true } };

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  told = [];
  over = new AbortController();
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
});

describe.each(['facebook', 'x'] as const)('a reply written in heat on %s', (site) => {
  it('is paused once at the key that sends, and goes out by the next press of it', async () => {
    start(site);
    await pressKey(by('box'), 'Enter', enter[site]);
    expect(told).toEqual([true]);
    await vi.advanceTimersByTimeAsync(2000);
    await pressKey(by('box'), 'Enter', enter[site]);
    await pressKey(by('box'), 'Enter', enter[site]);
    expect(heard).toEqual(['keydown box', 'keydown box']);
    expect(told).toEqual([true, false]);
  });

  it('is paused once at the site’s button', async () => {
    start(site);
    await press(by('send'));
    await vi.advanceTimersByTimeAsync(200);
    // A double click is one press.
    await press(by('send'));
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    await press(by('send'));
    expect(heard).toEqual(['click send']);
  });

  it('is not sent by a key that is held', async () => {
    start(site);
    await pressKey(by('box'), 'Enter', enter[site]);
    for (let i = 0; i < 5; i += 1) {
      await vi.advanceTimersByTimeAsync(500);
      await pressKey(by('box'), 'Enter', { ...enter[site], repeat: true });
    }
    expect(heard).toEqual([]);
  });

  it('is paused anew after ten seconds', async () => {
    start(site);
    await pressKey(by('box'), 'Enter', enter[site]);
    await vi.advanceTimersByTimeAsync(10_000);
    await pressKey(by('box'), 'Enter', enter[site]);
    expect(heard).toEqual([]);
    expect(told).toEqual([true, false, true]);
  });

  it('goes out at once when the words are gone, or nobody asks any more', async () => {
    start(site);
    by('box').textContent = 'We are sorry.';
    await pressKey(by('box'), 'Enter', enter[site]);
    by('box').textContent = 'You are an idiot.';
    over.abort();
    await pressKey(by('box'), 'Enter', enter[site]);
    expect(told).toEqual([]);
  });

  it('is let be by every other key, button and box', async () => {
    start(site);
    await pressKey(by('box'), 'a');
    await pressKey(by('box'), 'Enter', site === 'x' ? {} : { shiftKey: true });
    await pressKey(by('box'), 'Enter', { ...enter[site], isComposing: true });
    await pressKey(by('send'), 'Tab');
    await press(by('emoji'));
    await press(by('other'));
    expect(heard).toHaveLength(6);
    expect(told).toEqual([]);
  });

  it('is not paused by an event that nobody caused', () => {
    start(site);
    by('send').click();
    expect(heard).toEqual(['click send']);
    expect(told).toEqual([]);
  });
});

describe('a list of names that is open', () => {
  it('keeps its Enter on Facebook', async () => {
    start('facebook');
    by('box').setAttribute('aria-activedescendant', 'name-1');
    await pressKey(by('box'), 'Enter');
    expect(heard).toEqual(['keydown box']);
  });
});
