import type { Identity } from '../../core/types.ts';
import { all, textOf } from '../read.ts';
import type { Placed } from './chain.ts';
import { focusOf, isHiddenList, pageOf } from './page.ts';
import { at } from './selectors.ts';

/**
 * Whether everything in this page's list is the brand's business: on its mentions and notifications, on a search for
 * it, around a tweet that was opened, and among the replies that the brand has hidden. Elsewhere (home, lists, profiles with what they repost) strangers speak of
 * other things, and owe and are owed nothing.
 */
export function isAllOurs(url: URL, own: readonly Identity[]): boolean {
  if (own.length === 0 || focusOf(url)) return true;
  const kind = pageOf(url)?.kind;
  if (kind === 'mentions' || kind === 'notifications') return true;
  if (isHiddenList(url, own)) return true;
  if (kind !== 'search') return false;
  const query = url.searchParams.get('q') ?? '';
  return own.some(({ key }) => isAsked(query, key));
}

/** Whether a search asks for a name or handle, however it is written. */
export function isAsked(query: string, key: string): boolean {
  return letters(query).includes(letters(key));
}

/** A name and a handle as they are the same to a person: "Zmyślone Meble" and "zmyslone_meble". */
function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Of the tweets of a list, in its order, those by the brand, those that name it, and what lines join to these. */
export function ours(tweets: readonly Placed[], own: readonly Identity[]): Placed[] {
  const keys = own.map(({ key }) => key).filter((key) => /^\w+$/.test(key));
  const named = new RegExp(`(?<!\\w)@(?:${keys.join('|')})(?!\\w)`, 'i');
  const kept = new Set<string>();
  for (const { row } of tweets)
    if (keys.includes(row.by?.toLowerCase() ?? '') || isNamed(row.article, named)) kept.add(row.stamp.id);
  // A line that is seen at one end alone joins no answer to a question, but both stay.
  const joins = tweets.flatMap(({ row, place, inDoubt }, i) => {
    const above = place.parentId?.slice(2) ?? (inDoubt || row.up ? tweets[i - 1]?.row.stamp.id : undefined);
    return above ? [[row.stamp.id, above] as const] : [];
  });
  // A chain is read from above: twice is enough to go all the way down and all the way up.
  for (const [child, parent] of [...joins, ...joins.toReversed(), ...joins])
    if (kept.has(child) || kept.has(parent)) kept.add(child).add(parent);
  return tweets.filter(({ row }) => kept.has(row.stamp.id));
}

/** Part by part, since words of neighbours run into each other in the text of the whole. */
function isNamed(article: Element, named: RegExp): boolean {
  return all(article, at.words).some((part) => named.test(textOf(part)));
}
