import assert from 'node:assert/strict';
import { events } from './extension/protocol.ts';
import { holds, kinds } from './matrix.ts';
import { composer, type Stage } from './stage.ts';

export interface Scenario {
  name: string;
  /** Where it makes sense; everywhere if not given. */
  on?: (stage: Stage) => boolean;
  run(stage: Stage): Promise<void>;
}

const text = kinds['blank lines'];

/** What a person does. The runner starts each on fresh editors and checks that nothing was posted by itself. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'a real click in the closed sidebar, composer never focused',
    async run(stage) {
      await stage.arm({ request: { text } });
      await stage.press();
      assert.equal((await stage.answers(1))[0]?.outcome?.kind, 'inserted');
      assert.equal(await stage.state(), text);
    },
  },
  {
    name: 'a real click that keeps the page focused, appending to a draft',
    async run(stage) {
      await stage.draft('Well');
      await stage.arm({ request: { text, mode: 'append' }, keepFocus: true });
      await stage.press();
      assert.equal((await stage.answers(1))[0]?.outcome?.kind, 'inserted');
      assert.equal(await stage.state(), `Well ${text}`);
    },
  },
  {
    name: 'a double click inserts once',
    async run(stage) {
      await stage.arm({ request: { text } });
      await stage.press(2);
      const [first, second] = await stage.answers(2);
      assert.deepEqual(first?.outcome, { kind: 'failed', reason: 'busy', draftKept: true });
      assert.equal(second?.outcome?.kind, 'inserted');
      assert.equal(await stage.state(), text);
    },
  },
  {
    name: 'ask hands a draft back untouched',
    async run(stage) {
      await stage.draft('My own words');
      const outcome = await stage.insert({ text, mode: 'ask' });
      assert.deepEqual(outcome, { kind: 'ask', draft: 'My own words' });
      assert.equal(await stage.state(), 'My own words');
      const focused = await stage.drive.evaluate(
        (selector) => document.activeElement === document.querySelector(selector),
        composer,
      );
      assert.equal(focused, false, 'not even focused');
    },
  },
  {
    name: 'a name put there by the site is no draft',
    // Only Facebook does that.
    on: ({ host }) => host !== 'draft',
    async run(stage) {
      await stage.mount({ mention: 'Anna Nowak' });
      await stage.insert({ text, mode: 'ask', mention: 'Anna Nowak' });
      assert.equal(await stage.state(), `Anna Nowak ${text}`);
    },
  },
  {
    name: 'CRLF becomes LF',
    async run(stage) {
      await stage.insert({ text: 'one\r\n\r\ntwo\rthree', mode: 'ask' });
      assert.equal(await stage.state(), 'one\n\ntwo\nthree');
    },
  },
  {
    name: 'the reply box appears later',
    async run(stage) {
      await stage.clickOn('#reply-button');
      const outcome = await stage.insert({ text, mode: 'ask', selector: '#reply [contenteditable="true"]' });
      assert.equal(outcome.kind, 'inserted');
      assert.equal(await stage.state('reply'), text);
      assert.equal(await stage.state(), '', 'the other box stays empty');
    },
  },
  {
    name: 'no composer',
    async run(stage) {
      const outcome = await stage.insert({ text, mode: 'ask', selector: '#nowhere' });
      assert.deepEqual(outcome, { kind: 'failed', reason: 'no-composer', draftKept: true });
    },
  },
  {
    name: 'the composer is exchanged on its first focus',
    async run(stage) {
      await stage.mount({ swap: true });
      assert.equal((await stage.insert({ text, mode: 'ask' })).kind, 'inserted');
      assert.equal(await stage.state(), text);
    },
  },
  {
    name: 'insert, replace, append, then undo step by step',
    async run(stage) {
      const states = [text, 'Second', `Second ${text}`];
      await stage.insert({ text, mode: 'ask' });
      await stage.insert({ text: 'Second', mode: 'replace' });
      await stage.insert({ text, mode: 'append' });
      assert.equal(await stage.state(), states[2]);
      for (const earlier of ['Second', text, '']) {
        await stage.undo();
        await holds(stage, earlier, 'one step back');
      }
    },
  },
  ...(['Enter', ' '] as const).map((key) => ({
    name: `a held ${key === ' ' ? 'Space' : key} on the button types and posts nothing`,
    async run(stage: Stage) {
      await stage.arm({ request: { text }, focus: true });
      await hold(stage, key);
      assert.equal((await stage.answers(1))[0]?.outcome?.kind, 'inserted');
      await holds(stage, text, 'exactly the reply');
    },
  })),
  {
    name: 'control: without the guard a held Enter does reach the composer',
    async run(stage) {
      await stage.arm({ request: { text }, focus: true, unguarded: true });
      await hold(stage, 'Enter');
      await stage.answers(1);
      const harmed = (await stage.posts()).length > 0 || (await stage.state()) !== text;
      assert.ok(harmed, 'the repeats went nowhere, so the guard is not tested');
      await stage.mount();
    },
  },
  {
    name: 'the press on Send is noticed once',
    async run(stage) {
      await stage.insert({ text, mode: 'ask' });
      await stage.drive.evaluate(
        ({ name, detail }) => void document.dispatchEvent(new CustomEvent(name, { detail })),
        { name: events.watch, detail: JSON.stringify(composer) },
      );
      await stage.drive.keyboard.type('!');
      const before = Date.now();
      await stage.send();
      const sent = (await stage.answers(2))[1]?.sentAt ?? 0;
      assert.ok(sent >= before && sent - before < 400, `sent ${sent - before} ms after the press`);
      await new Promise((resolve) => setTimeout(resolve, 700));
      assert.equal((await stage.answers(2)).length, 2, 'once');
      assert.equal((await stage.posts()).length, 1);
      await stage.mount();
    },
  },
];

/** Seven keydowns with one keyup, 40 ms apart, as a key held for a quarter of a second. */
async function hold(stage: Stage, key: 'Enter' | ' '): Promise<void> {
  for (let down = 0; down < 7; down++) {
    await stage.drive.keyboard.down(key);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  await stage.drive.keyboard.up(key);
}
