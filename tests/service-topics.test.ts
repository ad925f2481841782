import { expect, it } from 'vitest';
import { judge } from '../lib/service/judge.ts';
import { topicsView } from '../lib/service/topics.ts';
import { brand, exactly, minutes, stored } from './core/make.ts';
import { newDb } from './data/memory.ts';

const day = 24 * 60;

it('the topics of the week are what customers write about more than the week before, in every language', async () => {
  const db = newDb();
  const says = (n: number, days: number, lang: string, text: string, who = `person_${n}`) =>
    stored(n, who, { lang, text, postedAt: exactly(days * day) });
  await db.comments.bulkPut([
    ...Array.from({ length: 30 }, (_, i) => says(i + 1, 2, 'en', 'Where is my parcel please')),
    ...Array.from({ length: 12 }, (_, i) => says(i + 101, 10, 'en', 'Where is my parcel please')),
    ...Array.from({ length: 4 }, (_, i) =>
      says(i + 201, 11, 'en', 'The discount code is refused at checkout'),
    ),
    ...Array.from({ length: 3 }, (_, i) => says(i + 301, 12, 'pl', 'Znowu miga zielona lampa')),
    ...Array.from({ length: 9 }, (_, i) => says(i + 401, 12, 'en', 'Our purple teapot', 'sunny_shop')),
  ]);
  const ask = (now: number) => topicsView({ db, now: () => now, judge: async () => judge }, [brand]);
  const topics = await ask(minutes(14 * day));
  expect(topics.map(({ lang, n }) => `${lang} ${n}`)).toEqual(['en 4', 'pl 3']);
  expect(topics[0]?.phrase).toMatch(/code/);
  expect(topics[1]?.phrase).toMatch(/zielona lampa/);
  expect(topics.map(({ phrase }) => phrase).join()).not.toMatch(/parcel|teapot/);
  expect(topics.length).toBeLessThanOrEqual(5);
  expect(await ask(minutes(40 * day))).toEqual([]);
  db.close();
});
