// biome-ignore-all lint/a11y: the markup is the site's, roles on divs included (dom.md 1.3).
import { useState } from 'react';
import { useTicking } from '../clock.ts';
import { useShown } from '../mounted.ts';
import type { Message, Post } from '../world.ts';
import { Avatar, Lines, Press, Ripple } from './parts.tsx';
import { authorHref, c, commentHref, live, source, ui, variant, viewer, w } from './state.ts';
import { longAge, shortAge } from './time.ts';

interface CommentProps {
  message: Message;
  post: Post;
  /** The message it answers, for replies. */
  to: Message | null;
  onReply(): void;
}

/** One comment or reply (dom.md 1.3). In the broken variant it has neither role nor ids. */
export function Comment({ message, post, to, onReply }: CommentProps) {
  useShown(message.id);
  const author = live.person(message.by);
  const ago = useTicking(() => longAge(ui, message.at, live.now()));
  const label = to
    ? w.replyBy(author.name, live.person(to.by).name, ago, to.parentId !== null)
    : w.commentBy(author.name, ago);
  const article = variant === 'broken' ? {} : { role: 'article', 'aria-label': label };
  return (
    <div
      {...article}
      tabIndex={-1}
      className={c('comment', to ? 'reply' : 'top', ...(message.hidden ? ['dim'] : []))}
    >
      <div className={c('commentAvatar')}>
        <span className={c('inline')}>
          <span className={c('inline')}>
            <a
              aria-hidden="true"
              {...{ attributionsrc: source(message.id) }}
              href={authorHref(message, post)}
              role="link"
              tabIndex={-1}
            >
              <div className={c('circle')}>
                <Avatar person={author} size={to ? 24 : 32} />
              </div>
              <Ripple />
            </a>
          </span>
        </span>
      </div>
      <div className={c('commentMain')}>
        <div>
          <div className={c('bubbleRow')}>
            <div className={c('bubbleBox')}>
              <div className={c(message.sticker ? 'bare' : 'bubble')}>
                <Badge message={message} post={post} />
                <span className={c('inline')}>
                  <span className={c('inline')}>
                    <a
                      aria-hidden="false"
                      {...{ attributionsrc: source(message.id) }}
                      href={authorHref(message, post)}
                      role="link"
                      tabIndex={0}
                      className={c('name')}
                    >
                      <span>
                        <span dir="auto">{author.name}</span>
                      </span>
                    </a>
                  </span>
                </span>
                {!message.sticker && <Text message={message} to={to} />}
              </div>
            </div>
            {message.by !== viewer.key && (
              <div className={c('hide')}>
                <Press label={w.hide} menu look="dots">
                  <i data-visualcompletion="css-img" aria-hidden="true">
                    ···
                  </i>
                </Press>
              </div>
            )}
          </div>
        </div>
        {message.sticker && <Sticker />}
        <Actions message={message} post={post} onReply={onReply} />
      </div>
      <div />
    </div>
  );
}

/** "Author" is the author of the post, not the brand; "Top fan" stands in the same place (dom.md 1.3). */
function Badge({ message, post }: { message: Message; post: Post }) {
  const text = message.by === post.by ? w.author : message.topFan ? w.topFan : null;
  if (!text) return null;
  return (
    <div className={c('badgeRow')}>
      <Press label={w.badges} look="badge">
        <div>
          <img
            height="12"
            width="12"
            alt=""
            referrerPolicy="origin-when-cross-origin"
            src="/images/badge.svg"
          />
        </div>
        <span>{text}</span>
      </Press>
    </div>
  );
}

/** The language Facebook guesses, in its own tags; Latin Serbian is taken for Croatian. */
const dialects: Record<string, string> = {
  pl: 'pl-PL',
  de: 'de-DE',
  sr: 'sr-RS',
  'sr-Latn': 'hr-HR',
  fa: 'fa-IR',
  ru: 'ru-RU',
};

/** The text; of a long one the rest is not on the page before "See more" is pressed. */
function Text({ message, to }: { message: Message; to: Message | null }) {
  const [whole, setWhole] = useState(false);
  const cut = message.cut !== null && !whole ? message.cut : null;
  const lang = message.lang ? (dialects[message.lang] ?? message.lang) : undefined;
  return (
    <div className={c('commentText')}>
      <span dir="auto" lang={lang} className={c('inline')}>
        <Lines
          text={cut === null ? message.text : `${message.text.slice(0, cut).trimEnd()}… `}
          mention={to ? live.person(to.by) : undefined}
          tail={
            cut !== null && (
              <Press look="more" run={() => setWhole(true)}>
                {w.seeMore}
              </Press>
            )
          }
        />
      </span>
    </div>
  );
}

function Sticker() {
  return (
    <div className={c('sticker')}>
      <div data-visualcompletion="ignore-dynamic">
        <img alt="" height="110" width="110" draggable="false" src="/images/sticker.svg" />
      </div>
    </div>
  );
}

/** Time link, Like, Reply, in this order; Reply has no label but its text (dom.md 1.5). */
function Actions({ message, post, onReply }: Omit<CommentProps, 'to'>) {
  const time = useTicking(() => shortAge(ui, message.at, live.now()));
  const [liked, setLiked] = useState(false);
  const Row = variant === 'broken' ? 'div' : 'ul';
  const Item = variant === 'broken' ? 'div' : 'li';
  return (
    <div className={c('actions')}>
      <Row aria-hidden="false" className={c('actionRow')}>
        <Item>
          <span>
            <div className={c('inline')}>
              {variant === 'broken' ? (
                <span>{time}</span>
              ) : (
                <a
                  {...{ attributionsrc: source(message.id) }}
                  href={commentHref(message, post)}
                  role="link"
                  tabIndex={0}
                >
                  {time}
                </a>
              )}
            </div>
          </span>
        </Item>
        <Item>
          <span>
            <div className={c('inline')}>
              <Press label={w.like} look={liked ? 'actionOn' : 'action'} run={() => setLiked(!liked)}>
                {w.like}
              </Press>
            </div>
            <div className={c('zero')}>
              <Press label={w.react}>
                <i data-visualcompletion="css-img" />
              </Press>
            </div>
          </span>
        </Item>
        <Item>
          <div className={c('inline')}>
            <Press look="action" run={onReply}>
              {w.reply}
            </Press>
          </div>
        </Item>
        {message.hidden && (
          <Item>
            <span>{w.hidden}</span>
          </Item>
        )}
        {message.editedAt !== null && (
          <Item>
            <span>
              <Press look="action">{w.edited}</Press>
            </span>
          </Item>
        )}
      </Row>
    </div>
  );
}
