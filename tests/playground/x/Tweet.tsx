// biome-ignore-all lint/a11y: the markup is the site's (dom.md 2.1).
import { brandKey } from '../data/people.ts';
import { useShown } from '../mounted.ts';
import { navigate } from '../navigate.ts';
import type { Message } from '../world.ts';
import { FocalFoot, Group } from './Actions.tsx';
import type { TweetCell } from './cells.ts';
import { Avatar } from './parts.tsx';
import { c, elementId, live, statusPath, useMessages } from './state.ts';
import { Header, Quoted, Text } from './TweetText.tsx';

interface TweetProps {
  cell: TweetCell;
  onReply(message: Message): void;
}

/** A tweet in a list, or the focal one of a status page (dom.md 2.1, 2.2). */
export function Tweet({ cell, onReply }: TweetProps) {
  const { message, focal } = cell;
  useShown(message.id, cell.foreign);
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
