import type { Locator, Page } from '@playwright/test';
import type { SiteId } from '../../lib/core/types.ts';
import { brand, openSidebar, scrollThrough, waitingCards } from './agent.ts';
import { badge, type Running } from './extension.ts';
import { openPopup } from './popup.ts';
import { expect, here, pages, rail, said, test, visit } from './stage.ts';

const zero = /(^|[^\d])0 waiting|Nobody is waiting(?! in the comments seen)|Every comment/;

/** Everything our elements on the page say, the hidden description of the rail included. */
function ourWords(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.documentElement.children]
      .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('button, section, .label') ?? [])])
      .map((part) => part.textContent?.trim())
      .join('\n'),
  );
}

/** Waits for the number on the rail. */
function expectNumber(page: Page, number: string | RegExp): Promise<void> {
  return expect(rail(page)).toHaveAttribute('data-count', number);
}

test('a page that cannot be read says so everywhere and is never a zero', async ({ running }) => {
  const page = await visit(running, `${pages.facebook.post}?variant=broken`);
  await expectNumber(page, '?');
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByRole('alert')).toContainText(
    'This page cannot be read: Facebook has probably changed it.',
  );
  await expect(sidebar).toContainText('We cannot tell who is waiting');
  expect(await ourWords(page)).not.toMatch(zero);
  expect(await badge(running)).toMatchObject({ text: '?' });
  const popup = await openPopup(running, page);
  await expect.poll(() => popup.text()).toContain('Not readable');
  expect(await popup.text()).not.toMatch(zero);
});

for (const site of ['x', 'facebook'] as const) {
  test(`${site}: before anything has been read nobody claims a zero`, async ({ running }) => {
    let rendering = false;
    const nothing = { contentType: 'text/javascript', body: '' };
    await running.context.route(/\/static\/\w+\.js/, (route) =>
      rendering ? route.fallback() : route.fulfill(nothing),
    );
    const page = await visit(running, pages[site].post);
    await openSidebar(page);
    const words: string[] = [];
    for (let look = 0; look < 15; look += 1) {
      words.push(await ourWords(page), (await rail(page).getAttribute('data-count')) ?? '');
      await page.waitForTimeout(150);
    }
    for (const each of words) expect(each).not.toMatch(zero);
    expect(words).not.toContain('0');

    rendering = true;
    await page.evaluate((src) => {
      const policy = (window as unknown as PageWithPolicies).trustedTypes.createPolicy('late', {
        createScriptURL: (address) => address,
      });
      document.body.append(
        Object.assign(document.createElement('script'), { src: policy.createScriptURL(src) }),
      );
    }, `/static/${site}.js`);
    await expectNumber(page, /^[1-9]\d*\+?$/);
  });

  test(`${site}: what is not seen shows as a plus, and as no zero once the rest is answered`, async ({
    running,
  }) => {
    const page = await visit(running, pages[site].post);
    await expectNumber(page, /^\d+\+$/);
    const sidebar = await openSidebar(page);
    await expect(sidebar.getByText(/^\d+ of \d+ comments seen$/).first()).toBeVisible();
    await expect(sidebar.getByText(/^\d+\+ waiting$/)).toBeVisible();
    expect((await badge(running)).text).toMatch(/^\d+\+$/);

    await answerAll(page, sidebar);
    await expectNumber(page, '0+');
    await expect(sidebar).toContainText('Nobody is waiting in the comments seen');
    expect(await ourWords(page)).not.toMatch(zero);
    expect((await badge(running)).text).toBe('0+');
  });

  test.describe('with one site', () => {
    // A site that was never read would leave a plus on the badge.
    test.use({ brands: [brand[site]] });

    test(`${site}: when all is read and answered, the zero is there and is honest`, async ({ running }) => {
      const page = await visit(running, calm[site]);
      const sidebar = await openSidebar(page);
      await answerAll(page, sidebar);
      await expectNumber(page, '0');
      await expect(sidebar).toContainText('Nobody is waitingEvery comment seen here has its answer.');
      expect((await badge(running)).text).toBe('');

      await page.evaluate(() => window.__site?.addComment({ text: 'Hello? Is anybody there?' }));
      await expectNumber(page, /^1\+?$/);
    });
  });
}

/** Posts whose comments all fit on the page. */
const calm: Record<SiteId, string> = {
  facebook: `${pages.facebook.page}/posts/${here.posts.find(({ lang }) => lang === 'de')?.pfbid}`,
  x: `https://x.com/sunnycrust/status/${said('x', 'brand', 'Winter hours').id}`,
};

/** Colleagues answer everybody who waits in the sidebar. */
async function answerAll(page: Page, sidebar: Locator): Promise<void> {
  const cards = waitingCards(sidebar);
  await expect(async () => {
    await page.evaluate(() => {
      const { waiting = [], optional = [] } = window.__site?.truth() ?? {};
      for (const { id } of [...waiting, ...optional])
        window.__site?.colleagueAnswers(id, 'We have written to you. Thank you for telling us!');
    });
    // Only what is near the screen is on the page.
    await scrollThrough(page);
    await expect(cards).toHaveCount(0, { timeout: 1500 });
  }).toPass({ timeout: 40_000 });
}

interface PageWithPolicies {
  trustedTypes: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): { createScriptURL(address: string): string };
  };
}

test('a page whose comments never come is not taken for a calm one', async ({ running }) => {
  const page = await skeleton(running);
  await expectNumber(page, '?');
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByRole('alert')).toContainText('This page cannot be read');
  expect(await ourWords(page)).not.toMatch(zero);
  expect((await badge(running)).text).toBe('?');
});

/** The brand's page as it is while the site loads, for ever. */
async function skeleton(running: Running): Promise<Page> {
  await running.context.route(/\/static\/\w+\.js/, (route) => route.abort());
  return visit(running, pages.facebook.page);
}
