// biome-ignore-all lint/a11y: the markup is the site's (dom.md 2).
import { useId } from 'react';
import { DraftBox } from '../composers/DraftBox.tsx';
import type { Message } from '../world.ts';
import type { Cell } from './cells.ts';
import { Avatar, IconButton, icons } from './parts.tsx';
import { c, elementId, live, tweet, viewer, w } from './state.ts';
import { Tweet } from './Tweet.tsx';
import { VirtualList } from './VirtualList.tsx';

interface TimelineProps {
  name: string;
  cells: Cell[];
  onReply(message: Message): void;
  onMore(): void;
}

/** `section > h1 + div[aria-label] > div`, then the cells (dom.md 2.1). */
export function Timeline({ name, cells, onReply, onMore }: TimelineProps) {
  const id = `accessible-list-${useId()}`;
  const row = (index: number) => {
    const cell = cells[index];
    return (
      cell && (
        <div className={c(cell.kind === 'tweet' && cell.upper ? 'joined' : 'ruled')}>
          <div>
            <Row cell={cell} onReply={onReply} onMore={onMore} />
          </div>
          {cell.kind === 'tweet' && cell.focal && (
            <InlineReply key={cell.message.id} message={cell.message} />
          )}
        </div>
      )
    );
  };
  return (
    <section aria-labelledby={id} role="region">
      <h1 dir="auto" aria-level={1} role="heading" id={id} className={c('hiddenText')}>
        {name}
      </h1>
      <div aria-label={`Timeline: ${name}`}>
        <VirtualList keys={cells.map((cell) => cell.key)} row={row} />
      </div>
    </section>
  );
}

function Row({ cell, onReply, onMore }: { cell: Cell; onReply(m: Message): void; onMore(): void }) {
  if (cell.kind === 'tweet') return <Tweet cell={cell} onReply={onReply} />;
  if (cell.kind === 'ad') return <Ad />;
  if (cell.kind === 'event') return <Event by={cell.by} what={cell.what} />;
  if (cell.kind === 'gone')
    return (
      <article tabIndex={-1} className={c('gone')}>
        <div>
          <div dir="ltr">
            <span>{w.gone}</span>
          </div>
        </div>
      </article>
    );
  if (cell.kind === 'heading')
    return (
      <div className={c('heading')}>
        <h2 dir="ltr" aria-level={2} role="heading">
          <span>{cell.text}</span>
        </h2>
        <div dir="ltr" className={c('quiet')}>
          <span>Sourced from across X</span>
        </div>
      </div>
    );
  if (cell.kind === 'branch')
    return (
      <a href={`/i/status/${cell.id}`} role="link" className={c('moreLink')}>
        <div>
          <div>
            <div className={c('dotted')} />
          </div>
        </div>
        <div dir="ltr">
          <span>{w.moreReplies}</span>
        </div>
      </a>
    );
  return (
    <button type="button" role="button" className={c('moreButton')} onClick={() => setTimeout(onMore, 400)}>
      <div dir="ltr">
        <span>{w.moreReplies}</span>
      </div>
    </button>
  );
}

/** A notification that is no tweet (dom.md 2.1). */
function Event({ by, what }: { by: string; what: 'like' | 'follow' }) {
  const person = live.person(by);
  return (
    <article role="article" tabIndex={0} data-testid="notification" className={c('tweet')}>
      <div className={c('row')}>
        <div className={c('avatarColumn')}>
          <Avatar person={person} linked />
        </div>
        <div className={c('content')}>
          <div dir="ltr">
            <a href={`/${person.handle}`} role="link">
              <span>{person.name}</span>
            </a>
            <span>{what === 'like' ? ' liked your post' : ' followed you'}</span>
          </div>
        </div>
      </div>
    </article>
  );
}

/** A promoted tweet: no time, no status link, the word "Ad" (dom.md 2.1). */
function Ad() {
  const rival = live.person('rival');
  return (
    <div data-testid="placementTracking">
      <article role="article" tabIndex={0} data-testid="tweet" className={c('tweet')}>
        <div className={c('grow')}>
          <div className={c('grow')}>
            <div>
              <div className={c('contextRow')}>
                <div className={c('contextText')} />
              </div>
            </div>
            <div className={c('row')}>
              <div className={c('avatarColumn')}>
                <div data-testid="Tweet-User-Avatar">
                  <Avatar person={rival} linked />
                </div>
              </div>
              <div className={c('content')}>
                <div className={c('header')}>
                  <div data-testid="User-Name" className={c('userName')}>
                    <a href={`/${rival.handle}`} role="link">
                      <span>{rival.name}</span>
                    </a>
                    <a href={`/${rival.handle}`} role="link" tabIndex={-1}>
                      <span className={c('quiet')}>@{rival.handle}</span>
                    </a>
                  </div>
                  <div dir="ltr" className={c('quiet')}>
                    <span>Ad</span>
                  </div>
                </div>
                <div dir="auto" lang="en" id={elementId('ad')} data-testid="tweetText" className={c('text')}>
                  <span>Two buns for one, only this weekend. @sunnycrust could never.</span>
                </div>
                <div aria-label="3 reposts, 41 likes" role="group" className={c('group')}>
                  <div>
                    <IconButton testid="reply" label="0 Replies. Reply" icon={icons.reply} counted />
                  </div>
                  <div>
                    <IconButton testid="like" label="41 Likes. Like" icon={icons.like} counted count={41} />
                  </div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </article>
    </div>
  );
}

/** The reply box in the cell of the focal tweet, after the article (dom.md 2.4). */
function InlineReply({ message }: { message: Message }) {
  return (
    <div data-testid="inline_reply_offscreen" className={c('inlineReply')}>
      <div>
        <div role="progressbar" aria-valuemax={100} aria-valuenow={0} className={c('hiddenText')}>
          <div data-testid="progressBar-bar" />
        </div>
        <div className={c('composeRow')}>
          <Avatar person={viewer} linked={false} />
          <div className={c('composeBox')}>
            <DraftBox
              id={`inline-${message.id}`}
              placeholder="Post your reply"
              button="tweetButtonInline"
              buttonLabel="Reply"
              onPost={(text, via) => tweet(text, via, message)}
            />
          </div>
        </div>
      </div>
    </div>
  );
}
