import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReplyLanguage } from '../../lib/core/types.ts';
import { calledBy, greeting } from '../../lib/reply/address.ts';
import { polishVocative, serbianVocative } from '../../lib/reply/vocative.ts';

const text = (name: string, lang: ReplyLanguage) => greeting(name, lang).text;

describe('Polish vocative', () => {
  test.each([
    ['Anna Kowalska', 'Pani Anno'],
    ['Katarzyna Nowak', 'Pani Katarzyno'],
    ['Agnieszka W.', 'Pani Agnieszko'],
    ['Maria Zielińska', 'Pani Mario'],
    ['Zofia Lis', 'Pani Zofio'],
    ['Alicja Wójcik', 'Pani Alicjo'],
    ['Kasia Nowak', 'Pani Kasiu'],
    ['Ola K', 'Pani Olu'],
    ['Maja Sowa', 'Pani Maju'],
    ['Małgorzata Dąb', 'Pani Małgorzato'],
    ['Malgorzata Dab', 'Pani Małgorzato'],
    ['marek nowak', 'Panie Marku'],
    ['Paweł Kos', 'Panie Pawle'],
    ['Lukasz Kos', 'Panie Łukaszu'],
    ['Piotr Żak', 'Panie Piotrze'],
    ['Tomek Żak', 'Panie Tomku'],
    ['Krzysztof Krawczyk-Nowak', 'Panie Krzysztofie'],
    ['Jerzy Dudek', 'Panie Jerzy'],
    ['Antoni Bąk', 'Panie Antoni'],
    ['Kowalski Jan', 'Panie Janie'],
    ['⭐ Anna ⭐', 'Pani Anno'],
    ['Anna (Ania) Kowalska', 'Pani Anno'],
  ])('%s: %s', (name, form) => expect(text(name, 'pl')).toBe(`Dzień dobry, ${form}!`));

  test.each([
    'Kuba Wojewoda',
    'Thomas Schmidt',
    'Oksana Bondar',
    'Zarina Nowak',
    'Bonifacy Nowak',
    'Jan-Maria Rok',
  ])('%s: not certain, so neutral', (name) =>
    expect(greeting(name, 'pl')).toEqual({ text: 'Dzień dobry!', named: false }),
  );
});

