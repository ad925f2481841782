import type { SiteId } from '../../../lib/core/types.ts';
import type { Measured } from '../browser.ts';
import type { Figure } from '../figures.ts';
import type { Variant } from '../variants.ts';

export interface Bench {
  /** X alone, fewer repetitions, only the peers that cost something: about two minutes in all. */
  quick: boolean;
  sites: readonly SiteId[];
  variants: readonly Variant[];
  /** The browser with a variant, kept for the whole run. */
  browser(variant: Variant): Promise<Measured>;
}

export interface Row {
  name: string;
  measure(bench: Bench): Promise<Figure[]>;
}

/** Measures all variants in turns, so that all meet the same weather; ours `times` times, the peers half as often. */
export async function inTurns<T>(
  bench: Bench,
  times: number,
  measure: (browser: Measured) => Promise<T>,
): Promise<Map<Variant, T[]>> {
  const results = new Map<Variant, T[]>();
  for (let turn = 0; turn < times; turn += 1)
    for (const variant of bench.variants) {
      if (variant !== 'ours' && turn % 2 === 1) continue;
      const before = results.get(variant) ?? [];
      results.set(variant, [...before, await measure(await bench.browser(variant))]);
    }
  return results;
}
