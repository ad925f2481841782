import { all, contains, parentOf } from './read.ts';
import type { Sel } from './types.ts';

/** A person's press: a click, or a key going down. */
export type Press = MouseEvent | KeyboardEvent;

/** Whether a press sends what the box holds: a key that `sendsBy` in it, or its send button (one of `lines`). */
export function isSending(
  press: Press,
  box: Element,
  lines: Sel,
  sendsBy: (key: KeyboardEvent) => boolean,
): boolean {
  const target = press.target as Node;
  const key = 'key' in press ? press : null;
  // Enter also takes a word of an input method.
  if (key?.isComposing) return false;
  if (contains(box, target)) return key !== null && key.key === 'Enter' && sendsBy(key);
  return (!key || key.key === 'Enter' || key.key === ' ') && isOnButton(target, box, lines);
}

/** On the send button that is nearest to the box. */
function isOnButton(target: Node, box: Element, lines: Sel): boolean {
  for (let up: Element | null = box; up; up = parentOf(up)) {
    const buttons = all(up, lines.join());
    if (buttons.length > 0) return buttons.some((button) => contains(button, target));
  }
  return false;
}
