// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { editorKind, nearly, readText, same } from '../../lib/sites/editor.ts';

/** An element from a nested list: a tag with attributes, then its children. */
type Tree = string | [tag: string, attributes: Record<string, string>, ...children: Tree[]];

function grow(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, attributes, ...children] = tree;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(grow));
  return element;
}

function box(attributes: Record<string, string>, ...children: Tree[]): HTMLElement {
  return grow(['div', attributes, ...children]) as HTMLElement;
}

const lexical = (...children: Tree[]) => box({ 'data-lexical-editor': 'true' }, ...children);
const draft = (...lines: Tree[]) =>
  box({ class: 'public-DraftEditor-content' }, [
    'div',
    { 'data-contents': 'true' },
    ...lines.map((line): Tree => ['div', { 'data-block': 'true' }, line]),
  ]);
const br: Tree = ['br', {}];

describe('reading a composer back', () => {
  it('takes the last line break of a block for filler, never the others', () => {
    expect(readText(lexical(['p', {}, br]))).toBe('');
    expect(readText(lexical(['p', {}, ['span', {}, 'one'], br, ['span', {}, 'two']]))).toBe('one\ntwo');
    expect(readText(lexical(['p', {}, ['span', {}, 'one'], br, br]))).toBe('one\n');
    expect(readText(lexical(['p', {}, 'one'], ['p', {}, br], ['p', {}, 'two']))).toBe('one\n\ntwo');
  });

  it('reads through the wrappers of links and the images of emoji', () => {
    const link: Tree = ['span', { style: 'color: blue' }, ['span', {}, 'https://example.org']];
    expect(readText(draft(['div', {}, 'See ', link, ' ', ['img', { alt: '👍🏽' }]], ['span', {}, br]))).toBe(
      'See https://example.org 👍🏽\n',
    );
  });

  it('does not take a plain editable for blank because it has no blocks', () => {
    expect(readText(box({ contenteditable: 'true' }, 'my words', br, 'go on'))).toBe('my words\ngo on');
    expect(readText(box({ contenteditable: 'true' }))).toBe('');
  });
});

it('knows an editor by its structure', () => {
  expect(editorKind(lexical())).toBe('lexical');
  expect(editorKind(draft('x'))).toBe('draft');
  expect(editorKind(box({}, ['div', { 'data-contents': 'true' }]))).toBe('draft');
  expect(editorKind(box({ contenteditable: 'true' }, ['p', {}, br]))).toBe('unknown');
});

it('compares without line-end and NBSP differences, and loosely without the amount of whitespace', () => {
  expect(same('a\u00a0b\r\nc', 'a b\nc')).toBe(true);
  expect(same('a  b', 'a b')).toBe(false);
  expect(same('می‌خواهیم', 'میخواهیم')).toBe(false);
  expect(nearly('a  b \n\n c ', 'a b\nc')).toBe(true);
  expect(nearly('one\ntwo', 'one two')).toBe(false);
  expect(nearly('one', 'one more')).toBe(false);
});
