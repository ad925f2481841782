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
