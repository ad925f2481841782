import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories, type ReplyLanguage } from '../../lib/core/types.ts';
import { suggest } from '../../lib/reply/compose.ts';
import { checkDraft, type Draft, type Rule } from '../../lib/reply/etiquette.ts';
import { languageNames, type UiLanguage, wordsFor } from '../../lib/words.ts';
import { etiquetteLines, type Line } from './lines/etiquette.ts';

function check([lang, text, more = {}]: Line) {
  return checkDraft({ text, lang, site: 'x', ...more });
}

const has = (rule: Rule) => (line: Line) => check(line).some((finding) => finding.rule === rule);
const texts = (lines: readonly Line[]) => lines.map(([, text]) => text);

describe.each(Object.entries(etiquetteLines) as [Rule, (typeof etiquetteLines)[Rule]][])(
  'the rule %s',
  (rule, lines) => {
    it('remarks on ten lines or more, and lets as many pass', () => {
      expect(Math.min(lines.found.length, lines.fine.length)).toBeGreaterThanOrEqual(10);
      expect(texts(lines.found.filter((line) => !has(rule)(line)))).toEqual([]);
      expect(texts(lines.fine.filter(has(rule)))).toEqual([]);
    });
  },
);

describe('a finding', () => {
  const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
    text,
    lang: 'en',
    site: 'x',
    ...more,
  });
  const one = (rule: Rule, text: string, more: Partial<Draft> = {}) => {
    const found = checkDraft(draft(text, more)).find((finding) => finding.rule === rule);
    if (!found) throw new Error(`no ${rule} in “${text}”`);
    return found;
  };
  const fixed = (rule: Rule, text: string, more: Partial<Draft> = {}) => {
    const { fix } = one(rule, text, more);
    return fix ? text.slice(0, fix.start) + fix.text + text.slice(fix.end) : null;
  };

  it('names its place in the text', () => {
    const text = 'Hi Anna 😊, as already said, the lamp is green.';
    const { start, end } = one('argues', text);
    expect(text.slice(start, end)).toBe('as already said');
  });

  it.each([
    ['argues', 'Hi Anna, as already said, it is green. It takes two bulbs.', 'Hi Anna, It takes two bulbs.'],
    ['anger', 'It takes two bulbs. How dare you.', 'It takes two bulbs.'],
    ['sarcasm', 'It takes two bulbs 🙄', 'It takes two bulbs'],
    ['shouting', 'PRESS THIS SWITCH now, Anna.', 'Press this switch now, Anna.'],
    ['shouting', 'It is green!!!', 'It is green!'],
    ['shouting', 'Is it green?!', 'Is it green?'],
    ['placeholder', 'Hi {name}, it is green.', 'Hi , it is green.'],
    ['personal-data', 'We wrote to anna@example.com.', 'We wrote to •••.'],
    ['personal-data', 'Your order no. 4711-0815 left.', 'Your order no. ••••-••15 left.'],
  ] as const)('of %s can be repaired with one click', (rule, text, repaired) => {
    expect(fixed(rule, text)).toBe(repaired);
  });

  const complaints = {
    en: [
      'Hi Anna, the switch is under the shade.',
      'Hi Anna, we are sorry that this happened. The switch is under the shade.',
      'My lamp is broken!',
    ],
    de: [
      'Guten Tag! Der Schalter ist unten.',
      'Guten Tag! Es tut uns leid, dass das passiert ist. Der Schalter ist unten.',
      'Meine Lampe ist kaputt, sie funktioniert nicht!',
    ],
    pl: [
      'Dzień dobry, Pani Anno! Włącznik jest pod kloszem.',
      'Dzień dobry, Pani Anno! Przepraszamy za tę sytuację. Włącznik jest pod kloszem.',
      'Lampa nie działa, zepsuta!',
    ],
    sr: [
      'Прекидач је испод абажура.',
      'Жао нам је што се то догодило. Прекидач је испод абажура.',
      'Лампа не ради, покварена је!',
    ],
    'sr-Latn': [
      'Prekidač je ispod abažura.',
      'Žao nam je što se to dogodilo. Prekidač je ispod abažura.',
      'Lampa ne radi, pokvarena je!',
    ],
    ru: [
      'Здравствуйте! Выключатель под абажуром.',
      'Здравствуйте! Нам жаль, что так вышло. Выключатель под абажуром.',
      'Лампа не работает, сломалась!',
    ],
    fa: [
      'سلام! کلید زیر سرپوش است.',
      'سلام! متأسفیم که این اتفاق افتاد. کلید زیر سرپوش است.',
      'چراغ خراب است و کار نمی‌کند!',
    ],
  } as const;

  it.each(Object.entries(complaints))(
    'puts an apology behind the greeting in %s',
    (lang, [text, repaired, comment]) => {
      expect(fixed('no-apology', text, { lang, comment, category: 'complaint' })).toBe(repaired);
    },
  );

  it('turns Cyrillic into the customer’s Latin letters', () => {
    const more = { lang: 'sr', comment: 'Da li zelena lampa postoji i u Nišu?' };
    expect(fixed('script', 'Зелена лампа се враћа у понедељак.', more)).toBe(
      'Zelena lampa se vraća u ponedeljak.',
    );
  });

  it('of an overlong reply tells the lengths and marks what is too much', () => {
    const text = 'The green lamp takes two bulbs. '.repeat(10);
    const { start, end, values } = one('too-long', text);
    expect(values).toEqual({ used: 320, most: 280, count: 2 });
    expect(text.slice(start, end).trim()).toBe(
      'The green lamp takes two bulbs. The green lamp takes two bulbs.',
    );
  });

  it('comes before others that are less grave', () => {
    const found = checkDraft(draft('We will send it soon. Call us!!! Shut up, {name}.'));
    const rank = { serious: 0, warn: 1, hint: 2 };
    const ranks = found.map(({ severity }) => rank[severity]);
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(ranks).size).toBe(3);
  });

  it('is a sentence in every language', () => {
    for (const language of Object.keys(languageNames) as UiLanguage[]) {
      const { t } = wordsFor(language);
      for (const lines of Object.values(etiquetteLines))
        for (const line of lines.found)
          for (const { message, values, fix } of check(line)) {
            expect(t(message, values)).not.toMatch(/^etiquette\.|\{\{/);
            if (fix) expect(t(fix.label)).not.toMatch(/^etiquette\./);
          }
    }
  });
});

