import type { Line } from '../world.ts';

/** The brand's tweets with the conversations under them. Keys are used for ids and for quoting. */
export const tweets: Record<string, Line> = {
  winter: {
    by: 'brand',
    ago: 43800,
    lang: 'en',
    text: 'Winter hours: all shops open at 6:30 from Monday. The ovens are on anyway. 🔥',
    replies: [
      {
        by: 'tom',
        ago: 43700,
        lang: 'en',
        text: 'Ealing too?',
        replies: [{ by: 'brand', ago: 43690, lang: 'en', text: 'Ealing too, Tom. See you Monday!' }],
      },
    ],
  },
  neverending: {
    by: 'brand',
    ago: 7300,
    lang: 'ru',
    text: 'Новый завтрак недели: сырники с вишней. Заказы до 22:00, доставка к 7:00.',
    replies: [{ by: 'anna', ago: 6900, lang: 'ru', owed: 'maybe', text: 'Ммм 🍒' }],
  },
  relaunch: {
    by: 'brand',
    ago: 420,
    lang: 'en',
    text: 'Big day tomorrow. Our app gets a new oven. 1/2',
    replies: [
      {
        by: 'brand',
        ago: 402,
        lang: 'en',
        text: 'The new Sunnycrust app is live: order until midnight, breakfast by 7 a.m. Tell us what works and what does not. https://sunnycrust.example/app #breakfast 2/2',
        replies: [
          {
            by: 'marcus',
            ago: 126.3,
            lang: 'en',
            text: '@sunnycrust paid for express delivery, waited until 9:40, nothing came. Support chat says “we are closed”. How is that express?',
          },
          {
            by: 'zofia',
            ago: 52.4,
            lang: 'pl',
            text: '@sunnycrust czy da się przenieść punkty ze starej karty do aplikacji?',
          },
          {
            by: 'lukas',
            ago: 38.8,
            lang: 'de',
            text: '@sunnycrust Bezahlen mit PayPal bricht jedes Mal mit Fehler 504 ab. Android 15.',
          },
          {
            by: 'grace',
            ago: 210.4,
            lang: 'en',
            text: '@sunnycrust do the boxes come without plastic now?',
            replies: [
              {
                by: 'brand',
                ago: 197.9,
                lang: 'en',
                text: '@graceokfv Hello Grace, thank you for asking! Since March all boxes are paper only, the little window included.',
                replies: [
                  {
                    by: 'grace',
                    ago: 27.6,
                    lang: 'en',
                    text: '@sunnycrust Mine this morning had a plastic lid on the jam, so… which is it?',
                  },
                ],
              },
            ],
          },
          {
            by: 'dragan',
            ago: 29.3,
            lang: 'sr',
            text: '@sunnycrust Апликација не ради од јутрос, ни пријава ни поручивање. Да ли је пао сервер?',
          },
          {
            by: 'nikola',
            ago: 25.5,
            lang: 'sr',
            text: '@sunnycrust Svaka čast za dostavu po snegu, momak je bio tu u 6:55! 👏👏',
          },
          {
            by: 'mina',
            ago: 23.1,
            lang: 'fa',
            text: '@sunnycrust سلام، کیک تولدی که برای ساعت ۵ امروز سفارش دادم در برنامه نیست! لطفاً فوری جواب بدهید.',
          },
          {
            by: 'dmitri',
            ago: 18.2,
            lang: 'ru',
            text: '@sunnycrust Списали деньги дважды, заказ один. Как вернуть?',
            replies: [
              {
                by: 'olga',
                ago: 14.9,
                lang: 'ru',
                owed: 'maybe',
                text: '@dkrylovski @sunnycrust у меня так же было, вернули через три дня',
                replies: [
                  {
                    by: 'dmitri',
                    ago: 13.2,
                    lang: 'ru',
                    owed: 'maybe',
                    text: '@o_sinitskaya Спасибо, подожду.',
                  },
                ],
              },
            ],
          },
          {
            by: 'yusuf',
            ago: 12.7,
            lang: 'qme',
            owed: 'maybe',
            text: '🥐🥐🥐',
          },
          {
            by: 'bob',
            ago: 11.8,
            lang: 'en',
            cut: 240,
            text: '@sunnycrust feature wish: let me order for the whole office. Right now I open the app eleven times with eleven addresses because there is one basket per address and one address per basket, and <b>if I press back</b> the basket is gone & the eleventh colleague gets no croissant. Otherwise the nicest thing on my phone, honestly, and the crossword on the paper bag is a stroke of genius.',
          },
          {
            by: 'silke',
            ago: 9.4,
            lang: 'de',
            text: '@sunnycrust Liefert ihr auch nach Potsdam? Eure Karte hört genau an meiner Straße auf 😅',
          },
          {
            by: 'piotr',
            ago: 6.2,
            lang: 'pl',
            text: '@sunnycrust W pieczywie był kawałek folii. Zdjęcie w wiadomości. To jest niebezpieczne, moje dziecko to jadło!',
          },
          {
            by: 'troll',
            ago: 4.8,
            lang: 'en',
            owed: 'maybe',
            text: '@sunnycrust lol who pays for bread. you people are a joke',
          },
          {
            by: 'noor',
            ago: 2.1,
            lang: 'en',
            text: '@sunnycrust The word for bread in my language is نان (nān) and your search does not know it. 3 of 5 stars ⭐️⭐️⭐️ until it does!',
          },
          {
            by: 'reza',
            ago: 88.6,
            lang: 'fa',
            shown: 'more',
            text: '@sunnycrust چرا برنامه روی گوشی‌های قدیمی نصب نمی‌شود؟ نسخه‌ی قبلی مشکلی نداشت.',
          },
          {
            by: 'milica',
            ago: 77.7,
            lang: 'sr',
            shown: 'more',
            text: '@sunnycrust Како да променим имејл налога? Опција је сива.',
            replies: [
              {
                by: 'brand',
                ago: 66.6,
                lang: 'sr',
                text: '@milica_jvc Здраво Милице, хвала на питању. Прво потврдите телефон у „Мој налог“, па се поље отвара.',
              },
            ],
          },
          {
            by: 'kasia',
            ago: 64.5,
            lang: 'pl',
            shown: 'more',
            text: '@sunnycrust Kurier zostawił torbę u sąsiada i nikt nie dał znać. Słabo.',
          },
        ],
      },
    ],
  },
};

