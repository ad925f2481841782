import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseIdentity, siteOfAddress } from '../../lib/core/brand.ts';
import type { Health, Identity, Interval, SeenComment } from '../../lib/core/types.ts';
import { adapterFor } from '../../lib/sites/registry.ts';
import type { Inspected } from './inspect-page.ts';
import { rebuild } from './rebuild.ts';

/**
 * `npm run inspect -- FILE.html --url URL [--brand ID] [--now ISO] [--pack FILE] [--report]`: reads a saved page with the
 * real adapter in a real browser, served under its own address with its scripts switched off, and prints one JSON object
 * (design.md 7). With a selector pack in force if one is given; with `--report` it prints the censored report instead. A
 * report that somebody has sent is read like a saved page; it knows its address and brand.
 */

const usage =
  'Usage: npm run inspect -- FILE.html --url URL [--brand HANDLE|VANITY|ID|URL] [--now ISO] [--pack FILE] [--report]';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

class BadInput extends Error {}

function fail(sentence: string): never {
  throw new BadInput(`${sentence}\n${usage}`);
}

interface Order {
  html: string;
  url: URL;
  identities: Identity[];
  now: number;
  pack?: string;
  asReport: boolean;
}

function order(args: string[]): Order {
  const { file, url, brand, now, pack, report: asReport = false } = argumentsIn(args);
  const text = textOf(file);
  const sent = rebuild(text);
  const html = sent?.html ?? text;
  const address = url ?? sent?.url ?? addressIn(html);
  if (!address) fail('The file does not say which address it was saved from. Give it with --url.');
  if (!URL.canParse(address)) fail(`${address} is not an address.`);
  const at = new URL(address);
  const page = adapterFor(at)?.pageOf(at);
  if (!page) fail(`${at.host}${at.pathname} is not a page of Facebook or X that CareRail reads.`);
  const time = now === undefined ? Date.now() : Date.parse(now);
  if (Number.isNaN(time)) fail(`${now} is not a time; write it like 2026-09-24T12:00:00Z.`);
  const brands = brand === undefined ? (sent?.brands ?? []) : [brand];
  return {
    html,
    url: at,
    identities: brands.map((each) => identity(each, at)),
    now: time,
    asReport,
    ...(pack !== undefined && { pack: textOf(pack) }),
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return fail(`Cannot read ${file}.`);
  }
}

interface Arguments {
  file: string;
  url?: string;
  brand?: string;
  now?: string;
  pack?: string;
  report?: boolean;
}

function argumentsIn(args: string[]): Arguments {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { url: text, brand: text, now: text, pack: text, report: { type: 'boolean' } },
    });
    const [file] = positionals;
    if (file && positionals.length === 1) return { file, ...values };
  } catch (error) {
    fail(String(error instanceof Error ? error.message : error));
  }
  return fail('Give one file.');
}

/** The address that saving tools or the site itself left in a page. */
function addressIn(html: string): string | null {
  const saved =
    /saved from url=\(\d+\)(\S+)/.exec(html)?.[1] ??
    /Page saved with SingleFile\s+url: (\S+)/.exec(html)?.[1];
  const link = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i.exec(html)?.[0];
  const href = link && /\bhref=["']([^"']+)["']/i.exec(link)?.[1];
  return saved ?? href?.replaceAll('&amp;', '&') ?? null;
}

/** A bare word is the page's own kind of name; everything else says its site itself. */
function identity(brand: string, url: URL): Identity {
  const site = siteOfAddress(url.href);
  const own =
    /^[\p{L}\p{N}._-]+$/u.test(brand) && site ? { site, key: brand.toLowerCase() } : parseIdentity(brand);
  if (!own || own.site !== site) fail(`${brand} is not a page or handle on ${url.host}.`);
  return own;
}

async function inspect({ html, url, asReport, ...order }: Order): Promise<Inspected | string> {
  // Loaded only now: bad input is answered at once.
  const [{ build }, { chromium }, { chromiumPath }] = await Promise.all([
    import('esbuild'),
    import('@playwright/test'),
    import('./chromium.ts'),
  ]);
  const script = await build({
    entryPoints: [new URL('inspect-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'carerail',
    target: 'esnext',
  });
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({
            body: html,
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'" },
          })
        : route.abort(),
    );
    await page.goto(url.href, { waitUntil: 'domcontentloaded' });
    const running = { version, browser: `Chromium ${browser.version()}` };
    const ask = JSON.stringify({ url: url.href, ...order, ...running });
    const call = `carerail.${asReport ? 'censored' : 'inspect'}(${ask})`;
    return await page.evaluate(`${script.outputFiles[0]?.text ?? ''}; ${call}`);
  } finally {
    await browser.close();
  }
}

/** As printed and exported: times in ISO, UTC. */
function printed(comment: SeenComment) {
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  const times = ({ earliest, latest }: Interval) => ({ earliest: iso(earliest), latest: iso(latest) });
  return { ...comment, postedAt: times(comment.postedAt), editedAt: iso(comment.editedAt) };
}

function misses({ hinted, read, missing }: Health) {
  return { hinted, read, ...missing };
}

try {
  const found = await inspect(order(process.argv.slice(2)));
  console.log(typeof found === 'string' ? found : JSON.stringify(shown(found), null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof BadInput ? 2 : 1;
}

function shown({ site, page, health, coverage, comments }: Inspected) {
  return {
    site,
    page,
    health: health.state,
    misses: misses(health),
    coverage,
    comments: comments.map(printed),
  };
}
