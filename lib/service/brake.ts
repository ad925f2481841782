import type { CasePromise, StoredComment } from '../core/types.ts';
import { readThread } from '../data/reads.ts';
import type { Brake } from '../reply/brake.ts';
import { readSettings } from '../settings.ts';
import type { Deps } from './deps.ts';

/** What the conversation says to one more reply, which was begun at `begun`, epoch ms. */
export async function brakeFor(
  { db, now, judge }: Deps,
  { threadId, customerId }: StoredComment,
  begun: number,
  promises: readonly CasePromise[] | undefined,
): Promise<Brake> {
  const [{ brakeOf }, thread, { brands }] = await Promise.all([
    judge(),
    readThread(db, threadId),
    readSettings(),
  ]);
  return brakeOf({ thread, customerId, brands, promises, begun, now: now() });
}
