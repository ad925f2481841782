import type { Locator, Page } from '@playwright/test';
import { reports as appReports } from '../triage/incidents/app.ts';
import { reports as powerReports } from '../triage/incidents/power.ts';
import { openSidebar } from './agent.ts';
import { expect, pages, test, visit } from './stage.ts';

type Lines = readonly (readonly [lang: string, text: string])[];

/** As many customers write under the open post; gives the ids of what they wrote. */
function write(page: Page, lines: Lines): Promise<string[]> {
  return page.evaluate(
    (all) =>
      all.map(
        ([lang, text], i) =>
          window.__site?.addComment({ lang, text, by: `Guest ${lang} ${i} ${text.length}` }) ?? '',
      ),
    lines,
  );
}

function answer(page: Page, ids: readonly string[]): Promise<unknown> {
  return page.evaluate((all) => {
    for (const id of all)
      window.__site?.colleagueAnswers(id, 'It works again from 14:00, the server was replaced.');
  }, ids);
}

function list(sidebar: Locator): Locator {
  return sidebar.getByRole('list', { name: 'Reported by many' }).locator('> li');
}

/** "31 of 47 answered". */
async function progress(card: Locator): Promise<{ answered: number; total: number }> {
  const [, answered, total] = /(\d+) of (\d+) answered/.exec((await card.textContent()) ?? '') ?? [];
  return { answered: Number(answered), total: Number(total) };
}

test('reports stream in and become one incident, whose replies, answers and end are kept track of', async ({
  running,
}) => {
  const page = await visit(running, pages.facebook.post);
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('list', { name: 'Waiting' }).waitFor();
  const ids = await write(page, appReports.slice(0, 12));
  await sidebar.getByRole('button', { name: /\d+ incidents?$/ }).click();
  const card = list(sidebar).filter({ hasText: 'The app' });
  await expect(card).toContainText('going on');
  await expect.poll(async () => (await progress(card)).total).toBeGreaterThanOrEqual(ids.length);
  const { answered } = await progress(card);
  const incidents = await list(sidebar).count();

  // What the team says goes into the replies.
  await card.getByRole('button', { name: 'What we say' }).click();
  await card.getByLabel('The facts for the replies').fill('The app is back by 14:00.');
  await card.getByRole('button', { name: 'Use in replies' }).click();
  await expect(card.getByRole('button', { name: 'Use in replies' })).toBeDisabled();

  await answer(page, ids.slice(0, 5));
  await expect.poll(() => progress(card)).toMatchObject({ answered: answered + 5 });

  // Another disruption is another incident, until a person says that they are the same.
  await write(page, powerReports.slice(0, 8));
  await expect(list(sidebar)).toHaveCount(incidents + 1);
  await card.getByRole('button', { name: 'Merge' }).click();
  await card.getByRole('button', { name: /^Electricity/ }).click();
  await expect(list(sidebar)).toHaveCount(incidents);

  // Two that do not belong to it are split off again.
  const large = list(sidebar).filter({ hasText: /of \d\d answered/ });
  await large.getByRole('button', { name: 'Reports' }).click();
  const boxes = large.getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await large.getByRole('button', { name: 'Split off (2)' }).click();
  await expect(list(sidebar)).toHaveCount(incidents + 1);

  // Over: whoever reported it is to hear so.
  await large.getByRole('button', { name: 'It is over' }).click();
  await expect(large).toContainText(/\d+ people do not know yet that it is over/);
  // Without its first report it is another card, whose list is closed.
  await large.getByRole('button', { name: 'Reports' }).click();
  await expect(large.getByText('tell them it is over').first()).toBeVisible();
  await large.getByRole('button', { name: 'Not over after all' }).click();
  await expect(large).toContainText('going on');
});
