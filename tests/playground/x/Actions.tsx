// biome-ignore-all lint/a11y: the markup is the site's (dom.md 2.1).
import { type ReactNode, useState } from 'react';
import { hash } from '../ids.ts';
import type { Message } from '../world.ts';
import { IconButton, icons } from './parts.tsx';
import { c, elementId, statusPath, useMessages, w } from './state.ts';
import { fullTime } from './words.ts';

function counts(message: Message, all: readonly Message[]) {
  const h = hash(message.id);
  return {
    replies: all.filter((m) => m.parentId === message.id).length,
    reposts: h % 5,
    likes: (h >>> 4) % 23,
    views: 40 + ((h >>> 8) % 9000),
  };
}

/** The row of actions; labels carry the counts. */
export function Group({ message, onReply }: { message: Message; onReply(message: Message): void }) {
  // By id, since with `?recycle=1` the element gets other tweets.
  const [likedId, setLiked] = useState('');
  const liked = likedId === message.id;
  const { replies, reposts, likes, views } = counts(message, useMessages());
  const buttons: ReactNode[] = [
    <IconButton
      key="reply"
      testid="reply"
      label={`${replies} ${replies === 1 ? 'Reply' : 'Replies'}. Reply`}
      icon={icons.reply}
      counted
      count={replies}
      run={() => onReply(message)}
    />,
    <IconButton
      key="retweet"
      testid="retweet"
      label={`${reposts} reposts. Repost`}
      icon={icons.retweet}
      menu
      counted
      count={reposts}
    />,
    <IconButton
      key="like"
      testid={liked ? 'unlike' : 'like'}
      label={`${likes} Likes. ${liked ? 'Liked' : 'Like'}`}
      icon={icons.like}
      counted
      count={likes + (liked ? 1 : 0)}
      run={() => setLiked(liked ? '' : message.id)}
    />,
    <IconButton key="bookmark" testid="bookmark" label="Bookmark" icon={icons.bookmark} />,
    <IconButton key="share" label="Share post" icon={icons.share} menu />,
  ];
  return (
    <div>
      <div>
        <div
          aria-label={`${replies} replies, ${reposts} reposts, ${likes} likes, ${views} views`}
          role="group"
          id={elementId(`group ${message.id}`)}
          className={c('group')}
        >
          {buttons.map((button, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the row never changes its order.
            <div key={i}>{button}</div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Under the focal tweet: full time, views, actions, the order of the replies. */
export function FocalFoot({ message, onReply }: { message: Message; onReply(message: Message): void }) {
  const time = fullTime(message.at);
  return (
    <div className={c('focalFoot')}>
      <div>
        <div>
          <div className={c('focalTime', 'quiet')}>
            <div dir="ltr">
              <a href={statusPath(message)} aria-describedby={elementId('tip')} aria-label={time} role="link">
                <time dateTime={new Date(message.at).toISOString()}>{time}</time>
              </a>
            </div>
            <div dir="ltr" aria-hidden="true">
              <span>·</span>
            </div>
            <a href={`${statusPath(message)}/analytics`} dir="ltr" role="link">
              <div>
                <span data-testid="app-text-transition-container">
                  <span>{counts(message, []).views.toLocaleString('en')} Views</span>
                </span>
              </div>
            </a>
          </div>
        </div>
      </div>
      <Group message={message} onReply={onReply} />
      <div className={c('order')}>
        <div>
          <button dir="ltr" aria-haspopup="menu" role="button" type="button" className={c('orderButton')}>
            <span>{w.relevant}</span>
          </button>
        </div>
        <div>
          <a href={`${statusPath(message)}/quotes`} dir="ltr" role="link">
            <span>View quotes</span>
          </a>
        </div>
      </div>
    </div>
  );
}
