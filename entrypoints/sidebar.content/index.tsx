import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import roundsCss from '../../components/rounds/rounds.css?inline';
import { type MountedSidebar, mountSidebar } from '../../components/sidebar/mount.tsx';
import type { OwnDraft, PagePort, Reply } from '../../components/sidebar/page-port.ts';
import sidebarCss from '../../components/sidebar/sidebar.css?inline';
import themeCss from '../../components/theme.css?inline';
import { hasIdentity, identitiesOn } from '../../lib/core/brand.ts';
import { packInForce } from '../../lib/core/pack.ts';
import type { Brand, CommentId } from '../../lib/core/types.ts';
import { onBell, send } from '../../lib/messages.ts';
import { onSettings, readSettings } from '../../lib/settings.ts';
import { type PageDraft, watchDraft } from '../../lib/sites/draft.ts';
import { readText } from '../../lib/sites/editor.ts';
import { heldKey } from '../../lib/sites/held-key.ts';
import { insertReply, undoInsertion, watchComposing } from '../../lib/sites/insert.ts';
import { markup, putInForce } from '../../lib/sites/markup.ts';
import { matches } from '../../lib/sites/places.ts';
import { freshMemory } from '../../lib/sites/read.ts';
import { adapterFor } from '../../lib/sites/registry.ts';
import { replyTo, reveal } from '../../lib/sites/reply.ts';
import { report } from '../../lib/sites/report.ts';
import { makeRoom } from '../../lib/sites/room.ts';
import { watchSent } from '../../lib/sites/sent.ts';
import { thinkTwice } from '../../lib/sites/think-twice.ts';
import type { SiteAdapter } from '../../lib/sites/types.ts';
import type { Slot } from '../../lib/slot.ts';
import { uiLanguage, wordsFor } from '../../lib/words.ts';

declare const __SHADOW_MODE__: ShadowRootMode;

export default defineContentScript({
  matches,
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const adapter = adapterFor(new URL(location.href));
    const slot = globalThis.carerail;
    if (adapter && slot && !slot.sidebar) void start(adapter, slot, slot.signal);
  },
});

/** Its inline size in sidebar.css. */
const width = 'min(clamp(300px, 50vw - 350px, 392px), 100vw)';

/** Mounts the sidebar into a shadow root of its own, outside what is observed, and opens it. */
async function start(adapter: SiteAdapter, slot: Slot, signal: AbortSignal): Promise<void> {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: __SHADOW_MODE__ });
  const style = document.createElement('style');
  style.textContent = themeCss + roundsCss + sidebarCss;
  root.append(style);
  watchComposing(document, signal);
  const page = pagePort(adapter, heldKey(root, window, signal), signal);
  let mounted: MountedSidebar | null = null;
  let wanted = true;
  let giveRoomBack: () => void = () => {};
  let cameFrom = document.activeElement;

  const render = async () => {
    const { language, theme, overDraft, thinkTwice, brands, packs } = await readSettings();
    if (signal.aborted) return;
    // A comment is looked for as it was read.
    putInForce(adapter.id, packInForce(packs, adapter.id, markup[adapter.id].revised));
    const open = wanted && slot.brandId !== null;
    const words = wordsFor(uiLanguage(language, browser.i18n.getUILanguage()));
    giveRoomBack();
    if (open) giveRoomBack = makeRoom(document, words.dir === 'rtl' ? 'left' : 'right', width);
    const props = {
      open,
      words,
      theme,
      site: adapter.id,
      overDraft,
      thinkTwice,
      brandId: slot.brandId,
      brandName: brands.find(({ id }) => id === slot.brandId)?.name ?? null,
      page,
      send,
      subscribe,
      now: Date.now,
      newId,
      onClose: toggle,
    };
    if (mounted) mounted.update(props);
    else mounted = mountSidebar(root, props);
  };
  const toggle = () => {
    wanted = !wanted;
    if (wanted) cameFrom = document.activeElement;
    // A person with a keyboard goes on where they were: at the rail, as a rule.
    else if (document.activeElement === host && cameFrom instanceof HTMLElement)
      cameFrom.focus({ preventScroll: true });
    void render();
  };
  slot.sidebar = {
    toggle,
    moved: () => void render(),
    keep() {
      if (host.isConnected) return;
      document.documentElement.append(host);
      void render();
    },
    remove() {
      giveRoomBack();
      mounted?.unmount();
      host.remove();
      slot.sidebar = null;
    },
  };
  onSettings(() => void render(), signal);
  await render();
  document.documentElement.append(host);
}

/** Rings until the returned function is called. */
function subscribe(ring: () => void): () => void {
  const over = new AbortController();
  onBell(ring, over.signal);
  // A page that comes back from the back/forward cache has missed every bell meanwhile.
  const shown = (event: PageTransitionEvent) => event.persisted && ring();
  window.addEventListener('pageshow', shown, { signal: over.signal });
  return () => over.abort();
}

function newId(): string {
  return crypto.randomUUID();
}

