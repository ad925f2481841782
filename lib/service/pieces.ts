import type { makeWords } from '../words-one.ts';
import type { Judge } from './deps.ts';

/**
 * Code that few starts of the worker need: each a script of its own, which puts here how to begin. A browser reads all of
 * a worker's scripts at each of its starts, so there is nothing but code in them: lists, weights and catalogues are
 * files that are fetched (wxt.data.ts).
 */
export interface Pieces {
  judge(): Promise<Judge>;
  words(): Promise<typeof makeWords>;
}

declare global {
  var carerailPieces: Partial<Pieces> | undefined;
  /** Only in a service worker; Firefox's worker is a page. */
  function importScripts(url: string): void;
}

const names: readonly (keyof Pieces)[] = ['words', 'judge'];

/** Called by the script of a piece. */
export function layPiece<N extends keyof Pieces>(name: N, begin: Pieces[N]): void {
  globalThis.carerailPieces = { ...globalThis.carerailPieces, [name]: begin };
}

/** How to begin a piece, whose script is read now unless it was before. */
export async function piece<N extends keyof Pieces>(name: N): Promise<Pieces[N]> {
  if (!globalThis.carerailPieces?.[name]) await read(name);
  const there = globalThis.carerailPieces?.[name];
  if (!there) throw new Error(`the worker lacks ${name}`);
  return there;
}

async function read(name: keyof Pieces): Promise<void> {
  const url = `/piece-${name}.js`;
  if (typeof importScripts === 'function') return importScripts(url);
  const script = Object.assign(document.createElement('script'), { src: url });
  document.head.append(script);
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
}

/** A service worker may later read only what it has read while it was installed. Must be called at its start. */
export function keepPieces(): void {
  if (typeof importScripts !== 'function') return;
  addEventListener('install', () => {
    for (const name of names) importScripts(`/piece-${name}.js`);
  });
}
