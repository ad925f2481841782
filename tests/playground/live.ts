import { brandKey } from './data/people.ts';
import { facebookId, snowflake } from './ids.ts';
import { everShown, type Shown, shown } from './mounted.ts';
import { type Expected, factsOf, type Truth, truth } from './truth.ts';
import type { Message, Person, Site, World } from './world.ts';

/** The page's memory of what happened since the world's base: it outlives a reload and is shared by tabs. */

export type Change =
  | { kind: 'add'; message: Message; person?: Person }
  | { kind: 'edit'; id: string; text: string; at: number }
  | { kind: 'hide'; id: string }
  | { kind: 'remove'; id: string };

export interface NewComment {
  text: string;
  /** Key of a person, or a new display name. Default: a customer who has not written yet. */
  by?: string;
  lang?: string;
  /** Facebook: the post; default the newest. X: nothing, use `parentId`. */
  postId?: string;
  /** What it replies to. On X the default is the focal tweet of the page, else it is a mention. */
  parentId?: string;
  /** Epoch ms; default now. */
  at?: number;
}

export interface SentPost {
  id: string;
  parentId: string | null;
  text: string;
  via: string;
  at: number;
}

/** What tests may do to the page, as `window.__site`. */
export interface SiteControl {
  /** Somebody writes; gives the permanent id. */
  addComment(comment: NewComment): string;
  /** The brand answers from elsewhere; gives the permanent id of the answer. */
  colleagueAnswers(commentId: string, text: string): string;
  edit(id: string, text: string): void;
  remove(id: string): void;
  /** Facebook: the page hides a comment. */
  hide(id: string): void;
  /** What is mounted on the page now, wherever it can be scrolled to, by the page's own knowledge. */
  shown(): Shown[];
  /** Ids of all that was ever mounted since the page was loaded and belongs to its subject. */
  everShown(): string[];
  /** Everything that left this page's composers. */
  posts: SentPost[];
  /** What waits for an answer right now, wherever it is on the page. */
  truth(): Truth;
  /** Every message of the site's talk with its exact time. */
  messages(): Expected[];
  /** The page's clock, epoch ms. */
  now(): number;
}

declare global {
  interface Window {
    __site?: SiteControl;
  }
}

/** Applies one change to the messages; unknown ids change nothing. */
export function apply(messages: readonly Message[], change: Change): Message[] {
  if (change.kind === 'add') return [...messages, change.message];
  if (change.kind === 'remove') return messages.filter((m) => m.id !== change.id && m.parentId !== change.id);
  if (change.kind === 'hide') return messages.map((m) => (m.id === change.id ? { ...m, hidden: true } : m));
  return messages.map((m) =>
    m.id === change.id ? { ...m, text: change.text, cut: null, editedAt: change.at } : m,
  );
}

export interface Live {
  world: World;
  site: Site;
  now(): number;
  subscribe(run: () => void): () => void;
  /** The messages now; the same array until something changes. */
  messages(): readonly Message[];
  person(key: string): Person;
  commit(change: Change): void;
  /** A message of the brand or another viewer, not yet on the page. */
  draft(by: string, text: string, parent: Message | null, postId: string | null, at?: number): Message;
  /** Shows a message without a permanent id until `settle` is called. */
  hold(message: Message): (confirmed: Message) => void;
}

export function createLive(site: Site, world: World, now: () => number): Live {
  const key = `playground ${site} ${world.base}`;
  const people = new Map(world.people);
  const listeners = new Set<() => void>();
  let held: Message[] = [];
  let list: readonly Message[] = [];
  let serial = 0;

  const changes = (): Change[] => JSON.parse(localStorage.getItem(key) ?? '[]') as Change[];
  const rebuild = () => {
    const all = changes();
    for (const change of all)
      if (change.kind === 'add' && change.person) people.set(change.person.key, change.person);
    const base = site === 'facebook' ? world.comments : world.tweets;
    list = [...all.reduce((messages, change) => apply(messages, change), [...base]), ...held];
    for (const run of listeners) run();
  };
  addEventListener('storage', (event) => event.key === key && rebuild());
  rebuild();

  return {
    world: { ...world, people },
    site,
    now,
    subscribe: (run) => {
      listeners.add(run);
      return () => listeners.delete(run);
    },
    messages: () => list,
    person: (who) => people.get(who) ?? stranger(who),
    commit: (change) => {
      localStorage.setItem(key, JSON.stringify([...changes(), change]));
      rebuild();
    },
    draft: (by, text, parent, postId, at = now()) => {
      serial += 1;
      const seed = `${site} ${at} ${serial} ${Math.random()}`;
      const id = site === 'x' ? snowflake(at, seed) : facebookId(seed);
      const second = Math.floor(at / 1000) * 1000;
      const top = site === 'facebook' ? (parent?.parentId ?? parent?.id ?? null) : (parent?.id ?? null);
      return {
        id,
        site,
        by,
        text,
        lang: null,
        at: second,
        postId: parent?.postId ?? postId ?? id,
        parentId: top,
        answersId: parent?.id ?? null,
        shown: 'first',
        owed: by === brandKey ? 'no' : 'yes',
        sticker: false,
        cut: null,
        topFan: false,
        editedAt: null,
        quotes: null,
        hidden: false,
      };
    },
    hold: (message) => {
      held = [...held, message];
      rebuild();
      return (confirmed) => {
        held = held.filter((m) => m.id !== message.id);
        localStorage.setItem(key, JSON.stringify([...changes(), { kind: 'add', message: confirmed }]));
        rebuild();
      };
    },
  };
}

/** Somebody whom the world does not know yet. */
function stranger(name: string): Person {
  const slug = `guest.${[...name].map((c) => (c.codePointAt(0) ?? 0).toString(36)).join('')}`.slice(0, 40);
  return {
    key: name,
    name,
    vanity: slug,
    number: facebookId(name),
    handle: slug.replace(/\W/g, '_').slice(0, 15),
    bio: '',
  };
}

/** The controls for tests. `focus` gives the post or tweet that the page is about, if any. */
export function createControl(live: Live, posts: SentPost[], focus: () => string | null): SiteControl {
  const find = (id: string) => {
    const found = live.messages().find((m) => m.id === id);
    if (!found) throw new Error(`no message ${id}`);
    return found;
  };
  const add = (message: Message) => {
    live.commit({ kind: 'add', message, person: live.person(message.by) });
    return message.id;
  };
  return {
    addComment: ({ text, by = 'Nova Kupac', lang, postId, parentId, at }) => {
      const parent = parentId ?? (live.site === 'x' ? focus() : null);
      const post = postId ?? (live.site === 'facebook' ? (focus() ?? live.world.posts[0]?.id ?? null) : null);
      const message = live.draft(by, text, parent ? find(parent) : null, post, at);
      return add({ ...message, lang: lang ?? null });
    },
    colleagueAnswers: (id, text) => add(live.draft(brandKey, text, find(id), null)),
    edit: (id, text) => live.commit({ kind: 'edit', id: find(id).id, text, at: live.now() }),
    remove: (id) => live.commit({ kind: 'remove', id: find(id).id }),
    hide: (id) => live.commit({ kind: 'hide', id: find(id).id }),
    shown,
    everShown,
    posts,
    truth: () => truth(live.world, confirmed(live)),
    messages: () => confirmed(live).map((m) => factsOf(live.world, m)),
    now: live.now,
  };
}

function confirmed(live: Live): Message[] {
  return live.messages().filter((m) => !m.id.startsWith('client:'));
}
