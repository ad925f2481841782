import * as v from 'valibot';
import type { CommentId } from './types.ts';

/**
 * The shapes of facts, in messages with instants as epoch ms and in files with ISO times. Lengths are bounded so that
 * neither a hostile page nor a file can fill the disk with one of them.
 */

export const siteShape = v.picklist(['facebook', 'x']);

export const commentIdShape = v.pipe(
  v.string(),
  v.regex(/^(facebook|x):[\w.:-]{1,64}$/),
  v.transform((id) => id as CommentId),
);

export const lineShape = v.pipe(v.string(), v.maxLength(500));
export const textShape = v.pipe(v.string(), v.maxLength(100_000));
export const addressShape = v.pipe(v.string(), v.maxLength(2000), v.regex(/^https:\/\//));

type Instant<In> = v.GenericSchema<In, number>;

/** An `Interval` by the shape of its instants. */
export function intervalShape<In>(instant: Instant<In>) {
  return v.object({ earliest: v.nullable(instant), latest: instant });
}

/** A `SeenComment` by the shape of its instants. */
export function commentShape<In>(instant: Instant<In>) {
  return v.object({
    id: commentIdShape,
    site: siteShape,
    threadId: commentIdShape,
    parentId: v.nullable(commentIdShape),
    postId: v.nullable(lineShape),
    url: addressShape,
    author: v.object({
      name: lineShape,
      handle: v.nullable(lineShape),
      profile: addressShape,
      isBrand: v.boolean(),
    }),
    text: textShape,
    lang: v.nullable(lineShape),
    postedAt: intervalShape(instant),
    editedAt: v.nullable(instant),
    hidden: v.boolean(),
    onAd: v.boolean(),
    truncated: v.boolean(),
    kind: v.picklist(['comment', 'reply', 'mention', 'quote']),
  });
}

/** A `PostSeen` by the shape of its instants. */
export function postShape<In>(instant: Instant<In>) {
  return v.object({
    postId: lineShape,
    names: v.pipe(v.array(lineShape), v.maxLength(50)),
    url: v.nullable(addressShape),
    excerpt: v.pipe(v.string(), v.maxLength(400)),
    postedAt: v.nullable(intervalShape(instant)),
  });
}

/** An `IncidentDecision`. */
export const incidentDecisionShape = v.variant('kind', [
  v.object({ kind: v.literal('merge'), with: commentIdShape }),
  v.object({ kind: v.literal('split'), members: v.pipe(v.array(commentIdShape), v.maxLength(500)) }),
  v.object({ kind: v.literal('close') }),
  v.object({ kind: v.literal('reopen') }),
  v.object({
    kind: v.literal('block'),
    lang: v.pipe(v.string(), v.maxLength(20)),
    text: v.pipe(v.string(), v.maxLength(2000)),
  }),
]);

/** A `Decision` by the shape of its instants. */
export function decisionShape<In>(instant: Instant<In>) {
  return v.variant('kind', [
    v.object({
      kind: v.literal('dismiss'),
      reason: v.picklist(['no-answer-needed', 'answered-elsewhere', 'spam', 'not-for-us']),
    }),
    v.object({
      kind: v.literal('snooze'),
      until: v.union([v.literal('customer-writes'), instant]),
    }),
    v.object({ kind: v.literal('escalate'), note: v.pipe(v.string(), v.maxLength(5000)) }),
    v.object({ kind: v.literal('resolve') }),
    v.object({ kind: v.literal('reopen') }),
    v.object({ kind: v.literal('heat'), hot: v.boolean() }),
    v.object({ kind: v.literal('withdraw'), decisionId: lineShape }),
  ]);
}
