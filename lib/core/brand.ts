import type { Author, Brand, CustomerId, Identity, SiteId } from './types.ts';

/** The site of an address, by its host; null for any other host or for text that is no address. */
export function siteOfAddress(address: string): SiteId | null {
  return URL.canParse(address) ? siteOfHost(new URL(address).hostname) : null;
}

function siteOfHost(host: string): SiteId | null {
  if (host === 'x.com' || host === 'twitter.com' || host === 'www.x.com' || host === 'mobile.x.com')
    return 'x';
  if (host === 'facebook.com' || /^(www|web|m|mbasic|[a-z]{2}-[a-z]{2})\.facebook\.com$/.test(host))
    return 'facebook';
  return null;
}

/** First path parts that are the site's own rooms and never somebody's name. */
const reserved: Record<SiteId, ReadonlySet<string>> = {
  x: new Set(
    'home explore search notifications messages settings compose i intent hashtag tos privacy login jobs'.split(
      ' ',
    ),
  ),
  facebook: new Set(
    (
      'home.php watch reel reels groups events marketplace gaming photo photo.php photos permalink.php story.php posts ' +
      'videos share sharer help login settings notifications messages bookmarks search friends people hashtag ads ' +
      'business latest policies privacy pages stories'
    ).split(' '),
  ),
};

/** The identity an address belongs to: handle, vanity name or numeric id. Null where it names nobody. */
export function identityOfAddress(url: URL): Identity | null {
  const site = siteOfHost(url.hostname);
  if (!site) return null;
  const parts = url.pathname.split('/').filter(Boolean).map(decode);
  const first = parts[0]?.toLowerCase() ?? '';
  if (site === 'facebook') {
    const id = url.searchParams.get('id');
    if (
      (first === 'profile.php' || first === 'permalink.php' || first === 'story.php') &&
      id &&
      /^\d+$/.test(id)
    )
      return { site, key: id };
    if (first === 'people' && /^\d+$/.test(parts[2] ?? '')) return { site, key: parts[2] ?? '' };
    // /groups/<g>/user/<id>/ names a member, dom.md 1.3.
    if (first === 'groups' && parts[2] === 'user' && /^\d+$/.test(parts[3] ?? ''))
      return { site, key: parts[3] ?? '' };
    // /pages/<name>/<id> and /p/<name>-<id> are older page addresses.
    if (first === 'pages' && /^\d+$/.test(parts.at(-1) ?? '')) return { site, key: parts.at(-1) ?? '' };
    if (first === 'p') {
      const old = /-(\d+)$/.exec(parts[1] ?? '');
      return old?.[1] ? { site, key: old[1] } : null;
    }
    return /^[\p{L}\p{N}.\-_]{1,80}$/u.test(first) && !reserved.facebook.has(first) && !first.endsWith('.php')
      ? { site, key: first }
      : null;
  }
  return /^\w{1,20}$/.test(first) && !reserved.x.has(first) ? { site, key: first } : null;
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
