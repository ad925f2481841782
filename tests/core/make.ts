import type { Rules } from '../../lib/core/case.ts';
import { remember } from '../../lib/core/comment.ts';
import { defaultPolicy } from '../../lib/core/policy.ts';
import { policyBook } from '../../lib/core/policy-book.ts';
import type { Author, Brand, SeenComment, StoredComment, Triage } from '../../lib/core/types.ts';

/** Invented facts for tests. Times are minutes after `start`, so that cases read like their stories. */
export const start = Date.UTC(2026, 4, 4, 12);
export const minutes = (n: number) => start + n * 60_000;
export const exactly = (n: number) => ({ earliest: minutes(n), latest: minutes(n) });

export const brand: Brand = {
  id: 'x:sunny_shop',
  name: 'Sunny Shop',
  identities: [
    { site: 'x', key: 'sunny_shop' },
    { site: 'facebook', key: 'sunnyshop' },
  ],
  addedAt: start,
};

const calm: Triage = {
  lang: 'en',
  category: 'question',
  urgency: 0,
  sentiment: 0,
  needsReply: true,
  confidence: 1,
  reasons: [],
};

/** Judges by plain words, so that tests decide: "urgent!" is urgent. */
export const rules: Rules = {
  brands: [brand],
  policies: policyBook([defaultPolicy]),
  triage: (text) => {
    if (text.includes('urgent!')) return { ...calm, category: 'urgent-request', urgency: 2 };
    return text.includes('lovely!') ? { ...calm, category: 'praise', sentiment: 1, needsReply: false } : calm;
  },
  isHolding: (text) => text.includes('we will answer soon'),
  // "done by 90" is promised for 90 minutes after `start`, "done within 90" for 90 minutes after it was written.
  promisesIn: (text, _, madeAt) =>
    [...text.matchAll(/done (by|within) (\d+)/g)].map(({ 0: words, 1: from, 2: count, index }) => ({
      start: index,
      end: index + words.length,
      dueAt: (from === 'by' ? start : madeAt) + Number(count) * 60_000,
    })),
};

/** An X author by handle; the brand by its own. */
export function authorOf(handle: string): Author {
  return {
    name: handle.replace('_', ' '),
    handle,
    profile: `https://x.com/${handle}`,
    isBrand: handle === 'sunny_shop',
  };
}

/** A comment on X as a page reports it: `x:<n>` by `handle`, a top-level answer to the brand's post `x:1`. */
export function seen(n: number, handle: string, more: Partial<SeenComment> = {}): SeenComment {
  return {
    id: `x:${n}`,
    site: 'x',
    threadId: `x:${n}`,
    parentId: 'x:1',
    postId: 'x:1',
    url: `https://x.com/${handle}/status/${n}`,
    author: authorOf(handle),
    text: `text ${n}`,
    lang: 'en',
    postedAt: exactly(n),
    editedAt: null,
    hidden: false,
    onAd: false,
    truncated: false,
    kind: 'reply',
    ...more,
  };
}

/** The same as remembered; first seen when it was posted unless `seenAt` says otherwise. */
export function stored(
  n: number,
  handle: string,
  more: Partial<SeenComment> = {},
  seenAt = more.postedAt?.latest ?? minutes(n),
): StoredComment {
  return remember(seen(n, handle, more), brand.id, seenAt);
}

/** A message in the thread that begins with `x:<top>`, replying to `x:<parent>`. */
export function below(top: number, parent: number): Pick<SeenComment, 'threadId' | 'parentId'> {
  return { threadId: `x:${top}`, parentId: `x:${parent}` };
}

/** A comment on Facebook, in the thread of `facebook:10` unless told otherwise. */
export function onFacebook(
  n: number,
  key: string,
  name: string,
  more: Partial<SeenComment> = {},
): StoredComment {
  return stored(n, key, {
    id: `facebook:${n}`,
    site: 'facebook',
    threadId: 'facebook:10',
    parentId: n === 10 ? null : 'facebook:10',
    postId: 'facebook:1',
    url: `https://www.facebook.com/sunnyshop/posts/1?comment_id=${n}`,
    author: { name, handle: null, profile: `https://www.facebook.com/${key}`, isBrand: key === 'sunnyshop' },
    kind: n === 10 ? 'comment' : 'reply',
    ...more,
  });
}
