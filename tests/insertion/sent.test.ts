// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSent } from '../../lib/sites/sent.ts';

const page = document.createElement('main');
document.body.append(page);
const find = () => page.querySelector<HTMLElement>('[data-lexical-editor]');
const settled = () => vi.advanceTimersByTimeAsync(700);

/** Puts a composer with this text into a dialog on the page, in place of what was there. */
function show(text: string): HTMLElement {
  const dialog = document.createElement('div');
  const box = document.createElement('div');
  const line = document.createElement('p');
  box.setAttribute('data-lexical-editor', 'true');
  line.textContent = text;
  box.append(line);
  dialog.append(box);
  page.replaceChildren(dialog);
  return line;
}

describe('the moment of sending', () => {
  let life: AbortController;
  const onSent = vi.fn();
  let clock = 0;
  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    clock = 100;
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });
  const start = () => watchSent(find, onSent, () => clock++, life.signal);

  it('is when the text goes away, told once', async () => {
    const line = show('Thank you');
    start();
    line.textContent = '';
    await settled();
    line.textContent = 'next';
    await settled();
    line.textContent = '';
    await settled();
    expect(onSent.mock.calls).toEqual([[100]]);
  });

  it('is when the dialog around the composer goes away', async () => {
    show('Thank you');
    start();
    page.replaceChildren();
    await settled();
    expect(onSent.mock.calls).toEqual([[100]]);
  });

  it('is not a change of the text, nor an empty box that stays empty', async () => {
    const line = show('');
    start();
    line.append(document.createElement('br'));
    await settled();
    line.textContent = 'Thank';
    await settled();
    line.textContent = 'Thank you';
    await settled();
    expect(onSent).not.toHaveBeenCalled();
  });

  it('is not an exchange of the element; the new one is watched', async () => {
    show('Thank you');
    start();
    const line = show('Thank you');
    await settled();
    expect(onSent).not.toHaveBeenCalled();
    clock = 200;
    line.textContent = '';
    await settled();
    expect(onSent.mock.calls).toEqual([[200]]);
  });

  it('ends with the signal', async () => {
    const line = show('Thank you');
    start();
    line.textContent = '';
    await vi.advanceTimersByTimeAsync(100);
    life.abort();
    await settled();
    expect(onSent).not.toHaveBeenCalled();
  });
});
