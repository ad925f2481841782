import type { Page } from '@playwright/test';
import type { SiteId } from '../../lib/core/types.ts';
import { world } from '../playground/world.ts';
import { now } from './agent.ts';

/** Random walks through the stand-in sites, as an agent makes them in a day, only faster. */

/** A page of a site, and whether it is a place of the brand's. */
export interface Room {
  path: string;
  ours: boolean;
}

const { posts, tweets } = world(now);
const tweet = (words: string) => tweets.find(({ text }) => text.includes(words))?.id;
const post = (kind: string, n = 0) => posts.filter((each) => each.kind === kind && each.by === 'brand')[n];

const xRooms: Room[] = [
  ['/sunnycrust', true],
  ['/sunnycrust/with_replies', true],
  [`/sunnycrust/status/${tweet('2/2')}`, true],
  [`/sunnycrust/status/${tweet('1/2')}`, true],
  [`/sunnycrust/status/${tweet('Winter hours')}`, true],
  [`/sunnycrust/status/${tweet('2/2')}/quotes`, true],
  [`/hwhitcombe/status/${tweet('Day two without bread')}`, true],
  [`/o_sinitskaya/status/${tweet('маковой булки')}`, true],
  ['/notifications', true],
  ['/notifications/mentions', true],
  ['/search?q=sunnycrust&f=live', true],
  ['/home', false],
  ['/mapleandrye', false],
  [`/mapleandrye/status/${tweet('Cardamom buns')}`, false],
].map(([path, ours]) => ({ path, ours }) as Room);

const facebookRooms: Room[] = [
  ['/sunnycrust.bakery', true],
  ['/profile.php?id=61550208417733', true],
  [`/sunnycrust.bakery/posts/${post('post')?.pfbid}`, true],
  [`/sunnycrust.bakery/posts/${post('post', 1)?.pfbid}`, true],
  [`/photo/?fbid=${post('photo')?.id}&set=a.61550208417733`, true],
  [`/sunnycrust.bakery/videos/${post('video')?.id}/`, true],
  [`/watch/?v=${post('video')?.id}`, true],
  [`/reel/${post('reel')?.id}`, true],
  [`/groups/riverside.market/posts/${post('group')?.id}/`, true],
  [
    `/groups/riverside.market/posts/${posts.find(({ kind, by }) => kind === 'group' && by !== 'brand')?.id}/`,
    false,
  ],
  ['/search/posts?q=sunnycrust', true],
  ['/', false],
  ['/mapleandrye.coffee', false],
].map(([path, ours]) => ({ path, ours }) as Room);

export const rooms: Record<SiteId, readonly Room[]> = { x: xRooms, facebook: facebookRooms };

/** Numbers in [0, 1), the same ones for a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One step of a walk. Those that a page makes by itself come many at a time. */
export type Move =
  | { kind: 'go'; path: string }
  | { kind: 'back' | 'forward' | 'scroll' | 'open' | 'close' }
  | { kind: 'hide' | 'leave' | 'sidebar' };

/**
 * A random move; those of the browser and the person are rarer than the page's own, as they take longer. `leaves`: whether
 * it may be one out of the page and back.
 */
export function nextMove(site: SiteId, random: () => number, leaves: boolean): Move {
  const r = random();
  if (r < 0.03 && leaves) return { kind: 'leave' };
  if (r < 0.05) return { kind: 'hide' };
  if (r < 0.11) return { kind: 'sidebar' };
  if (r < 0.2) return { kind: 'back' };
  if (r < 0.27) return { kind: 'forward' };
  if (r < 0.42) return { kind: 'scroll' };
  if (r < 0.52) return { kind: 'open' };
  if (r < 0.57) return { kind: 'close' };
  const list = rooms[site];
  return { kind: 'go', path: list[Math.floor(random() * list.length)]?.path ?? '/' };
}

/** Makes moves within the page, by its own links and history, with a pause (ms) after each. */
export async function step(page: Page, moves: readonly Move[], pauses: readonly number[]): Promise<void> {
  await page.evaluate(
    async ([moves, pauses]) => {
      const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
      for (const [n, move] of moves.entries()) {
        if (move.kind === 'go') {
          const link = document.querySelector<HTMLElement>(
            `#react-root a[href="${move.path}"], [id^="mount_"] a[href="${move.path}"]`,
          );
          if (link) link.click();
          else {
            history.pushState({ scroll: 0, over: false }, '', move.path);
            dispatchEvent(new Event('playground:moved'));
          }
        }
        // Not out of the page: that is a move of its own.
        const at = navigation.currentEntry?.index ?? 0;
        const by = { back: -1, forward: 1 }[move.kind as 'back' | 'forward'] ?? 0;
        if (by !== 0 && navigation.entries()[at + by]?.sameDocument) history.go(by);
        if (move.kind === 'scroll')
          scrollTo(0, (document.documentElement.scrollHeight * ((n * 7 + 3) % 10)) / 10);
        // A post over its feed, the comments of a reel, X's reply dialog.
        if (move.kind === 'open')
          press('[data-ad-rendering-role="comment_button"], [aria-label="Comment"], [data-testid="reply"]');
        if (move.kind === 'close') press('[role="dialog"] [aria-label="Close"]');
        await new Promise((resolve) => setTimeout(resolve, pauses[n]));
      }
    },
    [moves, pauses] as const,
  );
}
