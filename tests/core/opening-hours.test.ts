import { describe, expect, it } from 'vitest';
import { openingOf } from '../../lib/core/opening-hours.ts';
import type { Calendar } from '../../lib/core/policy.ts';
import { at, daily, hours, wallOf, windows } from './hours.ts';

const minute = 60_000;
const hour = 60 * minute;

/** When `ms` of opening time have passed since a wall time, as wall time. */
const due = (calendar: Calendar, from: string, ms: number, zone = zoneOf(calendar)) =>
  wallOf(zone, openingOf(calendar).after(at(zone, from), ms));
const open = (calendar: Calendar, from: string, to: string, zone = zoneOf(calendar)) =>
  openingOf(calendar).between(at(zone, from), at(zone, to)) / minute;
const zoneOf = (calendar: Calendar) => (calendar.kind === 'always' ? 'UTC' : calendar.zone);

describe('opening hours of the field (peers.md d2)', () => {
  const office = hours('Europe/Warsaw', '09:00-17:00');

  it('a comment of Friday 16:45 with half an hour is due on Monday at 9:15', () => {
    expect(due(office, '2026-11-20T16:45', 30 * minute)).toBe('2026-11-23T09:15');
  });

  it('before the opening nothing runs: 6:00 to 9:05 is five minutes, to 8:45 none', () => {
    expect(open(office, '2026-11-20T06:00', '2026-11-20T09:05')).toBe(5);
    expect(open(office, '2026-11-20T06:00', '2026-11-20T08:45')).toBe(0);
  });

  it('a lunch break counts for nothing: 12:30 with half an hour is due at 14:00', () => {
    const split = hours('Europe/Warsaw', '08:00-12:00 13:30-18:00');
    expect(due(split, '2026-11-20T12:30', 30 * minute)).toBe('2026-11-20T14:00');
    expect(open(split, '2026-11-20T11:00', '2026-11-20T14:00')).toBe(90);
  });

  it('four hours from 16:00 end at noon of the next work day, not at 20:00', () => {
    expect(due(office, '2026-11-19T16:00', 4 * hour)).toBe('2026-11-20T12:00');
    expect(due(office, '2026-11-20T16:00', 4 * hour)).toBe('2026-11-23T12:00');
  });

  it('ends where it closes rather than where it opens again', () => {
    expect(due(office, '2026-11-20T16:30', 30 * minute)).toBe('2026-11-20T17:00');
  });
});

describe('the clock change', () => {
  const night = (zone: string) => daily(zone, '22:00-06:00');

  it.each([
    // A night of eight hours by the wall is seven or nine real ones, half an hour less or more on Lord Howe.
    ['Europe/Warsaw', '2026-03-28', 7],
    ['Europe/Warsaw', '2026-10-24', 9],
    ['Europe/Berlin', '2026-03-28', 7],
    ['Europe/Belgrade', '2026-10-24', 9],
    ['America/New_York', '2026-03-07', 7],
    ['America/New_York', '2026-10-31', 9],
    ['Australia/Lord_Howe', '2026-10-03', 7.5],
    ['Australia/Lord_Howe', '2026-04-04', 8.5],
    ['Asia/Tehran', '2026-03-21', 8],
    ['Europe/Moscow', '2026-03-28', 8],
  ])('%s, the night from %s: %d hours', (zone, evening, length) => {
    const next = Temporal.PlainDate.from(evening).add({ days: 1 }).toString();
    expect(open(night(zone), `${evening}T12:00`, `${next}T12:00`)).toBe(length * 60);
    // What is left after all but the last quarter is due a quarter before closing by the wall.
    expect(due(night(zone), `${evening}T12:00`, (length - 0.25) * hour)).toBe(`${next}T05:45`);
  });

  it('a window that begins in the hour that does not exist begins at the jump', () => {
    const early = daily('Europe/Berlin', '02:30-04:00');
    expect(open(early, '2026-03-29T00:00', '2026-03-29T12:00')).toBe(60);
    expect(open(daily('Europe/Berlin', '02:00-02:45'), '2026-03-29T00:00', '2026-03-29T12:00')).toBe(0);
  });

  it('a window in the hour that comes twice is open once', () => {
    expect(open(daily('Europe/Berlin', '02:00-02:30'), '2026-10-25T00:00', '2026-10-25T12:00')).toBe(30);
    expect(open(daily('Europe/Berlin', '02:30-04:00'), '2026-10-25T00:00', '2026-10-25T12:00')).toBe(150);
  });

  it('follows zones whose rules change', () => {
    // Iran moved its clock for the last time on 22 March and 21 September 2022.
    expect(open(daily('Asia/Tehran', '22:00-06:00'), '2022-03-21T12:00', '2022-03-22T12:00')).toBe(420);
    expect(open(daily('Asia/Tehran', '22:00-06:00'), '2023-03-21T12:00', '2023-03-22T12:00')).toBe(480);
    // Moscow went to winter time for good on 26 October 2014; Samoa had no 30 December 2011.
    expect(open(daily('Europe/Moscow', '00:00-24:00'), '2014-10-26T00:00', '2014-10-27T00:00')).toBe(1500);
    expect(open(daily('Pacific/Apia', '09:00-10:00'), '2011-12-29T00:00', '2012-01-01T00:00')).toBe(120);
  });

  it('finds midnight where the clock jumps over it', () => {
    expect(open(daily('Africa/Cairo', '00:00-08:00'), '2026-04-23T12:00', '2026-04-24T12:00')).toBe(420);
  });
});

