import type { Author, Brand, CustomerId, Identity, SiteId } from './types.ts';

/** The site of an address, by its host; null for any other host or for text that is no address. */
export function siteOfAddress(address: string): SiteId | null {
  const url = URL.parse(address);
  return url && siteOf(url);
}

/** The same of an address that is read already. */
export function siteOf(url: URL): SiteId | null {
  return siteOfHost(url.hostname);
}

function siteOfHost(host: string): SiteId | null {
  if (host === 'x.com' || host === 'twitter.com' || host === 'www.x.com' || host === 'mobile.x.com')
    return 'x';
  return /^((www|web|m|mbasic|touch|[a-z]{2}-[a-z]{2})\.)?(facebook|fb)\.com$/.test(host) ? 'facebook' : null;
}

/** First path parts that are the site's own rooms and never somebody's name. */
const reserved: Record<SiteId, ReadonlySet<string>> = {
  x: new Set(
    'home explore search notifications messages settings compose i intent hashtag tos privacy login jobs logout signup share'.split(
      ' ',
    ),
  ),
  facebook: new Set(
    (
      'home.php watch reel reels groups events marketplace gaming photo photo.php photos permalink.php story.php posts ' +
      'videos share sharer help login settings notifications messages bookmarks search friends people hashtag ads ' +
      'business latest policies privacy pages stories me media saved memories live fundraisers adsmanager dialog'
    ).split(' '),
  ),
};

/** The identity an address belongs to: handle, vanity name or numeric id. Null where it names nobody. */
export function identityOfAddress(url: URL): Identity | null {
  const site = siteOfHost(url.hostname);
  const [first = '', ...rest] = url.pathname.split('/').filter(Boolean).map(decode);
  const room = first.toLowerCase();
  const key =
    site === 'facebook'
      ? facebookKey(room, rest, url.searchParams.get('id'))
      : /^\w{1,20}$/.test(room) && !reserved.x.has(room) && room;
  return site && key ? { site, key } : null;
}

