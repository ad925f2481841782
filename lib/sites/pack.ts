import type { SelectorPack } from '../core/pack.ts';
import { isSelector } from './read.ts';
import type { Lines } from './types.ts';

/** What was built in, by the data that packs change in place. */
const builtIn = new WeakMap<Lines, Lines>();

/**
 * Puts a pack in force in `lines`, in place, since every use reads them anew; without one what was built in. A list gets
 * the pack's selectors in front, a single one is replaced. What is no selector is ignored, so that no use can throw.
 */
export function applyPack(lines: Lines, pack: SelectorPack | undefined): void {
  if (!pack && !builtIn.has(lines)) return;
  const own = builtIn.get(lines) ?? { ...lines };
  builtIn.set(lines, own);
  for (const name in own) {
    const line = own[name] ?? [];
    const fresh = [pack?.selectors?.[name] ?? []].flat().filter(isSelector);
    // A single one may become part of a longer selector.
    if (typeof line === 'string') lines[name] = fresh[0] ? `:is(${fresh})` : line;
    else lines[name] = [...fresh, ...line];
  }
}
