// biome-ignore-all lint/a11y: the markup is the site's, roles on divs included (dom.md 1.2).
import { useEffect, useId, useRef, useState } from 'react';
import { useTicking } from '../clock.ts';
import { scramble } from '../ids.ts';
import type { Post } from '../world.ts';
import { Discussion } from './Discussion.tsx';
import { Avatar, Deep, Lines, Press, Ripple } from './parts.tsx';
import {
  c,
  live,
  permalinkPath,
  profilePath,
  source,
  tracked,
  ui,
  useMessages,
  variant,
  w,
} from './state.ts';
import { fullDate, shortAge } from './time.ts';

export type Place = 'feed' | 'page' | 'dialog';

interface PostProps {
  post: Post;
  place: Place;
  /** Position in the feed, from 1; posts further down stay unmounted until they come near. */
  position: number;
  open(): void;
}

/**
 * A post as a logged-in viewer sees it: no role=article of its own, with `aria-posinset` in a feed and in a dialog
 * (dom.md 1.2).
 */
export function PostUnit({ post, place, position, open }: PostProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const mounted = useNear(box, place !== 'feed' || position <= 3);
  const listed =
    place === 'page'
      ? {}
      : {
          'aria-posinset': position,
          'aria-describedby': ['time', 'text', 'media', 'counts'].map((part) => `${id}${part}`).join(' '),
          'aria-labelledby': `${id}name`,
        };
  if (!mounted)
    return (
      <div ref={box} {...listed} className={c('post')}>
        <div data-virtualized="true" style={{ height: 320 }}>
          <div hidden />
        </div>
      </div>
    );
  return (
    <div ref={box} {...listed} className={c('post')}>
      <div data-virtualized="false">
        <Deep n={4}>
          {place === 'feed' && <Decoys />}
          <Head post={post} place={place} id={id} open={open} />
          <div>
            <div dir="auto" className={c('postText')}>
              <Message post={post} id={id} />
            </div>
          </div>
          <div id={`${id}media`}>
            {post.photo && <img alt="" className={c('photo')} src={`/images/photo/${post.photo}.svg`} />}
          </div>
          <div>
            <div data-visualcompletion="ignore-dynamic">
              <Deep n={2}>
                <Foot post={post} id={id} open={open} />
                <Discussion
                  post={post}
                  place={place === 'dialog' ? '-dialog' : ''}
                  preview={place === 'feed'}
                  onMore={open}
                />
              </Deep>
            </div>
          </div>
          {place === 'feed' && <Decoys />}
        </Deep>
      </div>
    </div>
  );
}

/** True from the moment the element comes near the screen. */
function useNear(box: React.RefObject<HTMLElement | null>, at: boolean): boolean {
  const [near, setNear] = useState(at);
  useEffect(() => {
    const element = box.current;
    if (near || !element) return;
    const seen = new IntersectionObserver(
      (entries) => entries.some((e) => e.isIntersecting) && setNear(true),
      {
        rootMargin: '1200px',
      },
    );
    seen.observe(element);
    return () => seen.disconnect();
  }, [near, box]);
  return near;
}

const twenty = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`data-${i}`, String(i)]));

/** Blocks that mislead readers, as in the logged-in feed (dom.md 1.2). */
function Decoys() {
  return Array.from({ length: 22 }, (_, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: all alike.
    <div key={i} aria-hidden="true" className={c('decoy')} {...twenty}>
      <blockquote>
        <span dir="auto">
          <span>Facebook</span>
        </span>
      </blockquote>
      <div aria-hidden="true" role="button" tabIndex={-1} />
    </div>
  ));
}

function Head({ post, place, id, open }: { post: Post; place: Place; id: string; open(): void }) {
  const author = live.person(post.by);
  const href = tracked(profilePath(author), post.id);
  const Heading = place === 'feed' ? 'h3' : 'h2';
  const role = variant === 'older' ? {} : { 'data-ad-rendering-role': 'profile_name' };
  return (
    <div className={c('postHead')}>
      <div>
        <span>
          <a
            aria-label={author.name}
            {...{ attributionsrc: source(post.id) }}
            href={href}
            role="link"
            tabIndex={0}
          >
            <div className={c('circle')}>
              <Avatar person={author} size={40} label />
              <Ripple />
            </div>
          </a>
        </span>
      </div>
      <div className={c('postWho')}>
        <div>
          <span dir="ltr">
            <div {...role}>
              <Heading id={`${id}name`} className={c('postName')}>
                <span>
                  <span>
                    <a {...{ attributionsrc: source(post.id) }} href={href} role="link" tabIndex={0}>
                      <strong>
                        <span>{author.name}</span>
                      </strong>
                    </a>
                  </span>
                </span>
              </Heading>
            </div>
          </span>
        </div>
        <div>
          <span dir="ltr">
            <div id={`${id}time`} className={c('postTime')}>
              <span>
                <span>
                  {place === 'feed' ? <Scrambled post={post} open={open} /> : <Dated post={post} />}
                </span>
              </span>
              <span>
                <span aria-hidden="true"> · </span>
              </span>
              <svg viewBox="0 0 16 16" width="12" height="12" fill="currentColor">
                <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" />
                <path d="M2 8h12M8 2c-4 4-4 8 0 12c4-4 4-8 0-12" fill="none" stroke="currentColor" />
              </svg>
            </div>
          </span>
        </div>
      </div>
      <div>
        <Press label={w.postMenu} menu look="dots">
          <span aria-hidden="true">···</span>
          <Ripple />
        </Press>
      </div>
    </div>
  );
}

