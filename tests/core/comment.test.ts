import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGone, isMoved, isOf, join, remember } from '../../lib/core/comment.ts';
import type { CommentId, Interval, StoredComment } from '../../lib/core/types.ts';
import { canonical, changedAt, earlierTexts, historyOf, textsOf } from '../../lib/core/versions.ts';
import { brand, exactly, minutes, onFacebook, seen, start, stored } from './make.ts';

const few = (max: number) => fc.integer({ min: 0, max });
const instant = few(40).map((n) => start + n * 1000);
const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.option(instant), instant)
  .map(([earliest, latest]) => ({ earliest, latest }));
const commentId = few(3).map((n) => `x:${n + 8}` as CommentId);

/** One sighting of one and the same comment, right or wrong in every field. */
const sighting: fc.Arbitrary<StoredComment> = fc
  .record({
    postedAt: interval,
    threadId: commentId,
    parentId: fc.option(commentId),
    postId: fc.option(commentId),
    text: fc.constantFrom('Where is it', 'Where  is it', 'Where is…', 'Where', 'Where are you?', 'Gone.', ''),
    lang: fc.constantFrom('en', 'de', null),
    truncated: fc.boolean(),
    hidden: fc.boolean(),
    onAd: fc.boolean(),
    editedAt: fc.option(instant),
    handle: fc.constantFrom('anna_k', 'Anna_K', 'anna_new'),
    brandId: fc.constantFrom('a', 'b'),
    kind: fc.constantFrom('comment' as const, 'reply' as const, 'mention' as const, 'quote' as const),
    seenAt: instant,
    goneAt: fc.option(instant, { nil: undefined }),
  })
  .map(({ handle, brandId, seenAt, goneAt, ...more }) => {
    const author = { name: 'Anna', handle, profile: `https://x.com/${handle}`, isBrand: handle === 'Anna_K' };
    const comment = remember(seen(10, handle, { ...more, author }), brandId, seenAt);
    return goneAt === undefined ? comment : { ...comment, goneAt };
  });

const fold = (all: readonly StoredComment[]) => all.reduce(join);

