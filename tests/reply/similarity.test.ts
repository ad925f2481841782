import { expect, test } from 'vitest';
import { nearest, similarity, trigramsOf } from '../../lib/reply/similarity.ts';

const between = (a: string, b: string) => similarity(trigramsOf(a), trigramsOf(b));

test('the same words are the same whatever their marks and case', () => {
  expect(between('We are sorry, Anna! What happened?', 'we are sorry anna what happened')).toBe(1);
  expect(between('Что случилось? И когда же?', 'что случилось, и когда же')).toBe(1);
  expect(between('سلام، چه شد؟ می‌گویید', 'سلام چه شد می‌گویید')).toBe(1);
});

test('is the share of the runs of three words', () => {
  expect(between('a b c d', 'a b c e')).toBeCloseTo(1 / 3);
  expect(between('a b c d', 'd c b a')).toBe(0);
  expect(between('one two', 'one two')).toBe(1);
  expect(between('one two', 'one three')).toBe(0);
});

test('the nearest of several, none of none', () => {
  expect(nearest('a b c d', [trigramsOf('x y z'), trigramsOf('a b c e')])).toBeCloseTo(1 / 3);
  expect(nearest('a b c d', [])).toBe(0);
});
