import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Identity, Interval, SeenComment, SiteId } from '../../lib/core/types.ts';
import { freshMemory } from '../../lib/sites/read.ts';
import { adapters } from '../../lib/sites/registry.ts';
import type { ReadContext, ReadResult, SiteAdapter } from '../../lib/sites/types.ts';

/** A page written for these tests (invented people) and what must be read from it. */
export interface Fixture {
  url: string;
  now: string;
  /** Keys of the brand's identities on this site. */
  identities: string[];
  expected: Printed;
}

export interface Printed {
  health: ReadResult['health'];
  coverage: ReadResult['coverage'];
  comments: unknown[];
}

export interface Opened {
  adapter: SiteAdapter;
  doc: Document;
  ctx: ReadContext;
  fixture: Fixture;
}

const folder = join(import.meta.dirname, '../fixtures');

/** A fixture as a document of the test's DOM, with a fresh memory. */
export function open(name: `${SiteId}/${string}`): Opened {
  const html = readFileSync(join(folder, `${name}.html`), 'utf8');
  const fixture = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Fixture;
  const site: SiteId = name.startsWith('x/') ? 'x' : 'facebook';
  const identities: Identity[] = fixture.identities.map((key) => ({ site, key }));
  return {
    adapter: adapters[site],
    doc: parsed(html),
    ctx: { url: new URL(fixture.url), identities, now: Date.parse(fixture.now), memory: freshMemory() },
    fixture,
  };
}

export function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function printed({ health, coverage, comments }: ReadResult): Printed {
  return { health, coverage, comments: comments.map(inIso) };
}

function inIso(comment: SeenComment) {
  return { ...comment, postedAt: isoTimes(comment.postedAt), editedAt: iso(comment.editedAt) };
}

/** An interval as fixtures have it. */
export function isoTimes({ earliest, latest }: Interval) {
  return [iso(earliest), iso(latest)];
}

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
