import type { Coverage, Health, Identity, PageRef, SeenComment, SiteId } from '../../lib/core/types.ts';
import { freshMemory } from '../../lib/sites/read.ts';
import { adapterFor } from '../../lib/sites/registry.ts';

export interface Inspected {
  site: SiteId;
  page: PageRef;
  health: Health;
  coverage: Coverage[];
  comments: SeenComment[];
}

/** Runs inside the saved page: everything on it, read the way the extension does. */
export function inspect(ask: { url: string; identities: Identity[]; now: number }): Inspected {
  const url = new URL(ask.url);
  const adapter = adapterFor(url);
  const page = adapter?.pageOf(url);
  if (!adapter || !page) throw new Error(`not a page that is read: ${ask.url}`);
  const ctx = { url, identities: ask.identities, now: ask.now, memory: freshMemory() };
  let reading = adapter.read(document, ctx);
  const comments = new Map(reading.comments.map((comment) => [comment.id, comment]));
  while (reading.more) {
    reading = adapter.read(document, ctx, new Set());
    for (const comment of reading.comments) comments.set(comment.id, comment);
  }
  const { health, coverage } = reading;
  return { site: adapter.id, page, health, coverage, comments: [...comments.values()] };
}
