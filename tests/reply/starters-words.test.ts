import { describe, expect, test } from 'vitest';
import type { ReplyLanguage } from '../../lib/core/types.ts';
import { greeting } from '../../lib/reply/address.ts';
import { isHolding } from '../../lib/reply/holding.ts';
import { promisesIn } from '../../lib/reply/promises.ts';
import { toLatin } from '../../lib/reply/serbian.ts';
import { pl } from '../../lib/reply/starters/pl.ts';
import { sr } from '../../lib/reply/starters/sr.ts';
import {
  type AnsweredCategory,
  type CategoryStarters,
  type Starters,
  situations,
} from '../../lib/reply/starters/starters.ts';
import { languageOf } from '../../lib/triage/language.ts';

interface Lists {
  openings: readonly string[];
  named: readonly string[];
  plain: readonly string[];
  next: readonly string[];
  closings: readonly string[];
  substance: Readonly<Record<string, readonly string[]>>;
}

const categories = Object.keys(situations) as AnsweredCategory[];
const libraries: readonly (readonly [ReplyLanguage, Starters, (text: string) => string])[] = [
  ['pl', pl, (text) => text],
  ['sr', sr, (text) => text],
  ['sr-Latn', sr, toLatin],
];

/** The longest greetings with a name. */
const longestName: Partial<Record<ReplyLanguage, string>> = {
  pl: 'Maksymilian',
  sr: 'Александар',
  'sr-Latn': 'Александар',
};

/** Forty-five letters and the marks around them. */
const longestIssue = `„${'słowo '.repeat(7)}koń”`;

const most = { openings: 45, named: 60, plain: 60, substance: 110, next: 80, closings: 35 };

