import { threadOf } from '../core/case-id.ts';
import { ageKey } from '../core/comment.ts';
import type { CaseId, CommentId, StoredComment } from '../core/types.ts';
import type { CareDb } from './db.ts';

/**
 * A thread as it is known now. A comment may first be seen alone, as if it began a thread, and its place be learned
 * later; what was filed below it then belongs where it belongs, without having to be seen again.
 */
export interface ThreadRead {
  /** The comment that begins it, as far as is known. */
  id: CommentId;
  /** All that stands in it, each with this thread's id. */
  comments: StoredComment[];
  /** Every id that cases, decisions and insertions may know it by. */
  ids: CommentId[];
}

/** The threads that these ids are, or have become, part of. */
export async function readThreads(db: CareDb, asked: readonly CommentId[]): Promise<ThreadRead[]> {
  const roots = await rootsOf(db, asked);
  const threads = new Map<CommentId, ThreadRead>();
  for (const id of roots.values()) threads.set(id, { id, comments: [], ids: [id] });
  const threadOfId = new Map([...threads].map(([id, thread]) => [id, thread]));
  let next = [...threads.keys()];
  while (next.length > 0) {
    const found = await db.comments.where('threadId').anyOf(next).toArray();
    next = [];
    for (const comment of found) {
      const thread = threadOfId.get(comment.threadId);
      if (!thread) continue;
      thread.comments.push(comment);
      if (threadOfId.has(comment.id)) continue;
      threadOfId.set(comment.id, thread);
      thread.ids.push(comment.id);
      next.push(comment.id);
    }
  }
  const elsewhere = [...threads.values()].flatMap(({ comments }) => comments.flatMap((c) => c.threads ?? []));
  const known = elsewhere.length > 0 ? await rootsOf(db, elsewhere) : roots;
  return [...threads.values()].map((thread) => ({
    ...thread,
    comments: thread.comments.map((comment) => filedIn(thread.id, comment, known)),
  }));
}

/** The thread of a case, whose own id may name it as it was known before. */
export async function threadOfCase(db: CareDb, id: CaseId): Promise<CommentId> {
  return (await db.cases.get(id))?.threadId ?? threadOf(id);
}

/** The comment with its thread as known now; other threads that turned out to be the same one are no others. */
function filedIn(
  threadId: CommentId,
  comment: StoredComment,
  roots: ReadonlyMap<CommentId, CommentId>,
): StoredComment {
  const { threads, ...rest } = comment;
  if (!threads) return comment.threadId === threadId ? comment : { ...comment, threadId };
  const others = threads.map((each) => (each === comment.id ? each : (roots.get(each) ?? each)));
  const distinct = [...new Set(others)].sort((a, b) => (ageKey(a) < ageKey(b) ? -1 : 1));
  return { ...rest, threadId, ...(distinct.length > 1 && { threads: distinct }) };
}

/**
 * The beginning of the thread that each id stands in: as long as the comment that was thought to begin one stands in
 * another, that one. Comments that name each other (a page was read wrong) have the oldest of them.
 */
async function rootsOf(db: CareDb, asked: readonly CommentId[]): Promise<Map<CommentId, CommentId>> {
  const up = new Map<CommentId, CommentId>();
  let next = [...new Set(asked)];
  while (next.length > 0) {
    const found = await db.comments.bulkGet(next);
    for (const [i, id] of next.entries()) up.set(id, found[i]?.threadId ?? id);
    next = [...new Set(next.map((id) => up.get(id) ?? id))].filter((id) => !up.has(id));
  }
  return new Map(asked.map((id) => [id, rootFrom(id, up)]));
}

function rootFrom(id: CommentId, up: ReadonlyMap<CommentId, CommentId>): CommentId {
  const path: CommentId[] = [];
  let at = id;
  while (!path.includes(at)) {
    path.push(at);
    at = up.get(at) ?? at;
  }
  const circle = path.slice(path.indexOf(at));
  return circle.reduce((a, b) => (ageKey(a) <= ageKey(b) ? a : b));
}
