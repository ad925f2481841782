import { addressShape, type Names, numbered, placeholders } from './censor-address.ts';
import { type Asked, aria, askedFor, langTags, plainValues, roles, siteWords, tags } from './censor-words.ts';
import {
  all,
  attr,
  attrNames,
  firstNodeOf,
  isElement,
  isText,
  nextNodeOf,
  one,
  parentOf,
  rootOf,
  tagOf,
  textOf,
} from './read.ts';
import type { Lines } from './types.ts';
import { snowflakeTime } from './x/links.ts';
import { heightOf } from './x/rows.ts';

/**
 * A page as structure without anybody's words, so that a person can hand it on (design.md 4.7): elements, roles, names of
 * attributes, values that the sites' markup itself is made of, and addresses whose names and numbers are replaced.
 * Everything is let through by lists; what is on none is a placeholder. The same name is the same placeholder.
 */
export interface Censored {
  /** The body, as HTML. */
  html: string;
  /** An address of the page in the same placeholders. */
  address(href: string): string;
  /** A vanity name, handle or number in the same placeholders. */
  name(key: string): string;
  /** A language tag, where it is one. */
  language(tag: string): string;
}

export interface CensorOptions {
  /** The selectors in force: the values they ask for are the site's own. */
  lines: Lines;
  /** Where the page is. */
  url: URL;
  /** The longest HTML, in bytes. */
  limit: number;
  /** Elements that must not be left out where the page is too long. */
  keep: readonly Element[];
  /** Keys of the brand's identities. */
  brands: readonly string[];
  /** What one of the site's own labels, in or on `part`, is understood as. */
  meaning(label: string, part: Element): string | null;
}

export function censor(doc: Document, options: CensorOptions): Censored {
  const root = rootOf(doc);
  const body = one(root, 'body') ?? root;
  const censoring = prepare(body, options);
  const keep = withParents(options.keep);
  let html = '';
  for (const bounds of tighter) {
    html = elementHtml(body, { censoring, keep, bounds, left: options.limit }, 0);
    if (new TextEncoder().encode(html).length <= options.limit) break;
    html = '<body><!-- too large --></body>';
  }
  return {
    html,
    address: (href) => addressShape(href, censoring.names),
    name: (key) => (/^\d+$/.test(key) ? censoring.names.number(key) : censoring.names.name(key)),
    language: languageShape,
  };
}

function withParents(elements: readonly Element[]): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements)
    for (let up: Element | null = element; up && !found.has(up); up = parentOf(up)) found.add(up);
  return found;
}

/** How much of a page is written down: of elements alike beside each other, and how deep. */
interface Bounds {
  alike: number;
  depth: number;
}

/** Tried one after the other until the page is short enough. */
const tighter: readonly Bounds[] = [
  { alike: Number.POSITIVE_INFINITY, depth: 250 },
  ...[20, 12, 8, 5, 3, 2].map((alike) => ({ alike, depth: 250 })),
  ...[80, 50, 30, 15].map((depth) => ({ alike: 2, depth })),
];

interface Censoring {
  names: Names;
  /** Where a row of a virtual list stands, by its pixels from the top. */
  row(height: string): string;
  /** The ids that hold a time, and which, epoch ms (X). */
  timed: readonly { id: string; at: number }[];
  asked: ReadonlyMap<string, readonly Asked[]>;
  /** Words that people may have written, of three letters or more, lower case. */
  said: ReadonlySet<string>;
  meaning: CensorOptions['meaning'];
}

/** Looks through the page once: whose names, which numbers and which words are in it. */
function prepare(body: Element, { lines, meaning, url, brands }: CensorOptions): Censoring {
  const said = new Set<string>();
  const hear = (text: string) => {
    for (const word of wordsIn(text)) said.add(word);
  };
  const numbers = new Set<string>();
  const names = new Set<string>();
  const heights = new Set<number>();
  const noting: Names = { name: (key) => noted(names, key), number: (key) => noted(numbers, key), brands };
  addressShape(url.href, noting);
  for (const element of [body, ...all(body, '*')]) {
    for (let node = firstNodeOf(element); node; node = nextNodeOf(node))
      if (isText(node) && !skippedTags.has(tagOf(element))) hear(textOf(node));
    for (const name of spokenAttributes) hear(attr(element, name) ?? '');
    addressShape((attr(element, 'href') ?? '').slice(0, most.address), noting);
    const height = heightOf(element);
    if (height !== null) heights.add(height);
  }
  for (const name of names) hear(name);
  return {
    names: placeholders([...names], [...numbers], brands),
    row: numbered('ROW', [...heights].sort((a, b) => a - b).map(String)),
    timed: [...numbers].flatMap((id) => {
      const at = snowflakeTime(id);
      return at === null ? [] : [{ id, at }];
    }),
    asked: askedFor(lines),
    said,
    meaning,
  };
}

