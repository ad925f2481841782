import { describe, expect, test } from 'vitest';
import { type Category, categories, type ReplyLanguage, type SiteId, sites } from '../../lib/core/types.ts';
import { suggest } from '../../lib/reply/compose.ts';
import type { Suggestion } from '../../lib/reply/suggest.ts';

const languages: ReplyLanguage[] = ['en', 'pl', 'de', 'sr', 'sr-Latn', 'fa', 'ru'];
const proposed = categories.filter((category) => category !== 'abuse-or-spam');
const authors = [
  'Anna Schmidt',
  'Krzysztof Nowak',
  'Przemysław Nowak',
  'Aleksandar Simić',
  'Александра Константиновна',
  'فاطمه صالحی',
  'Mohammadreza Salehi',
  'xX_dark_Xx',
  '',
  '<img src=x onerror=alert(1)>',
  '{{name}}',
  'Anna'.repeat(50),
];

interface Made extends Suggestion {
  site: SiteId;
  category: Category;
  author: string;
}

/** Every text there is: twelve seeds reach all pairs of four openings and three steps. */
const all: Made[] = languages.flatMap((lang) =>
  proposed.flatMap((category) =>
    sites.flatMap((site) =>
      authors.flatMap((author) =>
        Array.from({ length: 40 }, (_, seed) =>
          suggest({ comment: '', author, lang, site, category, brand: 'Sunny Lamps', seed: `case ${seed}` }),
        )
          .flat()
          .map((made) => ({ ...made, site, category, author })),
      ),
    ),
  ),
);

/** Texts that break a rule, each once. */
const offending = (rule: RegExp, among: readonly Made[] = all) =>
  [...new Set(among.map(({ text }) => text))].filter((text) => rule.test(text));
const inLanguage = (...wanted: ReplyLanguage[]) => all.filter(({ lang }) => wanted.includes(lang));

/** twitter-text v3: code points of these ranges weigh 1, all others 2, of 280. */
function weight(text: string): number {
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const light =
      code <= 4351 ||
      (code >= 8192 && code <= 8205) ||
      (code >= 8208 && code <= 8223) ||
      (code >= 8242 && code <= 8247);
    sum += light ? 1 : 2;
  }
  return sum;
}

test('three different proposals for every language, category and site', () => {
  for (const lang of languages)
    for (const category of proposed)
      for (const site of sites) {
        const made = suggest({ comment: '', author: 'Anna', lang, site, category, brand: '', seed: 'a' });
        expect(made).toHaveLength(3);
        expect(new Set(made.map(({ text }) => text)).size).toBe(3);
        expect(made.every((one) => one.lang === lang && one.reasons.includes(category))).toBe(true);
      }
});

test('every pair of opening and step is reached', () => {
  for (const lang of languages)
    for (const category of proposed) {
      const ids = all.filter((one) => one.lang === lang && one.category === category).map(({ id }) => id);
      expect(new Set(ids).size).toBe(12);
    }
});

test('none for abuse and spam', () => {
  const request = { comment: '', author: 'Anna', lang: 'en', site: 'x', brand: '', seed: '' } as const;
  expect(suggest({ ...request, category: 'abuse-or-spam' })).toEqual([]);
});

test('fits into a post on X', () => {
  const long = all.filter(({ text }) => weight(text) > 260);
  expect([...new Set(long.map(({ text }) => text))]).toEqual([]);
});

