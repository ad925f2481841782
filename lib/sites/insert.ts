import {
  type EditorKind,
  editorKind,
  frame,
  nearly,
  paste,
  placeSelection,
  readText,
  replacement,
  same,
  task,
  undo,
} from './editor.ts';

/** What to do with a draft that is already in the composer. `ask`: leave it alone and hand it back. */
export type InsertMode = 'ask' | 'append' | 'replace';

export type InsertMethod = 'paste' | 'replacement' | 'main';

export type InsertOutcome =
  /** `near`: the site changed some whitespace. `text`: all the composer holds now, `before`: what it held. */
  | { kind: 'inserted'; method: InsertMethod; near: boolean; text: string; before: string }
  | { kind: 'ask'; draft: string }
  /** `draftKept`: the composer holds what it held before. */
  | {
      kind: 'failed';
      reason: 'busy' | 'composing' | 'no-composer' | 'swallowed' | 'changed' | 'gone';
      draftKept: boolean;
    };

export interface Insertion {
  /** The composer of this very comment, looked up anew each time: sites exchange it on focus. */
  find: () => HTMLElement | null;
  text: string;
  mode: InsertMode;
  doc: Document;
  /** Name the site itself puts into an empty reply box: alone it is no draft, and the text goes after it. */
  mention?: string;
  /** Runs `insertInPage` in the page's world on the composer marked with `token`. False: it could not. */
  main: (token: string, text: string, replace: boolean) => Promise<boolean>;
}

/** How each editor can be reached, best first (measured: insertion.md 3 and 4). */
const ladders: Record<EditorKind, readonly InsertMethod[]> = {
  lexical: ['paste', 'replacement', 'main'],
  draft: ['paste', 'main'],
  unknown: ['paste'],
};

/** How long a composer may take to appear or to be exchanged for the real editor. */
const patience = 2500;

const busy = new WeakSet<Document>();
const composing = new WeakMap<Document, Node>();

/**
 * Keeps note of input methods at work in `doc` until `signal` aborts: text put into a half-typed word would break
 * both. Without it `insertReply` cannot refuse with `composing`.
 */
export function watchComposing(doc: Document, signal: AbortSignal): void {
  const options = { capture: true, signal };
  doc.addEventListener('compositionstart', (event) => composing.set(doc, event.target as Node), options);
  doc.addEventListener('compositionend', () => composing.delete(doc), options);
}

function isComposing(doc: Document): boolean {
  const box = composing.get(doc);
  return box?.isConnected === true && box.contains(doc.activeElement);
}

/**
 * Puts a reply into the site's composer and proves by reading it back that the editor holds exactly that
 * (algorithm: insertion.md 5). Call it on the agent's own gesture only, after `heldKey` has resolved. It never
 * sends, presses Enter or throws; one insertion at a time per document.
 */
export async function insertReply(p: Insertion): Promise<InsertOutcome> {
  if (busy.has(p.doc)) return failed('busy', true);
  if (isComposing(p.doc)) return failed('composing', true);
  busy.add(p.doc);
  try {
    return await insert({ ...p, text: p.text.replace(/\r\n?/g, '\n') });
  } finally {
    busy.delete(p.doc);
  }
}

async function insert(p: Insertion): Promise<InsertOutcome> {
  // A draft is handed back before the composer is even focused.
  const seen = p.find();
  if (seen && keepsDraft(p, readText(seen))) return { kind: 'ask', draft: readText(seen) };
  const box = await ready(p);
  if (!box) return failed('no-composer', true);
  const before = readText(box);
  if (keepsDraft(p, before)) return { kind: 'ask', draft: before };
  const replace = p.mode === 'replace' || isBlank(before);
  const payload = replace ? p.text : separator(before) + p.text;
  return climb(p, box, { before, payload, want: replace ? payload : before + payload, replace });
}