function facebookKey(room: string, rest: readonly string[], id: string | null): string | false | undefined {
  const number = (text: string | undefined, form = /^(\d+)$/) => form.exec(text ?? '')?.[1];
  if (/^(profile|permalink|story)\.php$/.test(room)) return number(id ?? '');
  if (room === 'people') return number(rest[1]);
  // /groups/<g>/user/<id>/ names a member, dom.md 1.3.
  if (room === 'groups') return rest[1] === 'user' && number(rest[2]);
  // Older addresses of pages: /pages/<name>/<id>, /pages/category/<what>/<name>-<id>, /p/<name>-<id>, /<name>-<id>.
  if (room === 'pages') return number(rest.at(-1), /^(?:.*-)?(\d+)$/);
  if (room === 'p') return number(rest[0], /-(\d+)$/);
  const old = number(room, /-(\d{9,})$/);
  if (old) return old;
  // The letters of all scripts make a pattern that takes longer to prepare than all else here.
  const isName = /^[\w.-]{1,80}$/.test(room) || /^[\p{L}\p{N}.\-_]{1,80}$/u.test(room);
  return isName && !reserved.facebook.has(room) && !room.endsWith('.php') && room;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * What a person typed as their page or handle: an address (with or without https) or an @handle (X). A bare word
 * is refused (null), since it could be either site.
 */
export function parseIdentity(input: string): Identity | null {
  const text = input.trim().replace(/^\u2068|\u2069$/g, '');
  const handle = /^@(\w{1,15})$/.exec(text);
  if (handle?.[1]) return { site: 'x', key: handle[1].toLowerCase() };
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!/^[\w.-]+\.[a-z]{2,}(\/|$)/i.test(address.replace(/^https?:\/\//i, '')) || !URL.canParse(address))
    return null;
  return identityOfAddress(new URL(address));
}

/**
 * What a person typed or pasted as the pages and handles of one brand: one per line, or with commas or blanks between.
 * Null where any of them is no page or handle, or where there is none.
 */
export function parseIdentities(input: string): { input: string; identity: Identity }[] | null {
  const found = new Map<string, { input: string; identity: Identity }>();
  for (const part of input.split(/[\s,;،]+/).filter(Boolean)) {
    const identity = parseIdentity(part);
    if (!identity) return null;
    if (!found.has(identityKey(identity))) found.set(identityKey(identity), { input: part, identity });
  }
  return found.size > 0 ? [...found.values()] : null;
}

/**
 * A part of Facebook that CareRail cannot work on though it shows a page's comments: Meta's business tools have a layout
 * that nobody has evidence of (dom.md 1.7), the sites for phones another one. Null for everything else.
 */
export function unsupportedIn(address: string): 'business' | 'phone' | null {
  const text = address.trim();
  const absolute = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(absolute)) return null;
  const { hostname, pathname } = new URL(absolute);
  if (/^(business|adsmanager|ads)\.(facebook|meta)\.com$/.test(hostname)) return 'business';
  if (siteOfHost(hostname) !== 'facebook') return null;
  if (/^(m|mbasic|touch)\./.test(hostname)) return 'phone';
  return /^\/(business|adsmanager|ads|latest)(\/|$)/i.test(pathname) ? 'business' : null;
}

/** Stable form of an identity for keys: `x:sunny_shop`. */
export function identityKey(identity: Identity): string {
  return `${identity.site}:${identity.key}`;
}

export function hasIdentity(brand: Brand, identity: Identity): boolean {
  return brand.identities.some((own) => own.site === identity.site && own.key === identity.key);
}

/** The identities of a brand on one site. */
export function identitiesOn(brand: Brand, site: SiteId): Identity[] {
  return brand.identities.filter((own) => own.site === site);
}

/** Address of the page of an identity, for links. */
export function addressOf(identity: Identity): string {
  if (identity.site === 'x') return `https://x.com/${identity.key}`;
  return /^\d+$/.test(identity.key)
    ? `https://www.facebook.com/profile.php?id=${identity.key}`
    : `https://www.facebook.com/${identity.key}`;
}

/**
 * Who an author is, by what the site keeps stable: the handle on X, the vanity name or id in the profile address
 * on Facebook. Where neither is shown (anonymous group members) the name has to do, as `facebook:name=anna k`: two
 * anonymous people of one name in one thread are then one customer.
 */
export function customerIdOf(site: SiteId, author: Author): CustomerId {
  const handle = site === 'x' ? author.handle?.replace(/^@/, '').toLowerCase() : null;
  if (handle) return identityKey({ site, key: handle });
  const identity = URL.canParse(author.profile) ? identityOfAddress(new URL(author.profile)) : null;
  if (identity?.site === site) return identityKey(identity);
  return `${site}:name=${author.name.trim().toLowerCase().slice(0, 200)}`;
}

/**
 * Whether a comment is the brand's own: by one of these brands' identities. `author.isBrand` only says what the page's
 * script held for an identity when it read, which a person may have taken back since.
 */
export function isOwn(comment: { customerId: CustomerId }, brands: readonly Brand[]): boolean {
  return brands.some((brand) => brand.identities.some((own) => identityKey(own) === comment.customerId));
}

/** Our brands with those of a backup: new ones and new identities are added, an identity of ours is never moved. */
export function mergeBrands(ours: readonly Brand[], theirs: readonly Brand[]): Brand[] {
  const brands = [...ours];
  for (const brand of theirs) {
    const fresh = brand.identities.filter((identity) => !brands.some((each) => hasIdentity(each, identity)));
    const at = brands.findIndex(({ id }) => id === brand.id);
    const known = brands[at];
    if (known) brands[at] = { ...known, identities: [...known.identities, ...fresh] };
    else if (fresh.length > 0) brands.push({ ...brand, identities: fresh });
  }
  return brands;
}
