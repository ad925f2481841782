import type { SiteId } from '../../../lib/core/types.ts';
import type { Measured } from '../browser.ts';
import type { Figure } from '../figures.ts';
import { type Variant, variants } from '../variants.ts';

export interface Bench {
  /** X alone and fewer repetitions: about two minutes in all. */
  quick: boolean;
  sites: readonly SiteId[];
  /** The browser with a variant, kept for the whole run. */
  browser(variant: Variant): Promise<Measured>;
}

export interface Row {
  name: string;
  measure(bench: Bench): Promise<Figure[]>;
}

/** Measures `variants` in turns, so that all meet the same weather; ours `times` times, the peers half as often. */
export async function inTurns<T>(
  bench: Bench,
  times: number,
  measure: (browser: Measured) => Promise<T>,
): Promise<Map<Variant, T[]>> {
  const results = new Map<Variant, T[]>();
  for (let turn = 0; turn < times; turn += 1)
    for (const variant of variants) {
      if (variant !== 'ours' && turn % 2 === 1) continue;
      const before = results.get(variant) ?? [];
      results.set(variant, [...before, await measure(await bench.browser(variant))]);
    }
  return results;
}
