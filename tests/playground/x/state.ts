import { useSyncExternalStore } from 'react';
import { asked, start } from '../boot.ts';
import { classes } from '../classes.ts';
import { brandKey } from '../data/people.ts';
import { scramble } from '../ids.ts';
import { createControl, type SentPost } from '../live.ts';
import type { Message, Person } from '../world.ts';
import css from './look-x.module.css';
import { type Ui, words } from './words.ts';

/** What all parts of the X page share. */

export const c = classes(css, 'x');
export const live = start('x');
const ui = asked.get('ui');
export const w = words[ui !== null && ui in words ? (ui as Ui) : 'en'];

const as = asked.get('as')?.toLowerCase();
/** The account that is signed in: the brand's, or the handle of `?as=`. */
export const viewer: Person =
  [...live.world.people.values()].find((p) => p.handle.toLowerCase() === as) ?? live.person(as ?? brandKey);

const sent: SentPost[] = [];

export function useMessages(): readonly Message[] {
  return useSyncExternalStore(live.subscribe, live.messages);
}

export function statusPath(m: Message): string {
  return `/${live.person(m.by).handle}/status/${m.id}`;
}

export function avatar(person: Person): string {
  return `/images/avatar/${encodeURIComponent(person.key)}.svg`;
}

/** Element ids as the site makes them. */
export function elementId(key: string): string {
  return `id__${scramble(key, 12, 'abcdefghijklmnopqrstuvwxyz0123456789')}`;
}

/** Sends from a composer: the tweet is there 300 ms later, with its permanent id. */
export function tweet(text: string, via: string, parent: Message | null): void {
  setTimeout(() => {
    const message = live.draft(viewer.key, text, parent, null);
    sent.push({ id: message.id, parentId: message.parentId, text, via, at: message.at });
    live.commit({ kind: 'add', message });
  }, 300);
}

let focus: string | null = null;

/** Tells the test controls which tweet the page is about. */
export function setFocus(id: string | null): void {
  focus = id;
}

window.__site = createControl(live, sent, () => focus);
