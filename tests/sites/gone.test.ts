// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { SiteId } from '../../lib/core/types.ts';
import { type Opened, open } from './fixture.ts';

/** A page that was read whole; `look` looks at it again so many seconds later, and tells what is gone. */
function reading(name: `${SiteId}/${string}`, prepare: (doc: Document) => void = () => {}) {
  const { adapter, doc, ctx }: Opened = open(name);
  prepare(doc);
  const read = (after: number, touched?: ReadonlySet<Node>) =>
    adapter.read(doc, { ...ctx, now: ctx.now + after * 1000 }, touched);
  const first = read(0);
  return {
    doc,
    ids: first.comments.map(({ id }) => id),
    look: (after: number) => read(after, new Set()).gone,
    seen: (after: number) => read(after, new Set()).coverage[0]?.seen,
  };
}

describe('a comment on Facebook', () => {
  const page = 'facebook/2025-12-permalink-loggedin-pl' as const;
  const post = '700100200300';
  const id = (n: number) => `facebook:${post}${n}`;
  const find = (doc: Document, selector: string) =>
    doc.querySelector<HTMLElement>(selector) ?? expect.fail(selector);
  const articleOf = (doc: Document, n: number) => {
    const link = find(doc, `li a[href*="comment_id=${post}${n}&"]`);
    const reply = doc.querySelector(`li a[href*="reply_comment_id=${post}${n}&"]`);
    return (reply ?? link).closest<HTMLElement>('[role="article"]') ?? expect.fail(`no comment ${n}`);
  };
  /** What stands in the list for a reply: the largest box with nobody else's comment in it. */
  const replyBox = (doc: Document, n: number) => {
    let box = articleOf(doc, n);
    while (box.parentElement?.querySelectorAll('[role="article"], form').length === 1)
      box = box.parentElement;
    return box;
  };
  const threadBox = (doc: Document) => articleOf(doc, 501).parentElement?.parentElement ?? expect.fail();
  const counter = (doc: Document) => find(doc, '#c1 span');
  const count = (doc: Document, n: number) => {
    counter(doc).textContent = `${n} komentarze`;
  };
  const without = (doc: Document) => counter(doc).closest('[role="button"]')?.remove();

  it('is gone when it alone has left, the counter has fallen, and it stays away', () => {
    for (const n of [502, 503, 504]) {
      const { doc, look, ids } = reading(page);
      expect(ids).toContain(id(n));
      replyBox(doc, n).remove();
      count(doc, 22);
      expect(look(2)).toEqual([]);
      expect(look(4)).toEqual([id(n)]);
      expect(look(6)).toEqual([]);
    }
  });

  it('no longer counts as seen', () => {
    const { doc, look, seen } = reading(page);
    const before = seen(2) ?? expect.fail();
    replyBox(doc, 503).remove();
    count(doc, 22);
    look(4);
    look(6);
    expect(seen(8)).toBe(before - 1);
  });

  it('takes the replies to it along', () => {
    const { doc, look } = reading(page);
    threadBox(doc).remove();
    count(doc, 19);
    look(2);
    expect(look(4)).toEqual([501, 502, 503, 504].map(id));
  });

  it('may be missed a little before the counter says so, but not long', () => {
    const { doc, look } = reading(page);
    replyBox(doc, 503).remove();
    expect(look(2)).toEqual([]);
    count(doc, 22);
    expect(look(4)).toEqual([id(503)]);
    const late = reading(page);
    replyBox(late.doc, 503).remove();
    for (const after of [2, 8, 14]) expect(late.look(after)).toEqual([]);
    count(late.doc, 22);
    expect(late.look(16)).toEqual([]);
  });

  it('where nothing is counted, is gone when its neighbours have become each other’s', () => {
    const { doc, look } = reading(page, without);
    replyBox(doc, 503).remove();
    look(2);
    expect(look(4)).toEqual([id(503)]);
  });

  it('that comes back before the second look was never gone', () => {
    const { doc, look } = reading(page);
    const box = replyBox(doc, 503);
    const after = box.nextSibling;
    const around = box.parentNode;
    box.remove();
    count(doc, 22);
    look(2);
    around?.insertBefore(box, after);
    expect(look(4)).toEqual([]);
    expect(look(6)).toEqual([]);
  });

  const row = '<div role="button" tabindex="0"><span dir="auto">Wyświetl odpowiedzi</span></div>';
  const replies = (doc: Document) => articleOf(doc, 501).nextElementSibling ?? expect.fail();
  const noProof: [string, (doc: Document) => void, boolean][] = [
    ['the counter stands', (doc) => replyBox(doc, 503).remove(), true],
    [
      'more are missing than the counter says',
      (doc) => {
        replyBox(doc, 502).remove();
        replyBox(doc, 504).remove();
        count(doc, 22);
      },
      true,
    ],
    [
      'one more is missing than the thread that the counter is short of',
      (doc) => {
        threadBox(doc).remove();
        replyBox(doc, 505).remove();
        count(doc, 19);
      },
      true,
    ],
    [
      'the thread was collapsed',
      (doc) => {
        replies(doc).innerHTML = row;
        count(doc, 19);
      },
      true,
    ],
    [
      'the sort order changed',
      (doc) => {
        find(doc, '[aria-haspopup="menu"] span').textContent = 'Najnowsze';
        replyBox(doc, 503).remove();
        count(doc, 22);
      },
      true,
    ],
    [
      'the site counts no more',
      (doc) => {
        replyBox(doc, 503).remove();
        without(doc);
      },
      true,
    ],
    [
      'the whole list left',
      (doc) => {
        for (const each of doc.querySelectorAll('[role="article"]')) each.remove();
        count(doc, 17);
      },
      true,
    ],
    ['the page was exchanged', (doc) => find(doc, '[role="main"]').remove(), true],
    [
      'its neighbours were drawn anew',
      (doc) => {
        replyBox(doc, 503).remove();
        for (const n of [502, 504]) replyBox(doc, n).replaceWith(replyBox(doc, n).cloneNode(true));
        count(doc, 22);
      },
      true,
    ],
    [
      'its place is only empty',
      (doc) => {
        replyBox(doc, 503).innerHTML = '';
      },
      false,
    ],
    [
      'another is missing too',
      (doc) => {
        replyBox(doc, 502).remove();
        replyBox(doc, 503).remove();
      },
      false,
    ],
    ['a thread is missing', (doc) => threadBox(doc).remove(), false],
    [
      'a thread with one reply was collapsed',
      (doc) => {
        replies(doc).innerHTML = row;
      },
      false,
    ],
  ];
  it.each(noProof)('is not gone where %s', (_, change, counted) => {
    const { doc, look } = reading(page, (before) => {
      if (counted) return;
      without(before);
      if (/one reply/.test(_)) for (const n of [502, 503]) replyBox(before, n).remove();
    });
    change(doc);
    for (const after of [2, 4, 6]) expect(look(after)).toEqual([]);
  });
});

