import type { Category } from '../../core/types.ts';

/** Abuse and spam get no proposal: what to do there is advice to the agent, not a reply. */
export type AnsweredCategory = Exclude<Category, 'abuse-or-spam'>;

/**
 * The parts of a reply after the greeting. Every opening goes with every step: the opening acknowledges, the step
 * asks one question or gives what can be done in place (care principles 1-7 of design.md 2). None claims a fact
 * that only the brand can know, and none promises an answer later.
 */
export interface Starter {
  openings: readonly string[];
  steps: readonly string[];
}

export type Starters = Readonly<Record<AnsweredCategory, Starter>>;
