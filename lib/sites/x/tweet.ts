import type { Author, Identity } from '../../core/types.ts';
import { knownOf } from '../known.ts';
import { all, attr, closest, contains, lineIn, one, textOf, writtenIn } from '../read.ts';
import { at, whose } from './selectors.ts';

/** The forms of X's own addresses: relative, or absolute as saving tools leave them. */
const host = String.raw`^(?:https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com)?`;
const statusForm = new RegExp(`${host}/(\\w+)(?:/web)?/status(?:es)?/(\\d{1,30})(/history)?/?(?:[?#]|$)`);
const profileForm = new RegExp(`${host}/(\\w{1,20})/?(?:[?#]|$)`);

/** Where a tweet says who it is: the one link with its own time. */
export interface Stamp {
  id: string;
  handle: string | null;
  /** Epoch ms. */
  at: number | null;
  editedAt: number | null;
}

/** Epoch ms in an id of X (exact to 1 ms since November 2010); null for the plain numbers before that. */
export function snowflakeTime(id: string): number | null {
  return /^\d{15,20}$/.test(id) ? Number((BigInt(id) >> 22n) + 1288834974657n) : null;
}

/** Ids grow with time: true when `a` was written before `b`. */
export function isOlder(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}

/** Stamps by article, good as long as their link is still in it and leads to the same place. */
const known = knownOf<{ link: Element; href: string; stamp: Stamp }>();

/**
 * Id, author and time from the status link around a `time`. A quoted tweet's time is in no link, a promoted one has
 * none, so both have no stamp of their own. `datetime` is what the site states and wins; where it is missing the time
 * in the id stands in. An edited tweet may show only the time of its edit, in a link to its history.
 */
export function stampOf(article: Element): Stamp | null {
  const before = known.get(article);
  if (before && attr(before.link, 'href') === before.href && contains(article, before.link))
    return before.stamp;
  let stamp: Stamp | null = null;
  let editedAt: number | null = null;
  for (const time of all(article, at.stampTime)) {
    const link = closest(time, at.statusLink);
    const href = (link && attr(link, 'href')) ?? '';
    const [, handle = '', id, history] = statusForm.exec(href) ?? [];
    if (!link || !id || (stamp && stamp.id !== id)) continue;
    const said = Date.parse(attr(time, 'datetime') ?? '');
    const shown = said < 0 ? Number.NaN : said;
    if (history) editedAt = Number.isNaN(shown) ? null : shown;
    const written: number | null = history || Number.isNaN(shown) ? snowflakeTime(id) : shown;
    if (!stamp || !history) stamp = { id, handle: handle === 'i' ? null : handle, at: written, editedAt };
    stamp = { ...stamp, editedAt };
    known.set(article, { link, href, stamp });
  }
  return stamp;
}

/** The quoted tweet inside an article: a link role around a name block of its own. */
export function quoteIn(article: Element): Element | null {
  const [, inner] = all(article, whose.name);
  return inner ? closest(inner, at.quote) : null;
}

/** Who wrote it. The handle of the stamp is sure; name block links are the second way. */
export function authorOf(article: Element, stamp: Stamp, own: readonly Identity[]): Author {
  const block = one(article, whose.name);
  const first = block && one(block, 'a[href]');
  const named =
    first && profileIn(first) ? first : block && all(block, 'a[href]').find((link) => profileIn(link));
  const handle = stamp.handle ?? (named ? profileIn(named) : null);
  const shown = named ?? (block && one(block, '[dir]'));
  return {
    name: shown ? lineIn(shown) : '',
    handle,
    profile: `https://x.com/${handle ?? 'i'}`,
    isBrand: own.some(({ key }) => key === handle?.toLowerCase()),
  };
}

function profileIn(link: Element): string | null {
  return profileForm.exec(attr(link, 'href') ?? '')?.[1] ?? null;
}

/** Distinct ids of all links with a time: the loose way to find tweets, which needs no test id. */
export function hintedIds(root: Element): Set<string> {
  const ids = new Set<string>();
  for (const time of all(root, at.stampTime)) {
    const link = closest(time, at.statusLink);
    const id = statusForm.exec((link && attr(link, 'href')) ?? '')?.[2];
    if (id) ids.add(id);
  }
  return ids;
}

export interface Words {
  text: string;
  lang: string | null;
  truncated: boolean;
  /** Words, or what makes a tweet whole without any. */
  whole: boolean;
}

/** The text outside of the quote. X puts every part inline; line breaks are literal. */
export function wordsOf(article: Element, quote: Element | null): Words {
  const own = (selector: string) =>
    quote ? all(article, selector).find((element) => !contains(quote, element)) : one(article, selector);
  const box = own(at.text);
  const truncated = Boolean(own(at.showMore));
  const text = box ? writtenIn(box, { blocks: false, skip: isEllipsis }) : '';
  const whole = text !== '' || quote !== null || one(article, at.media) !== null;
  return { text, lang: (box && attr(box, 'lang')) || null, truncated, whole };
}

/** X hides the ends of a long address and draws an ellipsis that nobody wrote. */
function isEllipsis(element: Element): boolean {
  return attr(element, 'aria-hidden') === 'true' && textOf(element).trim() === '…';
}

/** Replies as counted by X: the whole number in the button's label ("2.3K" is only on its face). */
export function replyCount(article: Element): number | null {
  const button = one(article, at.reply);
  const digits = /\d[\d.,\s]{0,20}/
    .exec((button && attr(button, 'aria-label')) ?? '')?.[0]
    .replace(/\D/g, '');
  return digits ? Number(digits) : null;
}
