import { type Opening, openingOf } from './opening-hours.ts';
import {
  defaultPolicy,
  defaultTerms,
  type Policy,
  type PolicyVersion,
  type Terms,
  versionAt,
} from './policy.ts';
import type { BrandId, SiteId } from './types.ts';

/** The version of a policy that counts for a message, with its calendar ready to be asked. */
export interface InForce {
  policy: Policy;
  version: PolicyVersion;
  terms: Terms;
  opening: Opening;
}

/** All policies at once: finds the one that counts (`Policy`). */
export interface PolicyBook {
  inForce(of: { brandId: BrandId; site: SiteId }, at: number): InForce;
}

/** A book of these policies. Calendars are worked out when they are first needed and kept as long as the book. */
export function policyBook(policies: readonly Policy[]): PolicyBook {
  const byWidth = policies.toSorted((a, b) => narrowness(b) - narrowness(a));
  const openings = new Map<Terms, Opening>();

  function open(policy: Policy, version: PolicyVersion, terms: Terms): InForce {
    const opening = openings.get(terms) ?? openingOf(terms.calendar);
    openings.set(terms, opening);
    return { policy, version, terms, opening };
  }

  return {
    inForce(of, at) {
      for (const policy of byWidth) {
        if (policy.brandId !== null && policy.brandId !== of.brandId) continue;
        if (policy.site !== null && policy.site !== of.site) continue;
        const version = versionAt(policy, at);
        if (version?.terms) return open(policy, version, version.terms);
      }
      return open(defaultPolicy, { validFrom: null, terms: defaultTerms }, defaultTerms);
    },
  };
}

function narrowness({ brandId, site }: Policy): number {
  return (brandId === null ? 0 : 2) + (site === null ? 0 : 1);
}
