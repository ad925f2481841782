import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { live, newMachine, type Step, type Trace } from './life.ts';
import type { Machine } from './machine.ts';

/**
 * The worker's own code against a naive model (naive.ts) on a simulated computer: sleep, restarts, deaths over any call,
 * lost alarms, a clock that is set by a minute to a year in both directions. A share of it here; `npm run traces` for
 * all, `TRACES=n` for as many.
 */
const runs = Number(process.env.TRACES ?? 1500);

let machine: Machine;
vi.mock('wxt/browser', () => ({
  get browser() {
    return machine.browser;
  },
}));

const who = fc.nat(2);
const minute = 60;
const clockStep = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: minute, max: 120 * minute }),
      fc.constantFrom(minute, 3600, 86_400, 31_536_000),
    ),
    fc.constantFrom(1, -1),
  )
  .map(([by, sign]) => by * sign);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), who, ago: fc.nat(45 * minute) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('write' as const), who, ago: fc.nat(3 * 86_400) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('answer' as const, 'dismiss' as const, 'undo' as const),
      who,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('snooze' as const),
      who,
      for: fc.integer({ min: minute, max: 60 * minute }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('look' as const, 'loseAlarms' as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('wait' as const), for: fc.integer({ min: 1, max: 20 * minute }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('sleep' as const),
      for: fc.integer({ min: minute, max: 3 * 86_400 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('restart' as const), for: fc.integer({ min: 1, max: 86_400 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('die' as const), calls: fc.nat(60), worksFirst: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('setClock' as const), by: clockStep }) },
);
const trace: fc.Arbitrary<Trace> = fc.record({
  quiet: fc.option(fc.record({ from: fc.nat(1439), for: fc.integer({ min: 1, max: 1439 }) }), {
    freq: 3,
    nil: null,
  }),
  steps: fc.array(step, { minLength: 1, maxLength: 24, size: 'max' }),
});

/** Where engine and model once parted. */
const known: Trace[] = [
  // The clock was set back, so that the browser counted too long, and on again before we were awake to see it.
  {
    quiet: null,
    steps: [
      { do: 'write', who: 0, ago: 0 },
      { do: 'setClock', by: -341 },
      { do: 'wait', for: 296 },
      { do: 'setClock', by: 1086 },
      { do: 'write', who: 0, ago: 0 },
      { do: 'wait', for: 296 },
    ],
  },
  // The worker dies before it can show what it took as told, and the case sleeps by the time the next one could.
  {
    quiet: null,
    steps: [
      { do: 'die', calls: 53, worksFirst: false },
      { do: 'write', who: 0, ago: 1350 },
      { do: 'snooze', who: 0, for: 60 },
      { do: 'undo', who: 0 },
    ],
  },
  // Told by a clock that was ahead, asleep, dismissed, and taken back a day later.
  {
    quiet: null,
    steps: [
      { do: 'write', who: 2, ago: 0 },
      { do: 'sleep', for: 74_250 },
      { do: 'setClock', by: -61 },
      { do: 'snooze', who: 2, for: 60 },
      { do: 'dismiss', who: 2 },
      { do: 'restart', for: 14_011 },
      { do: 'undo', who: 2 },
    ],
  },
  // An alarm that is set for sooner than browsers ring, while they already count down to another.
  {
    quiet: null,
    steps: [
      { do: 'write', who: 0, ago: 1320 },
      { do: 'wait', for: 1 },
      { do: 'write', who: 1, ago: 1335 },
      { do: 'wait', for: 60 },
    ],
  },
];

it(
  `${runs} lives: each thing due is told once, never early, and everything is in line after each piece of work`,
  async () => {
    const late: number[] = [];
    let deaths = 0;
    let wakes = 0;
    await fc.assert(
      fc.asyncProperty(trace, async (each) => {
        machine = newMachine();
        const tally = await live(machine, each);
        late.push(...tally.late);
        deaths += tally.deaths;
        wakes += tally.wakes;
      }),
      {
        numRuns: runs,
        examples: known.map((each): [Trace] => [each]),
        ...(process.env.SEED && { seed: Number(process.env.SEED) }),
      },
    );
    const counted = late.toSorted((a, b) => a - b);
    const prompt = counted.filter((seconds) => seconds <= 35).length;
    console.log(
      `${runs} traces, ${wakes} pieces of work, ${deaths} deaths; ${counted.length} times told, ${prompt} of them within ` +
        `35 s, after ${counted.at(-1)} s at the latest (a death or a set clock before it)`,
    );
    expect(counted.length).toBeGreaterThan(runs / 2);
  },
  4 * 3_600_000,
);
