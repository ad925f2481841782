import type { BrandId, CommentId } from '../../lib/core/types.ts';

/** What was observed after an insertion, as `lib/sites/insert.ts` reports it (insertion.md 5). */
export type InsertOutcome =
  | { kind: 'inserted'; near: boolean }
  /** A draft stands in the reply box and was not touched. */
  | { kind: 'ask'; draft: string }
  | {
      kind: 'failed';
      reason: 'busy' | 'composing' | 'no-composer' | 'swallowed' | 'changed' | 'gone';
      /** The reply box holds what it held before. */
      draftKept: boolean;
    };

export type InsertMode = 'ask' | 'append' | 'replace';

export interface Reply {
  commentId: CommentId;
  /** Display name of the customer: Facebook puts it into an empty reply box by itself. */
  author: string;
  text: string;
  templateId: string | null;
}

/** As whom the person would answer: a page's name or an @handle, and of which brand. Null: of none, a private person. */
export interface Actor {
  name: string;
  brandId: BrandId | null;
}

/** Everything the sidebar may do to the page it stands on, wired to `lib/sites` by the entrypoint. Never rejects. */
export interface PagePort {
  /** Scrolls to the comment and marks it. False: it is not on this page. */
  reveal(id: CommentId): Promise<boolean>;
  /**
   * Puts the reply into the comment's own reply box and looks whether it is there. On success it also reports
   * `reply.inserted`, since only the page can see later that the box became empty. Never posts.
   */
  insert(reply: Reply, mode: InsertMode): Promise<InsertOutcome>;
  /** Looks as whom the person would answer this comment, or without one, on this page. Null: the page does not tell. */
  acting(id?: CommentId): Promise<Actor | null>;
  /** The structure of this page without anybody's words, for whoever mends its reading (lib/sites/report.ts). */
  report(): Promise<string>;
  /** Resolves once the key that pressed our button is up again (insertion.md 6 trap 1). */
  released(): Promise<void>;
}
