import { describe, expect, it } from 'vitest';
import de from '../lib/words/de.json';
import en from '../lib/words/en.json';
import fa from '../lib/words/fa.json';
import pl from '../lib/words/pl.json';
import ru from '../lib/words/ru.json';
import sr from '../lib/words/sr.json';
import {
  countsLabel,
  languageNames,
  shownCount,
  type UiLanguage,
  uiLanguage,
  wordsFor,
} from '../lib/words.ts';

const catalogues: Record<string, Record<string, string>> = { en, pl, de, sr, fa, ru };
const languages = Object.keys(languageNames) as UiLanguage[];
const ending = /_(zero|one|two|few|many|other)$/;
const bare = (key: string) => key.replace(ending, '');
const slots = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{\{.*?\}\}/g)].map(([slot]) => slot).sort();

const plural = new Set(
  Object.keys(en)
    .filter((key) => ending.test(key))
    .map(bare),
);
const keys = [...new Set(Object.keys(en).map(bare))];

const minute = 60_000;
const hour = 60 * minute;

describe.each(Object.keys(catalogues))('the catalogue %s', (language) => {
  const catalogue = catalogues[language] ?? {};
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it('has every key once, with the plural forms of its language and no others', () => {
    const wanted = keys.flatMap((key) =>
      plural.has(key) ? categories.map((each) => `${key}_${each}`) : [key],
    );
    expect(Object.keys(catalogue).sort()).toEqual(wanted.sort());
  });

  it('has the slots of the English sentence in each', () => {
    const english: Record<string, string> = en;
    const wrong = Object.entries(catalogue).filter(([key, text]) => {
      const original = english[key] ?? english[`${bare(key)}_other`];
      return slots(text).join() !== slots(original).join();
    });
    expect(wrong).toEqual([]);
  });

  it('leaves nothing empty and nothing in English', () => {
    const english: Record<string, string> = en;
    expect(Object.values(catalogue).filter((text) => text.trim() === '')).toEqual([]);
    if (language === 'en') return;
    const same = Object.keys(catalogue).filter(
      (key) =>
        catalogue[key] === english[key] &&
        /[a-z]{5}/i.test(catalogue[key]?.replace(/\{\{.*?\}\}/g, '') ?? ''),
    );
    expect(same).toEqual(['site.facebook'].filter((key) => catalogue[key] === english[key]));
  });
});

describe('words', () => {
  it('choose the plural form of the language', () => {
    const { t } = wordsFor('pl');
    const waiting = (count: number) => t('count.waiting', { count, shown: String(count) });
    expect([1, 2, 5, 22, 112].map(waiting)).toEqual([
      '1 czeka',
      '2 czekają',
      '5 czeka',
      '22 czekają',
      '112 czeka',
    ]);
    expect([1, 3, 11, 21].map((count) => wordsFor('ru').t('options.imported.comments', { count }))).toEqual([
      '1 комментарий',
      '3 комментария',
      '11 комментариев',
      '21 комментарий',
    ]);
  });

  it('write Serbian in Latin letters from the Cyrillic catalogue and leave the slots alone', () => {
    expect(wordsFor('sr').t('count.overdue', { count: 3, shown: '3' })).toBe('3 касне');
    expect(wordsFor('sr-Latn').t('count.overdue', { count: 3, shown: '3' })).toBe('3 kasne');
    expect(wordsFor('sr-Latn').t('card.escalate')).toBe('Prosledi');
  });

  it('give lengths of time with two units, floor them, and round what is uncertain', () => {
    const { duration, ago } = wordsFor('en');
    expect(duration(3 * hour + 20 * minute + 59_000)).toBe('3 h 20 min');
    expect(duration(2 * hour)).toBe('2 h');
    expect(duration(53 * hour)).toBe('2 d 5 h');
    expect(duration(59_999)).toBe('less than 1 min');
    expect(duration(-5)).toBe('less than 1 min');
    expect(duration(80_000, { seconds: true })).toBe('1 min 20 s');
    expect(duration(45_000, { seconds: true })).toBe('45 s');
    expect(duration(94 * minute, { about: true })).toBe('about 1 h 30 min');
    expect(duration(12.4 * minute, { about: true })).toBe('about 12 min');
    expect(ago(12 * minute, { about: true })).toBe('about 12 min ago');
  });

  it('write Persian with Persian digits, from the right, and isolate Latin names in it', () => {
    const { t, dir, duration, number } = wordsFor('fa');
    expect(dir).toBe('rtl');
    expect(number(1203)).toBe('۱٬۲۰۳');
    expect(duration(3 * hour + 20 * minute)).toBe('۳ ساعت و ۲۰ دقیقه');
    expect(t('options.added', { brand: 'Sunny Kettle' })).toBe('\u2068Sunny Kettle\u2069 افزوده شد.');
    expect(t('options.added', { brand: 'چای آفتاب' })).toBe('چای آفتاب افزوده شد.');
    expect(t('options.title')).toContain('\u2068CareRail\u2069');
  });

  it('isolate a Persian name in a sentence that runs from the left', () => {
    expect(wordsFor('en').t('options.added', { brand: 'چای آفتاب' })).toBe('\u2068چای آفتاب\u2069 is added.');
    expect(wordsFor('en').t('options.added', { brand: 'Sunny' })).toBe('Sunny is added.');
  });

  it('never escape or follow markup or slots in a value', () => {
    expect(wordsFor('en').t('options.added', { brand: '<b>{{count}}</b> $t(close)' })).toBe(
      '<b>{{count}}</b> $t(close) is added.',
    );
  });

  it.each(languages)('name a moment and a language in %s', (language) => {
    const words = wordsFor(language);
    expect(words.moment(Date.UTC(2026, 9, 14, 9, 30))).toMatch(/[\d۰-۹]/);
    expect(words.languageName('pl')).not.toBe('pl');
    expect(words.languageName('not a tag!')).toBe('not a tag!');
  });
});

