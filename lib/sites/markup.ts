import type { SelectorPack } from '../core/pack.ts';
import type { SiteId } from '../core/types.ts';
import * as facebook from './facebook/selectors.ts';
import { forgetKnown } from './known.ts';
import { applyPack } from './pack.ts';
import type { Lines } from './types.ts';
import * as x from './x/selectors.ts';

/** All that is known of a site's markup. */
export interface Markup {
  revised: string;
  pressed: readonly string[];
  whose: Lines;
  at: Lines;
}

export const markup: Record<SiteId, Markup> = { facebook, x };

/** All lines of a site by name, as they are in force. */
export function linesOf(site: SiteId): Lines {
  return { ...markup[site].whose, ...markup[site].at };
}

/** Puts a pack in force for everything this script reads of a site; undefined: what was built in. */
export function putInForce(site: SiteId, pack: SelectorPack | undefined): void {
  applyPack(markup[site].whose, pack);
  applyPack(markup[site].at, pack);
  forgetKnown();
}
