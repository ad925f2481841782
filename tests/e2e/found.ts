import type { SiteId } from '../../lib/core/types.ts';
import { type Expected, topOf } from '../playground/truth.ts';
import { type Message, world } from '../playground/world.ts';
import { now } from './agent.ts';
import type { Backup } from './extension.ts';

/** The expected ones that stand under the post or tweet open at `address`. */
export function under(address: string, all: readonly Expected[]): Expected[] {
  const { posts: own, tweets } = world(now);
  const focal = /\/status\/(\d+)/.exec(address)?.[1];
  if (!focal) return all.filter((each) => each.postId === own[0]?.id);
  const parents = new Map(tweets.map((tweet) => [tweet.id, tweet.parentId]));
  const below = (id: string | null | undefined): boolean => !!id && (id === focal || below(parents.get(id)));
  return all.filter((each) => below(parents.get(each.id)));
}

/** Of the expected ones, those an export lacks, does not hold as waiting, or has with a wrong author or time. */
export function missing({ comments, cases }: Backup, wanted: readonly Expected[]): string[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const waiting = new Set(cases.filter((each) => each.state === 'waiting').map((each) => each.waitingFor));
  return wanted
    .filter((each) => {
      const id = `${each.site}:${each.id}`;
      const found = byId.get(id);
      if (!found || !waiting.has(id) || found.author.name !== each.author) return true;
      const from = found.postedAt.earliest === null ? 0 : Date.parse(found.postedAt.earliest);
      return each.postedAt < from || each.postedAt > Date.parse(found.postedAt.latest);
    })
    .map((each) => `${each.id} ${each.author}`);
}

/** Comments that an export has in another thread or below another comment than they stand in. */
export function misplaced({ comments }: Backup, site: SiteId): string[] {
  const here = world(now);
  const all = new Map<string, Message>();
  for (const message of site === 'x' ? here.tweets : here.comments) all.set(message.id, message);
  return comments.flatMap(({ id, parentId, threadId, text }) => {
    const message = all.get(id.split(':')[1] ?? '');
    if (!message) return [];
    const top = topOf(message, all).id;
    // Facebook's replies are all children of the first comment, but some say which reply they answer.
    const above = [message.parentId, message.answersId].map((each) => each && `${site}:${each}`);
    return threadId === `${site}:${top}` && above.includes(parentId)
      ? []
      : [`${text}: ${threadId} ${parentId}`];
  });
}
