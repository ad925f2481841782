import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

export const geckoId = 'insertion-suite@example.org';

const root = join(import.meta.dirname, '../..');
const hosts = ['https://www.facebook.com/*', 'https://x.com/*'];
const common: BuildOptions = {
  bundle: true,
  format: 'iife',
  jsx: 'automatic',
  logLevel: 'warning',
  conditions: ['production'],
  // draft-js asks for `global`.
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
};

/** Bundles the host page with the real editors; answers its script. */
export async function buildPage(): Promise<string> {
  const outfile = join(root, '.build/insertion/page.js');
  const entry = join(root, 'tests/playground/composers/page.tsx');
  await build({ ...common, minify: true, entryPoints: [entry], outfile });
  return readFileSync(outfile, 'utf8');
}

/** Writes the unpacked test extension around the shipped insertion code; answers its directory. */
export async function buildExtension(browser: 'chromium' | 'firefox'): Promise<string> {
  const outdir = join(root, '.build/insertion', browser);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const entryPoints = ['content', 'background'].map((name) =>
    join(import.meta.dirname, `extension/${name}.ts`),
  );
  await build({ ...common, entryPoints, outdir });
  writeFileSync(join(outdir, 'manifest.json'), JSON.stringify(manifest(browser)));
  return outdir;
}

function manifest(browser: 'chromium' | 'firefox') {
  return {
    manifest_version: 3,
    name: 'Insertion suite',
    version: '1',
    permissions: ['scripting'],
    host_permissions: hosts,
    content_scripts: [{ matches: hosts, js: ['content.js'], run_at: 'document_end' }],
    ...(browser === 'chromium'
      ? { background: { service_worker: 'background.js' } }
      : {
          background: { scripts: ['background.js'] },
          browser_specific_settings: { gecko: { id: geckoId, strict_min_version: '140.0' } },
        }),
  };
}
