import { folds } from '../../../lib/triage/plain.ts';
import {
  cyrillicRuns,
  latinRuns,
  runBuckets,
  runLanguages,
  runScale,
  runsOf,
} from '../../../lib/triage/runs.ts';
import type { Dice } from './dice.ts';
import { type Language, piecesOf } from './examples.ts';

const latin: readonly Language[] = ['en', 'pl', 'de', 'sr'];

/** Serbian Latin to Cyrillic, near enough to learn from. */
function toCyrillic(word: string): string {
  const digraphs = word.replaceAll('lj', 'љ').replaceAll('nj', 'њ').replaceAll('dž', 'џ');
  return digraphs.replace(
    /[a-zčćžšđ]/g,
    (letter) => 'абцдефгхијклмнопрстувзчћжшђ'['abcdefghijklmnoprstuvzčćžšđ'.indexOf(letter)] ?? letter,
  );
}

/** Every word of the pieces of a language, once; with and without its accents. */
function wordsOf(lang: Language): string[] {
  const text = Object.values(piecesOf(lang)).flat().join(' ').toLowerCase();
  const words = new Set(text.match(/\p{L}{2,}/gu) ?? []);
  for (const word of [...words])
    words.add(word.replace(/[ąćęłńóśźżčšžđ]/g, (letter) => folds[letter] ?? letter));
  return [...words].sort();
}

/** The module with the weights of the runs: softmax among the languages of a script, one word at a time, by AdaGrad. */
export function runModule(dice: Dice): string {
  const weights = new Float64Array(runBuckets * runLanguages);
  teach(weights, 0, latinRuns.length, latin.map(wordsOf), dice);
  const cyrillic = [wordsOf('sr').map(toCyrillic), wordsOf('ru')];
  teach(weights, latinRuns.length, cyrillicRuns.length, cyrillic, dice);
  const bytes = new Uint8Array(
    Int8Array.from(weights, (value) => Math.max(-127, Math.min(127, Math.round(value * runScale)))).buffer,
  );
  return [
    '// Made by `npm run train` from tests/triage/examples. Not for editing.',
    '/** Weights of the runs of letters by bucket and language, see runs.ts. */',
    `export const runs =\n  '${bytes.toBase64()}';`,
    '',
  ].join('\n');
}

const epochs = 6;
const rate = 0.15;
const decay = 3e-4;

function teach(
  weights: Float64Array,
  from: number,
  count: number,
  lists: readonly string[][],
  dice: Dice,
): void {
  const squares = new Float64Array(weights.length).fill(1e-2);
  const most = Math.max(...lists.map((words) => words.length));
  for (let turn = 0; turn < epochs * most * count; turn += 1) {
    // Languages take turns, however many words each has.
    const truth = turn % count;
    const word = dice.of(lists[truth] ?? []) ?? '';
    const ids = runsOf(word);
    const sums = Array.from({ length: count }, (_, lang) =>
      ids.reduce((sum, id) => sum + (weights[id * runLanguages + from + lang] ?? 0), 0),
    );
    const top = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - top));
    const total = powers.reduce((a, b) => a + b, 0);
    powers.forEach((power, lang) => {
      const error = power / total - (lang === truth ? 1 : 0);
      for (const id of ids) {
        const at = id * runLanguages + from + lang;
        const slope = error + decay * (weights[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1);
      }
    });
  }
}