function keepsDraft(p: Insertion, draft: string): boolean {
  return p.mode === 'ask' && !isBlank(draft) && draft.trim() !== p.mention?.trim();
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function separator(draft: string): string {
  if (/\s$/.test(draft)) return '';
  return draft.includes('\n') ? '\n' : ' ';
}

/** Focuses the composer and waits until it is a known editor; null when there is none after 2.5 s. */
async function ready(p: Insertion): Promise<HTMLElement | null> {
  const deadline = performance.now() + patience;
  for (;;) {
    const box = p.find();
    if (box && box !== p.doc.activeElement) box.focus({ preventScroll: true });
    await task();
    await frame(p.doc);
    const settled = box?.isConnected === true && p.find() === box;
    if (settled && editorKind(box) !== 'unknown') return box;
    if (performance.now() > deadline) return settled ? box : null;
  }
}

interface Step {
  before: string;
  payload: string;
  want: string;
  replace: boolean;
}

/** Tries the methods one after the other, each only on a composer that still holds the earlier draft. */
async function climb(p: Insertion, first: HTMLElement, step: Step): Promise<InsertOutcome> {
  let reason: 'swallowed' | 'changed' = 'swallowed';
  for (const method of ladders[editorKind(first)]) {
    const box = p.find() === first ? first : await ready(p);
    if (!box) return failed('gone', false);
    await placeSelection(box, step.replace);
    if (isComposing(p.doc)) return failed('composing', readText(box) === step.before);
    if (!box.isConnected || readText(box) !== step.before) return failed('changed', false);
    await fire(p, method, box, step);
    const result = await settle(p, step);
    if (result === 'ok' || result === 'near')
      return {
        ...{ kind: 'inserted', method, near: result === 'near' },
        ...{ text: shown(p) ?? step.want, before: step.before },
      };
    if (result === 'gone') return failed('gone', false);
    if (result === 'dirty') {
      reason = 'changed';
      if (!(await rollback(p, step.before))) return failed('changed', false);
    }
  }
  return failed(reason, true);
}

async function fire(p: Insertion, method: InsertMethod, box: HTMLElement, step: Step): Promise<void> {
  if (method === 'paste') return paste(box, step.payload);
  if (method === 'replacement') return replacement(box, step.payload);
  // A new name every time: the page must not be able to learn and wait for it.
  const token = `c${crypto.randomUUID()}`;
  box.setAttribute(`data-${token}`, '');
  await p.main(token, step.payload, step.replace).catch(() => false);
  box.removeAttribute(`data-${token}`);
}

/**
 * Watches the composer until it stands still. `ok`: as wanted. `near`: but for whitespace. `none`: nothing
 * happened for 500 ms. `dirty`: something else than wanted. `gone`: no composer any more.
 */
async function settle(p: Insertion, step: Step): Promise<'ok' | 'near' | 'none' | 'dirty' | 'gone'> {
  const start = performance.now();
  let last = shown(p);
  let changedAt = start;
  for (;;) {
    await task();
    await frame(p.doc);
    const now = performance.now();
    // Read before any deadline is judged: the timers of a hidden page may be a second late (insertion.md 6.8).
    const text = shown(p);
    if (text !== last) changedAt = now;
    last = text;
    const quiet = now - changedAt;
    if (text === null) {
      if (quiet > 500) return 'gone';
    } else if (same(text, step.want)) {
      if (quiet > 40) return 'ok';
    } else if (text === step.before) {
      if (quiet > 500) return 'none';
    } else if (quiet > 250 || now - start > patience) {
      return nearly(text, step.want) ? 'near' : 'dirty';
    }
  }
}

/**
 * Takes an insertion back by the editor's own undo, on the agent's own gesture. False: the composer holds something else
 * than what was inserted, which is left alone, or its undo did not lead back.
 */
export async function undoInsertion(
  p: Pick<Insertion, 'find' | 'doc'>,
  inserted: { text: string; before: string },
): Promise<boolean> {
  const box = p.find();
  if (!box || busy.has(p.doc) || isComposing(p.doc) || readText(box) !== inserted.text) return false;
  busy.add(p.doc);
  try {
    await placeSelection(box, false);
    return await rollback(p, inserted.before);
  } finally {
    busy.delete(p.doc);
  }
}

/** Takes back what a method did by the editor's own undo. True: the earlier draft is there again. */
async function rollback(p: Pick<Insertion, 'find' | 'doc'>, before: string): Promise<boolean> {
  const box = p.find();
  if (!box) return false;
  undo(box);
  const deadline = performance.now() + 500;
  while (performance.now() < deadline && shown(p) !== before) {
    await task();
    await frame(p.doc);
  }
  return shown(p) === before;
}

function shown(p: Pick<Insertion, 'find'>): string | null {
  const box = p.find();
  return box?.isConnected ? readText(box) : null;
}

function failed(
  reason: Extract<InsertOutcome, { kind: 'failed' }>['reason'],
  draftKept: boolean,
): InsertOutcome {
  return { kind: 'failed', reason, draftKept };
}
