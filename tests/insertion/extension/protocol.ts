import type { InsertMode, InsertOutcome } from '../../../lib/sites/insert.ts';

/** What the suite asks of the content script, by a DOM event with JSON as `detail`. */
export interface Request {
  /** Of the composer; looked up anew every time. */
  selector: string;
  text: string;
  mode: InsertMode;
  mention?: string;
  /** The MAIN rung is out of order. */
  noMain?: boolean;
}

/** How the button in the closed sidebar acts; it inserts `request` on every real click. */
export interface Arming {
  request: Request;
  /** Keep the page's focus on mousedown, as some sidebars do. */
  keepFocus?: boolean;
  /** Without the held-key guard: the control run that proves the guard's test can fail. */
  unguarded?: boolean;
  /** Focus the button, as by Tab. */
  focus?: boolean;
}

export type Answer = { outcome: InsertOutcome } | { sentAt: number };

export const events = {
  /** Page to script: a Request, without a gesture. */
  insert: 'suite-insert',
  /** Page to script: an Arming. */
  arm: 'suite-arm',
  /** Page to script: a selector, to be watched for being sent. */
  watch: 'suite-watch',
  /** Script to page: an Answer. */
  answer: 'suite-answer',
} as const;

/** Middle of the sidebar's button, CSS pixels. */
export const button = { x: 900, y: 60 };
