import type { BrandId, CommentId, Problem, StoredComment } from '../../lib/core/types.ts';

/** What was observed after an insertion, as `lib/sites/insert.ts` reports it (insertion.md 5). */
export type InsertOutcome =
  | { kind: 'inserted'; near: boolean }
  /** Nothing was inserted: the brand's own answer has come meanwhile. */
  | { kind: 'answered'; answer: StoredComment }
  /** Nothing was inserted: another tab of this browser holds a reply to this case. */
  | { kind: 'elsewhere' }
  /** Nothing was inserted, as it could not be found out whether somebody has answered. */
  | { kind: 'problem'; problem: Problem }
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
  /** When the agent began with it, epoch ms: an answer of the brand's that came after that stops it. */
  since: number;
  /** Also where another tab holds a reply to the same case. */
  take?: boolean;
}

/** The reply that stands in the site's own box, typed or inserted. */
export interface OwnDraft {
  commentId: CommentId;
  text: string;
  since: number;
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
   * Looks first whether the brand has answered meanwhile, then puts the reply into the comment's own reply box and looks
   * whether it is there. On success it also reports
   * `reply.inserted`, since only the page can see later that the box became empty. Never posts.
   */
  insert(reply: Reply, mode: InsertMode): Promise<InsertOutcome>;
  /** Takes the last insertion back, unless its box holds something else now. Answers whether it did. */
  undo(): Promise<boolean>;
  /** Puts another text in the place of the person's own draft, unless that has changed. Answers whether it did. */
  rewrite(draft: OwnDraft, text: string): Promise<boolean>;
  /**
   * Pauses the person's own sending of their draft to a comment once while any of `words` stands in it, until the returned
   * function is called. `onPause` tells when the next press counts as a second thought, and when no longer.
   */
  thinkTwice(id: CommentId, words: readonly string[], onPause: (isPaused: boolean) => void): () => void;
  /** Gives the box with the person's own draft to a comment the keyboard back. */
  focus(id: CommentId): void;
  /** Tells of the person's own draft and of its end (null), until the returned function is called. */
  onDraft(run: (draft: OwnDraft | null) => void): () => void;
  /** Looks as whom the person would answer this comment, or without one, on this page. Null: the page does not tell. */
  acting(id?: CommentId): Promise<Actor | null>;
  /** The structure of this page without anybody's words, for whoever mends its reading (lib/sites/report.ts). */
  report(): Promise<string>;
  /** Resolves once the key that pressed our button is up again (insertion.md 6 trap 1). */
  released(): Promise<void>;
}
