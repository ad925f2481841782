/**
 * What many customers use at once. Things of one family fail together, and people name the one they stand before: who
 * cannot log in says "app", "site" or "login" of the same disruption.
 */
export const families = {
  digital: ['app', 'login', 'site'],
  money: ['payment'],
  lines: ['internet', 'phone', 'tv'],
  power: ['power'],
  water: ['water'],
  heating: ['heating'],
  travel: ['train', 'flight'],
  delivery: ['delivery'],
} as const;

export type Family = keyof typeof families;
export type Thing = (typeof families)[Family][number];

/**
 * The disruptions of one language: words and short phrases, separated by commas. A trailing `*` takes every ending, a
 * trailing `!` says that thing and failure are in the one word ("blackout"), `~` that the thing is meant where no other
 * is named ("platform"); `..` between two words leaves room for
 * some others. Folded before comparing (`plain.ts`).
 */
export interface DisruptionLists {
  things: Readonly<Record<Thing, string>>;
  /** It does not work: within a few words of the thing. */
  down: string;
  /** There is none: right beside the thing. */
  without: string;
  /** Beside the thing, in a question: does it work at all? */
  asked: string;
  /** A disruption whose thing is not named: "nothing works", "is it only me". */
  all: string;
  /** It works again, or it is about something else: no report. */
  over: string;
}
