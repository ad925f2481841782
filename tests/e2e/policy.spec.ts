import { openSidebar, waitingCards } from './agent.ts';
import { exported, type Running } from './extension.ts';
import { expect, pages, test, visit } from './stage.ts';

const hour = 3_600_000;

/** The cases by what waits in each, with the instant each is due. */
async function dues(running: Running): Promise<Map<string, number | null>> {
  const { cases } = await exported(running);
  return new Map(
    cases.flatMap(({ waitingFor, due }) =>
      waitingFor ? [[waitingFor, due === null ? null : Date.parse(due)]] : [],
    ),
  );
}

test('a manager gives two days and opening hours: what waits keeps its target, what comes has the new one', async ({
  running,
}) => {
  const page = await visit(running, pages.x.post);
  await expect.poll(async () => (await dues(running)).size).toBeGreaterThanOrEqual(5);
  const before = await dues(running);

  const options = await running.context.newPage();
  await options.goto(`${running.origin}/options.html`);
  await options.getByRole('button', { name: 'Change the targets: All brands' }).click();
  await options.getByLabel('First response', { exact: true }).fill('2');
  await options.getByLabel('Unit: First response').selectOption('day');
  await options.getByRole('button', { name: 'Save the targets' }).click();
  await options.getByText('Saved: All brands.').waitFor();
  await options.getByText('first response within 2 d, around the clock').waitFor();

  // The sites' own times are whole seconds: what comes in the second of the change began before it.
  await page.waitForTimeout(1500);
  await page.bringToFront();
  const { id, at } = await page.evaluate(() => ({
    id: window.__site?.addComment({ text: '@sunnycrust is the oven cold today?', by: 'Policy Guest' }),
    at: window.__site?.now() ?? 0,
  }));
  await expect.poll(async () => (await dues(running)).get(`x:${id}`) ?? 0).toBeGreaterThan(at + 47 * hour);
  const after = await dues(running);
  for (const [waitingFor, due] of before) expect(after.get(waitingFor)).toBe(due);

  // The holidays of a country come from the tables in the extension itself.
  await options.bringToFront();
  await options.getByRole('button', { name: 'Change the targets: All brands' }).click();
  await options.getByLabel('opening hours only').check();
  await options.getByLabel('Country').selectOption({ value: 'RS' });
  await options.getByRole('button', { name: 'Add the holidays' }).click();
  await options.getByText(/days added, up to/).waitFor();
  await options.getByRole('button', { name: 'Save the targets' }).click();
  await options.getByText(/first response within 2 d, in opening hours/).waitFor();
});

test('a card explains its deadline, by the keyboard alone', async ({ running }) => {
  const page = await visit(running, pages.x.post);
  const sidebar = await openSidebar(page);
  const first = waitingCards(sidebar).first();
  await first.getByRole('button', { name: 'Why this deadline?' }).focus();
  await page.keyboard.press('Enter');
  const lines = first.getByRole('list', { name: 'Why this deadline?' }).getByRole('listitem');
  await expect(lines.first()).toContainText('The wait began');
  await expect(lines).toContainText([/began/, /built-in/, /30 min/, /Every hour counts/, /Due/]);
  await page.keyboard.press('Enter');
  await expect(lines).toHaveCount(0);
});
