import type { Category } from '../../core/types.ts';

export type AnsweredCategory = Exclude<Category, 'abuse-or-spam'>;

/** What a message is about, within its category. `general` is there for each. */
export const situations = {
  complaint: ['delivery', 'defect', 'billing', 'waiting', 'staff', 'contract', 'general'],
  outage: ['network', 'app', 'payment', 'supply', 'transport', 'general'],
  'urgent-request': ['locked', 'money', 'stranded', 'safety', 'general'],
  question: ['price', 'availability', 'hours', 'howto', 'order', 'contract', 'general'],
  feedback: ['proposal', 'criticism', 'general'],
  praise: ['staff', 'product', 'general'],
  mention: ['share', 'general'],
} as const satisfies Record<AnsweredCategory, readonly string[]>;

export type Situation<C extends AnsweredCategory = AnsweredCategory> = (typeof situations)[C][number];

/** Six or more of each; every one goes with every other of its category. All may stand alone as a sentence. */
export interface CategoryStarters<C extends AnsweredCategory> {
  /** Thanks or sorry, whichever fits; at most 45 characters. */
  openings: readonly string[];
  /** Says that their issue was heard, in their words: `{issue}` takes a short quotation of the customer WITH its quotation marks; at most 60 characters besides. */
  named: readonly string[];
  /** The same where no words of theirs can be taken; at most 60 characters. */
  plain: readonly string[];
  /** By situation. What helps: the one question that leads to the root cause (complaint, outage, urgent, question, feedback), or the personal line (praise, mention); at most 110 characters. */
  substance: Readonly<Record<Situation<C>, readonly string[]>>;
  /** What the customer can count on next, without a promise of time and without a claim only the brand can know; at most 80 characters. */
  next: readonly string[];
  /** A warm last line; at most 35 characters. */
  closings: readonly string[];
}

export type Starters = { readonly [C in AnsweredCategory]: CategoryStarters<C> };

/** Words that tell the situation: phrases as in lib/reply/phrases.ts (comma-separated, `stem*`), by category and situation; none for `general`. */
export type SituationCues = {
  readonly [C in AnsweredCategory]: Partial<Readonly<Record<Situation<C>, string>>>;
};
