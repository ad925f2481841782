import { describe, expect, it } from 'vitest';
import { languageIn, plain, postedAt } from '../../lib/sites/facebook/times.ts';

const now = Date.UTC(2026, 8, 24, 12, 0, 30); // A Thursday.
const s = 1000;
const min = 60 * s;
const h = 60 * min;
const d = 24 * h;
const w = 7 * d;
const ago = (label: string, lang: string | null) => {
  const { earliest, latest } = postedAt(label, { now, zone: 'UTC', lang });
  return [earliest === null ? null : now - earliest, now - latest];
};

/** Label -> at most and at least so long ago: labels are cut off, so "2h" is less than three hours. */
const relative: Record<string, [label: string, most: number, least: number][]> = {
  en: [
    ['Just now', min, 0],
    ['now', min, 0],
    ['a few seconds ago', min, 0],
    ['45s', 46 * s, 45 * s],
    ['59m', h, 59 * min],
    ['7m', 8 * min, 7 * min],
    ['2h', 3 * h, 2 * h],
    ['2 hrs', 3 * h, 2 * h],
    ['about an hour ago', 2 * h, h],
    ['6d', 7 * d, 6 * d],
    ['1w', 2 * w, w],
    ['a week ago', 2 * w, w],
    ['8 weeks ago', 9 * w, 8 * w],
    ['5y', 6 * 366 * d, 5 * 364 * d],
    ['3 months ago', 4 * 31 * d, 3 * 28 * d],
  ],
  de: [
    ['Gerade eben', min, 0],
    ['45 Sek.', 46 * s, 45 * s],
    ['5 Min.', 6 * min, 5 * min],
    ['3 Std.', 4 * h, 3 * h],
    ['vor einer Stunde', 2 * h, h],
    ['vor 27 Minuten', 28 * min, 27 * min],
    ['5 Tage', 6 * d, 5 * d],
    ['1 Wo.', 2 * w, w],
    ['vor einem Jahr', 2 * 366 * d, 364 * d],
  ],
  pl: [
    ['Przed chwilą', min, 0],
    ['5 min', 6 * min, 5 * min],
    ['2 godz.', 3 * h, 2 * h],
    ['godzinę temu', 2 * h, h],
    ['3 dni', 4 * d, 3 * d],
    ['2 tyg.', 3 * w, 2 * w],
    ['1 rok', 2 * 366 * d, 364 * d],
  ],
  sr: [
    ['Управо сада', min, 0],
    ['2 ч', 3 * h, 2 * h],
    ['пре 5 минута', 6 * min, 5 * min],
    ['3 дана', 4 * d, 3 * d],
    ['Upravo sada', min, 0],
    ['2 h', 3 * h, 2 * h],
    ['pre 3 nedelje', 4 * w, 3 * w],
    ['5 min', 6 * min, 5 * min],
  ],
  fa: [
    ['همین حالا', min, 0],
    ['هم‌اکنون', min, 0],
    ['۲ ساعت', 3 * h, 2 * h],
    ['۵ دقیقه', 6 * min, 5 * min],
    ['یک هفته پیش', 2 * w, w],
    ['۳ روز', 4 * d, 3 * d],
  ],
  ru: [
    ['Только что', min, 0],
    ['2 ч.', 3 * h, 2 * h],
    ['5 мин.', 6 * min, 5 * min],
    ['час назад', 2 * h, h],
    ['3 дн.', 4 * d, 3 * d],
    ['2 нед.', 3 * w, 2 * w],
    ['2 года', 3 * 366 * d, 2 * 364 * d],
  ],
  ar: [
    ['الآن', min, 0],
    ['١٨ س', 19 * h, 18 * h],
    ['١ د', 2 * min, min],
    ['قبل ساعتين', 3 * h, 2 * h],
    ['أسبوع', 2 * w, w],
  ],
  zh: [
    ['刚刚', min, 0],
    ['2天', 3 * d, 2 * d],
    ['2天前', 3 * d, 2 * d],
    ['7周前', 8 * w, 7 * w],
    ['3小时', 4 * h, 3 * h],
    ['5分钟', 6 * min, 5 * min],
  ],
};

