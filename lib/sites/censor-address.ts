import { parameters, pathWords } from './censor-words.ts';
import { commentOfToken } from './facebook/ids.ts';
import { isAsked } from './x/about.ts';

/** Addresses in a report about a page (censor.ts): their form, with the same placeholder for the same name or number. */

/** What names and numbers stand as. */
export interface Names {
  name(key: string): string;
  number(key: string): string;
  /** Keys of the brand's identities: all that may be said of what was searched for. */
  brands: readonly string[];
}

/**
 * NAME1, NAME2 in order of appearance; ID1, ID2 by size, since the ids of a site grow with time and their order is part
 * of a conversation.
 */
export function placeholders(
  names: readonly string[],
  numbers: readonly string[],
  brands: readonly string[],
): Names {
  const bySize = [...numbers].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return { name: numbered('NAME', names), number: numbered('ID', bySize), brands };
}

/** The same placeholder for the same key, in the order of `keys` and then of asking. */
export function numbered(word: string, keys: readonly string[]): (key: string) => string {
  const places = new Map<string, string>();
  const place = (key: string) => {
    const known = places.get(key.toLowerCase()) ?? `${word}${places.size + 1}`;
    places.set(key.toLowerCase(), known);
    return known;
  };
  keys.forEach(place);
  return place;
}

const hosts = /^https?:\/\/((?:www|web|m|mobile)\.)?(facebook|x|twitter)\.com(?=[/?#]|$)/i;

/** An address with everything replaced that could lead to anybody. Those of other sites say only that they are. */
export function addressShape(href: string, names: Names): string {
  if (href === '') return '';
  const host = hosts.exec(href)?.[0].toLowerCase() ?? '';
  const rest = href.slice(host.length);
  if (host === '' && !/^[/?]/.test(rest)) return href.startsWith('#') ? '#' : 'https://elsewhere.example/';
  if (host === '' && rest.startsWith('//')) return 'https://elsewhere.example/';
  const [beforeHash = ''] = rest.split('#');
  const [path = '', ...query] = beforeHash.split('?');
  const shape = path
    .split('/')
    .map((part, i, parts) => partShape(decoded(part), parts[i - 1] === 'p', names))
    .join('/');
  const pairs = query
    .join('?')
    .split('&')
    .flatMap((pair) => pairShape(pair, names) ?? []);
  return `${host}${shape}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `isOld`: `/p/<name>-<id>`, an older address of a page. */
function partShape(part: string, isOld: boolean, names: Names): string {
  if (part === '' || pathWords.has(part)) return part;
  if (/^\d+$/.test(part)) return names.number(part);
  if (part.startsWith('pfbid')) return `pfbid${names.name(part)}`;
  const [, before, number] = (isOld && /^(.*)-(\d+)$/.exec(part)) || [];
  return before && number ? `${names.name(before)}-${names.number(number)}` : names.name(part);
}

function pairShape(pair: string, names: Names): string | null {
  const [key = '', ...rest] = pair.split('=');
  const value = decoded(rest.join('='));
  if (!parameters.has(key)) return null;
  if (key === 'q') return `q=${askedBrands(value, names).join('+')}`;
  if (value.startsWith('client')) return `${key}=client`;
  if (value === 'notif') return pair;
  if (/^\d+$/.test(value)) return `${key}=${names.number(value)}`;
  if (value.startsWith('pfbid')) return `${key}=${partShape(value, false, names)}`;
  const token = commentOfToken(value);
  return token ? `${key}=TOKEN.${names.number(token.post)}.${names.number(token.id)}` : `${key}=`;
}

/** Of a search only which of the brand's names it asks for. */
function askedBrands(query: string, { brands, name }: Names): string[] {
  return brands.filter((key) => isAsked(query, key)).map((key) => name(key));
}
