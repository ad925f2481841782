import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReplyLanguage } from '../../lib/core/types.ts';
import { quoted, subjectOf } from '../../lib/reply/issue.ts';
import type { AnsweredCategory } from '../../lib/reply/starters/starters.ts';

const issue = (text: string, lang: ReplyLanguage, category: AnsweredCategory) =>
  subjectOf(text, lang, category).issue;

describe('the words that name it', () => {
  test.each<[ReplyLanguage, AnsweredCategory, string, string]>([
    ['en', 'complaint', 'Hi there, my parcel never arrived. Not happy!', 'my parcel never arrived'],
    ['en', 'complaint', '@sunny_lamps MY LAMP KEEPS FLICKERING!!! 😡', 'my lamp keeps flickering'],
    ['en', 'complaint', 'Day three and still no delivery, well done', 'still no delivery'],
    ['en', 'outage', 'Hey, the internet is down in our street', 'the internet is down in our street'],
    ['en', 'urgent-request', 'Please help, I am locked out of my account!', 'I am locked out of my account'],
    ['en', 'question', 'Hello! When will the lamp be in stock? Thanks', 'when will the lamp be in stock'],
    ['en', 'feedback', 'Lovely shop, but please add a dark mode', 'please add a dark mode'],
    ['en', 'praise', 'The new shoes are beautiful! Greetings', 'the new shoes are beautiful'],
    ['pl', 'complaint', 'Dzień dobry, moja paczka nie dotarła. Co teraz?', 'moja paczka nie dotarła'],
    ['pl', 'outage', 'Od rana aplikacja nie działa!', 'od rana aplikacja nie działa'],
    ['de', 'complaint', 'Hallo, mein Paket ist nicht angekommen.', 'mein Paket ist nicht angekommen'],
    ['de', 'question', 'Moin, wann kommt die Lampe wieder rein?', 'wann kommt die Lampe wieder rein'],
    ['pl', 'outage', 'Strona nie działa, błąd 502', 'strona nie działa'],
    ['pl', 'outage', 'Google Pay nie działa w sklepie', 'Google Pay nie działa w sklepie'],
    ['pl', 'question', 'Czy w święta sklep jest czynny?', 'czy w święta sklep jest czynny'],
    ['ru', 'question', 'Как вернуть купленный товар?', 'как вернуть купленный товар'],
    ['ru', 'urgent-request', 'Кто-то взломал мой аккаунт, помогите', 'кто-то взломал мой аккаунт'],
    ['sr', 'complaint', 'Поштовани, мој пакет није стигао.', 'мој пакет није стигао'],
    ['sr-Latn', 'complaint', 'Poštovani, moj paket nije stigao.', 'moj paket nije stigao'],
    ['ru', 'complaint', 'Здравствуйте, моя посылка не пришла.', 'моя посылка не пришла'],
    ['fa', 'complaint', 'سلام، برنامه باز نمیشه، لطفاً بررسی کنید', 'برنامه باز نمیشه'],
    ['en', 'urgent-request', 'I AM LOCKED OUT OF MY ACCOUNT', 'I am locked out of my account'],
    ['de', 'complaint', 'Ihre Lieferung ist nicht angekommen!', 'Ihre Lieferung ist nicht angekommen'],
    ['de', 'feedback', 'Schönes Design, aber die Schrift ist zu klein', 'die Schrift ist zu klein'],
  ])('%s %s: %s', (lang, category, text, expected) => expect(issue(text, lang, category)).toBe(expected));
});

