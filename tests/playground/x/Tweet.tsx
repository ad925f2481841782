// biome-ignore-all lint/a11y: the markup is the site's (dom.md 2.1).
import { type ReactNode, useState } from 'react';
import { useTicking } from '../clock.ts';
import { brandKey } from '../data/people.ts';
import { hash } from '../ids.ts';
import { navigate } from '../navigate.ts';
import type { Message, Person } from '../world.ts';
import type { TweetCell } from './cells.ts';
import { Avatar, IconButton, icons, Name, Rich } from './parts.tsx';
import { c, elementId, live, statusPath, useMessages, w } from './state.ts';
import { fullTime, shortAge } from './words.ts';

interface TweetProps {
  cell: TweetCell;
  onReply(message: Message): void;
}

/** A tweet in a list, or the focal one of a status page (dom.md 2.1, 2.2). */
export function Tweet({ cell, onReply }: TweetProps) {
  const { message, focal } = cell;
  const author = live.person(message.by);
  const go = () => !focal && navigate(statusPath(message));
  const body = (
    <>
      {cell.replying && <Replying message={message} />}
      <Text message={message} whole={focal} />
      {message.quotes && <Quoted id={message.quotes} />}
    </>
  );
  return (
    <article
      aria-labelledby={['name', 'text', 'media', 'group', 'time', 'card']
        .map((p) => elementId(p + cell.key))
        .join(' ')}
      role="article"
      tabIndex={focal ? -1 : 0}
      data-testid="tweet"
      className={c(focal ? 'focal' : 'tweet')}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('a, button, [role="link"]')) return;
        go();
      }}
    >
      <div className={c('grow')}>
        <div className={c('grow')}>
          <Context cell={cell} />
          <div className={c('row')}>
            <div className={c('avatarColumn')}>
              <div data-testid="Tweet-User-Avatar">
                <div>
                  <div>
                    <Avatar person={author} linked />
                  </div>
                </div>
              </div>
              {cell.upper && <div className={c('lineDown')} />}
            </div>
            <div className={c('content')}>
              <Header message={message} author={author} dated={!focal} />
              {!focal && body}
              {!focal && <Group message={message} onReply={onReply} />}
            </div>
          </div>
          {focal && <div className={c('focalBody')}>{body}</div>}
          {focal && <FocalFoot message={message} onReply={onReply} />}
        </div>
      </div>
    </article>
  );
}

