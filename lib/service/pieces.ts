import type { UiLanguage, Words } from '../words.ts';
import type { Deps } from './deps.ts';

/**
 * The parts of the worker that few of its starts need: half of its code, which takes longer to read than all the rest takes
 * to answer. Each is a script of its own that puts itself here.
 */
export interface Pieces {
  words: { wordsFor(language: UiLanguage): Words };
  judge: Pick<Deps, 'triage' | 'learnFrom' | 'isHolding' | 'promisesIn' | 'suggest' | 'incidentsOf'>;
}

declare global {
  var carerailPieces: Partial<Pieces> | undefined;
  /** Only in a service worker: Firefox has read all pieces before the worker begins. */
  function importScripts(url: string): void;
}

const names: readonly (keyof Pieces)[] = ['words', 'judge'];

/** Called by the script of a piece. */
export function layPiece<N extends keyof Pieces>(name: N, piece: Pieces[N]): void {
  globalThis.carerailPieces = { ...globalThis.carerailPieces, [name]: piece };
}

/** A piece, read now unless it was before. */
export function piece<N extends keyof Pieces>(name: N): Pieces[N] {
  if (!globalThis.carerailPieces?.[name]) importScripts(`/piece-${name}.js`);
  const there = globalThis.carerailPieces?.[name];
  if (!there) throw new Error(`the worker lacks ${name}`);
  return there;
}

/** A service worker may later read only what it has read while it was installed. Must be called at its start. */
export function keepPieces(): void {
  if (typeof importScripts !== 'function') return;
  addEventListener('install', () => {
    for (const name of names) piece(name);
  });
}
