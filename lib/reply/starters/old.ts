import { type AnsweredCategory, type Starters, situations } from './starters.ts';

/** The former shape, until each language has come in the new one. */
export type OldStarters = Readonly<
  Record<AnsweredCategory, { openings: readonly string[]; steps: readonly string[] }>
>;

export function fromOld(old: OldStarters): Starters {
  return Object.fromEntries(
    (Object.keys(situations) as AnsweredCategory[]).map((category) => [
      category,
      {
        openings: old[category].openings,
        named: [],
        plain: [],
        substance: Object.fromEntries(
          situations[category].map((situation) => [situation, old[category].steps]),
        ),
        next: [],
        closings: [],
      },
    ]),
  ) as unknown as Starters;
}
