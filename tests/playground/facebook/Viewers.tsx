// biome-ignore-all lint/a11y: the markup is the site's, roles on divs included (dom.md 1.7).
import { useId, useState } from 'react';
import type { Post } from '../world.ts';
import { Discussion } from './Discussion.tsx';
import { PostFoot } from './PostFoot.tsx';
import { PostHead } from './PostHead.tsx';
import { Deep, Lines, Press, Ripple } from './parts.tsx';
import { c, live, profilePath, tracked, w } from './state.ts';

const nothing = () => {};

/** A picture with its talk in a panel beside it; who posted it stands in a heading (dom.md 1.7). */
export function PhotoViewer({ post }: { post: Post }) {
  const id = useId();
  const author = live.person(post.by);
  return (
    <div className={c('viewer')}>
      <div className={c('stage')}>
        <img alt="" src={`/images/photo/${post.photo}.svg`} className={c('stagePicture')} />
      </div>
      <div role="complementary" className={c('panel')}>
        <Deep n={3}>
          <h2 className={c('postName')}>
            <span>
              <a href={tracked(profilePath(author), post.id)} role="link" tabIndex={0}>
                <span>{author.name}</span>
              </a>
            </span>
          </h2>
          <div dir="auto" className={c('postText')}>
            <span dir="auto">
              <Lines text={post.text} />
            </span>
          </div>
          <PostFoot post={post} id={id} open={nothing} />
          <Discussion post={post} place="-viewer" preview={false} onMore={nothing} />
        </Deep>
      </div>
    </div>
  );
}

/** A video with its talk below it. */
export function VideoPage({ post }: { post: Post }) {
  const id = useId();
  return (
    <div className={c('column')}>
      <div className={c('post')}>
        <div className={c('stage')}>
          <div aria-label="Video player" role="group" className={c('stagePicture')} />
        </div>
        <PostHead post={post} dated id={id} open={nothing} />
        <div dir="auto" className={c('postText')}>
          <div data-ad-rendering-role="story_message">
            <span dir="auto">
              <Lines text={post.text} />
            </span>
          </div>
        </div>
        <PostFoot post={post} id={id} open={nothing} />
        <Discussion post={post} place="-video" preview={false} onMore={nothing} />
      </div>
    </div>
  );
}

/** A reel; its comments come into a panel once "Comment" is pressed (buttons: 2025-05, panel: no evidence). */
export function ReelViewer({ post }: { post: Post }) {
  const [open, setOpen] = useState(false);
  const author = live.person(post.by);
  const href = tracked(profilePath(author), post.id);
  return (
    <div className={c('viewer')}>
      <div className={c('stage')}>
        <div aria-label="Video player" role="group" className={c('stagePicture')} />
        <div>
          <a aria-label="See owner profile" href={href} role="link" tabIndex={0}>
            {author.name}
          </a>
          <span dir="auto">{post.text}</span>
        </div>
        {[w.like, w.comment, w.share].map((label) => (
          <Press key={label} label={label} look="round" run={() => label === w.comment && setOpen(!open)}>
            <i data-visualcompletion="css-img" />
            <Ripple />
          </Press>
        ))}
      </div>
      {open && (
        <div role="complementary" className={c('panel')}>
          <Deep n={2}>
            <Discussion post={post} place="-reel" preview={false} onMore={nothing} />
          </Deep>
        </div>
      )}
    </div>
  );
}
