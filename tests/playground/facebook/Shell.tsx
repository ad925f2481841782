// biome-ignore-all lint/a11y: the markup is the site's, roles on divs included.
import type { Person } from '../world.ts';
import { Avatar, Press, Ripple } from './parts.tsx';
import { c, profilePath, ui, viewer } from './state.ts';

/** The bar at the top: search, rooms, account controls. */
export function Banner() {
  return (
    <div role="banner" className={c('banner')}>
      <div className={c('bannerStart')}>
        <a aria-hidden="false" aria-label="Facebook" href="/" role="link" tabIndex={0} className={c('logo')}>
          <svg viewBox="0 0 36 36" height="40" width="40" aria-hidden="true">
            <circle cx="18" cy="18" r="18" fill="currentColor" />
            <path
              d="M11 24c5-1 6-12 14-12"
              stroke="white"
              strokeWidth="3.4"
              fill="none"
              strokeLinecap="round"
            />
          </svg>
        </a>
        <label className={c('search')}>
          <input
            dir="auto"
            role="combobox"
            aria-expanded="false"
            type="search"
            aria-label="Search Facebook"
            placeholder="Search Facebook"
          />
        </label>
      </div>
      <div aria-label="Facebook" role="navigation" className={c('rooms')}>
        <ul>
          {['Home', 'Video', 'Groups'].map((room, i) => (
            <li key={room}>
              <span>
                <a
                  aria-label={room}
                  href="/"
                  role="link"
                  tabIndex={0}
                  className={c(i === 0 ? 'room' : 'roomOff')}
                >
                  <span aria-hidden="true">{['⌂', '▷', '◍'][i]}</span>
                </a>
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div aria-label="Account Controls and Settings" role="navigation" className={c('account')}>
        <Press label="Menu" look="round">
          <span aria-hidden="true">⋮⋮</span>
          <Ripple />
        </Press>
        <Press label="Notifications, 3 unread" look="round">
          <span aria-hidden="true">🔔</span>
          <Ripple />
        </Press>
        <Press label="Your profile" menu look="round">
          <Avatar person={viewer} size={40} label />
          <Ripple />
        </Press>
      </div>
    </div>
  );
}

/** Cover, name and tabs of a page. */
export function PageHead({ page }: { page: Person }) {
  const likes = (4000 + (Number(page.number.slice(-4)) % 9000)).toLocaleString(ui);
  return (
    <div className={c('pageHead')}>
      <div className={c('cover')} style={{ backgroundImage: `url(/images/photo/${page.key}.svg)` }} />
      <div className={c('pageWho')}>
        <div className={c('pageAvatar')}>
          <Avatar person={page} size={120} label />
        </div>
        <div>
          <h1 dir="auto" className={c('pageName')}>
            {page.name}
          </h1>
          <span dir="auto" className={c('quiet')}>
            <a href={`${profilePath(page)}`} role="link" tabIndex={0}>
              {likes} followers
            </a>
          </span>
        </div>
      </div>
      {page.bio && (
        <div dir="auto" className={c('bio')}>
          {page.bio}
        </div>
      )}
      <div role="tablist" className={c('tabs')}>
        {['Posts', 'About', 'Photos'].map((tab, i) => (
          <a key={tab} role="tab" aria-selected={i === 0} href={profilePath(page)} tabIndex={0}>
            {tab}
          </a>
        ))}
      </div>
    </div>
  );
}
