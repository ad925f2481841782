import type { SelectorPack } from '../core/pack.ts';
import type { Health, PageRef, SiteId } from '../core/types.ts';
import { censor } from './censor.ts';
import { langOf } from './facebook/adapter.ts';
import { allComments } from './facebook/found.ts';
import { meaningOf } from './facebook/meaning.ts';
import { linesOf, markup } from './markup.ts';
import { all, attr, rootOf } from './read.ts';
import type { Lines, PageMemory, ReadContext, ReadResult, SiteAdapter } from './types.ts';
import { readUnderPack } from './under-pack.ts';
import { meaningOf as meaningOnX } from './x/meaning.ts';

/** The longest report, in bytes, and what of it is kept for its head. */
const limit = { whole: 60_000, head: 8000 };
/** Elements in doubt that are surely in a report. */
const mostDoubtful = 8;

export interface ReportAsk {
  adapter: SiteAdapter;
  doc: Document;
  page: PageRef;
  /** With a fresh memory. */
  ctx: ReadContext;
  /** In force. */
  pack: SelectorPack | undefined;
  /** What runs: the extension's version, the browser and its version, the interface language. */
  running: { extension: string; browser: string; language: string };
}

/**
 * What a maintainer needs to see of a page that is not read well, without a word or name of anybody (censor.ts): an HTML
 * file, whose first comment says in JSON what was read by which selectors, and whose body is the page's structure.
 * `npm run inspect` reads it like a saved page.
 */
export function report({ adapter, doc, page, ctx, pack, running }: ReportAsk): string {
  const { id: site } = adapter;
  const root = rootOf(doc);
  const reading = readAll(adapter, doc, ctx, pack);
  const lang = attr(root, 'lang');
  const lines = linesOf(site);
  const { html, address, name, language } = censor(doc, {
    lines,
    url: ctx.url,
    limit: limit.whole - limit.head,
    keep: doubtful(root, lines, site, ctx.memory),
    brands: ctx.identities.map(({ key }) => key),
    meaning: site === 'facebook' ? meaningsOnFacebook(root, ctx.now) : meaningOnX,
  });
  const head = {
    format: 'carerail-report',
    version: 1,
    ...running,
    site,
    page: page.kind,
    url: address(ctx.url.href),
    brands: ctx.identities.map(({ key }) => name(key)),
    health: reading.health.state,
    fields: passRates(reading.health),
    coverage: reading.coverage.map(({ postId: _, ...counts }) => counts),
    selectors: { revised: markup[site].revised, pack: pack?.date ?? null },
    matches: matchesOf(root, lines),
  };
  // Two hyphens would end the comment.
  const json = JSON.stringify(head, null, 1).replaceAll('--', '- ');
  const dir = attr(root, 'dir') === 'rtl' ? 'rtl' : 'ltr';
  const tag = lang ? ` lang="${language(lang)}"` : '';
  return `<!--\n${json}\n-->\n<html${tag} dir="${dir}">${html}</html>\n`;
}

/** What labels mean in the language that the page is read in, which it need not say. */
function meaningsOnFacebook(root: Element, now: number): (label: string) => string | null {
  const lang = langOf(root, allComments(root).known);
  const context = { now, zone: Temporal.Now.timeZoneId(), lang };
  return (label) => meaningOf(label, context);
}

function readAll(
  adapter: SiteAdapter,
  doc: Document,
  ctx: ReadContext,
  pack: SelectorPack | undefined,
): ReadResult {
  let reading = readUnderPack(pack, adapter, doc, ctx);
  while (reading.more) reading = readUnderPack(pack, adapter, doc, ctx, new Set());
  return reading;
}

/** Of how many comments each field was read, as "38 of 40"; `id` of those that look like comments. */
function passRates({ hinted, read, missing }: Health): Record<string, string> {
  const rate = (good: number, all: number) => `${good} of ${all}`;
  const field = (name: 'author' | 'text' | 'time' | 'place') => rate(read - (missing[name] ?? 0), read);
  return {
    hinted: rate(read, Math.max(read, hinted)),
    id: rate(read, read + (missing.id ?? 0)),
    author: field('author'),
    text: field('text'),
    time: field('time'),
    place: field('place'),
  };
}

/** How many elements each selector matches on the whole page: a number for a line of one, else one for each. */
function matchesOf(root: Element, lines: Lines): Record<string, number | number[]> {
  const count = (selector: string) => all(root, selector.replaceAll(':scope', '*')).length;
  return Object.fromEntries(
    Object.entries(lines).map(([name, line]) => [
      name,
      typeof line === 'string' ? count(line) : line.map(count),
    ]),
  );
}

const lineOfComments: Record<SiteId, string> = { facebook: 'article', x: 'tweet' };
const lineOfHints: Record<SiteId, string> = { facebook: 'commentLink', x: 'statusLink' };

/** Comments that lack something, those that were not read, and traces of comments. */
function doubtful(root: Element, lines: Lines, site: SiteId, { done }: PageMemory): Element[] {
  const found = (name: string) => [lines[name] ?? []].flat().flatMap((selector) => all(root, selector));
  const comments = found(lineOfComments[site]);
  const lacking = comments.filter((each) => done.get(each)?.lacks.length);
  const unread = comments.filter((each) => !done.has(each));
  return [lacking, unread, found(lineOfHints[site])].flatMap((some) => some.slice(0, mostDoubtful));
}
