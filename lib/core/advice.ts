/** What to do with a comment besides or instead of answering. CareRail advises; the person clicks (design.md 2.8). */
export interface Advice {
  /** `remove`: and block its author. */
  step: 'answer' | 'hide' | 'remove' | 'leave';
  reason: 'owed' | 'disruption' | 'spam' | 'insult' | 'noise-on-ad' | 'nothing-asked' | 'hidden-already';
}

/** How much of what customers wrote is hidden: too much hiding shows. */
export interface HiddenCount {
  hidden: number;
  total: number;
}