describe('counts in words', () => {
  const sure = { complete: true, health: 'ok' } as const;
  const partial = { complete: false, health: 'ok' } as const;
  const broken = { complete: true, health: 'broken' } as const;
  const counts = (waiting: number, overdue = 0) => ({ waiting, atRisk: 0, overdue });
  const en = wordsFor('en');

  it('are never a false number', () => {
    expect(shownCount(en, 7, sure)).toBe('7');
    expect(shownCount(en, 7, partial)).toBe('7+');
    expect(shownCount(en, 7, { complete: true, health: 'degraded' })).toBe('7+');
    expect(shownCount(en, 0, broken)).toBe('?');
  });

  it('say who waits, or why nobody seems to', () => {
    expect(countsLabel(en, counts(3, 1), sure)).toBe('3 waiting, 1 overdue');
    expect(countsLabel(en, counts(3), partial)).toBe('3+ waiting');
    expect(countsLabel(en, counts(0), sure)).toBe('Nobody is waiting');
    expect(countsLabel(en, counts(0), partial)).toBe('Nobody is waiting in the comments seen');
    expect(countsLabel(en, counts(0), broken)).toBe('This page cannot be read');
    expect(countsLabel(wordsFor('fa'), counts(3, 1), sure)).toBe('۳ نفر در انتظار، ۱ گذشته از مهلت');
  });
});

describe('the language of the interface', () => {
  it('is the one set, the browser’s where it is ours, else English', () => {
    expect(uiLanguage('ru', 'de-AT')).toBe('ru');
    expect(uiLanguage('auto', 'de-AT')).toBe('de');
    expect(uiLanguage('auto', 'sr-Latn-RS')).toBe('sr-Latn');
    expect(uiLanguage('auto', 'sr-RS')).toBe('sr');
    expect(uiLanguage('auto', 'fa-IR')).toBe('fa');
    expect(uiLanguage('auto', 'pt-BR')).toBe('en');
  });
});

describe('the name and description in the browser’s list of extensions', () => {
  const files = import.meta.glob<{ default: Record<string, { message: string }> }>(
    '../public/_locales/*/messages.json',
    { eager: true },
  );

  it('are there in every language, short enough for the shops', () => {
    const named = Object.keys(files).map((path) => path.split('/').at(-2));
    expect(named.sort()).toEqual(Object.keys(catalogues).sort());
    for (const { default: messages } of Object.values(files)) {
      expect(Object.keys(messages).sort()).toEqual(['description', 'name']);
      expect(messages.description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
