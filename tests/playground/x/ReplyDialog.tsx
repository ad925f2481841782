// biome-ignore-all lint/a11y: the markup is the site's (dom.md 2.4).
import { useId } from 'react';
import { DraftBox } from '../composers/DraftBox.tsx';
import type { Message } from '../world.ts';
import { Avatar, IconButton, icons } from './parts.tsx';
import { c, live, tweet, viewer } from './state.ts';
import { Header, Text } from './TweetText.tsx';

/** The dialog behind the reply button: a copy of the tweet and a composer. */
export function ReplyDialog({ message, close }: { message: Message; close(sent: boolean): void }) {
  const id = useId();
  const author = live.person(message.by);
  return (
    <div className={c('veil')}>
      <div aria-labelledby={id} aria-modal="true" role="dialog" className={c('dialog')}>
        <div>
          <div className={c('dialogHead')}>
            <IconButton testid="app-bar-close" label="Close" icon={icons.close} run={() => close(false)} />
            <h2 id={id} aria-level={2} role="heading" className={c('hiddenText')}>
              Reply
            </h2>
          </div>
          <div className={c('dialogBody')}>
            <article role="article" tabIndex={-1} data-testid="tweet" className={c('dialogTweet')}>
              <div className={c('row')}>
                <div className={c('avatarColumn')}>
                  <div data-testid="Tweet-User-Avatar">
                    <Avatar person={author} linked />
                  </div>
                  <div className={c('lineDown')} />
                </div>
                <div className={c('content')}>
                  <Header message={message} author={author} dated />
                  <Text message={message} whole={false} />
                  <div dir="ltr" className={c('quiet', 'replyingNote')}>
                    Replying to <span className={c('tag')}>@{author.handle}</span>
                  </div>
                </div>
              </div>
            </article>
            <div className={c('composeRow')}>
              <Avatar person={viewer} linked={false} />
              <div className={c('composeBox')}>
                <DraftBox
                  id={`dialog-${message.id}`}
                  autofocus
                  placeholder="Post your reply"
                  button="tweetButton"
                  buttonLabel="Reply"
                  onPost={(text, via) => {
                    tweet(text, via, message);
                    close(true);
                  }}
                />
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
