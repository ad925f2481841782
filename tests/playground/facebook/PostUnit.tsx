// biome-ignore-all lint/a11y: the markup is the site's, roles on divs included (dom.md 1.2).
import { useEffect, useId, useRef, useState } from 'react';
import type { Post } from '../world.ts';
import { Discussion } from './Discussion.tsx';
import { PostFoot } from './PostFoot.tsx';
import { PostHead } from './PostHead.tsx';
import { Deep, Lines } from './parts.tsx';
import { c, variant } from './state.ts';

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
          <PostHead post={post} dated={place !== 'feed'} id={id} open={open} />
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
                <PostFoot post={post} id={id} open={open} />
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
