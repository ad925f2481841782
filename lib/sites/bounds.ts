import type { SeenComment } from '../core/types.ts';

/** Longest texts, lines and addresses that the worker takes (shapes.ts). */
const longest = { text: 100_000, line: 500, address: 2000 };

/** A comment whose parts all fit: one with an absurdly long part must not have its whole page refused. */
export function bounded(comment: SeenComment): SeenComment {
  const { author, text, lang, postId, url } = comment;
  const line = (of: string) => of.slice(0, longest.line);
  return {
    ...comment,
    postId: postId && line(postId),
    url: url.slice(0, longest.address),
    author: {
      ...author,
      name: line(author.name),
      handle: author.handle && line(author.handle),
      profile: author.profile.slice(0, longest.address),
    },
    text: text.slice(0, longest.text),
    lang: lang && line(lang),
    truncated: comment.truncated || text.length > longest.text,
  };
}
