import { defineContentScript } from 'wxt/utils/define-content-script';
import { putInForce } from '../lib/sites/markup.ts';
import { matches } from '../lib/sites/places.ts';
import { adapterFor } from '../lib/sites/registry.ts';
import { startVisit } from '../lib/sites/visit.ts';
import '../lib/slot.ts';

/** Run by the worker on the brand's own pages only, so that all others pay nothing for the reading. */
export default defineContentScript({
  matches,
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const adapter = adapterFor(new URL(location.href));
    if (!adapter || !globalThis.carerail) return;
    const slot = globalThis.carerail;
    slot.read = (visit) => {
      putInForce(adapter.id, visit.pack);
      slot.look = startVisit({ ...visit, adapter, doc: document, now: Date.now }).look;
    };
  },
});
