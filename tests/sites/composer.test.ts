// @vitest-environment jsdom

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CommentId, SiteId } from '../../lib/core/types.ts';
import { open } from './fixture.ts';

const clicks = (doc: Document) => {
  const clicked: Element[] = [];
  doc.addEventListener('click', (event) => clicked.push(event.target as Element), true);
  return clicked;
};
const label = (element: HTMLElement | null) => element?.getAttribute('aria-label') ?? null;

describe('the comment that a box answers', () => {
  const ids = ({ adapter, doc, ctx }: ReturnType<typeof open>) => {
    const found = new Set<CommentId>();
    for (let touched: Set<Node> | undefined, more = true; more; touched = new Set()) {
      const result = adapter.read(doc, ctx, touched);
      for (const { id } of result.comments) found.add(id);
      more = result.more;
    }
    return found;
  };
  const names = (site: SiteId) =>
    readdirSync(join(import.meta.dirname, '../fixtures', site))
      .filter((name) => name.endsWith('.html'))
      .map((name) => `${site}/${name.slice(0, -5)}` as const);

  it.each([...names('x'), ...names('facebook')])('is one that finds this box, in %s', (name) => {
    const page = open(name);
    const { adapter, doc } = page;
    for (const id of ids(page)) {
      const box = adapter.composer(doc, id);
      const answered = box && adapter.answeredIn(doc, box);
      if (!box) continue;
      expect(answered && adapter.composer(doc, answered)).toBe(box);
      // Where the box says for whom it is, there is no choice.
      if (adapter.isFor(doc, id, box) && name.startsWith('x/')) expect(answered).toBe(id);
    }
  });

  it('is whom it names on Facebook, at its start before its label', () => {
    const { adapter, doc } = open('facebook/2025-12-permalink-loggedin-pl');
    const box = adapter.composer(doc, 'facebook:700100200300504') ?? expect.fail();
    const named = adapter.answeredIn(doc, box);
    box.setAttribute('aria-label', 'Odpowiedz');
    const ofThread = adapter.answeredIn(doc, box);
    expect(named).not.toBeNull();
    expect(ofThread).toBe('facebook:700100200300501');
  });

  it('is none for a box of another kind', () => {
    for (const name of ['x/2026-02-status', 'facebook/2025-12-permalink-loggedin-pl'] as const) {
      const { adapter, doc } = open(name);
      const box = doc.body.appendChild(doc.createElement('div'));
      box.setAttribute('contenteditable', 'true');
      expect(adapter.answeredIn(doc, box)).toBeNull();
    }
  });
});

describe('Facebook', () => {
  const ola: CommentId = 'facebook:700100200300501';
  const reply: CommentId = 'facebook:700100200300504';
  const jan: CommentId = 'facebook:700100200300505';
  const page = () => open('facebook/2025-12-permalink-loggedin-pl');

  it('finds a comment by id, and nothing for an id that only begins like it', () => {
    const { adapter, doc } = page();
    expect(adapter.find(doc, ola)?.getAttribute('role')).toBe('article');
    expect(adapter.find(doc, reply)?.textContent).toContain('U mnie to samo');
    expect(adapter.find(doc, 'facebook:7001002003005')).toBeNull();
    expect(adapter.find(doc, 'x:700100200300501')).toBeNull();
  });

  it('takes the box of the comment’s own thread, for its replies too', () => {
    const { adapter, doc } = page();
    const box = 'Odpowiedz użytkownikowi Jan Lipa…';
    expect(label(adapter.composer(doc, ola))).toBe(box);
    expect(label(adapter.composer(doc, reply))).toBe(box);
    expect(adapter.composer(doc, ola)?.isContentEditable ?? true).toBeTruthy();
  });

  it('never the box of another thread or of the post', () => {
    const { adapter, doc } = page();
    expect(adapter.composer(doc, jan)).toBeNull();
    expect(adapter.composer(doc, 'facebook:999')).toBeNull();
  });

  it('never the box of a sister reply', () => {
    const { adapter, doc } = page();
    const box = doc.querySelector('form') as Element;
    adapter.find(doc, 'facebook:700100200300503')?.after(box);
    expect(label(adapter.composer(doc, 'facebook:700100200300503'))).not.toBeNull();
    expect(adapter.composer(doc, reply)).toBeNull();
    expect(adapter.composer(doc, ola)).toBeNull();
  });

  it('finds it in the older lists too', () => {
    const { adapter, doc } = open('facebook/2024-older-lists-fa-rtl');
    expect(label(adapter.composer(doc, 'facebook:700100200300701'))).toBe('پاسخ به نیلوفر');
    expect(label(adapter.composer(doc, 'facebook:700100200300702'))).toBe('پاسخ به نیلوفر');
    expect(adapter.composer(doc, 'facebook:700100200300703')).toBeNull();
  });

  it('clicks Reply by its place after Like, in any language', () => {
    const { adapter, doc } = page();
    const clicked = clicks(doc);
    const control = adapter.find(doc, ola)?.querySelectorAll('li')[2]?.querySelector('[role="button"]');
    if (control) control.textContent = 'Välkommen';
    expect(adapter.openReply(doc, ola)).toBe(true);
    expect(clicked).toEqual([control]);
  });

  it('clicks Reply by its word where Like has no label', () => {
    const { adapter, doc } = page();
    const clicked = clicks(doc);
    for (const like of adapter.find(doc, ola)?.querySelectorAll('li [aria-label]') ?? [])
      like.removeAttribute('aria-label');
    expect(adapter.openReply(doc, ola)).toBe(true);
    expect(clicked.map((each) => each.textContent)).toEqual(['Odpowiedz']);
  });

  it.each(['Wyślij wiadomość', 'Odkryj', 'Message', 'پیام'])(
    'clicks nothing where "%s" is in its place',
    (word) => {
      const { adapter, doc } = page();
      const clicked = clicks(doc);
      const control = adapter.find(doc, ola)?.querySelectorAll('li')[2]?.querySelector('[role="button"]');
      if (control) control.textContent = word;
      expect(adapter.openReply(doc, ola)).toBe(false);
      expect(clicked).toEqual([]);
    },
  );

  it('clicks nothing rather than Hide, Like or Share', () => {
    const { adapter, doc } = page();
    const clicked = clicks(doc);
    const items = adapter.find(doc, ola)?.querySelectorAll('li');
    items?.[1]?.remove();
    const only = items?.[2]?.querySelector('[role="button"]');
    if (only) only.textContent = 'Ukryj';
    expect(adapter.openReply(doc, ola)).toBe(false);
    expect(adapter.openReply(doc, 'facebook:700100200300999')).toBe(false);
    expect(
      open('facebook/2025-06-permalink-loggedout').adapter.openReply(doc, 'facebook:700100200300401'),
    ).toBe(false);
    expect(clicked).toEqual([]);
  });

  it('prefers the comment in the dialog to that in the list behind it', () => {
    const { adapter, doc } = page();
    const dialog = doc.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.append((doc.querySelector('[role="main"]') as Element).cloneNode(true));
    doc.body.append(dialog);
    expect(dialog.contains(adapter.find(doc, ola))).toBe(true);
    expect(dialog.contains(adapter.composer(doc, ola))).toBe(true);
  });
});

