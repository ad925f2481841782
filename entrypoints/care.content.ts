import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountRail, type Rail } from '../components/rail.ts';
import { identityKey } from '../lib/core/brand.ts';
import type { Brand, PageRef } from '../lib/core/types.ts';
import { onBell, send } from '../lib/messages.ts';
import { onSettings, readSettings } from '../lib/settings.ts';
import { adapterFor, matches } from '../lib/sites/registry.ts';
import type { SiteAdapter } from '../lib/sites/types.ts';
import { startVisit } from '../lib/sites/visit.ts';
import type { Slot } from '../lib/slot.ts';

/** How long to wait, ms, before each look at a page that does not say at once whose it is. */
const waits = [0, 400, 800, 1500, 3000, 6000];

export default defineContentScript({
  matches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const adapter = adapterFor(new URL(location.href));
    if (!adapter) return;
    const slot: Slot = { brandId: null, sidebar: null };
    globalThis.carerail = slot;
    const open = () => (slot.sidebar ? slot.sidebar.toggle() : void send('sidebar.wanted', {}));
    let rail: Rail | null = null;
    let visit = new AbortController();
    let address = '';

    const leave = () => {
      rail?.remove();
      rail = null;
      slot.brandId = null;
      slot.sidebar?.moved();
    };
    const arrive = async () => {
      if (adapter.isOverlay(new URL(location.href))) return;
      address = location.href;
      visit.abort();
      visit = new AbortController();
      const signal = AbortSignal.any([visit.signal, ctx.signal]);
      const place = await whereabouts(adapter, signal, leave);
      if (!place || signal.aborted) return;
      rail ??= mountRail(document, open);
      if ('offer' in place) return ask(rail, place.offer);
      slot.brandId = place.brand.id;
      slot.sidebar?.moved();
      work(adapter, place, rail, signal, arrive);
    };
    // The event comes before the address has changed. Back from a dialog, the visit has gone on all the while.
    const moved = () => {
      if (location.href !== address) void arrive();
    };
    ctx.addEventListener(window, 'wxt:locationchange', () => ctx.setTimeout(moved, 50));
    onSettings(() => void arrive(), ctx.signal);
    ctx.onInvalidated(() => {
      rail?.remove();
      slot.sidebar?.remove();
    });
    void arrive();
  },
});

type Offer = NonNullable<ReturnType<SiteAdapter['offer']>>;
type Place = { page: PageRef; brand: Brand } | { offer: Offer };

/** Whose page this is, asked again while it loads; null for somebody else's. `elsewhere` is called on the first no. */
async function whereabouts(
  adapter: SiteAdapter,
  signal: AbortSignal,
  elsewhere: () => void,
): Promise<Place | null> {
  const page = adapter.pageOf(new URL(location.href));
  const { brands, declinedOffers } = await readSettings();
  for (const wait of page ? waits : []) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (!page || signal.aborted) return null;
    const brand = brands.find((each) => adapter.concerns(document, page, each));
    if (brand) return { page, brand };
    if (wait === 0) elsewhere();
    const offer = adapter.offer(document, page);
    if (offer && !declinedOffers.includes(identityKey(offer.identity))) return { offer };
  }
  if (!page) elsewhere();
  return null;
}

/** Reads the brand's page and keeps the rail true, until `signal` aborts. */
function work(
  adapter: SiteAdapter,
  { page, brand }: { page: PageRef; brand: Brand },
  rail: Rail,
  signal: AbortSignal,
  onNavigate: () => void,
): void {
  const show = async () => {
    const answer = await send('rail.view', { brandId: brand.id, site: page.site });
    if (answer.ok && !signal.aborted) rail.show(answer.value);
  };
  onBell(() => void show(), signal);
  void show();
  startVisit({
    adapter,
    doc: document,
    page,
    brand,
    signal,
    now: Date.now,
    onNavigate,
    deliver: async (parcel) => {
      const answer = await send('comments.seen', { ...parcel, brandId: brand.id, page, seenAt: Date.now() });
      return answer.ok;
    },
  });
}

/** One quiet question, where the person plainly acts as this page. */
async function ask(rail: Rail, offer: Offer): Promise<void> {
  const words = await send('offer.words', {});
  if (!words.ok) return;
  rail.ask(words.value, (yes) => void send('brand.offered', { ...offer, answer: yes ? 'yes' : 'no' }));
}
