// biome-ignore-all lint/a11y: the markup is the site's.
import type { ReactNode } from 'react';
import type { Person } from '../world.ts';
import { Avatar, IconButton, icons, Name, Rich } from './parts.tsx';
import { avatar, c, viewer } from './state.ts';

const rooms = [
  ['Home', '/home', 'AppTabBar_Home_Link', 'M4 11l8-7 8 7v9H4z'],
  [
    'Explore',
    '/explore',
    'AppTabBar_Explore_Link',
    'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.5 15.5l5 5',
  ],
  [
    'Notifications',
    '/notifications/mentions',
    'AppTabBar_Notifications_Link',
    'M6 17V10a6 6 0 0 1 12 0v7l2 1H4zM10 20h4',
  ],
  ['Chat', '/i/chat', 'AppTabBar_DirectMessage_Link', 'M4 5h16v13H4zM4 6l8 6 8-6'],
  ['Profile', '', 'AppTabBar_Profile_Link', 'M12 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM5 21c0-5 3-7 7-7s7 2 7 7'],
] as const;

/** The left bar with the account that is signed in. */
export function SideNav() {
  return (
    <header role="banner" className={c('side')}>
      <div>
        <h1 role="heading" className={c('logo')}>
          <a href="/home" aria-label="X" role="link">
            <svg viewBox="0 0 24 24" aria-hidden="true" width="28" height="28">
              <path d="M4 4l16 16M20 4L4 20" stroke="currentColor" strokeWidth="3" />
            </svg>
          </a>
        </h1>
        <nav aria-label="Primary" role="navigation">
          {rooms.map(([label, path, testid, icon]) => (
            <a
              key={testid}
              href={path || `/${viewer.handle}`}
              aria-label={label}
              role="link"
              data-testid={testid}
              className={c('room')}
            >
              <div>
                <div>
                  <svg viewBox="0 0 24 24" aria-hidden="true" width="26" height="26">
                    <path
                      d={icon}
                      fill="none"
                      stroke="currentColor"
                      strokeWidth="1.9"
                      strokeLinejoin="round"
                    />
                  </svg>
                </div>
                <div dir="ltr">
                  <span>{label}</span>
                </div>
              </div>
            </a>
          ))}
        </nav>
        <a
          href="/home"
          aria-label="Post"
          role="link"
          data-testid="SideNav_NewTweet_Button"
          className={c('post')}
        >
          <div dir="ltr">
            <span>Post</span>
          </div>
        </a>
      </div>
      <button
        aria-label="Account menu"
        role="button"
        data-testid="SideNav_AccountSwitcher_Button"
        type="button"
        className={c('switcher')}
      >
        <div>
          <Avatar person={viewer} linked={false} />
        </div>
        <div>
          <Name person={viewer} />
          <div tabIndex={-1} className={c('quiet')}>
            <div dir="ltr">
              <span>@{viewer.handle}</span>
            </div>
          </div>
        </div>
      </button>
    </header>
  );
}

/** The middle column with its sticky head. */
export function Column({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <div data-testid="primaryColumn" className={c('column')}>
      <div aria-label="Home timeline" tabIndex={0}>
        <div className={c('columnHead')}>
          <IconButton testid="app-bar-back" label="Back" icon={icons.back} run={() => history.back()} />
          <div>
            <h2 dir="ltr" aria-level={2} role="heading">
              <span>
                <Rich text={title} />
              </span>
            </h2>
            {note && (
              <div dir="ltr" className={c('quiet')}>
                {note}
              </div>
            )}
          </div>
        </div>
        {children}
      </div>
    </div>
  );
}

export function Tabs({ tabs, at }: { tabs: readonly (readonly [string, string])[]; at: string }) {
  return (
    <nav role="navigation" aria-live="polite">
      <div role="tablist" data-testid="ScrollSnap-List" className={c('tabs')}>
        {tabs.map(([label, path]) => (
          <div key={path} role="presentation">
            <a href={path} role="tab" aria-selected={path === at} tabIndex={path === at ? undefined : -1}>
              <div dir="ltr">
                <span>{label}</span>
              </div>
            </a>
          </div>
        ))}
      </div>
    </nav>
  );
}

export function ProfileHead({ person }: { person: Person }) {
  return (
    <div>
      <a href={`/${person.handle}/header_photo`} aria-hidden="true" role="link" tabIndex={-1}>
        <div className={c('cover')} style={{ backgroundImage: `url(/images/photo/${person.key}.svg)` }} />
      </a>
      <div className={c('profile')}>
        <div className={c('profileTop')}>
          <img alt="Opens profile photo" draggable="true" src={avatar(person)} className={c('bigFace')} />
          {person.key !== viewer.key && (
            <div data-testid="placementTracking">
              <button
                aria-label={`Follow @${person.handle}`}
                role="button"
                data-testid={`${person.number}-follow`}
                type="button"
                className={c('follow')}
              >
                <div dir="ltr">
                  <span>Follow</span>
                </div>
              </button>
            </div>
          )}
        </div>
        <div data-testid="UserName">
          <div className={c('profileName')}>
            <Name person={person} />
          </div>
          <div tabIndex={-1} className={c('quiet')}>
            <div dir="ltr">
              <span>@{person.handle}</span>
            </div>
          </div>
        </div>
        <div dir="auto" data-testid="UserDescription" className={c('bio')}>
          <Rich text={person.bio} />
        </div>
      </div>
    </div>
  );
}

/** The right bar: search and what is trending. */
export function Sidebar() {
  return (
    <div data-testid="sidebarColumn" className={c('right')}>
      <div aria-label="Trending" tabIndex={0}>
        <form action="#" aria-label="Search" role="search" onSubmit={(event) => event.preventDefault()}>
          <label data-testid="SearchBox_Search_Input_label">
            <input
              placeholder="Search"
              aria-label="Search query"
              role="combobox"
              aria-expanded="false"
              type="text"
              dir="auto"
              data-testid="SearchBox_Search_Input"
              className={c('search')}
            />
          </label>
        </form>
        <div className={c('card')}>
          <h2 aria-level={2} role="heading">
            <span>What’s happening</span>
          </h2>
          {['Rye week', 'First frost', '#breakfast'].map((trend) => (
            <div key={trend} tabIndex={0} data-testid="trend" role="link" className={c('trend')}>
              <div dir="ltr" className={c('quiet')}>
                <span>Trending</span>
              </div>
              <div dir="ltr">
                <span>{trend}</span>
              </div>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
