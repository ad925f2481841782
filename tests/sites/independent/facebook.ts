/**
 * A reading of Facebook's saved pages by other means, to check the adapter against: nothing of lib/ is used. It goes by
 * what every comment has, a link with a number to itself, and finds everything else around that link.
 */

export interface Plain {
  id: string;
  /** Path of the author's page, or the number in its address. */
  author: string;
  name: string;
  text: string;
  /** Epoch ms from the page's data; null where it has none. */
  postedAt: number | null;
}

export function commentsIn(html: string): Plain[] {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const found = new Map<string, Plain>();
  for (const link of doc.querySelectorAll<HTMLAnchorElement>('a[href*="comment_id="]')) {
    const query = new URL(link.getAttribute('href') ?? '', 'https://www.facebook.com').searchParams;
    const id = query.get('reply_comment_id') ?? query.get('comment_id') ?? '';
    if (!/^\d+$/.test(id) || query.has('notif_id') || found.has(id)) continue;
    const box = boxAround(link, id);
    const people = [...box.querySelectorAll('a')].filter((each) => tokenIn(each)?.id === id);
    const named = people.find((each) => each.textContent?.trim());
    const words = [...box.querySelectorAll('span[lang], div[lang]')];
    found.set(id, {
      id,
      author: pathOf(named),
      name: named?.textContent?.trim() ?? '',
      text: words.map(said).join('\n'),
      postedAt: timeIn(html, id),
    });
  }
  return [...found.values()];
}

/** Letters, digits and emoji alone: how lines are broken is not what this checks. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]/gu, '');
}

/** The largest element around a link in which all tokens are those of one comment. */
function boxAround(link: Element, id: string): Element {
  let box = link;
  for (let up = link.parentElement; up; up = up.parentElement) {
    if ([...up.querySelectorAll('a')].some((each) => (tokenIn(each)?.id ?? id) !== id)) break;
    box = up;
  }
  return box;
}

function tokenIn(link: Element): { post: string; id: string } | null {
  const token = /comment_id=(Y29t[^&]*)/.exec(link.getAttribute('href') ?? '')?.[1];
  const [, post = '', id = ''] = token
    ? (/^comment:(\d+)_(\d+)$/.exec(atob(decodeURIComponent(token))) ?? [])
    : [];
  return id ? { post, id } : null;
}

function pathOf(link: Element | undefined): string {
  const url = new URL(link?.getAttribute('href') ?? '/', 'https://www.facebook.com');
  return url.searchParams.get('id') ?? url.pathname.replace(/^\/|\/$/g, '');
}

/** Text with the emoji that stand in it as pictures, without buttons. */
function said(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const button of copy.querySelectorAll('[role="button"]')) button.remove();
  for (const img of copy.querySelectorAll('img')) img.replaceWith(img.getAttribute('alt') ?? '');
  return copy.textContent ?? '';
}

/** The page's data has a comment's time right before its address. */
function timeIn(html: string, id: string): number | null {
  const seconds = new RegExp(`"created_time":(\\d{10}),"url":"[^"]*comment_id=${id}"`).exec(html)?.[1];
  return seconds ? Number(seconds) * 1000 : null;
}