/** First row: room for "reposted"; an answer to the cell above has an extra column with a 2 px bar (dom.md 2.2). */
function Context({ cell }: { cell: TweetCell }) {
  return (
    <div>
      <div className={c('contextRow')}>
        {cell.lower && (
          <div className={c('avatarColumn')}>
            <div className={c('lineUp')} />
          </div>
        )}
        <div className={c('contextText')}>
          {cell.context && (
            <div>
              <div>
                <div>
                  <a href={`/${live.person(brandKey).handle}`} dir="ltr" role="link">
                    <span id={elementId(`context ${cell.key}`)} data-testid="socialContext">
                      <span dir="ltr">
                        <span>{cell.context}</span>
                      </span>
                    </span>
                  </a>
                </div>
              </div>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** Name block and menu. The time is a link here, except on the focal tweet, where it stands below the text. */
export function Header({ message, author, dated }: { message: Message; author: Person; dated: boolean }) {
  return (
    <div className={c('header')}>
      <div className={c('headerNames')}>
        <div>
          <div>
            <div id={elementId(`name ${message.id}`)} data-testid="User-Name" className={c('userName')}>
              <div>
                <div>
                  <a href={`/${author.handle}`} role="link">
                    <Name person={author} />
                  </a>
                </div>
              </div>
              <div className={c('quiet')}>
                <div className={c('handleRow')}>
                  <div>
                    <a href={`/${author.handle}`} role="link" tabIndex={-1}>
                      <div dir="ltr">
                        <span>@{author.handle}</span>
                      </div>
                    </a>
                  </div>
                  {dated && (
                    <>
                      <div dir="ltr" aria-hidden="true">
                        <span>·</span>
                      </div>
                      <div>
                        <TimeLink message={message} />
                      </div>
                    </>
                  )}
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
      <div>
        <div>
          <IconButton testid="caret" label="More" icon={icons.caret} menu />
        </div>
      </div>
    </div>
  );
}

function TimeLink({ message }: { message: Message }) {
  const age = useTicking(() => shortAge(message.at, live.now()));
  return (
    <a href={statusPath(message)} dir="ltr" aria-label={age} role="link">
      <time dateTime={new Date(message.at).toISOString()}>{age}</time>
    </a>
  );
}

function Replying({ message }: { message: Message }) {
  const parent = useMessages().find((m) => m.id === message.parentId);
  if (!parent) return null;
  const handle = live.person(parent.by).handle;
  return (
    <div>
      <div>
        <div dir="ltr" className={c('quiet')}>
          Replying to{' '}
          <div className={c('tag')}>
            <a dir="ltr" href={`/${handle}`} role="link">
              <span>@{handle}</span>
            </a>
          </div>
        </div>
      </div>
    </div>
  );
}

/** The text; a long one is cut in lists and ends in a control known by its test id alone. */
export function Text({ message, whole }: { message: Message; whole: boolean }) {
  const [opened, setOpened] = useState(false);
  const cut = message.cut !== null && !whole && !opened ? message.cut : null;
  if (message.text === '') return null;
  return (
    <div>
      <div
        dir="auto"
        lang={message.lang ?? 'und'}
        id={elementId(`text ${message.id}`)}
        data-testid="tweetText"
        className={c(whole ? 'bigText' : 'text')}
      >
        <Rich text={cut === null ? message.text : `${message.text.slice(0, cut).trimEnd()}… `} />
      </div>
      {cut !== null && (
        <button
          dir="ltr"
          role="button"
          data-testid="tweet-text-show-more-link"
          type="button"
          className={c('showMore')}
          onClick={(event) => {
            event.stopPropagation();
            setOpened(true);
          }}
        >
          <span>Show more</span>
        </button>
      )}
    </div>
  );
}

/** A quoted tweet: names without links, a time outside any link (dom.md 2.1). */
function Quoted({ id }: { id: string }) {
  const quoted = useMessages().find((m) => m.id === id);
  const age = useTicking(() => (quoted ? shortAge(quoted.at, live.now()) : ''));
  if (!quoted) return null;
  const author = live.person(quoted.by);
  return (
    <div aria-labelledby={elementId(`quote ${id}`)} id={elementId(`quoted ${id}`)}>
      <div dir="ltr" className={c('hiddenText')}>
        <span>{w.quote}</span>
      </div>
      <div tabIndex={0} role="link" className={c('quote')} onClick={() => navigate(statusPath(quoted))}>
        <div>
          <div className={c('quoteHead')}>
            <div data-testid="Tweet-User-Avatar">
              <div>
                <Avatar person={author} linked={false} size={20} />
              </div>
            </div>
            <div>
              <div data-testid="User-Name" className={c('userName')}>
                <div>
                  <div>
                    <div>
                      <Name person={author} />
                    </div>
                  </div>
                </div>
                <div className={c('quiet')}>
                  <div className={c('handleRow')}>
                    <div tabIndex={-1}>
                      <div dir="ltr">
                        <span>@{author.handle}</span>
                      </div>
                    </div>
                    <div dir="ltr" aria-hidden="true">
                      <span>·</span>
                    </div>
                    <div>
                      <div dir="ltr" aria-label={age}>
                        <time dateTime={new Date(quoted.at).toISOString()}>{age}</time>
                      </div>
                    </div>
                  </div>
                </div>
              </div>
            </div>
          </div>
          <Text message={{ ...quoted, cut: null }} whole={false} />
        </div>
      </div>
    </div>
  );
}

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
function Group({ message, onReply }: { message: Message; onReply(message: Message): void }) {
  const [liked, setLiked] = useState(false);
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
      run={() => setLiked(!liked)}
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
function FocalFoot({ message, onReply }: { message: Message; onReply(message: Message): void }) {
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
