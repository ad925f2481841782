import type { CDPSession, Page } from '@playwright/test';
import { openSidebar, posts, waitingCards } from './agent.ts';
import { badge, exported, type Running } from './extension.ts';
import { expect, pages, rail, test, visit } from './stage.ts';

/** Design.md 4: what a page and the network must never notice. */

test.describe('the build that ships', () => {
  test.use({ directory: '.output/chrome-mv3' });

  for (const site of ['x', 'facebook'] as const)
    test(`${site}: its shadow roots are closed, and its rail opens the sidebar`, async ({ running }) => {
      const page = await running.context.newPage();
      await page.goto(pages[site].post);
      await expect.poll(() => hosts(page)).toEqual([{ root: false, children: 0, attributes: 0 }]);
      await expect.poll(async () => (await badge(running)).text).toMatch(/^\d+\+$/);
      const place = await page.evaluate(() => {
        const host = document.documentElement.lastElementChild;
        for (let y = 0; y < innerHeight; y += 4)
          if (document.elementFromPoint(innerWidth - 6, y) === host) return { x: innerWidth - 6, y: y + 4 };
        return null;
      });
      if (!place) throw new Error('the rail is not on the screen');
      await page.mouse.click(place.x, place.y);
      await expect
        .poll(() => hosts(page))
        .toEqual([
          { root: false, children: 0, attributes: 0 },
          { root: false, children: 0, attributes: 0 },
        ]);
      await expect
        .poll(() =>
          page.evaluate(
            () =>
              document.elementFromPoint(innerWidth - 200, 200) === document.documentElement.lastElementChild,
          ),
        )
        .toBe(true);
    });
});

/** Our elements as the page sees them. */
function hosts(page: Page) {
  return page.evaluate(() =>
    [...document.documentElement.children]
      .filter((each) => each !== document.head && each !== document.body)
      .map((host) => ({
        root: host.shadowRoot !== null,
        children: host.childNodes.length,
        attributes: host.attributes.length,
      })),
  );
}

for (const site of ['x', 'facebook'] as const) {
  test(`${site}: nothing of ours goes to the network`, async ({ running }) => {
    const asked: string[] = [];
    running.context.on('request', (request) => asked.push(request.url()));
    const page = await visit(running, pages[site].post);
    const sidebar = await openSidebar(page);
    await waitingCards(sidebar).first().getByRole('button', { name: 'Insert' }).click();
    await expect(sidebar.getByText('Inserted. Read it once more')).toBeVisible();
    const { origin } = new URL(pages[site].post);
    const own = new RegExp(
      `^(${RegExp.escape(pages[site].post)}$|${origin}/(static|images)/|${origin}/favicon|${running.origin}/)`,
    );
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => !own.test(url))).toEqual([]);
    // The page sees none of our files being fetched, and neither worker nor pages fetch anything else.
    const entries = () => performance.getEntriesByType('resource').map(({ name }) => name);
    expect(
      (await page.evaluate(entries)).filter((url) => !own.test(url) || url.startsWith(running.origin)),
    ).toEqual([]);
    expect((await running.worker.evaluate(entries)).filter((url) => !url.startsWith(running.origin))).toEqual(
      [],
    );
  });

  test(`${site}: while it reads, it clicks, scrolls, types and focuses nothing`, async ({ running }) => {
    const page = await running.context.newPage();
    await page.addInitScript(() => {
      const done: string[] = [];
      Object.assign(window, { done });
      const names =
        'click submit keydown keyup input beforeinput paste scroll wheel focusin pointerdown mousedown';
      for (const name of names.split(' '))
        addEventListener(name, () => void done.push(name), { capture: true });
    });
    await page.goto(pages[site].post);
    await rail(page).waitFor();
    for (let n = 0; n < 20; n += 1)
      await page.evaluate((text) => window.__site?.addComment({ text }), `Number ${n}, please answer`);
    await expect(rail(page)).toHaveAttribute('data-count', /^\d{2}\+$/);
    await page.waitForTimeout(500);
    const done = () => page.evaluate(() => (window as unknown as { done: string[] }).done);
    expect(await done()).toEqual([]);
    expect(await posts(page)).toEqual([]);

    await page.mouse.click(300, 5);
    expect(await done()).toContain('click');
  });

  test(`${site}: it listens to no key, input or selection of the page`, async ({ running }) => {
    const page = await visit(running, pages[site].post);
    await openSidebar(page);
    const listeners = await ourListeners(page);
    // Proof that ours are seen at all.
    expect(listeners).toContain('scroll');
    expect(
      listeners.filter((type) =>
        /^(key|input|beforeinput|selection|textInput|mousemove|pointermove|wheel)/.test(type),
      ),
    ).toEqual([]);
  });

  test(`${site}: the page's own scripts can press, send and forge nothing`, async ({ running }) => {
    const page = await visit(running, pages[site].post);
    const before = await page.evaluate(() => document.documentElement.childElementCount);
    await forge(page, running);
    await page.waitForTimeout(700);
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(before);

    const sidebar = await openSidebar(page);
    const cards = waitingCards(sidebar);
    await expect(cards.nth(1)).toBeVisible();
    const count = await cards.count();
    await forge(page, running);
    await page.waitForTimeout(700);
    await expect(sidebar).toBeVisible();
    await expect(cards).toHaveCount(count);
    await expect(sidebar.getByText('Inserted')).toHaveCount(0);
    expect(await posts(page)).toEqual([]);
    const { comments, cases } = await exported(running);
    expect(comments.filter(({ text }) => text === 'forged')).toEqual([]);
    expect(cases.filter(({ state }) => state !== 'waiting' && state !== 'answered')).toEqual([]);

    // Nor has it silenced us.
    await page.evaluate(() => window.__site?.addComment({ text: 'Still there?' }));
    await expect(cards).toHaveCount(count + 1);
    await cards.first().getByRole('button', { name: 'Insert' }).click();
    await expect(sidebar.getByText('Inserted. Read it once more')).toBeVisible();
    await page.keyboard.press('Escape');
    await cards.first().getByRole('button', { name: 'Suggested replies' }).focus();
    await page.keyboard.press('Escape');
    await expect(sidebar).toBeHidden();
  });
}

