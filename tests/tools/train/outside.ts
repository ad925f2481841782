import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Category } from '../../../lib/core/types.ts';
import { ownSigns, type Shape } from '../../../lib/triage/features.ts';
import type { CueKind } from '../../../lib/triage/match.ts';
import { read } from '../../../lib/triage/read.ts';
import type { Language } from './examples.ts';
import type { Lesson } from './learn.ts';

/**
 * What people write who write to no business. Of their messages only the kinds of our own cues and the shape are kept, no
 * word of theirs: enough to learn how little some cues mean in general talk.
 */
const file = 'tests/triage/examples/outside.txt';
const folder = '../shared/data';

const cold: readonly Category[] = ['question', 'feedback', 'praise', 'mention'];
const amongs: Readonly<Record<string, readonly Category[]>> = {
  cold,
  abuse: ['abuse-or-spam'],
  rude: ['abuse-or-spam', 'mention'],
  asking: ['question', 'urgent-request', 'complaint'],
};

interface Row {
  id: string;
  text: string;
  label: string;
}

interface Source {
  name: string;
  lang: Language;
  /** About so many are taken, evenly. */
  most: number;
  kind(row: Row): keyof typeof amongs;
}

/** Those whose licence allows it (NOTICE). */
const sources: readonly Source[] = [
  {
    name: 'poleval2019_cyberbullying_pl',
    lang: 'pl',
    most: 2500,
    kind: ({ label }) => (label === 'none' ? 'cold' : 'abuse'),
  },
  {
    name: 'komentarze_wp_pl',
    lang: 'pl',
    most: 1500,
    kind: ({ label }) => (/^(Obraźliwe|Groźby|Złośliwe)/.test(label) ? 'rude' : 'cold'),
  },
  {
    name: 'germeval2018_offensive_de',
    lang: 'de',
    most: 2500,
    kind: ({ label }) => (label === 'OTHER' ? 'cold' : 'abuse'),
  },
  {
    name: 'youtube_spam_en',
    lang: 'en',
    most: 800,
    kind: ({ label }) => (label === 'spam' ? 'abuse' : 'cold'),
  },
  { name: 'banking77_en', lang: 'en', most: 800, kind: () => 'asking' },
];

/** A message of these counts so much beside one of ours. */
const weight = 0.3;

/** The lessons of the file, each line as often as its number says. */
export function outsideLessons(): Lesson[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [times, lang, among = '', size, marks, kinds] = line.split(' ');
      const found = (kinds ?? '')
        .split(';')
        .filter((one) => one !== '')
        .map((one) => ({ kinds: one.split('+') as CueKind[] }));
      const signs = ownSigns(Number(size), found, shapeOf(marks ?? ''), lang as Language);
      const lesson = { features: { words: new Map(), signs }, among: amongs[among] ?? cold, weight };
      return Array<Lesson>(Number(times)).fill(lesson);
    });
}

const flags: readonly [string, keyof Shape][] = [
  ['?', 'asked'],
  ['/', 'linked'],
  ['!', 'shouted'],
  ['>', 'retweeted'],
  ['&', 'addressed'],
];

function shapeOf(marks: string): Shape {
  const has = (mark: string) => marks.includes(mark);
  const count = (mark: string) => marks.split(mark).length - 1;
  return {
    asked: has('?'),
    linked: has('/'),
    shouted: has('!'),
    retweeted: has('>'),
    addressed: has('&'),
    handles: count('@'),
    tags: count('#'),
  };
}

function marksOf(shape: Shape): string {
  const some = (mark: string, times: number) => mark.repeat(Math.min(3, times));
  const set = flags.filter(([, name]) => shape[name]).map(([mark]) => mark);
  return `.${set.join('')}${some('@', shape.handles)}${some('#', shape.tags)}`;
}

/** Lengths that the signs tell apart (features.ts), each by its least. */
const sizes = [0, 4, 10, 25];

/** Writes the file anew; needed when cues or their kinds have changed, and `../shared/data` is there. */
export function rereadOutside(): void {
  if (!existsSync(folder)) throw new Error(`${folder} is absent`);
  const rowsOf = (name: string) =>
    readFileSync(`${folder}/${name}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row & { source_file: string; source_id: string });
  // What the triage is measured on is not learned from.
  const gold = rowsOf('gold');
  const measured = new Set(gold.map((row) => `${row.source_file} ${row.source_id}`));
  const texts = new Set(gold.map(({ text }) => text));
  const counts = new Map<string, number>();
  for (const { name, lang, most, kind } of sources) {
    const rows = rowsOf(name).filter(
      ({ id, text }) => !measured.has(`${name}.jsonl ${id}`) && !texts.has(text),
    );
    const every = Math.ceil(rows.length / most);
    for (const row of rows.filter((_, i) => i % every === 0)) {
      const { words, found, shape } = read(row.text, lang);
      const size = sizes.findLast((least) => least <= words.length);
      const kinds = found.map((one) => one.kinds.join('+')).join(';');
      const line = `${lang} ${kind(row)} ${size} ${marksOf(shape)} ${kinds}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  const lines = [...counts].map(([line, times]) => `${times} ${line}`).sort();
  writeFileSync(
    file,
    [
      '# Made by `npm run train -- --outside` from the sets named in NOTICE; no words of theirs. Not for editing.',
      '# How often; language; what it may be; words from; shape; kinds of our cues in their order.',
      ...lines,
      '',
    ].join('\n'),
  );
  console.log(`${file}: ${lines.length} lines`);
}
