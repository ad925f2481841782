import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Category } from '../../lib/core/types.ts';
import { assess, triage } from '../../lib/triage/assess.ts';

/** Invented messages, as people write them: without accents, with elongated letters, in both Serbian scripts. */
const samples: [Category, string][] = [
  ['complaint', 'This is the worst service ever, still no reply from you'],
  ['complaint', 'the lamp arrived broken and the box was damaged'],
  ['complaint', 'Najgorsza obsługa, nigdy więcej tu nie kupię'],
  ['complaint', 'lampa przyszla uszkodzona, zenada'],
  ['complaint', 'Frechheit, die Lampe kam kaputt an'],
  ['complaint', 'Sramota, lampa je stigla polomljena'],
  ['complaint', 'Срамота, лампа је стигла поломљена'],
  ['complaint', 'Ужасное обслуживание, лампа пришла сломанная'],
  ['complaint', 'افتضاحه، چراغ شكسته رسيد'],
  ['complaint', 'not happy at all with this lamp'],
  ['outage', 'Is your website down for everyone?'],
  ['outage', 'no internet in the whole street again'],
  ['outage', 'Awaria? Nie ma internetu na całym osiedlu'],
  ['outage', 'Habt ihr eine Störung? Kein Internet seit heute morgen'],
  ['outage', 'Nema struje u celom naselju'],
  ['outage', 'Нема струје у целом насељу'],
  ['outage', 'Сайт не работает, у всех так?'],
  ['outage', 'اینترنت قطع شده، اختلال دارید؟'],
  ['urgent-request', 'I am locked out of my account, please help'],
  ['urgent-request', 'I want a refund please'],
  ['urgent-request', 'Proszę o zwrot pieniędzy'],
  ['urgent-request', 'Ich möchte mein Geld zurück, bitte melden'],
  ['urgent-request', 'Hitno! Hakovan mi je nalog'],
  ['urgent-request', 'Хитно! Хакован ми је налог'],
  ['urgent-request', 'Помогите, взломали аккаунт'],
  ['urgent-request', 'حسابم هک شده لطفا فوری رسیدگی کنید'],
  ['question', 'What time do you open on Sunday?'],
  ['question', 'O której otwieracie w niedzielę?'],
  ['question', 'Wann öffnet ihr am Sonntag?'],
  ['question', 'Da li radite nedeljom?'],
  ['question', 'Да ли радите недељом?'],
  ['question', 'Подскажите, вы открыты в воскресенье?'],
  ['question', 'جمعه‌ها باز هستید؟'],
  ['feedback', 'I suggest you add a dark mode'],
  ['feedback', 'Fajnie by było, gdyby lampa miała ściemniacz'],
  ['feedback', 'Vorschlag: baut einen Dimmer ein'],
  ['feedback', 'Predlog: bilo bi dobro da ubacite tamnu temu'],
  ['feedback', 'Есть идея: добавьте тёмную тему'],
  ['feedback', 'پیشنهاد میکنم حالت شب اضافه کنید'],
  ['praise', 'Thank youuuu, amazing team!'],
  ['praise', 'Super obsługa, polecam!'],
  ['praise', 'Vielen Dank, tolle Beratung!'],
  ['praise', 'Svaka čast, sve pohvale!'],
  ['praise', 'Свака част, све похвале!'],
  ['praise', 'Спасибо, отличный магазин!'],
  ['praise', 'خیلی ممنون، عالی بود'],
  ['praise', '👏👏❤️'],
  ['mention', 'Saw their new shop on the corner today'],
  ['mention', 'Byłem wczoraj koło ich sklepu'],
  ['abuse-or-spam', 'Make money from home, follow me, link in bio!'],
  ['abuse-or-spam', 'Zarabiaj bez wychodzenia, sprawdź link na mój profil'],
  ['abuse-or-spam', 'Заработок без вложений, подпишись на мой канал'],
];

test.each(samples)('%s: %s', (category, text) => expect(triage(text, null).category).toBe(category));

test('says why, in cues a person can read', () => {
  expect(triage('Die App geht nicht, dringend!', 'de').reasons).toContain('geht nicht');
  expect(triage('Super obsługa, polecam!', null).reasons).toEqual(['super', 'polecam']);
});

test('both Serbian scripts are judged alike', () => {
  const latin = assess('Ne radi aplikacija od jutros, sramota!', null);
  const cyrillic = assess('Не ради апликација од јутрос, срамота!', null);
  expect(cyrillic).toEqual({ ...latin, lang: 'sr' });
});

test('Persian is judged alike with Arabic code points and without half-spaces', () => {
  const neat = assess('برنامه باز نمی‌شود و کار نمی‌کند', null);
  expect(assess('برنامه باز نمي شود و كار نمي كند', null)).toEqual(neat);
  expect(neat.category).toBe('complaint');
});

describe('what follows from the category', () => {
  test('hot ones owe an answer, cold ones do not', () => {
    for (const [category, text] of samples) {
      const found = assess(text, null);
      const hot = ['complaint', 'outage', 'urgent-request'].includes(category);
      expect(found.hot).toBe(hot);
      // A cross one-liner without a fact needs none.
      if (category !== 'complaint')
        expect(found.needsReply).toBe(hot || category === 'question' || category === 'feedback');
    }
  });

  test('harm makes it urgent', () => {
    expect(triage('My account was hacked, please help', 'en').urgency).toBe(2);
    expect(triage('I want a refund please', 'en').urgency).toBe(1);
    expect(triage('Lovely shop', 'en').urgency).toBe(0);
  });

  test('sentiment is that of the words', () => {
    expect(assess('Thank you, amazing!', 'en').sentiment).toBe(1);
    expect(assess('Awful, never again', 'en').sentiment).toBe(-1);
    expect(assess('What time do you open?', 'en').sentiment).toBe(0);
  });
});