const spokenAttributes = ['aria-label', 'alt', 'title', 'placeholder', 'aria-placeholder', 'value'];

function noted(set: Set<string>, key: string): string {
  set.add(key);
  return key;
}

/** Words of three letters or more, in lower case; of `camelCase` also the parts. */
function wordsIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  return words.flatMap((word) =>
    [word, ...(word.match(/\p{Lu}?\p{Ll}{2,}/gu) ?? [])].map((each) => each.toLowerCase()),
  );
}

interface Writing {
  censoring: Censoring;
  keep: ReadonlySet<Element>;
  bounds: Bounds;
  /** Once this many characters are written the rest is not needed. */
  left: number;
}

/** Elements whose inside is of no use, or long and nobody's structure. */
const closedTags = new Set(['svg', 'iframe', 'video', 'audio', 'canvas', 'select', 'textarea', 'picture']);
const emptyTags = new Set(['br', 'hr', 'img', 'input']);
const skippedTags = new Set([
  'script',
  'style',
  'link',
  'meta',
  'noscript',
  'template',
  'base',
  'head',
  'object',
]);

function elementHtml(element: Element, writing: Writing, depth: number): string {
  const own = tagOf(element);
  const tag = tags.has(own) ? own : 'x-unknown';
  const attributes = attributesHtml(element, writing.censoring);
  // A line for each part that counts: inside of the tag it is no text.
  const line = /\b(role="(article|comment|dialog|main|feed)"|data-testid=)/.test(attributes) ? '\n' : '';
  const open = `<${tag}${attributes}${line}>`;
  if (emptyTags.has(tag)) return open;
  const role = attr(element, 'role');
  const isFrame = role === 'banner' || role === 'navigation' || own === 'nav';
  const inside = closedTags.has(tag) || isFrame ? '' : childrenHtml(element, writing, depth + 1);
  return `${open}${inside}</${tag}>`;
}

function childrenHtml(parent: Element, writing: Writing, depth: number): string {
  const { bounds, keep, censoring } = writing;
  const alike = new Map<string, number>();
  let html = '';
  let leftOut = 0;
  for (let node = firstNodeOf(parent); node && html.length <= writing.left; node = nextNodeOf(node)) {
    if (isText(node)) html += textShape(textOf(node), parent, censoring);
    if (!isElement(node) || skippedTags.has(tagOf(node))) continue;
    const kind = `${tagOf(node)} ${attr(node, 'role')} ${attr(node, 'data-testid')}`;
    const before = alike.get(kind) ?? 0;
    alike.set(kind, before + 1);
    if ((before >= bounds.alike && !keep.has(node)) || depth > bounds.depth) leftOut++;
    else html += elementHtml(node, writing, depth);
  }
  return leftOut > 0 ? `${html}<!-- more -->` : html;
}

/** Attributes of an element, characters of an address. */
const most = { attributes: 40, address: 2000 };
const dropped = /^(class|style|src|srcset|sizes|id|on\w+|nonce|width|height|d|xmlns.*)$/;

function attributesHtml(element: Element, censoring: Censoring): string {
  let html = '';
  for (const name of attrNames(element).slice(0, most.attributes)) {
    if (!/^[a-z][a-z0-9-]{0,40}$/.test(name)) continue;
    const value = valueShape(name, element, censoring);
    if (value !== null) html += value === '' ? ` ${name}` : ` ${name}="${escapedHtml(value)}"`;
  }
  return html;
}

/** What of an attribute's value may stand; '' for its name alone, null for nothing at all. */
function valueShape(name: string, element: Element, censoring: Censoring): string | null {
  const { asked, names, said } = censoring;
  const value = attr(element, name) ?? '';
  const wanted = asked.get(name) ?? [];
  if (wanted.some(({ how, value: own }) => how === '=' && own === value)) return value;
  const start = wanted.find(
    ({ how, value: own }) => how === '^' && own !== '' && value.startsWith(own),
  )?.value;
  if (start) return name === 'id' ? start : `${start}${endShape(value.slice(start.length), names)}`;
  if (name === 'style') return placeShape(element, censoring);
  if (dropped.test(name)) return null;
  if (!isFamiliar(name, said, asked)) return null;
  if (name === 'href') return addressShape(value.slice(0, most.address), names);
  if (name === 'datetime') return timeShape(value, censoring);
  if (name === 'alt') return value === '' ? null : '*';
  if (name === 'aria-label' || name === 'aria-placeholder') return textShape(value, element, censoring);
  if (name === 'role' && roles.has(value)) return value;
  if (name === 'lang') return languageShape(value);
  if (plainValues.has(value)) return value;
  return /^(role$|data-testid$|data-ad-)/.test(name) ? identifierShape(value, said, wanted) : '';
}

/** Where a virtual list has put its row, as its place among all; nothing else of a style. */
function placeShape(element: Element, { row }: Censoring): string | null {
  const height = heightOf(element);
  return height === null ? null : `translateY(${row(String(height))})`;
}