describe('a tweet', () => {
  const page = 'x/2026-02-status' as const;
  const cellOf = (doc: Document, id: string) =>
    doc.querySelector(`a[href$="/status/${id.slice(2)}"]`)?.closest('[data-testid="cellInnerDiv"]') ??
    expect.fail(id);
  const stone = (inner = '') => `<div><div><article tabindex="-1"><div>${inner}</div></article></div></div>`;
  /** Ola's "And now?" has our answer above and "Show more" below; our answer stands between two tweets of hers. */
  const answer = 'x:2051217766609846276';

  it('is gone when the site puts a notice into its place, and it stays there', () => {
    const { doc, look, ids } = reading(page);
    expect(ids).toContain(answer);
    cellOf(doc, answer).innerHTML = stone('This post was deleted by its author.');
    expect(look(2)).toEqual([]);
    expect(look(4)).toEqual([answer]);
    expect(look(6)).toEqual([]);
  });

  it.each<[string, (doc: Document) => void]>([
    ['it left the list', (doc) => cellOf(doc, answer).remove()],
    ['its place is empty', (doc) => cellOf(doc, answer).replaceChildren()],
    [
      'the notice can be opened',
      (doc) => {
        cellOf(doc, answer).innerHTML = stone('Hidden by you <button>View</button>');
      },
    ],
    [
      'a neighbour is missing too',
      (doc) => {
        cellOf(doc, answer).innerHTML = stone();
        cellOf(doc, 'x:2051215250027446275').remove();
      },
    ],
    ['the whole list left', (doc) => doc.querySelector('section')?.remove()],
  ])('is not gone where %s', (_, change) => {
    const { doc, look } = reading(page);
    change(doc);
    for (const after of [2, 4, 6]) expect(look(after)).toEqual([]);
  });

  it('is gone when "Discover more" comes above it at last: it was no reply, and was not seen', () => {
    const headingIn = (doc: Document) =>
      doc.querySelector('[data-testid="cellInnerDiv"]:has(h2)') ?? expect.fail();
    const { doc, look, seen } = reading(page, (before) => headingIn(before).remove());
    const before = seen(2) ?? expect.fail();
    doc.querySelector('[data-testid="cellInnerDiv"]')?.after(headingIn(open(page).doc));
    expect(look(4)).toEqual(['x:2051235382686646282']);
    expect([seen(6), look(8)]).toEqual([before - 1, []]);
  });

  it('is gone when its own page says so for a while, with nothing to try again', () => {
    const column = (inner: string) => (doc: Document) => {
      const primary = doc.querySelector('[data-testid="primaryColumn"]') ?? expect.fail();
      primary.innerHTML = `<div data-testid="error-detail"><span>Hmm...</span>${inner}</div>`;
    };
    const absent = reading(page, column('<a href="/search" role="link">Search</a>'));
    expect(absent.look(2)).toEqual(['x:2051210468520886274']);
    const failed = reading(page, column('<button>Retry</button>'));
    expect([failed.look(2), failed.look(4)]).toEqual([[], []]);
  });
});