describe('join', () => {
  it('gives the same for every order, grouping and repetition of sightings', () => {
    const shuffled = fc
      .array(sighting, { minLength: 2, maxLength: 6 })
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length }),
          fc.nat(all.length - 2),
          fc.subarray(all),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([all, order, cut, again]) => {
        const straight = fold(all);
        const grouped = join(fold(order.slice(0, cut + 1)), fold(order.slice(cut + 1)));
        expect([...again, ...order].reduce(join)).toEqual(straight);
        expect(grouped).toEqual(straight);
        expect(join(straight, straight)).toEqual(straight);
      }),
      { numRuns: 20_000 },
    );
  }, 60_000);

  it('gives the same in 100,000 random orders, with sightings that come twice', () => {
    let orders = 0;
    const runs = fc
      .array(sighting, { minLength: 3, maxLength: 6 })
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.array(fc.shuffledSubarray(all, { minLength: all.length }), { minLength: 20, maxLength: 20 }),
        ),
      );
    fc.assert(
      fc.property(runs, ([all, shuffled]) => {
        const straight = JSON.stringify(fold(all));
        for (const [i, order] of shuffled.entries()) {
          const twice = [...order, ...order.slice(0, i % all.length)];
          const grouped = join(fold(twice.slice(0, 2)), fold(twice.slice(2)));
          if (JSON.stringify(fold(twice)) !== straight || JSON.stringify(grouped) !== straight)
            expect(grouped).toEqual(fold(all));
          orders += 1;
        }
      }),
      { numRuns: 5_000 },
    );
    expect(orders).toBeGreaterThanOrEqual(100_000);
  }, 120_000);

  it('narrows: never says less about the time than one of its sightings, unless they contradict', () => {
    fc.assert(
      fc.property(sighting, sighting, (a, b) => {
        const { postedAt, bounds, exactAt } = join(a, b);
        const contradict = (bounds.earliest ?? 0) > bounds.latest;
        if (exactAt !== null) expect(postedAt).toEqual({ earliest: exactAt, latest: exactAt });
        else if (contradict) expect(postedAt).toEqual({ earliest: bounds.latest, latest: bounds.earliest });
        else
          for (const one of [a, b]) {
            expect(postedAt.latest).toBeLessThanOrEqual(one.bounds.latest);
            expect(postedAt.earliest ?? 0).toBeGreaterThanOrEqual(one.bounds.earliest ?? 0);
          }
      }),
    );
  });

  it('narrows "2h" to the minute when it turns to "3h"', () => {
    const at = (earliest: number, latest: number, seenAt: number) =>
      stored(
        10,
        'anna_k',
        { postedAt: { earliest: minutes(earliest), latest: minutes(latest) } },
        minutes(seenAt),
      );
    const joined = join(at(-179, -120, 0), at(-180 + 1, -119, 1));
    expect(join(joined, at(-239 + 60, -179 + 1, 2)).postedAt).toEqual({
      earliest: minutes(-179),
      latest: minutes(-178),
    });
  });

  it('prefers an exact time to every interval', () => {
    const about = stored(10, 'anna_k', { postedAt: { earliest: minutes(1), latest: minutes(5) } });
    expect(join(about, stored(10, 'anna_k', { postedAt: exactly(9) })).postedAt).toEqual(exactly(9));
  });

  it('spans both where intervals contradict', () => {
    const a = stored(10, 'anna_k', { postedAt: { earliest: minutes(1), latest: minutes(2) } });
    const b = stored(10, 'anna_k', { postedAt: { earliest: minutes(4), latest: minutes(5) } });
    expect(join(a, b).postedAt).toEqual({ earliest: minutes(2), latest: minutes(4) });
  });

  it('keeps the whole text over a later cut one, and the later of two whole ones', () => {
    const whole = stored(10, 'anna_k', { text: 'all of it' }, minutes(10));
    const cut = stored(10, 'anna_k', { text: 'all…', truncated: true }, minutes(20));
    const edited = stored(10, 'anna_k', { text: 'all of it, edited' }, minutes(15));
    expect(join(whole, cut)).toMatchObject({ text: 'all of it', truncated: false });
    expect(join(join(whole, cut), edited).text).toBe('all of it, edited');
  });

  it('loses no text that was seen, and lets the one seen last stand', () => {
    fc.assert(
      fc.property(fc.array(sighting, { minLength: 1, maxLength: 6 }), (all) => {
        const joined = fold(all);
        const kept = textsOf(joined);
        for (const { text, lastSeenAt } of all) {
          const words = canonical(text).replace(/\s*…$/, '');
          const twins = kept.filter((each) => canonical(each.text).replace(/\s*…$/, '') === words);
          expect(twins.some((o) => o.firstSeenAt <= lastSeenAt && o.seenAt >= lastSeenAt)).toBe(true);
        }
        const last = Math.max(...all.map(({ lastSeenAt }) => lastSeenAt));
        expect(historyOf(kept).present).toMatchObject({ text: joined.text, seenAt: last });
      }),
      { numRuns: 5000 },
    );
  });

  it('takes a text seen in part for no edit, and any other new words for one', () => {
    const at = (n: number, text: string, truncated = false) =>
      stored(10, 'anna_k', { text, truncated }, minutes(n));
    const whole = at(10, 'My parcel is late, where is it?');
    const cut = at(20, 'My parcel is late, …', true);
    const empty = at(25, '');
    const spaced = at(30, 'My parcel is  late,\nwhere is it?');
    for (const same of [cut, empty, spaced]) expect(earlierTexts(join(whole, same))).toEqual([]);
    expect(changedAt([whole, cut, empty, spaced].reduce(join))).toBeNull();
    const edited = at(40, 'My parcel is late, where is it? Please call.');
    const both = [edited, cut, whole].reduce(join);
    expect(both.text).toBe(edited.text);
    expect(earlierTexts(both).map(({ text }) => text)).toEqual([whole.text]);
    expect(changedAt(both)).toBe(minutes(40));
    const cutEdit = at(50, 'Forget it, I …', true);
    expect(join(both, cutEdit)).toMatchObject({ text: cutEdit.text, truncated: true });
    const back = join(join(both, cutEdit), at(60, whole.text));
    expect(back.text).toBe(whole.text);
    expect(earlierTexts(back).map(({ text }) => text)).toEqual([edited.text, cutEdit.text]);
  });

  it('dates an edit by the mark of the site, unless the old words were still seen after it', () => {
    const before = stored(10, 'anna_k', { text: 'Hello' }, minutes(10));
    const after = stored(10, 'anna_k', { text: 'Good bye', editedAt: minutes(20) }, minutes(60));
    expect(changedAt(join(before, after))).toBe(minutes(20));
    expect(changedAt(stored(10, 'anna_k', { editedAt: minutes(20) }))).toBe(minutes(20));
    const later = stored(10, 'anna_k', { text: 'No' }, minutes(90));
    expect(changedAt([before, after, later].reduce(join))).toBe(minutes(90));
  });

  it('is gone from a proof until it is seen again', () => {
    const comment = stored(10, 'anna_k', {}, minutes(10));
    const proof = { ...comment, goneAt: minutes(20) };
    const again = stored(10, 'anna_k', {}, minutes(30));
    expect([comment, proof, again].map(isGone)).toEqual([false, true, false]);
    expect(isGone(join(proof, comment))).toBe(true);
    expect(isGone(join(again, proof))).toBe(false);
    expect(isGone(join(join(again, proof), { ...comment, goneAt: minutes(40) }))).toBe(true);
  });

  it('was moved when it stood in two threads, not when its place was only learned', () => {
    const alone = stored(12, 'anna_k', { threadId: 'x:12', parentId: null });
    const placed = stored(12, 'anna_k', { threadId: 'x:10', parentId: 'x:10' });
    const other = stored(12, 'anna_k', { threadId: 'x:11', parentId: 'x:11' });
    expect(isMoved(join(alone, placed))).toBe(false);
    expect(isMoved([alone, other, placed].reduce(join))).toBe(true);
  });

  it('keeps the parent that says most', () => {
    const none = stored(12, 'anna_k', { threadId: 'x:12', parentId: null, kind: 'mention' });
    const top = stored(12, 'anna_k', { threadId: 'x:10', parentId: 'x:10' });
    const deep = stored(12, 'anna_k', { threadId: 'x:10', parentId: 'x:11' });
    expect(join(none, top)).toMatchObject({ threadId: 'x:10', parentId: 'x:10', kind: 'reply' });
    expect(join(deep, top)).toMatchObject({ threadId: 'x:10', parentId: 'x:11' });
  });

  it('believes the latest sighting about hiding and the author', () => {
    const before = stored(10, 'anna_k', { hidden: true }, minutes(10));
    const after = stored(10, 'anna_new', { hidden: false }, minutes(11));
    expect(join(after, before)).toMatchObject({ hidden: false, customerId: 'x:anna_new' });
  });
});

