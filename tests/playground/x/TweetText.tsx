// biome-ignore-all lint/a11y: the markup is the site's (dom.md 2.1).
import { useState } from 'react';
import { useTicking } from '../clock.ts';
import { navigate } from '../navigate.ts';
import type { Message, Person } from '../world.ts';
import { Avatar, IconButton, icons, Name, Rich } from './parts.tsx';
import { c, elementId, live, statusPath, useMessages, w } from './state.ts';
import { shortAge } from './words.ts';

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

/** The text; a long one is cut in lists and ends in a control known by its test id alone. */
export function Text({ message, whole }: { message: Message; whole: boolean }) {
  const [opened, setOpened] = useState('');
  const cut = message.cut !== null && !whole && opened !== message.id ? message.cut : null;
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
            setOpened(message.id);
          }}
        >
          <span>Show more</span>
        </button>
      )}
    </div>
  );
}

/** A quoted tweet: names without links, a time outside any link (dom.md 2.1). */
export function Quoted({ id }: { id: string }) {
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