/** Label -> the first instant it can mean; exact to the minute, or to the day. */
const dated: Record<string, [label: string, first: string, width: number][]> = {
  en: [
    ['Yesterday at 6:01 PM', '2026-09-23T18:01:00Z', min],
    ['June 4 at 6:01 PM', '2026-06-04T18:01:00Z', min],
    ['30 May at 11:02', '2026-05-30T11:02:00Z', min],
    ['Monday at 12:05 AM', '2026-09-21T00:05:00Z', min],
    ['28 December 2024', '2024-12-28T00:00:00Z', d],
    ['28 December', '2025-12-28T00:00:00Z', d],
    ['Yesterday', '2026-09-23T00:00:00Z', d],
    ['Today at 9:05 AM', '2026-09-24T09:05:00Z', min],
    ['December 31 at 11:00 PM', '2025-12-31T23:00:00Z', min],
    ['Friday 19 June 2026 at 21:21', '2026-06-19T21:21:00Z', min],
    ['29 February', '2024-02-29T00:00:00Z', d],
  ],
  de: [
    ['Gestern um 14:32', '2026-09-23T14:32:00Z', min],
    ['Montag um 09:15', '2026-09-21T09:15:00Z', min],
    ['4. Juni um 18:01', '2026-06-04T18:01:00Z', min],
    ['28. Dezember um 10:00', '2025-12-28T10:00:00Z', min],
    ['Heute um 09:15', '2026-09-24T09:15:00Z', min],
    ['Mittwoch um 09:15', '2026-09-23T09:15:00Z', min],
    ['3. März 2026', '2026-03-03T00:00:00Z', d],
  ],
  pl: [
    ['wczoraj o 18:01', '2026-09-23T18:01:00Z', min],
    ['4 czerwca o 18:01', '2026-06-04T18:01:00Z', min],
    ['dzisiaj o 9:15', '2026-09-24T09:15:00Z', min],
    ['w środę o 9:15', '2026-09-23T09:15:00Z', min],
    ['4 cze 2025', '2025-06-04T00:00:00Z', d],
  ],
  sr: [
    ['4. јун у 18:01', '2026-06-04T18:01:00Z', min],
    ['4. јуна у 18:01', '2026-06-04T18:01:00Z', min],
    ['јуче у 18:01', '2026-09-23T18:01:00Z', min],
    ['данас у 9:15', '2026-09-24T09:15:00Z', min],
    ['у среду у 9:15', '2026-09-23T09:15:00Z', min],
    ['4. juna u 18:01', '2026-06-04T18:01:00Z', min],
    ['juče u 18:01', '2026-09-23T18:01:00Z', min],
    ['u sredu u 9:15', '2026-09-23T09:15:00Z', min],
  ],
  ru: [
    ['4 июня в 18:01', '2026-06-04T18:01:00Z', min],
    ['вчера в 18:01', '2026-09-23T18:01:00Z', min],
    ['сегодня в 9:15', '2026-09-24T09:15:00Z', min],
    ['в среду в 9:15', '2026-09-23T09:15:00Z', min],
    ['4 июн. 2025 г.', '2025-06-04T00:00:00Z', d],
  ],
  fa: [
    ['۴ ژوئن ساعت ۱۸:۰۱', '2026-06-04T18:01:00Z', min],
    ['۱۴ خرداد ساعت ۱۸:۰۱', '2026-06-04T18:01:00Z', min],
    ['۱۴ خرداد ۱۴۰۴', '2025-06-04T00:00:00Z', d],
    ['۲۹ اسفند ساعت ۱۰:۰۰', '2026-03-20T10:00:00Z', min],
    ['دیروز ساعت ۱۸:۰۱', '2026-09-23T18:01:00Z', min],
    ['امروز ساعت ۹:۱۵', '2026-09-24T09:15:00Z', min],
  ],
  ar: [
    ['٤ يونيو في ٦:٠١ م', '2026-06-04T18:01:00Z', min],
    ['٤ حزيران في ٦:٠١ ص', '2026-06-04T06:01:00Z', min],
    ['أمس الساعة ٦:٠١ م', '2026-09-23T18:01:00Z', min],
  ],
  zh: [
    ['6月4日 18:01', '2026-06-04T18:01:00Z', min],
    ['2025年6月4日', '2025-06-04T00:00:00Z', d],
    ['昨天18:01', '2026-09-23T18:01:00Z', min],
    ['6月4日下午6:01', '2026-06-04T18:01:00Z', min],
  ],
};

