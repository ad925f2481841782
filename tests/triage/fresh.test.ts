import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../lib/triage/assess.ts';
import { f1 } from '../bench/triage/scores.ts';
import { piecesIn } from '../tools/train/examples.ts';

const hot = new Set(['complaint', 'outage', 'urgent']);

/** Invented messages that nothing is learned from, most with no cue of ours: bounds of what was measured. */
test.each([
  ['pl', 0.66],
  ['sr', 0.64],
])('messages in %s that the examples do not know: hot F1 %f', (lang, least) => {
  const messages = Object.entries(piecesIn(readFileSync(`tests/triage/fresh/${lang}.txt`, 'utf8'))).flatMap(
    ([kind, lines]) => lines.map((text) => ({ text, hot: hot.has(kind) })),
  );
  const found = messages.map(({ text }) => assess(text, lang).hot);
  expect(
    f1(
      found,
      messages.map((one) => one.hot),
      true,
    ),
  ).toBeGreaterThanOrEqual(least);
});
