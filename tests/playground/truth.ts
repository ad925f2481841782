import { brandKey } from './data/people.ts';
import { type Message, type Owed, type Shown, type Site, type World, world } from './world.ts';

/** What a reader should find, derived from the world and not from any page. */

export interface Expected {
  /** The site's own id, as in the address of the comment. */
  id: string;
  site: Site;
  /** Display name. */
  author: string;
  handle: string;
  text: string;
  /** Exact publication, epoch ms. */
  postedAt: number;
  postId: string;
  shown: Shown;
}

export interface Truth {
  /** The first unanswered message of each customer in each thread, oldest first. */
  waiting: Expected[];
  /** Emoji alone, trolls, talk between customers, unanswered: a product may count them or not. */
  optional: Expected[];
}

/** What waits on each site in the world as it was at `now` (epoch ms). */
export function expected(now: number): Record<Site, Truth> {
  const here = world(now);
  return { facebook: truth(here, here.comments), x: truth(here, here.tweets) };
}

/** The state of `messages` of one site. A brand answer ends the wait of the customer it was written to. */
export function truth(here: World, messages: readonly Message[]): Truth {
  const byId = new Map(messages.map((m) => [m.id, m]));
  const caseOf = (m: Message) => `${topOf(m, byId).id} ${m.by}`;
  const answered = new Map<string, number>();
  for (const m of messages) {
    const to = m.by === brandKey && m.answersId ? byId.get(m.answersId) : undefined;
    if (to) answered.set(caseOf(to), Math.max(m.at, answered.get(caseOf(to)) ?? 0));
  }
  const first = new Map<string, Message>();
  for (const m of [...messages].sort((a, b) => a.at - b.at)) {
    const key = `${m.owed} ${caseOf(m)}`;
    const open = m.owed !== 'no' && m.at > (answered.get(caseOf(m)) ?? 0);
    if (open && !first.has(key) && concernsBrand(here, m, byId)) first.set(key, m);
  }
  const pick = (owed: Owed) =>
    [...first.values()].filter((m) => m.owed === owed).map((m) => factsOf(here, m));
  return { waiting: pick('yes'), optional: pick('maybe') };
}

/** Everything a customer wrote, for tests of reading alone. */
export function factsOf(here: World, m: Message): Expected {
  const author = here.people.get(m.by);
  return {
    id: m.id,
    site: m.site,
    author: author?.name ?? m.by,
    handle: author?.handle ?? m.by,
    text: m.text,
    postedAt: m.at,
    postId: m.postId,
    shown: m.shown,
  };
}

/** The comment a thread starts with: on X the reply right under a brand's tweet, or the mention itself. */
export function topOf(m: Message, byId: ReadonlyMap<string, Message>): Message {
  const parent = m.parentId ? byId.get(m.parentId) : undefined;
  if (!parent || (m.site === 'x' && parent.by === brandKey && brandOnly(parent, byId))) return m;
  return topOf(parent, byId);
}

function brandOnly(m: Message, byId: ReadonlyMap<string, Message>): boolean {
  const parent = m.parentId ? byId.get(m.parentId) : undefined;
  return m.by === brandKey && (!parent || brandOnly(parent, byId));
}

/** Both sites also hold talk that is none of the brand's business. */
export function concernsBrand(here: World, m: Message, byId: ReadonlyMap<string, Message>): boolean {
  if (m.site === 'facebook')
    return here.posts.some((p) => p.id === m.postId && (p.page === brandKey || p.by === brandKey));
  return /@sunnycrust/i.test(m.text) || byId.get(m.postId)?.by === brandKey;
}
