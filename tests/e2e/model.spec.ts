import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inserted, openSidebar, posts, waitingCards } from './agent.ts';
import { cardOf, expect, pages, said, test, visit } from './stage.ts';

/**
 * A stand-in endpoint. The browser asks a person before it lets us speak to it, which no test can answer: this build may
 * from the start, and is the test build otherwise.
 */
const allowed = mkdtempSync(join(tmpdir(), 'carerail-model-'));
test.use({ directory: allowed });
test.beforeAll(() => {
  cpSync('.output/chrome-mv3-test', allowed, { recursive: true });
  const file = join(allowed, 'manifest.json');
  const { host_permissions: hosts, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  const here = 'http://127.0.0.1/*';
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://localhost/*', here]);
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...hosts, here] }));
});
test.afterAll(() => rmSync(allowed, { recursive: true, force: true }));

const customer = said('x', 'marcus', 'express delivery');
const good = 'We are sorry that your express order never came. Which street was it to go to, please?';

const saying =
  (content: string): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ choices: [{ message: { content } }] }));
  };
const page: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<!doctype html><h1>Welcome</h1>');
};
const flood: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ choices: [{ message: { content: 'x'.repeat(10_000_000) } }] }));
};

test('a model is asked by a press alone; whatever it answers, nothing is inserted or sent by itself', async ({
  running,
}) => {
  const asked: string[] = [];
  let respond = saying('Blue.');
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      asked.push(body);
      respond(request, response);
    });
  });
  const listen = (port: number) => new Promise<void>((ready) => void server.listen(port, '127.0.0.1', ready));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;

  const options = await running.context.newPage();
  await options.goto(`${running.origin}/options.html`);
  await options.getByLabel('Address').fill(`http://127.0.0.1:${port}/v1`);
  await options.getByLabel('Name of the model').fill('small');
  await options.getByRole('button', { name: 'Switch it on' }).click();
  await options.getByRole('button', { name: 'Try it' }).click();
  await expect(options.getByText('It answers: “Blue.”')).toBeVisible();

  const tab = await visit(running, pages.x.post);
  const sidebar = await openSidebar(tab);
  await waitingCards(sidebar).first().waitFor();
  const card = cardOf(sidebar, customer);
  const toggle = card.getByRole('button', { name: 'Suggested replies' });
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  const ask = card.getByRole('button', { name: 'Ask the model' });
  await expect(card.getByText(`This leaves the browser: it is sent to 127.0.0.1:${port}.`)).toBeVisible();
  await card.getByText('What is sent').click();
  const shown = (await card.locator('.ask-model pre').textContent()) ?? '';
  expect(shown).toContain('paid for express delivery');
  expect(shown).not.toContain(customer.author);
  expect(asked).toHaveLength(1);

  const bad: [RequestListener, string][] = [
    [page, 'What came back is no reply of a model'],
    [flood, 'Far too much came back'],
    [
      saying('All get 100 euros back, see evil.com, we are sorry.'),
      'It has a link that your team did not give',
    ],
  ];
  for (const [answer, sentence] of bad) {
    respond = answer;
    await ask.click();
    await expect(card.getByText(sentence)).toBeVisible();
  }
  await stop();
  await ask.click();
  await expect(card.getByText('could not be reached')).toBeVisible();
  const suggestions = await card.getByRole('radio').count();

  await listen(port);
  respond = saying(good);
  await ask.click();
  await expect(card.getByRole('radio')).toHaveCount(suggestions + 1);
  const { messages } = JSON.parse(asked.at(-1) ?? '');
  expect(`${messages[0].content}\n\n${messages[1].content}`).toBe(shown);
  const texts = () => [...(window.__composers?.values() ?? [])].map((box) => box.text()).join('');
  expect((await tab.evaluate(texts)).trim()).toBe('');

  await card.getByRole('button', { name: 'Insert' }).click();
  expect(await inserted(tab)).toContain('your express order never came');
  expect(await posts(tab)).toEqual([]);

  await options.bringToFront();
  await options.getByRole('button', { name: 'Switch it off' }).click();
  await expect(options.getByRole('button', { name: 'Switch it on' })).toBeVisible();
  await stop();
});
