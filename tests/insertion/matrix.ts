import assert from 'node:assert/strict';
import { type Stage, until } from './stage.ts';

/** The kinds of text that break careless ways of inserting. */
export const kinds = {
  ascii: 'Thank you, we will look into it today.',
  'blank lines': 'Dear Anna,\n\nyour parcel left on Monday.\n\n\nYour Sunny Shop',
  'ZWJ emoji': 'Thanks 👩‍👩‍👧‍👦 👍🏽 🇷🇸 1️⃣ ok',
  'Persian lines': 'سلام، پیام شما را دیدیم.\nمی‌خواهیم کمک کنیم؛ شمارهٔ سفارش را می‌فرستید؟',
  Cyrillic: 'Хвала вам, Љиљана! Њихов пакет стиже у среду — извините.',
  links: 'See https://example.org/a?b=1&c=2#d #help or ask @sunny_shop today',
  'HTML-like': '<b>Hi</b> &amp; <script>alert(1)</script> <img src=x onerror=alert(2)>',
};

const draft = 'First words\nand more';

export const starts = ['fresh', 'append', 'replace'] as const;

/**
 * One insertion, checked against the editor's own state: exact text, caret at its end, Send works, the earlier
 * draft back by undo, a second insertion right, nothing posted before the person presses Send.
 */
export async function insertion(
  stage: Stage,
  kind: keyof typeof kinds,
  start: (typeof starts)[number],
): Promise<void> {
  const text = kinds[kind];
  const earlier = start === 'fresh' ? '' : draft;
  const wanted = start === 'append' ? `${draft}\n${text}` : text;
  await stage.mount();
  if (earlier) await stage.draft(earlier);
  assert.equal(await stage.state(), earlier, 'the draft was typed');

  const outcome = await stage.insert({ text, mode: start === 'fresh' ? 'ask' : start });
  assert.deepEqual(outcome, {
    kind: 'inserted',
    method: 'paste',
    near: false,
    text: wanted,
    before: earlier,
  });
  assert.equal(await stage.state(), wanted, 'state after inserting');
  await stage.drive.keyboard.type('!');
  await holds(stage, `${wanted}!`, 'the caret is at the end');
  assert.ok(await undone(stage, earlier), `undo brings the draft back, not ${await stage.state()}`);

  const again = await stage.insert({ text, mode: 'replace' });
  assert.equal(again.kind, 'inserted');
  assert.equal(await stage.state(), text, 'state after the second insertion');
  assert.deepEqual(await stage.posts(), [], 'nothing is posted by itself');
  await stage.send();
  assert.deepEqual(await stage.posts(), [{ id: 'main', text, via: 'button' }]);
  assert.deepEqual(await stage.errors(), []);
}

/** The typed "!" may or may not share its undo step with the insertion. */
async function undone(stage: Stage, earlier: string): Promise<boolean> {
  for (let presses = 0; presses < 2; presses++) {
    const before = await stage.state();
    await stage.undo();
    await until(async () => (await stage.state()) !== before);
    if ((await stage.state()) === earlier) return true;
  }
  return false;
}

export async function holds(stage: Stage, text: string, message: string): Promise<void> {
  await until(async () => (await stage.state()) === text);
  assert.equal(await stage.state(), text, message);
}
