import { knownOf } from '../known.ts';
import { attr, closest, contains, one } from '../read.ts';
import type { MissedField, PageMemory } from '../types.ts';
import { vote } from '../vote.ts';
import { isLower, type StatusLink, snowflakeTime, statusIn } from './links.ts';
import { type Parts, partsOf } from './parts.ts';
import { quoteIn } from './quote.ts';
import { at } from './selectors.ts';

/** Where a tweet says which one it is and when it was written. */
export interface Stamp {
  id: string;
  handle: string | null;
  /** Epoch ms; as shown, else by the id. */
  at: number | null;
  /** Whether the time shown is that in the id; null: only one of them is there. */
  isTimedId: boolean | null;
  editedAt: number | null;
  /** Whether what the page says of it contradicts itself: then it stands as the more than half say, or not at all. */
  doubts: readonly MissedField[];
}

/** A tweet's time and the time in its id are the same to the second; more than this apart one of them is not its own. */
const minute = 60_000;

/**
 * Takes in that ids are times on this page, once a tweet proves it. Only then does an id count against the time that is
 * shown: saved, rebuilt or filtered pages may have ids of their own.
 */
export function noteIds(rows: readonly { stamp: Stamp | null }[], memory: PageMemory): void {
  memory.timedIds ||= rows.some(({ stamp }) => stamp?.isTimedId);
}

/** When a tweet was written, epoch ms; null: unknown, or shown and in its id as different times. */
export function timeOf({ at, isTimedId }: Stamp, { timedIds }: PageMemory): number | null {
  return timedIds && isTimedId === false ? null : at;
}

/** A tweet as others are compared with it. */
export type Dated = Pick<Stamp, 'id' | 'at'>;

/** Whether `a` was surely written before `b`: by their ids where these are times, else by what is shown. */
export function isOlder(a: Dated, b: Dated, { timedIds }: PageMemory): boolean {
  if (timedIds) return isLower(a.id, b.id);
  return a.at !== null && b.at !== null && a.at < b.at;
}

/** Stamps by article, good as long as their link is still in it and leads to the same place. */
const known = knownOf<{ link: Element; href: string; stamp: Stamp }>();

interface Found extends StatusLink {
  link: Element;
}

/**
 * Id, author and time of a tweet, by locators that a site would not change together: the link around its time, a link
 * to itself, the links to its own lists (analytics, quotes), and which id has the time that is shown. `datetime` is what
 * the site states; the time in the id checks it (`timeOf`) and stands in where it is missing. Null: it is no tweet, or
 * which one is in doubt. A quoted tweet's time is in no link, a promoted one has none, so neither has a stamp.
 */
export function stampOf(article: Element, anew = false): Stamp | null {
  const before = anew ? undefined : known.get(article);
  if (before && attr(before.link, 'href') === before.href && contains(article, before.link))
    return before.stamp;
  const found = stampIn(partsOf(article, true));
  if (!found) return null;
  known.set(article, { ...found, href: attr(found.link, 'href') ?? '' });
  return found.stamp;
}

function stampIn(parts: Parts): { link: Element; stamp: Stamp } | null {
  const links = ownLinks(parts);
  if (links.length === 0) return null;
  const times = parts.all('time');
  const plain = plainIn(links, times);
  if (plain)
    return stamped(plain, plain.id, links, { shown: readTime(times[0]), editedAt: null, doubts: [] });
  const around = new Set(times.map((time) => closest(time, at.statusLink)));
  const timed = links.filter(({ link }) => around.has(link));
  const loose = timed.length === 0 ? times.find((time) => isOwnTime(time, parts)) : undefined;
  // Beside a link with a time one without a handle may name where a video is from (saved page 2024-11).
  const exact = links.filter(
    (each) => each.part === null && (each.handle || timed.length === 0) && !timed.includes(each),
  );
  // A promoted tweet has no time, and links to its numbers alone.
  if (timed.length === 0 && !loose && (exact.length === 0 || closest(parts.tweet, at.promoted))) return null;
  const own = links.filter(({ part }) => part && !borrowed.test(part) && part !== 'history');
  const shown = timeIn(timed.find(({ part }) => part !== 'history')?.link ?? null) ?? readTime(loose);
  const ids = [idOf(timed), idOf(exact), idOf(own)];
  const near = shown === null ? null : (ids.find((id) => id && isNear(id, shown)) ?? null);
  const id = vote([...ids, near]);
  const link = [...timed, ...links].find((each) => each.id === id.value);
  if (!id.value || !link) return null;
  return stamped(link, id.value, links, {
    shown,
    editedAt: timeIn(timed.find(({ part }) => part === 'history')?.link ?? null),
    doubts: id.inDoubt ? ['id'] : [],
  });
}

