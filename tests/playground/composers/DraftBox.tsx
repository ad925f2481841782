import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  KeyBindingUtil,
} from 'draft-js';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { record, register, type Via } from './host.ts';

export interface DraftBoxProps {
  id: string;
  placeholder: string;
  autofocus?: boolean;
  /** Test id of the send button: inline under a post, or in the reply dialog. */
  button: 'tweetButtonInline' | 'tweetButton';
  buttonLabel: string;
  onPost(text: string, via: Via): void;
  onText?(text: string): void;
}

/** x.com's reply box: real Draft.js with links, hashtags and mentions decorated; Ctrl+Enter posts (dom.md 2.4). */
export function DraftBox(props: DraftBoxProps) {
  const { id, autofocus = false } = props;
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  const latest = useRef(state);
  const editor = useRef<Editor>(null);
  const empty = textOf(state).trim() === '';

  useEffect(() => {
    if (autofocus) editor.current?.focus();
    return register(id, () => textOf(latest.current));
  }, [id, autofocus]);

  const change = (next: EditorState) => {
    latest.current = next;
    setState(next);
    props.onText?.(textOf(next));
  };
  const submit = (via: Via) => {
    const text = textOf(latest.current);
    if (text.trim() === '') return;
    record({ id, text, via });
    props.onPost(text, via);
    const empty = EditorState.push(latest.current, ContentState.createFromText(''), 'remove-range');
    change(via === 'button' ? EditorState.moveSelectionToEnd(empty) : EditorState.moveFocusToEnd(empty));
  };
  return (
    <div className="composer">
      <div data-testid="tweetTextarea_0_label">
        <div data-testid="tweetTextarea_0RichTextInputContainer">
          <Editor
            ref={editor}
            editorState={state}
            onChange={change}
            webDriverTestID="tweetTextarea_0"
            ariaLabel="Post text"
            ariaMultiline
            role="textbox"
            placeholder={props.placeholder}
            spellCheck
            stripPastedStyles
            keyBindingFn={(event) =>
              event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event)
                ? 'send'
                : getDefaultKeyBinding(event)
            }
            handleKeyCommand={(command) => {
              if (command !== 'send') return 'not-handled';
              submit('ctrl-enter');
              return 'handled';
            }}
          />
        </div>
      </div>
      <button
        type="button"
        data-testid={props.button}
        disabled={empty}
        aria-disabled={empty ? 'true' : undefined}
        onClick={() => submit('button')}
      >
        {props.buttonLabel}
      </button>
    </div>
  );
}

const decorator = new CompositeDecorator([
  { strategy: matches(/https?:\/\/[^\s]+/g), component: Coloured },
  { strategy: matches(/#[\p{L}\p{N}_]+/gu), component: Coloured },
  { strategy: matches(/@\w{1,15}/g), component: Coloured },
]);

function Coloured({ children }: { children?: ReactNode }) {
  return <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>;
}

function matches(pattern: RegExp) {
  return (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
}

function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}
