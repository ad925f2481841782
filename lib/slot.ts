import type { BrandId } from './core/types.ts';

/**
 * What the two scripts of one page share: the small one that is always there and the sidebar that comes when it is
 * opened. Both live in our isolated world, where the page cannot look.
 */
export interface Slot {
  /** Whose page this is now; null: somebody else's, where the sidebar hides. */
  brandId: BrandId | null;
  /** Set by the sidebar script once it runs. */
  sidebar: {
    toggle(): void;
    /** Called after `brandId` has changed. */
    moved(): void;
    remove(): void;
  } | null;
}

declare global {
  var carerail: Slot | undefined;
}
