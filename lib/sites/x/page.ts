import { identitiesOn, identityOfAddress, siteOf } from '../../core/brand.ts';
import type { Brand, Identity, PageKind, PageRef } from '../../core/types.ts';
import { addressIn, attr, firstOf, isBefore, one, plainIn, rootOf } from '../read.ts';
import { whose } from './selectors.ts';

const rooms: Record<string, PageKind> = {
  home: 'home',
  search: 'search',
  hashtag: 'search',
  explore: 'search',
};
/** Private or not about people's tweets: never looked at. */
const closed = /^\/(messages|settings|login|logout|signup|jobs|tos|privacy|i\/(?!(web\/)?status\/))/i;

/** The reply dialog has an address of its own while the page below stays as it was (dom.md 2.4). */
export function isOverlay(url: URL): boolean {
  return /^\/(compose|intent)\//.test(url.pathname);
}

/**
 * The tweet that a status page is about; null on all other pages. `isWhole`: nothing lies over the page, while a photo
 * view has a list of its own.
 */
export function focusOf(url: URL): { id: string; handle: string | null; isWhole: boolean } | null {
  const [, handle, id, view] = statusPath.exec(url.pathname) ?? [];
  return id ? { id, handle: handle ?? null, isWhole: view === undefined } : null;
}

const statusPath = /^\/(?:i\/web|i|(\w+))\/status(?:es)?\/(\d+)(\/(?:photo|video)\/\d+)?\/?$/;

/**
 * Whether an address is that of the replies which one of these identities has hidden under a tweet of its own (dom.md
 * has no saved page of it). Elsewhere X shows no sign of it.
 */
export function isHiddenList(url: URL, own: readonly Identity[]): boolean {
  const by = /^\/(\w+)\/status(?:es)?\/\d+\/hidden\/?$/.exec(url.pathname)?.[1]?.toLowerCase();
  return own.some(({ key }) => key === by);
}

/** What an address of X says (dom.md 2.1). Quotes and likes of a status are lists of their own: `other`. */
export function pageOf(url: URL): PageRef | null {
  if (siteOf(url) !== 'x' || closed.test(url.pathname)) return null;
  const owner = identityOfAddress(url)?.key ?? null;
  const page = (kind: PageKind, id?: string): PageRef => ({
    site: 'x',
    kind,
    url: url.href,
    owner,
    postId: null,
    commentId: id ? `x:${id}` : null,
  });
  const focus = focusOf(url);
  if (focus) return page('status', focus.id);
  if (/\/status(?:es)?\/\d+\//.test(url.pathname)) return page('other');
  const [first = 'home', second] = url.pathname.toLowerCase().split('/').filter(Boolean);
  if (first === 'notifications') return page(second === 'mentions' ? 'mentions' : 'notifications');
  const room = rooms[first];
  if (room) return page(room);
  return page(owner ? 'profile' : 'other');
}

/**
 * Whose account is in use: the profile link of the side bar and the picture of the account switcher. Null: unknown, or
 * the two do not agree.
 */
export function viewerOf(doc: Document): string | null {
  const root = rootOf(doc);
  const link = addressIn(firstOf(root, whose.viewerLink), new URL('https://x.com/'));
  const avatar = firstOf(root, whose.viewerAvatar);
  const shown = avatar && attr(avatar, 'data-testid')?.replace(/^UserAvatar-Container-/, '');
  const handle = link?.pathname.split('/')[1] || shown || '';
  const isSure = !shown || shown.toLowerCase() === handle.toLowerCase();
  return isSure && /^\w{1,20}$/.test(handle) ? handle : null;
}

/**
 * The address decides where it names the brand, and for what is shown to one account only, the account in use. On
 * others' tweets the page does: the brand's own tweets and every mention of it hold a link to its profile.
 */
export function concerns(doc: Document, page: PageRef, brand: Brand, isSure = true): boolean {
  const keys = identitiesOn(brand, 'x').map((identity) => identity.key);
  if (page.owner && keys.includes(page.owner)) return true;
  const root = rootOf(doc);
  if (page.kind === 'status') {
    // The tweet that a page is about takes no focus (dom.md 2.1).
    const id = page.commentId?.slice(2);
    if (!isSure && !one(root, `${whose.tweet}[tabindex="-1"] a[href*="/status/${id}"]`)) return false;
  } else if (!['search', 'mentions', 'notifications'].includes(page.kind)) return false;
  else {
    const query = new URL(page.url).searchParams.get('q')?.toLowerCase() ?? '';
    const words: string[] = query.match(/\w+/g) ?? [];
    const isNamed = brand.name.length > 3 && query.includes(brand.name.toLowerCase());
    const isAsked = isNamed ? keys.length > 0 : keys.some((key) => words.includes(key));
    if (page.kind === 'search' && isAsked) return true;
    const acting = viewerOf(doc)?.toLowerCase();
    if (acting) return keys.includes(acting);
  }
  const end = one(root, whose.endOfReplies);
  return keys.some((key) => {
    const link = /^\w+$/.test(key) ? one(root, `${whose.tweet} a[href$="/${key}" i]`) : null;
    return link !== null && (!end || isBefore(link, end));
  });
}

/** A profile or tweet of the very account in use. */
export function offer(doc: Document, page: PageRef): { identity: Identity; name: string } | null {
  const handle = viewerOf(doc);
  if (!handle || handle.toLowerCase() !== page.owner || !['profile', 'status'].includes(page.kind))
    return null;
  const shown = one(rootOf(doc), `${whose.tweet} ${whose.name} a[href$="/${page.owner}" i]`);
  return { identity: { site: 'x', key: page.owner }, name: (shown && plainIn(shown)) || `@${handle}` };
}
