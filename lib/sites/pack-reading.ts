import type { PackFault, PackReading, SelectorPack } from '../core/pack.ts';
import { type SiteId, sites } from '../core/types.ts';
import { linesOf, markup } from './markup.ts';
import { isSelector } from './read.ts';

/** Characters of a selector, selectors of a line, lines of a pack; characters of its note and of all of it. */
const most = { selector: 1000, list: 20, lines: 60, note: 500, text: 100_000 };
/** A day has begun on earth this much before it begins in UTC, ms. */
const ahead = 14 * 60 * 60_000;

/**
 * A pasted selector pack, or everything that is wrong with it: it is taken whole or not at all. `now` is epoch ms.
 * `{"format":"carerail-selectors","version":1,"site":"facebook","date":"2026-11-25","note":"…","selectors":{…}}`
 */
export function readPack(text: string, now: number): PackReading {
  const raw = text.length <= most.text ? parsed(text) : null;
  if (!raw) return { ok: false, faults: [{ kind: 'json' }] };
  const { format, version, date, note = '' } = raw;
  if (format !== 'carerail-selectors' || version !== 1) return { ok: false, faults: [{ kind: 'format' }] };
  const site = sites.find((each) => each === raw.site);
  if (!site) return { ok: false, faults: [{ kind: 'site' }] };
  const selectors = isRecord(raw.selectors) ? Object.entries(raw.selectors) : [];
  const faults = [...dateFaults(date, site, now), ...selectorFaults(selectors, site)];
  if (typeof note !== 'string' || note.length > most.note) faults.unshift({ kind: 'note' });
  if (faults.length > 0) return { ok: false, faults };
  const sound = { site, date, note, selectors: Object.fromEntries(selectors) } as SelectorPack;
  return { ok: true, pack: sound };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const raw: unknown = JSON.parse(text);
    return isRecord(raw) ? raw : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function dateFaults(date: unknown, site: SiteId, now: number): PackFault[] {
  const { revised } = markup[site];
  const start = typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN;
  if (typeof date !== 'string' || Number.isNaN(start)) return [{ kind: 'date' }];
  if (new Date(start).toISOString().slice(0, 10) !== date) return [{ kind: 'date' }];
  if (start - ahead > now) return [{ kind: 'future', date }];
  return date < revised ? [{ kind: 'outdated', date, revised }] : [];
}

function selectorFaults(selectors: readonly [string, unknown][], site: SiteId): PackFault[] {
  if (selectors.length === 0) return [{ kind: 'none' }];
  if (selectors.length > most.lines) return [{ kind: 'too-many' }];
  return selectors.flatMap(([name, value]) => lineFaults(name, value, site));
}

function lineFaults(name: string, value: unknown, site: SiteId): PackFault[] {
  const known = Object.keys(linesOf(site));
  if (!known.includes(name)) return [{ kind: 'name', name: name.slice(0, 80), near: nearest(name, known) }];
  if (markup[site].pressed.includes(name)) return [{ kind: 'pressed', name }];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.filter((each) => typeof each === 'string');
  if (texts.length === 0 || texts.length < list.length) return [{ kind: 'value', name }];
  if (texts.length > most.list || texts.some((each) => each.length > most.selector))
    return [{ kind: 'too-long', name }];
  return texts.filter((each) => !isWhole(each)).map((selector) => ({ kind: 'selector', name, selector }));
}

/** To a browser it is no fault to leave a bracket or a comment open; in a longer selector it would swallow the rest. */
function isWhole(selector: string): boolean {
  return isSelector(selector) && !isSelector(`${selector})`) && !selector.includes('/*');
}

/** The three names that take the fewest changes, the nearest first. */
function nearest(name: string, known: readonly string[]): string[] {
  const asked = name.slice(0, 80).toLowerCase();
  return known
    .map((each) => ({ each, far: changes(asked, each.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ each }) => each);
}

/** How many letters have to be added, dropped or exchanged between two words (Levenshtein). */
function changes(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
