import type { CommentId } from '../core/types.ts';
import { noLongerSeen } from './counted.ts';
import { contains, nextOf, parentOf } from './read.ts';
import type { Missed, PageMemory, Scene, Scenes } from './types.ts';

/**
 * Which comments have left the page for good. A comment that is only missing proves nothing: dialogs close, threads
 * collapse, lists unmount what is off screen, a sort order hides some. What is believed here takes a customer off the
 * waiting list, so in doubt nothing is said. Looked at with the whole page only.
 */

/** A comment must still be missing this much later, ms, at another look. */
export const patience = 1000;
/** As long, ms, a comment is missed without proof: a counter may follow the comment a little later. */
const grace = 10_000;

/** When more are missing at once, it is the page's doing. */
const most = 20;

/** How a site proves that a comment of a scene is gone, from how the scene stood before and stands now. */
export type Proof = (id: CommentId, missed: ReadonlySet<CommentId>, before: Scene, now: Scene) => boolean;

/** Takes in how the comments stand now (epoch ms `now`) and names those that are proven to be gone. */
export function goneSince(scenes: Scenes, memory: PageMemory, now: number, proves: Proof): CommentId[] {
  const here = new Set([...scenes.values()].flatMap(({ comments }) => comments.map(({ id }) => id)));
  const missed = new Map<CommentId, Missed>();
  for (const [id, each] of memory.stood?.missed ?? []) if (!here.has(id)) missed.set(id, each);
  for (const [around, before] of memory.stood?.scenes ?? [])
    for (const { id } of before.comments)
      if (!here.has(id) && !missed.has(id)) missed.set(id, { around, before, at: now });
  const gone: CommentId[] = [];
  let doubt = false;
  const missing = new Map<Scene, Set<CommentId>>();
  for (const [id, { around, before, at }] of missed) {
    const scene = around.isConnected ? scenes.get(around) : undefined;
    const all = missing.get(before) ?? new Set(before.comments.flatMap((o) => (here.has(o.id) ? [] : o.id)));
    missing.set(before, all);
    const isProven = scene !== undefined && all.size <= most && proves(id, all, before, scene);
    if (isProven && now - at >= patience) gone.push(id);
    else if (isProven) doubt = true;
    if (!scene || gone.includes(id) || now - at > grace) missed.delete(id);
  }
  memory.stood = { scenes, missed, doubt };
  // No longer among those seen either: coverage would count it for one that was not.
  for (const id of gone) noLongerSeen(memory, id);
  return gone;
}

/**
 * Where everything of a post stays mounted (Facebook): the comment alone has left while sort order and closed rows are
 * the same. Where the site counts comments its counter must have fallen by all that are missing, and what stood beside it (or
 * above it) must stand as before; where it does not count, only one may be missing, and its two neighbours must have
 * become each other's, or the comment it replied to must be there. With a comment go the replies to it.
 */
export const leftAlone: Proof = (id, missed, before, now) => {
  if (before.frame !== now.frame) return false;
  const parents = new Map(before.comments.map((each) => [each.id, each.parentId]));
  const parentOfThis = (each: CommentId) => parents.get(each) ?? null;
  const isRoot = (each: CommentId) => {
    const parent = parentOfThis(each);
    return parent === null || !missed.has(parent);
  };
  const root = isRoot(id) ? id : parentOfThis(id);
  const roots = [...missed].filter(isRoot);
  const siblings = before.comments.filter((each) => each.parentId === (root && parentOfThis(root)));
  const at = siblings.findIndex((each) => each.id === root);
  if (!root || at < 0) return false;
  const above = siblings.slice(0, at).findLast((each) => !missed.has(each.id));
  const below = siblings.slice(at + 1).find((each) => !missed.has(each.id));
  const parent = before.comments.find((each) => each.id === parentOfThis(root));
  const mounted = new Map(now.comments.map((each) => [each.id, each.article]));
  const around = [above, below, parent].filter((each) => each !== undefined);
  if (around.length === 0 || around.some((each) => mounted.get(each.id) !== each.article)) return false;
  if (before.total !== null || now.total !== null)
    return before.total !== null && now.total !== null && before.total - now.total >= missed.size;
  if (roots.length > 1) return false;
  return above && below ? areNeighbours(above.article, below.article) : parent !== undefined;
};

/** Where rows come and go while one scrolls (X): only what the site itself puts in the comment's place. */
export const replacedByStone: Proof = (id, _, before, now) => {
  const at = before.comments.findIndex((each) => each.id === id);
  const above = before.comments[at - 1]?.id;
  const below = before.comments[at + 1]?.id;
  return now.stones.some((stone) => stone.above === above && stone.below === below);
};

/** Whether nothing stands between the boxes of two elements in what holds both. */
function areNeighbours(a: Element, b: Element): boolean {
  let box = a;
  for (let up = parentOf(a); up; up = parentOf(up)) {
    if (contains(up, b)) return contains(nextOf(box) ?? a, b);
    box = up;
  }
  return false;
}
