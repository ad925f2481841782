// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommentId } from '../../lib/core/types.ts';
import type { Insertion } from '../../lib/sites/insert.ts';
import { adapters } from '../../lib/sites/registry.ts';
import { replyTo } from '../../lib/sites/reply.ts';

/** Which boxes would have been written into. */
const written: (string | undefined)[] = [];
vi.mock(import('../../lib/sites/insert.ts'), async (original) => ({
  ...(await original()),
  insertReply: async ({ find, text }: Insertion) => {
    written.push(find()?.id);
    return { kind: 'inserted', method: 'paste', near: false, text, before: '' } as const;
  },
}));

const bob: CommentId = 'facebook:11';
const anna: CommentId = 'facebook:22';
const insert = (id: CommentId) =>
  replyTo({
    adapter: adapters[id.startsWith('x:') ? 'x' : 'facebook'],
    doc: document,
    id,
    text: 'Hello',
    mode: 'ask',
    mention: '',
    main: async () => false,
  });

const comment = (name: string, query: string) =>
  `<div role="article" aria-label="c"><a aria-hidden="false" href="/${name}"><span>${name}</span></a><div dir="auto" lang="en">Words</div>
    <ul><li><a href="/b/posts/1?${query}">1 h</a></li><li><div role="button" aria-label="Like">Like</div></li>
    <li><div role="button" id="reply-${name}">Reply</div></li></ul></div>`;
const box = (id: string, label = 'Write a reply', text = '') =>
  `<div id="${id}" role="textbox" contenteditable="true" aria-label="${label}">${text}</div>`;
const element = (id: string) => document.getElementById(id) as HTMLElement;
const onReply = (name: string, act: () => void) => element(`reply-${name}`).addEventListener('click', act);

/** A thread: Bob's comment, Anna's reply to it, and what stands below them. */
const show = (below: string) => {
  document.body.innerHTML = `<div role="main"><div>${comment('Bob', 'comment_id=11')}<div>
    <div>${comment('Anna', 'comment_id=11&reply_comment_id=22')}<div></div></div><div id="below">${below}</div></div></div></div>`;
};

beforeEach(() => {
  written.length = 0;
});

describe('the box of a thread on Facebook', () => {
  it('that names nobody is the top comment’s own, and not a reply’s', async () => {
    show(box('thread'));
    expect(await insert(bob)).toMatchObject({ kind: 'inserted' });
    expect(written).toEqual(['thread']);
    expect(await insert(anna)).toEqual({ kind: 'failed', reason: 'no-composer', draftKept: true });
    expect(written).toEqual(['thread']);
  });

  it('is a reply’s once it names its author, without a click', async () => {
    for (const open of [box('thread', 'Reply to Anna…'), box('thread', 'Write a reply', '<p>Anna </p>')]) {
      show(open);
      const clicked = vi.fn();
      onReply('Anna', clicked);
      await insert(anna);
      expect(clicked).not.toHaveBeenCalled();
    }
    expect(written).toEqual(['thread', 'thread']);
  });

  it('that names somebody else is asked for by Reply first, also by the top comment', async () => {
    show(box('thread', 'Reply to Anna…'));
    onReply('Bob', () => element('thread').setAttribute('aria-label', 'Reply to Bob…'));
    onReply('Anna', () => element('thread').append('Anna '));
    await insert(bob);
    await insert(anna);
    expect(element('thread').textContent).toBe('Anna ');
    expect(written).toEqual(['thread', 'thread']);
  });

  it('that comes after the click is the comment’s, then and later', async () => {
    show(box('bobs'));
    const clicked = vi.fn(() => {
      element('below').innerHTML = box('annas');
    });
    onReply('Anna', clicked);
    await insert(anna);
    await insert(anna);
    expect(written).toEqual(['annas', 'annas']);
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  it('goes by whole names, the longest first', async () => {
    show(box('thread', 'Reply to Anna Bobson…'));
    expect(adapters.facebook.isFor(document, anna, element('thread'))).toBe(true);
    expect(adapters.facebook.isFor(document, bob, element('thread'))).toBe(false);
  });

  it.each([
    ['in known words', 'Comment as Bakery', ''],
    ['in the words of the post’s own box', 'Bakery olarak yaz', box('post', 'Bakery olarak yorum yap')],
  ])('that names who writes is nobody else’s, though they wrote here before, %s', async (_, label, own) => {
    show(box('thread', label));
    element('below').insertAdjacentHTML(
      'beforebegin',
      comment('Bakery', 'comment_id=11&reply_comment_id=33'),
    );
    document.querySelector('[role="main"]')?.insertAdjacentHTML('beforeend', own);
    const clicked = vi.fn();
    onReply('Bob', clicked);
    expect(await insert(bob)).toMatchObject({ kind: 'inserted' });
    expect(clicked).not.toHaveBeenCalled();
    expect(written).toEqual(['thread']);
    expect(adapters.facebook.answeredIn(document, element('thread'))).toBe(bob);
  });
});

describe('a dialog on X that shows no tweet', () => {
  const tweet = (id: number) =>
    `<article data-testid="tweet"><a href="/ola_w/status/${id}"><time datetime="2026-05-04T08:45:00.000Z"></time></a><button id="reply-${id}" data-testid="reply"></button></article>`;
  const dialog = (id: string) => `<div role="dialog">${box(id)}</div>`;
  const showPage = (...open: string[]) => {
    document.body.innerHTML = `<main>${tweet(1)}${tweet(2)}</main><div id="layers">${open.join('')}</div>`;
  };

  it('is a tweet’s when it came after the click on its Reply, then and later', async () => {
    showPage();
    const clicked = vi.fn(() => {
      element('layers').innerHTML = dialog('first');
    });
    onReply('1', clicked);
    await insert('x:1');
    await insert('x:1');
    expect(written).toEqual(['first', 'first']);
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  it('that was there before is nobody’s, as the box for a new post', async () => {
    showPage(dialog('new'));
    expect(await insert('x:1')).toEqual({ kind: 'failed', reason: 'no-composer', draftKept: true });
    onReply('2', () => element('layers').insertAdjacentHTML('beforeend', dialog('second')));
    await insert('x:2');
    expect(written).toEqual(['second']);
  });

  it('is the tweet’s without a click where it stands in it', async () => {
    showPage();
    element('reply-1').insertAdjacentHTML('afterend', dialog('inside'));
    const clicked = vi.fn();
    onReply('1', clicked);
    await insert('x:1');
    expect([written, clicked.mock.calls]).toEqual([['inside'], []]);
  });
});
