import { hasIdentity, identitiesOn, identityOfAddress } from '../../core/brand.ts';
import type { Brand, CommentId, Identity } from '../../core/types.ts';
import { addressIn, all, attr, closest, lineIn, rootOf, textOf } from '../read.ts';
import type { Acting } from '../types.ts';
import { composer, find } from './composer.ts';
import { postBoxesIn } from './page.ts';
import { at, whose } from './selectors.ts';
import { bare, labelOf, writerIn } from './thread.ts';

const base = new URL('https://www.facebook.com/');

/**
 * As whom the person would answer: who stands in the label of the box that the answer goes into ("Comment as <name>",
 * dom.md 1.5), else who the page's own data says is signed in. Each post may be answered in another voice, so for a
 * comment its own box and those of its post are asked first. Labels that contradict each other say nothing.
 */
export function acting(doc: Document, brands: readonly Brand[], id?: CommentId): Acting | null {
  const root = rootOf(doc);
  const known: Known = { brands, names: ownNames(root, brands), account: () => accountOn(root) };
  const box = id && composer(doc, id);
  // What a reply box names in words unknown to us may be whom it answers.
  const own = box ? writerIn(labelOf(box)) : null;
  if (own) return judged({ name: own }, known);
  const comment = id && find(doc, id);
  const post = comment && closest(comment, whose.post);
  for (const scope of post ? [post, root] : [root]) {
    const names = new Set(postBoxesIn(scope).flatMap((each) => nameIn(labelOf(each), known) ?? []));
    const [name] = names;
    if (name !== undefined) return names.size === 1 ? judged({ name }, known) : null;
  }
  const account = known.account();
  return account && judged(account, known);
}

interface Known {
  brands: readonly Brand[];
  /** What the page calls the brands' own. */
  names: readonly { name: string; identity: Identity }[];
  account(): Account | null;
}

interface Account {
  id: string;
  name: string;
}

/** Which brand's that name or number is; null where more than one has it, or where nobody's name is known here. */
function judged({ name, id }: { name: string; id?: string }, { brands, names }: Known): Acting | null {
  const isIt = (identity: Identity, brand: Brand) =>
    identity.key === id ||
    [identity.key, brand.name].some((each) => isSameName(each, name)) ||
    names.some((each) => each.identity.key === identity.key && isSameName(each.name, name));
  const found = brands.flatMap(
    (brand) => identitiesOn(brand, 'facebook').find((identity) => isIt(identity, brand)) ?? [],
  );
  const [identity] = found;
  if (identity) return found.length === 1 ? { kind: 'brand', identity, name } : null;
  return names.length > 0 ? { kind: 'other', name } : null;
}

/** By letters and digits, as a vanity name is often the page's name without its blanks; signs alone as they are. */
function isSameName(a: string, b: string): boolean {
  const letters = (text: string) =>
    bare(text)
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  return letters(a) === letters(b) && (letters(a) !== '' || bare(a) === bare(b));
}

/** Whom the label of a post's box names as the writer; null where nobody is named for sure. */
function nameIn(label: string, { names, account, brands }: Known): string | null {
  const told = writerIn(label);
  if (told) return told;
  const text = bare(label);
  const candidates = [...names, ...brands, ...[account() ?? []].flat()].map(({ name }) => bare(name));
  const [longest] = candidates.filter((name) => endsLabel(text, name)).sort((a, b) => b.length - a.length);
  return longest ?? null;
}

/**
 * Whether a name stands whole at the end of a label, or at its beginning as in Turkish, in words that we do not know:
 * what is beside it must be a plain word, in small letters or of another script, and nothing else there like a name.
 */
function endsLabel(text: string, name: string): boolean {
  if (name.length < 2) return false;
  const isLast = text.endsWith(name);
  if (!isLast && !text.startsWith(name)) return false;
  const words = (isLast ? text.slice(0, -name.length) : text.slice(name.length)).match(
    /[\p{L}\p{M}\p{N}’'.-]+/gu,
  );
  const beside = words?.at(isLast ? -1 : 0);
  if (!words || !beside) return false;
  const edge = name.match(/\p{L}/gu)?.at(isLast ? 0 : -1) ?? '';
  if (isCased(beside) !== isCased(edge)) return true;
  const isApart = isLast
    ? /[^\p{L}\p{N}]$/u.test(text.slice(0, -name.length))
    : /^[^\p{L}\p{N}]/u.test(text.slice(name.length));
  // Only the first word of a label may have a capital.
  return (
    isApart && isCased(beside) && (isLast ? words.slice(1) : words).every((word) => !/^\p{Lu}/u.test(word))
  );
}

function isCased(text: string): boolean {
  return /^[\p{Lu}\p{Ll}]/u.test(text);
}

/** What the brands' own are called on this page: above posts, pictures and comments. */
function ownNames(root: Element, brands: readonly Brand[]): Known['names'] {
  const keys = brands.flatMap((brand) => identitiesOn(brand, 'facebook').map(({ key }) => key));
  return all(root, `${whose.viewerOwner}, ${at.author}`).flatMap((link) => {
    const href = attr(link, 'href')?.toLowerCase() ?? '';
    // A vanity name of other letters than these is encoded.
    const url = href.includes('%') || keys.some((key) => href.includes(key)) ? addressIn(link, base) : null;
    const identity = url && identityOfAddress(url);
    if (!identity || !brands.some((brand) => hasIdentity(brand, identity))) return [];
    const name = lineIn(link);
    return name ? { identity, name } : [];
  });
}

/** What each script of data says of the account. */
const searched = new WeakMap<Element, Account | null>();

function accountOn(root: Element): Account | null {
  for (const script of all(root, at.relay)) {
    const found = searched.has(script) ? searched.get(script) : accountIn(textOf(script));
    searched.set(script, found ?? null);
    if (found) return found;
  }
  return null;
}

/**
 * Who is signed in, by the data a page comes with: the flat object behind `CurrentUserInitialData` (saved pages 2025-05
 * to 2026-04, all of nobody: "0"). Only searched, never parsed whole.
 */
export function accountIn(json: string): Account | null {
  const start = json.indexOf('["CurrentUserInitialData",');
  const data = start < 0 ? '' : (/\{[^{}]*\}/.exec(json.slice(start, start + 2000))?.[0] ?? '');
  const id = /"USER_ID":"([1-9]\d*)"/.exec(data)?.[1];
  const name = /"NAME":("(?:[^"\\]|\\.)+")/.exec(data)?.[1];
  if (!id || !name) return null;
  try {
    return { id, name: bare(JSON.parse(name)) };
  } catch {
    return null;
  }
}