describe('days', () => {
  it('29 February is a day like others', () => {
    const office = hours('Europe/Warsaw', '09:00-17:00');
    expect(due(office, '2028-02-28T16:30', hour)).toBe('2028-02-29T09:30');
    expect(due(office, '2028-02-29T16:30', hour)).toBe('2028-03-01T09:30');
    expect(due(office, '2027-02-26T16:30', hour)).toBe('2027-03-01T09:30');
  });

  it('holidays and days off are closed; a day of its own beats both', () => {
    const warsaw = hours('Europe/Warsaw', '09:00-17:00', {
      holidays: [{ date: '2026-12-25', name: 'Boże Narodzenie' }],
      daysOff: [{ date: '2026-12-24', name: 'Wigilia' }],
    });
    expect(due(warsaw, '2026-12-23T16:30', hour)).toBe('2026-12-28T09:30');
    const open24 = { date: '2026-12-24', name: '', windows: windows('09:00-12:00') };
    const sunday = { date: '2026-12-27', name: 'Niedziela handlowa', windows: windows('10:00-14:00') };
    const busy = { ...warsaw, extraDays: [open24, sunday] };
    expect(due(busy, '2026-12-23T16:30', hour)).toBe('2026-12-24T09:30');
    expect(due(busy, '2026-12-24T11:30', hour)).toBe('2026-12-27T10:30');
  });

  it('the Iranian week and the Russian transferred days come from the calendar', () => {
    const tehran = hours('Asia/Tehran', '', {
      week: {
        mon: windows('08:00-16:00'),
        tue: windows('08:00-16:00'),
        wed: windows('08:00-16:00'),
        thu: windows('08:00-12:00'),
        fri: [],
        sat: windows('08:00-16:00'),
        sun: windows('08:00-16:00'),
      },
      holidays: [{ date: '2026-03-21', name: 'نوروز' }],
    });
    // Thursday 19 March at noon it closes; Friday is free, Saturday is Nowruz.
    expect(due(tehran, '2026-03-19T11:45', 30 * minute)).toBe('2026-03-22T08:15');
    const moscow = hours('Europe/Moscow', '10:00-19:00', {
      daysOff: [{ date: '2026-01-09', name: 'Перенос с 3 января' }],
      extraDays: [{ date: '2026-01-10', name: 'Рабочая суббота', windows: windows('10:00-15:00') }],
    });
    expect(due(moscow, '2026-01-08T18:30', hour)).toBe('2026-01-10T10:30');
  });

  it('a night belongs to the day it begins on', () => {
    const friday = hours('Europe/Belgrade', '22:00-06:00', {
      holidays: [{ date: '2026-11-11', name: 'Дан примирја' }],
    });
    // The night before the holiday ends as ever, the holiday's own does not begin.
    expect(open(friday, '2026-11-11T00:00', '2026-11-12T12:00')).toBe(360);
    expect(open(friday, '2026-11-13T12:00', '2026-11-15T12:00')).toBe(480);
  });

  it('windows that overlap count once, within a day and over midnight', () => {
    expect(
      open(daily('UTC', '09:00-12:00 11:00-14:00 10:00-10:30'), '2026-01-05T00:00', '2026-01-06T00:00'),
    ).toBe(300);
    expect(open(daily('UTC', '20:00-10:00 08:00-12:00'), '2026-01-05T00:00', '2026-01-06T00:00')).toBe(960);
    expect(open(daily('UTC', '00:00-24:00'), '2026-01-05T00:00', '2026-01-12T00:00')).toBe(7 * 24 * 60);
  });
});

describe('what never comes', () => {
  it('an empty calendar is never due, and counts nothing', () => {
    const never = openingOf(hours('Europe/Warsaw', ''));
    expect(never.after(0, 1)).toBeNull();
    expect(never.between(0, 1e12)).toBe(0);
    expect(never.after(5, 0)).toBe(5);
  });

  it('extra days alone run out', () => {
    const fair = hours('Europe/Warsaw', '', {
      extraDays: [{ date: '2026-05-09', name: 'Targi', windows: windows('10:00-18:00') }],
    });
    expect(due(fair, '2026-05-01T00:00', 8 * hour)).toBe('2026-05-09T18:00');
    expect(due(fair, '2026-05-01T00:00', 8 * hour + 1)).toBeNull();
    expect(due(fair, '2026-05-09T18:00', 1)).toBeNull();
  });

  it('times beyond all calendars neither throw nor hang', () => {
    const office = openingOf(hours('Pacific/Kiritimati', '09:00-17:00'));
    for (const edge of [8.64e15, -8.64e15]) expect(() => office.after(edge, hour)).not.toThrow();
    expect(office.between(-8.64e15, 8.64e15)).toBeGreaterThanOrEqual(0);
    expect(office.between(5000, 4000)).toBe(0);
  });

  it('around the clock is plain arithmetic', () => {
    const always = openingOf({ kind: 'always' });
    expect(always.after(1000, 500)).toBe(1500);
    expect(always.between(1000, 1500)).toBe(500);
    expect(always.between(1500, 1000)).toBe(0);
  });
});
