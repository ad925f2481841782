/**
 * What decides where a quotation may begin and end in one language: words separated by spaces, written as people write
 * (folded before comparing). A trailing `*` takes every ending, in `coarse` only.
 */
export interface IssueWords {
  /** Joins clauses: a quotation stops before it. */
  joins: string;
  /** Joins a clause that says little by itself ("which", "if"): a quotation stops before it and seldom begins after it. */
  relates: string;
  /** Within a clause a quotation may begin with it: subjects, possessives, negations. */
  opens: string;
  /** Begins a question; in a statement no quotation begins with it. */
  asks: string;
  /** Says nothing at the edges of a clause: greetings, particles, interjections. */
  fillers: string;
  /** Nothing may end with it, for more is to come: articles, prepositions, auxiliaries. */
  dangling: string;
  /** Before it a clause may stop, for only a circumstance follows: prepositions. */
  loose: string;
  /** Turns a fault shortly after it around ("no error"). */
  negates: string;
  /** Leans on the word before it: nothing may begin with it (enclitics). */
  leans?: string;
  /** Never repeated to anybody. */
  coarse: string;
}
