import type { Identity, SeenComment, SiteId } from '../../../lib/core/types.ts';
import { all } from './mutation.ts';
import type { Reading } from './score.ts';

/**
 * For comparison: a reader as scrapers usually have it, with one selector for each field and no second look. Written
 * to read the unchanged fixtures as well as one selector can.
 */
export function singleReading(
  site: SiteId,
  doc: Document,
  { url, identities, now }: { url: URL; identities: readonly Identity[]; now: number },
): Reading {
  const comments = site === 'x' ? tweets(doc, url) : commentsIn(doc, now);
  for (const { author } of comments)
    author.isBrand = identities.some(({ key }) => key === author.handle?.toLowerCase());
  return { comments, health: { state: comments.length > 0 ? 'ok' : 'empty' }, coverage: [] };
}

const rest = { editedAt: null, hidden: false, onAd: false, truncated: false } as const;
const textOf = (element: Element | null) => element?.textContent?.trim() ?? '';

function tweets(doc: Document, url: URL): SeenComment[] {
  const focus = /\/status\/(\d+)/.exec(url.pathname)?.[1];
  return all(doc, 'article[data-testid="tweet"]').flatMap((article): SeenComment[] => {
    const link = article.querySelector('a[href*="/status/"]:has(time)');
    const id = /status\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
    if (!id) return [];
    const named = article.querySelector('[data-testid="User-Name"] a');
    const handle = named?.getAttribute('href')?.split('/').at(-1) ?? null;
    const at = Date.parse(article.querySelector('time')?.getAttribute('datetime') ?? '');
    const text = article.querySelector('[data-testid="tweetText"]');
    const parentId = focus && focus !== id ? (`x:${focus}` as const) : null;
    return [
      {
        ...rest,
        id: `x:${id}`,
        site: 'x',
        parentId,
        threadId: `x:${id}`,
        postId: focus ? `x:${focus}` : null,
        url: `https://x.com/${handle}/status/${id}`,
        author: {
          name: textOf(named?.querySelector('span') ?? null),
          handle,
          profile: `https://x.com/${handle}`,
          isBrand: false,
        },
        text: textOf(text),
        lang: text?.getAttribute('lang') ?? null,
        postedAt: { earliest: Number.isNaN(at) ? null : at, latest: at || 0 },
        kind: parentId ? 'reply' : 'mention',
      },
    ];
  });
}

const units: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

function commentsIn(doc: Document, now: number): SeenComment[] {
  return all(doc, '[role="article"][aria-label]').flatMap((article): SeenComment[] => {
    const link = article.querySelector('li a[href*="comment_id="]');
    const href = link?.getAttribute('href') ?? '';
    const reply = /reply_comment_id=(\d+)/.exec(href)?.[1];
    const top = /[?&]comment_id=(\d+)/.exec(href)?.[1];
    const id = reply ?? top;
    if (!id) return [];
    const named = article.querySelector('a[aria-hidden="false"]');
    const handle = /facebook\.com\/([\w.]+)\?/.exec(named?.getAttribute('href') ?? '')?.[1] ?? null;
    const [, count, unit = ''] = /^(\d+)\s*([mhdw])/.exec(textOf(link)) ?? [];
    const span = units[unit];
    const latest = span ? now - Number(count) * span : now;
    const text = article.querySelector('[dir="auto"][lang]');
    return [
      {
        ...rest,
        id: `facebook:${id}`,
        site: 'facebook',
        parentId: reply ? `facebook:${top}` : null,
        threadId: `facebook:${top}`,
        postId: `facebook:${/\/posts\/(\w+)/.exec(href)?.[1]}`,
        url: href.replace(/&(amp;)?__cft__.*/, ''),
        author: {
          name: textOf(named),
          handle,
          profile: `https://www.facebook.com/${handle ?? ''}`,
          isBrand: false,
        },
        text: textOf(text),
        lang: text?.getAttribute('lang') ?? null,
        postedAt: { earliest: span ? latest - span : null, latest },
        kind: reply ? 'reply' : 'comment',
      },
    ];
  });
}
