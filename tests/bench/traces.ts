import type { CDPSession, Page } from '@playwright/test';
import { debugging } from './debugging.ts';

/** What an extension has left in a page, by the page's debugger: counts, which no other load can disturb. */

const isOurs = (url: string) => url.startsWith('chrome-extension:');

/** Whether a content script of an extension has run in the page. */
export function isInhabited(page: Page): Promise<boolean> {
  return debugging(page, async (session) => (await contextsOf(session)).length > 0);
}

/** Living mutation observers of extensions. */
export function observersIn(page: Page): Promise<number> {
  return debugging(page, async (session) => {
    let count = 0;
    for (const contextId of await contextsOf(session)) {
      const { result } = await session.send('Runtime.evaluate', {
        expression: 'MutationObserver.prototype',
        contextId,
      });
      const { objects } = await session.send('Runtime.queryObjects', {
        prototypeObjectId: result.objectId ?? '',
      });
      const { result: length } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length; }',
      });
      count += Number(length.value);
    }
    return count;
  });
}

/** Scripts of extensions in the page whose source matches. */
export function scriptsIn(page: Page, source: RegExp): Promise<number> {
  return debugging(page, async (session) => {
    let count = 0;
    for (const [scriptId, url] of await scriptsOf(session)) {
      if (!isOurs(url)) continue;
      const { scriptSource } = await session.send('Debugger.getScriptSource', { scriptId });
      if (source.test(scriptSource)) count += 1;
    }
    return count;
  });
}

/**
 * Types of the extensions' listeners on the window, the document, its elements and what `selector` finds. Asked in the
 * extensions' own worlds: the page's objects do not tell of them.
 */
export function listenersIn(page: Page, selector: string): Promise<string[]> {
  const targets = ['window', 'document', 'document.documentElement', 'document.body'];
  targets.push(`document.querySelector(${JSON.stringify(selector)})`);
  return debugging(page, async (session) => {
    const types: string[] = [];
    for (const contextId of await contextsOf(session))
      for (const expression of targets) {
        const { result } = await session.send('Runtime.evaluate', { expression, contextId });
        if (!result.objectId) throw new Error(`nothing to listen on: ${expression}`);
        const about = { objectId: result.objectId };
        const { listeners } = await session.send('DOMDebugger.getEventListeners', about);
        types.push(...listeners.map(({ type }) => type));
      }
    return types;
  });
}

/** Evaluates in the world of the extension's own content scripts. */
export function inOurWorld(page: Page, expression: string): Promise<void> {
  return debugging(page, async (session) => {
    for (const contextId of await contextsOf(session))
      await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true });
  });
}

/** Layouts and style calculations that a script of an extension forced during `work`. */
export function forcedLayouts(page: Page, work: () => Promise<unknown>): Promise<number> {
  return debugging(page, async (session) => {
    const events: TraceEvent[] = [];
    session.on('Tracing.dataCollected', ({ value }) => {
      events.push(...(value as unknown as TraceEvent[]));
    });
    const over = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'];
    await session.send('Tracing.start', { traceConfig: { includedCategories } });
    await work();
    await session.send('Tracing.end');
    await over;
    return events.filter(({ name, args }) => layouts.has(name) && stackOf(args).some(isOurs)).length;
  });
}

interface TraceEvent {
  name: string;
  args: { beginData?: { stackTrace?: { url: string }[] } };
}

const layouts = new Set(['Layout', 'UpdateLayoutTree']);

function stackOf({ beginData }: TraceEvent['args']): string[] {
  return (beginData?.stackTrace ?? []).map(({ url }) => url);
}

/** Ids of the worlds of extensions in the page. */
async function contextsOf(session: CDPSession): Promise<number[]> {
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (isOurs(context.origin)) found.push(context.id);
  });
  await session.send('Runtime.enable');
  return found;
}

/** Addresses of all scripts in the page by their ids. */
async function scriptsOf(session: CDPSession): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => found.set(scriptId, url));
  await session.send('Debugger.enable');
  return found;
}
