/**
 * `npm test`: format, lint, types, unit tests, builds, end-to-end and insertion in Chromium, and in Firefox
 * where it is installed. Runs every step even when an earlier one fails, and ends with one line that sums all runners:
 * `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { firefoxPath } from './tools/firefox.ts';

interface Step {
  name: string;
  command: string[];
}

const steps: Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['npm', 'run', 'types'] },
  { name: 'unit', command: ['vitest', 'run', '--config', 'tests/vitest.config.ts'] },
  { name: 'build', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'build for tests', command: ['npm', 'run', 'build:test'] },
  { name: 'end to end', command: ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'] },
  { name: 'insertion in Chromium', command: ['node', 'tests/insertion/run.ts', 'chromium'] },
];
if (firefoxPath()) {
  steps.push(
    { name: 'insertion in Firefox', command: ['node', 'tests/insertion/run.ts', 'firefox'] },
    { name: 'build for tests in Firefox', command: ['npm', 'run', 'build:test:firefox'] },
    { name: 'end to end in Firefox', command: ['node', 'tests/e2e/firefox.ts'] },
  );
} else {
  console.log('Firefox is not installed: its steps are left out. Install firefox-esr or set FIREFOX_PATH.');
}

let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const started = Date.now();
  const { code, output } = await run(step.command);
  const counted = counts(output);
  // A step without counts of its own (lint, types, builds) is one check.
  passed += counted?.passed ?? (code === 0 ? 1 : 0);
  failed += Math.max(counted?.failed ?? 0, code === 0 ? 0 : 1);
  console.log(
    `== ${step.name}: ${code === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function run(command: string[]): Promise<{ code: number; output: string }> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', CI: 'true' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => {
      output += String(error);
      console.error(`${program}: ${error.message}`);
      resolve({ code: 1, output });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The numbers in a runner's closing lines: Vitest's "Tests …", Playwright's "N passed", our own "N passed, N failed". */
function counts(output: string): { passed: number; failed: number } | null {
  const lines = output.split('\n');
  const vitest = lines.findLast((line) => /^\s*Tests\s+\d/.test(line));
  const last = vitest ?? lines.slice(-12).join(' ');
  const good = /(\d+) passed/.exec(last)?.[1];
  const bad = /(\d+) failed/.exec(last)?.[1];
  return good === undefined && bad === undefined
    ? null
    : { passed: Number(good ?? 0), failed: Number(bad ?? 0) };
}
