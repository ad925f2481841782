// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { CommentId, SeenComment } from '../../lib/core/types.ts';
import { freshMemory } from '../../lib/sites/read.ts';
import type { ReadContext } from '../../lib/sites/types.ts';
import { x } from '../../lib/sites/x/adapter.ts';

/**
 * X's virtual list, simulated: rows at their heights, of which a dozen are mounted; a jump takes rows away and brings
 * others before anybody could read those between. What was mounted at a reading or came and went between two is read.
 */

const start = Date.UTC(2026, 4, 4, 8);
const idOf = (n: number) => String(((BigInt(start + n * 60_000) - 1288834974657n) << 22n) + BigInt(n));
const brand = 'zmyslone_meble';

interface Post {
  n: number;
  by: string;
  parent: number | null;
  up: boolean;
  down: boolean;
}

/** The focal tweet and its replies in chains of one to four, in no order of time across chains. */
function conversation(count: number, next: () => number): Post[] {
  const posts: Post[] = [{ n: 0, by: brand, parent: null, up: false, down: false }];
  while (posts.length <= count) {
    const length = Math.min(1 + Math.floor(next() * 4), count + 1 - posts.length);
    for (let i = 0; i < length; i++) {
      const n = posts.length;
      const by = i % 2 === 1 ? brand : `kto_${n}`;
      posts.push({ n, by, parent: i === 0 ? 0 : n - 1, up: i > 0, down: i < length - 1 });
    }
  }
  return posts;
}

/** mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const rowHeight = 100;
const mountedAtOnce = 12;

/** How the site uses its elements: new ones for every row, or the same ones over and over in whatever order. */
type Way = 'fresh' | 'recycled' | 'shuffled';

class VirtualList {
  readonly list: HTMLElement;
  private readonly mounted = new Map<number, HTMLElement>();
  private touched = new Set<Node>();

  private readonly doc: Document;
  private readonly posts: readonly Post[];
  private readonly way: Way;
  private readonly next: () => number;

  constructor(doc: Document, posts: readonly Post[], way: Way, next: () => number) {
    this.doc = doc;
    this.posts = posts;
    this.way = way;
    this.next = next;
    doc.body.innerHTML =
      '<div id="react-root"><main role="main"><div data-testid="primaryColumn"><section role="region"><div></div></section></div></main></div>';
    this.list = doc.querySelector('section > div') as HTMLElement;
  }

  showFrom(first: number): void {
    const from = Math.max(0, Math.min(first, this.posts.length - mountedAtOnce));
    const wanted = this.posts.slice(from, from + mountedAtOnce);
    const free: HTMLElement[] = [];
    for (const [n, cell] of this.mounted)
      if (!wanted.some((post) => post.n === n)) {
        this.mounted.delete(n);
        if (this.way === 'fresh') cell.remove();
        else free.push(cell);
      }
    for (const post of wanted) if (!this.mounted.has(post.n)) this.mount(post, free.pop());
    for (const cell of free) cell.remove();
  }

  /** What a mutation observer would have told since it was asked last. */
  taken(): Set<Node> {
    const touched = this.touched;
    this.touched = new Set();
    return touched;
  }

  private mount(post: Post, reused: HTMLElement | undefined): void {
    const cell = reused ?? this.doc.createElement('div');
    cell.dataset.testid = 'cellInnerDiv';
    cell.style.transform = `translateY(${post.n * rowHeight}px)`;
    cell.replaceChildren(...this.made(post));
    for (const child of cell.children) this.touched.add(child);
    this.mounted.set(post.n, cell);
    if (reused) return;
    this.touched.add(cell);
    const later = [...this.mounted.keys()].filter((n) => n > post.n).sort((a, b) => a - b)[0];
    const places = [...this.list.children];
    const before =
      this.way === 'shuffled'
        ? (places[Math.floor(this.next() * (places.length + 1))] ?? null)
        : later === undefined
          ? null
          : (this.mounted.get(later) ?? null);
    this.list.insertBefore(cell, before);
  }

  private made({ n, by, up, down }: Post): Element[] {
    const time = new Date(start + n * 60_000).toISOString();
    const stamp = `<a href="/${by}/status/${idOf(n)}"><time datetime="${time}">${n}m</time></a>`;
    const strip = up ? '<div><div><div></div></div><div></div></div>' : '<div><div></div></div>';
    const name = `<div data-testid="User-Name"><a href="/${by}"><span>Name ${n}</span></a><a href="/${by}"><span>@${by}</span></a>${n === 0 ? '' : stamp}</div>`;
    const box = this.doc.createElement('div');
    box.innerHTML = `<article role="article" tabindex="${n === 0 ? -1 : 0}" data-testid="tweet"><div><div>${strip}</div><div><div><div data-testid="Tweet-User-Avatar"></div>${down ? '<div></div>' : ''}</div><div>${name}<div data-testid="tweetText" dir="auto" lang="en">Text ${n}</div></div></div>${n === 0 ? stamp : ''}<div role="group"><button data-testid="reply" aria-label="${n === 0 ? this.posts.filter(({ parent }) => parent === 0).length : 0} Replies"></button></div></div></article>`;
    return [...box.children];
  }
}

