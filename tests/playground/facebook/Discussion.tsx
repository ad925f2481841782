// biome-ignore-all lint/a11y: the markup is the site's, roles on divs included (dom.md 1.3).
import { useEffect, useRef, useState } from 'react';
import { asked } from '../boot.ts';
import { LexicalBox } from '../composers/LexicalBox.tsx';
import { brandKey } from '../data/people.ts';
import type { Message, Post } from '../world.ts';
import { Avatar, Loading, Press } from './parts.tsx';
import { c, keyOf, live, postComment, useMessages, variant, viewer, w } from './state.ts';
import { Thread } from './Thread.tsx';

type Order = 'relevant' | 'newest' | 'all';

/** How many comments one more load brings. */
const step = 50;
const endless = asked.has('n');

interface DiscussionProps {
  post: Post;
  place: string;
  /** In the feed only the first two threads show; the button leads to the post. */
  preview: boolean;
  onMore(): void;
}

/** The comments of a post: filter, list of threads, button for more, composer. */
export function Discussion({ post, place, preview, onMore }: DiscussionProps) {
  const messages = useMessages();
  const [order, setOrder] = useState<Order>('relevant');
  const [loaded, setLoaded] = useState(0);
  const [busy, setBusy] = useState(false);
  const own = messages.filter((m) => m.postId === post.id && isVisible(m));
  const tops = own.filter((m) => m.parentId === null);
  const { rows, rest } = choose(tops, order, preview, loaded);

  const more = () => {
    if (preview) return onMore();
    setBusy(true);
    setTimeout(() => {
      setBusy(false);
      setLoaded((n) => n + step);
    }, 350);
  };
  const replies = Map.groupBy(own, (m) => m.parentId);
  const threads = rows.map((top) => (
    <Thread
      key={keyOf(top)}
      top={top}
      replies={replies.get(top.id) ?? []}
      post={post}
      place={place}
      closed={preview}
    />
  ));
  const tail = rest > 0 && <More busy={busy} alone={endless && !preview} run={more} />;
  const composer = <Composer post={post} place={place} />;
  if (variant === 'older')
    return (
      <div>
        <h4 className={c('oldHeading')}>{w.comments(tops.length)}</h4>
        <ul className={c('oldList')}>{threads}</ul>
        {tail}
        {composer}
      </div>
    );
  return (
    <div className={c('discussion')}>
      <div />
      {!preview && tops.length > 0 && <Filter order={order} pick={setOrder} />}
      <div className={c('list')}>{threads}</div>
      {tail}
      {composer}
    </div>
  );
}

/** A hidden comment is there for its author and for the page. */
function isVisible(m: Message): boolean {
  return !m.hidden || viewer.key === m.by || viewer.key === brandKey;
}

/** Which threads stand on the page: newest additions first, then those that the order lets through. */
function choose(tops: Message[], order: Order, preview: boolean, loaded: number) {
  const base = new Set(live.world.comments.map((m) => m.id));
  const added = tops.filter((m) => !base.has(m.id)).reverse();
  const old = tops.filter((m) => base.has(m.id));
  if (preview) return { rows: [...added, ...old.slice(0, 2)], rest: Math.max(0, old.length - 2) };
  if (order === 'newest') return { rows: [...tops].sort((a, b) => b.at - a.at), rest: 0 };
  const first = order === 'all' ? old : old.filter((m) => m.shown !== 'more');
  const later = old.filter((m) => !first.includes(m));
  return { rows: [...added, ...first, ...later.slice(0, loaded)], rest: Math.max(0, later.length - loaded) };
}

/** The next page of comments: on a button, or (`alone`) by itself when it comes near the screen. */
function More({ busy, alone, run }: { busy: boolean; alone: boolean; run(): void }) {
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const element = end.current;
    if (!alone || busy || !element) return;
    const seen = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && latest.current(),
      { rootMargin: '600px' },
    );
    seen.observe(element);
    return () => seen.disconnect();
  }, [busy, alone]);
  return (
    <div ref={end} className={c('moreRow')}>
      {busy || alone ? (
        <>
          <Loading />
          <Loading />
        </>
      ) : (
        <div>
          <Press look="expand" run={run}>
            <span>
              <span dir="auto">{w.moreComments}</span>
            </span>
          </Press>
        </div>
      )}
    </div>
  );
}

function Filter({ order, pick }: { order: Order; pick(order: Order): void }) {
  const [open, setOpen] = useState(false);
  const names: Record<Order, [string, string]> = {
    relevant: [w.relevant, w.relevantHint],
    newest: [w.newest, w.newestHint],
    all: [w.all, w.allHint],
  };
  return (
    <div className={c('filterRow')}>
      <div />
      <div>
        <div className={c('filter')}>
          <Press look="filterButton" menu expanded={open} run={() => setOpen(!open)}>
            <span dir="auto">
              {names[order][0]}
              <div className={c('inline')}>
                <span>{'\ufeff'}</span>
                <div className={c('inline')}>
                  <i data-visualcompletion="css-img">▾</i>
                </div>
              </div>
            </span>
          </Press>
          {open && (
            <div role="menu" className={c('menu')}>
              {(Object.keys(names) as Order[]).map((key) => (
                <div
                  key={key}
                  role="menuitem"
                  tabIndex={0}
                  className={c('menuItem')}
                  onClick={() => {
                    setOpen(false);
                    setTimeout(() => pick(key), 250);
                  }}
                >
                  <span dir="auto">{names[key][0]}</span>
                  <span dir="auto" className={c('quiet')}>
                    {names[key][1]}
                  </span>
                </div>
              ))}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** The box at the end of the post. */
function Composer({ post, place }: { post: Post; place: string }) {
  return (
    <div className={c('composerRow')}>
      <div className={c('composerAvatar')}>
        <Press label={viewer.name} menu look="plain">
          <Avatar person={viewer} size={32} />
        </Press>
      </div>
      <div className={c('composerBox')}>
        <LexicalBox
          id={`main-${post.id}${place}`}
          label={w.commentAs(viewer.name)}
          sendLabel={w.send}
          onPost={(text, via) => postComment(text, via, null, post)}
        />
        <ul data-id="unfocused-state-actions-list" className={c('extras')}>
          {['😊', '📷', 'GIF', '🏷'].map((icon) => (
            <li key={icon}>
              <span>
                <Press label={icon} look="extra">
                  <i data-visualcompletion="css-img">{icon}</i>
                  <div role="none" data-visualcompletion="ignore" />
                </Press>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
