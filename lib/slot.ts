import type { BrandId, SiteId } from './core/types.ts';

/**
 * What the two scripts of one page share: the small one that is always there and the sidebar that comes when it
 * is opened. Both live in our isolated world, where the page cannot look.
 */
export interface Slot {
  brandId: BrandId;
  site: SiteId;
  /** Set by the sidebar script once it runs. */
  sidebar: { toggle(): void; remove(): void } | null;
}

declare global {
  var carerail: Slot | undefined;
}
