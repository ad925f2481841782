import type { Author, Identity } from '../../core/types.ts';
import { attr, lineIn } from '../read.ts';
import { vote } from '../vote.ts';
import { type Marks, personIn } from './comment.ts';
import { untracked } from './ids.ts';

const base = 'https://www.facebook.com';

/** Who wrote it, and whether that is sure. */
export interface Written {
  author: Author;
  known: boolean;
}

/**
 * Who wrote a comment: the name by its link, the person by where name and picture lead. Badges ("Author", "Top fan") say
 * nothing of who it is. Without a link of the author the first words may be the comment's own, so there is no name.
 */
export function authorOf({ author, picture }: Marks, identities: readonly Identity[]): Written {
  const keys = [author, picture].map((link) => link && personIn(attr(link, 'href') ?? ''));
  const { value: key, inDoubt } = vote(keys);
  const name = author && !inDoubt ? lineIn(author) : '';
  const handle = key && !/^\d+$/.test(key) ? vanityIn(author ?? picture, key) : null;
  return {
    author: {
      name,
      handle,
      profile: `${base}/${key ? (handle ?? `profile.php?id=${key}`) : ''}`,
      isBrand: identities.some((each) => each.key === key),
    },
    known: key !== null && name !== '',
  };
}

/** The vanity name as it is written; identities are in lower case. */
function vanityIn(link: Element | null, key: string): string {
  const shown = /^\/([\w.-]+)/.exec(untracked((link && attr(link, 'href')) ?? ''))?.[1];
  return shown?.toLowerCase() === key ? shown : key;
}
