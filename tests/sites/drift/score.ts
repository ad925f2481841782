import type { Coverage, Health, SeenComment } from '../../../lib/core/types.ts';
import { isoTimes } from '../fixture.ts';
import type { Field } from './mutation.ts';

/** A comment as the fixture's JSON has it: times in ISO. */
export interface Expected extends Omit<SeenComment, 'postedAt'> {
  postedAt: [earliest: string | null, latest: string];
}

/** What a reader made of a page; `health` of a reader that has none is `ok` or `empty`. */
export interface Reading {
  comments: SeenComment[];
  health: Pick<Health, 'state'> & Partial<Health>;
  coverage: Coverage[];
}

/** What is to be known of a page to judge a reading of it. */
export interface Truth {
  url: URL;
  comments: Expected[];
  coverage: Coverage[];
  /** What the mutations took from the page. */
  destroyed: ReadonlySet<Field>;
}

/**
 * right; wrong; withheld: empty, and health says that the page is not read well; silent: empty, and health is fine with
 * it, which is as bad as wrong.
 */
export type Verdict = 'right' | 'wrong' | 'withheld' | 'silent';

export interface Judged {
  id: string;
  field: Field;
  verdict: Verdict;
  expected: unknown;
  got: unknown;
}

export interface Score {
  judged: Judged[];
  /** Expected comments that were not read; those whose id is gone from the page are in `excused`. */
  lost: string[];
  excused: number;
  /** All expected comments were read, or health or coverage say that they were not. */
  honest: boolean;
}

export const fields: readonly Field[] = [
  'id',
  'name',
  'handle',
  'profile',
  'isBrand',
  'text',
  'postedAt',
  'parentId',
  'threadId',
  'postId',
  'url',
];

export function scoreOf({ comments, health, coverage }: Reading, truth: Truth): Score {
  const isSaid = health.state === 'degraded' || health.state === 'broken';
  const byId = new Map(truth.comments.map((each) => [each.id, each]));
  const read = new Map(comments.map((each) => [each.id, each]));
  const judged = comments.flatMap((got): Judged[] => {
    const expected = byId.get(got.id);
    const isRepeated = read.get(got.id) !== got;
    if (!expected || isRepeated)
      return [
        {
          id: got.id,
          field: 'id',
          verdict: 'wrong',
          expected: isRepeated ? 'once' : 'no comment',
          got: got.text,
        },
      ];
    return fields.map((field) => {
      const verdict = judge(field, got, expected, truth);
      return {
        id: got.id,
        field,
        verdict: verdict === 'withheld' && !isSaid ? 'silent' : verdict,
        expected: shown(field, expected),
        got: shown(field, got),
      };
    });
  });
  const lost = truth.comments.filter(({ id }) => !read.has(id)).map(({ id }) => id);
  const excused = truth.destroyed.has('id') ? lost.length : 0;
  // Nothing read at all, but something said to be there, shows as "?" or "+" and not as zero.
  const isUnseen =
    read.size === 0 && coverage.some(({ total, seen, collapsed }) => collapsed > 0 || (total ?? 0) > seen);
  const isCounted = unseenIn(coverage) >= unseenIn(truth.coverage) + lost.length;
  const honest = lost.length === 0 || isSaid || isUnseen || isCounted;
  return { judged, lost, excused, honest };
}

/** Whether there is anything to mend. */
export function isFaulty({ judged, lost, excused, honest }: Score): boolean {
  const isBad = ({ verdict }: Judged) => verdict === 'wrong' || verdict === 'silent';
  return !honest || lost.length > excused || judged.some(isBad);
}

function unseenIn(coverage: readonly Coverage[]): number {
  return coverage.reduce((sum, { total, seen }) => sum + Math.max(0, (total ?? seen) - seen), 0);
}

type Judgement = Exclude<Verdict, 'silent'>;

function judge(field: Field, got: SeenComment, expected: Expected, truth: Truth): Judgement {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const same = <T>(a: T, b: T, ...empty: T[]): Judgement =>
    a === b ? 'right' : empty.includes(a) ? 'withheld' : 'wrong';
  switch (field) {
    case 'id':
      return 'right';
    case 'name':
      return same(plain(got.author.name), plain(expected.author.name), '');
    case 'handle':
      return same(got.author.handle, expected.author.handle, null);
    case 'profile':
      return same(got.author.profile, expected.author.profile, ...noProfile);
    case 'isBrand':
      if (got.author.isBrand === expected.author.isBrand) return 'right';
      return !got.author.isBrand && noProfile.includes(got.author.profile) ? 'withheld' : 'wrong';
    case 'text':
      return same(plain(got.text), plain(expected.text), '');
    case 'postedAt':
      return judgeTime(got, expected);
    case 'parentId': {
      // Facebook keeps who answers whom below a thread in its data alone; without it, they all answer the thread.
      const isCoarse =
        got.site === 'facebook' && truth.destroyed.has('parentId') && got.parentId === expected.threadId;
      return isCoarse ? 'right' : same(got.parentId, expected.parentId, null);
    }
    case 'threadId':
      return same(got.threadId, expected.threadId, got.id);
    case 'postId':
      return names(expected, truth).has(got.postId ?? '') ? 'right' : same(got.postId, expected.postId, null);
    case 'url':
      return judgeAddress(got, expected, truth);
  }
}

