import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../lib/triage/language.ts';

describe('from the text alone', () => {
  test.each([
    ['Where is my order? It was due last week.', 'en'],
    ['still no wifi lol', 'en'],
    ['Gdzie jest moja paczka? Czekam od tygodnia.', 'pl'],
    ['nie dziala aplikacja, co sie dzieje', 'pl'],
    ['Wo bleibt meine Bestellung? Ich warte seit einer Woche.', 'de'],
    ['Koennt ihr mir bitte helfen', 'de'],
    ['Где је моја пошиљка? Чекам већ недељу дана.', 'sr'],
    ['не ради апликација, шта се дешава', 'sr'],
    ['Gde je moja pošiljka? Čekam već nedelju dana.', 'sr-Latn'],
    ['ne radi mi aplikacija od jutros, sta se desava', 'sr-Latn'],
    ['Где мой заказ? Жду уже неделю.', 'ru'],
    ['почему не работает приложение', 'ru'],
    ['سفارش من کجاست؟ یک هفته است که منتظرم', 'fa'],
    ['چرا برنامه باز نميشه لطفا كمك كنيد', 'fa'],
    ['Приложение WhatsApp и Instagram не работают', 'ru'],
    ['@sunny_shop https://example.com/en/the-page gdzie moja paczka?', 'pl'],
  ])('%s -> %s', (text, lang) => expect(languageOf(text, null)).toBe(lang));

  test.each([
    ['', null],
    ['👍👍👍', null],
    ['12345 !!!', null],
    ['@sunny_shop https://example.com/', null],
    ['¿Dónde está mi pedido? Llevo una semana esperando', null],
    ['Où est ma commande ? Je suis très déçue', null],
    ['أين طلبي؟ أنا أنتظر منذ أسبوع', null],
    ['Де моє замовлення? Чекаю вже тиждень', null],
    ['我的订单在哪里', null],
    ['איפה ההזמנה שלי', null],
  ])('%s is none of ours', (text, lang) => expect(languageOf(text, null)).toBe(lang));
});

describe('with the tag of the site', () => {
  test.each([
    ['ok', 'pl', 'pl'],
    ['👍', 'de', 'de'],
    ['Super!', 'de-AT', 'de'],
    ['Gdje je moja narudžba', 'hr', 'sr-Latn'],
    ['Gdje je moja narudžba', 'bs', 'sr-Latn'],
    ['Где је пакет', 'hr', 'sr'],
    ['Gde je paket', 'sr', 'sr-Latn'],
    ['Где је пакет', 'sr-Latn', 'sr'],
    ['👍', 'sr-Latn', 'sr-Latn'],
    ['👍', 'sr', 'sr'],
    // X's tags for "unknown", and its guesses on short texts, do not outweigh the words.
    ['gdzie moja paczka', 'in', 'pl'],
    ['gdzie moja paczka', 'und', 'pl'],
    ['gdzie jest moja paczka', 'tl', 'pl'],
    ['gde je moj paket, ceka se vec dugo', 'sl', 'sr-Latn'],
    // A script that the tag's language does not use: the tag is wrong.
    ['Где мой заказ? Жду уже неделю', 'en', 'ru'],
    ['Où est ma commande, je suis très déçue', 'fr', null],
    ['Де моє замовлення', 'uk', null],
  ])('%s tagged %s -> %s', (text, tag, lang) => expect(languageOf(text, tag)).toBe(lang));
});

test('any text and any tag give an answer', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.option(fc.string({ maxLength: 8 })),
      (text, tag) => {
        const lang = languageOf(text, tag);
        expect([null, 'en', 'pl', 'de', 'sr', 'sr-Latn', 'fa', 'ru']).toContain(lang);
      },
    ),
  );
});

test('a novel takes no longer than its beginning', () => {
  const novel = 'Where is my order? '.repeat(50_000);
  const start = performance.now();
  expect(languageOf(novel, null)).toBe('en');
  expect(performance.now() - start).toBeLessThan(250);
});
