import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountRail, type Rail } from '../components/rail.ts';
import type { Brand, PageRef } from '../lib/core/types.ts';
import { onBell, send } from '../lib/messages.ts';
import { onSettings, readSettings } from '../lib/settings.ts';
import { adapterFor, matches } from '../lib/sites/registry.ts';
import type { SiteAdapter } from '../lib/sites/types.ts';
import { startVisit } from '../lib/sites/visit.ts';
import '../lib/slot.ts';

/** How often, and how far apart in ms, a page that loads late is asked whose it is. */
const tries = [0, 700, 1500, 3000, 6000];

export default defineContentScript({
  matches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const adapter = adapterFor(new URL(location.href));
    if (!adapter) return;
    let stay = new AbortController();
    const arrive = (url: URL) => {
      stay.abort();
      stay = new AbortController();
      void settle(adapter, url, AbortSignal.any([stay.signal, ctx.signal]));
    };
    ctx.addEventListener(window, 'wxt:locationchange', (event) => arrive(event.newUrl));
    onSettings(() => arrive(new URL(location.href)), ctx.signal);
    ctx.onInvalidated(() => globalThis.carerail?.sidebar?.remove());
    arrive(new URL(location.href));
  },
});

/** Finds out whose page this is, asking again while it loads; then stays with it. Nothing happens on others' pages. */
async function settle(adapter: SiteAdapter, url: URL, signal: AbortSignal): Promise<void> {
  const page = adapter.pageOf(url);
  if (!page) return;
  const { brands, declinedOffers } = await readSettings();
  for (const wait of tries) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted) return;
    const brand = brands.find((each) => adapter.concerns(document, page, each));
    if (brand) return stay(adapter, page, brand, signal);
    if (offerBrand(adapter, page, declinedOffers, signal)) return;
  }
}

/** Reads the brand's page and keeps the rail true, until the person leaves it. */
function stay(adapter: SiteAdapter, page: PageRef, brand: Brand, signal: AbortSignal): void {
  const rail = mountRail(document, openSidebar);
  globalThis.carerail = { brandId: brand.id, site: page.site, sidebar: globalThis.carerail?.sidebar ?? null };
  const show = () => void refreshRail(rail, brand, page);
  onBell(show, signal);
  signal.addEventListener('abort', () => rail.remove());
  show();
  startVisit({
    adapter,
    doc: document,
    page,
    brand,
    signal,
    now: Date.now,
    deliver: async (parcel) => {
      const answer = await send('comments.seen', { ...parcel, brandId: brand.id, page, seenAt: Date.now() });
      return answer.ok;
    },
  });
}

async function refreshRail(rail: Rail, brand: Brand, page: PageRef): Promise<void> {
  const answer = await send('rail.view', { brandId: brand.id, site: page.site });
  if (answer.ok) rail.show(answer.value);
}

function openSidebar(): void {
  const sidebar = globalThis.carerail?.sidebar;
  if (sidebar) sidebar.toggle();
  else void send('sidebar.wanted', {});
}

/** Asks once, quietly, where the person plainly acts as this page. True when the question is on screen. */
function offerBrand(adapter: SiteAdapter, page: PageRef, declined: string[], signal: AbortSignal): boolean {
  const offer = adapter.offer(document, page);
  if (!offer || declined.includes(`${offer.identity.site}:${offer.identity.key}`)) return false;
  const rail = mountRail(document, openSidebar);
  signal.addEventListener('abort', () => rail.remove());
  void send('offer.words', {}).then((words) => {
    if (!words.ok || signal.aborted) return;
    rail.ask(words.value, (yes) => {
      void send('brand.offered', { ...offer, answer: yes ? 'yes' : 'no' });
    });
  });
  return true;
}
