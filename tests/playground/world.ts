import { facebookLines, facebookPlaces, facebookPosts, rivalPosts } from './data/facebook.ts';
import { brandKey, people, rivalKey } from './data/people.ts';
import { mentionLines, tweets, unrelatedLines } from './data/x.ts';
import { facebookId, hash, pfbid, snowflake } from './ids.ts';

/** The invented world of both sites as data. All instants are epoch ms, whole seconds. */

export type Site = 'facebook' | 'x';

export interface Person {
  key: string;
  name: string;
  /** First path part of the Facebook address; null: only `/profile.php?id=`. */
  vanity: string | null;
  /** Numeric id on Facebook and X. */
  number: string;
  handle: string;
  bio: string;
}

/**
 * `yes`: the brand owes an answer until it gives one. `maybe`: emoji alone, trolls, talk between customers; a product
 * may count them or not. `no`: the brand's own words.
 */
export type Owed = 'yes' | 'maybe' | 'no';

/** Where a reader meets it first: at once, after "View more", or in a collapsed or separate place. */
export type Shown = 'first' | 'more' | 'collapsed';

export interface Message {
  id: string;
  site: Site;
  by: string;
  text: string;
  lang: string | null;
  at: number;
  /** Post it stands under; on X the root of the conversation, its own id for a mention. */
  postId: string;
  /** Facebook: the top-level comment of a reply. X: the tweet it replies to. */
  parentId: string | null;
  /** The message it was written to, where that is another than the parent. */
  answersId: string | null;
  shown: Shown;
  owed: Owed;
  sticker: boolean;
  /** Characters shown before "See more"; null: whole. */
  cut: number | null;
  topFan: boolean;
  editedAt: number | null;
  /** X: id of the quoted tweet. */
  quotes: string | null;
  /** Facebook: taken from everybody's eyes but its author's and the page's. */
  hidden: boolean;
}

/** What kind of page a post has of its own. */
export type PostKind = 'post' | 'photo' | 'video' | 'reel' | 'group';

export interface Post {
  id: string;
  kind: PostKind;
  /** The group it stands in, as in its address. */
  group: string | null;
  pfbid: string;
  /** Whose page it stands on; `by` may be a visitor. Nobody's in a group. */
  page: string | null;
  by: string;
  text: string;
  lang: string;
  at: number;
  /** What the post's counter says beyond the comments that exist here (filtered or deleted ones). */
  extra: number;
  photo: string | null;
}

export interface World {
  base: number;
  people: ReadonlyMap<string, Person>;
  posts: Post[];
  /** Comments and replies of Facebook, in the order of the page. */
  comments: Message[];
  /** All tweets, the brand's posts included, oldest first within a conversation. */
  tweets: Message[];
}

/** A message as written in the data files; `ago` in minutes before the base. */
export interface Line {
  by: string;
  ago: number;
  text: string;
  lang?: string;
  shown?: Shown;
  /** Its replies stay behind one button at first. */
  collapsed?: boolean;
  owed?: Owed;
  sticker?: boolean;
  cut?: number;
  topFan?: boolean;
  /** Index of the sister reply it answers (Facebook); default: the last one of somebody else. */
  answers?: number;
  quotes?: string;
  replies?: Line[];
}

export interface PostLine {
  key: string;
  by: string;
  ago: number;
  text: string;
  lang: string;
  extra?: number;
  photo?: string;
  kind?: PostKind;
  group?: string;
}

/** Builds the world as it was at `now` (epoch ms); the same `now` gives the same ids and texts. */
export function world(now: number): World {
  const base = Math.floor(now / 1000) * 1000;
  const known = new Map(people.map((person) => [person.key, person]));
  return {
    base,
    people: known,
    posts: [
      ...facebookPosts.map((line) => post(line, brandKey, base)),
      ...rivalPosts.map((line) => post(line, rivalKey, base)),
      ...facebookPlaces.map((line) => post(line, line.group ? null : line.by, base)),
    ],
    comments: [...facebookPosts, ...rivalPosts, ...facebookPlaces].flatMap(({ key }) =>
      threads(facebookLines[key] ?? [], postId(key), base),
    ),
    tweets: allTweets(base),
  };
}

function postId(key: string): string {
  return facebookId(`post ${key}`);
}

function post(line: PostLine, page: string | null, base: number): Post {
  return {
    id: postId(line.key),
    kind: line.kind ?? 'post',
    group: line.group ?? null,
    pfbid: pfbid(`post ${line.key}`),
    page,
    by: line.by,
    text: line.text,
    lang: line.lang,
    at: instant(base, line.ago),
    extra: line.extra ?? 0,
    photo: line.photo ?? null,
  };
}

function instant(base: number, ago: number): number {
  return base - Math.round(ago * 60) * 1000;
}

function message(site: Site, line: Line, base: number, rest: Pick<Message, 'id' | 'postId' | 'parentId'>) {
  const brand = line.by === brandKey;
  return {
    ...rest,
    site,
    by: line.by,
    text: line.text,
    lang: line.lang ?? null,
    at: instant(base, line.ago),
    answersId: null,
    shown: line.shown ?? 'first',
    owed: brand ? 'no' : (line.owed ?? 'yes'),
    sticker: line.sticker ?? false,
    cut: line.cut ?? null,
    topFan: line.topFan ?? false,
    editedAt: null,
    quotes: null,
    hidden: false,
  } satisfies Message;
}

/** Facebook: a comment and under it all its replies in one row, whoever they answer (dom.md 1.3). */
function threads(lines: readonly Line[], postId: string, base: number): Message[] {
  return lines.flatMap((line, i) => {
    const id = facebookId(`comment ${postId} ${i}`);
    const top: Message = message('facebook', line, base, { id, postId, parentId: null });
    const row: Message[] = [top];
    for (const [n, reply] of (line.replies ?? []).entries()) {
      const own = facebookId(`reply ${id} ${n}`);
      const to =
        reply.answers === undefined ? row.findLast((m) => m.by !== reply.by) : row[reply.answers + 1];
      row.push({
        ...message('facebook', reply, base, { id: own, postId, parentId: id }),
        shown: line.collapsed ? 'collapsed' : (line.shown ?? 'first'),
        answersId: to?.id ?? id,
      });
    }
    return row;
  });
}

function allTweets(base: number): Message[] {
  const ids = new Map<string, string>();
  const out: Message[] = [];
  const add = (line: Line, parent: Message | null, key: string) => {
    const at = instant(base, line.ago);
    const id = snowflake(at + (hash(key) % 1000), key);
    const own: Message = {
      ...message('x', line, base, { id, postId: parent?.postId ?? id, parentId: parent?.id ?? null }),
      shown: line.shown ?? parent?.shown ?? 'first',
      answersId: parent?.id ?? null,
      quotes: line.quotes ? (ids.get(line.quotes) ?? null) : null,
    };
    ids.set(key, id);
    out.push(own);
    for (const [i, reply] of (line.replies ?? []).entries()) add(reply, own, `${key}/${i}`);
  };
  for (const [key, line] of Object.entries(tweets)) add(line, null, key);
  for (const [i, line] of mentionLines.entries()) add(line, null, `mention ${i}`);
  for (const [i, line] of unrelatedLines.entries()) add(line, null, `unrelated ${i}`);
  return out;
}