const noProfile: readonly string[] = ['', 'https://x.com/i', 'https://x.com/', 'https://www.facebook.com/'];

/** An interval must hold the whole of the expected one: what is narrower claims to know what the page does not say. */
function judgeTime({ site, id, postedAt }: SeenComment, expected: Expected): Judgement {
  const [earliest, latest] = expected.postedAt.map((at) => (at === null ? null : Date.parse(at)));
  const slack = site === 'x' ? 1000 : 0;
  const holds = (from: number, to: number) =>
    postedAt.earliest !== null && postedAt.earliest <= from + slack && postedAt.latest >= to - slack;
  // A page that contradicts its ids may have lost what contradicts them.
  const inId = site === 'x' ? timeInId(id.slice(2)) : null;
  if (inId !== null && holds(inId, inId)) return 'right';
  if (earliest == null || latest == null) return postedAt.earliest === null ? 'right' : 'wrong';
  if (postedAt.earliest === null) return postedAt.latest >= earliest ? 'withheld' : 'wrong';
  return holds(earliest, latest) ? 'right' : 'wrong';
}

/** Ids that the post of a comment goes by: Facebook has several for one. */
function names(expected: Expected, { url, comments, coverage }: Truth): ReadonlySet<string> {
  const found = new Set<string>(expected.postId === null ? [] : [expected.postId]);
  if (expected.site !== 'facebook') return found;
  const inAddress = postIn(expected.url);
  if (inAddress) found.add(`facebook:${inAddress}`);
  const isOnly = new Set(comments.map(({ postId }) => postId)).size === 1;
  if (isOnly) for (const { postId } of coverage) found.add(postId);
  const ofPage = postIn(url.href);
  if (isOnly && ofPage) found.add(`facebook:${ofPage}`);
  return found;
}

/** An address that leads to the comment, maybe by another way. */
function judgeAddress(got: SeenComment, expected: Expected, truth: Truth): Judgement {
  if (got.url === expected.url) return 'right';
  if (got.url === '') return 'withheld';
  const own = got.id.slice(got.id.indexOf(':') + 1);
  if (got.site === 'x') return got.url === `https://x.com/i/status/${own}` ? 'right' : 'wrong';
  if (!URL.canParse(got.url) || commentIn(got.url) !== own) return 'wrong';
  const post = postIn(got.url);
  return post === null || names(expected, truth).has(`facebook:${post}`) ? 'right' : 'wrong';
}

/** The judge has its own eyes: nothing here is taken from the adapters. */
function timeInId(id: string): number | null {
  return /^\d{15,20}$/.test(id) ? Number((BigInt(id) >> 22n) + 1288834974657n) : null;
}

/** The comment an address of Facebook leads to: a reply, else a comment; two of a kind lead nowhere. */
function commentIn(address: string): string | null {
  const { searchParams } = new URL(address);
  const [top, ...tops] = searchParams.getAll('comment_id');
  const [reply, ...replies] = searchParams.getAll('reply_comment_id');
  const said = tops.length + replies.length > 0 ? null : (reply ?? top ?? null);
  return said?.startsWith('Y29tbWVudD') ? (/_(\d+)$/.exec(atob(said))?.[1] ?? null) : said;
}

function postIn(address: string): string | null {
  const { pathname, searchParams } = new URL(address);
  const inPath = /\/(?:posts|permalink|photos|videos|reel)\/(?:.*\/)?(\d+|pfbid\w+)\/?$/.exec(pathname)?.[1];
  return inPath ?? searchParams.get('story_fbid') ?? searchParams.get('fbid') ?? searchParams.get('v');
}

function shown(field: Field, of: SeenComment | Expected): unknown {
  if (field === 'name' || field === 'handle' || field === 'profile' || field === 'isBrand')
    return of.author[field];
  if (field !== 'postedAt') return of[field];
  const { postedAt } = of;
  return 'latest' in postedAt ? isoTimes(postedAt) : postedAt;
}
