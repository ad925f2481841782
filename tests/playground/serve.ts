import { basename, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { build as bundle, transform } from 'esbuild';
import { long } from './data/long.ts';
import { relayScripts } from './facebook/relay.ts';
import { uiOf } from './facebook/words.ts';
import { scramble } from './ids.ts';
import { picture } from './pictures.ts';
import { world } from './world.ts';

/**
 * Answers for the real host names of both sites: pages, bundles and pictures of the invented world.
 *
 * Every address may carry options: `now` (epoch ms: the world's instant and the page's clock), `as` (who is signed in:
 * a handle on X; a key of data/people.ts or a name on Facebook), `ui` (interface language), `n` (a long generated feed).
 * Besides pages, posts and statuses there are Facebook's pictures, videos, reels, groups and searches, and X's home,
 * notifications, mentions, quotes and searches (facebook/address.ts, x/app.tsx).
 * Facebook: `dialog` (the post over its feed), `variant=broken|older`, `confirm=inplace` (a posted comment keeps its
 * element). X: `recycle=1` (rows are re-used in place). Within the page, `window.__site` (live.ts) makes things happen.
 */

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const here = import.meta.dirname;
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const started = Date.now();
const files = new Map<string, string>();

const policy = "script-src 'self'; require-trusted-types-for 'script'; object-src 'none'; base-uri 'self'";
const hosts = new Map([
  ['www.facebook.com', 'facebook'],
  ['web.facebook.com', 'facebook'],
  ['x.com', 'x'],
  ['twitter.com', 'x'],
] as const);

let bundled: Promise<void> | undefined;

/** Bundles both sites, once per process; to be awaited before the first `respond`. */
export function build(): Promise<void> {
  bundled ??= makeBundles();
  return bundled;
}

async function makeBundles(): Promise<void> {
  const { outputFiles } = await bundle({
    entryPoints: { facebook: join(here, 'facebook/app.tsx'), x: join(here, 'x/app.tsx') },
    outdir: here,
    // Kept in memory: several test processes may build at the same time.
    write: false,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    logLevel: 'warning',
    // draft-js (fbjs) needs `global`.
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  });
  for (const { path, text } of outputFiles) {
    const loader = path.endsWith('.css') ? 'css' : 'js';
    // Names are shortened only now: the bundler's own short class names would meet those of the composers.
    const { code } = await transform(unnamed(text), { loader, minify: true });
    files.set(basename(path), code);
  }
}

/** Our class names as the sites have theirs: generated, and telling nothing. */
function unnamed(bundle: string): string {
  return bundle.replace(/\blook_(facebook|x)_(\w+)\b/g, (_, site: string, name: string) =>
    site === 'x' ? `r${scramble(name, 7, letters)}` : `x${scramble(name, 7, letters)}`,
  );
}

/**
 * What the host of `url` sends; null for hosts that are not ours. `now` is the world's instant where the address names
 * none by `?now=`; without both it is the moment this process started, so that all loads agree on ids and times.
 */
export function respond(url: string, now = started): Answer | null {
  const address = new URL(url);
  const site = hosts.get(address.hostname as 'x.com');
  if (!site) return null;
  const path = address.pathname;
  if (path.startsWith('/static/')) {
    const body = files.get(path.slice('/static/'.length));
    if (body === undefined) return { status: 404, headers: {}, body: '' };
    return answer(path.endsWith('.css') ? 'text/css' : 'text/javascript', body);
  }
  if (path.startsWith('/images/')) return answer('image/svg+xml', picture(path));
  if (path === '/favicon.ico') return answer('image/svg+xml', picture('/images/badge.svg'));
  const fixed = address.searchParams.get('now');
  const base = fixed === null ? now : Number(fixed);
  const clock = `<meta name="playground" content="${base}${fixed === null ? '' : ' fixed'}">`;
  return answer('text/html', site === 'x' ? xPage(clock) : facebookPage(address, base, clock));
}

function answer(type: string, body: string): Answer {
  return {
    status: 200,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
    body,
  };
}

function facebookPage(address: URL, base: number, clock: string): string {
  const ui = uiOf(address.searchParams);
  const full = long(world(base), Number(address.searchParams.get('n') ?? 0));
  const data = relayScripts(full, address)
    .map(
      (json) => `<script type="application/json" data-content-len="${json.length}" data-sjs>${json}</script>`,
    )
    .join('');
  return `<!doctype html><html id="facebook" lang="${ui}" dir="${ui === 'fa' ? 'rtl' : 'ltr'}" class="_9dls __fb-light-mode"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="origin-when-crossorigin" id="meta_referrer">${clock}
<title>Facebook</title><link rel="stylesheet" href="/static/facebook.css"></head>
<body class="_6s5d _71pn system-fonts--body"><div id="mount_0_0_Qk"></div>${data}<script src="/static/facebook.js"></script></body></html>`;
}

function xPage(clock: string): string {
  return `<!doctype html><html dir="ltr" lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=0">${clock}
<title>X</title><link rel="stylesheet" href="/static/x.css"></head>
<body><noscript>JavaScript is not available.</noscript><div id="react-root"></div><script src="/static/x.js"></script></body></html>`;
}

/** Serves the playground in a Playwright context, under the real names and without a network. */
export async function routePlayground(context: BrowserContext, now = started): Promise<void> {
  await build();
  await context.route(
    (url) => hosts.has(url.hostname as 'x.com'),
    (route) => {
      const reply = respond(route.request().url(), now);
      return reply ? route.fulfill(reply) : route.abort();
    },
  );
}
