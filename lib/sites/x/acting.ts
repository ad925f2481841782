import { hasIdentity } from '../../core/brand.ts';
import type { Brand } from '../../core/types.ts';
import type { Acting } from '../types.ts';
import { viewerOf } from './page.ts';

/** As whom the person would answer: the account in use, which is the same for every tweet. */
export function acting(doc: Document, brands: readonly Brand[]): Acting | null {
  const handle = viewerOf(doc);
  if (!handle) return null;
  const identity = { site: 'x' as const, key: handle.toLowerCase() };
  const name = `@${handle}`;
  return brands.some((brand) => hasIdentity(brand, identity))
    ? { kind: 'brand', identity, name }
    : { kind: 'other', name };
}
