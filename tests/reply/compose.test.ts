import { describe, expect, test } from 'vitest';
import { type Category, sites } from '../../lib/core/types.ts';
import { suggest } from '../../lib/reply/compose.ts';
import { alike, nearest, trigramsOf } from '../../lib/reply/similarity.ts';
import type { ReplyRequest } from '../../lib/reply/suggest.ts';
import { greeted } from '../../lib/reply/talk.ts';
import { categories, languages } from './made.ts';

const ask = (of: Partial<ReplyRequest>) =>
  suggest({
    comment: '',
    author: 'Anna',
    lang: 'en',
    site: 'x',
    category: 'complaint',
    brand: 'Sunny Lamps',
    seed: 'a',
    ...of,
  });

test('three different proposals for every language, category and site', () => {
  for (const lang of languages)
    for (const category of categories)
      for (const site of sites) {
        const made = ask({ lang, site, category });
        expect(made).toHaveLength(3);
        expect(new Set(made.map(({ text }) => text)).size).toBe(3);
        expect(made.every((one) => one.lang === lang && one.reasons.includes(category))).toBe(true);
      }
});

test('none for abuse and spam', () => {
  expect(ask({ category: 'abuse-or-spam' })).toEqual([]);
});

describe('the language of the reply', () => {
  const lang = (comment: string, tag: string | null) =>
    ask({ comment, lang: tag, category: 'question' })[0]?.lang;
  test('is that of the comment, in its script', () => {
    expect(lang('Где је моја лампа?', null)).toBe('sr');
    expect(lang('Gde je moja lampa?', 'sr')).toBe('sr-Latn');
    expect(lang('Gdje je moja lampa?', 'hr')).toBe('sr-Latn');
    expect(lang('چراغ من کجاست؟', null)).toBe('fa');
  });
  test('is English where it is unknown, and no words are taken from what is not read', () => {
    expect(lang('👍', null)).toBe('en');
    const [reply] = ask({ comment: 'Où est ma lampe, je suis très déçue', lang: 'fr' });
    expect(reply).toMatchObject({ lang: 'en', because: { situation: 'general', issue: null } });
  });
});

describe('what it is about', () => {
  const comment = 'Hello, my parcel never arrived. The tracking has not moved since Monday!';
  test('is named in the words of the customer, and is the reason', () => {
    for (const { text, reasons, because } of ask({ comment })) {
      expect(text).toContain('“my parcel never arrived”');
      expect(reasons).toEqual(['complaint', 'delivery', '“my parcel never arrived”', 'en']);
      expect(because).toEqual({
        category: 'complaint',
        situation: 'delivery',
        issue: 'my parcel never arrived',
      });
    }
  });
  test('decides what is asked', () => {
    const about = (of: string, category: Category) => ask({ comment: of, category })[0]?.because?.situation;
    expect(about('I was charged twice on my last bill', 'complaint')).toBe('billing');
    expect(about('Your cashier was so rude to my mother', 'complaint')).toBe('staff');
    expect(about('I am locked out of my account, help!', 'urgent-request')).toBe('locked');
    expect(about('How much is the blue lamp?', 'question')).toBe('price');
    expect(about('Are you open on Sunday?', 'question')).toBe('hours');
    expect(about('The internet is down in the whole area', 'outage')).toBe('network');
    expect(about('Your staff was so friendly, thanks', 'praise')).toBe('staff');
    expect(about('hm', 'complaint')).toBe('general');
  });
});

describe('praise that names a trouble may be mockery', () => {
  test.each([
    ['en', 'Great job, my parcel never arrived, thanks a lot'],
    ['pl', 'No super, paczka nie dotarła, po prostu genialnie'],
    ['de', 'Toll gemacht, das Paket ist nicht angekommen, danke auch'],
    ['sr-Latn', 'Bravo majstori, paket opet nije stigao, genijalno'],
    ['sr', 'Браво мајстори, пакет опет није стигао, генијално'],
    ['fa', 'دستتون درد نکنه، بسته هنوز نرسیده، عالی هستید'],
    ['ru', 'Молодцы, опять всё сломали, браво!'],
  ])('%s: it is answered as feedback', (lang, comment) => {
    for (const category of ['praise', 'mention'] as const)
      expect(ask({ lang, comment, category })[0]?.because?.category).toBe('feedback');
  });
  test('so is praise with a "but"', () => {
    const comment = 'Хороший магазин, но музыка слишком громкая';
    expect(ask({ lang: 'ru', comment, category: 'praise' })[0]?.because?.category).toBe('feedback');
  });
  test('praise that names none, or denies it, is praise', () => {
    for (const comment of ['Your staff was so friendly, thanks', 'Lovely lamp, no problems at all'])
      expect(ask({ comment, category: 'praise' })[0]?.because?.category).toBe('praise');
  });
});

describe('facts of an incident', () => {
  test('stand in every text as they were approved, each time within other words', () => {
    const told = 'Since 9 o’clock the network in the north has been down; a cable was cut.';
    const made = ask({ category: 'outage', facts: { en: told } });
    expect(made).toHaveLength(3);
    expect(made.every(({ text, source }) => text.includes(told) && source === 'template')).toBe(true);
    expect(new Set(made.map(({ text }) => text)).size).toBe(3);
  });
});

describe('after the greeting', () => {
  test('a sentence begins small, but for what is never small', () => {
    expect(greeted('Hi Anna,', 'We are sorry.')).toBe('Hi Anna, we are sorry.');
    expect(greeted('Hi Anna,', 'I am sorry.')).toBe('Hi Anna, I am sorry.');
    expect(greeted('Hi Anna,', 'PIN and code differ.')).toBe('Hi Anna, PIN and code differ.');
    expect(greeted('Hallo Anna!', 'Es tut uns leid.')).toBe('Hallo Anna! Es tut uns leid.');
  });
});

describe('variety', () => {
  test('three proposals are not of one rhythm', () => {
    for (const lang of languages) {
      const made = ask({ lang, author: '', site: 'facebook' });
      const sentences = made.map(({ text }) => text.split(/(?<=[.!?؟]) /).length);
      expect(new Set(sentences).size, lang).toBeGreaterThan(1);
    }
  });
  const first = (seed: string) => ask({ author: '', category: 'praise', seed })[0]?.text;
  test('the same seed gives the same text', () => expect(first('case 7')).toBe(first('case 7')));
  test('seeds spread over many texts', () => {
    const seeds = Array.from({ length: 1200 }, (_, i) => first(`x:${1_900_000_000 + i}~x:customer${i}`));
    const counts = Map.groupBy(seeds, (text) => text);
    expect(counts.size).toBeGreaterThan(100);
    expect(Math.max(...[...counts.values()].map(({ length }) => length))).toBeLessThan(40);
  });
  test('fifty people in a row with the same trouble: no text like one before it', () => {
    for (const lang of languages) {
      const recent: string[] = [];
      for (let person = 0; person < 50; person += 1) {
        const [reply] = ask({ lang, author: '', site: 'facebook', seed: `case ${person}`, recent });
        const near = nearest(reply?.text ?? '', recent.map(trigramsOf));
        expect(near, `${lang} ${person}: ${reply?.text}`).toBeLessThan(alike);
        recent.unshift(reply?.text ?? '');
      }
    }
  });
});