/** A tweet's time is the one in its id to the second; more than this apart, ms, it is not its own. */
const apart = 60_000;

/** A time as that of the id on the page which holds it: that they agree is part of the structure. */
function timeShape(value: string, { names, timed }: Censoring): string {
  const at = /(Z|[+-]\d\d:?\d\d)$/i.test(value.trim()) ? Date.parse(value.trim()) : Number.NaN;
  if (Number.isNaN(at)) return wordsShape(value, names);
  const far = (each: { at: number }) => Math.abs(each.at - at);
  let nearest = timed[0];
  for (const each of timed) if (nearest && far(each) < far(nearest)) nearest = each;
  return nearest && far(nearest) <= apart ? `TIME.${names.number(nearest.id)}` : 'TIME';
}

/** What follows the known start of a test id: a counter, or somebody's handle. */
function endShape(end: string, names: Names): string {
  return /^\d*$/.test(end) ? end.replace(/\d+/, '0') : names.name(end);
}

/** Attribute names are the site's, unless somebody's word is in one. */
function isFamiliar(name: string, said: ReadonlySet<string>, asked: Censoring['asked']): boolean {
  if (asked.has(name) || plainNames.test(name) || aria.has(name)) return true;
  return !/\d/.test(name) && wordsIn(name).every((word) => siteWords.has(word) || !said.has(word));
}

const plainNames = /^(data-testid|href|role|lang|dir|alt|tabindex|datetime|type|title)$/;

function languageShape(value: string): string {
  const tags = value.toLowerCase().split(/[-_]/);
  const isKnown = tags.length <= 3 && tags.every((tag) => /^[a-z]{2}$/.test(tag) || langTags.has(tag));
  return isKnown ? value : 'und';
}

/** A test id as it is, but for numbers and words that somebody may have written. */
function identifierShape(value: string, said: ReadonlySet<string>, wanted: readonly Asked[]): string {
  const own = new Set(wanted.flatMap((each) => wordsIn(each.value)));
  if (value.length > 80 || !/^[\w .:-]*$/.test(value)) return 'unknown';
  const isSaid = (word: string) => said.has(word) && !own.has(word) && !siteWords.has(word);
  return value
    .replace(/\d+/g, '0')
    .replace(/[A-Za-z]{3,}/g, (word) => (wordsIn(word).some(isSaid) ? 'NAME' : word));
}

/** Words of a text that stand for it. */
const fewWords = 3;

/** A text as its shape: letters of the same script in words about as long, 0 for numbers; nothing of what it says. */
function textShape(text: string, part: Element, { meaning, names }: Censoring): string {
  if (text.trim() === '') return text === '' || text.includes('\n') ? '' : ' ';
  const known = text.length < 200 ? meaning(text, part) : null;
  return known ?? `${/^\s/.test(text) ? ' ' : ''}${wordsShape(text, names)}${/\s$/.test(text) ? ' ' : ''}`;
}

function wordsShape(text: string, names: Names): string {
  const words = text.slice(0, 300).trim().split(/\s+/);
  const shape = words
    .map((word, i) => handleShape(word, names) ?? (i < fewWords ? wordShape(word) : ''))
    .filter((word) => word !== '');
  const more = words.length > fewWords ? [...shape, 'x'] : shape;
  return more.length > 0 ? more.join(' ') : '*';
}

/** One letter of a script stands for all of it. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/^\p{Script=Cyrillic}/u, 'а'],
  [/^\p{Script=Arabic}/u, 'ا'],
  [/^\p{Script=Hebrew}/u, 'א'],
  [/^\p{Script=Greek}/u, 'α'],
  [/^\p{Script=Bengali}/u, 'ক'],
  [/^\p{Script=Devanagari}/u, 'क'],
  [/^\p{Script=Thai}/u, 'ก'],
  [/^\p{Script=Hangul}/u, '가'],
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, '中'],
];

/** "@handle" as in the addresses, since readers compare the two, and a tweet names the brand by it; null for other words. */
function handleShape(word: string, names: Names): string | null {
  const handle = /(?<![\w.])@(\w{1,20})(?!\w)/.exec(word)?.[1];
  return handle ? `@${names.name(handle)}` : null;
}

function wordShape(word: string): string {
  return (word.match(/[\p{L}\p{M}]+|\p{N}+|[.,:·@#…?!()/'"%+&-]/gu) ?? [])
    .slice(0, 4)
    .map((piece) => {
      if (/^\p{N}/u.test(piece)) return '0';
      if (!/^[\p{L}\p{M}]/u.test(piece)) return piece;
      const letter = scripts.find(([script]) => script.test(piece))?.[1] ?? 'a';
      return letter.repeat(piece.length < 3 ? piece.length : piece.length < 8 ? 5 : 9);
    })
    .join('');
}

function escapedHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
