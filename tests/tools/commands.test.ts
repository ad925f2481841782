import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function run(tool: string, lines: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`tests/tools/${tool}.ts`], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  return {
    out: stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as object),
    stderr,
    status,
  };
}

test('triage answers line by line', () => {
  const { out, status } = run('triage', [
    '{"id":"a","text":"Is your website down for everyone?"}',
    '',
    '{"id":2,"text":"Svaka čast, sve pohvale!","lang":null}',
  ]);
  expect(status).toBe(0);
  expect(out).toEqual([
    {
      id: 'a',
      lang: 'en',
      category: 'outage',
      hot: true,
      urgency: 2,
      sentiment: -1,
      needsReply: true,
      reasons: expect.arrayContaining(['down for everyone']),
    },
    expect.objectContaining({
      id: 2,
      lang: 'sr-Latn',
      category: 'praise',
      hot: false,
      sentiment: 1,
      needsReply: false,
    }),
  ]);
});

test('suggest answers with whole texts', () => {
  const { out, status } = run('suggest', [
    '{"id":"a","comment":"Gdzie jest moja lampa?","author":"Anna Lis","site":"facebook","brand":"Sunny Lamps"}',
    '{"id":"b","comment":"make money, follow me, link in bio","author":"x","site":"x"}',
  ]);
  expect(status).toBe(0);
  expect(out[0]).toEqual({
    id: 'a',
    suggestions: Array.from({ length: 3 }, () => ({
      text: expect.stringMatching(/^Dzień dobry, Pani Anno! /),
      lang: 'pl',
      source: 'starter',
      reasons: ['question', 'pl'],
    })),
  });
  expect(out[1]).toEqual({ id: 'b', suggestions: [] });
});

test.each([
  ['triage', 'not json', 'line 2: not JSON'],
  ['triage', '{"id":"b"}', 'line 2: text: '],
  ['suggest', '{"id":"b","comment":"a","author":"b","site":"y"}', 'line 2: site: '],
])('%s names the bad line %s and fails', (tool, line, message) => {
  const { out, stderr, status } = run(tool, [
    '{"id":"a","text":"t","comment":"t","author":"t","site":"x"}',
    line,
  ]);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(out).toHaveLength(1);
});
