import { browser } from 'wxt/browser';
import type { Packs } from './core/pack.ts';
import type { Policy } from './core/policy.ts';
import type { QuietHours, QuietWindow } from './core/quiet.ts';
import type { Brand } from './core/types.ts';

/**
 * What people set, kept in `storage.local` so that the small content script can decide without waking the worker.
 * No person's words or names of customers are ever kept here, as every content script may read this area.
 */
export interface Settings {
  version: 1;
  /** Interface language; `auto` follows the browser. */
  language: 'auto' | 'en' | 'pl' | 'de' | 'sr' | 'sr-Latn' | 'fa' | 'ru';
  theme: 'auto' | 'light' | 'dark';
  notifications: NotificationSettings;
  /** What Insert does where a draft stands in the reply box. */
  overDraft: OverDraft;
  /** A reply written in heat is paused once before the person's own sending. */
  thinkTwice: boolean;
  brands: Brand[];
  /** Withdrawn ones too, for the past. As stored: what is unsound in one is found where it is used. */
  policies: Policy[];
  /** Identity keys for which "Is this your brand's page?" was answered with no. */
  declinedOffers: string[];
  /** Words on how hot messages are teach nothing from before this, epoch ms; 0: all of them teach. */
  learnsFrom: number;
  /** Selectors pasted in the options. */
  packs: Packs;
}

export type OverDraft = 'ask' | 'append' | 'replace';

/** What people want to be told of, where the browser lets us. Quiet hours are in the zone of the browser. */
export interface NotificationSettings {
  risk: boolean;
  breach: boolean;
  quiet: QuietHours;
}

export const defaults: Settings = {
  version: 1,
  language: 'auto',
  theme: 'auto',
  notifications: { risk: false, breach: true, quiet: [] },
  overDraft: 'ask',
  thinkTwice: false,
  brands: [],
  policies: [],
  declinedOffers: [],
  learnsFrom: 0,
  packs: {},
};

const languages: readonly Settings['language'][] = ['auto', 'en', 'pl', 'de', 'sr', 'sr-Latn', 'fa', 'ru'];
export const overDrafts: readonly OverDraft[] = ['ask', 'append', 'replace'];
const themes: readonly Settings['theme'][] = ['auto', 'light', 'dark'];

/** Stored settings as they may be used: each field that is not sound falls back to its default by itself. */
export function soundSettings(stored: unknown): Settings {
  const raw = isRecord(stored) ? stored : {};
  return {
    version: 1,
    language: languages.find((each) => each === raw.language) ?? defaults.language,
    theme: themes.find((each) => each === raw.theme) ?? defaults.theme,
    notifications: soundNotifications(raw.notifications),
    overDraft: overDrafts.find((each) => each === raw.overDraft) ?? defaults.overDraft,
    thinkTwice: raw.thinkTwice === true,
    policies: listOf(raw.policies, isPolicy),
    learnsFrom: typeof raw.learnsFrom === 'number' ? raw.learnsFrom : defaults.learnsFrom,
    ...soundPageSettings(raw),
  };
}

function soundNotifications(stored: unknown): NotificationSettings {
  const raw = isRecord(stored) ? stored : {};
  const { risk, breach, quiet } = defaults.notifications;
  const windows: unknown[] = Array.isArray(raw.quiet) ? raw.quiet.slice(0, 7) : [];
  return {
    risk: typeof raw.risk === 'boolean' ? raw.risk : risk,
    breach: typeof raw.breach === 'boolean' ? raw.breach : breach,
    quiet: windows.length === 7 ? windows.map((each) => (isWindow(each) ? each : null)) : quiet,
  };
}

function isWindow(value: unknown): value is QuietWindow {
  const isTime = (time: unknown) => typeof time === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  return isRecord(value) && isTime(value.from) && isTime(value.to);
}

/** What the script on every page of the sites needs; a schema library would double it. */
export type PageSettings = Pick<Settings, 'brands' | 'declinedOffers' | 'packs'>;

function soundPageSettings(stored: unknown): PageSettings {
  const raw = isRecord(stored) ? stored : {};
  return {
    brands: listOf(raw.brands, isBrand),
    declinedOffers: listOf(raw.declinedOffers, (each) => typeof each === 'string'),
    packs: isRecord(raw.packs) ? raw.packs : {},
  };
}

function listOf<T>(value: unknown, isSound: (each: unknown) => each is T): T[] {
  return Array.isArray(value) ? value.filter(isSound) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isPolicy(value: unknown): value is Policy {
  return isRecord(value) && typeof value.id === 'string' && Array.isArray(value.versions);
}

function isBrand(value: unknown): value is Brand {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.name === 'string' &&
    typeof value.addedAt === 'number' &&
    Array.isArray(value.identities) &&
    value.identities.every(
      (own) => isRecord(own) && (own.site === 'facebook' || own.site === 'x') && typeof own.key === 'string',
    )
  );
}

const key = 'settings';

/** The settings in force; defaults where nothing (sound) is stored. */
export async function readSettings(): Promise<Settings> {
  return soundSettings(await readStored());
}

export async function readPageSettings(): Promise<PageSettings> {
  return soundPageSettings(await readStored());
}

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/**
 * Writes the settings whole. Brands and policies are changed by the worker only, what a sidebar remembers too; the rest by
 * the options page.
 */
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
