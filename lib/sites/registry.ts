import { siteOf } from '../core/brand.ts';
import type { SiteId } from '../core/types.ts';
import { facebook } from './facebook/adapter.ts';
import type { SiteAdapter } from './types.ts';
import { x } from './x/adapter.ts';

/** A new site is one folder and one line here. */
export const adapters: Record<SiteId, SiteAdapter> = { facebook, x };

/** The adapter of this address's host, or null. */
export function adapterFor(url: URL): SiteAdapter | null {
  const site = siteOf(url);
  return site && adapters[site];
}
