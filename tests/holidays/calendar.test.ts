import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../lib/holidays/ical.ts';
import { countries, publicHolidays, statesOf } from '../../lib/holidays/public.ts';

const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT'].join('\r\n');
const datesOf = (text: string, from = 2026, to = 2028) => {
  const read = readCalendar(text, from, to);
  return read.ok ? read.days.map(({ date }) => date) : read.fault;
};

describe('a calendar file', () => {
  it('gives whole days with their names', () => {
    const read = readCalendar(
      calendar(event('DTSTART;VALUE=DATE:20260501', 'SUMMARY:Święto\\, pracy')),
      2026,
      2026,
    );
    expect(read).toEqual({ ok: true, days: [{ date: '2026-05-01', name: 'Święto, pracy' }], withTimes: 0 });
  });

  it('ends before its DTEND, over the turn of a year and with a folded line', () => {
    const text = calendar(
      event('DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270103', 'SUMMARY:New', ' Year'),
    );
    expect(datesOf(text)).toEqual(['2026-12-31', '2027-01-01', '2027-01-02']);
  });

  it('repeats as its rule says, without the days taken out', () => {
    const text = calendar(
      event('DTSTART;VALUE=DATE:20200229', 'RRULE:FREQ=YEARLY', 'SUMMARY:Leap'),
      event(
        'DTSTART;VALUE=DATE:20260703',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'EXDATE;VALUE=DATE:20260710',
        'SUMMARY:Summer',
      ).replace('UID:1', 'UID:2'),
    );
    expect(datesOf(text)).toEqual(['2026-07-03', '2026-07-17', '2028-02-29']);
  });

  it('closes nothing for meetings and cancelled days, and counts the meetings', () => {
    const text = calendar(
      event('DTSTART:20260501T090000Z', 'SUMMARY:Meeting'),
      event('DTSTART;VALUE=DATE:20260502', 'STATUS:CANCELLED'),
    );
    expect(readCalendar(text, 2026, 2026)).toEqual({ ok: true, days: [], withTimes: 1 });
  });

  it.each([
    ['a line that is none', calendar(event('DTSTART;VALUE=DATE:20260501', 'what is this')), 'line', 8],
    ['a date that is none', calendar(event('DTSTART;VALUE=DATE:20260231', 'SUMMARY:x')), 'date', 7],
    ['a date of words', calendar(event('DTSTART;VALUE=DATE:tomorrow', 'SUMMARY:x')), 'date', 7],
    ['an event not closed', calendar('BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260501'), 'line', 6],
    [
      'a file cut off',
      calendar(event('DTSTART;VALUE=DATE:20260501')).split('END:VEVENT')[0] ?? '',
      'unclosed',
      4,
    ],
    ['a rule of nonsense', calendar(event('DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=SOMETIMES')), 'line', 8],
  ])('with %s is kept out, by its line', (_, text, kind, line) => {
    expect(readCalendar(text, 2026, 2028)).toMatchObject({ ok: false, fault: { kind, line } });
  });

  it.each(['', '\n\n', '<html><body>Sign in</body></html>', '{"a":1}', 'BEGIN:VCARD\nEND:VCARD'])(
    'that is none (%j) is said to be none',
    (text) => {
      const read = readCalendar(text, 2026, 2028);
      expect(read.ok).toBe(false);
    },
  );

  it('cannot keep us busy', () => {
    const every = calendar(event('DTSTART;VALUE=DATE:00010101', 'RRULE:FREQ=DAILY', 'SUMMARY:x'));
    expect(datesOf(every)).toMatchObject({ kind: 'too-many' });
    const long = calendar(event('DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:99990101'));
    expect(readCalendar(long, 2000, 2090)).toMatchObject({ ok: false, fault: { kind: 'too-many' } });
    expect(readCalendar('x'.repeat(3_000_000), 2026, 2026)).toMatchObject({ fault: { kind: 'too-long' } });
  });
});

describe('public holidays', () => {
  it('come for every country of our languages, with names of that country', () => {
    const on = (code: string, date: string) =>
      publicHolidays(code, 2026, 2026).find((day) => day.date === date)?.name;
    expect(on('PL', '2026-11-11')).toBe('Narodowe Święto Niepodległości');
    expect(on('DE', '2026-10-03')).toBe('Tag der Deutschen Einheit');
    expect(on('RS', '2026-01-07')).toBe('Божић');
    expect(on('RU', '2026-06-12')).toBe('День России');
    expect(on('IR', '2026-03-21')).toBeTruthy();
    expect(on('US', '2026-11-26')).toBe('Thanksgiving Day');
  });

  it('know the states', () => {
    expect(statesOf('DE')).toContainEqual({ code: 'DE-BY', name: 'Bayern' });
    const dates = (code: string) => publicHolidays(code, 2026, 2026).map(({ date }) => date);
    expect(dates('DE-BY')).toContain('2026-01-06');
    expect(dates('DE')).not.toContain('2026-01-06');
    expect(countries().length).toBeGreaterThan(150);
  });

  it('have each date once, in order, over several years', () => {
    const dates = publicHolidays('IR', 2026, 2030).map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.some((date) => date.startsWith('2030'))).toBe(true);
  });
});
