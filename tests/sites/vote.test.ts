import { describe, expect, it } from 'vitest';
import { vote } from '../../lib/sites/vote.ts';

describe('independent locators of one field', () => {
  it('agree, or are silent', () => {
    expect(vote(['a', 'a', 'a'])).toEqual({ value: 'a', inDoubt: false });
    expect(vote([null, 'a', undefined])).toEqual({ value: 'a', inDoubt: false });
    expect(vote([null, undefined])).toEqual({ value: null, inDoubt: false });
    expect(vote([])).toEqual({ value: null, inDoubt: false });
  });

  it('contradict one another: more than half decides, but it shows', () => {
    expect(vote(['x', 'a', 'a'])).toEqual({ value: 'a', inDoubt: true });
    expect(vote([null, 'a', 'x', 'a'])).toEqual({ value: 'a', inDoubt: true });
  });

  it('without such a half there is no value, whichever is newest', () => {
    expect(vote(['a', 'x'])).toEqual({ value: null, inDoubt: true });
    expect(vote(['a', 'a', 'x', 'x'])).toEqual({ value: null, inDoubt: true });
    expect(vote(['a', 'a', 'x', 'y'])).toEqual({ value: null, inDoubt: true });
  });

  it('takes empty and zero for an answer', () => {
    expect(vote<string | number>(['', null])).toEqual({ value: '', inDoubt: false });
    expect(vote<string | number>([0, 1, 0])).toEqual({ value: 0, inDoubt: true });
  });

  it('compares as it is told, and gives the newest of the equals', () => {
    const near = (a: number, b: number) => Math.abs(a - b) < 1000;
    expect(vote([5400, 5000, 9000], near)).toEqual({ value: 5400, inDoubt: true });
    expect(vote([5400, 5000], near)).toEqual({ value: 5400, inDoubt: false });
  });
});
