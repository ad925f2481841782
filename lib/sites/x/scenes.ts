import type { CommentId } from '../../core/types.ts';
import { noLongerSeen } from '../counted.ts';
import { patience } from '../gone.ts';
import { one, parentOf } from '../read.ts';
import type { PageMemory, ReadContext, Scene, Scenes } from '../types.ts';
import { focusOf } from './page.ts';
import type { Row } from './rows.ts';
import { at } from './selectors.ts';

/** How the tweets of a list stand, and where something stands in place of one. */
export function scenesOf(rows: readonly Row[]): Scenes {
  const list = rows[0] && parentOf(rows[0].cell);
  if (!list) return new Map();
  const ids = rows.map(({ stamp }): CommentId | null => stamp && `x:${stamp.id}`);
  const comments: Scene['comments'][number][] = [];
  const stones: Scene['stones'][number][] = [];
  for (const [i, { article, cell }] of rows.entries()) {
    const [above, id, below] = [ids[i - 1], ids[i], ids[i + 1]];
    if (id && article) comments.push({ id, article, parentId: null });
    else if (above && below && isStone(cell)) stones.push({ above, below });
  }
  return new Map([[list, { frame: '', total: null, comments, stones }]]);
}

/** A tweet that is not to be had; what is only hidden has a button that shows it. */
function isStone(cell: Element): boolean {
  const stone = one(cell, at.stone);
  return stone !== null && one(stone, at.button) === null;
}

/** Since when, epoch ms, a page has said of the tweet in its address that it does not exist. */
const said = new WeakMap<Element, { id: string; at: number }>();

/** The tweet that the address names, where the page has said for a while that it does not exist. */
export function missingSubject(root: Element, { url, identities, now }: ReadContext): CommentId[] {
  const focus = focusOf(url);
  const word = focus && identities.length > 0 ? one(root, at.missing) : null;
  if (!focus || !word || one(word, at.button)) return [];
  const before = said.get(word);
  if (before?.id !== focus.id) said.set(word, { id: focus.id, at: now });
  return before?.id === focus.id && now - before.at >= patience ? [`x:${focus.id}`] : [];
}

/**
 * What was told as a reply before "Discover more" came above it: X may show what it recommends sooner than that heading
 * (CPFT 2025-06).
 */
export function recommended(rows: readonly Row[], memory: PageMemory): CommentId[] {
  const end = rows.findIndex(({ cell, heading }) => heading && one(cell, at.recommending) !== null);
  if (end < 0) return [];
  const below = rows.slice(end).flatMap(({ stamp }): CommentId[] => (stamp ? [`x:${stamp.id}`] : []));
  const told = (id: CommentId) => [...memory.seen.values()].some((ids) => ids.has(id));
  const strays = below.filter((id) => memory.foreign.has(id) && told(id));
  for (const id of strays) noLongerSeen(memory, id);
  return strays;
}
