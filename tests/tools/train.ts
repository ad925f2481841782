/**
 * `npm run train`: learns the weights of the triage (`lib/triage/weights.ts`, `run-weights.ts`) from the invented messages in
 * `tests/triage/examples`, the same bytes every time. `-- --check` says whether the files are what they give; `-- --outside`
 * first reads the outside sets anew (train/outside.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { featuresOf } from '../../lib/triage/features.ts';
import { read } from '../../lib/triage/read.ts';
import { diceOf } from './train/dice.ts';
import { disruptionModule } from './train/disruptions.ts';
import { compose, languages, piecesOf } from './train/examples.ts';
import { learn } from './train/learn.ts';
import { outsideLessons, rereadOutside } from './train/outside.ts';
import { moduleOf } from './train/pack.ts';
import { runModule } from './train/runs.ts';

const perLanguage = 2400;

if (process.argv.includes('--outside')) rereadOutside();

const dice = diceOf(7);
const examples = languages.flatMap((lang) => compose(lang, piecesOf(lang), perLanguage, dice));
const made = {
  // First the runs: they help to read the examples.
  'lib/triage/run-weights.ts': () => runModule(diceOf(11)),
  'lib/triage/weights.ts': () =>
    moduleOf(
      learn(
        [
          ...examples.map((example) => {
            const { words, found, lang, shape } = read(example.text, example.lang);
            return { example, features: featuresOf(words, lang, found, shape) };
          }),
          ...outsideLessons(),
        ],
        dice,
      ),
    ),
  'lib/triage/disruptions/weights.ts': () => disruptionModule(diceOf(13)),
};

for (const [file, make] of Object.entries(made)) {
  const code = make();
  if (process.argv.includes('--check')) {
    const same = readFileSync(file, 'utf8') === code;
    console.log(same ? `${file} is what the examples give` : `${file} differs from what the examples give`);
    if (!same) process.exitCode = 1;
  } else {
    writeFileSync(file, code);
    const size = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
    console.log(`${file}: ${size(code.length)}, gzip ${size(gzipSync(code).length)}`);
  }
}
