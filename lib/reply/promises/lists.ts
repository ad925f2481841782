import type { PhraseLists } from '../phrases.ts';

type Upto7 = 1 | 2 | 3 | 4 | 5 | 6 | 7;
type Upto12 = Upto7 | 8 | 9 | 10 | 11 | 12;

export type Unit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month';
/** Part of a day by which something is to be done. */
export type Part = 'morning' | 'noon' | 'afternoon' | 'evening' | 'day-end' | 'work-end';
export type Period = 'this-week' | 'next-week' | 'this-month';

/**
 * Time words. `by`: begins a deadline; `before`: ends where the day begins; `within`: begins a length of time. `at`:
 * before an hour; `clock`: after one. `link`: may stand between parts. `weekday1` is Monday; `jalali1` is Farvardin;
 * `n2` the number two.
 */
export type TimeWord =
  | 'by'
  | 'before'
  | 'within'
  | 'next'
  | 'at'
  | 'clock'
  | 'am'
  | 'pm'
  | 'link'
  | 'half-hour'
  | Unit
  | Part
  | Period
  | `day${0 | 1 | 2}`
  | `weekday${Upto7}`
  | `month${Upto12}`
  | `jalali${Upto12}`
  | `n${number}`;

/**
 * Who is bound. `vow`: the brand commits itself; `plea`: it asks for patience until then; `you`: the customer is asked to do something; `not`: the negation of
 * either; `if`: a condition; `and`: begins another clause.
 */
export type Speech = 'vow' | 'plea' | 'you' | 'not' | 'if' | 'and';

export interface PromiseLists {
  time: PhraseLists<TimeWord>;
  speech: PhraseLists<Speech>;
  /** "до 15 часов" is an hour of the day here; elsewhere "bis 24 Stunden" is a length of time. */
  hourIsClock?: true;
  /** Days without work, Monday = 1, by CLDR's weekend data. */
  weekend: readonly number[];
  /** Hours up to this one are in the afternoon unless said otherwise; 0: as written. */
  afternoonUpTo: number;
}
