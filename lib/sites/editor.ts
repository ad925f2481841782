/** What kind of editor a composer is, told by its structure and not by its host (insertion.md 2). */
export type EditorKind = 'lexical' | 'draft' | 'unknown';

export function editorKind(box: HTMLElement): EditorKind {
  if (box.hasAttribute('data-lexical-editor')) return 'lexical';
  const draft =
    box.classList.contains('public-DraftEditor-content') || box.querySelector(':scope > [data-contents]');
  return draft ? 'draft' : 'unknown';
}

/**
 * The text a composer shows, one line per block and line break, which is what both editors would post. Never
 * `innerText`: paragraph margins become blank lines there (insertion.md 6.12).
 */
export function readText(box: HTMLElement): string {
  return blocks(box).map(blockText).join('\n');
}

function blocks(box: Element): Element[] {
  const contents = box.querySelector('[data-contents]');
  if (contents) return [...contents.querySelectorAll('[data-block="true"]')];
  const loose = [...box.childNodes].some((node) => node.nodeName === '#text' || node.nodeName === 'BR');
  return loose ? [box] : [...box.children];
}

/** Text, emoji images by their `alt`, line breaks; the last `<br>` of a block is filler, never content. */
function blockText(block: Element): string {
  const filler = '\0';
  const text = textIn(block, filler);
  return (text.endsWith(filler) ? text.slice(0, -1) : text).replaceAll(filler, '\n');
}

function textIn(node: Node, lineBreak: string): string {
  if (node.nodeName === '#text') return node.nodeValue ?? '';
  if (node.nodeName === 'BR') return lineBreak;
  if (node.nodeName === 'IMG') return (node as Element).getAttribute('alt') ?? '';
  return [...node.childNodes].map((child) => textIn(child, lineBreak)).join('');
}

/** Equal as far as a person could tell: NBSP and line ends are compared, never inserted, in this form. */
export function same(one: string, other: string): boolean {
  return canon(one) === canon(other);
}

/** Equal but for the amount of whitespace. */
export function nearly(one: string, other: string): boolean {
  return loose(one) === loose(other);
}

function canon(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');
}

function loose(text: string): string {
  return canon(text)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/**
 * Focuses the composer, puts the caret at its end (or selects all of it) and waits until the editor has taken
 * notice: it reads the selection in `selectionchange` and would insert at the old place otherwise
 * (insertion.md 6.4).
 */
export async function placeSelection(box: HTMLElement, all: boolean): Promise<void> {
  const doc = box.ownerDocument;
  if (doc.activeElement !== box) {
    box.focus({ preventScroll: true });
    await task();
    await frame(doc);
  }
  // A click in the browser's own side panel leaves the page without system focus and without focus events.
  if (!doc.hasFocus()) {
    box.dispatchEvent(new FocusEvent('focus'));
    box.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await task();
  }
  const selection = doc.getSelection();
  if (!selection || !box.isConnected) return;
  const to = edge(box, 'end');
  const from = all ? edge(box, 'start') : to;
  // Setting what is already set fires no event, so the caret goes elsewhere first.
  if (holds(selection, from, to)) selection.collapse(to.node, 0);
  const noticed = selectionChange(doc);
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  await noticed;
  await task();
  await task();
}

interface Point {
  node: Node;
  offset: number;
}

/** The first or last place for a caret, inside the deepest text: the editors misread a caret at their root. */
function edge(box: Element, side: 'start' | 'end'): Point {
  const lines = blocks(box);
  let node: Node = (side === 'start' ? lines[0] : lines.at(-1)) ?? box;
  for (;;) {
    const child = side === 'start' ? node.firstChild : node.lastChild;
    if (!child) break;
    if (child.nodeName === 'BR' || child.nodeName === 'IMG') {
      const index = [...node.childNodes].indexOf(child);
      return { node, offset: side === 'end' && child.nodeName === 'IMG' ? index + 1 : index };
    }
    node = child;
  }
  return { node, offset: side === 'end' ? (node.nodeValue?.length ?? 0) : 0 };
}

function holds(selection: Selection, from: Point, to: Point): boolean {
  return (
    selection.anchorNode === from.node &&
    selection.anchorOffset === from.offset &&
    selection.focusNode === to.node &&
    selection.focusOffset === to.offset
  );
}

function selectionChange(doc: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      doc.removeEventListener('selectionchange', done);
      resolve();
    };
    const timer = setTimeout(done, 120);
    doc.addEventListener('selectionchange', done);
  });
}

/** Pastes plain text at the selection: with HTML both editors would take that instead (insertion.md 6.10). */
export function paste(box: HTMLElement, text: string): void {
  const event = new ClipboardEvent('paste', { clipboardData: new DataTransfer(), ...likeReal });
  pageView(event).clipboardData?.setData('text/plain', text);
  box.dispatchEvent(event);
}

/** Replaces the selection as a spelling correction would; Lexical listens to it, Draft.js does not. */
export function replacement(box: HTMLElement, text: string): void {
  const event = new InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    dataTransfer: new DataTransfer(),
    ...likeReal,
  });
  pageView(event).dataTransfer?.setData('text/plain', text);
  box.dispatchEvent(event);
}

/** One press of the editor's own undo key. */
export function undo(box: HTMLElement): void {
  const mac = /Mac/i.test(navigator.platform);
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
  box.dispatchEvent(new KeyboardEvent('keydown', { ...key, ...likeReal }));
}

const likeReal = { bubbles: true, cancelable: true, composed: true };

/**
 * The page's own view of an event. What a Firefox content script writes on its own view stays its property, and
 * the page's editor swallows the paste and reads nothing (insertion.md 6.2). Chrome has one view only.
 */
function pageView<E extends Event>(event: E): E {
  return (event as E & { wrappedJSObject?: E }).wrappedJSObject ?? event;
}

/** The end of the current task, however busy or hidden the page is. */
export function task(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The next frame; a hidden page gets none, so 60 ms at most where timers are not throttled. */
export function frame(doc: Document): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 60);
    doc.defaultView?.requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
