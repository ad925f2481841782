import type { ClosedDay } from '../../../lib/core/policy.ts';

/** A country or state by its code. */
export interface Place {
  code: string;
  name: string;
}

/** Why a calendar file was kept out; each kind has a sentence. `line` counts from 1. */
export type FileFault =
  | { kind: 'too-long'; characters: number }
  | { kind: 'no-calendar' }
  | { kind: 'line' | 'date' | 'unclosed'; line: number; text: string }
  | { kind: 'too-many'; limit: number };

export type FileReading =
  | { ok: true; days: ClosedDay[]; withTimes: number }
  | { ok: false; fault: FileFault };

/** Where holidays come from. Loaded when first asked for, as the tables of the world are large. */
export interface HolidayTools {
  countries(): Promise<Place[]>;
  statesOf(country: string): Promise<Place[]>;
  /** The days of a country or state from this year on, as far ahead as `until` (a year). */
  holidaysOf(code: string): Promise<ClosedDay[]>;
  read(file: string): Promise<FileReading>;
  /** The last year for which days are taken. */
  until: number;
}
