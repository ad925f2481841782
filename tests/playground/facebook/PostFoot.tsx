// biome-ignore-all lint/a11y: the markup is the site's, roles on divs included (dom.md 1.2).
import type { Post } from '../world.ts';
import { Press, Ripple } from './parts.tsx';
import { c, ui, useMessages, variant, w } from './state.ts';

/** Reactions, counters, and the three buttons. The counter knows more comments than the page shows. */
export function PostFoot({ post, id, open }: { post: Post; id: string; open(): void }) {
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
