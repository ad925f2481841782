import { siteOf } from '../core/brand.ts';
import type { SiteId } from '../core/types.ts';
import * as facebook from './facebook/page.ts';
import { revised as facebookRevised, whose as facebookWhose } from './facebook/selectors.ts';
import type { Lines, SiteAdapter } from './types.ts';
import * as x from './x/page.ts';
import { revised as xRevised, whose as xWhose } from './x/selectors.ts';

/** What it takes to tell whose page this is; all that the script on every page of the sites knows of them. */
export type SitePlace = Pick<SiteAdapter, 'pageOf' | 'isOverlay' | 'concerns' | 'offer'> & {
  /** What is known of the markup for that; a pack changes it in place. */
  whose: Lines;
  revised: string;
};

/** Match patterns of all our scripts, and the hosts the extension asks for. */
export const matches = [
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://x.com/*',
  'https://twitter.com/*',
];

const places: Record<SiteId, SitePlace> = {
  facebook: {
    pageOf: facebook.pageOf,
    isOverlay: facebook.isOverlay,
    concerns: facebook.concerns,
    offer: facebook.offer,
    whose: facebookWhose,
    revised: facebookRevised,
  },
  x: {
    pageOf: x.pageOf,
    isOverlay: x.isOverlay,
    concerns: x.concerns,
    offer: x.offer,
    whose: xWhose,
    revised: xRevised,
  },
};

/** The place of an address's host, or null. */
export function placeFor(url: URL): SitePlace | null {
  const site = siteOf(url);
  return site && places[site];
}
