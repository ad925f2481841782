import { expect, test } from 'vitest';
import type { ReplyLanguage } from '../../lib/core/types.ts';
import { suggest } from '../../lib/reply/compose.ts';
import { untold } from '../../lib/reply/told.ts';

const asksWhen =
  /since|what time|seit wann|Uhrzeit|od której|od kiedy|од када|od kada|از کی|چه ساعت|во сколько|с какого времени/i;

const proposals = (comment: string, lang: ReplyLanguage) =>
  Array.from({ length: 8 }, (_, seed) =>
    suggest({
      comment,
      author: '',
      lang,
      site: 'facebook',
      category: 'outage',
      brand: 'Sunny Lamps',
      seed: `case ${seed}`,
    }),
  ).flatMap((made) => made.map(({ text }) => text));

test.each<[ReplyLanguage, string, string]>([
  ['en', 'The internet is down in our street', ' since 8 am'],
  ['de', 'In unserer Straße ist das Internet ausgefallen', ', seit gestern'],
  ['pl', 'Na naszej ulicy nie działa internet', ' od rana'],
  ['sr', 'У нашој улици не ради интернет', ' од јуче'],
  ['sr-Latn', 'U našoj ulici ne radi internet', ' već tri dana'],
  ['fa', 'اینترنت کوچه ما قطع است', ' از دیروز'],
  ['ru', 'На нашей улице не работает интернет', ' со вчерашнего дня'],
])('in %s nobody who told when is asked when', (lang, trouble, time) => {
  expect(proposals(trouble, lang).some((text) => asksWhen.test(text))).toBe(true);
  expect(proposals(trouble + time, lang).filter((text) => asksWhen.test(text))).toEqual([]);
});

test('where few questions are left, all are', () => {
  const questions = ['Since when?', 'At what time?', 'On which day?', 'Where?'];
  expect(untold(questions, 'since yesterday', 'en')).toEqual(questions);
  expect(untold([...questions, 'How?', 'Who?'], 'since yesterday', 'en')).toEqual(['Where?', 'How?', 'Who?']);
});