describe('X', () => {
  const focal: CommentId = 'x:2051210468520886274';
  const ola: CommentId = 'x:2051215250027446275';
  const jan: CommentId = 'x:2051225316357046278';
  const dialogOf = (doc: Document) => doc.querySelector('[role="dialog"]') as Element;

  it('the focal tweet has the inline box, its replies have none', () => {
    const { adapter, doc } = open('x/2026-02-status');
    expect(adapter.composer(doc, focal)?.getAttribute('data-testid')).toBe('tweetTextarea_0');
    expect(adapter.composer(doc, ola)).toBeNull();
  });

  it('a reply has the box of the dialog that shows it, and no other tweet has', () => {
    const { adapter, doc } = open('x/2026-02-status-reply-dialog');
    expect(dialogOf(doc).contains(adapter.composer(doc, ola))).toBe(true);
    expect(adapter.composer(doc, jan)).toBeNull();
    expect(dialogOf(doc).contains(adapter.composer(doc, focal))).toBe(false);
  });

  it('a copy without a link is known by author, time and text together', () => {
    const { adapter, doc } = open('x/2026-02-status-reply-dialog');
    const link = dialogOf(doc).querySelector('a[href*="/status/"]') as Element;
    link.replaceWith(...link.childNodes);
    for (const other of dialogOf(doc).querySelectorAll('a[href*="/status/"]')) other.remove();
    expect(dialogOf(doc).contains(adapter.composer(doc, ola))).toBe(true);
    expect(adapter.composer(doc, jan)).toBeNull();
    const text = dialogOf(doc).querySelector('[data-testid="tweetText"]') as Element;
    text.textContent = 'Something else';
    expect(adapter.composer(doc, ola)).toBeNull();
  });

  it('a copy without a time is known by author and text', () => {
    const { adapter, doc } = open('x/2026-02-status-reply-dialog');
    for (const link of dialogOf(doc).querySelectorAll('a[href*="/status/"]')) link.remove();
    expect(dialogOf(doc).contains(adapter.composer(doc, ola))).toBe(true);
    expect(adapter.composer(doc, jan)).toBeNull();
  });

  it('a dialog that shows no tweet may be anybody’s: no draft in it is for a tweet, and nobody’s own box stands back', () => {
    const { adapter, doc } = open('x/2026-02-status-reply-dialog');
    dialogOf(doc).querySelector('article')?.remove();
    const box = adapter.composer(doc, jan) ?? expect.fail();
    expect(dialogOf(doc).contains(box)).toBe(true);
    expect(adapter.isFor(doc, jan, box)).toBeNull();
    expect(adapter.answeredIn(doc, box)).toBeNull();
    const own = adapter.composer(doc, focal) ?? expect.fail();
    expect(dialogOf(doc).contains(own)).toBe(false);
    expect(adapter.isFor(doc, focal, own)).toBe(true);
  });

  it('the tweet right above the box counts, not one further up', () => {
    const { adapter, doc } = open('x/2026-02-status-reply-dialog');
    const upper = dialogOf(doc).querySelector('article') as Element;
    const lower = (adapter.find(doc, jan) as Element).cloneNode(true);
    upper.after(lower);
    expect(dialogOf(doc).contains(adapter.composer(doc, jan))).toBe(true);
    expect(adapter.composer(doc, ola)).toBeNull();
  });

  it('finds the tweet in the list, not its copy in the dialog', () => {
    const { adapter, doc } = open('x/2026-02-status-reply-dialog');
    expect(dialogOf(doc).contains(adapter.find(doc, ola))).toBe(false);
    expect(adapter.find(doc, 'x:205121525002744627')).toBeNull();
  });

  it('clicks the tweet’s own Reply button', () => {
    const { adapter, doc } = open('x/2026-02-status');
    const clicked = clicks(doc);
    expect(adapter.openReply(doc, ola)).toBe(true);
    expect(clicked).toEqual([adapter.find(doc, ola)?.querySelector('[data-testid="reply"]')]);
    expect(adapter.openReply(doc, 'x:1')).toBe(false);
  });
});
