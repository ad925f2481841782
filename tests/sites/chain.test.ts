// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { SeenComment } from '../../lib/core/types.ts';
import { open } from './fixture.ts';

const places = (comments: SeenComment[]) =>
  new Map(comments.map(({ id, parentId, threadId, postId }) => [id, { parentId, threadId, postId }]));

function rowOf(doc: Document, text: string): Element {
  const found = [...doc.querySelectorAll('[data-testid="cellInnerDiv"]')].find((row) =>
    row.textContent?.includes(text),
  );
  if (!found) throw new Error(`no row with ${text}`);
  return found;
}

describe('chains on X', () => {
  it('without a brand the topmost tweet is the post, and its first replies begin threads', () => {
    const { adapter, doc, ctx } = open('x/2026-02-status');
    const { comments } = adapter.read(doc, { ...ctx, identities: [] });
    const [root, second, complaint] = comments;
    expect(root).toMatchObject({ parentId: null, threadId: root?.id, postId: root?.id });
    expect(second).toMatchObject({ parentId: root?.id, threadId: second?.id, postId: root?.id });
    expect(complaint).toMatchObject({ parentId: second?.id, threadId: second?.id, postId: root?.id });
  });

  it('a row that comes back alone keeps the place it had', () => {
    const { adapter, doc, ctx } = open('x/2026-02-status');
    const before = places(adapter.read(doc, ctx).comments);
    for (const text of ['New oak tables', 'Delivery takes', 'Mine has been', 'Dear Ola'])
      rowOf(doc, text).remove();
    const alone = adapter.read(doc, ctx).comments;
    expect(alone.length).toBe(before.size - 4);
    for (const [id, place] of places(alone)) expect(place).toEqual(before.get(id));
  });

  it('a row whose upper row was never seen has no parent, until it is', () => {
    const { adapter, doc, ctx } = open('x/2026-02-status');
    const whole = places(adapter.read(doc, { ...ctx, memory: open('x/2026-02-status').ctx.memory }).comments);
    const gone = ['Mine has been', 'Dear Ola'].map((text) => rowOf(doc, text));
    const list = gone[0]?.parentElement as HTMLElement;
    const after = gone.at(-1)?.nextElementSibling as Element;
    for (const row of gone) row.remove();
    const first = adapter.read(doc, ctx).comments;
    const cut = first.find(({ text }) => text === 'And now?');
    expect(cut).toMatchObject({ parentId: null, threadId: cut?.id, kind: 'reply' });
    for (const row of gone) list.insertBefore(row, after);
    const again = adapter.read(doc, ctx, new Set(gone)).comments;
    expect(places(again).get(cut?.id as `x:${string}`)).toEqual(whole.get(cut?.id as `x:${string}`));
  });

  it('rows that a fast scroll took away before they could be read are read all the same; what came next to them nobody saw', () => {
    const { adapter, doc, ctx } = open('x/2026-02-status');
    const whole = places(adapter.read(doc, { ...ctx, memory: open('x/2026-02-status').ctx.memory }).comments);
    const rows = ['Mine has been', 'Dear Ola', 'And now?'].map((text) => rowOf(doc, text));
    const parent = rows[0]?.parentElement as HTMLElement;
    const next = rows.at(-1)?.nextElementSibling as Element;
    for (const row of rows) row.remove();
    adapter.read(doc, ctx);
    for (const row of rows) parent.insertBefore(row, next);
    for (const row of rows) row.remove();
    const { comments } = adapter.read(doc, ctx, new Set(rows));
    expect(comments.map(({ text }) => text.slice(0, 8))).toEqual(['Mine has', 'Dear Ola', 'And now?']);
    const [first, ...others] = comments;
    expect(places(comments).get(first?.id as `x:${string}`)).toEqual(whole.get(first?.id as `x:${string}`));
    for (const { id, parentId, threadId } of others) expect([parentId, threadId]).toEqual([null, id]);
    for (const row of rows) parent.insertBefore(row, next);
    const back = adapter.read(doc, ctx, new Set(rows)).comments;
    for (const { id } of comments) expect(places(back).get(id)).toEqual(whole.get(id));
  });

  it('however many rows a busy machine missed at once, those that are gone again are all read', () => {
    const { adapter, doc, ctx } = open('x/2025-02-home-saved-absolute');
    adapter.read(doc, ctx);
    const model = rowOf(doc, 'Who');
    const own = /\/status\/(\d+)/.exec(model.innerHTML)?.[1] ?? '';
    const rows = Array.from({ length: 120 }, (_, n) => {
      const row = model.cloneNode(true) as Element;
      for (const link of row.querySelectorAll('a[href*="/status/"]'))
        link.setAttribute(
          'href',
          (link.getAttribute('href') ?? '').replace(own, String(BigInt(own) + BigInt(n + 1))),
        );
      return row;
    });
    const { comments, more } = adapter.read(doc, ctx, new Set(rows));
    expect(new Set(comments.map(({ id }) => id)).size).toBe(120);
    expect(more).toBe(false);
  });

  it('what stands below "Discover more" stays out when the heading has been scrolled away', () => {
    const { adapter, doc, ctx } = open('x/2026-02-status');
    adapter.read(doc, ctx);
    rowOf(doc, 'Discover more').remove();
    const { comments, health } = adapter.read(doc, { ...ctx, now: ctx.now + 2000 });
    expect(comments.some(({ text }) => text.startsWith('Unrelated'))).toBe(false);
    expect(health.state).toBe('ok');
  });

  it('the parent is always older: a join that says otherwise is none', () => {
    const { adapter, doc, ctx } = open('x/2025-02-home-saved-absolute');
    const [upper, lower] = [rowOf(doc, 'Who'), rowOf(doc, 'Me')];
    upper.before(lower);
    lower.querySelector('[data-testid="Tweet-User-Avatar"]')?.after(doc.createElement('div'));
    expect(adapter.read(doc, ctx).comments.every(({ parentId }) => parentId === null)).toBe(true);
  });

  it('before the subject of a status page was seen, nothing is told', () => {
    const { adapter, doc, ctx } = open('x/2026-02-status');
    const whole = adapter.read(doc, { ...ctx, memory: open('x/2026-02-status').ctx.memory }).comments;
    const reply = whole.findLast(({ parentId }) => parentId !== null);
    if (!reply) throw new Error('the fixture has a reply');
    // The person has clicked on a reply: the address names it, the list is the old one.
    const url = new URL(reply.url);
    const { comments, coverage, health } = adapter.read(doc, { ...ctx, url });
    expect(comments).toEqual([]);
    expect(health.state).toBe('empty');
    expect(coverage).toEqual([expect.objectContaining({ postId: reply.id, seen: 0, collapsed: 1 })]);
  });

  /** Without its heading yet, and with a tweet that is newer than the page's subject; all its replies are there. */
  function withoutHeading() {
    const opened = open('x/2026-02-status');
    const stranger = rowOf(opened.doc, 'Unrelated and old');
    stranger.innerHTML = stranger.innerHTML
      .replaceAll('2051195117368246281', '2051232866104246281')
      .replace('2026-05-04T07:00:00.000Z', '2026-05-04T09:30:00.000Z');
    const heading = rowOf(opened.doc, 'Discover more');
    heading.remove();
    rowOf(opened.doc, 'Delivery takes')
      .querySelector('[data-testid="reply"]')
      ?.setAttribute('aria-label', '4 Replies. Reply');
    return { ...opened, stranger, heading };
  }
  const unrelated = (comments: SeenComment[]) => comments.filter(({ text }) => text.startsWith('Unrelated'));

  it('what stands below more replies than the subject counts waits for the heading that may come', () => {
    const { adapter, doc, ctx, stranger, heading } = withoutHeading();
    const first = adapter.read(doc, ctx);
    expect(first.comments.length).toBe(8);
    expect([unrelated(first.comments), first.more]).toEqual([[], true]);
    stranger.before(heading);
    const second = adapter.read(doc, ctx, new Set([heading]));
    expect([unrelated(second.comments), second.more]).toEqual([[], false]);
    expect(second.health).toMatchObject({ state: 'ok', read: 8 });
  });

  it('but only once: where none comes it is a reply that the counter does not have yet', () => {
    const { adapter, doc, ctx } = withoutHeading();
    adapter.read(doc, ctx);
    const { comments, more } = adapter.read(doc, ctx, new Set());
    expect([unrelated(comments).length, more]).toEqual([2, false]);
  });

  it('after a step to a list, the status page that still stands there is read as what it is', () => {
    const { adapter, doc, ctx } = open('x/2026-02-status');
    const whole = places(adapter.read(doc, { ...ctx, memory: open('x/2026-02-status').ctx.memory }).comments);
    const url = new URL('https://x.com/zmyslone_meble/with_replies');
    const { comments } = adapter.read(doc, { ...ctx, url });
    expect(comments.some(({ text }) => text.startsWith('Unrelated'))).toBe(false);
    for (const [id, place] of places(comments)) expect(place).toEqual(whole.get(id));
  });

  it('scrolled far down, what is older than the subject stands below it and answers nothing', () => {
    const { adapter, doc, ctx } = open('x/2026-02-status-scattered-ru');
    adapter.read(doc, ctx);
    const stranger = rowOf(doc, 'Совсем о другом');
    stranger.innerHTML = stranger.innerHTML
      .replaceAll(/2051263065093046292/g, '2051180017873846292')
      .replace('11:30:00', '06:00:00');
    for (const row of doc.querySelectorAll('[data-testid="cellInnerDiv"]'))
      if (row !== stranger) row.remove();
    const fresh = { ...ctx, memory: { ...ctx.memory, foreign: new Set<`x:${string}`>() } };
    expect(adapter.read(doc, { ...fresh, now: ctx.now + 2000 }).comments).toEqual([]);
  });
});
