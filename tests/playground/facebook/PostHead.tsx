// biome-ignore-all lint/a11y: the markup is the site's, roles on divs included (dom.md 1.2).
import { useState } from 'react';
import { useTicking } from '../clock.ts';
import { scramble } from '../ids.ts';
import type { Post } from '../world.ts';
import { Avatar, Press, Ripple } from './parts.tsx';
import { c, live, permalinkPath, profileIn, source, tracked, ui, variant, w } from './state.ts';
import { fullDate, shortAge } from './time.ts';

/** Author and time of a post. `dated`: on its own page the time is in words, in a feed it is scrambled. */
export function PostHead({
  post,
  dated,
  id,
  open,
}: {
  post: Post;
  dated: boolean;
  id: string;
  open(): void;
}) {
  const author = live.person(post.by);
  const href = tracked(profileIn(post, author), post.id);
  const Heading = dated ? 'h2' : 'h3';
  const role = variant === 'older' ? {} : { 'data-ad-rendering-role': 'profile_name' };
  return (
    <div className={c('postHead')}>
      <div>
        <span>
          <a
            aria-label={author.name}
            {...{ attributionsrc: source(post.id) }}
            href={href}
            role="link"
            tabIndex={0}
          >
            <div className={c('circle')}>
              <Avatar person={author} size={40} label />
              <Ripple />
            </div>
          </a>
        </span>
      </div>
      <div className={c('postWho')}>
        <div>
          <span dir="ltr">
            <div {...role}>
              <Heading id={`${id}name`} className={c('postName')}>
                <span>
                  <span>
                    <a {...{ attributionsrc: source(post.id) }} href={href} role="link" tabIndex={0}>
                      <strong>
                        <span>{author.name}</span>
                      </strong>
                    </a>
                  </span>
                </span>
              </Heading>
            </div>
          </span>
        </div>
        <div>
          <span dir="ltr">
            <div id={`${id}time`} className={c('postTime')}>
              <span>
                <span>{dated ? <Dated post={post} /> : <Scrambled post={post} open={open} />}</span>
              </span>
              <span>
                <span aria-hidden="true"> · </span>
              </span>
              <svg viewBox="0 0 16 16" width="12" height="12" fill="currentColor">
                <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" />
                <path d="M2 8h12M8 2c-4 4-4 8 0 12c4-4 4-8 0-12" fill="none" stroke="currentColor" />
              </svg>
            </div>
          </span>
        </div>
      </div>
      <div>
        <Press label={w.postMenu} menu look="dots">
          <span aria-hidden="true">···</span>
          <Ripple />
        </Press>
      </div>
    </div>
  );
}

/** On its own page the post tells its date in the label. */
function Dated({ post }: { post: Post }) {
  const date = fullDate(ui, post.at);
  return (
    <a
      aria-label={date}
      {...{ attributionsrc: source(post.id) }}
      href={tracked(permalinkPath(post), post.id)}
      role="link"
      tabIndex={0}
    >
      {date}
    </a>
  );
}

/** In the feed: shuffled letters among junk, put in order by style; the address appears on hover (dom.md 1.4). */
function Scrambled({ post, open }: { post: Post; open(): void }) {
  const text = useTicking(() => shortAge(ui, post.at, live.now()));
  const [hover, setHover] = useState(false);
  const junk = [...scramble(`junk ${post.id}`, 26, 'acdfghilmnoprst0123456789')];
  const letters = [
    ...[...text].map((letter, order) => ({ letter, order, real: true })),
    ...junk.map((letter, i) => ({ letter, order: i, real: false })),
  ].sort((a, b) => ((a.order * 7 + (a.real ? 3 : 0)) % 11) - ((b.order * 7 + (b.real ? 3 : 0)) % 11));
  const own = new URL(tracked(permalinkPath(post), post.id));
  return (
    <a
      {...{ attributionsrc: source(post.id) }}
      href={hover ? own.href : `?${own.searchParams}`}
      role="link"
      tabIndex={0}
      onMouseEnter={() => setHover(true)}
      onFocus={() => setHover(true)}
      onClick={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <span>
        <span>
          <span className={c('letters')}>
            {letters.map(({ letter, order, real }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: letters have no other identity.
              <span key={i} className={c(real ? 'letter' : 'junk')} style={{ order }}>
                {letter === ' ' ? '\u00a0' : letter}
              </span>
            ))}
          </span>
        </span>
      </span>
    </a>
  );
}
