/**
 * The main job in a real Firefox, with the worker dead between all steps. `node tests/e2e/firefox.ts [DIRECTORY]`, after
 * `npm run build:test:firefox`; ends with `N passed, N failed`.
 */
import { existsSync } from 'node:fs';
import { sites } from '../../lib/core/types.ts';
import { firefoxPath } from '../tools/firefox.ts';
import { addBrand, answering, openDesk } from './firefox/answering.ts';
import { lasting } from './firefox/lasting.ts';
import { allow, hear, notifying } from './firefox/notifying.ts';
import { type Fox, launch } from './firefox/running.ts';

const directory = process.argv[2] ?? '.output/firefox-mv3-test';
const path = firefoxPath();
if (!path) {
  console.log('Firefox is not installed. Install firefox-esr or set FIREFOX_PATH.');
  process.exit(2);
}
if (!existsSync(directory)) {
  console.log(`There is no ${directory}: run npm run build:test:firefox first.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
const fox = await launch(path, directory);
try {
  await suite(fox);
} finally {
  await fox.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function suite(fox: Fox): Promise<void> {
  const ready = await check('starts; a brand is added in the options', () => addBrand(fox));
  if (!ready) return;
  await check('a click in the options allows notifications', () => allow(fox));
  for (const site of sites) {
    await hear(fox);
    const desk = await check(`${site}: who waits, since when, by whom`, () => openDesk(fox, site));
    if (!desk) continue;
    for (const { name, run } of [notifying, ...answering, ...lasting])
      await check(`${site}: ${name}`, () => run(desk));
  }
}

/** Counts one check; what it found, or null where it did not hold. */
async function check<T>(name: string, run: () => Promise<T>): Promise<T | null> {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  try {
    const found = await run();
    passed += 1;
    console.log(`ok ${name} (${seconds()})`);
    return found;
  } catch (error) {
    failed += 1;
    console.log(`FAILED ${name} (${seconds()})\n  ${String(error)}`);
    return null;
  }
}
