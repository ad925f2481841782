import { describe, expect, it } from 'vitest';
import type { ReplyLanguage } from '../../lib/core/types.ts';
import { promisesIn } from '../../lib/reply/promises.ts';
import { postedAt, promiseLines } from './lines/promises.ts';

/** What is found in a line: the words of each time, and when that is there. */
function found(line: string, lang: ReplyLanguage, at = postedAt[lang]): [string, string][] {
  const made = Temporal.ZonedDateTime.from(at);
  return promisesIn(line, lang, made.epochMilliseconds, made.timeZoneId).map(({ start, end, dueAt }) => {
    const due = Temporal.Instant.fromEpochMilliseconds(dueAt).toZonedDateTimeISO(made.timeZoneId);
    return [line.slice(start, end), due.toPlainDateTime().toString({ smallestUnit: 'minute' })];
  });
}

describe('commitments with a time', () => {
  for (const [name, { promised, none }] of Object.entries(promiseLines)) {
    const lang = name as ReplyLanguage;
    it(`${lang}: ${promised.length} found with place and time, none in ${none.length} other lines`, () => {
      expect(Math.min(promised.length, none.length)).toBeGreaterThanOrEqual(20);
      const wrong = promised.flatMap(([line, words, due]) => {
        const last = found(line, lang).at(-1);
        return last?.[0] === words && last[1] === due ? [] : [[line, last]];
      });
      expect(wrong).toEqual([]);
      expect(none.flatMap((line) => found(line, lang).map((one) => [line, one]))).toEqual([]);
    });
  }
});
