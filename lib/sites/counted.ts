import type { CommentId } from '../core/types.ts';
import type { PageMemory } from './types.ts';

/**
 * The site's counter of a post as last shown on this visit, and how many of the comments that it counts were seen. When
 * it falls while the page is open, what is gone may be something seen: that much is no longer sure.
 */
export function counted(
  memory: PageMemory,
  postId: string,
  shown: number | null,
): { total: number | null; seen: number } {
  const before = memory.totals.get(postId) ?? null;
  if (shown !== null) memory.totals.set(postId, shown);
  if (shown !== null && before !== null && shown < before)
    memory.fallen.set(postId, (memory.fallen.get(postId) ?? 0) + before - shown);
  return { total: shown ?? before, seen: seenOf(memory, postId) };
}

/** How many comments of a post were seen on this visit and are still there for sure. */
export function seenOf({ seen, fallen }: PageMemory, postId: string): number {
  return Math.max(0, (seen.get(postId)?.size ?? 0) - (fallen.get(postId) ?? 0));
}

/** What is proven to be gone is none of those seen, and with it one fall of the counter is explained. */
export function noLongerSeen({ seen, fallen }: PageMemory, id: CommentId): void {
  for (const [postId, ids] of seen)
    if (ids.delete(id)) fallen.set(postId, Math.max(0, (fallen.get(postId) ?? 0) - 1));
}

/** Characters of a post's own words that tell it from others of its page. */
const telling = 80;

/** The beginning of a text on one line. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, 8 * telling)
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length > telling ? `${letters.slice(0, telling).join('').trimEnd()}…` : line;
}
