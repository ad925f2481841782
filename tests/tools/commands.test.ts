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
      reasons: expect.arrayContaining(['website down']),
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
      reasons: ['question', '„gdzie jest moja lampa”', 'pl'],
    })),
  });
  expect(out[1]).toEqual({ id: 'b', suggestions: [] });
});

test('etiquette names what to change, where, and how', () => {
  const { out, status } = run('etiquette', [
    '{"id":"a","draft":"Hi Anna, as already said, call us!!!","lang":"en","comment":"My lamp is broken","site":"facebook"}',
    '{"id":2,"draft":"Хвала вам, Ана! Уживајте у светлу.","lang":null,"history":[]}',
    '{"id":3,"draft":"Hi Anna, https://lamps.example.com/a/very/long/way"}',
  ]);
  expect(status).toBe(0);
  expect(out[0]).toEqual({
    id: 'a',
    findings: expect.arrayContaining([
      {
        rule: 'argues',
        severity: 'warn',
        start: 9,
        end: 24,
        message: expect.stringMatching(/^This contradicts/),
      },
      { rule: 'sends-away', severity: 'warn', start: 26, end: 33, message: expect.stringMatching(/phone/) },
      {
        rule: 'shouting',
        severity: 'warn',
        start: 33,
        end: 36,
        message: 'Several punctuation marks in a row sound loud.',
        fix: { start: 33, end: 36, text: '!', label: 'One mark is enough' },
      },
    ]),
    length: 36,
  });
  expect(out[1]).toEqual({ id: 2, findings: [], length: 34 });
  expect(out[2]).toEqual({ id: 3, findings: [], length: 32 });
});

test.each([
  ['triage', 'not json', 'line 2: not JSON'],
  ['triage', '{"id":"b"}', 'line 2: text: '],
  ['suggest', '{"id":"b","comment":"a","author":"b","site":"y"}', 'line 2: site: '],
  ['etiquette', '{"id":"b","draft":"a","history":"none"}', 'line 2: history: '],
  ['etiquette', '{"id":"b"}', 'line 2: draft: '],
])('%s names the bad line %s and fails', (tool, line, message) => {
  const { out, stderr, status } = run(tool, [
    '{"id":"a","text":"t","comment":"t","author":"t","draft":"t","site":"x"}',
    line,
  ]);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(out).toHaveLength(1);
});

test('deadline explains line by line', () => {
  const office = { target: '30m', hours: 'Mon-Fri 09:00-17:00', zone: 'Europe/Warsaw' };
  const { out, status } = run('deadline', [
    JSON.stringify({
      id: 'friday',
      policy: { ...office, name: 'Office', holidays: [{ date: '2026-11-23', name: 'Święto' }] },
      events: [{ type: 'message', at: '2026-11-20T16:45' }],
      now: '2026-11-24T09:16',
    }),
    JSON.stringify({
      id: 'early',
      policy: office,
      events: [
        { by: 'customer', at: '2026-11-20T06:00:00+01:00' },
        { by: 'brand', at: '2026-11-20T08:45:00+01:00' },
      ],
      now: '2026-11-20T17:00',
    }),
    JSON.stringify({
      id: 'held',
      events: [
        { by: 'customer', at: '2026-11-19T12:00Z', text: 'Where is my parcel?' },
        { by: 'brand', at: '2026-11-19T12:05Z', text: 'We will get back to you by Friday 5 pm.', lang: 'en' },
      ],
      now: '2026-11-19T12:10Z',
    }),
    JSON.stringify({
      id: 'hand',
      events: [
        { by: 'customer', at: '2026-11-19T12:00Z', text: 'Where is my parcel?' },
        {
          type: 'inserted',
          at: '2026-11-19T12:08Z',
          startedAt: '2026-11-19T12:06Z',
          sentAt: '2026-11-19T12:09Z',
        },
        { by: 'brand', at: '2026-11-19T12:09Z', text: 'It is on its way.' },
      ],
      now: '2026-11-19T12:10Z',
      lang: 'en',
    }),
    '{"id":"plain","events":[{"type":"message","at":0},{"type":"snooze","at":1000,"for":"1h"}],"now":60000}',
  ]);
  expect(status).toBe(0);
  expect(out[0]).toMatchObject({
    id: 'friday',
    state: 'waiting',
    clock: 'overdue',
    waitingSince: '2026-11-20T15:45:00.000Z',
    due: '2026-11-24T08:15:00.000Z',
    explain: expect.arrayContaining(['Mon, Nov 23 (Święto): public holiday, closed.']),
  });
  expect(out[1]).toMatchObject({
    state: 'answered',
    clocks: { customer: { calendar: 165 * 60_000, open: 0 } },
    answers: [{ verdict: 'met', due: '2026-11-20T08:30:00.000Z' }],
  });
  expect(out[2]).toMatchObject({
    state: 'waiting',
    due: '2026-11-19T12:30:00.000Z',
    softStops: ['2026-11-19T12:05:00.000Z'],
    promises: [{ due: '2026-11-20T17:00:00.000Z', state: 'open' }],
  });
  expect(out[3]).toMatchObject({
    clocks: { hand: { calendar: 3 * 60_000 } },
    explain: expect.arrayContaining(['The reply was in hand for 3 min.']),
  });
  expect(out[4]).toMatchObject({
    state: 'snoozed',
    due: '1970-01-01T00:30:00.000Z',
    clocks: { customer: { calendar: 60_000, open: 60_000 } },
  });
});

