import type { Author, Identity } from '../../core/types.ts';
import {
  all,
  attr,
  contains,
  nextNodeOf,
  nextOf,
  one,
  parentOf,
  tagOf,
  textOf,
  tidied,
  unbare,
  writtenIn,
} from '../read.ts';
import { profileIn, type StatusLink, statusIn } from './links.ts';
import { at, whose } from './selectors.ts';
import { readTime, type Stamp, stamped } from './stamp.ts';
import { isCutBeside, textStyle, type Words } from './tweet.ts';

/**
 * The plain tweet: one name block, one picture, one time, in the one link to the tweet itself, one text with its language,
 * no quote, nobody who reposted. Nothing in one can contradict anything else, so that a few questions say what all the
 * locators of stamp.ts and tweet.ts would agree on (plain.test.ts asks both, on every changed page too). What is not
 * plain is left to those: null.
 */
export interface Plain {
  stamp: Stamp;
  handle: string;
  /** The link to the tweet itself. */
  link: Element;
  avatar: Element;
  block: Element;
  /** The first link in the name block. */
  person: Element;
  box: Element;
  /** The time stands elsewhere than by the name, as in the tweet that a page is about (dom.md 2.1). */
  isApart: boolean;
}

/** One selector at a time: a browser looks for one in a tenth of the time that it takes for a list of them. */
export function plainIn(article: Element): Plain | null {
  const block = only(article, whose.name);
  const box = block && only(article, at.text);
  const time = box && only(article, 'time');
  const avatar = time && only(article, at.avatars[0] ?? '');
  if (!avatar || one(article, at.writtenLang) !== box) return null;
  if (one(article, at.quote) || one(article, at.context) || one(article, at.showMore)) return null;
  let person: Element | null = null;
  let link: Element | null = null;
  const links: (StatusLink & { link: Element })[] = [];
  for (const each of all(article, 'a[href]')) {
    const href = attr(each, 'href') ?? '';
    if (!person && contains(block, each)) person = each;
    const status = href.includes('/status') ? statusIn(href) : null;
    if (!status) continue;
    links.push({ ...status, link: each });
    if (status.id !== links[0]?.id) return null;
    if (status.part === null && link) return null;
    if (status.part === null) link = each;
    else if (contains(block, each)) return null;
  }
  const [first] = links;
  if (!first || !person || !link || !contains(link, time)) return null;
  const said = { shown: readTime(time), editedAt: null, doubts: [] };
  const { stamp } = stamped({ ...first, link }, first.id, links, said);
  if (!stamp.handle) return null;
  return { stamp, handle: stamp.handle, link, avatar, block, person, box, isApart: !contains(block, link) };
}

/** What is found, where it is one. */
function only(article: Element, selector: string): Element | null {
  const [found, ...others] = all(article, selector);
  return found && others.length === 0 ? found : null;
}

/** Who wrote it; null where the name block is not plain. */
export function plainAuthor(plain: Plain, own: readonly Identity[]): Author | null {
  const { block, link, person, handle, isApart } = plain;
  if (!isBare(block)) return null;
  let said = textOf(block);
  if (!isApart) {
    // What stands after the time would be part of the line.
    for (let part = link; part !== block; part = parentOf(part) ?? block) if (nextNodeOf(part)) return null;
    said = said.slice(0, said.length - textOf(link).length);
  }
  const line = onOneLine(said);
  const key = handle.toLowerCase();
  const end = line.toLowerCase().lastIndexOf(`@${key}`);
  if (end < 0 || line.lastIndexOf('@') !== end || /\w/.test(line.charAt(end + 1 + key.length))) return null;
  const before = line.slice(0, end).trim();
  const name = onOneLine(textOf(person));
  if (name === '' || before.toLowerCase().endsWith(`@${key}`)) return null;
  if (profileIn(attr(person, 'href'))?.toLowerCase() !== key) return null;
  if (name !== before && !name.startsWith(`${before} `) && !before.startsWith(`${name} `)) return null;
  return {
    name,
    handle,
    profile: `https://x.com/${handle}`,
    isBrand: own.some((identity) => identity.key === key),
  };
}

/** Whether the text of a part is the text in its elements: no picture, no line break, nothing with words that nobody sees. */
function isBare(part: Element): boolean {
  return all(part, '*').every((each) => {
    const tag = tagOf(each);
    // A badge beside a name.
    return !unbare.has(tag) || (tag === 'svg' && textOf(each) === '');
  });
}

function onOneLine(text: string): string {
  return tidied(text).replace(/\s+/g, ' ');
}

/** Its words; null where there are none. */
export function plainWords({ box }: Plain): Words | null {
  const bare = textOf(box);
  const text = bare.includes('…') || !isBare(box) ? writtenIn(box, textStyle) : tidied(bare);
  if (text === '') return null;
  return { text, lang: attr(box, 'lang') || null, truncated: nextOf(box) !== null && isCutBeside(box, null) };
}
