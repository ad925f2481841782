import { packInForce } from '../../lib/core/pack.ts';
import type { Coverage, Health, Identity, PageRef, SeenComment, SiteId } from '../../lib/core/types.ts';
import { markup, putInForce } from '../../lib/sites/markup.ts';
import { readPack } from '../../lib/sites/pack-reading.ts';
import { freshMemory } from '../../lib/sites/read.ts';
import { adapterFor } from '../../lib/sites/registry.ts';
import { report } from '../../lib/sites/report.ts';
import { readUnderPack } from '../../lib/sites/under-pack.ts';

export interface Inspected {
  site: SiteId;
  page: PageRef;
  health: Health;
  coverage: Coverage[];
  comments: SeenComment[];
}

export interface InspectAsk {
  url: string;
  identities: Identity[];
  /** Epoch ms. */
  now: number;
  /** A selector pack as text, to be put in force first. */
  pack?: string;
}

/** Runs inside the saved page: everything on it, read the way the extension does. */
export function inspect(ask: InspectAsk): Inspected {
  const { adapter, page, ctx, pack } = prepared(ask);
  let reading = readUnderPack(pack, adapter, document, ctx);
  const comments = new Map(reading.comments.map((comment) => [comment.id, comment]));
  while (reading.more) {
    reading = readUnderPack(pack, adapter, document, ctx, new Set());
    for (const comment of reading.comments) comments.set(comment.id, comment);
  }
  const { health, coverage } = reading;
  return { site: adapter.id, page, health, coverage, comments: [...comments.values()] };
}

/** Runs inside the saved page: what "Copy report" copies. `version` is the extension's. */
export function censored(ask: InspectAsk & { version: string; browser: string }): string {
  const { version: extension, browser } = ask;
  return report({ ...prepared(ask), doc: document, running: { extension, browser, language: 'en' } });
}

function prepared({ url: address, identities, now, pack: text }: InspectAsk) {
  const url = new URL(address);
  const adapter = adapterFor(url);
  const page = adapter?.pageOf(url);
  if (!adapter || !page) throw new Error(`not a page that is read: ${address}`);
  const reading = text === undefined ? null : readPack(text, now);
  if (reading && !reading.ok) throw new Error(`The pack is not sound: ${JSON.stringify(reading.faults)}`);
  const { id: site } = adapter;
  if (reading && reading.pack.site !== site) throw new Error(`The pack is for ${reading.pack.site}.`);
  const pack = packInForce(reading ? { [site]: reading.pack } : {}, site, markup[site].revised);
  putInForce(site, pack);
  return { adapter, page, pack, ctx: { url, identities, now, memory: freshMemory() } };
}
