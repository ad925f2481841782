import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeenComment } from '../../lib/core/types.ts';
import { createOutbox, type Parcel } from '../../lib/sites/outbox.ts';

const health = { state: 'ok', hinted: 1, read: 1, missing: {} } as const;
const comment = (id: number, text = 'Hello', postedAt = { earliest: 0, latest: 60_000 }): SeenComment => ({
  id: `x:${id}`,
  site: 'x',
  threadId: `x:${id}`,
  parentId: null,
  postId: null,
  url: `https://x.com/anna_k/status/${id}`,
  author: { name: 'Anna', handle: 'anna_k', profile: 'https://x.com/anna_k', isBrand: false },
  text,
  lang: null,
  postedAt,
  editedAt: null,
  hidden: false,
  onAd: false,
  truncated: false,
  kind: 'mention',
});

describe('the outbox', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function outboxTo(answers: boolean[]) {
    const visit = new AbortController();
    const sent: Parcel[] = [];
    const outbox = createOutbox(async (parcel) => {
      sent.push(parcel);
      return answers.shift() ?? true;
    }, visit.signal);
    const read = (readAt: number, ...comments: SeenComment[]) =>
      outbox.add({ comments, gone: [], coverage: [], posts: [], health, readAt });
    return { outbox, sent, read, visit, ids: () => sent.map(({ comments }) => comments.map(({ id }) => id)) };
  }

  it('sends a fact once, and again only when it says more', async () => {
    const { sent, read } = outboxTo([]);
    const narrowed = { earliest: 30_000, latest: 60_000 };
    const readings = [
      comment(1),
      comment(1),
      comment(1, 'Hello', narrowed),
      comment(1, 'Hello again', narrowed),
    ];
    for (const [at, each] of readings.entries()) {
      read(at, each);
      await vi.runAllTimersAsync();
    }
    expect(sent.flatMap(({ comments }) => comments.map(({ text }) => text))).toEqual([
      'Hello',
      'Hello',
      'Hello again',
    ]);
  });

  it('tells of a deletion until it is taken, and then of the comment again should it come back', async () => {
    const { outbox, sent, read } = outboxTo([true, false, true]);
    read(1, comment(1), comment(2));
    await vi.runAllTimersAsync();
    outbox.add({ comments: [], gone: ['x:1'], coverage: [], posts: [], health, readAt: 5 });
    read(6, comment(3));
    await vi.runAllTimersAsync();
    read(9, comment(1), comment(2));
    await vi.runAllTimersAsync();
    expect(sent.map(({ readAt, gone, comments }) => [readAt, gone, comments.map(({ id }) => id)])).toEqual([
      [1, [], ['x:1', 'x:2']],
      [5, ['x:1'], []],
      [5, ['x:1'], []],
      [6, [], ['x:3']],
      [9, [], ['x:1']],
    ]);
  });

  it('tells how much was seen only when all that it counts, and all that went, is told', async () => {
    const { outbox, sent } = outboxTo([false, true, true]);
    const reading = { posts: [], health, coverage: [] };
    const coverage = [{ postId: 'x:9', total: 1, seen: 1, filtered: false, collapsed: 0 }];
    outbox.add({ ...reading, comments: [comment(1)], gone: [], readAt: 1 });
    outbox.add({ ...reading, comments: [], gone: ['x:2'], coverage, readAt: 2 });
    await vi.runAllTimersAsync();
    expect(sent.map((parcel) => [parcel.readAt, parcel.gone, parcel.coverage.length])).toEqual([
      [1, [], 0],
      [1, [], 0],
      [2, ['x:2'], 1],
    ]);
  });

  it('keeps what was not taken, with the time of its reading', async () => {
    const { sent, read, ids } = outboxTo([false, false, true]);
    read(1000, comment(1));
    await vi.advanceTimersByTimeAsync(10);
    read(2000, comment(2));
    await vi.runAllTimersAsync();
    expect(ids()).toEqual([['x:1'], ['x:1'], ['x:1'], ['x:2']]);
    expect(sent.at(-2)?.readAt).toBe(1000);
    expect(sent.at(-1)?.readAt).toBe(2000);
  });

  it('delivers also after the person has gone on, but does not try for ever', async () => {
    const late = outboxTo([false, true]);
    late.read(1, comment(1));
    await vi.advanceTimersByTimeAsync(10);
    late.visit.abort();
    await vi.runAllTimersAsync();
    expect(late.ids()).toEqual([['x:1'], ['x:1']]);

    const dead = outboxTo(Array.from({ length: 99 }, () => false));
    dead.read(1, comment(1));
    await vi.advanceTimersByTimeAsync(10);
    dead.visit.abort();
    await vi.runAllTimersAsync();
    expect(dead.sent.length).toBe(4);
  });

  it('cuts many comments into parcels the worker takes', async () => {
    const { sent, read } = outboxTo([]);
    read(1, ...Array.from({ length: 1201 }, (_, i) => comment(i)));
    await vi.runAllTimersAsync();
    expect(sent.map(({ comments }) => comments.length)).toEqual([500, 500, 201]);
  });

  describe('while the person scrolls', () => {
    const scrolled = ({ outbox }: ReturnType<typeof outboxTo>, readAt: number, ...comments: SeenComment[]) =>
      outbox.add({ comments, gone: [], coverage: [], posts: [], health, readAt }, true);

    it('the first reading goes at once, those after it once a second, with the time of the last', async () => {
      const box = outboxTo([]);
      for (const [i, at] of [0, 350, 700, 1050, 1400].entries()) {
        scrolled(box, at, comment(i));
        await vi.advanceTimersByTimeAsync(350);
      }
      await vi.runAllTimersAsync();
      expect(box.ids()).toEqual([['x:0'], ['x:1', 'x:2'], ['x:3', 'x:4']]);
      expect(box.sent.map(({ readAt }) => readAt)).toEqual([0, 700, 1400]);
    });

    it('nothing waits once the scrolling, or the visit, is over', async () => {
      const box = outboxTo([]);
      scrolled(box, 0, comment(1));
      scrolled(box, 100, comment(2));
      box.read(200, comment(3));
      await vi.advanceTimersByTimeAsync(0);
      expect(box.ids().flat()).toEqual(['x:1', 'x:2', 'x:3']);
      scrolled(box, 300, comment(4));
      box.visit.abort();
      await vi.advanceTimersByTimeAsync(0);
      expect(box.ids().flat()).toEqual(['x:1', 'x:2', 'x:3', 'x:4']);
    });
  });
});
