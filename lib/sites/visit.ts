import { identitiesOn } from '../core/brand.ts';
import type { Brand, PageRef } from '../core/types.ts';
import { createOutbox, type Parcel } from './outbox.ts';
import { freshMemory } from './read.ts';
import type { SiteAdapter } from './types.ts';
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
  deliver: (parcel: Parcel) => Promise<boolean>;
  onNavigate: () => void;
  onLook: () => void;
  now: () => number;
  signal: AbortSignal;
}): void {
  const memory = freshMemory();
  const outbox = createOutbox(p.deliver, p.signal);
  const identities = identitiesOn(p.brand, p.page.site);
  const url = new URL(p.page.url);
  watch({
    adapter: p.adapter,
    doc: p.doc,
    signal: p.signal,
    onNavigate: p.onNavigate,
    onBatch(touched) {
      p.onLook();
      const now = p.now();
      const context = { url, identities, now, memory };
      const { more, ...reading } = p.adapter.read(p.doc, context, touched ?? undefined);
      outbox.add({ ...reading, readAt: now });
      return more;
    },
  });
  p.doc.addEventListener('visibilitychange', () => void outbox.flush(), { signal: p.signal });
}
