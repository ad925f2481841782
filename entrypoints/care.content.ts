import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountRail, type Rail } from '../components/rail.ts';
import { identityKey } from '../lib/core/brand.ts';
import { packInForce, type SelectorPack } from '../lib/core/pack.ts';
import type { Brand, PageRef } from '../lib/core/types.ts';
import { alive, onBell, send } from '../lib/messages.ts';
import { onSettings, readPageSettings } from '../lib/settings.ts';
import { applyPack } from '../lib/sites/pack.ts';
import { matches, placeFor, type SitePlace } from '../lib/sites/places.ts';
import type { Slot, Visit } from '../lib/slot.ts';

/** How long to wait, ms, before each look at a page that does not say at once whose it is. */
const waits = [0, 400, 800, 1500, 3000, 6000];
/** From this look on, what a step inside the site left on the page before is gone. */
const settled = 3;
/** The first look, by then the page is mostly there, at which somebody is asked whether it is theirs: nobody waits for that. */
const asking = 2;
/** How long to wait, ms, before the worker is asked for the reader again, or counts as silent. */
const patience = 2000;
/** At most so often, ms, the rail asks for its numbers; not while the page is read over and over, but then at least so often. */
const calm = 300;
const longest = 1800;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The script on every page of the sites: finds out whose page it is and does nothing on those of others. */
export default defineContentScript({
  matches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const place = placeFor(new URL(location.href));
    if (!place) return;
    const life = new AbortController();
    const { signal } = life;
    const end = () => life.abort();
    globalThis.carerail?.end();
    takeOver(end, signal);
    const slot: Slot = { brandId: null, read: null, look: null, sidebar: null, signal, end };
    globalThis.carerail = slot;
    let opening = false;
    const open = async () => {
      if (slot.sidebar) return slot.sidebar.toggle();
      if (opening) return;
      opening = true;
      await send('sidebar.wanted', {});
      opening = false;
    };
    let rail: Rail | null = null;
    let visit = new AbortController();
    let address = '';

    const leave = () => {
      if (!rail) return;
      rail.remove();
      rail = null;
      slot.brandId = null;
      slot.sidebar?.moved();
    };
    const keep = () => {
      rail?.keep();
      slot.sidebar?.keep();
    };
    const arrive = async () => {
      keep();
      if (place.isOverlay(new URL(location.href))) return;
      const isMove = address !== '' && address !== location.href;
      address = location.href;
      visit.abort();
      visit = new AbortController();
      const staying = AbortSignal.any([visit.signal, signal]);
      const found = await whereabouts(place, isMove, staying, leave);
      if (!found || staying.aborted) return;
      rail ??= mountRail(document, () => void open());
      if ('offer' in found) return ask(rail, found.offer);
      slot.brandId = found.brand.id;
      slot.sidebar?.moved();
      await work(slot, { ...found, onNavigate: () => void arrive(), onLook: keep, signal: staying }, rail);
    };
    // Back from a dialog, the visit has gone on all the while.
    const moved = () => {
      if (!alive()) end();
      else if (location.href !== address) void arrive();
    };
    // The event comes before the address has changed.
    navigation.addEventListener('navigate', () => setTimeout(moved, 50), { signal });
    // A page that comes back from the back/forward cache has missed every bell meanwhile.
    window.addEventListener('pageshow', (event) => event.persisted && void arrive(), { signal });
    onSettings(() => void arrive(), signal);
    signal.addEventListener('abort', () => {
      rail?.remove();
      rail = null;
      slot.sidebar?.remove();
    });
    void arrive();
  },
});

/**
 * Ends an older script of ours in this page, in whose world we are not: one that is dead, since the extension was updated
 * under it. The page may send the event too; whoever is alive does not care.
 */
function takeOver(end: () => void, signal: AbortSignal): void {
  document.dispatchEvent(new Event(started));
  document.addEventListener(started, () => alive() || end(), { signal });
}

const started = 'care:started';

type Offer = NonNullable<ReturnType<SitePlace['offer']>>;
type Found = { page: PageRef; brand: Brand; pack: SelectorPack | undefined } | { offer: Offer };

/**
 * Whose page this is, asked again while it loads; null for somebody else's. After a step inside the site (`isMove`) the
 * page before is still shown for a while and must not speak for this one. `elsewhere` is called as soon as that is
 * likely, not at the first no: inside the brand's own pages the rail would flicker.
 */
async function whereabouts(
  place: SitePlace,
  isMove: boolean,
  signal: AbortSignal,
  elsewhere: () => void,
): Promise<Found | null> {
  const page = place.pageOf(new URL(location.href));
  const { brands, declinedOffers, packs } = await readPageSettings();
  const pack = page ? packInForce(packs, page.site, place.revised) : undefined;
  applyPack(place.whose, pack);
  for (const [look, wait] of (page ? waits : []).entries()) {
    if (wait > 0) await pause(wait);
    if (!page || signal.aborted) return null;
    const isSure = !isMove || look >= settled;
    const ofBrand = (isSure: boolean) => brands.find((each) => place.concerns(document, page, each, isSure));
    const brand = ofBrand(isSure);
    if (brand) return { page, brand, pack };
    if (look > 0 && (isSure || !ofBrand(true))) elsewhere();
    const isTime = look === (isMove ? settled : asking) || look > settled;
    const offer = isTime && place.offer(document, page);
    if (offer && !declinedOffers.includes(identityKey(offer.identity))) return { offer };
  }
  if (!page) elsewhere();
  return null;
}

/** Reads the brand's page and keeps the rail true, until the visit's signal aborts. */
async function work(slot: Slot, visit: Omit<Visit, 'deliver' | 'onTwin'>, rail: Rail): Promise<void> {
  const { page, brand, signal } = visit;
  const show = async () => {
    visit.onLook();
    // Where nobody answers at all, a rail that says so is better than none.
    const late = setTimeout(() => signal.aborted || rail.fail(), patience);
    const answer = await send('rail.view', { brandId: brand.id, site: page.site });
    clearTimeout(late);
    if (signal.aborted) return;
    if (answer.ok) rail.show(answer.value);
    else rail.fail();
  };
  let due = false;
  let lookedAt = 0;
  const onLook = () => {
    lookedAt = performance.now();
    visit.onLook();
  };
  // While the page scrolls the bell rings with every batch; a message each would cost more than the reading.
  const showSoon = async () => {
    if (due) return;
    due = true;
    let waited = 0;
    do {
      await pause(calm);
      waited += calm;
    } while (waited < longest && performance.now() - lookedAt < calm / 2);
    due = false;
    await show();
  };
  onBell(() => void showSoon(), signal);
  // What is known needs no reader.
  const shown = show();
  while (!slot.read && !signal.aborted && !(await send('reader.wanted', {})).ok) {
    await shown;
    rail.fail();
    await pause(patience);
  }
  if (signal.aborted) return;
  slot.read?.({
    ...visit,
    onLook,
    onTwin: (identity) => void send('brand.recognised', { brandId: brand.id, identity }),
    async deliver({ readAt, ...facts }) {
      const answer = await send('comments.seen', { ...facts, brandId: brand.id, page, seenAt: readAt });
      return answer.ok;
    },
  });
  await show();
}

/** One quiet question, where the person plainly acts as this page. */
async function ask(rail: Rail, offer: Offer): Promise<void> {
  const words = await send('offer.words', {});
  if (!words.ok) return;
  rail.ask(words.value, (yes) => void send('brand.offered', { ...offer, answer: yes ? 'yes' : 'no' }));
}
