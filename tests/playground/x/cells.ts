import { brandKey } from '../data/people.ts';
import type { Message, Person, World } from '../world.ts';

/** One row of a timeline. */
export type Cell =
  | TweetCell
  | { kind: 'branch'; key: string; id: string }
  | { kind: 'more'; key: string }
  | { kind: 'gone'; key: string }
  | { kind: 'ad'; key: string }
  | { kind: 'event'; key: string; by: string; what: 'like' | 'follow' }
  | { kind: 'heading'; key: string; text: string };

export interface TweetCell {
  kind: 'tweet';
  key: string;
  message: Message;
  /** A line goes down from its avatar: the next cell answers it. */
  upper: boolean;
  /** A line comes from above: it answers the cell before. */
  lower: boolean;
  focal: boolean;
  /** "Replying to", as in lists but not on a status page. */
  replying: boolean;
  context: string | null;
  /** Below "Discover more": it has nothing to do with the tweet above. */
  foreign: boolean;
}

const plain = {
  kind: 'tweet',
  upper: false,
  lower: false,
  focal: false,
  replying: false,
  context: null,
  foreign: false,
} as const;

/**
 * A status page: ancestors, the tweet, its replies in chains, then what is unrelated (dom.md 2.2). `settled`: the
 * ancestors have come, later than the tweet; `loaded`: so have the replies behind "Show more replies".
 */
export function statusCells(
  all: readonly Message[],
  focalId: string,
  { loaded, settled }: { loaded: boolean; settled: boolean },
  world: World,
): Cell[] {
  const byId = new Map(all.map((m) => [m.id, m]));
  const children = childrenOf(all);
  const focal = byId.get(focalId);
  if (!focal) return [{ kind: 'gone', key: `gone ${focalId}` }];
  const above: Message[] = [];
  for (let m = settled ? parent(focal, byId) : null; m; m = parent(m, byId)) above.unshift(m);
  const cells: Cell[] = above.map((message, i) => ({
    ...plain,
    key: message.id,
    message,
    upper: true,
    lower: i > 0,
  }));
  cells.push({ ...plain, key: focal.id, message: focal, focal: true, lower: above.length > 0 });

  const base = new Set(world.tweets.map((m) => m.id));
  const replies = children.get(focal.id) ?? [];
  const added = replies.filter((m) => !base.has(m.id)).reverse();
  const old = replies.filter((m) => base.has(m.id));
  const first = old.filter((m) => loaded || m.shown === 'first');
  for (const [i, reply] of [...added, ...first].entries()) {
    cells.push(...chain(reply, children));
    if (i === 4) cells.push({ kind: 'ad', key: 'ad' });
    if (i === 8) cells.push({ kind: 'gone', key: 'gone' });
  }
  if (first.length < old.length) cells.push({ kind: 'more', key: 'more' });
  if (replies.length === 0 && above.length > 0) return cells;
  cells.push({ kind: 'heading', key: 'discover', text: 'Discover more' });
  const others = all.filter((m) => m.parentId === null && m.by !== brandKey && !/@sunnycrust/i.test(m.text));
  return [...cells, ...others.map((message) => ({ ...plain, key: message.id, message, foreign: true }))];
}

/** A reply and what follows it, one branch only; a link stands for the other branches. */
function chain(start: Message, children: ReadonlyMap<string, Message[]>): Cell[] {
  const cells: Cell[] = [];
  let side: string | null = null;
  for (let m: Message | undefined = start, lower = false; m; lower = true) {
    const next: Message[] = children.get(m.id) ?? [];
    const down: Message | undefined = next.findLast((r) => r.by === brandKey) ?? next[0];
    cells.push({ ...plain, key: m.id, message: m, lower, upper: down !== undefined });
    if (next.length > 1) side ??= m.id;
    m = down;
  }
  return side ? [...cells, { kind: 'branch', key: `branch ${side}`, id: side }] : cells;
}

/** A profile: own tweets newest first, threads joined; a repost and a pinned tweet carry their context. */
export function profileCells(all: readonly Message[], owner: Person, withReplies: boolean): Cell[] {
  const byId = new Map(all.map((m) => [m.id, m]));
  const own = newest(all.filter((m) => m.by === owner.key));
  if (withReplies)
    return own.flatMap((message) => {
      const above = parent(message, byId);
      const last: Cell = { ...plain, key: message.id, message, lower: above !== null };
      if (!above) return [last];
      return [
        { ...plain, key: `${above.id} above ${message.id}`, message: above, upper: true, replying: true },
        last,
      ];
    });
  const cells = own
    .filter((m) => m.parentId === null)
    .flatMap((message): Cell[] => {
      const next = all.find((m) => m.parentId === message.id && m.by === owner.key);
      const top: Cell = { ...plain, key: message.id, message, upper: next !== undefined };
      return next ? [top, { ...plain, key: next.id, message: next, lower: true }] : [top];
    });
  const praise = owner.key === brandKey ? all.find((m) => m.by === 'anne' && m.parentId === null) : undefined;
  if (praise)
    cells.unshift({
      ...plain,
      key: `repost ${praise.id}`,
      message: praise,
      context: `${owner.name} reposted`,
    });
  return cells;
}

/** The tab "All" of the notifications: mentions, and between them what is no tweet. */
export function notificationCells(all: readonly Message[], handle: string, self: string): Cell[] {
  return mentionCells(all, handle, self).flatMap((cell, i): Cell[] => {
    if (i % 4 !== 1 || cell.kind !== 'tweet') return [cell];
    const what = i % 8 === 1 ? 'like' : 'follow';
    return [{ kind: 'event', key: `event ${cell.key}`, by: cell.message.by, what }, cell];
  });
}

/** Those who quote a tweet, newest first. */
export function quoteCells(all: readonly Message[], id: string): Cell[] {
  return newest(all.filter((m) => m.quotes === id)).map((message) => ({
    ...plain,
    key: message.id,
    message,
  }));
}

/** Tweets of others that name the handle, newest first: the Mentions tab and the search. */
export function mentionCells(all: readonly Message[], handle: string, self: string): Cell[] {
  const pattern = new RegExp(`@${handle.replace(/\W/g, '')}\\b`, 'i');
  const found = all.filter((m) => m.by !== self && pattern.test(m.text));
  return newest(found).map((message) => ({
    ...plain,
    key: message.id,
    message,
    replying: message.parentId !== null,
  }));
}

export function searchCells(all: readonly Message[], query: string): Cell[] {
  const wanted = query.toLowerCase().trim();
  const found = all.filter((m) => wanted !== '' && m.text.toLowerCase().includes(wanted));
  return newest(found).map((message) => ({
    ...plain,
    key: message.id,
    message,
    replying: message.parentId !== null,
  }));
}

export function homeCells(all: readonly Message[]): Cell[] {
  const cells: Cell[] = newest(all.filter((m) => m.parentId === null)).map((message) => ({
    ...plain,
    key: message.id,
    message,
  }));
  cells.splice(3, 0, { kind: 'ad', key: 'ad' });
  return cells;
}

function newest(list: readonly Message[]): Message[] {
  return [...list].sort((a, b) => b.at - a.at || (BigInt(b.id) > BigInt(a.id) ? 1 : -1));
}

function parent(m: Message, byId: ReadonlyMap<string, Message>): Message | null {
  return (m.parentId && byId.get(m.parentId)) || null;
}

function childrenOf(all: readonly Message[]): Map<string, Message[]> {
  const children = new Map<string, Message[]>();
  for (const m of all) if (m.parentId) children.set(m.parentId, [...(children.get(m.parentId) ?? []), m]);
  return children;
}