/**
 * Everything a hostile page could try: presses every button of ours (which only the open roots of the test build let
 * it find), and speaks to our scripts in their own protocol by every way that leads out of a page.
 */
async function forge(page: Page, { origin }: Running): Promise<void> {
  await page.evaluate((id) => {
    const message = {
      name: 'comments.seen',
      payload: { brandId: 'x:sunnycrust', comments: [{ id: 'x:1', text: 'forged' }], seenAt: 1 },
    };
    for (const host of document.documentElement.children) {
      if (!host.shadowRoot) continue;
      for (const target of [host, ...host.shadowRoot.querySelectorAll('*')]) {
        const options = { bubbles: true, composed: true, cancelable: true };
        if (target instanceof HTMLElement) target.click();
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick'])
          target.dispatchEvent(new MouseEvent(type, options));
        for (const key of ['Enter', ' ', 'Escape', 'j'])
          target.dispatchEvent(new KeyboardEvent('keydown', { ...options, key, code: key }));
        for (const type of ['submit', 'change', 'wxt:content-script-started', 'carerail', 'comments.seen'])
          target.dispatchEvent(new CustomEvent(type, { ...options, detail: message }));
      }
    }
    // The id of an extension from a store is no secret.
    for (const script of ['care', 'reader', 'sidebar'])
      for (const event of ['wxt:content-script-started', 'wxt:locationchange'])
        for (const type of [event, `${script}:${event}`, `${id}:${script}:${event}`])
          for (const target of [window, document])
            target.dispatchEvent(
              new CustomEvent(type, { detail: { ...message, contentScriptName: script, messageId: '1' } }),
            );
    // A newer script's word to an older one of ours that is dead.
    for (const target of [window, document]) target.dispatchEvent(new Event('care:started'));
    window.postMessage(message, '*');
    window.postMessage(
      { type: 'wxt:content-script-started', contentScriptName: 'care', messageId: '1' },
      '*',
    );
    const { chrome } = window as unknown as {
      chrome?: { runtime?: { sendMessage?(...args: unknown[]): void } };
    };
    try {
      chrome?.runtime?.sendMessage?.(message);
    } catch {
      // As it should be.
    }
    Object.assign(window, { carerail: { sidebar: { toggle() {} }, brandId: null } });
  }, new URL(origin).host);
}

/** Events that our scripts listen to on the page's window, document, root element and body. */
async function ourListeners(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const ours = new Set<string>();
  const contexts: number[] = [];
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    if (url.startsWith('chrome-extension://')) ours.add(scriptId);
  });
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) contexts.push(context.id);
  });
  await session.send('Debugger.enable');
  await session.send('Runtime.enable');
  const found: string[] = [];
  for (const contextId of contexts)
    for (const target of ['window', 'document', 'document.documentElement', 'document.body'])
      found.push(...(await listenersOf(session, contextId, target, ours)));
  await session.detach();
  return found;
}

async function listenersOf(
  session: CDPSession,
  contextId: number,
  expression: string,
  ours: ReadonlySet<string>,
): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', { contextId, expression });
  if (!result.objectId) throw new Error(`no ${expression}`);
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
  return listeners.filter(({ scriptId }) => ours.has(scriptId)).map(({ type }) => type);
}