/** Tweets that name the brand outside its conversations. */
export const mentionLines: readonly Line[] = [
  {
    by: 'hannah',
    ago: 35.2,
    lang: 'en',
    text: 'Day two without bread from @sunnycrust and without an answer. Is anybody there?',
  },
  {
    by: 'anne',
    ago: 21.9,
    lang: 'de',
    text: 'Großes Lob an @sunnycrust: falsches Brot bekommen, zehn Minuten später stand der Fahrer mit dem richtigen da.',
  },
  {
    by: 'sara',
    ago: 16.4,
    lang: 'fa',
    text: 'کسی می‌داند شعبه‌ی @sunnycrust در خیابان گل‌ها امروز باز است؟',
  },
  {
    by: 'michal',
    ago: 10.9,
    lang: 'pl',
    text: 'Polecam @sunnycrust, drożdżówka z rabarbarem wygrywa wszystko.',
    quotes: 'relaunch/0',
  },
  {
    by: 'olga',
    ago: 55.8,
    lang: 'ru',
    text: '@sunnycrust добрый день, где можно посмотреть состав маковой булки?',
    replies: [
      {
        by: 'brand',
        ago: 44.1,
        lang: 'ru',
        text: '@o_sinitskaya Здравствуйте, Ольга! Спасибо за вопрос: состав и аллергены есть в карточке товара, значок «i».',
      },
    ],
  },
  {
    by: 'jelena',
    ago: 5.6,
    lang: 'hr',
    text: 'Jel još nekome @sunnycrust aplikacija stalno traži lozinku? Treći put danas.',
  },
];

/** Tweets that have nothing to do with the brand: "Discover more", home, other people's profiles. */
export const unrelatedLines: readonly Line[] = [
  {
    by: 'rival',
    ago: 95,
    lang: 'en',
    owed: 'maybe',
    text: 'Cardamom buns are out of the oven. First come, first bun.',
    replies: [
      {
        by: 'marcus',
        ago: 80,
        lang: 'en',
        owed: 'maybe',
        text: '@mapleandrye still waiting for oat milk though',
      },
    ],
  },
  {
    by: 'grace',
    ago: 310,
    lang: 'en',
    owed: 'maybe',
    text: 'Morning light over the canal. Nothing else to report.',
  },
  { by: 'jurgen', ago: 505, lang: 'de', owed: 'maybe', text: 'Zug fällt aus. Wieder. Ich wohne jetzt hier.' },
  {
    by: 'milica',
    ago: 730,
    lang: 'sr',
    owed: 'maybe',
    text: 'Прочитала књигу за један дан, препоручујем свима пекарске приче.',
  },
  { by: 'yusuf', ago: 980, lang: 'tr', owed: 'maybe', text: 'Bugün hava çok güzel ☀️' },
];
