/** Facebook's ids as they stand in addresses. */

export interface Token {
  post: string;
  id: string;
}

/** The `comment_id` of author links: base64 of `comment:<post>_<comment>`. Null for anything else. */
export function commentOfToken(token: string): Token | null {
  if (!token.startsWith('Y29tbWVudD')) return null;
  try {
    const [, post, id] = /^comment:(\d{1,30})_(\d{1,30})$/.exec(atob(token)) ?? [];
    return post && id ? { post, id } : null;
  } catch {
    return null;
  }
}

/** A permanent comment id: the number itself or the one in a token. Null for `client…` (still being sent). */
export function commentNumber(value: string | null): string | null {
  if (!value) return null;
  return /^\d{1,30}$/.test(value) ? value : (commentOfToken(value)?.id ?? null);
}

/** A parameter of an address, decoded; a search in the text, as parsing thousands of long links is slow. */
export function paramIn(href: string, name: string): string | null {
  for (let at = href.indexOf(`${name}=`); at >= 0; at = href.indexOf(`${name}=`, at + 1)) {
    const before = href[at - 1];
    if (before !== '?' && before !== '&') continue;
    const start = at + name.length + 1;
    const length = href.slice(start).search(/[&#]/);
    const value = length < 0 ? href.slice(start) : href.slice(start, start + length);
    if (!value) return null;
    if (!value.includes('%')) return value;
    try {
      return decodeURIComponent(value);
    } catch {
      return null;
    }
  }
  return null;
}

/** What the address of a link to a comment says. */
export interface CommentAddress {
  /** The comment it stands for; null while that is still being sent. */
  own: string | null;
  /** The top-level one above a reply, the comment itself at the top. */
  top: string | null;
  /** Number of the post, which only tokens have. */
  post: string | null;
  /** Tokens stand in links to authors, numbers in those to the comment itself. */
  isToken: boolean;
}

/** Comment parts of an address; nulls where it has none. */
export function commentOfAddress(href: string): CommentAddress {
  const comment = paramIn(href, 'comment_id');
  const reply = paramIn(href, 'reply_comment_id');
  const named = reply ?? comment;
  const token = commentOfToken(named ?? '');
  const own = token?.id ?? commentNumber(named);
  return {
    own,
    top: named === comment ? own : commentNumber(comment),
    post: token?.post ?? null,
    isToken: token !== null,
  };
}

/** The id of the post that an address names: a number or an opaque `pfbid…`; null where it names none. */
export function postOfAddress(url: URL): string | null {
  const param = (name: string) => {
    const value = url.searchParams.get(name);
    return value && /^(\d{1,30}|pfbid\w{1,200})$/.test(value) ? value : null;
  };
  const parts = url.pathname.split('/').filter(Boolean);
  const first = parts[0]?.toLowerCase() ?? '';
  if (first === 'permalink.php' || first === 'story.php') return param('story_fbid');
  if (first === 'photo' || first === 'photo.php') return param('fbid');
  if (first === 'watch') return param('v');
  const room = parts.findIndex((part) => /^(posts|permalink|photos|videos|reel)$/.test(part));
  if (room < 0) return null;
  return parts.slice(room + 1).findLast((part) => /^(\d{1,30}|pfbid\w{1,200})$/.test(part)) ?? null;
}

/** Parameters that lead to a person, a post or a comment. */
const telling = /^(story_fbid|id|fbid|set|v|comment_id|reply_comment_id)=/;

/** Path and telling parameters of one of the site's own links; host and tracking say nothing. Empty for others. */
export function untracked(href: string): string {
  const path = /^(?:https?:\/\/(?:[\w-]+\.)?facebook\.com)?(\/(?!\/)[^?#]*)/.exec(href)?.[1];
  if (!path) return '';
  const query = href.split('#')[0]?.split('?')[1] ?? '';
  const kept = query.split('&').filter((pair) => telling.test(pair));
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}
