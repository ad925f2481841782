/** Why nobody looks for the unseen comments of a post any more: it is gone from the site, or a person lets it be. */
export type ClosingReason = 'gone' | 'let-be';

/** That a post was closed, kept also once it is open again, so that an older word does not close it anew. */
export interface Closing {
  reason: ClosingReason;
  /** Epoch ms. */
  at: number;
  /** What the site's counter said then; null: nothing. */
  total: number | null;
  /** When something new was seen or a person wanted it, epoch ms; null: it is closed. */
  reopenedAt: number | null;
}

/** Why a post is closed; null: it is open. */
export function closedAs({ closing }: { closing?: Closing | null | undefined }): ClosingReason | null {
  return closing && closing.reopenedAt === null ? closing.reason : null;
}

/**
 * What a further sighting makes of it. Comments that come later open a post again that a person let be, and so does a
 * counter that has grown. One that is gone is back only when its own page shows it: lists go on showing it for a while,
 * and replies to it are still found elsewhere.
 */
export function closingAfter(
  closing: Closing | undefined,
  sight: { at: number; arrived: number; total: number | null; opened: boolean },
): Closing | undefined {
  if (!closing || closing.reopenedAt !== null || sight.at <= closing.at) return closing;
  const isBack = sight.opened && sight.total !== null;
  const hasGrown = sight.arrived > 0 || (sight.total ?? 0) > (closing.total ?? 0);
  const isNews = closing.reason === 'gone' ? isBack : hasGrown;
  return isNews ? { ...closing, reopenedAt: sight.at } : closing;
}

/** Of two words on one post the later one; at the same time that it is gone, and that it was seen open again. */
export function laterClosing(a: Closing | undefined, b: Closing | undefined): Closing | undefined {
  if (!a || !b) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.reason !== b.reason) return a.reason === 'gone' ? a : b;
  return (a.reopenedAt ?? -1) >= (b.reopenedAt ?? -1) ? a : b;
}
