import type { Author, Identity } from '../../core/types.ts';
import {
  all,
  attr,
  closest,
  contains,
  lineIn,
  matches,
  nextOf,
  one,
  parentOf,
  type TextStyle,
  textOf,
  writtenIn,
} from '../read.ts';
import type { MissedField } from '../types.ts';
import { type Vote, vote } from '../vote.ts';
import { profileIn, statusIn } from './links.ts';
import { type Parts, partsOf } from './parts.ts';
import { quoteIn } from './quote.ts';
import { at, whose } from './selectors.ts';
import type { Stamp } from './stamp.ts';

/** What was read of a field, and whether it is lacking or in doubt. */
export interface Reading<T> {
  value: T;
  lacks: readonly MissedField[];
}

/**
 * Who wrote it, never who reposted it. The handle by the tweet's own address, the name block and the picture; the name
 * by its link and by standing before "@handle". What contradicts itself is left out.
 */
export function authorOf(
  parts: Parts,
  stamp: Stamp,
  quote: Element | null,
  own: readonly Identity[],
): Reading<Author> {
  const block = ownIn(parts, whose.name, quote);
  const line = block ? nameLine(block) : '';
  const handle = handleOf(parts, stamp.handle, quote, { block, line });
  const key = handle.value?.toLowerCase() ?? null;
  const name = key === null ? null : nameOf(parts, quote, block, line, key);
  return {
    value: {
      name: name ?? '',
      handle: handle.value,
      profile: `https://x.com/${handle.value ?? 'i'}`,
      isBrand: own.some((identity) => identity.key === key),
    },
    lacks: handle.value && !handle.inDoubt && name ? [] : ['author'],
  };
}

/** A name block on one line, without its time. */
function nameLine(block: Element): string {
  return writtenIn(block, nameStyle).replace(/\s+/g, ' ');
}

const nameStyle: TextStyle = {
  blocks: false,
  skip: (part) => matches(part, at.notName),
  skipped: (block) => all(block, at.notName),
};

/** Whether a part that only its tag, role or link marks as a tweet names its author, as every tweet does. */
export function isSigned(article: Element, handle: string | null): boolean {
  const text = textOf(article).toLowerCase();
  return handle ? text.includes(`@${handle.toLowerCase()}`) : /@\w/.test(text);
}

/** The handle of a tweet whose own address has none. */
export function writerIn(article: Element): string | null {
  const parts = partsOf(article);
  const quote = quoteIn(parts);
  const block = ownIn(parts, whose.name, quote);
  return handleOf(parts, null, quote, { block, line: block ? nameLine(block) : '' }).value;
}

/** Only as many locators are asked as are needed for two that agree. */
function handleOf(
  parts: Parts,
  stamped: string | null,
  quote: Element | null,
  { block, line }: { block: Element | null; line: string },
): Vote<string> {
  if (stamped && line.toLowerCase().includes(`@${stamped.toLowerCase()}`) && handleIn(line, stamped))
    return { value: stamped, inDoubt: false };
  const written = firstHandle(block ?? parts.tweet, quote, block !== null);
  if (stamped && written && isSame(stamped, written)) return { value: stamped, inDoubt: false };
  const linked = block && all(block, 'a[href]').flatMap((link) => profileIn(attr(link, 'href')) ?? []);
  const picture = ownIn(parts, at.avatarOf, quote);
  const pictured = picture && attr(picture, 'data-testid')?.replace(/^UserAvatar-Container-/, '');
  const shown = pictured && /^\w{1,20}$/.test(pictured) ? pictured : null;
  return vote([stamped, written, linked?.[0] ?? null, shown], isSame);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether the last handle in the line of a name block is this one: a name may hold another. */
function handleIn(line: string, handle: string): boolean {
  return isSame([...line.matchAll(/@(\w{1,20})/g)].at(-1)?.[1] ?? '', handle);
}

/** The first part that says "@handle" and nothing else; outside of a name block only a link to that very person. */
function firstHandle(scope: Element, quote: Element | null, isBlock: boolean): string | null {
  for (const part of all(scope, isBlock ? at.words : 'a[href]')) {
    const said = /^@(\w{1,20})$/.exec(textOf(part).trim())?.[1];
    if (!said || (quote && contains(quote, part))) continue;
    if (isBlock) return said;
    const linked = profileIn(attr(part, 'href'));
    if (linked && isSame(linked, said) && !closest(part, at.notAnswer)) return linked;
  }
  return null;
}

function nameOf(
  parts: Parts,
  quote: Element | null,
  block: Element | null,
  line: string,
  key: string,
): string | null {
  const before = block
    ? one(block, at.context)
      ? null
      : nameBefore(line, key)
    : nameNear(parts.tweet, quote, key);
  const linked = linkedName(parts, quote, block, key);
  return vote([linked, before], (a, b) => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)).value;
}

/** What a link to this person says other than "@handle". */
function linkedName(parts: Parts, quote: Element | null, block: Element | null, key: string): string | null {
  const ofBlock = block && one(block, 'a[href]');
  const first = ofBlock && nameIn(ofBlock, key);
  if (first) return first;
  for (const link of block ? all(block, 'a[href]') : parts.all('a[href]')) {
    const name = block || !isAround(link, quote) ? nameIn(link, key) : null;
    if (name) return name;
  }
  return null;
}

function nameIn(link: Element, key: string): string | null {
  if (profileIn(attr(link, 'href'))?.toLowerCase() !== key) return null;
  const line = lineIn(link);
  return line.toLowerCase() === `@${key}` ? null : line || null;
}

