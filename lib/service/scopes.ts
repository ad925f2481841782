import type { Rules } from '../core/case.ts';
import { policyBook } from '../core/policy-book.ts';
import { soundPolicies } from '../core/policy-shape.ts';
import { type Brand, type BrandId, type SiteId, sites } from '../core/types.ts';
import type { Scope } from '../data/reads.ts';
import type { Settings } from '../settings.ts';
import type { Judge } from './deps.ts';

/** Each brand on each site where it has an identity, narrowed to one brand or one site where given. */
export function scopesOf(brands: readonly Brand[], brandId: BrandId | null, site: SiteId | null): Scope[] {
  return brands
    .filter((brand) => brandId === null || brand.id === brandId)
    .flatMap((brand) =>
      sites
        .filter((each) => site === null || each === site)
        .filter((each) => brand.identities.some((identity) => identity.site === each))
        .map((each) => ({ brandId: brand.id, site: each })),
    );
}

/** What cases are judged by at present. */
export function rulesOf(
  { brands, policies }: Pick<Settings, 'brands' | 'policies'>,
  { triage, isHolding, promisesIn }: Pick<Judge, 'triage' | 'isHolding' | 'promisesIn'>,
): Rules {
  const here = Temporal.Now.timeZoneId();
  return {
    brands,
    policies: policyBook(soundPolicies(policies)),
    triage,
    isHolding,
    promisesIn: (text, lang, madeAt, zone) => promisesIn(text, lang, madeAt, zone ?? here),
  };
}