describe('no words are taken', () => {
  test.each<[string, ReplyLanguage, AnsweredCategory, string]>([
    ['from two words', 'en', 'complaint', 'Not good'],
    ['from nothing', 'en', 'complaint', ''],
    ['from emoji', 'en', 'complaint', '😡😡😡'],
    ['from anger that names nothing', 'en', 'complaint', 'You are all so bad, never again!'],
    ['that are coarse', 'en', 'complaint', 'your shitty parcel never arrived'],
    ['that insult', 'en', 'complaint', 'the idiot of a driver is late'],
    ['with a person', 'en', 'complaint', 'Sabine lost my parcel'],
    ['with a person of title', 'de', 'complaint', 'Frau Müller hat nicht geliefert'],
    ['with a number that may be theirs', 'en', 'complaint', 'order 4471120 never arrived'],
    ['with a handle', 'en', 'complaint', 'lost by @courier_x yesterday'],
    ['with a link', 'en', 'complaint', 'see https://pictures.example/broken now'],
    ['with an address', 'en', 'complaint', 'my mail anna@lamps.example does not work'],
    ['of what is not so', 'en', 'complaint', 'there was no error at all'],
    ['of a cry for help', 'en', 'urgent-request', 'please help me with this'],
    ['of a condition', 'en', 'complaint', 'I wonder, if my parcel is lost'],
    ['of thanks alone', 'en', 'praise', 'Thank you so much, you are great'],
    ['of a statement for a question', 'en', 'question', 'so my lamp arrives tomorrow then'],
    ['of half a sentence', 'en', 'complaint', 'nothing in the link can explain my issue'],
    ['of half a question', 'en', 'question', 'Is there any chance that the lamp comes back in stock?'],
    ['of half a question', 'de', 'question', 'Können Sie mir sagen, wer das Paket hat?'],
    ['of half a wish', 'en', 'feedback', 'It would be great if the app had a dark mode'],
    ['of half a wish', 'de', 'feedback', 'Es wäre schön, wenn die App einen Dunkelmodus hätte'],
    ['of trouble with nothing', 'en', 'complaint', 'it does not work'],
    [
      'without its verb',
      'de',
      'complaint',
      'der defekte Drucker zieht bei dickem Papier immer mehrere Blätter ein',
    ],
    ['of nouns without capitals', 'de', 'question', 'WO BLEIBT MEINE BESTELLUNG?'],
    ['with a code', 'en', 'complaint', 'my booking DMQS9D never arrived'],
    ['that are half a sentence', 'pl', 'praise', 'Dziękuję za szybką pomoc konsultantki'],
    ['that lean on a word left out', 'sr-Latn', 'complaint', 'Svaka čast, opet ste sve pokvarili!'],
    ['that ask for nothing yet', 'sr-Latn', 'question', 'Da li je moguće?'],
    ['that are coarse', 'pl', 'complaint', 'ta pierdolona paczka nie dotarła'],
    ['that are coarse', 'ru', 'complaint', 'ваша сраная посылка не пришла'],
    ['that are coarse', 'sr-Latn', 'complaint', 'jebeni paket nije stigao'],
    ['that are coarse', 'de', 'complaint', 'das Scheißpaket ist nicht angekommen'],
  ])('%s (%s)', (_, lang, category, text) => expect(issue(text, lang, category)).toBeNull());
});

test('whatever is written: two to seven words on one line, with nothing in them that is not words', () => {
  const word = fc.constantFrom(
    ...'my the parcel is not working broken late no delivery refund , . ! ? 12 4711 @anna #x https://a.example/b anna@b.example ’ “ " — - \n 😡 and that of damn +48 600'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom<ReplyLanguage>('en', 'pl', 'de', 'sr', 'fa', 'ru'), (comment, lang) => {
      const found = issue(comment, lang, 'complaint');
      if (found === null) return;
      expect(found.length).toBeLessThanOrEqual(45);
      expect(found.split(/[ ]/).length).toBeGreaterThanOrEqual(2);
      expect(found.split(/[ ]/).length).toBeLessThanOrEqual(7);
      if (lang === 'en') expect(found).not.toContain('damn');
      expect(found).not.toMatch(/\p{Nd}{3}|[@#<>{}[\]“”"„«»!?.,:;\n]|example/u);
    }),
  );
});

test('a megabyte is read in no time', () => {
  for (const piece of ['my parcel is late ', 'a', 'broken, ', '@a ', '’s'])
    expect(issue(piece.repeat(100_000), 'en', 'complaint')).toSatisfy(
      (found) => found === null || typeof found === 'string',
    );
});

test('quotation marks are those of the language, and what runs the other way is kept apart', () => {
  expect(quoted('no signal', 'en')).toBe('“no signal”');
  expect(quoted('kein Netz', 'de')).toBe('„kein Netz“');
  expect(quoted('brak zasięgu', 'pl')).toBe('„brak zasięgu”');
  expect(quoted('нема сигнала', 'sr')).toBe('„нема сигнала”');
  expect(quoted('нет сети', 'ru')).toBe('«нет сети»');
  expect(quoted('خرابه', 'fa')).toBe('«خرابه»');
  expect(quoted('اپ iOS خرابه', 'fa')).toBe('«\u2068اپ iOS خرابه\u2069»');
});