/** Whether a link is no part of the tweet's own: it tells who reposted, or stands in the quote. */
function isAround(link: Element, quote: Element | null): boolean {
  if (closest(link, at.context) || one(link, at.context)) return true;
  return quote !== null && contains(quote, link);
}

/** What stands before "@handle" in a line. */
function nameBefore(line: string, key: string): string | null {
  const end = line.toLowerCase().lastIndexOf(`@${key}`);
  const before = line.slice(0, Math.max(0, end)).trim();
  return (
    (before.toLowerCase().endsWith(`@${key}`) ? before.slice(0, -key.length - 1).trim() : before) || null
  );
}

/** Without a name block: what stands before "@handle" in the smallest part around it that holds more. */
function nameNear(article: Element, quote: Element | null, key: string): string | null {
  const handle = all(article, 'a[href], [dir="ltr"], span').find(
    (each) => textOf(each).trim().toLowerCase() === `@${key}` && !(quote && contains(quote, each)),
  );
  for (let up = handle && parentOf(handle); up && up !== article; up = parentOf(up)) {
    const name = nameBefore(lineIn(up), key);
    if (name) return one(up, at.context) ? null : name;
  }
  return null;
}

export interface Words {
  text: string;
  lang: string | null;
  truncated: boolean;
}

/**
 * The text outside of the quote. X puts every part inline; line breaks are literal. Where the text cannot be told from
 * the rest, or two locators find two texts, it is left out and counts as cut, as every whole sighting is better.
 */
export function wordsOf(parts: Parts, quote: Element | null): Reading<Words> {
  const box = boxOf(parts, quote);
  if (box === 'doubt') return { value: { text: '', lang: null, truncated: true }, lacks: ['text'] };
  if (!box) {
    const isWhole = isWholeWithout(parts, quote) && !hasMore(parts.tweet, quote);
    return { value: { text: '', lang: null, truncated: !isWhole }, lacks: isWhole ? [] : ['text'] };
  }
  const text = writtenIn(box, textStyle);
  const isWhole = text !== '' || isWholeWithout(parts, quote);
  return {
    value: { text, lang: attr(box, 'lang') || null, truncated: isCut(parts, box, quote) },
    lacks: isWhole ? [] : ['text'],
  };
}

/** Whether a tweet may have no words: it shows something else. A quote that only its place tells may hold its words. */
function isWholeWithout(parts: Parts, quote: Element | null): boolean {
  return (quote !== null && matches(quote, at.quote)) || parts.one(at.media) !== null;
}

/** The box with the text: by its test id, its language and its direction, which all stand on the same element. */
function boxOf(parts: Parts, quote: Element | null): Element | 'doubt' | null {
  const { tweet } = parts;
  const named = ownIn(parts, at.text, quote);
  const inLang = ownIn(parts, at.writtenLang, quote);
  if (named && named === inLang) return named;
  if (named) {
    const isOther = inLang !== null && !contains(named, inLang) && !contains(inLang, named);
    return isOther && isWritten(inLang, tweet) && lineIn(inLang) !== lineIn(named) ? 'doubt' : named;
  }
  if (inLang && isWritten(inLang, tweet)) return inLang;
  const [found, ...others] = parts
    .all(at.writtenDir)
    .filter((each) => !(quote && contains(quote, each)) && isWritten(each, tweet) && lineIn(each) !== '');
  return found && others.every((each) => contains(found, each)) ? found : others.length > 0 ? 'doubt' : null;
}

/** Whether a part is none of those that hold the site's own words, and holds none of them. */
function isWritten(part: Element, article: Element): boolean {
  const around = closest(part, at.notText);
  return (
    (around === null || !contains(article, around) || around === article) &&
    !one(part, whose.name) &&
    !one(part, 'time')
  );
}

/** Whether words stand in a tweet that are in none of its known parts. */
function hasMore(article: Element, quote: Element | null): boolean {
  const skip = (part: Element) => part === quote || matches(part, at.notText);
  return writtenIn(article, { blocks: false, skip }) !== '';
}

function isCut(parts: Parts, box: Element, quote: Element | null): boolean {
  if (ownIn(parts, at.showMore, quote)) return true;
  const beside = nextOf(box);
  if (!beside || beside === quote || !matches(beside, at.besideText) || one(beside, at.substance))
    return false;
  const href = attr(beside, 'href');
  const line = textOf(beside).trim();
  return line !== '' && line.length < 40 && (href === null || statusIn(href)?.part === null);
}

/** X hides the ends of a long address and draws an ellipsis that nobody wrote, in a part of its own. */
function isEllipsis(element: Element): boolean {
  if (textOf(element).trim() !== '…') return false;
  return attr(element, 'aria-hidden') === 'true' || closest(element, 'a') !== null;
}

const textStyle: TextStyle = {
  blocks: false,
  skip: isEllipsis,
  skipped: (box) => (textOf(box).includes('…') ? undefined : []),
};

/** The first match that is not in the quoted tweet. */
function ownIn(parts: Parts, selector: string, quote: Element | null): Element | null {
  if (!quote) return parts.one(selector);
  return parts.all(selector).find((element) => !contains(quote, element)) ?? null;
}

/** "Replying to @ola_w", as lists and searches show it: a link to another person outside of name, text and quote. */
export function isAnswer(parts: Parts, quote: Element | null, author: string | null): boolean {
  return parts.all('a[href]').some((link) => {
    const handle = profileIn(attr(link, 'href'))?.toLowerCase();
    return (
      handle !== undefined &&
      handle !== author?.toLowerCase() &&
      textOf(link).trim().startsWith('@') &&
      !(quote && contains(quote, link)) &&
      !closest(link, at.notAnswer)
    );
  });
}