/** What a store would hold: the latest sighting, with the best parent seen. */
class Store {
  readonly comments = new Map<CommentId, SeenComment>();
  wrongParents = 0;
  repeats = 0;

  private readonly posts: readonly Post[];

  constructor(posts: readonly Post[]) {
    this.posts = posts;
  }

  add(comments: readonly SeenComment[]): void {
    this.repeats += comments.length - new Set(comments.map(({ id }) => id)).size;
    for (const comment of comments) {
      const known = this.comments.get(comment.id);
      this.comments.set(comment.id, { ...comment, parentId: comment.parentId ?? known?.parentId ?? null });
      const post = this.posts.find(({ n }) => `x:${idOf(n)}` === comment.id);
      const parent = post?.parent == null ? null : `x:${idOf(post.parent)}`;
      if (!post || (comment.parentId !== null && comment.parentId !== parent)) this.wrongParents++;
    }
  }
}

function setUp(way: Way, seed: number, count = 200) {
  const next = chance(seed);
  const posts = conversation(count, next);
  const doc = document.implementation.createHTMLDocument();
  const list = new VirtualList(doc, posts, way, next);
  const store = new Store(posts);
  const url = new URL(`https://x.com/${brand}/status/${idOf(0)}`);
  const ctx: ReadContext = {
    url,
    identities: [{ site: 'x', key: brand }],
    now: start,
    memory: freshMemory(),
  };
  let now = start;
  const read = (touched?: Set<Node>) => {
    // Most batches come while the page still moves, some when it is quiet.
    now += next() < 0.2 ? 1500 : 250;
    let result = x.read(doc, { ...ctx, now }, touched);
    store.add(result.comments);
    while (result.more) {
      result = x.read(doc, { ...ctx, now }, new Set());
      store.add(result.comments);
    }
    return result;
  };
  list.showFrom(0);
  list.taken();
  read();
  return { posts, list, store, next, read };
}

function expectWhole({ posts, store }: ReturnType<typeof setUp>): void {
  expect(store.comments.size).toBe(posts.length);
  expect(store.wrongParents).toBe(0);
  expect(store.repeats).toBe(0);
  for (const { n, by, parent } of posts)
    expect(store.comments.get(`x:${idOf(n)}`)).toMatchObject({
      author: { handle: by, name: `Name ${n}`, isBrand: by === brand },
      text: `Text ${n}`,
      parentId: parent === null ? null : `x:${idOf(parent)}`,
      postedAt: { earliest: start + n * 60_000, latest: start + n * 60_000 },
    });
}

describe.each<Way>(['fresh', 'recycled', 'shuffled'])('a virtual list of 200 replies, elements %s', (way) => {
  it.each([1, 2])('scrolled through and back: all read, once, with the right parent (seed %i)', (seed) => {
    const page = setUp(way, seed);
    const { list, read, next, posts } = page;
    for (let at = 0; at < posts.length; at += 1 + Math.floor(next() * 6)) {
      list.showFrom(at);
      // Two or three frames may pass before a reading.
      if (next() < 0.5) read(list.taken());
    }
    for (let at = posts.length; at > 0; at -= 1 + Math.floor(next() * 8)) {
      list.showFrom(at);
      read(list.taken());
    }
    list.showFrom(0);
    const { health, coverage } = read(list.taken());
    expectWhole(page);
    expect(health.state).toBe('ok');
    expect(coverage[0]?.seen).toBe(posts.filter(({ parent }) => parent === 0).length);
  });

  it.each([3, 4])(
    'in random jumps: all that was mounted is read, and no parent is guessed (seed %i)',
    (seed) => {
      const page = setUp(way, seed);
      const { list, read, next, posts } = page;
      for (let i = 0; i < 40; i++) {
        list.showFrom(Math.floor(next() * posts.length));
        if (next() < 0.7) read(list.taken());
      }
      // Every stretch once more, in leaps that leave no row out: now what was not known is.
      for (const at of Array.from({ length: 20 }, (_, i) => i * 11).sort(() => next() - 0.5)) {
        list.showFrom(at);
        read(list.taken());
      }
      expectWhole(page);
    },
  );

  it('looked at again without word of a change: elements that became others are read', () => {
    const page = setUp(way, 7);
    const { list, read, posts } = page;
    for (let at = 0; at < posts.length; at += 5) {
      list.showFrom(at);
      list.taken();
      read(new Set());
    }
    expectWhole(page);
  });
});