describe('what never leaves', () => {
  test('an open slot, markup or a piece of a strange name', () => {
    expect(offending(/[{}<>[\]|_$@#]|\bnull\b|undefined|dark|onerror| {2}|^\s|\s$/)).toEqual([]);
  });

  test('a holding phrase', () => {
    expect(
      offending(
        /get back to you|(be|get) in touch|look into (it|this)|as soon as possible|pass(ed)? (it|this) on|wrócimy|odezwiemy|odpowiemy|jak najszybciej|przekaż|melden uns|kümmern uns darum, sobald|leiten .* weiter|schnellstmöglich|јавићемо|javićemo|проследи|prosledi|одговорићемо|свяжемся|ответим|передадим|передали|в ближайшее время|در اسرع وقت|پاسخ خواهیم|تماس می‌گیریم|ارجاع/i,
      ),
    ).toEqual([]);
  });

  test('a way to somewhere else', () => {
    expect(
      offending(
        /\bDM\b|direct message|inbox|e-?mail|\bcall us|hotline|https?:|www\.|infolini|zadzwoń|wiadomoś(ć|ci) prywatn|privatnachricht|rufen Sie|приват|директ|позвоните|на почту|инбокс|поруку у инбокс|позовите|دایرکت|ایمیل|تماس بگیرید|پیام خصوصی/i,
      ),
    ).toEqual([]);
  });

  test('argument', () => {
    expect(
      offending(
        /\bbut you\b|as (already )?said|you should have|wie gesagt|hätten Sie|jak już pisali|следовало|как уже/i,
      ),
    ).toEqual([]);
  });

  test('more than one question', () => {
    expect(all.filter(({ text }) => (text.match(/[?؟]/g)?.length ?? 0) > 1).map(({ text }) => text)).toEqual(
      [],
    );
  });
});

describe('register and script', () => {
  test('German says Sie', () =>
    expect(offending(/\b(du|dich|dir|dein\w*|euch|euer|eure\w*|ihr)\b/, inLanguage('de'))).toEqual([]));
  test('Russian says вы', () =>
    expect(offending(/(^|[^\p{L}])(ты|тебя|тебе|твой|твоя|твои)([^\p{L}]|$)/iu, inLanguage('ru'))).toEqual(
      [],
    ));
  test('Serbian says Ви', () => {
    expect(
      offending(/(^|[^\p{L}])(ти|тебе|твој|твоја|вас|вам|ваш\p{L}*)([^\p{L}]|$)/u, inLanguage('sr')),
    ).toEqual([]);
    expect(offending(/(^|[^\p{L}])(vas|vam|vaš\p{L}*)([^\p{L}]|$)/u, inLanguage('sr-Latn'))).toEqual([]);
  });
  test('Polish leaves Pan, Pani and Państwo to the greeting', () => {
    expect(
      offending(
        /!.*(^|[^\p{L}])(Pan|Pani|Panu|Państw\p{L}*|ty|ci|twój|twoja)([^\p{L}]|$)/u,
        inLanguage('pl'),
      ),
    ).toEqual([]);
  });
  test('Serbian uses its own letters, in one script', () => {
    expect(offending(/[^абвгдђежзијклљмнњопрстћуфхцчџш .,!?:'-]/i, inLanguage('sr'))).toEqual([]);
    expect(offending(/\p{Script=Cyrillic}/u, inLanguage('sr-Latn'))).toEqual([]);
  });
  test('Persian: its own code points, half-spaces where they belong, Latin only isolated', () => {
    const persian = inLanguage('fa');
    expect(offending(/[يكةى]/, persian)).toEqual([]);
    expect(offending(/(^| )ن?می /, persian)).toEqual([]);
    expect(offending(/\u200c[\s.,،؟!]|\s\u200c/, persian)).toEqual([]);
    expect(offending(/[?,;]/, persian)).toEqual([]);
    expect(offending(/(?<!\u2068)\b[A-Za-z]+\b(?!\u2069)/, persian)).toEqual([]);
    expect(persian.some(({ text }) => text.includes('\u2068Mohammadreza\u2069'))).toBe(true);
  });
  test('English goes on in small letters after the comma', () => {
    expect(offending(/^(Hi [^,]+|Hello), \p{Lu}/u, inLanguage('en'))).toEqual([]);
  });
});

describe('courtesy', () => {
  const apology =
    /sorry|understand|przykro|przepraszamy|rozumiemy|leid|bedauern|entschuldigen|verstehen|жао|žao|извините|izvinite|разуме|razume|жаль|сожалеем|извините|понимаем|متأسفیم|عذر|پوزش|درک|می‌دانیم|ممنون|thank|dziękujemy|danke|хвала|hvala|спасибо/i;
  const thanks = /thank|dzięku|dank|хвал|hval|спасибо|ممنون|سپاس/i;
  test('an apology, understanding or thanks for trouble', () => {
    for (const { text, category } of all)
      if (category === 'complaint' || category === 'outage') expect(text).toMatch(apology);
  });
  test('thanks for a proposal and for praise', () => {
    for (const { text, category } of all)
      if (category === 'praise' || category === 'feedback') expect(text).toMatch(thanks);
  });
  test('substance for what is open: a question, or a request to say more', () => {
    const open = ['complaint', 'outage', 'urgent-request', 'question', 'feedback'];
    const asks = /[?؟]|please|prosimy|bitte|молимо вас|molimo vas|пожалуйста|لطفاً/i;
    for (const { text, category } of all) if (open.includes(category)) expect(text).toMatch(asks);
  });
});

describe('the language of the reply', () => {
  const lang = (comment: string, tag: string | null) =>
    suggest({ comment, author: '', lang: tag, site: 'x', category: 'question', brand: '', seed: '' })[0]
      ?.lang;
  test('is that of the comment, in its script', () => {
    expect(lang('Где је моја лампа?', null)).toBe('sr');
    expect(lang('Gde je moja lampa?', 'sr')).toBe('sr-Latn');
    expect(lang('Gdje je moja lampa?', 'hr')).toBe('sr-Latn');
    expect(lang('چراغ من کجاست؟', null)).toBe('fa');
  });
  test('is English where it is unknown', () => {
    expect(lang('👍', null)).toBe('en');
    expect(lang('Où est ma lampe, je suis très déçue', 'fr')).toBe('en');
  });
});

describe('variety', () => {
  const first = (seed: string) =>
    suggest({ comment: '', author: '', lang: 'en', site: 'x', category: 'praise', brand: '', seed })[0]?.text;
  test('the same seed gives the same text', () => expect(first('case 7')).toBe(first('case 7')));
  test('seeds spread evenly over the texts', () => {
    const counts = Map.groupBy(
      Array.from({ length: 1200 }, (_, seed) => first(`x:${1_900_000_000 + seed}~x:customer${seed}`)),
      (text) => text,
    );
    expect(counts.size).toBe(12);
    for (const texts of counts.values()) expect(texts.length).toBeGreaterThan(50);
  });
});
