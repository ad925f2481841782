import { globSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';

/**
 * What is large in the worker and needed by few of its starts. A browser reads all scripts of a worker at each start, so
 * these stand beside the code, in files that the worker fetches when it first needs them.
 */

const root = import.meta.dirname.replaceAll('\\', '/');
/** Modules that hold nothing but learned weights, or the words of one language. */
const apart = [
  'lib/triage/weights.ts',
  'lib/triage/run-weights.ts',
  'lib/triage/disruptions/weights.ts',
  ...globSync('lib/{reply,triage}/*/{de,en,fa,pl,ru,sr}.ts', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  ),
].sort();

/** What the worker fetches, by path in the extension. */
export async function dataFiles(): Promise<{ relativeDest: string; contents: string }[]> {
  const judge = Object.fromEntries(await Promise.all(apart.map(async (path) => [path, await dataOf(path)])));
  const catalogues = globSync('lib/words/*.json', { cwd: root }).map((path) => ({
    relativeDest: path.replaceAll('\\', '/').replace('lib/', 'data/'),
    contents: JSON.stringify(JSON.parse(readFileSync(`${root}/${path}`, 'utf8'))),
  }));
  return [{ relativeDest: 'data/judge.json', contents: JSON.stringify(judge) }, ...catalogues];
}

/** Lets these modules take what they export from what was fetched (`carerailData`, background.ts). */
export function dataApart(): Plugin {
  return {
    name: 'data-apart',
    enforce: 'pre',
    async load(id) {
      const path = apart.find((each) => id === `${root}/${each}`);
      if (!path) return null;
      const names = Object.keys(await dataOf(path));
      const from = `carerailData[${JSON.stringify(path)}]`;
      return names.map((name) => `export const ${name} = ${from}.${name};`).join('\n');
    },
  };
}

async function dataOf(path: string): Promise<Record<string, unknown>> {
  const data = { ...(await import(`${root}/${path}`)) };
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(data)), data))
    throw new Error(`${path} holds more than plain data: it cannot stand apart from the code`);
  return data;
}
