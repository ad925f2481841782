import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Brand } from './core/types.ts';

/**
 * What people set, kept in `storage.local` so that the small content script can decide without waking the worker.
 * No person's words or names of customers are ever kept here: any content script may read this area.
 */
export interface Settings {
  version: 1;
  /** Interface language; `auto` follows the browser. */
  language: 'auto' | 'en' | 'pl' | 'de' | 'sr' | 'sr-Latn' | 'fa' | 'ru';
  theme: 'auto' | 'light' | 'dark';
  brands: Brand[];
  /** Identity keys for which "Is this your brand's page?" was answered with no. */
  declinedOffers: string[];
}

export const defaults: Settings = {
  version: 1,
  language: 'auto',
  theme: 'auto',
  brands: [],
  declinedOffers: [],
};

const brand = v.object({
  id: v.string(),
  name: v.string(),
  identities: v.array(v.object({ site: v.picklist(['facebook', 'x']), key: v.string() })),
  addedAt: v.number(),
});

/** Shape of stored settings; every field falls back to its default by itself, so one bad field loses only itself. */
export const settingsShape = v.object({
  version: v.fallback(v.literal(1), 1),
  language: v.fallback(v.picklist(['auto', 'en', 'pl', 'de', 'sr', 'sr-Latn', 'fa', 'ru']), 'auto'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  brands: v.fallback(v.array(brand), []),
  declinedOffers: v.fallback(v.array(v.string()), []),
});

const key = 'settings';

/** The settings in force; defaults where nothing (sound) is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  const parsed = v.safeParse(settingsShape, stored[key]);
  return parsed.success ? parsed.output : defaults;
}

/** Writes the settings whole. Brands are changed by the worker only; language and theme by the options page. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}

/** Calls `run` after each change of the settings until `signal` aborts. */
export function onSettings(run: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) run();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(listen);
    } catch {
      // The extension was updated under this page: its listeners are gone already.
    }
  });
}
