import type { CommentId, Coverage, Health, Interval, PostSeen, SeenComment } from '../core/types.ts';

/** What one delivery carries. */
export interface Parcel {
  comments: SeenComment[];
  /** Comments proven to have left the page. */
  gone: CommentId[];
  coverage: Coverage[];
  /** The brand's own posts, those that tell something new. */
  posts: PostSeen[];
  health: Health;
  /** When the comments were read, or missed, epoch ms. */
  readAt: number;
}

/** What a parcel says of the page as a whole. */
type Page = Omit<Parcel, 'comments' | 'gone' | 'posts'>;

/** Comments a delivery may hold; the worker refuses more (shapes.ts). */
const parcelSize = 500;
/** The same of posts. */
const mostPosts = 200;
/** While the person scrolls, the time between two deliveries, ms: each costs the page more than the reading of a row. */
const calm = 1000;
const firstRetry = 1_000;
const longestRetry = 30_000;
/** Failures after the visit has ended before what is left is given up: the extension itself is gone then. */
const lastTries = 3;

/**
 * Keeps facts until the worker has acknowledged them, so that a worker that dies between reading and storing loses
 * nothing, also when the person has gone to the next page meanwhile (`signal`). A fact that was acknowledged and has not
 * changed is not sent again. `deliver` answers whether the parcel is stored; false is tried again after 1 s, doubling
 * up to 30 s, and at every new fact.
 */
export function createOutbox(deliver: (parcel: Parcel) => Promise<boolean>, signal: AbortSignal) {
  const pending = new Map<string, { comment: SeenComment; readAt: number; scrolling: boolean }>();
  const stored = new Map<string, SeenComment>();
  const gone = new Map<CommentId, number>();
  const posts = new Map<string, { post: PostSeen; stored: boolean }>();
  let page: Page | null = null;
  /** What is said of the page in `page`, to compare. */
  let state = '';
  let pageDirty = false;
  let sending = false;
  let retry = firstRetry;
  let triesLeft = lastTries;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let sentAt = Number.NEGATIVE_INFINITY;

  /**
   * The oldest reading first: each parcel tells the time of one, or the last time of those that followed each other in
   * a scroll.
   */
  function next(now: Page): Parcel {
    const all = [...pending.values()];
    const [first = now.readAt] = [...all.map((each) => each.readAt), ...gone.values()].sort((a, b) => a - b);
    const isOne = (each: { readAt: number; scrolling: boolean }) =>
      each.readAt === first || (each.scrolling && gone.size === 0 && each.readAt - first <= calm);
    const same = all.filter(isOne).slice(0, parcelSize);
    const readAt = Math.max(first, ...same.map((each) => each.readAt));
    const left = [...gone].flatMap(([id, at]) => (at === readAt ? id : [])).slice(0, parcelSize);
    return {
      ...now,
      // Coverage counts what was read so far: it must not be known before those comments are.
      coverage: same.length === all.length && left.length === gone.size ? now.coverage : [],
      posts: [...posts.values()].flatMap(({ post, stored }) => (stored ? [] : [post])).slice(0, mostPosts),
      readAt,
      comments: same.map(({ comment }) => comment),
      gone: left,
    };
  }

  async function flush(): Promise<void> {
    if (sending || !page || (pending.size + gone.size === 0 && !pageDirty)) return;
    if (signal.aborted && triesLeft === 0) return;
    sending = true;
    clearTimeout(timer);
    clearTimeout(waiting);
    waiting = undefined;
    sentAt = performance.now();
    const parcel = next(page);
    pageDirty = false;
    const done = await deliver(parcel);
    sending = false;
    if (!done) {
      if (signal.aborted) triesLeft -= 1;
      pageDirty = true;
      timer = setTimeout(flush, retry);
      retry = Math.min(retry * 2, longestRetry);
      return;
    }
    retry = firstRetry;
    for (const post of parcel.posts)
      if (posts.get(post.postId)?.post === post) posts.set(post.postId, { post, stored: true });
    for (const comment of parcel.comments) {
      if (!gone.has(comment.id)) stored.set(comment.id, comment);
      if (pending.get(comment.id)?.comment === comment) pending.delete(comment.id);
    }
    for (const id of parcel.gone) if (gone.get(id) === parcel.readAt) gone.delete(id);
    if (waiting === undefined) await flush();
  }

  function flushSoon(): void {
    const wait = sentAt + calm - performance.now();
    if (wait <= 0) void flush();
    else waiting ??= setTimeout(flush, wait);
  }

  signal.addEventListener('abort', () => {
    if (waiting !== undefined) void flush();
  });

  return {
    /** Takes a reading; sends what is new in it, while the person is `scrolling` with what follows. */
    add({ comments, gone: left, posts: seen, ...reading }: Parcel, scrolling = false): void {
      // Should one of them come back, it is news again.
      for (const id of left) {
        stored.delete(id);
        gone.set(id, reading.readAt);
      }
      for (const comment of comments) {
        const known = pending.get(comment.id)?.comment ?? stored.get(comment.id);
        if (!known || tellsMore(comment, known))
          pending.set(comment.id, { comment, readAt: reading.readAt, scrolling });
      }
      for (const post of seen) {
        if (JSON.stringify(post) === JSON.stringify(posts.get(post.postId)?.post)) continue;
        posts.set(post.postId, { post, stored: false });
        pageDirty = true;
      }
      const before = state;
      state = JSON.stringify([reading.coverage, reading.health]);
      pageDirty ||= state !== before;
      page = reading;
      if (scrolling) flushSoon();
      else {
        clearTimeout(waiting);
        waiting = undefined;
        void flush();
      }
    },
    flush,
  };
}

/** Whether `fresh` holds anything that `known` does not: other words, or a narrower time. */
function tellsMore(fresh: SeenComment, known: SeenComment): boolean {
  return narrower(fresh.postedAt, known.postedAt) || withoutTime(fresh) !== withoutTime(known);
}

function withoutTime(comment: SeenComment): string {
  return JSON.stringify({ ...comment, postedAt: null });
}

/** A relative label read again later cuts its interval from below; only gains of a second or more count. */
function narrower(fresh: Interval, known: Interval): boolean {
  const gain = (fresh.earliest ?? 0) - (known.earliest ?? 0);
  return gain >= 1000 || known.latest - fresh.latest >= 1000;
}
