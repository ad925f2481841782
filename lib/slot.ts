import type { SelectorPack } from './core/pack.ts';
import type { Brand, BrandId, Identity, PageRef } from './core/types.ts';
import type { Sighting } from './messages.ts';

/**
 * What the scripts of one page share: the small one that is always there, the reader that comes to the brand's pages
 * and the sidebar that comes when it is opened. All live in our isolated world, where the page cannot look.
 */
export interface Slot {
  /** Whose page this is now; null: somebody else's, where the sidebar hides. */
  brandId: BrandId | null;
  /** Set by the reader script: begins a visit that ends with `signal`. */
  read: ((visit: Visit) => void) | null;
  /** Set by the reader during a visit: reads the page once more and answers when the worker has all of it, or will not. */
  look: (() => Promise<void>) | null;
  /** Set by the sidebar script once it runs. */
  sidebar: {
    toggle(): void;
    /** Called after `brandId` has changed. */
    moved(): void;
    /** Puts it back where the site has taken it away, with all that was written in it. */
    keep(): void;
    remove(): void;
  } | null;
  /** Ends with these scripts. */
  signal: AbortSignal;
  /** Called by the next script that starts in this world. */
  end(): void;
}

export interface Visit {
  page: PageRef;
  brand: Brand;
  /** In force on this site. */
  pack: SelectorPack | undefined;
  /** Answers whether the facts are stored. */
  deliver(
    facts: Pick<Sighting, 'comments' | 'gone' | 'coverage' | 'posts' | 'health'> & { readAt: number },
  ): Promise<boolean>;
  onTwin(identity: Identity): void;
  onNavigate(): void;
  /** Called at every look at the page. */
  onLook(): void;
  signal: AbortSignal;
}

declare global {
  var carerail: Slot | undefined;
}
