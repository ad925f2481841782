import {
  longestVariant,
  type Template,
  type TemplateError,
  type TemplateFault,
  type WordingError,
} from '../core/template.ts';
import type { ReplyLanguage } from '../core/types.ts';

/** What stands in braces in a template. `greeting`: the whole line; `name`: the name in the form for addressing somebody. */
export const slots = ['name', 'greeting', 'issue', 'brand', 'agent'] as const;
export type Slot = (typeof slots)[number];

/** A piece of a template: words, a slot, or words that are left out as a whole where a slot of theirs has no value. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; slot: Slot }
  | { kind: 'optional'; pieces: Piece[] };

export type Parsed = { ok: true; pieces: Piece[] } | { ok: false; errors: TemplateError[] };

/** More errors help nobody. */
const mostErrors = 20;

/**
 * A text with slots (`{name}`) and optional parts (`[[as you say {issue}]]`) taken apart, or all that is wrong with it.
 * Linear in the length; what is too long is not read.
 */
export function parseTemplate(text: string): Parsed {
  const whole = (fault: TemplateFault): Parsed => ({
    ok: false,
    errors: [{ fault, line: 1, column: 1, found: '' }],
  });
  if (text.length > longestVariant) return whole('too-long');
  if (text.trim() === '') return whole('empty');
  const errors: TemplateError[] = [];
  const fail = (fault: TemplateFault, at: number, found: string) => {
    if (errors.length < mostErrors) errors.push({ fault, ...placeOf(text, at), found });
  };
  const pieces: Piece[] = [];
  let part: { at: number; pieces: Piece[] } | null = null;
  let from = 0;
  for (const { 0: mark, index: at } of text.matchAll(/\[\[|\]\]|\{|\}/g)) {
    // Within the slot that was read last.
    if (at < from) continue;
    const here = part?.pieces ?? pieces;
    if (at > from) here.push({ kind: 'text', text: text.slice(from, at) });
    from = at + mark.length;
    if (mark === '[[') {
      if (part) fail('nested-part', at, mark);
      else part = { at, pieces: [] };
    } else if (mark === ']]') {
      if (part) pieces.push({ kind: 'optional', pieces: part.pieces });
      else fail('stray-part', at, mark);
      part = null;
    } else if (mark === '}') fail('stray-brace', at, mark);
    else {
      const { slot, fault, end } = slotAt(text, at);
      if (slot) here.push({ kind: 'slot', slot });
      else fail(fault, at, text.slice(at, Math.min(end, at + 40)));
      from = end;
    }
  }
  if (from < text.length) (part?.pieces ?? pieces).push({ kind: 'text', text: text.slice(from) });
  if (part) fail('unclosed-part', part.at, '[[');
  return errors.length > 0 ? { ok: false, errors } : { ok: true, pieces };
}

type SlotRead = { slot: Slot; fault: null; end: number } | { slot: null; fault: TemplateFault; end: number };

/** The slot whose brace opens at `at`. */
function slotAt(text: string, at: number): SlotRead {
  const rest = text.slice(at + 1, at + 200);
  const stop = /[{}\n]/.exec(rest);
  const end = at + 1 + (stop ? stop.index : rest.length);
  if (!stop || stop[0] === '\n') return { slot: null, fault: 'unclosed-slot', end };
  if (stop[0] === '{') {
    return { slot: null, fault: 'nested-slot', end: at + 1 + closeOf(rest) };
  }
  const name = rest.slice(0, stop.index).trim().toLowerCase();
  const slot = slots.find((each) => each === name);
  return slot ? { slot, fault: null, end: end + 1 } : { slot: null, fault: 'unknown-slot', end: end + 1 };
}

/** The end of all the braces that belong together on this line, so that one mistake is told once. */
function closeOf(rest: string): number {
  let open = 1;
  for (const { 0: mark, index } of rest.matchAll(/[{}\n]/g)) {
    open += mark === '{' ? 1 : -1;
    if (mark === '\n') return index;
    if (open === 0) return index + 1;
  }
  return rest.length;
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** What is wrong with a template's wordings; `variant` counts from 0. */
export function templateErrors({ variants }: Pick<Template, 'variants'>): WordingError[] {
  return variants.flatMap((text, variant) => {
    const parsed = parseTemplate(text);
    return parsed.ok ? [] : parsed.errors.map((error) => ({ ...error, variant }));
  });
}

export type SlotValues = Readonly<Record<Slot, string | null>>;

/** Stands for a slot while sentences are parted: a letter of no script, which ends none. */
const firstStand = 0xe000;
const missing = '\ue010';

/**
 * The text with its slots filled; values are put in as they are and never read for slots. An optional part without its
 * value is left out, and so is a sentence; null where nothing is left but the greeting.
 */
export function fill(pieces: readonly Piece[], values: SlotValues, lang: ReplyLanguage): string | null {
  const stood = pieces.map((piece) => standing(piece, values)).join('');
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(stood)];
  const kept = sentences
    .map(({ segment }) => (segment.includes(missing) ? emptied(segment) : segment))
    .join('');
  const says = kept.replaceAll(standFor('greeting'), '').replace(/[^\p{L}\p{N}\ue000-\ue00f]+/gu, '');
  if (says === '') return null;
  return kept
    .replace(/[\ue000-\ue00f]/g, (stand) => values[slots[stand.charCodeAt(0) - firstStand] ?? 'name'] ?? '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+(?=[,.!?;:،؛؟\n]|$)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What is left of a sentence that cannot be said: the greeting before it and the line break behind it. */
function emptied(sentence: string): string {
  const hello = standFor('greeting');
  const end = /\s*\n\s*$/.exec(sentence)?.[0] ?? ' ';
  return (sentence.trimStart().startsWith(hello) ? hello : '') + end;
}

function standFor(slot: Slot): string {
  return String.fromCharCode(firstStand + slots.indexOf(slot));
}

function standing(piece: Piece, values: SlotValues): string {
  if (piece.kind === 'text') return piece.text.replace(/[\ue000-\ue010]/g, '');
  if (piece.kind === 'slot') return values[piece.slot] === null ? missing : standFor(piece.slot);
  const inner = piece.pieces.map((each) => standing(each, values)).join('');
  return inner.includes(missing) ? '' : inner;
}

/** Whether a template is meant for a case. Serbian Cyrillic serves who writes Latin, too. */
export function isFor(
  template: Template,
  of: { brandId: string | undefined; site: string; category: string; situation: string; lang: ReplyLanguage },
): boolean {
  const any = (wanted: string | null, is: string | undefined) => wanted === null || wanted === is;
  return (
    any(template.brandId, of.brandId) &&
    any(template.site, of.site) &&
    any(template.category, of.category) &&
    any(template.situation, of.situation) &&
    (template.lang === of.lang || (template.lang === 'sr' && of.lang === 'sr-Latn'))
  );
}

/** How narrowly a template is meant: what it is about says the most. */
export function narrowness({ brandId, site, category, situation }: Template): number {
  return (situation ? 4 : 0) + (category ? 3 : 0) + (site ? 1 : 0) + (brandId ? 1 : 0);
}
