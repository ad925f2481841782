import { inserted, openSidebar, posts, waitingCards } from './agent.ts';
import { cardOf, expect, pages, said, test, visit } from './stage.ts';

/** Asks a question under the brand's post with most comments. */
const customer = said('x', 'marcus', 'express delivery');

test('a reply of the team’s is written with a preview, proposed with its name, inserted and sent by nobody', async ({
  running,
}) => {
  const options = await running.context.newPage();
  await options.goto(`${running.origin}/options.html`);
  await options.getByRole('button', { name: 'New reply' }).click();
  await options.getByLabel('What you call it').fill('Express');
  const wording = options.getByLabel('Wording 1');
  await wording.fill('{greeting} Express is on its way to you with {colour}.');
  await expect(options.getByRole('alert')).toContainText('{colour}');
  await expect(options.getByRole('button', { name: 'Save the reply' })).toBeDisabled();
  await wording.fill('{greeting} Every parcel with a red label goes by express, and yours has one.');
  await expect(options.locator('.preview')).toContainText(/Hi Anna, every parcel with a red label/i);
  await options.getByRole('button', { name: 'Save the reply' }).click();
  await expect(options.getByText('Saved: Express.')).toBeVisible();
  await options.close();

  const page = await visit(running, pages.x.post);
  const sidebar = await openSidebar(page);
  await waitingCards(sidebar).first().waitFor();
  const card = cardOf(sidebar, customer);
  const list = card.getByRole('button', { name: 'Suggested replies' });
  if ((await list.getAttribute('aria-expanded')) === 'false') await list.click();
  await expect(card.locator('.suggestion').first()).toContainText('Your reply “Express”');
  await card.getByRole('button', { name: 'Insert' }).click();
  expect(await inserted(page)).toMatch(/^Hi Marcus, every parcel with a red label goes by express/i);
  expect(await posts(page)).toEqual([]);
});
