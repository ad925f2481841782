/**
 * `npm run train`: learns the weights of the triage (`lib/triage/weights.ts`) from the invented messages in
 * `tests/triage/examples`, the same bytes every time. `-- --check` says whether the file is what they give.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { featuresOf } from '../../lib/triage/features.ts';
import { read } from '../../lib/triage/read.ts';
import { diceOf } from './train/dice.ts';
import { compose, languages, piecesOf } from './train/examples.ts';
import { learn } from './train/learn.ts';
import { moduleOf } from './train/pack.ts';

const file = 'lib/triage/weights.ts';
const perLanguage = 1200;

const dice = diceOf(7);
const examples = languages.flatMap((lang) => compose(lang, piecesOf(lang), perLanguage, dice));
const lessons = examples.map((example) => {
  const { words, found, lang, shape } = read(example.text, example.lang);
  return { example, features: featuresOf(words, lang, found, shape) };
});
const code = moduleOf(learn(lessons, dice));

if (process.argv.includes('--check')) {
  const same = readFileSync(file, 'utf8') === code;
  console.log(same ? `${file} is what the examples give` : `${file} differs from what the examples give`);
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(file, code);
  const size = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(
    `${examples.length} messages; ${file}: ${size(code.length)}, gzip ${size(gzipSync(code).length)}`,
  );
}
