import * as v from 'valibot';
import { siteOfAddress } from '../core/brand.ts';
import { isOf, isPostOf } from '../core/comment.ts';
import { instantJson } from '../core/comment-json.ts';
import {
  addressShape,
  commentIdShape,
  commentShape,
  decisionShape,
  incidentDecisionShape,
  intervalShape,
  lineShape,
  postShape,
  siteShape,
  textShape,
} from '../core/fact-shapes.ts';
import { policyShape } from '../core/policy-shape.ts';
import { templateFileShape } from '../core/template-shape.ts';

/** The file that "Export data" writes (design.md 7). */
export const formatName = 'carerail';
export const formatVersion = 1;

const brand = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  identities: v.array(v.object({ site: siteShape, key: v.string() })),
  addedAt: instantJson,
  familiar: v.optional(v.boolean()),
});

const version = v.object({
  text: textShape,
  lang: v.nullable(lineShape),
  truncated: v.boolean(),
  firstSeenAt: instantJson,
  seenAt: instantJson,
});

/**
 * How a comment came to be known: what a merge needs beyond the comment itself. Files from before edits, moves and
 * deletions were remembered lack the last three.
 */
const memory = v.object({
  brandId: v.string(),
  firstSeenAt: instantJson,
  lastSeenAt: instantJson,
  exactAt: v.nullable(instantJson),
  bounds: intervalShape(instantJson),
  versions: v.exactOptional(v.pipe(v.array(version), v.minLength(2))),
  threads: v.exactOptional(v.pipe(v.array(commentIdShape), v.minLength(2))),
  goneAt: v.exactOptional(instantJson),
});

const comment = v.pipe(
  v.object({ ...commentShape(instantJson).entries, memory: v.optional(memory) }),
  v.check((each) => isOf(each.site, each)),
);

const decisionFact = v.object({
  id: v.string(),
  caseId: v.pipe(v.string(), v.regex(/^(facebook|x):[\w.:-]{1,64}~/)),
  at: instantJson,
  decision: decisionShape(instantJson),
});

const incidentFact = v.object({
  id: v.string(),
  brandId: v.string(),
  of: commentIdShape,
  at: instantJson,
  decision: incidentDecisionShape,
});

const insertedFact = v.object({
  id: v.string(),
  commentId: commentIdShape,
  text: v.string(),
  templateId: v.nullable(v.string()),
  insertedAt: instantJson,
  startedAt: v.optional(instantJson),
  sentAt: v.nullable(instantJson),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How far a post's comments were seen: beyond the format's own keys, hence optional. */
const covered = v.object({
  postId: lineShape,
  brandId: v.string(),
  site: siteShape,
  total: v.nullable(count),
  seen: count,
  filtered: v.boolean(),
  collapsed: count,
  seenAt: instantJson,
  lookedAt: v.nullable(instantJson),
  counts: v.pipe(v.array(v.object({ at: instantJson, total: count })), v.maxLength(50)),
  closing: v.exactOptional(
    v.object({
      reason: v.picklist(['gone', 'let-be']),
      at: instantJson,
      total: v.nullable(count),
      reopenedAt: v.nullable(instantJson),
    }),
  ),
});

/** A post of the round list. */
const post = v.pipe(
  v.object({
    ...postShape(instantJson).entries,
    brandId: v.string(),
    site: siteShape,
    foundOn: addressShape,
    firstSeenAt: instantJson,
    seenAt: instantJson,
    visitedAt: v.nullable(instantJson),
    newAt: instantJson,
  }),
  v.check((each) => isPostOf(each.site, each) && siteOfAddress(each.foundOn) === each.site),
);

/** The one policy that files from before policies could be set hold; it says nothing that is not built in. */
const builtIn = v.object({ id: v.literal('default'), target: v.number() });

/**
 * What an import takes from the file. Cases and customers are derived again and not read, but for the brand of a case,
 * which places comments of files that carry no memory.
 */
export const backupShape = v.object({
  format: v.literal(formatName),
  version: v.literal(formatVersion),
  exportedAt: instantJson,
  brands: v.array(brand),
  policies: v.optional(v.array(v.union([policyShape(instantJson), builtIn])), []),
  comments: v.array(comment),
  cases: v.array(v.object({ threadId: commentIdShape, brandId: v.string() })),
  decisions: v.optional(v.array(decisionFact), []),
  inserted: v.optional(v.array(insertedFact), []),
  coverage: v.optional(v.array(covered), []),
  posts: v.optional(v.array(post), []),
  incidents: v.optional(v.array(incidentFact), []),
  templates: v.optional(v.array(templateFileShape), []),
});

export type BackupFile = v.InferOutput<typeof backupShape>;
