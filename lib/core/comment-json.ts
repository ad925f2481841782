import * as v from 'valibot';
import type { SeenComment } from './types.ts';

/** A comment as `inspect` prints it and exports hold it: `SeenComment` with ISO times in UTC (design.md 7). */
export interface CommentJson extends Omit<SeenComment, 'postedAt' | 'editedAt'> {
  postedAt: { earliest: string | null; latest: string };
  editedAt: string | null;
}

/** An instant (epoch ms) as ISO text in UTC. */
export function iso(at: number): string {
  return new Date(at).toISOString();
}

/** Exactly the fields of the format, whatever else the comment carries. */
export function toCommentJson(comment: SeenComment): CommentJson {
  const { earliest, latest } = comment.postedAt;
  return {
    id: comment.id,
    site: comment.site,
    threadId: comment.threadId,
    parentId: comment.parentId,
    postId: comment.postId,
    url: comment.url,
    author: {
      name: comment.author.name,
      handle: comment.author.handle,
      profile: comment.author.profile,
      isBrand: comment.author.isBrand,
    },
    text: comment.text,
    lang: comment.lang,
    postedAt: { earliest: earliest === null ? null : iso(earliest), latest: iso(latest) },
    editedAt: comment.editedAt === null ? null : iso(comment.editedAt),
    hidden: comment.hidden,
    onAd: comment.onAd,
    truncated: comment.truncated,
    kind: comment.kind,
  };
}

/** ISO text as an instant (epoch ms). */
export const instantJson = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => Date.parse(text)),
  v.finite(),
);
