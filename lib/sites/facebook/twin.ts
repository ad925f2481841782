import { identityOfAddress } from '../../core/brand.ts';
import { addressIn, all, attr, closest, matches } from '../read.ts';
import type { ReadContext } from '../types.ts';
import type { Marks } from './comment.ts';
import { pageOf } from './page.ts';
import { at } from './selectors.ts';

const base = new URL('https://www.facebook.com/');

/**
 * Facebook names a page by its vanity name in one place and by a number in the next. Where the page itself proves that two
 * of them are one and we know one as the brand's, the other goes into `memory.twins`: its comments are no customer's.
 */

/** By the data that the page came with. */
export function learnTwins(json: string, { identities, memory }: ReadContext): void {
  // With a number for each vanity name there is nothing left to learn.
  const numbers = identities.filter(({ key }) => /^\d+$/.test(key)).length;
  if (identities.length === 0 || (numbers * 2 >= identities.length && numbers < identities.length)) return;
  for (const pair of namesakesIn(json))
    for (const [ours, theirs] of [pair, pair.toReversed()]) note(ours, theirs, identities, memory.twins);
}

/**
 * By a post of the brand alone, whose own address, as its comments' links have it, names somebody else: a number
 * instead of a vanity name or the other way round. The address of a visitor's post on the brand's page proves nothing.
 */
export function learnTwin(post: Element, { time }: Marks, { url, identities, memory }: ReadContext): void {
  const isPost =
    attr(post, 'aria-posinset') !== null || matches(post, at.dialog) || pageOf(url)?.kind === 'post';
  const [header, ...more] = all(post, at.header).filter((each) => !closest(each, at.comment));
  if (!isPost || !header || more.length > 0) return;
  const authors = new Set(all(header, 'a[href]').map(keyIn));
  const [author] = authors;
  const owner = keyIn(time);
  if (authors.size === 1 && author && owner) note(author, owner, identities, memory.twins);
}

function keyIn(link: Element | null): string | null {
  const url = addressIn(link, base);
  return (url && identityOfAddress(url)?.key) ?? null;
}

function note(
  ours: string | undefined,
  theirs: string | undefined,
  identities: ReadContext['identities'],
  twins: Set<string>,
): void {
  const isOwn = (key: string) => identities.some((own) => own.key === key);
  const isNumber = (key: string) => /^\d+$/.test(key);
  if (ours && theirs && isNumber(ours) !== isNumber(theirs) && isOwn(ours) && !isOwn(theirs))
    twins.add(theirs);
}

/**
 * Number and vanity name of people and pages, where one plain object of the data has both (saved page 2025-06: the
 * post's `actors`). Braces bound it; nobody's words can pass for it, as the quotes in them are escaped.
 */
export function namesakesIn(json: string): [number: string, vanity: string][] {
  const pairs: [string, string][] = [];
  for (const match of json.matchAll(/"url":"https:\\\/\\\/(?:www|web)\.facebook\.com\\\/([\w.-]+)"/g)) {
    const head = json.slice(Math.max(0, match.index - 600), match.index);
    const own = head.slice(Math.max(head.lastIndexOf('{'), head.lastIndexOf('}')));
    const number = /"id":"(\d+)"/.exec(own)?.[1];
    const isSomebody = own.startsWith('{') && /"__typename":"(User|Page)"/.test(own);
    if (!number || !isSomebody) continue;
    const vanity = identityOfAddress(new URL(`/${match[1]}`, base))?.key;
    if (vanity) pairs.push([number, vanity]);
  }
  return pairs;
}