describe.each(libraries)('starters in %s', (lang, starters, write) => {
  const listsOf = (category: AnsweredCategory): Lists => {
    const { openings, named, plain, next, closings, substance } = starters[
      category
    ] as CategoryStarters<AnsweredCategory>;
    const spell = (list: readonly string[]) => list.map(write);
    return {
      openings: spell(openings),
      named: spell(named),
      plain: spell(plain),
      next: spell(next),
      closings: spell(closings),
      substance: Object.fromEntries(
        (Object.entries(substance) as [string, readonly string[]][]).map(([situation, list]) => [
          situation,
          spell(list),
        ]),
      ),
    };
  };
  const partsOf = (category: AnsweredCategory): [keyof typeof most, string, readonly string[]][] => {
    const { substance, ...lists } = listsOf(category);
    return [
      ...(Object.entries(lists) as [keyof Omit<typeof most, 'substance'>, readonly string[]][]).map(
        ([part, list]) => [part, part, list] as [keyof typeof most, string, readonly string[]],
      ),
      ...Object.entries(substance).map(
        ([situation, list]) =>
          ['substance', situation, list] as [keyof typeof most, string, readonly string[]],
      ),
    ];
  };
  const every = categories.flatMap((category) =>
    partsOf(category).flatMap(([part, , list]) => list.map((text) => ({ category, part, text }))),
  );
  const offending = (rule: (text: string, part: keyof typeof most) => boolean) =>
    every.filter(({ text, part }) => rule(text, part)).map(({ category, text }) => `${category}: ${text}`);

  test('six or more of each, for every situation, none twice', () => {
    for (const category of categories) {
      expect(Object.keys(listsOf(category).substance).sort()).toEqual([...situations[category]].sort());
      for (const [, what, list] of partsOf(category)) {
        expect(list.length, `${category} ${what}`).toBeGreaterThanOrEqual(6);
        expect(new Set(list).size, `${category} ${what}`).toBe(list.length);
      }
    }
  });

  test('none is longer than its part may be', () => {
    expect(offending((text, part) => text.replace('{issue}', '').length > most[part])).toEqual([]);
  });

  test('the longest greeting, opening, naming and substance go into a post on X', () => {
    const longest = (list: readonly string[]) => Math.max(...list.map((text) => text.length));
    const hello = greeting(longestName[lang] ?? '', lang);
    expect(hello.named).toBe(true);
    for (const category of categories) {
      const { openings, named, plain, substance } = listsOf(category);
      const naming = Math.max(longest(named) - '{issue}'.length + longestIssue.length, longest(plain));
      for (const [situation, list] of Object.entries(substance)) {
        const length = hello.text.length + 1 + longest(openings) + 1 + naming + 1 + longest(list);
        expect(length, `${category} ${situation}`).toBeLessThanOrEqual(280);
      }
    }
  });

  test('each is whole sentences without digits, runs of marks or slots but one', () => {
    expect(offending((text) => !/[.!?]$/.test(text) || /\s{2}|^\s|\s$/.test(text))).toEqual([]);
    // Nor does one begin with the customer's words, which begin small.
    expect(offending((text) => !/^\p{Lu}/u.test(text))).toEqual([]);
    expect(offending((text) => /\p{Nd}|[!?]{2}|!.*!|[–—;…]/u.test(text))).toEqual([]);
    expect(
      offending((text, part) => (text.match(/\{issue\}/g)?.length ?? 0) !== (part === 'named' ? 1 : 0)),
    ).toEqual([]);
    expect(offending((text) => /[{}]/.test(text.replace('{issue}', '')))).toEqual([]);
  });

  test('one question at most, and only in the substance', () => {
    expect(
      offending((text, part) => (text.match(/\?/g)?.length ?? 0) > (part === 'substance' ? 1 : 0)),
    ).toEqual([]);
  });

  test('what is open is asked', () => {
    const asks = /\?|prosimy|молимо вас|molimo vas/i;
    for (const category of ['complaint', 'outage', 'urgent-request', 'question', 'feedback'] as const)
      for (const list of Object.values(listsOf(category).substance))
        for (const text of list) expect(text).toMatch(asks);
  });

  test('thanks for praise, proposals and mentions; no apology where nothing happened', () => {
    const thanks = /dzięku|хвал|hval/i;
    const sorry = /przeprasz|przykro|извин|жао|izvin|žao/i;
    for (const category of ['praise', 'feedback'] as const)
      for (const text of listsOf(category).openings) expect(text).toMatch(thanks);
    for (const category of ['praise', 'feedback', 'question', 'mention'] as const)
      for (const [, , list] of partsOf(category)) for (const text of list) expect(text).not.toMatch(sorry);
    for (const category of ['complaint', 'outage'] as const)
      for (const text of listsOf(category).openings)
        expect(thanks.test(text) || sorry.test(text), text).toBe(true);
  });

  test('any two of a list share less than half of their words', () => {
    const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
    const alike: string[] = [];
    for (const category of categories)
      for (const [, what, list] of partsOf(category))
        for (const [i, one] of list.entries())
          for (const other of list.slice(i + 1)) {
            const [a, b] = [wordsOf(one), wordsOf(other)];
            const shared = [...a].filter((word) => b.has(word)).length;
            if (shared / (a.size + b.size - shared) >= 0.5)
              alike.push(`${category} ${what}: ${one} / ${other}`);
          }
    expect(alike).toEqual([]);
  });

  test('a whole reply is in its language, holds nobody off and promises no time', () => {
    for (const category of categories) {
      const { openings, named, plain, substance, next, closings } = listsOf(category);
      for (const list of Object.values(substance))
        for (const [i, main] of list.entries())
          for (let turn = 0; turn < 3; turn += 1) {
            const at = (of: readonly string[], step: number) => of[(i + turn * step) % of.length] ?? '';
            const naming = turn === 0 ? at(plain, 1) : at(named, 5).replace('{issue}', '„…”');
            const text = [at(openings, 1), naming, main, at(next, 2), at(closings, 3)].join(' ');
            expect(languageOf(text, null), text).toBe(lang);
            expect(isHolding(text, lang), text).toBe(false);
            expect(promisesIn(text, lang, 1_900_000_000_000, 'Europe/Warsaw'), text).toEqual([]);
          }
    }
  });

  test('never sends away, never quotes a gender, keeps the polite form', () => {
    expect(
      offending((text) =>
        /infolini|zadzwoń|telefonicz|mail|formularz|wiadomoś\p{L}* prywatn|инбокс|inboks|позов|pozov|мејл|mejl|формулар|formular|www|http/iu.test(
          text,
        ),
      ),
    ).toEqual([]);
    // "…łeś", "…łaś" and "…ł(a)" tell whether a man or a woman is meant; so do Pan and Pani.
    expect(
      offending(
        (text) =>
          lang === 'pl' &&
          /łeś|łaś(?!\p{L})|ł\(a\)|(?<!\p{L})(Pan|Pani|Panu|Panią|Państw\p{L}*|ty|ci|twój|wasz\p{L}*|wam|was)(?!\p{L})/iu.test(
            text,
          ),
      ),
    ).toEqual([]);
    // The polite Serbian pronoun takes a capital; "ти" is for friends.
    expect(
      offending(
        (text) =>
          lang !== 'pl' &&
          /(?<!\p{L})(ти|тебе|твој\p{L}*|вас|вам|ваш\p{L}*|ti|tebe|tvoj\p{L}*|vas|vam|vaš\p{L}*)(?!\p{L})/u.test(
            text,
          ),
      ),
    ).toEqual([]);
  });

  test('one script, its own letters', () => {
    const letters = {
      pl: /[^a-ząćęłńóśźżA-ZĄĆĘŁŃÓŚŹŻ .,!?:-]/u,
      sr: /[^абвгдђежзијклљмнњопрстћуфхцчџш .,!?:]/iu,
      'sr-Latn': /[^abcčćdđefghijklmnoprsštuvzž .,!?:]/iu,
    }[lang as 'pl' | 'sr' | 'sr-Latn'];
    expect(offending((text) => letters.test(text.replace('{issue}', '')))).toEqual([]);
  });
});
