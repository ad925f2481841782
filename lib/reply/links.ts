import tlds from 'tlds' with { type: 'json' };
import { lazy } from '../core/lazy.ts';

/** A place in a text, UTF-16 offsets, the last one not included. */
export interface Place {
  start: number;
  end: number;
}

const topLevel = lazy(() => new Set<string>(tlds));

const runs = /[\p{L}\p{M}\p{N}._-]+/gu;
/** A host without `https://` is taken for one only in Latin letters. */
const latinRuns = /[-a-z0-9._\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]+/gi;
const pathChar = /[-a-z0-9\u0400-\u04ff!*';:=+,.$/%#[\]\u2013_~@|&\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/i;
const pathEnd = /[-+a-z0-9\u0400-\u04ff=_#/\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/i;
const queryChar = /[-a-z0-9!?*'@();:&=+$/%#[\]_.,~|]/i;
const queryEnd = /[-a-z0-9_&=#/]/i;

/** Longest label of a host and longest address that X links. */
const longestLabel = 63;
const longestUrl = 4096;

/**
 * The web addresses in a text as X links them, by the rules of twitter-text: with `https://` or without, of a known
 * top-level domain, without the full stop or bracket that ends the sentence. Linear in the length.
 */
export function linksIn(text: string): Place[] {
  const links: Place[] = [];
  if (!text.includes('.')) return links;
  let before = { start: 0, end: 0 };
  let readTo = 0;
  const add = (start: number, host: Place | null) => {
    if (!host || start < readTo) return;
    readTo = restAfter(text, host.end);
    if (readTo - start <= longestUrl) links.push({ start, end: readTo });
  };
  for (const { 0: run, index: start } of text.matchAll(runs)) {
    const protocol =
      before.end + 3 === start && text.startsWith('://', before.end) ? protocolAt(text, before) : null;
    before = { start, end: start + run.length };
    if (!run.includes('.')) continue;
    if (protocol !== null) add(protocol, hostAt(text, start, run));
    else
      for (const { 0: part, index } of run.matchAll(latinRuns)) {
        const at = start + index;
        if (mayPrecede(text[at - 1]) && !/[-_./]/.test(text[at - 1] ?? '')) add(at, hostAt(text, at, part));
      }
  }
  return links;
}

/** Where `http` or `https` begins at the end of a run; null: it is no such word, or part of another. */
function protocolAt(text: string, { start, end }: Place): number | null {
  const found = /https?$/i.exec(text.slice(Math.max(start, end - 6), end));
  if (!found) return null;
  const at = end - found[0].length;
  return mayPrecede(text[at - 1]) ? at : null;
}

function mayPrecede(letter: string | undefined): boolean {
  return letter === undefined || !/[A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff]/.test(letter);
}

/** The longest beginning of a run that is a host; its labels are those up to the first empty one. */
function hostAt(text: string, start: number, run: string): Place | null {
  let found: Place | null = null;
  let at = start;
  let labels = 0;
  let before = '';
  for (const label of run.split('.')) {
    if (label === '') break;
    const top = labels > 0 && isLabel(before) && !before.includes('_') ? topAt(text, at, label) : null;
    if (top !== null) found = { start, end: top };
    if (!isLabel(label)) break;
    at += label.length + 1;
    labels += 1;
    before = label;
  }
  return found && text.slice(found.start, found.end).split('.').every(isShort) ? found : null;
}

function isLabel(label: string): boolean {
  return /^[^_-]/.test(label) && /[^_-]$/.test(label);
}

/** The end of the top-level domain that a label is or begins with; null where there is none. */
function topAt(text: string, at: number, label: string): number | null {
  const head = /^[a-z0-9-]+/i.exec(label)?.[0] ?? label;
  if (!topLevel().has(head.toLowerCase()) && !/^xn--[a-z0-9-]+$/i.test(head)) return null;
  const end = at + head.length;
  return /[0-9a-zA-Z@+-]/.test(text[end] ?? '') ? null : end;
}

/** Whether a label is short enough as it is sent, in ASCII. */
function isShort(label: string): boolean {
  if (/^[\u0020-\u007e]*$/.test(label)) return label.length <= longestLabel;
  const sent = URL.parse(`http://${label}`)?.hostname ?? '';
  return sent.length <= longestLabel;
}

/** The end of port, path and query after a host. */
function restAfter(text: string, host: number): number {
  const port = /^:\d+/.exec(text.slice(host, host + 8));
  let end = host + (port?.[0].length ?? 0);
  if (text[end] === '/') end = pathAfter(text, end);
  return text[end] === '?' ? (lastOf(text, end + 1, queryChar, queryEnd) ?? end) : end;
}

/** A bracket belongs to the path only where it is closed there. */
function pathAfter(text: string, from: number): number {
  let end = from + 1;
  let open = 0;
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '(') open += 1;
    else if (letter === ')') {
      if (open === 0) break;
      open -= 1;
      if (open === 0) end = at + 1;
    } else if (!pathChar.test(letter)) break;
    else if (open === 0 && pathEnd.test(letter)) end = at + 1;
  }
  return end;
}

function lastOf(text: string, from: number, inside: RegExp, last: RegExp): number | null {
  let end: number | null = null;
  for (let at = from; at < text.length && inside.test(text[at] ?? ''); at += 1)
    if (last.test(text[at] ?? '')) end = at + 1;
  return end;
}