describe('bad input', () => {
  test.each([
    ['', null],
    ['   \n', 'en'],
    ['🪑🪑', null],
    ['\u202e\u2066\u0000', 'fa'],
    ['\ud800', 'ru'],
    ['@a @b', 'qme'],
  ])('%j is a calm mention', (text, tag) =>
    expect(assess(text, tag)).toMatchObject({
      category: 'mention',
      hot: false,
      needsReply: false,
      urgency: 0,
    }),
  );

  test('any text gives an answer', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...samples.map(([, text]) => text)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const found = triage(pieces.join(' '), null);
        expect([0, 1, 2]).toContain(found.urgency);
        expect(found.reasons.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  test.each([
    ['words', 'nie działa '.repeat(6000)],
    ['one word', 'a'.repeat(60_000)],
    ['links', 'http://'.repeat(9000)],
    ['brackets', '<'.repeat(60_000)],
    ['marks', '?:(;-'.repeat(12_000)],
  ])('60,000 characters of %s take no time', (_, text) => {
    assess(text, null);
    const start = performance.now();
    assess(text, null);
    expect(performance.now() - start).toBeLessThan(250);
  });

  test('an unknown language keeps its tag', () => {
    expect(triage('Où est ma commande, je suis très déçue', 'fr').lang).toBe('fr');
    expect(triage('…', 'und').lang).toBeNull();
  });
});

describe('what is no plain message', () => {
  test.each([
    ['emoji alone', '😂😂🤔', 'en'],
    ['a sticker', '<sticker>', null],
    ['digits', '0912 345 678', null],
    ['another language', '我的订单在哪里', null],
    ['an address alone', 'https://example.com/a/b?c=d', null],
  ])('%s is a calm mention', (_, text, tag) => {
    const found = assess(text, tag);
    expect(found).toMatchObject({ category: 'mention', hot: false, urgency: 0, needsReply: false });
    expect(found.confidence).toBeLessThanOrEqual(0.6);
  });

  test('a question mark asks in any language', () => {
    expect(assess('Où est le magasin ?', 'fr')).toMatchObject({ category: 'question', needsReply: true });
  });

  test('letters turned around or hidden between others do not turn the verdict', () => {
    const plain = assess('The app is not working, this is awful', 'en');
    const turned = assess('\u202eThe app is not working, this is awful\u202c', 'en');
    expect(turned.category).toBe(plain.category);
    expect(assess('Приложение не работает, ужас! The app is broken', null).hot).toBe(true);
  });

  test('look-alike letters are no exception to a calm answer', () => {
    // Cyrillic letters inside Latin words.
    const found = assess('Thаnk yоu, grеаt sеrvicе', null);
    expect(found.hot).toBe(false);
  });

  test('a reason is given for whatever is hot', () => {
    for (const [category, text] of samples)
      if (['complaint', 'outage', 'urgent-request'].includes(category))
        expect(assess(text, null).reasons).not.toEqual([]);
  });

  test('confidence is a share', () => {
    for (const [, text] of samples) {
      const { confidence } = assess(text, null);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('harder ones', () => {
  test.each([
    ['complaint', 'thanks for nothing, my order never came'],
    ['complaint', 'Dzięki za nic, paczka przyszła zgnieciona'],
    ['complaint', 'Danke für nichts, die Bestellung kam nie an'],
    ['complaint', 'awful'],
    ['complaint', 'Frechheit!!!'],
    ['complaint', 'позор'],
    ['outage', 'سایت برای همه قطع شده'],
    ['praise', 'not bad at all, thank you'],
    ['mention', 'The president will speak on Monday'],
    ['urgent-request', 'sorry guys ali nalog mi je hakovan, pomozite hitno'],
  ])('%s: %s', (category, text) => expect(assess(text, null).category).toBe(category));
});

describe('general talk is no business of a brand', () => {
  test.each([
    'Nie mogę spać, boli mnie głowa :(',
    'Nasz bramkarz znowu zawalił mecz, żenada',
    'Premier znowu kłamie, skandal',
    'Ne mogu da zaspim, boli me zub :(',
    'Golman je opet primio smešan gol, sramota',
    'Premijer opet laže, katastrofa',
    'Премијер опет лаже, катастрофа',
  ])('%s', (text) => expect(assess(text, null)).toMatchObject({ hot: false, needsReply: false }));

  test('the same anger at a service is hot', () => {
    expect(assess('Wasza infolinia znowu kłamie, skandal', 'pl').hot).toBe(true);
    expect(assess('Vaša podrška opet laže, katastrofa', 'sr').hot).toBe(true);
  });

  test('what people ask each other waits for nobody', () => {
    expect(assess('Kto ogląda dziś mecz?', 'pl').needsReply).toBe(false);
    expect(assess('Ko gleda večeras utakmicu?', 'sr').needsReply).toBe(false);
    expect(assess('O której otwieracie sklep?', 'pl').needsReply).toBe(true);
  });
});
