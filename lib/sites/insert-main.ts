/** As much of Lexical as is used; private in part, hence the last rung of the ladder. */
interface Lexical {
  _commands: Map<{ type?: string }, unknown>;
  _pendingEditorState: LexicalState | null;
  getEditorState(): LexicalState;
  dispatchCommand(command: { type?: string }, event: Event): boolean;
  update(change: () => void, options: { tag: string }): void;
}
interface LexicalState {
  _selection: { insertRawText?(text: string): void } | null;
  _nodeMap: Map<string, { selectEnd(): { insertRawText(text: string): void } }>;
}

/** As much of Draft.js as is used. */
interface Draft {
  props: { editorState: DraftState };
  update(state: DraftState): void;
  _onPaste(event: { preventDefault(): void; clipboardData: DataTransfer }): void;
}
interface DraftState {
  constructor: { forceSelection?(state: DraftState, selection: DraftSelection): DraftState };
  getSelection(): DraftSelection;
  getCurrentContent(): { getFirstBlock(): DraftBlock; getLastBlock(): DraftBlock };
}
interface DraftSelection {
  merge(change: Record<string, unknown>): DraftSelection;
}
interface DraftBlock {
  getKey(): string;
  getLength(): number;
}
interface Fiber {
  return: Fiber | null;
  stateNode: unknown;
}

/**
 * Inserts in the page's own world, by the editor's own paste handler; for `scripting.executeScript({ world:
 * 'MAIN', func: insertInPage, args: [token, text, replace] })`. It is serialised, so everything it uses at run
 * time stands inside it. `token`: the composer carries the attribute `data-<token>`, and our side has placed the
 * selection. `replace`: instead of the draft, else after it. True: an editor was asked; what it did about it is
 * read back by our side. Never throws.
 */
export async function insertInPage(token: string, text: string, replace: boolean): Promise<boolean> {
  function clipboard(): ClipboardEvent {
    const event = new ClipboardEvent('paste', {
      clipboardData: new DataTransfer(),
      bubbles: true,
      cancelable: true,
    });
    // Firefox ignores the data of the initialiser (insertion.md 6.3).
    event.clipboardData?.setData('text/plain', text);
    return event;
  }

  function byLexical(editor: Lexical): boolean {
    const command = [...editor._commands.keys()].find(({ type }) => type === 'PASTE_COMMAND');
    if (command) return editor.dispatchCommand(command, clipboard());
    editor.update(
      () => {
        const state = editor._pendingEditorState ?? editor.getEditorState();
        if (state._selection?.insertRawText) state._selection.insertRawText(text);
        else state._nodeMap.get('root')?.selectEnd().insertRawText(text);
      },
      { tag: 'paste' },
    );
    return true;
  }

  function draftOf(element: Element): Draft | null {
    const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$'));
    let fiber = key ? (element as unknown as Record<string, Fiber | null>)[key] : null;
    for (; fiber; fiber = fiber.return) {
      const node = fiber.stateNode as Partial<Draft> | null;
      if (node?.props?.editorState && node.update && node._onPaste) return node as Draft;
    }
    return null;
  }

  async function byDraft(draft: Draft): Promise<boolean> {
    const state = draft.props.editorState;
    const content = state.getCurrentContent();
    const first = content.getFirstBlock();
    const last = content.getLastBlock();
    const selection = state.getSelection().merge({
      anchorKey: replace ? first.getKey() : last.getKey(),
      anchorOffset: replace ? 0 : last.getLength(),
      focusKey: last.getKey(),
      focusOffset: last.getLength(),
      isBackward: false,
      hasFocus: true,
    });
    const selected = state.constructor.forceSelection?.(state, selection);
    const { clipboardData } = clipboard();
    if (!selected || !clipboardData) return false;
    draft.update(selected);
    await new Promise((resolve) => setTimeout(resolve, 0));
    draft._onPaste({ preventDefault() {}, clipboardData });
    return true;
  }

  try {
    const box = document.querySelector<HTMLElement & { __lexicalEditor?: Lexical }>(`[data-${token}]`);
    if (!box) return false;
    if (box.__lexicalEditor) return byLexical(box.__lexicalEditor);
    const draft = draftOf(box);
    return draft ? await byDraft(draft) : false;
  } catch {
    return false;
  }
}
