import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOn, splitThread, weightedLength } from '../../lib/reply/length.ts';
import { linksIn } from '../../lib/reply/links.ts';

const conformance = '../shared/data/twitter-text-conformance/validate.json';

describe('the length on X', () => {
  it.skipIf(!existsSync(conformance))(`is that of twitter-text in all 44 cases of ${conformance}`, () => {
    type Case = { description: string; text: string; expected: { weightedLength: number } };
    const { tests } = JSON.parse(readFileSync(conformance, 'utf8')) as { tests: Record<string, Case[]> };
    const cases = (name: string, emojis: 'whole' | 'apart') =>
      (tests[name] ?? []).map(({ text, expected, description }) => ({
        description,
        counted: weightedLength(text, emojis),
        expected: expected.weightedLength,
      }));
    const all = [
      // Of configuration 2, which takes emoji apart.
      ...cases('WeightedTweetsCounterTest', 'apart'),
      ...cases('WeightedTweetsWithDiscountedEmojiCounterTest', 'whole'),
      ...cases('UnicodeDirectionalMarkerCounterTest', 'whole'),
    ];
    expect(all).toHaveLength(44);
    expect(all.filter(({ counted, expected }) => counted !== expected)).toEqual([]);
  });

  it.each([
    ['Dziękujemy!', 11],
    ['Хвала вам!', 10],
    ['ممنونیم!', 8],
    ['Thanks 👍🏽', 9],
    ['Thanks 👩‍👩‍👧‍👦', 9],
    ['See https://shop.example.com/a/very/long/way/to/the/lamps?colour=green&size=12.', 28],
    ['See sunny-lamps.example.org.', 28],
    ['See shop.rs', 27],
    ['Write to anna@sunny.example.com', 31],
    ['Od 17.30 do 18.00', 17],
    ['漢字', 4],
  ])('of %s is %i', (text, length) => {
    expect(weightedLength(text)).toBe(length);
  });

  it('is 280 at most, on Facebook 8,000', () => {
    expect(lengthOn('x', 'a'.repeat(281))).toEqual({ used: 281, most: 280, over: true });
    expect(lengthOn('facebook', 'a'.repeat(8000))).toEqual({ used: 8000, most: 8000, over: false });
  });
});

it('links are found with and without protocol, and end before the mark that ends the sentence', () => {
  const found = (text: string) => linksIn(text).map(({ start, end }) => text.slice(start, end));
  expect(found('Here: https://a.example.com/b_(c)?d=1. Or (lamps.example.pl/x), please.')).toEqual([
    'https://a.example.com/b_(c)?d=1',
    'lamps.example.pl/x',
  ]);
  expect(found('Пишем на lampa.example.ruспасибо')).toEqual(['lampa.example.ru']);
  expect(found('e.g. 12.30 anna@example.com a.b.c.nowhere v1.2.3')).toEqual([]);
  expect(found(`https://${'a'.repeat(64)}.com`)).toEqual([]);
});

describe('a thread', () => {
  const sentence = 'We have looked at the green lamp and found what was wrong with its cable. ';

  it('is parted at the ends of sentences', () => {
    const posts = splitThread(sentence.repeat(5));
    expect(posts).toEqual([sentence.repeat(3).trim(), sentence.repeat(2).trim()]);
  });

  it('keeps links, numbers and dates in one piece', () => {
    const text = `${'Wir kommen am 5. Dezember um 17.30 Uhr. '.repeat(7)}Mehr auf https://lampen.example.de/a.b?c=d. Danke!`;
    const posts = splitThread(text);
    expect(posts.join(' ')).toBe(text);
    expect(posts.every((post) => /[.!]$/.test(post) && !/ 5\.$/.test(post))).toBe(true);
  });

  it('is numbered only if asked', () => {
    const posts = splitThread(sentence.repeat(5), { numbered: true });
    expect(posts.map((post) => post.slice(-6))).toEqual([' (1/2)', ' (2/2)']);
  });

  it('is one post where it fits', () => {
    expect(splitThread('  Hello!  ')).toEqual(['  Hello!  ']);
  });

  it('of any text fits, loses no letter and tears no emoji', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('. ', '! ', '\n', ' ', '👨‍👩‍👧‍👦', 'https://a.example.com/b', 'ž'.repeat(400), 'دست'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, numbered) => {
        const text = pieces.join('').replaceAll(/\(\d+\/\d+\)/g, '');
        const posts = splitThread(text, { numbered });
        const plain = (all: string) => all.replace(/\s+/g, '');
        const bare =
          posts.length > 1 && numbered ? posts.map((post) => post.replace(/ \(\d+\/\d+\)$/, '')) : posts;
        expect(plain(bare.join(''))).toBe(plain(text));
        expect(posts.filter((post) => weightedLength(post) > 280)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
