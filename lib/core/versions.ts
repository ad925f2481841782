import type { StoredComment, TextVersion } from './types.ts';

/**
 * The texts that one comment has had. Stored is every text that was seen, cut ones too, since a union of sets does
 * not depend on order; which of them are real versions, and which one stands now, is derived (`historyOf`).
 */

/** What was seen of a comment's text; a comment without `versions` has only ever had one. */
export function textsOf(comment: StoredComment): readonly TextVersion[] {
  const { versions, text, lang, truncated, firstSeenAt, lastSeenAt } = comment;
  return versions ?? [{ text, lang, truncated, firstSeenAt, seenAt: lastSeenAt }];
}

/** The texts of two memories as one set, oldest first. Commutative, associative and idempotent. */
export function joinTexts(a: StoredComment, b: StoredComment): TextVersion[] {
  const byWords = new Map<string, TextVersion>();
  for (const version of [...textsOf(a), ...textsOf(b)]) {
    const words = wordsOf(version);
    const twin = byWords.get(words);
    byWords.set(words, twin ? joinVersion(twin, version) : version);
  }
  return [...byWords.values()].sort(byAge);
}

/** The same words seen twice: of spellings the whole one, then by the alphabet, so that no order of sightings tells. */
function joinVersion(a: TextVersion, b: TextVersion): TextVersion {
  const shown = spelling(a) <= spelling(b) ? a : b;
  return {
    ...shown,
    firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt),
    seenAt: Math.max(a.seenAt, b.seenAt),
  };
}

function spelling({ truncated, text, lang }: TextVersion): string {
  return JSON.stringify([truncated, text, lang === null, lang ?? '']);
}

function byAge(a: TextVersion, b: TextVersion): number {
  return a.firstSeenAt - b.firstSeenAt || (spelling(a) < spelling(b) ? -1 : 1);
}

export interface TextHistory {
  present: TextVersion;
  /** What it said before, oldest first. */
  earlier: TextVersion[];
}

/**
 * What a comment says and said. A cut text (or none) that begins a longer one is that one, seen in part: no version of
 * its own. The present one is that which was seen last, in whole or in part. A part that may be of several versions
 * says of none that it stood there already.
 */
export function historyOf(texts: readonly TextVersion[]): TextHistory {
  const [only] = texts;
  if (!only) throw new RangeError('a comment without a text');
  if (texts.length === 1) return { present: only, earlier: [] };
  const all = texts.map((version) => ({ version, words: wordsOf(version) }));
  const real = all.filter((each) => !all.some((other) => isPartOf(each, other)));
  const seen = real.map((each) => {
    const parts = all.filter((part) => isPartOf(part, each));
    const sure = parts.filter((part) => !real.some((other) => other !== each && isPartOf(part, other)));
    const { version } = each;
    const firstSeenAt = Math.min(version.firstSeenAt, ...sure.map((part) => part.version.firstSeenAt));
    const seenAt = Math.max(version.seenAt, ...parts.map((part) => part.version.seenAt));
    return { ...each, shown: { ...version, firstSeenAt, seenAt } };
  });
  const last = seen.reduce((a, b) => (isLater(b, a) ? b : a));
  const earlier = seen.filter((each) => each !== last).map(({ shown }) => shown);
  return { present: last.shown, earlier: earlier.sort(byAge) };
}

interface Worded {
  version: TextVersion;
  words: string;
}

/** Whether `a` was seen after `b`: in part or in whole, else in whole; else by the alphabet, for one result always. */
function isLater(a: Worded & { shown: TextVersion }, b: Worded & { shown: TextVersion }): boolean {
  const after = a.shown.seenAt - b.shown.seenAt || a.version.seenAt - b.version.seenAt;
  return after > 0 || (after === 0 && a.words < b.words);
}

function isPartOf(part: Worded, whole: Worded): boolean {
  if (!part.version.truncated && part.words !== '') return false;
  return whole.words.length > part.words.length && whole.words.startsWith(part.words);
}

/** What tells one text from another: its words, without the dots of a site that cut it. */
function wordsOf({ text, truncated }: TextVersion): string {
  const words = canonical(text);
  return truncated ? words.replace(/\s*(…|\.\.\.)$/, '') : words;
}

/** Words only: composers and layouts change spaces, and sites drop or add marks that nobody sees. */
export function canonical(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\u200e\u200f\u2060-\u2069\ufeff]|\ufe0f/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Earlier texts of a comment, oldest first; empty where none is known. */
export function earlierTexts(comment: StoredComment): TextVersion[] {
  return comment.versions ? historyOf(comment.versions).earlier : [];
}

/**
 * When the words it has now came to stand there, epoch ms; null: it was never seen to change, nor does the site say so.
 * The site's own mark counts, unless an earlier text was still seen after it; else the first sighting of the new words.
 */
export function changedAt(comment: StoredComment): number | null {
  if (!comment.versions) return comment.editedAt;
  const { present, earlier } = historyOf(comment.versions);
  if (earlier.length === 0) return comment.editedAt;
  const before = Math.max(...earlier.map(({ seenAt }) => seenAt));
  return comment.editedAt !== null && comment.editedAt >= before ? comment.editedAt : present.firstSeenAt;
}
