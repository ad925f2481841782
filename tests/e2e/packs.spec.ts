import { respond } from '../playground/serve.ts';
import { openSidebar, waitingCards } from './agent.ts';
import { badge } from './extension.ts';
import { expect, pages, rail, test, visit } from './stage.ts';

const pack = {
  format: 'carerail-selectors',
  version: 1,
  site: 'facebook',
  date: new Date().toISOString().slice(0, 10),
  note: 'comments have another role and marks of decoys',
  selectors: {
    article: '[role="comment"]',
    comment: '[role="comment"]:not([aria-posinset])',
    frame: '[data-decoy], [role="banner"], [role="navigation"]',
  },
};

test('a site that changed is mended by a pasted pack, in the open tab, until the pack is removed', async ({
  running,
}) => {
  // From one day to the next the site's comments have another role, and marks that only decoys used to have.
  const fresh = '"comment","data-0":"","data-1":"","data-2":""';
  await running.context.route('**/static/facebook.js', async (route) => {
    const answer = respond(route.request().url());
    await route.fulfill({ ...answer, body: answer?.body.replaceAll('"article"', fresh) });
  });
  const page = await visit(running, pages.facebook.post);
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await expect(rail(page)).toHaveAttribute('data-count', '?');
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByRole('alert')).toContainText('This page cannot be read');

  await sidebar.getByRole('button', { name: 'Copy report' }).click();
  await expect(sidebar.getByText(/Nothing was sent/)).toBeVisible();
  await sidebar.getByText('Show what is in it').click();
  const report = await sidebar.getByRole('textbox', { name: 'Report' }).inputValue();
  expect(report).toContain('"health": "broken"');
  expect(report).toContain('role="comment"');

  const options = await running.context.newPage();
  await options.goto(`${running.origin}/options.html`);
  const field = options.getByLabel('Lines to paste');
  const use = options.getByRole('button', { name: 'Use these lines' });
  await field.fill(JSON.stringify({ ...pack, selectors: { ...pack.selectors, articel: '[' } }));
  await use.click();
  await expect(options.getByRole('alert')).toContainText('Nothing was changed. No line is called “articel”');
  await expect(rail(page)).toHaveAttribute('data-count', '?');

  await field.fill(JSON.stringify(pack));
  await use.click();
  await expect(options.getByText(/^Selectors for Facebook of .*, 3 lines changed/)).toBeVisible();
  await expect(rail(page)).toHaveAttribute('data-count', /^[1-9]\d*\+?$/);
  await page.bringToFront();
  await expect(sidebar.getByRole('alert')).toHaveCount(0);
  await expect(waitingCards(sidebar).first()).toBeVisible();
  expect((await badge(running)).text).toMatch(/^[1-9]\d*\+?$/);

  await options.bringToFront();
  await options.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(options.getByText(/CareRail reads with its own again/)).toBeVisible();
  await expect(rail(page)).toHaveAttribute('data-count', '?');
  await expect(sidebar.getByRole('alert')).toContainText('This page cannot be read');
  expect(loads).toBe(0);
});