/** What the sidebar may do to this page, always on the person's own gesture. */
function pagePort(adapter: SiteAdapter, released: () => Promise<void>, signal: AbortSignal): PagePort {
  const main = async (token: string, text: string, replace: boolean) => {
    const answer = await send('composer.main', { token, text, replace });
    return answer.ok && answer.value;
  };
  let sending = new AbortController();
  let undo: (() => Promise<boolean>) | null = null;
  const drafts = createDrafts(adapter, signal);
  return {
    released,
    async acting(id) {
      const { brands } = await readSettings();
      const found = adapter.acting(document, brands, id);
      if (!found) return null;
      const isIts = (brand: Brand) => found.kind === 'brand' && hasIdentity(brand, found.identity);
      return { name: found.name, brandId: brands.find(isIts)?.id ?? null };
    },
    report: () => reportOf(adapter),
    async reveal(id) {
      return reveal(adapter, document, id);
    },
    undo: async () => (await undo?.()) ?? false,
    onDraft: drafts.subscribe,
    async rewrite({ commentId, text: before }, text) {
      const box = drafts.boxOf({ commentId, text: before });
      if (!box) return false;
      const find = () => (box.isConnected ? box : adapter.composer(document, commentId));
      const outcome = await insertReply({ find, text, mode: 'replace', doc: document, main });
      return outcome.kind === 'inserted';
    },
    thinkTwice(commentId, words, onPause) {
      const over = new AbortController();
      const box = drafts.boxFor(commentId);
      const until = AbortSignal.any([signal, over.signal]);
      if (box) thinkTwice({ box, adapter, words, onPause, now: Date.now, signal: until });
      return () => over.abort();
    },
    focus: (commentId) => drafts.boxFor(commentId)?.focus({ preventScroll: true }),
    async insert(reply, mode) {
      const stop = await reasonToStop(reply);
      if (stop) return stop;
      const { commentId, author, text, templateId } = reply;
      const startedAt = drafts.startedAt(commentId);
      const outcome = await replyTo({
        adapter,
        doc: document,
        id: commentId,
        text,
        mode,
        mention: author,
        main,
      });
      undo = null;
      if (outcome.kind === 'inserted') {
        const id = newId();
        const inserted = { id, commentId, text: outcome.text, templateId, startedAt, insertedAt: Date.now() };
        void send('reply.inserted', inserted);
        const find = () => adapter.composer(document, commentId);
        undo = () => undoInsertion({ find, doc: document }, outcome);
        sending.abort();
        sending = new AbortController();
        const over = AbortSignal.any([signal, sending.signal]);
        watchSent(find, (sentAt) => void send('reply.sent', { id, sentAt }), Date.now, over);
      }
      return outcome;
    },
  };
}

/** The thread is read once more: whoever answered a moment ago, here or on a phone, was faster. Null: nothing stands against it. */
async function reasonToStop({ commentId, text, since, take }: Reply) {
  await Promise.race([globalThis.carerail?.look?.(), pause(patience)]);
  const checked = await send('draft.check', { commentId, text, since, ...(take && { take }) });
  if (!checked.ok) return { kind: 'problem' as const, problem: checked.problem };
  const { answer, elsewhere } = checked.value;
  if (answer?.isNew) return { kind: 'answered' as const, answer: answer.comment };
  return elsewhere ? { kind: 'elsewhere' as const } : null;
}

/** How long a look at the page may take before an insertion goes by what is known, ms. */
const patience = 1500;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The person's own draft, watched while somebody wants to know of it. */
function createDrafts(adapter: SiteAdapter, signal: AbortSignal) {
  let latest: PageDraft | null = null;
  let startedAt: number | undefined;
  const boxFor = (commentId: CommentId) =>
    latest?.commentId === commentId && latest.box.isConnected ? latest.box : null;
  return {
    /** Where the draft to a comment stands. */
    boxFor,
    subscribe(run: (draft: OwnDraft | null) => void): () => void {
      const over = new AbortController();
      const onDraft = (draft: PageDraft | null) => {
        const isSent = latest?.text.trim() !== '' && draft?.text.trim() === '';
        if (draft?.box !== latest?.box || draft?.commentId !== latest?.commentId || isSent)
          startedAt = draft?.since;
        latest = draft;
        run(draft && { commentId: draft.commentId, text: draft.text, since: draft.since });
      };
      const until = AbortSignal.any([signal, over.signal]);
      watchDraft({ adapter, doc: document, now: Date.now, onDraft, signal: until });
      return () => over.abort();
    },
    /** When the box of a comment took the focus, epoch ms; undefined: it is not in use. */
    startedAt: (commentId: CommentId) => (boxFor(commentId) ? startedAt : undefined),
    /** Its box, while it holds this very text. */
    boxOf({ commentId, text }: Pick<OwnDraft, 'commentId' | 'text'>): HTMLElement | null {
      const box = boxFor(commentId);
      return box && readText(box) === text ? box : null;
    },
  };
}

/** What "Copy report" copies of this page: read anew, by the person's wish, and sent nowhere. */
async function reportOf(adapter: SiteAdapter): Promise<string> {
  const { brands, packs, language } = await readSettings();
  const url = new URL(location.href);
  const page = adapter.pageOf(url);
  if (!page) return '';
  const { id: site } = adapter;
  const brand = brands.find(({ id }) => id === globalThis.carerail?.brandId);
  const ui = browser.i18n.getUILanguage();
  return report({
    adapter,
    doc: document,
    page,
    ctx: { url, identities: brand ? identitiesOn(brand, site) : [], now: Date.now(), memory: freshMemory() },
    pack: packInForce(packs, site, markup[site].revised),
    running: {
      extension: browser.runtime.getManifest().version,
      browser: /(Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? '',
      language: uiLanguage(language, ui),
    },
  });
}