test('deadline takes policies written at length or in short', () => {
  const event = { type: 'message', at: '2026-11-20T12:30:00+01:00' };
  const split = { from: '13:30', to: '18:00' };
  const same = [
    { target: '30m', hours: 'Mon-Fri 08:00-12:00, 13:30-18:00', zone: 'Europe/Warsaw' },
    { firstResponse: 1_800_000, hours: { 'mon-fri': ['8-12', '13:30-18:00'] }, tz: 'Europe/Warsaw' },
    { targetMinutes: 30, week: { fri: [{ from: '08:00', to: '12:00' }, split] }, zone: 'Europe/Warsaw' },
    {
      id: 'p',
      name: '',
      brandId: null,
      site: null,
      versions: [
        {
          validFrom: null,
          terms: {
            calendar: { kind: 'hours', zone: 'Europe/Warsaw', week: { fri: [split] } },
            targets: { firstResponse: 'PT30M', nextResponse: null, resolution: null },
          },
        },
      ],
    },
  ];
  const lines = same.map((policy, id) => JSON.stringify({ id, policy, events: [event], now: event.at }));
  const { out, status } = run('deadline', lines);
  expect(status).toBe(0);
  expect(out.map((each) => (each as { due: string }).due)).toEqual(
    same.map(() => '2026-11-20T13:00:00.000Z'),
  );
});

test('deadline names the line and the field that it does not understand, and fails', () => {
  const bad: [Record<string, unknown>, string][] = [
    [{ policy: { hours: 'Mon 09:00-17:00', zone: 'Mars/Base' } }, 'calendar.zone: is no time zone'],
    [{ policy: { target: 'soon' } }, 'target: “soon” is no duration'],
    [{ policy: { hours: 'Someday 09:00-17:00' } }, 'hours: “Someday” is no weekday'],
    [{ policy: { hours: { mon: '09:00-26:00' } } }, 'week.mon.0.to: is no time'],
    [{ policy: { holidays: ['2026-02-30'], hours: 'daily 9-17' } }, 'holidays.0.date: is no day that exists'],
    [{ events: [{ type: 'dance', at: 0 }] }, 'events.0: “dance” is no known event'],
    [{ events: [{ type: 'message', at: 'noon' }] }, 'events.0.at: “noon” is no instant'],
    [{ now: undefined }, 'now: '],
  ];
  const lines = bad.map(([broken]) => JSON.stringify({ id: 2, events: [], now: 0, ...broken }));
  const { out, stderr, status } = run('deadline', ['{"id":1,"events":[],"now":0}', ...lines]);
  expect(status).toBe(1);
  const said = stderr.trim().split('\n');
  for (const [i, [, message]] of bad.entries()) {
    expect(said[i]).toContain(`line ${i + 2}: `);
    expect(said[i]).toContain(message);
  }
  expect(out).toEqual([expect.objectContaining({ id: 1, state: null })]);
});
