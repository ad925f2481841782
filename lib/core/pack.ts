import type { SiteId } from './types.ts';

/** An override of what is known of a site's markup, pasted in the options. Data only: names and CSS selectors. */
export interface SelectorPack {
  site: SiteId;
  /** The day it was written, `YYYY-MM-DD`. */
  date: string;
  note: string;
  /** By the name of a line in the site's selectors.ts. */
  selectors: Record<string, string | readonly string[]>;
}

/** What is wrong with a pasted pack; each kind has a sentence in every catalogue (`packs.fault.…`). */
export type PackFault =
  | { kind: 'json' | 'format' | 'site' | 'date' | 'note' | 'none' | 'too-many' }
  /** Dated after today, or before the built-in selectors were last revised. */
  | { kind: 'future'; date: string }
  | { kind: 'outdated'; date: string; revised: string }
  /** `near`: the known names most like it. */
  | { kind: 'name'; name: string; near: readonly string[] }
  /** CareRail presses what this line finds, which no pack may choose. */
  | { kind: 'pressed'; name: string }
  | { kind: 'value' | 'too-long'; name: string }
  | { kind: 'selector'; name: string; selector: string };

export type PackReading = { ok: true; pack: SelectorPack } | { ok: false; faults: readonly PackFault[] };

/** One pack a site at most. As stored: what is unsound in it is ignored where it is used. */
export type Packs = Partial<Record<SiteId, SelectorPack>>;

/**
 * The pack in force on a site: none once the built-in selectors, by `revised` (`YYYY-MM-DD`), are newer than it. So an
 * update that brings its own mending drops the pack, and nothing has to be remembered for that.
 */
export function packInForce(packs: Packs, site: SiteId, revised: string): SelectorPack | undefined {
  const pack = packs[site];
  return pack && pack.date >= revised ? pack : undefined;
}