describe('remember', () => {
  it('lets nothing be posted after it was seen', () => {
    const label = { earliest: minutes(0), latest: minutes(60) };
    expect(remember(seen(10, 'anna_k', { postedAt: label }), brand.id, minutes(30)).postedAt).toEqual({
      earliest: minutes(0),
      latest: minutes(30),
    });
  });

  it('knows a customer by handle, address, else by name', () => {
    expect(stored(10, 'Anna_K').customerId).toBe('x:anna_k');
    expect(onFacebook(11, 'profile.php?id=100012', 'Anna').customerId).toBe('facebook:100012');
    const nobody = {
      name: 'Anonymous member',
      handle: null,
      profile: 'https://www.facebook.com/',
      isBrand: false,
    };
    expect(onFacebook(11, '', '', { author: nobody }).customerId).toBe('facebook:name=anonymous member');
  });
});

it('a comment belongs to a site only with all its ids and its address', () => {
  expect(isOf('x', seen(10, 'anna_k'))).toBe(true);
  expect(isOf('facebook', seen(10, 'anna_k'))).toBe(false);
  expect(isOf('x', seen(10, 'anna_k', { threadId: 'facebook:10' }))).toBe(false);
  expect(isOf('x', seen(10, 'anna_k', { parentId: 'facebook:1' }))).toBe(false);
  expect(isOf('x', seen(10, 'anna_k', { id: 'x:client_7f' }))).toBe(false);
  expect(isOf('x', seen(10, 'anna_k', { url: 'https://x.com.evil.example/anna_k/status/10' }))).toBe(false);
});
