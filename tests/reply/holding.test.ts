import { describe, expect, it } from 'vitest';
import type { ReplyLanguage } from '../../lib/core/types.ts';
import { isHolding } from '../../lib/reply/holding.ts';
import { holdingLines } from './lines/holding.ts';

describe('replies that only put the customer off', () => {
  for (const [lang, { holding, real }] of Object.entries(holdingLines)) {
    it(`${lang}: ${holding.length} that do and ${real.length} that do not, all told right`, () => {
      expect(Math.min(holding.length, real.length)).toBeGreaterThanOrEqual(20);
      const judged = (lines: readonly string[]) =>
        lines.filter((line) => isHolding(line, lang as ReplyLanguage));
      expect(holding.filter((line) => !judged(holding).includes(line))).toEqual([]);
      expect(judged(real)).toEqual([]);
    });
  }
});

describe('what is no case for a verdict', () => {
  it.each([
    ['an empty text', ''],
    ['a name and a signature', '@anna_k ^MK'],
    ['emoji', '🙏🙏🙏'],
    ['thanks alone', 'Thank you so much!'],
    ['another language', 'Tack för ditt meddelande, vi återkommer snart till dig.'],
    ['a long text', `We will get back to you. ${'Really. '.repeat(100)}`],
    ['a link', 'We are looking into it: https://shop.example/status'],
    ['an address', 'We are looking into it, see shop.example.com'],
    ['a figure', 'We are looking into it, 300 homes are without power'],
    ['a question', 'We are looking into it. Is the light red?'],
    ['a private message', 'Please send us a DM so that we can look into this for you.'],
  ])('%s has substance', (_, text) => {
    expect(isHolding(text, null)).toBe(false);
  });

  it('handles, names, signatures and the number of a case take nothing away from a holding reply', () => {
    for (const text of [
      '@anna_k We will get back to you soon. ^MK',
      'Anna Kowalska, we are looking into this 🙏 -Tom',
      'WE WILL GET BACK TO YOU!!!',
      'We’ll get back to you.\nKind regards\nSunny Shop Care Team',
      'Your case no. 4711 is being processed, someone will contact you.',
    ])
      expect([text, isHolding(text, 'en')]).toEqual([text, true]);
  });
});
