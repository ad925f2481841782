import type { Line, PostLine } from '../world.ts';

/** Posts of the brand's page (one by a visitor) and the talk under them, newest post first. */
export const facebookPosts: readonly PostLine[] = [
  {
    key: 'app',
    by: 'brand',
    ago: 312,
    lang: 'en',
    extra: 23,
    photo: 'basket',
    text: 'The new Sunnycrust app is here! 🥐\n\nOrder tonight, breakfast at your door tomorrow by 7 a.m.\nNow in English, Polski, Deutsch, Српски, فارسی and Русский. Tell us below how it works for you.',
  },
  {
    key: 'rye',
    by: 'brand',
    ago: 1580,
    lang: 'de',
    photo: 'loaf',
    text: 'Unser neues Roggenbrot: 36 Stunden Teigführung, drei Zutaten, keine Hefe. Ab heute in allen Filialen. 🍞',
  },
  {
    key: 'visitor',
    by: 'hannah',
    ago: 2950,
    lang: 'en',
    text: 'Recommends Sunnycrust Bakery: the breakfast box for my mother’s birthday was lovely, even the card was hand-written.',
  },
  {
    key: 'swieta',
    by: 'brand',
    ago: 4400,
    lang: 'pl',
    extra: 4,
    text: 'Ruszyły zamówienia na makowce i pierniki. Odbiór od piątku, dostawa tylko do wyczerpania zapasów.',
  },
  {
    key: 'hiring',
    by: 'brand',
    ago: 9100,
    lang: 'sr',
    text: 'Тражимо пекара за ноћну смену у Београду. Пријаве до краја месеца на нашем сајту.',
  },
  {
    key: 'eid',
    by: 'brand',
    ago: 21000,
    lang: 'fa',
    text: 'نان تازه، هر صبح پیش از ساعت هفت. سفارش‌های آخر هفته را تا پنجشنبه شب ثبت کنید.',
  },
];

/** A page of somebody else. */
export const rivalPosts: readonly PostLine[] = [
  {
    key: 'rival',
    by: 'rival',
    ago: 640,
    lang: 'en',
    text: 'Pumpkin season is over, cardamom season begins. Come and try the new bun with your flat white.',
  },
];

/** What has a page of its own beside the posts: a picture, videos, and two posts in a group. */
export const facebookPlaces: readonly PostLine[] = [
  {
    key: 'oven',
    kind: 'photo',
    by: 'brand',
    ago: 700,
    lang: 'en',
    photo: 'oven',
    text: 'The old stone oven is back in service. 1912, and still the best crust in town.',
  },
  {
    key: 'braiding',
    kind: 'video',
    by: 'brand',
    ago: 2200,
    lang: 'en',
    text: 'How we braid a challah in forty seconds. Slowly, the second time.',
  },
  {
    key: 'night',
    kind: 'reel',
    by: 'brand',
    ago: 1900,
    lang: 'pl',
    text: 'Nocna zmiana: 3:12, pierwsza blacha bułek.',
  },
  {
    key: 'market',
    kind: 'group',
    group: 'riverside.market',
    by: 'brand',
    ago: 1200,
    lang: 'en',
    text: 'Dear neighbours, our stall stands on the riverside market this Saturday from eight.',
  },
  {
    key: 'neighbours',
    kind: 'group',
    group: 'riverside.market',
    by: 'lena',
    ago: 900,
    lang: 'en',
    text: 'Has anybody else waited an hour for Sunnycrust Bakery today? Their app said ten minutes.',
  },
];

