import type { Coverage, Health, Interval, SeenComment } from '../core/types.ts';

/** What one delivery carries. */
export interface Parcel {
  comments: SeenComment[];
  coverage: Coverage[];
  health: Health;
}

/** Comments a delivery may hold; the worker refuses more (shapes.ts). */
const parcelSize = 500;
const firstRetry = 1_000;
const longestRetry = 30_000;

/**
 * Keeps facts until the worker has acknowledged them, so that a worker that dies between reading and storing loses
 * nothing. A fact that was acknowledged and has not changed is not sent again. `deliver` answers whether the
 * parcel is stored; false is tried again after 1 s, doubling up to 30 s, and at every new fact.
 */
export function createOutbox(deliver: (parcel: Parcel) => Promise<boolean>, signal: AbortSignal) {
  const pending = new Map<string, SeenComment>();
  const stored = new Map<string, SeenComment>();
  let page: { coverage: Coverage[]; health: Health } | null = null;
  let pageDirty = false;
  let sending = false;
  let retry = firstRetry;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    if (sending || signal.aborted || !page || (pending.size === 0 && !pageDirty)) return;
    sending = true;
    clearTimeout(timer);
    const comments = [...pending.values()].slice(0, parcelSize);
    pageDirty = false;
    const done = await deliver({ comments, ...page });
    sending = false;
    if (!done) {
      pageDirty = true;
      timer = setTimeout(flush, retry);
      retry = Math.min(retry * 2, longestRetry);
      return;
    }
    retry = firstRetry;
    for (const comment of comments) {
      stored.set(comment.id, comment);
      if (pending.get(comment.id) === comment) pending.delete(comment.id);
    }
    await flush();
  }

  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    /** Takes a reading; sends what is new in it. */
    add(parcel: Parcel): void {
      for (const comment of parcel.comments) {
        const known = pending.get(comment.id) ?? stored.get(comment.id);
        if (!known || tellsMore(comment, known)) pending.set(comment.id, comment);
      }
      const next = { coverage: parcel.coverage, health: parcel.health };
      if (JSON.stringify(next) !== JSON.stringify(page)) {
        page = next;
        pageDirty = true;
      }
      void flush();
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
