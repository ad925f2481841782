import { describe, expect, test } from 'vitest';
import { type Spoken, topicsOf } from '../../lib/triage/topics.ts';

const day = 86_400_000;
const week = { from: 7 * day, to: 14 * day };
let count = 0;
const says = (text: string, at: number, more: Partial<Spoken> = {}): Spoken => {
  count += 1;
  return { text, lang: 'en', customerId: `x:c${count}`, author: `Person${count}`, at, ...more };
};
const now = (text: string, more: Partial<Spoken> = {}) => says(text, 8 * day, more);
const earlier = (text: string, more: Partial<Spoken> = {}) => says(text, day, more);
const phrases = (said: readonly Spoken[]) => topicsOf(said, week).map(({ phrase }) => phrase);
const times = (n: number, make: (i: number) => Spoken) => Array.from({ length: n }, (_, i) => make(i));

describe('topics', () => {
  test('are what is said more than before, in the words of most', () => {
    const said = [
      ...times(30, () => earlier('where is my parcel')),
      ...times(10, () => now('where is my parcel')),
      now('The discount code is refused at the checkout'),
      now('your discount code does not work'),
      now('Discount codes are refused?'),
      now('no luck with the discount code'),
    ];
    expect(topicsOf(said, week)[0]).toMatchObject({ phrase: 'discount code', lang: 'en', n: 4, before: 0 });
  });

  test('count a customer once, however often the same is written', () => {
    const one = { customerId: 'x:loud' as const };
    expect(phrases(times(20, () => now('purple unicorn scandal', one)))).toEqual([]);
  });

  test('are found by language, in every ending and in both Serbian scripts', () => {
    const said = [
      ...['Zielona lampa miga', 'zielone lampy migają', 'Znowu miga zielona lampa'].map((text) =>
        now(text, { lang: 'pl' }),
      ),
      now('Зелена лампа трепери', { lang: 'sr' }),
      now('zelena lampa opet', { lang: 'sr-Latn' }),
      now('Gde je zelena lampa', { lang: 'sr-Latn' }),
      ...times(3, () => now('چراغ سبز خراب است', { lang: 'fa' })),
    ];
    const found = topicsOf(said, week);
    expect(found.filter(({ lang }) => lang === 'pl').map(({ phrase }) => phrase)).toContain('zielona lampa');
    expect(found.filter(({ lang }) => lang === 'sr')).toMatchObject([{ phrase: 'zelena lampa', n: 3 }]);
    expect(found.some(({ lang }) => lang === 'fa')).toBe(true);
  });

  test('hold no stop words at their ends, and are not repeated in parts', () => {
    const said = times(5, () => now('I have been waiting for the new winter catalogue'));
    expect(phrases(said)).toEqual(['winter catalogue', 'waiting']);
  });

  test('hold nothing personal', () => {
    const said = times(6, (i) =>
      now(`@anna_k wrote to anna@example.com, call 0601 234 567, order AB1234567 at https://x.com/anna`, {
        author: i === 0 ? 'Anna Kowalska' : 'Somebody',
      }),
    );
    said.push(...times(6, () => now('Kowalska never answers')));
    const all = phrases(said).join(' ');
    expect(all).not.toMatch(/anna|kowalska|example|0601|1234567|x\.com/i);
  });

  test('are none where fewer than three say it, and none of nothing', () => {
    expect(phrases([now('blue teapot'), now('blue teapot')])).toEqual([]);
    expect(topicsOf([], week)).toEqual([]);
    expect(phrases(times(5, () => says('too late', 20 * day)))).toEqual([]);
  });

  test('what is said as always is no topic', () => {
    const said = [...times(30, () => earlier('my green sofa')), ...times(30, () => now('my green sofa'))];
    expect(phrases(said)).toEqual([]);
  });

  test('the time grows with the messages', () => {
    const many = (n: number) =>
      times(n, (i) => now(`lamp number word${i % 97} broke again and again near house word${i % 89}`));
    const timed = (said: Spoken[]) => {
      const runs = times(3, () => now('')).map(() => {
        const start = process.cpuUsage();
        topicsOf(said, week);
        const { user, system } = process.cpuUsage(start);
        return user + system;
      });
      return Math.min(...runs);
    };
    const small = many(2000);
    const large = many(8000);
    timed(small);
    expect(timed(large) / timed(small)).toBeLessThan(9);
  });
});
