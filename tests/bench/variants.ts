import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is measured side by side: no extension, one that does nothing, one that scans everything at every change, our
 * own with all its scripts in every page, and ours as it is shipped. `open`: ours with an open shadow root.
 */
export type Variant = 'none' | 'empty' | 'naive' | 'eager' | 'ours' | 'open';

export const variants = ['none', 'empty', 'naive', 'eager', 'ours'] as const;

const root = join(import.meta.dirname, '../..');
const bench = join(root, '.build/bench');

export const resultFile = join(bench, 'result.json');

/** The unpacked extension of a variant; null for none. */
export function directoryOf(variant: Variant): string | null {
  return variant === 'none' ? null : join(bench, variant);
}

/** Writes all variants anew. They are copies: a build that runs meanwhile changes nothing. */
export function writeVariants(): void {
  const sources: [Variant, string][] = [
    ['empty', join(import.meta.dirname, 'variants/empty')],
    ['naive', join(import.meta.dirname, 'variants/naive')],
    ['eager', join(root, '.output/chrome-mv3')],
    ['ours', join(root, '.output/chrome-mv3')],
    ['open', join(root, '.output/chrome-mv3-test')],
  ];
  for (const [variant, source] of sources) {
    if (!existsSync(join(source, 'manifest.json'))) throw new Error(`${source} is missing: build first.`);
    rmSync(join(bench, variant), { recursive: true, force: true });
    cpSync(source, join(bench, variant), { recursive: true });
  }
  makeEager(join(bench, 'eager'));
}

/** All scripts come to every page, the small one first; the sidebar finds it in place and opens itself. */
function makeEager(directory: string): void {
  const file = join(directory, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { content_scripts: { js: string[] }[] };
  const all = readdirSync(join(directory, 'content-scripts')).map((name) => `content-scripts/${name}`);
  for (const { js } of manifest.content_scripts) js.push(...all.filter((path) => !js.includes(path)));
  writeFileSync(file, JSON.stringify(manifest));
}