/** Where all links say the same and the one time stands in the link to the tweet itself, there is nothing to vote on. */
function plainIn(links: readonly Found[], times: readonly Element[]): Found | null {
  const [time, ...others] = times;
  if (!time || others.length > 0) return null;
  const itself = links.filter(({ part }) => part === null);
  const [link] = itself;
  if (!link || itself.length > 1 || !contains(link.link, time)) return null;
  return links.every(({ id }) => id === link.id) ? link : null;
}

function stamped(
  { link }: Found,
  id: string,
  links: readonly Found[],
  { shown, editedAt, doubts }: { shown: number | null; editedAt: number | null; doubts: MissedField[] },
): { link: Element; stamp: Stamp } {
  const flake = snowflakeTime(id);
  return {
    link,
    stamp: {
      id,
      handle: links.find((each) => each.id === id && each.handle)?.handle ?? null,
      at: shown ?? flake,
      isTimedId: shown === null || flake === null ? null : Math.abs(shown - flake) <= minute,
      editedAt,
      doubts,
    },
  };
}

/** Pictures and videos may be taken over from another tweet. */
const borrowed = /^(photo|video|media)$/;

function isNear(id: string, shown: number): boolean {
  const flake = snowflakeTime(id);
  return flake !== null && Math.abs(shown - flake) <= minute;
}

/** Status links that are the tweet's own: none of a quoted one, none in its text. */
function ownLinks(parts: Parts): Found[] {
  const links = parts.all(at.statusLink).flatMap((link) => {
    const status = statusIn(attr(link, 'href'));
    return status ? [{ ...status, link }] : [];
  });
  const [first] = links;
  if (first && links.every(({ id }) => id === first.id) && !closest(first.link, at.quote)) return links;
  const quote = quoteIn(parts);
  return links.filter(({ link }) => !(quote && contains(quote, link)) && !closest(link, at.text));
}

/** The one id that these links agree on. */
function idOf(links: readonly Found[]): string | null {
  const [first] = links;
  return first && links.every(({ id }) => id === first.id) ? first.id : null;
}

function isOwnTime(time: Element, parts: Parts): boolean {
  if (closest(time, at.otherTime)) return false;
  const quote = quoteIn(parts);
  return !quote || !contains(quote, time);
}

function timeIn(link: Element | null): number | null {
  return readTime(link && one(link, 'time'));
}

/** Epoch ms of a `datetime` that says its zone; without one it would be read in that of this machine. */
function readTime(time: Element | null | undefined): number | null {
  const said = (time && attr(time, 'datetime')) ?? '';
  const read = /\d(Z|[+-]\d\d:?\d\d)$/i.test(said.trim()) ? Date.parse(said.trim()) : Number.NaN;
  return read >= 0 ? read : null;
}

/** Distinct ids of all links with a time outside of notifications: the loose way to find tweets. */
export function hintedIds(times: readonly Element[]): Set<string> {
  const ids = new Set<string>();
  for (const time of times) {
    const link = closest(time, at.statusLink);
    const id = link && statusIn(attr(link, 'href'))?.id;
    if (id && !closest(time, at.notTweet)) ids.add(id);
  }
  return ids;
}
