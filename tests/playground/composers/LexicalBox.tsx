import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  type EditorState,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { record, register, type Via } from './host.ts';

export interface LexicalBoxProps {
  id: string;
  /** Accessible name and placeholder, as on facebook.com. */
  label: string;
  autofocus?: boolean;
  mode?: 'plain' | 'rich';
  /** Accessible name of the send control. */
  sendLabel?: string;
  /** Name the box starts with, as Facebook's reply boxes do. */
  mention?: string;
  onPost(text: string, via: Via): void;
  onText?(text: string): void;
}

/** facebook.com's reply box: real Lexical; Enter posts, Shift+Enter breaks the line (dom.md 1.5). */
export function LexicalBox(props: LexicalBoxProps) {
  const { id, label, mode = 'plain', mention, sendLabel = 'Comment' } = props;
  const editor = useRef<LexicalEditor>(null);
  const [text, setText] = useState(mention ? `${mention} ` : '');
  const empty = text.trim() === '';

  const submit = (via: Via) => {
    const current = editor.current ? textOf(editor.current.getEditorState()) : '';
    if (current.trim() === '') return;
    record({ id, text: current, via });
    props.onPost(current, via);
    editor.current?.update(() => void $getRoot().clear().append($createParagraphNode()).selectEnd());
  };
  const changed = (next: string) => {
    setText(next);
    props.onText?.(next);
  };
  const Plugin = mode === 'rich' ? RichTextPlugin : PlainTextPlugin;
  const box = (
    <ContentEditable
      className="ce"
      role="textbox"
      spellCheck
      aria-label={label}
      aria-placeholder={label}
      placeholder={<div className="ph">{label}</div>}
    />
  );
  return (
    <div className="composer">
      <form role="presentation" onSubmit={(event) => event.preventDefault()}>
        <LexicalComposer
          initialConfig={{
            namespace: `Composer-${id}`,
            theme: {},
            editorState: mention ? () => prefill(`${mention} `) : undefined,
            onError: (error) => {
              throw error;
            },
          }}
        >
          <Plugin ErrorBoundary={LexicalErrorBoundary} contentEditable={box} />
          <HistoryPlugin />
          <Bridge
            id={id}
            editorRef={editor}
            autofocus={props.autofocus ?? false}
            onText={changed}
            onEnter={() => submit('enter-key')}
          />
        </LexicalComposer>
      </form>
      {/* biome-ignore lint/a11y/useSemanticElements: the site has a div with a role here. */}
      <div
        role="button"
        tabIndex={0}
        aria-label={sendLabel}
        aria-disabled={empty ? 'true' : undefined}
        onClick={() => submit('button')}
        onKeyDown={(event) => event.key === 'Enter' && submit('button')}
      >
        <span aria-hidden="true">➤</span>
      </div>
    </div>
  );
}

interface BridgeProps {
  id: string;
  editorRef: React.RefObject<LexicalEditor | null>;
  autofocus: boolean;
  onText(text: string): void;
  onEnter(): void;
}

/** Connects the editor of the surrounding LexicalComposer with its box. */
function Bridge({ id, editorRef, autofocus, onText, onEnter }: BridgeProps) {
  const [editor] = useLexicalComposerContext();
  const latest = useRef({ onText, onEnter });
  latest.current = { onText, onEnter };
  useEffect(() => {
    editorRef.current = editor;
    if (autofocus) editor.focus();
    const undo = [
      register(id, () => textOf(editor.getEditorState())),
      editor.registerUpdateListener(({ editorState }) => latest.current.onText(textOf(editorState))),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || event.shiftKey) return false;
          event.preventDefault();
          latest.current.onEnter();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    return () => {
      for (const off of undo) off();
    };
  }, [editor, editorRef, id, autofocus]);
  return null;
}

function prefill(text: string): void {
  $getRoot()
    .append($createParagraphNode().append($createTextNode(text)))
    .selectEnd();
}

/** What the site would send: a line per top-level block. `root.getTextContent()` would double the newlines. */
function textOf(state: EditorState): string {
  return state.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => node.getTextContent())
      .join('\n'),
  );
}