describe('the guard', () => {
  it('takes the customer’s quoted words for theirs', () => {
    expect(
      checkDraft({
        text: 'We are sorry, Anna, that “you are liars, that is not true” is how it felt. Which lamp is it?',
        lang: 'en',
        site: 'x',
      }),
    ).toEqual([]);
  });

  it('lets personal data and the way there pass where only the customer reads it', () => {
    const text = 'Hi Anna, is +48 601 222 333 still right? Then call us on 0800 123 456.';
    expect(checkDraft({ text, lang: 'en', site: 'facebook', onPage: false })).toEqual([]);
  });

  it('says nothing about nothing', () => {
    expect(checkDraft({ text: ' \n', lang: null, site: 'x', comment: 'My lamp is broken!' })).toEqual([]);
  });

  it.each([
    ['a language that is none of ours', 'La lampe verte revient lundi dans notre boutique, merci.'],
    ['emoji alone', '😊😊😊'],
    ['broken surrogates', 'The lamp \ud83d is green \udc00.'],
    ['markup', '<b>The lamp</b> <script>alert(1)</script> is green.'],
  ])('copes with %s', (_, text) => {
    const found = checkDraft({ text, lang: null, site: 'x', comment: text });
    for (const { start, end } of found) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
  });

  it('names places within any text, and its repairs too', () => {
    const word = fc.constantFrom(
      'sorry',
      'call us',
      'you idiot',
      '{',
      '}',
      '[NAME]',
      '!!',
      '“',
      '”',
      '\n',
      '. ',
      'SHOUT',
      '4111 1111 1111 1111',
      'a@b.de',
      'Žao nam je',
      'вы',
      'ты',
      'سلام',
      '😊',
      '17.30',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        for (const { start, end, fix } of checkDraft({
          text,
          lang: null,
          site: 'x',
          comment: 'My lamp is broken!',
        })) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
          if (fix) expect(0 <= fix.start && fix.start <= fix.end && fix.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('passes what we propose ourselves', () => {
    const comments: Readonly<Record<ReplyLanguage, string>> = {
      en: 'lamp',
      pl: 'lampa',
      de: 'Lampe',
      sr: 'лампа',
      'sr-Latn': 'lampa',
      fa: 'چراغ',
      ru: 'лампа',
    };
    const wrong = Object.entries(comments).flatMap(([lang, comment]) =>
      categories.flatMap((category) =>
        Array.from({ length: 12 }, (_, seed) =>
          suggest({
            comment,
            author: 'Anna Lis',
            lang,
            site: 'x',
            category,
            brand: 'Sunny Shop',
            seed: String(seed),
          }),
        )
          .flat()
          .flatMap(({ text, lang: own }) =>
            checkDraft({ text, lang: own, site: 'x', author: 'Anna Lis', category }).map(
              ({ rule, start, end }) => `${own} ${rule}: [${text.slice(start, end)}] ${text}`,
            ),
          ),
      ),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('is not held up by any text', () => {
    const pieces = [
      '{',
      '[A',
      '<a',
      'a@',
      'AB12',
      '1 ',
      '!',
      '“',
      '%a',
      '- aa ',
      'you idiot. ',
      'we will soon ',
      'a.b ',
    ];
    for (const piece of pieces) {
      const text = piece.repeat(10_000 / piece.length);
      const times = Array.from({ length: 3 }, () => {
        const begun = performance.now();
        checkDraft({ text, lang: 'en', site: 'facebook', comment: text });
        return performance.now() - begun;
      });
      // Ten times the budget of ten thousand letters, as the machine does other things, too; squared it were minutes.
      expect(Math.min(...times), piece).toBeLessThan(500);
    }
  });
});
