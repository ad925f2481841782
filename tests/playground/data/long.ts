import { facebookId, hash, pfbid, snowflake } from '../ids.ts';
import type { Message, Post, World } from '../world.ts';
import { brandKey } from './people.ts';

/** Generated talk for benchmarks: many plain comments, every seventh answered by the brand. */

const openings = [
  ['en', 'My order from'],
  ['pl', 'Moje zamówienie z'],
  ['de', 'Meine Bestellung vom'],
  ['sr', 'Моја поруџбина од'],
  ['fa', 'سفارش من از'],
  ['ru', 'Мой заказ от'],
] as const;
const endings = [
  'did not arrive 😕',
  'była zimna, dlaczego?',
  'war ausgezeichnet, danke!',
  'касни већ два сата',
  'هنوز نرسیده است',
  'можно отменить?',
  'arrived, but where is the receipt? https://sunnycrust.example/help',
];

/** The world with `n` more comments under the newest post, n/10 more posts with ten each, and `n` more replies on X. */
export function long(base: World, n: number): World {
  const main = base.posts[0];
  const focal = base.tweets.find((t) => t.text.includes('2/2'));
  if (!main || !focal || n <= 0) return base;
  const posts = Array.from({ length: Math.ceil(n / 10) }, (_, i) => longPost(base, main, i));
  return {
    ...base,
    posts: [...base.posts, ...posts],
    comments: [
      ...base.comments,
      ...range(n).flatMap((i) => longComment(base, main.id, i, 'more')),
      ...posts.flatMap((post, p) =>
        range(10).flatMap((i) => longComment(base, post.id, p * 10 + i, 'first')),
      ),
    ],
    tweets: [...base.tweets, ...range(n).flatMap((i) => longReply(base, focal, i / n, i))],
  };
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

function longPost(base: World, main: Post, i: number): Post {
  const key = `long ${i}`;
  return {
    ...main,
    id: facebookId(`post ${key}`),
    pfbid: pfbid(`post ${key}`),
    text: `Bread of day ${i + 1}: ${wording(i)}`,
    at: base.base - (4000 + i * 60) * 60_000,
    extra: 0,
    photo: null,
  };
}

function wording(i: number): string {
  return `${openings[i % openings.length]?.[1] ?? ''} ${1 + (i % 28)}.${1 + (i % 12)}. ${endings[i % endings.length] ?? ''}`;
}

function author(base: World, i: number): string {
  const keys = [...base.people.keys()].slice(2);
  return keys[hash(`author ${i}`) % keys.length] ?? brandKey;
}

const plain = {
  sticker: false,
  cut: null,
  topFan: false,
  editedAt: null,
  quotes: null,
  hidden: false,
} as const;

function longComment(base: World, postId: string, i: number, shown: Message['shown']): Message[] {
  const id = facebookId(`long ${postId} ${i}`);
  const at = base.base - (260 + i) * 60_000;
  const top: Message = {
    ...plain,
    id,
    site: 'facebook',
    by: author(base, i),
    text: wording(i),
    lang: openings[i % openings.length]?.[0] ?? null,
    at,
    postId,
    parentId: null,
    answersId: null,
    shown,
    owed: 'yes',
  };
  return i % 7 ? [top] : [top, answer(top, facebookId(`long answer ${id}`))];
}

function longReply(base: World, focal: Message, share: number, i: number): Message[] {
  // All younger than the focal tweet and older than the base, whatever their number.
  const at = focal.at + Math.floor((share * 0.9 * (base.base - focal.at)) / 1000) * 1000 + 60_000;
  const top: Message = {
    ...plain,
    id: snowflake(at + (hash(`long ${i}`) % 1000), `long ${i}`),
    site: 'x',
    by: author(base, i),
    text: `@sunnycrust ${wording(i)}`,
    lang: openings[i % openings.length]?.[0] ?? null,
    at,
    postId: focal.postId,
    parentId: focal.id,
    answersId: focal.id,
    shown: 'first',
    owed: 'yes',
  };
  return i % 7 ? [top] : [top, answer(top, snowflake(at + 61_000, `long answer ${i}`))];
}

function answer(to: Message, id: string): Message {
  return {
    ...to,
    id,
    by: brandKey,
    text: 'Thank you for telling us. Could you send us the order number by message, please?',
    lang: 'en',
    at: to.at + 60_000,
    parentId: to.id,
    answersId: to.id,
    owed: 'no',
  };
}