describe('relative labels', () => {
  for (const [lang, rows] of Object.entries(relative))
    for (const [label, most, least] of rows)
      it(`${lang}: ${label}`, () => {
        expect(ago(label, lang)).toEqual([most, least]);
      });

  it('needs no language where words are not shared', () => {
    expect(ago('2 Std.', null)).toEqual([3 * h, 2 * h]);
    expect(ago('۲ ساعت', null)).toEqual([3 * h, 2 * h]);
  });

  it('gives no lower bound for what it does not know', () => {
    for (const [label, lang] of [
      ['5 foo', 'en'],
      ['', 'en'],
      ['Following', 'en'],
      ['2 g', null], // Hours in Polish, years in Serbian.
      ['2 години', 'uk'], // Hours in Ukrainian, and like years in Serbian.
      ['9999h', 'en'],
      ['2h 30m', 'en'],
      ['June 31', 'en'],
      ['half an hour ago', 'en'],
      ['دو ساعت پیش', 'fa'], // Two hours in words.
      ['۳۱ آبان', 'fa'], // Aban has 30 days.
      ['26:01 Yesterday', 'en'],
    ] as const)
      expect(ago(label, lang), label).toEqual([null, 0]);
  });

  it('reads symbols in a language it does not know', () => {
    expect(ago('2 h', 'fr')).toEqual([3 * h, 2 * h]);
    expect(ago('3 j', 'fr')).toEqual([null, 0]);
  });

  it('takes no letter for an hour where it may be a week', () => {
    expect(ago('1h', 'tr')).toEqual([null, 0]);
    expect(ago('3s', 'tr')).toEqual([null, 0]);
    expect(ago('5 min.', 'da')).toEqual([6 * 60_000, 5 * 60_000]);
  });
});

describe('labels with a date', () => {
  for (const [lang, rows] of Object.entries(dated))
    for (const [label, first, width] of rows)
      it(`${lang}: ${label}`, () => {
        const start = Date.parse(first);
        expect(postedAt(label, { now, zone: 'UTC', lang })).toEqual({
          earliest: start,
          latest: start + width - 1,
        });
      });

  it('reads wall-clock times in the zone of the page', () => {
    const { earliest } = postedAt('Yesterday at 6:01 PM', { now, zone: 'Europe/Belgrade', lang: 'en' });
    expect(earliest).toBe(Date.parse('2026-09-23T16:01:00Z'));
  });

  it('gives both hours where the clocks go through one twice, and room where they leap', () => {
    const zone = 'Europe/Warsaw';
    const at = (label: string, day: string) => postedAt(label, { now: Date.parse(day), zone, lang: 'en' });
    expect(at('25 October at 02:30', '2026-10-27T12:00:00Z')).toEqual({
      earliest: Date.parse('2026-10-25T00:30:00Z'),
      latest: Date.parse('2026-10-25T01:31:00Z') - 1,
    });
    expect(at('29 March at 02:30', '2026-03-31T12:00:00Z')).toEqual({
      earliest: Date.parse('2026-03-29T00:30:00Z'),
      latest: Date.parse('2026-03-29T01:31:00Z') - 1,
    });
    expect(at('25 October', '2026-10-27T12:00:00Z')).toEqual({
      earliest: Date.parse('2026-10-24T22:00:00Z'),
      latest: Date.parse('2026-10-25T23:00:00Z') - 1,
    });
  });

  it('never says the future', () => {
    expect(postedAt('24 September at 23:59', { now, zone: 'UTC', lang: 'en' }).earliest).toBeNull();
  });
});

describe('the language of a page that says none', () => {
  it('is the one in which all labels make sense', () => {
    expect(languageIn(['1w', '5d', '3h'])).toBe('en');
    expect(languageIn(['2 g', '3 dni'])).toBe('pl');
    expect(languageIn(['2 g', 'пре 5 минута'])).toBe('sr');
    expect(languageIn(['2 Std.', 'Gestern um 14:32'])).toBe('de');
  });

  it('is open where several do, and unknown where none does', () => {
    expect(languageIn(['5 мин', '2 год'])).toBeNull();
    expect(languageIn(['2 h', '5 m'])).toBe('und');
    expect(languageIn(['2 t', '5 min'])).toBe('und');
    expect(languageIn([])).toBe('und');
    expect(languageIn(['3 j', '1 sem'])).toBe('und');
    expect(ago('3 j', 'und')).toEqual([null, 0]);
  });
});

describe('plain', () => {
  it('makes digits of every script ASCII and drops marks of direction', () => {
    expect(plain('\u200f١٨\u00a0س.')).toBe('18 س');
    expect(plain('۲ २ ২ ２')).toBe('2 2 2 2');
  });
});
