import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/triage/assess.ts';
import { languageOf } from '../../lib/triage/language.ts';

/** Real messages to measure on; they are no part of the repository (../shared/data/INDEX.md). */
const folder = '../shared/data';
const here = existsSync(folder);
if (!here) console.warn(`skipped: ${folder} is absent`);

interface Row {
  text: string;
  lang: string;
  kind?: string;
  label: string;
  needs_reply?: string;
}

const rows = (file: string): Row[] =>
  readFileSync(`${folder}/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

function f1(pairs: [found: boolean, true: boolean][]): number {
  const both = pairs.filter(([a, b]) => a && b).length;
  return (2 * both) / (2 * both + pairs.filter(([a, b]) => a !== b).length);
}

describe.skipIf(!here)('measured on real messages', () => {
  // Serbian, Croatian and Bosnian are one group: they cannot be told apart in a short text.
  const group = (lang: string | null) => (lang && /^(sr|hr|bs)/.test(lang) ? 'sr' : lang);
  const right = (list: Row[]) =>
    list.filter((row) => group(languageOf(row.text, null)) === group(row.lang)).length / list.length;
  const ours = (row: Row) => ['en', 'pl', 'de', 'sr', 'hr', 'bs', 'fa', 'ru'].includes(row.lang);

  test('language: sentences 99 %, word pairs 93 %, tweets 98 %', () => {
    const lingua = rows('lid_lingua').filter(ours);
    expect(right(lingua.filter(({ kind }) => kind === 'sentences'))).toBeGreaterThanOrEqual(0.99);
    expect(right(lingua.filter(({ kind }) => kind === 'word-pairs'))).toBeGreaterThanOrEqual(0.93);
    expect(right(rows('lid_tweets'))).toBeGreaterThanOrEqual(0.98);
  });

  test('hot against rest 0.81, needs an answer 0.84', () => {
    const hot = new Set(['complaint', 'outage', 'urgent-request']);
    const gold = rows('gold').map((row) => ({ row, found: assess(row.text, row.lang) }));
    expect(f1(gold.map(({ row, found }) => [found.hot, hot.has(row.label)]))).toBeGreaterThanOrEqual(0.81);
    expect(
      f1(gold.map(({ row, found }) => [found.needsReply, row.needs_reply === 'yes'])),
    ).toBeGreaterThanOrEqual(0.84);
  });
});
