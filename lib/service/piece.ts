import type { makeWords } from '../words-one.ts';
import type { Judge } from './deps.ts';

/**
 * The code that few starts of the worker need: a script of its own, which puts here how its halves begin. A browser reads
 * all scripts of a worker at each of its starts; so there is one, and what is large in it, the weights and the
 * catalogues, are files that are fetched (wxt.data.ts).
 */
export interface Piece {
  judge(): Promise<Judge>;
  words(): Promise<typeof makeWords>;
}

declare global {
  var carerailPiece: Piece | undefined;
  /** Only in a service worker; Firefox's worker is a page. */
  function importScripts(url: string): void;
}

const url = '/piece.js';

/** Called by the script of the piece. */
export function layPiece(piece: Piece): void {
  globalThis.carerailPiece = piece;
}

/** The piece, whose script is read now unless it was before. */
export async function piece(): Promise<Piece> {
  if (!globalThis.carerailPiece) await read();
  if (!globalThis.carerailPiece) throw new Error('the worker lacks its piece');
  return globalThis.carerailPiece;
}

async function read(): Promise<void> {
  if (typeof importScripts === 'function') return importScripts(url);
  const script = Object.assign(document.createElement('script'), { src: url });
  const ended = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
  document.head.append(script);
  await ended;
}

/** A service worker may later read only what it has read while it was installed. Must be called at its start. */
export function keepPiece(): void {
  if (typeof importScripts === 'function') addEventListener('install', () => importScripts(url));
}
