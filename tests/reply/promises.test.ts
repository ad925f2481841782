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

describe('the calendar of a commitment', () => {
  it('counts by the zone where it was made, across the change of the clocks', () => {
    const night = '2026-10-24T23:30:00+02:00[Europe/Warsaw]';
    expect(found('Odpowiemy w ciągu 24 godzin.', 'pl', night)).toEqual([
      ['w ciągu 24 godzin', '2026-10-25T22:30'],
    ]);
    expect(found('Odpowiemy jutro.', 'pl', night)).toEqual([['jutro', '2026-10-26T00:00']]);
    const lordHowe = '2026-10-04T01:45:00+10:30[Australia/Lord_Howe]';
    expect(found('We will reply within 2 hours.', 'en', lordHowe)).toEqual([
      ['within 2 hours', '2026-10-04T04:15'],
    ]);
  });

  it('knows the Persian year: a date that has passed is in the next, the leap day of Esfand only where there is one', () => {
    const esfand = '2027-03-15T10:00:00+03:30[Asia/Tehran]';
    expect(found('تا ۵ فروردین پاسخ می‌دهیم.', 'fa', esfand)).toEqual([['تا ۵ فروردین', '2027-03-26T00:00']]);
    expect(found('تا ۱ دی پاسخ می‌دهیم.', 'fa', esfand)).toEqual([['تا ۱ دی', '2027-12-23T00:00']]);
    expect(found('تا ۳۰ اسفند پاسخ می‌دهیم.', 'fa', '2026-11-25T10:00:00+03:30[Asia/Tehran]')).toEqual([]);
    expect(found('تا ٥ آذر پاسخ می‌دهیم.', 'fa')).toEqual([['تا ٥ آذر', '2026-11-27T00:00']]);
  });

  it('counts working days by the weekend of the language', () => {
    const thursday = '2026-11-26T10:00:00+03:30[Asia/Tehran]';
    expect(found('ظرف ۲ روز کاری پاسخ می‌دهیم.', 'fa', thursday)).toEqual([
      ['ظرف ۲ روز کاری', '2026-11-30T00:00'],
    ]);
    const friday = '2026-11-27T10:00:00+01:00[Europe/Berlin]';
    expect(found('Wir antworten innerhalb von 2 Werktagen.', 'de', friday)).toEqual([
      ['innerhalb von 2 Werktagen', '2026-12-02T00:00'],
    ]);
  });

  it('takes an hour that has passed for tomorrow, and a weekday that is today for the next week', () => {
    const evening = '2026-11-25T19:00:00+01:00[Europe/Berlin]';
    expect(found('Wir melden uns bis 17 Uhr.', 'de', evening)).toEqual([['bis 17 Uhr', '2026-11-26T17:00']]);
    expect(found('Wir melden uns am Mittwoch.', 'de', evening)).toEqual([
      ['am Mittwoch', '2026-12-03T00:00'],
    ]);
    expect(found('Wir melden uns heute bis 17 Uhr.', 'de', evening)).toEqual([
      ['heute bis 17 Uhr', '2026-11-26T00:00'],
    ]);
  });

  it('finds no date that does not exist, and none in a language that it does not know', () => {
    expect(found('Wir melden uns bis 31.2.', 'de')).toEqual([]);
    expect(promisesIn('Vi svarer innen fredag klokken 17.', 'no', 0, 'Europe/Oslo')).toEqual([]);
  });

  it('finds two promises in one reply', () => {
    expect(found("We'll call you today and the new one will arrive by Monday.", 'en')).toEqual([
      ['today', '2026-11-26T00:00'],
      ['by Monday', '2026-12-01T00:00'],
    ]);
  });
});

describe('hostile texts', () => {
  it.each([
    'a'.repeat(100_000),
    'by '.repeat(30_000),
    '1.'.repeat(50_000),
    'we will by 5 '.repeat(8_000),
    '\u200c'.repeat(50_000),
    '9'.repeat(400),
    'within 99999999999999999999 days we will reply',
    'we will reply by 99.12.999999',
  ])('are read to an end without a throw (%#)', (text) => {
    for (const lang of ['en', 'sr', 'fa'] as const)
      expect(() => promisesIn(text, lang, 0, 'UTC')).not.toThrow();
  });
});