describe('Serbian vocative, in the script of the reply', () => {
  test.each([
    ['Марко Илић', 'Марко'],
    ['Jovan Ilić', 'Јоване'],
    ['Јован Илић', 'Јоване'],
    ['Ana Simić', 'Ана'],
    ['Milica Simić', 'Милице'],
    ['Nikola Tošić', 'Никола'],
    ['Petar Tošić', 'Петре'],
    ['Aleksandar Simic', 'Александре'],
    ['Александра Симић', 'Александра'],
    ['Predrag Simić', 'Предраже'],
    ['Zeljko Simic', 'Жељко'],
    ['Đorđe Simić', 'Ђорђе'],
    ['Djordje Simic', 'Ђорђе'],
    ['Ljiljana Simić', 'Љиљана'],
    ['Симић Јелена', 'Јелена'],
  ])('%s: %s', (name, form) => {
    expect(text(name, 'sr')).toBe(`Добар дан, ${form}!`);
    expect(text(name, 'sr-Latn')).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  test('Latin letters keep their marks', () => {
    expect(text('Жељко Симић', 'sr-Latn')).toBe('Dobar dan, Željko!');
    expect(text('Љиљана', 'sr-Latn')).toBe('Dobar dan, Ljiljana!');
  });

  test.each(['Thomas Schmidt', 'Анна Иванова', 'Nada Simić', 'Piksi'])(
    '%s: not certain, so neutral',
    (name) => expect(greeting(name, 'sr')).toEqual({ text: 'Добар дан!', named: false }),
  );
});

describe('the other languages', () => {
  test.each<[string, ReplyLanguage, string]>([
    ['Anna Schmidt', 'en', 'Hi Anna,'],
    ['milica simić', 'en', 'Hi Milica,'],
    ['Anna-Maria Schmidt', 'de', 'Hallo Anna-Maria!'],
    ['Jürgen Schmidt', 'de', 'Hallo Jürgen!'],
    ['Анна Крылова', 'ru', 'Здравствуйте, Анна!'],
    ['Анна Сергеевна', 'ru', 'Здравствуйте, Анна Сергеевна!'],
    ['Иван Петрович Сидоров', 'ru', 'Здравствуйте, Иван Петрович!'],
    ['Крылова Анна Сергеевна', 'ru', 'Здравствуйте, Анна Сергеевна!'],
    ['Роман Петрович', 'ru', 'Здравствуйте, Роман!'],
    ['Anna Krylova', 'ru', 'Здравствуйте, Anna!'],
    ['مریم صالحی', 'fa', 'سلام مریم عزیز،'],
    ['سارا صالحی', 'fa', 'سلام سارای عزیز،'],
    ['فاطمه صالحی', 'fa', 'سلام فاطمهٔ عزیز،'],
    ['علي صالحي', 'fa', 'سلام علی عزیز،'],
    ['مینو صالحی', 'fa', 'سلام مینوی عزیز،'],
    ['پگاه صالحی', 'fa', 'سلام پگاه عزیز،'],
    ['Sara Salehi', 'fa', 'سلام \u2068Sara\u2069 عزیز،'],
  ])('%s in %s: %s', (name, lang, expected) => expect(text(name, lang)).toBe(expected));

  test.each<[string, ReplyLanguage]>([
    ['Анна Крылова', 'en'],
    ['Анна Крылова', 'fa'],
    ['محمد رضا صالحی', 'fa'],
    ['خسرو صالحی', 'fa'],
    ['مریم صالحی', 'ru'],
  ])('%s in %s: neutral', (name, lang) => expect(greeting(name, lang).named).toBe(false));
});

const languages: ReplyLanguage[] = ['en', 'pl', 'de', 'sr', 'sr-Latn', 'fa', 'ru'];

describe('on familiar terms', () => {
  test.each([
    ['pl', 'Anna Kowalska', 'Cześć, Anno!', 'Anno'],
    ['pl', 'SunnyLamps', 'Cześć!', null],
    ['de', 'Anna Schmidt', 'Hallo Anna!', 'Anna'],
    ['de', 'SunnyLamps', 'Hallo!', null],
    ['ru', 'Anna Shop', 'Здравствуйте!', null],
  ] as const)('in %s %s is greeted “%s”', (lang, name, hello, called) => {
    expect(greeting(name, lang, true).text).toBe(hello);
    expect(calledBy(name, lang, true)).toBe(called);
  });

  test('without them the name goes with its title', () => {
    expect(calledBy('Anna Kowalska', 'pl')).toBe('Pani Anno');
  });
});

describe('what is no name', () => {
  test.each([
    '',
    '   ',
    '🔥🔥🔥',
    'xX_dark_Xx',
    'anna1985',
    'Anna 85',
    '@anna',
    'A. Schmidt',
    'J',
    'Dr. Anna Schmidt',
    'ANNA SCHMIDT',
    'OTTO',
    'Anna Shop',
    'Sklep Anna',
    'Магазин Анна',
    'Радио Милица',
    'SunnyLamps',
    'Angry Customer',
    'Anna & Tom',
    '<b>Anna</b>',
    '{{first_name}}',
    'https://example.com',
    'Anna'.repeat(60),
    'Anna one two three four',
    '\u202eannA',
    'AnNa',
    '.Anna',
    '-',
    '‌',
  ])('%j is greeted without a name', (name) => {
    for (const lang of languages) expect(greeting(name, lang).named, lang).toBe(false);
  });

  test('any text gives a greeting of one line without markup', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom(...languages),
        (name, lang) => {
          expect(greeting(name, lang).text).toMatch(/^[\p{L}\p{M}\u2068\u2069 ,،!'’-]{5,60}$/u);
        },
      ),
    );
  });
});

test('the tables hold whole names only', () => {
  expect(polishVocative('')).toBeNull();
  expect(serbianVocative('')).toBeNull();
  for (const name of ['Ewa', 'Iwona', 'Kinga', 'Beata'])
    expect(polishVocative(name)?.vocative).toBe(`${name.slice(0, -1)}o`);
  for (const name of ['Zorica', 'Danica', 'Slavica']) expect(serbianVocative(name)).toMatch(/ице$/);
});
