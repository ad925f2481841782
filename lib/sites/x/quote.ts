import { all, closest, contains, isBefore, one, parentOf } from '../read.ts';
import type { Parts } from './parts.ts';
import { at, whose } from './selectors.ts';

/**
 * The quoted tweet inside an article: a link role around a name block and a time of its own; where that role is lost,
 * the largest part around the second name block (or around the time that leads nowhere, while another does) that holds
 * nothing of the quoting tweet.
 */
export function quoteIn(parts: Parts): Element | null {
  const block = parts.all(at.quote).find((each) => one(each, at.quoted) !== null);
  if (block) return block;
  const [name, inner] = parts.all(whose.name);
  if (name && inner) return partAround(inner, name, parts.tweet);
  const times = parts.all('time');
  // One time is its own or another's: it takes two.
  if (times.length < 2) return null;
  const own = times.find((time) => closest(time, at.statusLink));
  const other = times.find((time) => !closest(time, at.statusLink) && !closest(time, at.otherTime));
  if (!own || !other) return null;
  return partAround(other, isBefore(own, other) ? own : (name ?? own), parts.tweet);
}

function partAround(inner: Element, outer: Element, article: Element): Element {
  let part = inner;
  for (let up = parentOf(inner); up && up !== article && !contains(up, outer); up = parentOf(up)) {
    if (all(up, at.text).length > 1) break;
    part = up;
  }
  return part;
}
