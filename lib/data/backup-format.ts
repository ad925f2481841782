import * as v from 'valibot';
import { isOf } from '../core/comment.ts';
import { instantJson } from '../core/comment-json.ts';
import {
  commentIdShape,
  commentShape,
  decisionShape,
  intervalShape,
  lineShape,
  siteShape,
  textShape,
} from '../core/fact-shapes.ts';

/** The file that "Export data" writes (design.md 7). */
export const formatName = 'carerail';
export const formatVersion = 1;

const brand = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  identities: v.array(v.object({ site: siteShape, key: v.string() })),
  addedAt: instantJson,
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

const insertedFact = v.object({
  id: v.string(),
  commentId: commentIdShape,
  text: v.string(),
  templateId: v.nullable(v.string()),
  insertedAt: instantJson,
  sentAt: v.nullable(instantJson),
});

/**
 * What an import takes from the file. Cases, customers and policies are derived again and not read, but for the
 * brand of a case, which places comments of files that carry no memory.
 */
export const backupShape = v.object({
  format: v.literal(formatName),
  version: v.literal(formatVersion),
  exportedAt: instantJson,
  brands: v.array(brand),
  comments: v.array(comment),
  cases: v.array(v.object({ threadId: commentIdShape, brandId: v.string() })),
  decisions: v.optional(v.array(decisionFact), []),
  inserted: v.optional(v.array(insertedFact), []),
});

export type BackupFile = v.InferOutput<typeof backupShape>;
