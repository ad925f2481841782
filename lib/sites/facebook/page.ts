import { hasIdentity, identityOfAddress, siteOf } from '../../core/brand.ts';
import type { Brand, Identity, PageKind, PageRef } from '../../core/types.ts';
import { addressIn, all, attr, closest, firstOf, one, plainIn, rootOf } from '../read.ts';
import { commentOfAddress, postOfAddress } from './ids.ts';
import { whose } from './selectors.ts';
import { holdsName, labelOf, ownerOfBox } from './thread.ts';

const base = new URL('https://www.facebook.com/');
/** Private or not about posts: never looked at. */
const closed = /^\/(messages|settings|login|checkpoint|recover|marketplace|gaming|ads|business)(\/|\.php|$)/i;

const rooms: Record<string, PageKind> = {
  'permalink.php': 'post',
  'story.php': 'post',
  photo: 'photo',
  'photo.php': 'photo',
  watch: 'video',
  reel: 'reel',
  groups: 'group',
  search: 'search',
  hashtag: 'search',
  notifications: 'notifications',
  'home.php': 'home',
};
const parts: Record<string, PageKind> = {
  posts: 'post',
  permalink: 'post',
  photos: 'photo',
  videos: 'video',
  reel: 'reel',
};

/** What an address of Facebook says (dom.md 1.1). The phone sites have another layout and are not ours. */
export function pageOf(url: URL): PageRef | null {
  if (siteOf(url) !== 'facebook' || /^(m|mbasic|touch)\./.test(url.hostname)) return null;
  if (closed.test(url.pathname)) return null;
  const owner = identityOfAddress(url)?.key ?? null;
  const [first = '', ...rest] = url.pathname.toLowerCase().split('/').filter(Boolean);
  const post = postOfAddress(url);
  const inside = post ? rest.map((part) => parts[part]).find((kind) => kind !== undefined) : undefined;
  const room = first === '' ? 'home' : (rooms[first] ?? (owner ? 'page' : 'other'));
  const { own } = commentOfAddress(url.href);
  return {
    site: 'facebook',
    kind: inside ?? room,
    url: url.href,
    // In a group the address names a member at most, never whose post it is.
    owner: first === 'groups' ? null : owner,
    postId: post && `facebook:${post}`,
    commentId: own ? `facebook:${own}` : null,
  };
}

/** Boxes for answering a post itself: those for comments name their authors, chats and new posts stand in none. */
export function postBoxesIn(scope: Element): Element[] {
  return all(scope, whose.composer.join()).filter((box) => {
    const post = closest(box, whose.post);
    return post !== null && one(post, whose.postSign) !== null && ownerOfBox(box) === null;
  });
}

/** The names that the page gives to whom it belongs and that stand in one of these labels, with their identity. */
function namesIn(
  labels: readonly string[],
  root: Element,
  page: PageRef,
): { identity: Identity; name: string }[] {
  const isIn = (name: string) => name.length > 1 && labels.some((label) => holdsName(label, name));
  const heading = page.owner && firstOf(root, whose.pageName);
  const name = heading ? plainIn(heading) : '';
  const ofPage = page.owner && isIn(name) ? [{ identity: { site: page.site, key: page.owner }, name }] : [];
  const authors = all(root, whose.postAuthor).flatMap((link) => {
    const name = plainIn(link);
    const url = isIn(name) ? addressIn(link, base) : null;
    const identity = url && identityOfAddress(url);
    return identity ? [{ identity, name }] : [];
  });
  return [...ofPage, ...authors];
}

/**
 * The page or post whose own name stands in its composer's label: "Comment as <name>" is worded in every language, that
 * it holds this very name is not. Nobody else's in a feed of many.
 */
export function offer(doc: Document, page: PageRef): { identity: Identity; name: string } | null {
  if (!['page', 'post', 'photo', 'video', 'reel'].includes(page.kind)) return null;
  const root = rootOf(doc);
  const any = all(root, whose.composer.join()).map(labelOf);
  // On the pages of others no box has such a label, and which of them are those of posts is dear to tell.
  const named = any.length > 0 ? namesIn(any, root, page) : [];
  if (named.length === 0) return null;
  const labels = postBoxesIn(root).map(labelOf);
  return named.find(({ name }) => labels.some((label) => holdsName(label, name))) ?? null;
}

/** A post, photo or video that opens over the page is a page of its own here. */
export function isOverlay(): boolean {
  return false;
}

/**
 * The address decides where it names an owner. Viewers and searches name none: there a link to the brand above the
 * comments does, as author of a post or of the picture shown, in the viewer where it lies over another page.
 */
export function concerns(doc: Document, page: PageRef, brand: Brand, isSure = true): boolean {
  if (page.owner) return hasIdentity(brand, { site: 'facebook', key: page.owner });
  if (!['post', 'photo', 'video', 'reel', 'group', 'search'].includes(page.kind)) return false;
  const root = rootOf(doc);
  const isList = page.kind === 'group' || page.kind === 'search';
  const viewer = isList ? null : firstOf(root, whose.viewer);
  const id = page.postId?.replace('facebook:', '');
  if (!isSure && !(id && one(viewer ?? root, `a[href*="${id}"]`))) return false;
  const selector = isList ? whose.postAuthor : whose.viewerOwner;
  const shown = viewer ? namedIn(viewer, selector) : [];
  return (shown.length > 0 ? shown : namedIn(root, selector)).some((each) => hasIdentity(brand, each));
}

/** Whom links name that stand above comments, not in them. */
function namedIn(scope: Element, selector: string): Identity[] {
  return all(scope, selector).flatMap((link) => {
    const around = closest(link, whose.notOwner);
    const url = around && attr(around, 'aria-posinset') === null ? null : addressIn(link, base);
    return (url && identityOfAddress(url)) ?? [];
  });
}
