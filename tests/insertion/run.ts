/**
 * `npm run insertion [-- chromium | firefox]`: the shipped insertion code in real browsers on the sites' real
 * editors. Ends with `N passed, N failed`.
 */
import { firefoxPath } from '../tools/firefox.ts';
import { buildPage } from './build.ts';
import { launchChromium } from './chromium.ts';
import type { Drive } from './drive.ts';
import { launchFirefox } from './firefox.ts';
import { insertion, kinds, starts } from './matrix.ts';
import { obstacles } from './obstacles.ts';
import { scenarios } from './scenarios.ts';
import { type Host, hosts, openStage, type Stage } from './stage.ts';

const wanted = process.argv[2];
if (wanted && wanted !== 'chromium' && wanted !== 'firefox') {
  console.error(`Unknown browser: ${wanted}. Use chromium or firefox, or neither for both.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
const script = await buildPage();
if (wanted !== 'firefox') await suite(await launchChromium(script));
if (wanted !== 'chromium') {
  const path = firefoxPath();
  if (path) await suite(await launchFirefox(script, path));
  else console.log('Firefox is not installed: left out. Install firefox-esr or set FIREFOX_PATH.');
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function suite(drive: Drive): Promise<void> {
  try {
    for (const host of Object.keys(hosts) as Host[]) {
      const started = Date.now();
      const before = passed;
      const stage = await openStage(drive, host);
      for (const kind of Object.keys(kinds) as (keyof typeof kinds)[])
        for (const start of starts)
          await check(stage, `${kind}, ${start}`, () => insertion(stage, kind, start));
      for (const { name, on, run } of [...scenarios, ...obstacles]) {
        if (on && !on(stage)) continue;
        await check(stage, name, async () => {
          await stage.mount();
          await run(stage);
          const traces = { posts: await stage.posts(), errors: await stage.errors() };
          if (traces.posts.length + traces.errors.length > 0) throw new Error(JSON.stringify(traces));
        });
      }
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`${drive.browser}, ${host}: ${passed - before} passed in ${seconds} s`);
    }
  } finally {
    await drive.close();
  }
}

async function check(stage: Stage, name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
    passed += 1;
  } catch (error) {
    failed += 1;
    console.log(`FAILED ${stage.drive.browser}, ${stage.host}, ${name}\n  ${String(error)}`);
  }
}
