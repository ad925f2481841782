// biome-ignore-all lint/a11y: the markup is the site's (dom.md 2).
import type { ReactNode } from 'react';
import { emojiCode, partsOf } from '../text.ts';
import type { Person } from '../world.ts';
import { avatar, c } from './state.ts';

/** An avatar in the site's boxes within boxes; `linked` ones lead to the profile. */
export function Avatar({ person, linked, size = 40 }: { person: Person; linked: boolean; size?: number }) {
  const image = (
    <>
      <div className={c('pad')} />
      <div className={c('fill')}>
        <div className={c('pad')} />
        <div>
          <div aria-label={linked ? undefined : person.handle}>
            <div style={{ backgroundImage: `url(${avatar(person)})` }} className={c('face')} />
            <img
              alt={linked ? '' : person.handle}
              draggable="true"
              src={avatar(person)}
              className={c('faceImage')}
            />
          </div>
        </div>
      </div>
    </>
  );
  return (
    <div
      data-testid={`UserAvatar-Container-${person.handle}`}
      className={c('avatar')}
      style={{ width: size, height: size }}
    >
      <div className={c('pad')} />
      <div className={c('fill')}>
        <div>
          <div>
            {linked ? (
              <a
                href={`/${person.handle}`}
                aria-hidden="true"
                role="link"
                tabIndex={-1}
                className={c('faceLink')}
              >
                {image}
              </a>
            ) : (
              <div role="presentation" className={c('faceLink')}>
                {image}
              </div>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}

/** The text of a tweet or a name: spans, emoji as images, links and tags as links. */
export function Rich({ text }: { text: string }) {
  return partsOf(text, true).map(({ kind, value }, i) => {
    const key = `${i} ${value}`;
    if (kind === 'emoji')
      return (
        <img
          key={key}
          alt={value}
          draggable="false"
          src={`/images/emoji.php/v2/svg/${emojiCode(value)}.svg`}
          title={value}
          className={c('emoji')}
        />
      );
    if (kind === 'tag')
      return (
        <div key={key} className={c('tag')}>
          <span>
            <a
              dir="ltr"
              href={
                value.startsWith('@') ? `/${value.slice(1)}` : `/hashtag/${value.slice(1)}?src=hashtag_click`
              }
              role="link"
            >
              {value}
            </a>
          </span>
        </div>
      );
    if (kind === 'link')
      return (
        <a
          key={key}
          dir="ltr"
          href="https://t.co/Sc7kQ2nVx1"
          rel="noopener noreferrer nofollow"
          target="_blank"
          role="link"
        >
          <span aria-hidden="true">https://</span>
          {value.replace(/^https?:\/\//, '')}
        </a>
      );
    return (
      <span key={key} className={c('words')}>
        {value}
      </span>
    );
  });
}

/** A button as X builds them since 2024. */
export function IconButton(props: {
  testid?: string | undefined;
  label: string;
  icon: string;
  menu?: boolean;
  run?: () => void;
  count?: number | undefined;
  counted?: boolean;
}) {
  return (
    <button
      aria-expanded={props.menu ? false : undefined}
      aria-haspopup={props.menu ? 'menu' : undefined}
      aria-label={props.label}
      role="button"
      data-testid={props.testid}
      type="button"
      className={c('iconButton')}
      onClick={(event) => {
        event.stopPropagation();
        props.run?.();
      }}
    >
      <div dir="ltr" className={c('icon')}>
        <div>
          <div />
          <svg viewBox="0 0 24 24" aria-hidden="true" width="18" height="18">
            <g>
              <path
                d={props.icon}
                fill="none"
                stroke="currentColor"
                strokeWidth="1.8"
                strokeLinejoin="round"
              />
            </g>
          </svg>
        </div>
        {props.counted && (
          <div>
            <span data-testid="app-text-transition-container">
              <span>{props.count ? <span>{short(props.count)}</span> : null}</span>
            </span>
          </div>
        )}
      </div>
    </button>
  );
}

function short(n: number): string {
  return n < 1000 ? String(n) : `${(n / 1000).toFixed(1).replace('.0', '')}K`;
}

export const icons = {
  reply: 'M4 11a7 7 0 0 1 7-7h2a7 7 0 0 1 0 14h-1v3c-5-2-8-6-8-10z',
  retweet: 'M5 9l3-3 3 3M8 6v9a3 3 0 0 0 3 3h2M19 15l-3 3-3-3M16 18V9a3 3 0 0 0-3-3h-2',
  like: 'M12 20C5 15 3 12 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3-2 6-9 11z',
  bookmark: 'M6 4h12v17l-6-4-6 4z',
  share: 'M12 15V4M8 8l4-4 4 4M5 14v5h14v-5',
  caret: 'M4 12h1M11.5 12h1M19 12h1',
  back: 'M20 12H5M11 6l-6 6 6 6',
  close: 'M5 5l14 14M19 5L5 19',
};

/** A display name with its second, empty place for badges. */
export function Name({ person, badge }: { person: Person; badge?: ReactNode }) {
  return (
    <div className={c('name')}>
      <div dir="ltr">
        <span>
          <span>
            <Rich text={person.name} />
          </span>
        </span>
      </div>
      <div dir="ltr">
        <span>{badge}</span>
      </div>
    </div>
  );
}
