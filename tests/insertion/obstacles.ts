import assert from 'node:assert/strict';
import { kinds } from './matrix.ts';
import type { Scenario } from './scenarios.ts';
import { composer, type Stage } from './stage.ts';

const text = kinds['blank lines'];
const isLexical = (stage: Stage) => stage.host !== 'draft';

/** Pages that stand in the way: every rung of the ladder, and what is left when none holds. */
export const obstacles: readonly Scenario[] = [
  {
    name: 'the page swallows pastes',
    async run(stage) {
      await withListener(stage, ['paste'], 'swallow', async () => {
        await stage.draft('Well');
        const method = isLexical(stage) ? 'replacement' : 'main';
        const first = await stage.insert({ text, mode: 'append' });
        assert.deepEqual(first, {
          kind: 'inserted',
          method,
          near: false,
          text: `Well ${text}`,
          before: 'Well',
        });
        await stage.insert({ text, mode: 'replace' });
        assert.equal(await stage.state(), text);
      });
    },
  },
  {
    name: 'the page blocks every untrusted event',
    async run(stage) {
      await withListener(stage, ['paste', 'beforeinput', 'keydown'], 'swallow', async () => {
        await stage.draft('Well');
        const first = await stage.insert({ text, mode: 'append' });
        assert.deepEqual(first, {
          kind: 'inserted',
          method: 'main',
          near: false,
          text: `Well ${text}`,
          before: 'Well',
        });
        for (const kind of ['Persian lines', 'links'] as const) {
          await stage.insert({ text: kinds[kind], mode: 'replace' });
          assert.equal(await stage.state(), kinds[kind]);
        }
      });
    },
  },
  {
    name: 'an editor that names no commands',
    // A production build of Lexical may drop the names.
    on: isLexical,
    async run(stage) {
      await renamePasteCommand(stage, 'PASTE_COMMAND', '');
      await withListener(stage, ['paste', 'beforeinput'], 'swallow', async () => {
        await stage.draft('Well');
        await stage.insert({ text, mode: 'append' });
        assert.equal(await stage.state(), `Well ${text}`);
        const outcome = await stage.insert({ text, mode: 'replace' });
        assert.deepEqual(outcome, {
          kind: 'inserted',
          method: 'main',
          near: false,
          text,
          before: `Well ${text}`,
        });
      });
      await renamePasteCommand(stage, '', 'PASTE_COMMAND');
    },
  },
  {
    name: 'the page strips line ends from pastes: taken back, then right',
    async run(stage) {
      await withListener(stage, ['paste'], 'strip', async () => {
        await stage.draft('Well');
        const outcome = await stage.insert({ text, mode: 'append' });
        assert.equal(outcome.kind, 'inserted');
        assert.equal(await stage.state(), `Well ${text}`);
      });
    },
  },
  {
    name: 'nothing works: the draft is intact',
    async run(stage) {
      await withListener(stage, ['paste', 'beforeinput'], 'swallow', async () => {
        await stage.draft('Well\nwell');
        const outcome = await stage.insert({ text, mode: 'replace', noMain: true });
        assert.deepEqual(outcome, { kind: 'failed', reason: 'swallowed', draftKept: true });
        assert.equal(await stage.state(), 'Well\nwell');
      });
    },
  },
  {
    name: 'an input method at work is not disturbed',
    async run(stage) {
      await stage.focusBox();
      await stage.drive.keyboard.type('a');
      if (stage.drive.compose) await stage.drive.compose('に');
      else await dispatchComposition(stage, 'compositionstart');
      const outcome = await stage.insert({ text, mode: 'replace' });
      assert.deepEqual(outcome, { kind: 'failed', reason: 'composing', draftKept: true });
      if (stage.drive.compose) await stage.drive.compose('');
      else await dispatchComposition(stage, 'compositionend');
      assert.equal((await stage.insert({ text, mode: 'replace' })).kind, 'inserted');
      assert.equal(await stage.state(), text);
    },
  },
  {
    name: 'a page in a hidden tab',
    async run(stage) {
      await stage.draft('Well');
      const outcome = await stage.drive.hidden(async () => {
        assert.equal(await stage.drive.evaluate(() => document.hasFocus(), null), false);
        return stage.insert({ text, mode: 'append' });
      });
      assert.deepEqual(outcome, {
        kind: 'inserted',
        method: 'paste',
        near: false,
        text: `Well ${text}`,
        before: 'Well',
      });
      assert.equal(await stage.state(), `Well ${text}`);
    },
  },
];

/** A page that stands in the way: `swallow` drops untrusted events, `strip` re-fires pastes without line ends. */
async function withListener(
  stage: Stage,
  types: string[],
  how: 'swallow' | 'strip',
  run: () => Promise<void>,
): Promise<void> {
  await stage.drive.evaluate(
    ({ types, how }) => {
      const own = new WeakSet<Event>();
      const listener = (event: Event) => {
        if (event.isTrusted || own.has(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (how === 'swallow') return;
        const stripped = new ClipboardEvent('paste', {
          clipboardData: new DataTransfer(),
          bubbles: true,
          cancelable: true,
        });
        const text = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
        stripped.clipboardData?.setData('text/plain', text.replace(/\n+/g, ''));
        own.add(stripped);
        event.target?.dispatchEvent(stripped);
      };
      for (const type of types) window.addEventListener(type, listener, true);
      window.__free = () => {
        for (const type of types) window.removeEventListener(type, listener, true);
      };
    },
    { types, how },
  );
  try {
    await run();
  } finally {
    await stage.drive.evaluate(() => window.__free?.(), null);
  }
}

declare global {
  interface Window {
    __free?: () => void;
  }
}

/**
 * Firefox's driver has no input method, so the page says that one is at work; around the editor, as Lexical would
 * wait for the rest of a composition that never was.
 */
function dispatchComposition(stage: Stage, type: 'compositionstart' | 'compositionend'): Promise<void> {
  return stage.drive.evaluate((type) => {
    document.querySelector('#main')?.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
  }, type);
}

function renamePasteCommand(stage: Stage, from: string, to: string): Promise<void> {
  return stage.drive.evaluate(
    ({ composer, from, to }) => {
      const box = document.querySelector<HTMLElement & { __lexicalEditor?: LexicalCommands }>(composer);
      for (const command of box?.__lexicalEditor?._commands.keys() ?? [])
        if (command.type === from) command.type = to;
    },
    { composer, from, to },
  );
}

interface LexicalCommands {
  _commands: Map<{ type?: string }, unknown>;
}
