import type {
  Brand,
  CommentId,
  Coverage,
  Health,
  Identity,
  Interval,
  PageRef,
  PostSeen,
  SeenComment,
  SiteId,
} from '../core/types.ts';

/** Tried in order, newest first; each entry dated in a comment where it is declared. */
export type Sel = readonly string[];

/** What is known of a site's markup, by name: one selector, or several that are tried in order. */
export type Lines = Record<string, string | Sel>;

/** Where a comment stands. */
export interface Place {
  parentId: CommentId | null;
  threadId: CommentId;
  postId: string | null;
}

/**
 * What this page visit has learned so far: rows of a virtual list leave the DOM, so the parent of a reply may
 * only be readable at one moment. One per page visit, made by the caller, filled by `read`.
 */
export interface PageMemory {
  parents: Map<CommentId, Place>;
  /** Distinct comment ids seen per post. */
  seen: Map<string, Set<CommentId>>;
  /** The site's own counter of a post when last shown. */
  totals: Map<string, number>;
  /** By how much that counter has fallen on this visit without proof of what is gone. */
  fallen: Map<string, number>;
  /** The id of a post by what it went by before that was known: another id, or its words. */
  postIds: Map<string, string>;
  /** Exact times found in embedded data, by comment id (Facebook relay JSON). */
  times: Map<CommentId, number>;
  /** What an element's time label said when it was last looked at (epoch ms): a label grows stale on the page. */
  labels: WeakMap<Element, { id: CommentId; label: string; at: number }>;
  /** What all labels of a comment have said together about its publication. */
  said: Map<CommentId, Interval>;
  /** What was read from an element; a virtual list may put another comment into it. */
  done: WeakMap<Element, Done>;
  /** Comments that wait for the next slice, where more changed than fits into one (Facebook). */
  rest: readonly Element[];
  /** Scripts of embedded data that were searched (Facebook). */
  searched: WeakSet<Element>;
  /** Posts by the part of the page that holds them. */
  posts: WeakMap<Element, PostFacts>;
  /** What the last look at the whole page said; epoch ms of that look and of the last reading. */
  page: { coverage: Coverage[]; health: Health; more: boolean; lookedAt: number; readAt: number } | null;
  /** Keys that the page proves to be the brand's too (Facebook: number and vanity name of one page). */
  twins: Set<string>;
  /** How the comments stood at the last look at the whole page, and those missed since (gone.ts). */
  stood: Stood | null;
  /** Tweets that are on the page and no business of the brand, e.g. below "Discover more". */
  foreign: Set<CommentId>;
  /** Seen once and perhaps foreign: told when they are still there at the next reading. */
  held: Set<CommentId>;
  /** Tweets that answer something unknown; true: the page contradicts itself about it. */
  unrooted: Map<CommentId, boolean>;
  /** The tweet that the page is about, as last seen: who wrote it and when, and how far down its list it stood, px. */
  subject: { handle: string | null; at: number | null; height: number | null } | null;
  /** A tweet has shown that its id is a time, as all of X's are (stamp.ts). */
  timedIds: boolean;
}

/** One part of a page with the comments in it: a post, or a list of rows. */
export interface Scene {
  /** What must stay the same for a missing comment to prove anything: the sort order, the closed rows. */
  frame: string;
  /** The site's own count of comments; null where it shows none. */
  total: number | null;
  /** In the order of the page. */
  comments: readonly { id: CommentId; article: Element; parentId: CommentId | null }[];
  /** Where the site says in so many parts that a comment is not to be had: between which two it says so. */
  stones: readonly { above: CommentId; below: CommentId }[];
}

/** By the element that holds each. */
export type Scenes = ReadonlyMap<Element, Scene>;

/** How the comments stood at the last look at the whole page. */
export interface Stood {
  scenes: Scenes;
  /** Those missing since, with the scene that they were last in and when they were first missed, epoch ms. */
  missed: ReadonlyMap<CommentId, Missed>;
  /** One of them would be proven gone if it were still missing at a later look. */
  doubt: boolean;
}

