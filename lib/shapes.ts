import * as v from 'valibot';
import { isOf, isPostOf } from './core/comment.ts';
import {
  addressShape as address,
  commentShape,
  decisionShape,
  commentIdShape as id,
  incidentDecisionShape,
  lineShape as line,
  postShape,
  siteShape as site,
} from './core/fact-shapes.ts';
import { modelShape } from './core/model.ts';
import { policyScopeShape, termsShape } from './core/policy-shape.ts';
import { writtenTemplateShape } from './core/template-shape.ts';
import type { Health, PostSeen, SeenComment, SiteId } from './core/types.ts';
import type { In, MessageName } from './messages.ts';

/**
 * The shape of everything that reaches the worker from outside. Payloads are cut down to these fields; what does
 * not fit is refused whole, but for the comments of a page, of which the sound ones are taken. Lengths
 * are bounded so that a hostile page cannot fill the disk with one message.
 */

/** Epoch ms that a Date can hold. */
const instant = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
const seenComment = commentShape(instant);
const seenPost = postShape(instant);
const decision = decisionShape(instant);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const coverage = v.object({
  postId: line,
  total: v.nullable(count),
  seen: count,
  filtered: v.boolean(),
  collapsed: count,
});
const health = v.object({
  state: v.picklist(['ok', 'empty', 'degraded', 'broken']),
  hinted: count,
  read: count,
  missing: v.object({
    id: v.optional(count),
    author: v.optional(count),
    text: v.optional(count),
    time: v.optional(count),
    place: v.optional(count),
  }),
});
const page = v.object({
  site,
  kind: v.picklist([
    'page',
    'post',
    'photo',
    'video',
    'reel',
    'group',
    'search',
    'notifications',
    'mentions',
    'home',
    'profile',
    'status',
    'other',
  ]),
  // Where one is shows on a tab, not here: rather cut than a page that is refused for ever.
  url: v.pipe(
    v.string(),
    v.transform((url) => (url.length > 2000 ? url.replace(/[?#].*/s, '').slice(0, 2000) : url)),
    address,
  ),
  owner: v.nullable(line),
  postId: v.nullable(line),
  commentId: v.nullable(id),
});
const identity = v.object({ site, key: line });

/** Which missing field an unsound comment counts as, by the field that does not fit. */
const misses: Partial<Record<string, keyof Health['missing']>> = {
  author: 'author',
  text: 'text',
  postedAt: 'time',
  parentId: 'place',
  threadId: 'place',
  postId: 'place',
};

/**
 * A batch with its sound comments. One that does not fit, or speaks of another site, must not hold up the others for
 * ever: it is left out, and health says so.
 */
const sighting = v.pipe(
  v.object({
    brandId: line,
    page,
    comments: v.pipe(v.array(v.unknown()), v.maxLength(2000)),
    gone: v.optional(
      v.pipe(
        v.array(v.unknown()),
        v.maxLength(2000),
        v.transform((ids) => ids.filter((each) => v.is(id, each))),
      ),
    ),
    coverage: v.pipe(v.array(coverage), v.maxLength(500)),
    // Absent in the words of a script that an update has left behind.
    posts: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(500)), []),
    health,
    seenAt: instant,
  }),
  v.transform((batch) => ({ ...batch, posts: soundPosts(batch.page.site, batch.posts) })),
  v.transform((batch) => {
    const comments: SeenComment[] = [];
    const missing: Health['missing'] = { ...batch.health.missing };
    for (const raw of batch.comments) {
      const parsed = v.safeParse(seenComment, raw);
      if (parsed.success && isOf(batch.page.site, parsed.output)) comments.push(parsed.output);
      else {
        const field = misses[String(parsed.issues?.[0].path?.[0]?.key)] ?? 'id';
        missing[field] = (missing[field] ?? 0) + 1;
      }
    }
    if (comments.length === batch.comments.length) return { ...batch, comments };
    const state = batch.health.state === 'broken' ? 'broken' : 'degraded';
    return { ...batch, comments, health: { ...batch.health, state, missing } };
  }),
);

/** A post that does not fit, or speaks of another site, is left out: it is not one that anybody waits under. */
function soundPosts(site: SiteId, raw: readonly unknown[]): PostSeen[] {
  return raw.flatMap((each) => {
    const parsed = v.safeParse(seenPost, each);
    return parsed.success && isPostOf(site, parsed.output) ? [parsed.output] : [];
  });
}

const nothing = v.object({});
/** Becomes part of an attribute name and of a selector in the page. */
const token = v.pipe(v.string(), v.regex(/^[a-z][\w-]{0,80}$/));
const caseId = v.pipe(v.string(), v.maxLength(400));
const reply = v.pipe(v.string(), v.maxLength(20_000));

const payloads = {
  'comments.seen': sighting,
  'reply.inserted': v.object({
    id: line,
    commentId: id,
    text: reply,
    templateId: v.nullable(line),
    insertedAt: instant,
    startedAt: v.optional(instant),
  }),
  'reply.sent': v.object({ id: line, sentAt: instant }),
  'draft.check': v.object({
    commentId: id,
    text: reply,
    since: instant,
    take: v.optional(v.boolean()),
  }),
  'rail.view': v.object({ brandId: line, site }),
  'queue.view': v.object({
    brandId: v.nullable(line),
    site: v.nullable(site),
    lane: v.picklist(['waiting', 'snoozed', 'escalated', 'done', 'trolls']),
    thanks: v.optional(v.boolean()),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  }),
  'rounds.view': v.object({
    brandId: v.nullable(line),
    site: v.nullable(site),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  }),
  'incidents.view': v.object({ brandId: v.nullable(line) }),
  'incident.decide': v.object({
    id: line,
    brandId: line,
    of: id,
    at: instant,
    decision: incidentDecisionShape,
  }),
  'topics.view': nothing,
  'thread.view': v.object({ threadId: id }),
  'suggestions.view': v.object({ caseId }),
  'model.view': v.object({ caseId }),
  'model.ask': v.object({
    caseId,
    shown: v.object({ to: v.nullable(line), instruction: reply, conversation: reply }),
  }),
  'deadline.view': v.object({ caseId }),
  'case.decide': v.object({ id: line, caseId, decision, at: instant }),
  'case.draft': v.object({ caseId, note: v.pipe(v.string(), v.maxLength(5000)), at: instant }),
  'reader.wanted': nothing,
  'sidebar.wanted': nothing,
  'composer.main': v.object({ token, text: reply, replace: v.boolean() }),
  'offer.words': nothing,
  'overDraft.set': v.object({ overDraft: v.picklist(['ask', 'append', 'replace']) }),
  'brand.offered': v.object({ identity, name: line, answer: v.picklist(['yes', 'no']) }),
  'brand.recognised': v.object({ brandId: line, identity }),
  'brand.add': v.object({ input: line, brandId: v.optional(line), name: v.optional(line) }),
  'brand.address': v.object({ brandId: line, familiar: v.boolean() }),
  'brand.remove': v.object({ brandId: line, identity: v.optional(identity) }),
  'policy.save': v.object({
    ...policyScopeShape.entries,
    id: v.optional(policyScopeShape.entries.id),
    terms: termsShape,
    from: v.optional(instant),
  }),
  'policy.remove': v.object({ id: line }),
  'templates.view': nothing,
  'template.save': v.object({ id: v.optional(line), template: writtenTemplateShape }),
  'template.remove': v.object({ id: line }),
  'summary.view': nothing,
  'case.open': v.object({ caseId }),
  'post.open': v.object({ postId: line }),
  'post.letBe': v.object({ postId: line, at: instant, letBe: v.boolean() }),
  'learning.view': nothing,
  'learning.begin': v.object({ from: instant }),
  'model.state': nothing,
  'model.set': v.object({ model: v.nullable(modelShape) }),
  'model.try': nothing,
  'data.export': nothing,
  'data.import': v.object({ backup: v.unknown() }),
};

const message = v.object({ name: v.picklist(Object.keys(payloads) as MessageName[]), payload: v.unknown() });

/** A message of the protocol with a sound payload, or null for anything else. */
export function parseMessage(raw: unknown): { name: MessageName; payload: In<MessageName> } | null {
  const outer = v.safeParse(message, raw);
  if (!outer.success) return null;
  const inner = v.safeParse(payloads[outer.output.name], outer.output.payload);
  return inner.success ? { name: outer.output.name, payload: inner.output as In<MessageName> } : null;
}
