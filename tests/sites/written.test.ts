// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { writtenIn } from '../../lib/sites/read.ts';
import { parsed } from './fixture.ts';

const style = { blocks: true, skip: () => false };

/** Reads `text` as one text node beside an element; answers what was written and how long it took, ms. */
function timed(text: string) {
  const { body } = parsed('<b>end</b>');
  body.prepend(text);
  const start = performance.now();
  return { written: writtenIn(body, style), took: performance.now() - start };
}

describe('a text of blanks is read in a time that grows with its length alone', () => {
  const many = 60_000;
  const indent = `a\n${' '.repeat(8)}`;
  const cases: Record<string, [text: string, written: string]> = {
    spaces: [`${indent}b${' '.repeat(many)}c`, `a b${' '.repeat(many)}cend`],
    tabs: [`${indent}b${'\t'.repeat(many)}c`, `a b${'\t'.repeat(many)}cend`],
    newlines: [`${'\n'.repeat(many)}c`, 'cend'],
    'tabs and newlines': [`${indent}b${'\t\n'.repeat(many / 2)}c`, `a b${'\t\n'.repeat(many / 2)}cend`],
    'indented lines': [`a${`\n${' '.repeat(9)}`.repeat(many / 10)}c`, 'a cend'],
  };
  for (const [what, [text, expected]] of Object.entries(cases))
    it(what, () => {
      const { written, took } = timed(text);
      expect(written === expected).toBe(true);
      expect(took).toBeLessThan(200);
    });
});

describe('inline text is the same whether or not it has to be walked through', () => {
  const inline = (html: string, skipped?: string) => {
    const { body } = parsed(html);
    const skip = (part: Element) => skipped !== undefined && part.matches(skipped);
    const walked = writtenIn(body, { blocks: false, skip });
    const all = () => (skipped ? [...body.querySelectorAll(skipped)] : []);
    return { walked, read: writtenIn(body, { blocks: false, skip, skipped: all }) };
  };
  const cases: Record<string, [html: string, skipped?: string]> = {
    'plain parts': ['<span>Ola</span> <a>@ola</a><!-- no -->'],
    'a picture': ['Ola <img alt="🥐"><b>!</b>'],
    'a line break': ['Ola<br>Wrona'],
    'the title of an icon': ['Ola <svg><title>Verified</title></svg>'],
    'a skipped end': ['<div>Ola <i>@ola</i></div><div><a><time>2h</time></a></div>', 'a, time'],
    'a skipped end that is said twice': ['<div>2h</div><div><a><time>2h</time></a></div>', 'a, time'],
    'a skipped part in the middle': ['<div>2h<time>2h</time>h2h</div>', 'time'],
    'two skipped parts': ['<b>Ola</b><i>1</i><i>2</i>', 'i'],
    'nothing else': ['<time>2h</time>', 'time'],
  };
  for (const [what, [html, skipped]] of Object.entries(cases))
    it(what, () => {
      const { walked, read } = inline(html, skipped);
      expect(read).toBe(walked);
    });
});
