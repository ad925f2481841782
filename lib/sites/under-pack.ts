import type { SelectorPack } from '../core/pack.ts';
import { healthOf } from './health.ts';
import { putInForce } from './markup.ts';
import { freshMemory } from './read.ts';
import type { ReadContext, ReadResult, SiteAdapter } from './types.ts';

/**
 * Reads with a pack in force, and does not take its word for it that there is nothing: where the built-in selectors
 * still find comments or traces of them, a page on which the pack finds none is broken and not empty.
 */
export function readUnderPack(
  pack: SelectorPack | undefined,
  adapter: SiteAdapter,
  doc: Document,
  ctx: ReadContext,
  touched?: ReadonlySet<Node>,
): ReadResult {
  const reading = adapter.read(doc, ctx, touched);
  if (!pack || reading.health.state !== 'empty') return reading;
  putInForce(adapter.id, undefined);
  const { health, comments } = adapter.read(doc, { ...ctx, memory: freshMemory(), sliced: false });
  putInForce(adapter.id, pack);
  const hinted = Math.max(health.hinted, health.read, comments.length);
  return { ...reading, health: healthOf({ landmarks: true, hinted, read: 0, missing: {} }) };
}