export interface Missed {
  around: Element;
  before: Scene;
  at: number;
}

export type MissedField = keyof Health['missing'];

export interface PostFacts {
  id: string | null;
  /** False: it belongs to somebody else. */
  ours: boolean;
  onAd: boolean;
}

export interface Done {
  /** Which comment, and where it stood. */
  as: string;
  lacks: readonly MissedField[];
  /** The part of the page with its post; null: not one of ours, or the site has no such part. */
  post: Element | null;
}

export interface ReadContext {
  url: URL;
  /** The brand's identities on this site. Empty: read everything, nobody is the brand (`inspect`). */
  identities: readonly Identity[];
  /** Epoch ms. */
  now: number;
  memory: PageMemory;
  /** Also the first look may be taken in slices: the page is in use, and whoever asks calls again while there is `more`. */
  sliced?: boolean;
}

export interface ReadResult {
  comments: SeenComment[];
  /** Comments seen earlier on this visit that have left the page for good (gone.ts): proven, never only missed. */
  gone: CommentId[];
  coverage: Coverage[];
  /** The brand's own posts, where the whole page was looked at; else none. */
  posts: PostSeen[];
  health: Health;
  /** One call reads at most 50 comments; true: others wait, call again with an empty `touched`. */
  more: boolean;
}

/** As whom a person writes on the site: one of the brands' own, or somebody else. `name`: as the site shows it. */
export type Acting = { kind: 'brand'; identity: Identity; name: string } | { kind: 'other'; name: string };

/** Everything CareRail knows how to do on one site. No method throws; none scrolls, clicks or posts unless it says so. */
export interface SiteAdapter {
  readonly id: SiteId;
  /** What the address says; null for hosts and paths that are not ours. */
  pageOf(url: URL): PageRef | null;
  /** An address that only opens something over the page that was there (X's reply dialog): that page goes on. */
  isOverlay(url: URL): boolean;
  /** The element below which all comments and dialogs appear; watched for `childList`. */
  feedRoot(doc: Document): Element;
  /**
   * Is this page a place where `brand` meets customers? Uses the address first, the page where it must. `isSure`: the
   * document shows what the address says; right after a step inside the site that has to be seen first.
   */
  concerns(doc: Document, page: PageRef, brand: Brand, isSure?: boolean): boolean;
  /** The identity this page belongs to when the viewer plainly acts as it: the quiet offer. Else null. */
  offer(doc: Document, page: PageRef): { identity: Identity; name: string } | null;
  /**
   * Reads comments. Without `touched` all that are on the page; with nodes only those in or around them; with an
   * empty set what it has not read yet or what has become another comment. Coverage and health are those of the last
   * look at the whole page (`isLookDue`), carried on.
   */
  read(doc: Document, ctx: ReadContext, touched?: ReadonlySet<Node>): ReadResult;
  /** The mounted element of a comment, or null. */
  find(doc: Document, id: CommentId): HTMLElement | null;
  /**
   * The editable reply box that an answer to this comment would go into and that is open now, or null: on Facebook a
   * thread may have one for all its comments. Pure look-up.
   */
  composer(doc: Document, id: CommentId): HTMLElement | null;
  /** Whether the box that `composer` found was opened for this very comment. Null: nothing on the page tells. */
  isFor(doc: Document, id: CommentId, box: HTMLElement): boolean | null;
  /**
   * Which comment the reply in this box would answer: the box is one that `composer` could find. Null: none, as in the box
   * for a new post, or one without a permanent id.
   */
  answeredIn(doc: Document, box: Element): CommentId | null;
  /** Clicks the site's own Reply control of this comment (on the agent's click only). False: none there. */
  openReply(doc: Document, id: CommentId): boolean;
  /**
   * As whom the person would answer this comment, or without one, anything on the page. Null: unknown, never guessed.
   * Pure look-up of what is there now.
   */
  acting(doc: Document, brands: readonly Brand[], id?: CommentId): Acting | null;
}
