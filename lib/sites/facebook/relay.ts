import type { CommentId } from '../../core/types.ts';
import { all, rootOf, textOf } from '../read.ts';
import type { PageMemory, Place } from '../types.ts';
import { commentOfToken, type Token } from './ids.ts';
import { at } from './selectors.ts';

/**
 * Learns the exact times, and which reply answers which, from what Facebook puts into the page beside the first comments (dom.md 1.4: ten of ten on a
 * saved page). Each script is looked at once per visit, and only searched, never parsed: it may hold megabytes. `also`
 * gets the text of each, too.
 */
export function learnRelay(doc: Document, memory: PageMemory, also?: (json: string) => void): void {
  for (const script of all(rootOf(doc), at.relay)) {
    if (memory.searched.has(script)) continue;
    memory.searched.add(script);
    const json = textOf(script);
    also?.(json);
    for (const [id, time] of timesIn(json)) memory.times.set(id, time);
    for (const [id, above] of parentsIn(json)) memory.parents.set(id, above);
  }
}

const key = '"created_time":';
/** How far around the key its object is looked for, in characters: an address with a long name fits. */
const before = 600;
const after = 4000;

/**
 * Publication of comments in relay JSON: id -> epoch ms. Takes `created_time` (unix s) together with the comment id
 * that stands in the same object, as token or in an address. Braces bound the object; in quoted text the key's own
 * quotes are escaped, so nobody's words can pass for it. Linear in the length.
 */
export function timesIn(json: string): Map<CommentId, number> {
  const times = new Map<CommentId, number>();
  if (!json.includes('comment_id') && !json.includes('Y29tbWVudD')) return times;
  for (let i = json.indexOf(key); i >= 0; i = json.indexOf(key, i + key.length)) {
    const head = json.slice(Math.max(0, i - before), i);
    const tail = json.slice(i + key.length, i + after);
    const object = `${head.slice(lastBrace(head) + 1)}"created_time":${tail.slice(0, firstBrace(tail))}`;
    const seconds = Number(/"created_time":\s*(\d{9,11})\b/.exec(object)?.[1]);
    const id = commentIn(object);
    if (id && seconds > 0) times.set(`facebook:${id}`, seconds * 1000);
  }
  return times;
}

function lastBrace(text: string): number {
  return Math.max(text.lastIndexOf('{'), text.lastIndexOf('}'));
}

function firstBrace(text: string): number {
  const end = text.search(/[{}]/);
  return end < 0 ? text.length : end;
}

function commentIn(object: string): string | null {
  const token = /"id":\s*"(Y29tbWVudD[\w+/=\\]+)"/.exec(object)?.[1];
  const reply = /[?&"]reply_comment_id=(\d+)|\\u0026reply_comment_id=(\d+)/.exec(object);
  const top = /[?&]comment_id=(\d+)|\\u0026comment_id=(\d+)/.exec(object);
  return (
    (token ? commentOfToken(token.replaceAll('\\/', '/'))?.id : null) ??
    reply?.[1] ??
    reply?.[2] ??
    top?.[1] ??
    top?.[2] ??
    null
  );
}

const direct = '"comment_direct_parent":';

/**
 * What a reply answers directly, from the same data: id -> place. The node's own id stands before the parent's, with
 * nothing of another comment between (saved page 2025-06; a filled parent has not been seen, its shape is taken from
 * `comment_parent`).
 */
export function parentsIn(json: string): Map<CommentId, Place> {
  const parents = new Map<CommentId, Place>();
  for (let i = json.indexOf(direct); i >= 0; i = json.indexOf(direct, i + direct.length)) {
    const parent = tokenAfter(json, i + direct.length);
    const at = parent ? json.lastIndexOf('"legacy_fbid":"', i) : -1;
    const own = at < 0 ? null : /^"legacy_fbid":"(\d+)"/.exec(json.slice(at, at + 60))?.[1];
    if (!parent || !own || own === parent.id) continue;
    const topAt = json.indexOf('"comment_parent":', at);
    const top =
      topAt < 0 || topAt > i + 100_000 ? null : tokenAfter(json, topAt + '"comment_parent":'.length);
    parents.set(`facebook:${own}`, {
      parentId: `facebook:${parent.id}`,
      threadId: `facebook:${(top ?? parent).id}`,
      postId: `facebook:${parent.post}`,
    });
  }
  return parents;
}

/** The comment in the object that begins here: `{"id":"Y29t…"}`, other plain fields before it allowed. */
function tokenAfter(json: string, start: number): Token | null {
  const token = /^\s*\{[^{}]*?"id":\s*"(Y29tbWVudD[\w+/=\\]+)"/.exec(json.slice(start, start + 600))?.[1];
  return token ? commentOfToken(token.replaceAll('\\/', '/')) : null;
}