/** On its own page the post tells its date in the label. */
function Dated({ post }: { post: Post }) {
  const date = fullDate(ui, post.at);
  return (
    <a
      aria-label={date}
      {...{ attributionsrc: source(post.id) }}
      href={tracked(permalinkPath(post), post.id)}
      role="link"
      tabIndex={0}
    >
      {date}
    </a>
  );
}

/** In the feed: shuffled letters among junk, put in order by style; the address appears on hover (dom.md 1.4). */
function Scrambled({ post, open }: { post: Post; open(): void }) {
  const text = useTicking(() => shortAge(ui, post.at, live.now()));
  const [hover, setHover] = useState(false);
  const junk = [...scramble(`junk ${post.id}`, 26, 'acdfghilmnoprst0123456789')];
  const letters = [
    ...[...text].map((letter, order) => ({ letter, order, real: true })),
    ...junk.map((letter, i) => ({ letter, order: i, real: false })),
  ].sort((a, b) => ((a.order * 7 + (a.real ? 3 : 0)) % 11) - ((b.order * 7 + (b.real ? 3 : 0)) % 11));
  const own = new URL(tracked(permalinkPath(post), post.id));
  return (
    <a
      {...{ attributionsrc: source(post.id) }}
      href={hover ? own.href : `?${own.searchParams}`}
      role="link"
      tabIndex={0}
      onMouseEnter={() => setHover(true)}
      onFocus={() => setHover(true)}
      onClick={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <span>
        <span>
          <span className={c('letters')}>
            {letters.map(({ letter, order, real }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: letters have no other identity.
              <span key={i} className={c(real ? 'letter' : 'junk')} style={{ order }}>
                {letter === ' ' ? '\u00a0' : letter}
              </span>
            ))}
          </span>
        </span>
      </span>
    </a>
  );
}

function Message({ post, id }: { post: Post; id: string }) {
  const inner = (
    <span dir="auto" lang={post.lang === 'en' ? undefined : post.lang}>
      <Lines text={post.text} />
    </span>
  );
  const preview = { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' };
  if (variant === 'older')
    return (
      <div data-ad-preview="message" id={`${id}text`}>
        {inner}
      </div>
    );
  return (
    <div data-ad-rendering-role="story_message">
      <div {...preview} id={`${id}text`}>
        <div>
          <div>{inner}</div>
        </div>
      </div>
    </div>
  );
}

/** Reactions, counters, and the three buttons. The counter knows more comments than the page shows. */
function Foot({ post, id, open }: { post: Post; id: string; open(): void }) {
  const count = useMessages().filter((m) => m.postId === post.id).length + post.extra;
  const likes = 12 + (Number(post.id.slice(-3)) % 480);
  const actions = [
    ['like_button', w.like, w.like],
    ['comment_button', w.leaveComment, w.comment],
    ['share_button', w.share, w.share],
  ] as const;
  return (
    <div>
      <div className={c('counts')}>
        <div>
          <span aria-label={w.allReactions} role="toolbar">
            <span id={`${id}counts`}>
              <span aria-hidden="true">👍❤️</span>
            </span>
          </span>
          <div className={c('hiddenText')}>{w.allReactions}</div>
          <span aria-hidden="true">
            <span>
              <span> {likes.toLocaleString(ui)}</span>
            </span>
          </span>
        </div>
        <div className={c('countersEnd')}>
          {count > 0 && (
            <div>
              <span>
                <Press look="counter" run={open}>
                  <span dir="auto">
                    <span>{w.comments(count)}</span>
                  </span>
                </Press>
              </span>
            </div>
          )}
          <div>
            <span>
              <Press look="counter">
                <span dir="auto">
                  <span>{w.shares(3 + (likes % 17))}</span>
                </span>
              </Press>
            </span>
          </div>
        </div>
      </div>
      <div className={c('postActions')}>
        {actions.map(([role, label, text]) => (
          <div key={role}>
            <Press label={label} look="postAction" run={role === 'comment_button' ? open : () => {}}>
              <div>
                <div>
                  <i data-visualcompletion="css-img" />
                </div>
                <div {...(variant === 'older' ? {} : { 'data-ad-rendering-role': role })}>
                  <div>
                    <span dir="auto">{text}</span>
                  </div>
                </div>
              </div>
              <Ripple />
            </Press>
          </div>
        ))}
      </div>
    </div>
  );
}
