import { expect, test } from 'vitest';
import { checkDraft } from '../../lib/reply/etiquette.ts';
import { quoted } from '../../lib/reply/issue.ts';
import type { AnsweredCategory, CategoryStarters } from '../../lib/reply/starters/starters.ts';
import { categories, german, issues, starters } from './made.ts';

/** No list is longer. */
const turns = 7;

/** Replies in which each part stands at least once. */
function repliesIn(
  lang: 'de' | 'fa' | 'ru',
  library = starters[lang],
): { category: AnsweredCategory; text: string }[] {
  return categories.flatMap((category) => {
    const parts = library?.[category] as CategoryStarters<AnsweredCategory>;
    return (Object.values(parts.substance) as (readonly string[])[]).flatMap((substance) =>
      [parts.named, parts.plain].flatMap((heard) =>
        Array.from({ length: turns }, (_, turn) => {
          const lists = [parts.openings, heard, substance, parts.next, parts.closings];
          const text = lists.map((list) => list[turn % list.length] ?? '').join(' ');
          return { category, text: text.replace('{issue}', quoted(issues[lang], lang)) };
        }),
      ),
    );
  });
}

test.each(['de', 'fa', 'ru'] as const)('starters in %s pass their own guard without a finding', (lang) => {
  const found = repliesIn(lang).flatMap(({ category, text }) =>
    checkDraft({ text, lang, site: 'facebook', category, familiar: false }).map(
      ({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`,
    ),
  );
  expect([...new Set(found)]).toEqual([]);
});

test('starters of a house that says du pass its guard, and nowhere say Sie', () => {
  const replies = repliesIn('de', german(true));
  const found = replies.flatMap(({ category, text }) =>
    checkDraft({ text, lang: 'de', site: 'facebook', category, familiar: true }).map(
      ({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`,
    ),
  );
  expect([...new Set(found)]).toEqual([]);
  const formal = /(?<!\p{L})(Sie|Ihnen|Ihr(e[mnrs]?)?)(?!\p{L})/u;
  expect(replies.filter(({ text }) => formal.test(text))).toEqual([]);
});
