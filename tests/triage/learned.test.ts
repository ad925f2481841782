import { describe, expect, test } from 'vitest';
import { isHotNow } from '../../lib/core/hot.ts';
import type { Said } from '../../lib/core/types.ts';
import { triage } from '../../lib/triage/assess.ts';
import { learnFrom } from '../../lib/triage/learned.ts';

const word = (text: string, hot: boolean): Said => ({ text, lang: triage(text, null).lang, hot });

/** What `text` is judged to be after people said this of others. */
function judged(text: string, said: readonly Said[]) {
  return learnFrom(said)(triage(text, null), text);
}

const lampHum = word('The lamp hums a little at night, my cat hates it', false);

describe('a word on how hot a message is', () => {
  test('counts for nearly the same message', () => {
    const found = judged('my cat hates it that the lamp hums at night', [lampHum]);
    expect(found.learned).toEqual({ hot: false, times: 1 });
    expect(isHotNow(found)).toBe(false);
  });

  test.each([
    'The lamp arrived broken and I want my money back',
    'Nobody can log in tonight, is the site down?',
    'My cat is lovely',
    'a little',
    '',
  ])('moves no other: %j', (text) => expect(judged(text, [lampHum])).toEqual(triage(text, null)));

  test('moves nothing by a greeting, or by one word alone', () => {
    const said = [word('Dzień dobry, kiedy będzie zielona lampa?', true)];
    expect(judged('Dzień dobry, kiedy jutro otwieracie sklep?', said).learned).toBeUndefined();
    expect(judged('Piękna lampa w pokoju mojej babci', said).learned).toBeUndefined();
    expect(judged('Kiedy będzie zielona lampa', said).learned).toEqual({ hot: true, times: 1 });
  });

  test('counts for both Serbian scripts', () => {
    const said = [word('Kada stiže nova zelena lampa za dnevnu sobu', true)];
    expect(judged('Када стиже нова зелена лампа за дневну собу?', said).learned?.hot).toBe(true);
  });

  test('is set off by another person who sees it otherwise', () => {
    expect(judged(lampHum.text, [lampHum, { ...lampHum, hot: true }]).learned).toBeUndefined();
    expect(judged(lampHum.text, [lampHum, lampHum, { ...lampHum, hot: true }]).learned).toEqual({
      hot: false,
      times: 2,
    });
  });

  test('counts alike in whatever order they were said', () => {
    const others = [word('Where is my green sofa', true), word('The lamp hums at night', false), lampHum];
    expect(judged(lampHum.text, others)).toEqual(judged(lampHum.text, others.toReversed()));
  });
});

test('nobody said anything: everything stays as it was judged', () => {
  const before = triage(lampHum.text, null);
  expect(learnFrom([])(before, lampHum.text)).toBe(before);
});

test('two hundred words on heat cost a message little', () => {
  const said = Array.from({ length: 200 }, (_, i) =>
    word(`The lamp number ${i} hums at night in room ${i * 7} and my cat ${i % 13} hates it`, i % 3 === 0),
  );
  const correct = learnFrom(said);
  const before = triage(lampHum.text, null);
  const runs = Array.from({ length: 15 }, () => {
    const { user, system } = process.cpuUsage();
    for (let i = 0; i < 200; i += 1) correct(before, lampHum.text);
    const after = process.cpuUsage();
    return (after.user + after.system - user - system) / 200;
  });
  // Microseconds; all 200 alike is the worst there is.
  expect(Math.min(...runs)).toBeLessThan(150);
});
