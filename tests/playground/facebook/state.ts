import { useSyncExternalStore } from 'react';
import { asked, start } from '../boot.ts';
import { classes } from '../classes.ts';
import { brandKey } from '../data/people.ts';
import { commentToken, tracking } from '../ids.ts';
import { createControl, type SentPost } from '../live.ts';
import type { Message, Person, Post } from '../world.ts';
import { pathOf } from './address.ts';
import css from './look-facebook.module.css';
import { uiOf, words } from './words.ts';

/** What all parts of the Facebook page share. */

export const c = classes(css, 'facebook');
export const live = start('facebook');
export const ui = uiOf(asked);
export const w = words[ui];
export const variant = asked.get('variant');
const sent: SentPost[] = [];

/** As whom the person writes: the brand's page, or anybody by `?as=`. */
export const viewer: Person = live.person(asked.get('as') ?? brandKey);

export function useMessages(): readonly Message[] {
  return useSyncExternalStore(live.subscribe, live.messages);
}

/** Path of a profile; some people have none but their number. */
export function profilePath(person: Person): string {
  return person.vanity ? `/${person.vanity}` : `/profile.php?id=${person.number}`;
}

export function permalinkPath(post: Post): string {
  return pathOf(post, live.person(post.by));
}

/** The way to somebody from a post: in a group their page within the group. */
export function profileIn(post: Post, person: Person): string {
  return post.group ? `/groups/${post.group}/user/${person.number}/` : profilePath(person);
}

/** An absolute address with the site's tracking tail. */
export function tracked(path: string, key: string): string {
  const join = path.includes('?') ? '&' : '?';
  return `${location.origin}${path}${join}__cft__[0]=${tracking(`cft ${key}`, 132)}&__tn__=R]-R`;
}

export function source(key: string): string {
  return `/privacy_sandbox/comet/register/source/?xt=${tracking(`xt ${key}`, 180)}`;
}

/** Address of an author from a comment: it carries the comment's token (dom.md 1.3). */
export function authorHref(m: Message, post: Post): string {
  const path = profileIn(post, live.person(m.by));
  const token = m.id.startsWith('client:') ? m.id : commentToken(m.postId, m.id);
  const join = path.includes('?') ? '&' : '?';
  return tracked(variant === 'broken' ? path : `${path}${join}comment_id=${encodeURIComponent(token)}`, m.id);
}

export function commentHref(m: Message, post: Post): string {
  const join = permalinkPath(post).includes('?') ? '&' : '?';
  const own = m.parentId ? `comment_id=${m.parentId}&reply_comment_id=` : 'comment_id=';
  return tracked(`${permalinkPath(post)}${join}${own}${encodeURIComponent(m.id)}`, m.id);
}

export function avatar(person: Person): string {
  return `/images/avatar/${encodeURIComponent(person.key)}.svg`;
}

let serial = 0;
const elements = new Map<string, string>();

/** React's key of a message. With `?confirm=inplace` a confirmed comment keeps the element it was shown in before. */
export function keyOf(m: Message): string {
  return elements.get(m.id) ?? m.id;
}

/** A post from a composer: at once without a permanent id, 400 ms later with one. */
export function postComment(text: string, via: string, parent: Message | null, post: Post): void {
  const confirmed = live.draft(viewer.key, text, parent, post.id);
  serial += 1;
  if (asked.get('confirm') === 'inplace') elements.set(confirmed.id, `client:${serial}`);
  const settle = live.hold({ ...confirmed, id: `client:${serial}` });
  sent.push({ id: confirmed.id, parentId: confirmed.parentId, text, via, at: confirmed.at });
  setTimeout(() => settle(confirmed), 400);
}

let focus: string | null = null;

/** Tells the test controls which post the page is about. */
export function setFocus(postId: string | null): void {
  focus = postId;
}

window.__site = createControl(live, sent, () => focus);
