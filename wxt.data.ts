import { globSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';

/**
 * Most of what messages are judged by is lists and weights. A browser reads all scripts of a worker at each of its starts,
 * so these stand beside the code, in files that the worker fetches when it first needs them.
 */

const root = import.meta.dirname.replaceAll('\\', '/');
const languages = '{de,en,fa,pl,ru,sr}';
/** Modules that hold nothing but lists and weights. */
const lists = [
  'lib/triage/{weights,run-weights,languages}.ts',
  `lib/{triage,reply}/*/${languages}.ts`,
].flatMap((pattern) => globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/')));

/** What the worker fetches, by path in the extension. */
export async function dataFiles(): Promise<{ relativeDest: string; contents: string }[]> {
  const judge = Object.fromEntries(await Promise.all(lists.map(async (path) => [path, await dataOf(path)])));
  const catalogues = globSync(`lib/words/${languages}.json`, { cwd: root }).map((path) => ({
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
      const path = lists.find((each) => id === `${root}/${each}`);
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
    throw new Error(`${path} holds more than lists and weights: it cannot stand apart from the code`);
  return data;
}
