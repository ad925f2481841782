import { identitiesOn } from '../core/brand.ts';
import type { SelectorPack } from '../core/pack.ts';
import type { Brand, Identity, PageRef } from '../core/types.ts';
import { createOutbox, type Parcel } from './outbox.ts';
import { freshMemory } from './read.ts';
import type { SiteAdapter } from './types.ts';
import { readUnderPack } from './under-pack.ts';
import { watch } from './watch.ts';

/**
 * One stay on one brand page, until `signal` aborts or the address changes: watches the page, reads what changed and
 * delivers it until the worker has it. `now` gives epoch ms; `deliver` answers whether the facts are stored.
 */
export function startVisit(p: {
  adapter: SiteAdapter;
  doc: Document;
  page: PageRef;
  brand: Brand;
  /** Must be in force already. */
  pack: SelectorPack | undefined;
  deliver: (parcel: Parcel) => Promise<boolean>;
  /** Called once for each further identity of the brand that the page proves. */
  onTwin: (identity: Identity) => void;
  onNavigate: () => void;
  onLook: () => void;
  now: () => number;
  signal: AbortSignal;
}): void {
  const memory = freshMemory();
  const outbox = createOutbox(p.deliver, p.signal);
  const identities = identitiesOn(p.brand, p.page.site);
  const url = new URL(p.page.url);
  let told = new Set<string>();
  watch({
    adapter: p.adapter,
    doc: p.doc,
    signal: p.signal,
    onNavigate: p.onNavigate,
    onBatch(touched, scrolling) {
      p.onLook();
      const now = p.now();
      const context = { url, identities, now, memory, sliced: true };
      const { more, ...reading } = readUnderPack(p.pack, p.adapter, p.doc, context, touched ?? undefined);
      for (const key of memory.twins) if (!told.has(key)) p.onTwin({ site: p.page.site, key });
      told = new Set(memory.twins);
      // Slices follow each other at once.
      outbox.add({ ...reading, readAt: now }, scrolling || more);
      return more || (memory.stood?.doubt ? 'doubt' : false);
    },
  });
  p.doc.addEventListener('visibilitychange', () => void outbox.flush(), { signal: p.signal });
}
