import type {
  Brand,
  CommentId,
  Coverage,
  Health,
  Identity,
  PageRef,
  SeenComment,
  SiteId,
} from '../core/types.ts';

/** Tried in order, newest first; each entry dated in a comment where it is declared. */
export type Sel = readonly string[];

/**
 * What this page visit has learned so far: rows of a virtual list leave the DOM, so the parent of a reply may
 * only be readable at one moment. One per page visit, made by the caller, filled by `read`.
 */
export interface PageMemory {
  parents: Map<CommentId, { parentId: CommentId | null; threadId: CommentId; postId: string | null }>;
  /** Distinct comment ids seen per post. */
  seen: Map<string, Set<CommentId>>;
  /** Exact times found in embedded data, by comment id (Facebook relay JSON). */
  times: Map<CommentId, number>;
}

export interface ReadContext {
  url: URL;
  /** The brand's identities on this site. Empty: read everything, nobody is the brand (`inspect`). */
  identities: readonly Identity[];
  /** Epoch ms. */
  now: number;
  memory: PageMemory;
}

export interface ReadResult {
  comments: SeenComment[];
  coverage: Coverage[];
  health: Health;
}

/** As whom the person would answer on this page. Nulls: the page does not say. */
export interface Viewer {
  handle: string | null;
  name: string | null;
}

/** Everything CareRail knows how to do on one site. No method throws; none scrolls, clicks or posts unless it says so. */
export interface SiteAdapter {
  readonly id: SiteId;
  /** Match patterns of the content scripts. */
  readonly matches: readonly string[];
  /** What the address says; null for hosts and paths that are not ours. */
  pageOf(url: URL): PageRef | null;
  /** The element below which all comments and dialogs appear; watched for `childList`. */
  feedRoot(doc: Document): Element;
  viewer(doc: Document): Viewer;
  /** Is this page a place where `brand` meets customers? Uses the address first, the page where it must. */
  concerns(doc: Document, page: PageRef, brand: Brand): boolean;
  /** The identity this page belongs to when the viewer plainly acts as it: the quiet offer. Else null. */
  offer(doc: Document, page: PageRef): { identity: Identity; name: string } | null;
  /**
   * Reads the comments on the page. With `touched`, only those whose elements contain, are or stand beside one
   * of these nodes (coverage and health always speak of the whole page).
   */
  read(doc: Document, ctx: ReadContext, touched?: ReadonlySet<Node>): ReadResult;
  /** The mounted element of a comment, or null. */
  find(doc: Document, id: CommentId): HTMLElement | null;
  /** The editable reply box that belongs to this very comment and is open now, or null. Pure look-up. */
  composer(doc: Document, id: CommentId): HTMLElement | null;
  /** Clicks the site's own Reply control of this comment (on the agent's click only). False: none there. */
  openReply(doc: Document, id: CommentId): boolean;
}
