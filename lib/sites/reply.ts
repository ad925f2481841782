import type { CommentId } from '../core/types.ts';
import { type InsertMode, type InsertOutcome, insertReply } from './insert.ts';
import type { SiteAdapter } from './types.ts';

/** How long a reply box may take to open after the site's Reply control was clicked, ms. */
const patience = 2500;

/**
 * Puts `text` into the reply box of one comment, opening that box first where it is closed. Runs on the agent's own
 * click only. The comment must be on the page; a box that cannot be told to belong to it is never written into.
 */
export async function replyTo(p: {
  adapter: SiteAdapter;
  doc: Document;
  id: CommentId;
  text: string;
  mode: InsertMode;
  /** Display name of the customer: Facebook starts a reply with it. */
  mention: string;
  main: (token: string, text: string, replace: boolean) => Promise<boolean>;
}): Promise<InsertOutcome> {
  const find = () => p.adapter.composer(p.doc, p.id);
  const before = find();
  if (!before || !isOurs(p, before)) {
    if (!p.adapter.find(p.doc, p.id)) return { kind: 'failed', reason: 'gone', draftKept: true };
    if (!p.adapter.openReply(p.doc, p.id)) return { kind: 'failed', reason: 'no-composer', draftKept: true };
    const box = await opened(p, before);
    if (!box && find()) return { kind: 'failed', reason: 'no-composer', draftKept: true };
    if (box) openedFor.set(box, p.id);
  }
  return insertReply({ find, text: p.text, mode: p.mode, doc: p.doc, mention: p.mention, main: p.main });
}

/** Boxes that came when we clicked Reply, as some name nobody. */
const openedFor = new WeakMap<Element, CommentId>();

type Target = Pick<Parameters<typeof replyTo>[0], 'adapter' | 'doc' | 'id'>;

function isOurs({ adapter, doc, id }: Target, box: HTMLElement): boolean {
  return adapter.isFor(doc, id, box) ?? openedFor.get(box) === id;
}

/** The box that came after the click, or the one from before once it is for this comment; null: neither in time. */
async function opened(target: Target, before: HTMLElement | null): Promise<HTMLElement | null> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    const box = target.adapter.composer(target.doc, target.id);
    if (box && (box !== before || isOurs(target, box))) return box;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}

/** Scrolls to a comment and marks it for a moment without touching its attributes. False: it is not mounted here. */
export function reveal(adapter: SiteAdapter, doc: Document, id: CommentId): boolean {
  const comment = adapter.find(doc, id);
  if (!comment) return false;
  const still = doc.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  comment.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  comment.animate(
    [
      { boxShadow: '0 0 0 3px #2563eb' },
      { boxShadow: '0 0 0 3px #2563eb', offset: 0.8 },
      { boxShadow: '0 0 0 3px transparent' },
    ],
    { duration: 2400 },
  );
  return true;
}