export const facebookLines: Record<string, readonly Line[]> = {
  oven: [
    {
      by: 'yusuf',
      ago: 611.2,
      lang: 'en',
      text: 'Can one visit it? My daughter would love to see the fire.',
    },
    {
      by: 'zofia',
      ago: 540.5,
      lang: 'pl',
      text: 'Czy chleb z tego pieca jest też w Ealing?',
      replies: [
        {
          by: 'brand',
          ago: 502.1,
          lang: 'pl',
          text: 'Dzień dobry, Pani Zofio, od czwartku tak. Zapraszamy!',
        },
      ],
    },
    { by: 'reza', ago: 77.4, lang: 'fa', text: 'این تنور کجاست؟ می‌خواهیم با بچه‌ها بیاییم.' },
  ],
  braiding: [
    { by: 'anna', ago: 1980.3, lang: 'ru', text: 'А рецепт теста будет?' },
    {
      by: 'marcus',
      ago: 1500.2,
      lang: 'en',
      text: 'Bought one yesterday, raw in the middle. Twice now.',
      replies: [
        {
          by: 'brand',
          ago: 1490.7,
          lang: 'en',
          text: 'We are sorry, Marcus. Please bring it back to any shop, we will bake you a new one.',
        },
        { by: 'marcus', ago: 1320.4, lang: 'en', text: 'The shop in Ealing refused. What now?' },
      ],
    },
  ],
  night: [
    { by: 'kasia', ago: 1740.6, lang: 'pl', text: 'O której można przyjść po ciepłe bułki?' },
    { by: 'milica', ago: 960.9, lang: 'sr', text: 'Да ли имате нешто без глутена?' },
  ],
  market: [
    {
      by: 'grace',
      ago: 1100.8,
      lang: 'en',
      text: 'Will you have the seeded rolls? Last time they were gone by nine.',
    },
    { by: 'jurgen', ago: 840.2, lang: 'de', text: 'Nehmt ihr am Stand auch Karte?' },
  ],
  neighbours: [
    { by: 'bob', ago: 850.1, lang: 'en', owed: 'maybe', text: 'Yes! Fifty minutes, and no word from them.' },
    {
      by: 'noor',
      ago: 810.7,
      lang: 'en',
      owed: 'maybe',
      text: 'Sunnycrust Bakery told me the oven was broken.',
    },
  ],
  app: [
    {
      by: 'hannah',
      ago: 131.4,
      lang: 'en',
      text: 'I ordered two breakfast boxes for this morning and only one arrived. I had guests waiting and nobody answers your phone. This is really disappointing.',
    },
    {
      by: 'kasia',
      ago: 47.2,
      lang: 'pl',
      text: 'Dzień dobry, czy w nowej aplikacji można zapisać dwa adresy dostawy? Nie mogę znaleźć takiej opcji.',
    },
    {
      by: 'jurgen',
      ago: 33.6,
      lang: 'de',
      text: 'Seit dem Update komme ich nicht mehr in mein Konto. Passwort zurücksetzen geht auch nicht, die Mail kommt einfach nicht an. Was soll das?',
    },
    {
      by: 'milica',
      ago: 28.1,
      lang: 'sr',
      topFan: true,
      text: 'Да ли достављате и на Нови Београд, и до колико сати морам да поручим за сутра ујутру?',
    },
    {
      by: 'jelena',
      ago: 26.3,
      lang: 'sr-Latn',
      text: 'Najbolji kroasani u gradu, hvala vam što ste uveli i dostavu! Deca su oduševljena.',
    },
    {
      by: 'sara',
      ago: 24.7,
      lang: 'fa',
      text: 'سلام، سفارش امروز صبح من اصلاً نرسید ولی پول از حسابم کم شده است.\nلطفاً هرچه زودتر پیگیری کنید، شماره‌ی سفارش را در دایرکت فرستادم.',
    },
    {
      by: 'olga',
      ago: 19.5,
      lang: 'ru',
      text: 'Приложение уже час не открывается, просто белый экран. У соседей то же самое. Вы вообще в курсе?',
    },
    {
      by: 'tom',
      ago: 171,
      lang: 'en',
      text: 'Is the rye loaf in the breakfast box vegan? My daughter can’t have milk.',
      replies: [
        {
          by: 'brand',
          ago: 158.5,
          lang: 'en',
          text: 'Hello Tom, thank you for asking. Yes: the rye loaf is flour, water and salt only, and it is baked on a line without milk. The croissants do have butter, so please choose the “plant” box for her.',
        },
        { by: 'tom', ago: 151.2, lang: 'en', owed: 'maybe', text: 'Perfect, thanks a lot!' },
      ],
    },
    {
      by: 'priya',
      ago: 15.8,
      lang: 'en',
      text: 'URGENT: the cake for my son’s party today at 4 pm shows as “cancelled” in the app 😱😱 I did not cancel anything! Please please call me back 🙏',
    },
    {
      by: 'yusuf',
      ago: 12.4,
      lang: '',
      owed: 'maybe',
      text: '😍🥐🥐👩‍🍳❤️',
    },
    {
      by: 'michal',
      ago: 11.1,
      lang: 'pl',
      text: 'Trzeci raz z rzędu zimna bułka i rozlana kawa. Zdjęcia wysłałem wczoraj, zero odpowiedzi. Proszę o zwrot pieniędzy.',
      replies: [
        {
          by: 'zofia',
          ago: 9.8,
          lang: 'pl',
          owed: 'maybe',
          text: 'U mnie to samo w zeszłym tygodniu, Michał. Napisz do nich przez aplikację, mi oddali.',
        },
        { by: 'michal', ago: 9.1, lang: 'pl', owed: 'maybe', answers: 0, text: 'Dzięki, spróbuję.' },
      ],
    },
    {
      by: 'noor',
      ago: 8.6,
      lang: 'en',
      cut: 210,
      text: 'A suggestion from somebody who has used the app since the first day: the order screen is very nice, but the list of allergens is three taps away and only in English. My mother reads only Arabic and Persian (she writes نان بربری in the search box and finds nothing), so each evening I have to order for her.\nCould you put the allergens directly on the product card and let the search understand names in other scripts?\nApart from that: great bread, and the driver with the red scarf is the kindest person in the whole street. Please tell him so.',
    },
    {
      by: 'bob',
      ago: 7.3,
      lang: 'en',
      text: 'Why does the app want my location all the time? if (privacy < 1 && "quotes" > \'0\') <script>alert(1)</script> 🤨',
    },
    {
      by: 'lukas',
      ago: 5.2,
      lang: 'de',
      text: 'Gibt es die Brötchen auch ohne Abo, also nur am Sonntag? Danke schon mal!',
    },
    {
      by: 'dmitri',
      ago: 3.4,
      lang: 'ru',
      text: 'Спасибо за хлеб без дрожжей, наконец-то есть что-то для меня! А будет он в Новом Саде?',
    },
    { by: 'grace', ago: 2.6, owed: 'maybe', sticker: true, text: '' },
    {
      by: 'troll',
      ago: 1.9,
      lang: 'en',
      owed: 'maybe',
      text: 'You are all crooks and idiots. Go bankrupt already. Cheap watches here: www.totally-real-watches.example',
    },
    {
      by: 'reza',
      ago: 0.7,
      lang: 'fa',
      text: 'نسخه‌ی جدید برنامه عالی شده، دستتان درد نکند 🌹 فقط امکان پرداخت در محل هم اضافه می‌شود؟',
    },
    {
      by: 'lena',
      ago: 96.2,
      lang: 'en',
      collapsed: true,
      text: 'My subscription was charged twice this month, 24.90 each.',
      replies: [
        {
          by: 'brand',
          ago: 84.7,
          lang: 'en',
          text: 'Dear Lena, we are sorry about that. The second charge was a failed retry and is on its way back to your card; you should see it by Thursday.',
        },
        {
          by: 'lena',
          ago: 41.5,
          lang: 'en',
          text: 'Thursday was yesterday. Nothing came back so far, and now I was charged a third time.',
        },
      ],
    },
    {
      by: 'anna',
      ago: 187.9,
      lang: 'ru',
      shown: 'more',
      text: 'Курьер оставил пакет под дождём, всё размокло. Кто за это ответит?',
    },
    {
      by: 'dragan',
      ago: 142.3,
      lang: 'sr',
      shown: 'more',
      text: 'Наплатили сте ми доставу иако пише да је бесплатна преко 2000 динара.',
    },
    {
      by: 'silke',
      ago: 118.8,
      lang: 'de',
      shown: 'more',
      text: 'Kann man die Lieferzeit im Urlaub pausieren?',
      replies: [
        {
          by: 'brand',
          ago: 101.1,
          lang: 'de',
          text: 'Guten Tag Silke, danke für Ihre Frage. Ja: in der App unter „Mein Abo“ → „Pause“, bis zu acht Wochen. Bitte bis 18 Uhr am Vortag einstellen.',
        },
      ],
    },
    {
      by: 'nikola',
      ago: 74.4,
      lang: 'sr-Latn',
      shown: 'more',
      text: 'Kad mogu da očekujem odgovor na mejl od ponedeljka? Račun za firmu mi treba hitno, danas.',
    },
    {
      by: 'mina',
      ago: 61.5,
      lang: 'fa',
      shown: 'more',
      text: 'چرا تخفیف هفته‌ی اول برای من اعمال نشد؟ کد WELCOME7 را وارد کردم.',
    },
  ],
  rye: [
    {
      by: 'anne',
      ago: 1490,
      lang: 'de',
      topFan: true,
      text: 'Endlich! Schmeckt wie bei meiner Oma. Danke! 🥰',
      replies: [
        {
          by: 'brand',
          ago: 1478,
          lang: 'de',
          text: 'Liebe Frau Köhnlein, vielen Dank, das geben wir gern an die Backstube weiter!',
        },
      ],
    },
    {
      by: 'lukas',
      ago: 22.2,
      lang: 'de',
      text: 'Ist da wirklich keine Gerste drin? Auf dem Etikett in der Filiale am Markt steht etwas anderes.',
    },
    {
      by: 'marcus',
      ago: 9.5,
      lang: 'en',
      text: 'How long does it keep, and can I freeze it?',
    },
  ],
  visitor: [
    { by: 'hannah', ago: 2941, lang: 'en', owed: 'maybe', text: 'Photo follows when the cake is cut 🎂' },
    {
      by: 'brand',
      ago: 2890,
      lang: 'en',
      text: 'Thank you, Hannah! The card was written by Irena from the night shift, she is blushing now.',
    },
  ],
  swieta: [
    {
      by: 'piotr',
      ago: 17.3,
      lang: 'pl',
      text: 'Czy pierniki są bez orzechów? Syn ma silną alergię, pytam poważnie.',
    },
  ],
  hiring: [],
  eid: [],
  rival: [
    { by: 'marcus', ago: 600, lang: 'en', owed: 'maybe', text: 'That bun was stale and the queue endless.' },
    {
      by: 'grace',
      ago: 540,
      lang: 'en',
      owed: 'maybe',
      text: 'I still prefer @Sunnycrust Bakery, sorry.',
      replies: [{ by: 'rival', ago: 500, lang: 'en', owed: 'maybe', text: 'Challenge accepted, Grace!' }],
    },
  ],
};
