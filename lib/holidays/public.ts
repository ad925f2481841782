import Holidays from 'date-holidays';
import type { NamedDay } from './ical.ts';

/** A country or one of its states, by the codes of ISO 3166 ("RS", "DE-BY"). */
export interface HolidayPlace {
  code: string;
  name: string;
}

/** Countries with public holidays known, in their own names, by code. */
export function countries(): HolidayPlace[] {
  return placesOf(new Holidays().getCountries());
}

/** The states of a country that have holidays of their own; none for most. */
export function statesOf(country: string): HolidayPlace[] {
  return placesOf(new Holidays().getStates(country) ?? {}, `${country}-`);
}

/**
 * The public holidays of a country or state in the years `from` to `to`, both included, each date once, with the names
 * of that country. Source: date-holidays; transferred working days (Russia) are not in it and are added by hand or by
 * a calendar file.
 */
export function publicHolidays(code: string, from: number, to: number): NamedDay[] {
  const [country = '', ...state] = code.split('-');
  const known = state.length > 0 ? new Holidays(country, state.join('-')) : new Holidays(country);
  const days = new Map<string, NamedDay>();
  for (let year = from; year <= to; year += 1) {
    for (const { type, date, name } of known.getHolidays(year)) {
      const day = date.slice(0, 10);
      if (type === 'public' && !days.has(day)) days.set(day, { date: day, name });
    }
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function placesOf(names: Readonly<Record<string, string>>, prefix = ''): HolidayPlace[] {
  return Object.entries(names)
    .map(([code, name]) => ({ code: prefix + code, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
