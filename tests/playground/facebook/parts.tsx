// biome-ignore-all lint/a11y: the markup is the site's, roles on divs included (dom.md 1).
import type { ReactNode } from 'react';
import { emojiCode, partsOf } from '../text.ts';
import type { Person } from '../world.ts';
import { avatar, c, source, tracked, w } from './state.ts';

/** `n` plain boxes around the content, as deep as the site nests. */
export function Deep({ n, children }: { n: number; children: ReactNode }): ReactNode {
  return n === 0 ? children : <div className={c(`deep${n % 3}`)}>{<Deep n={n - 1}>{children}</Deep>}</div>;
}

/** Layer for hover and focus that stands in every control. */
export function Ripple() {
  return <div role="none" data-visualcompletion="ignore" className={c('ripple')} />;
}

interface PressProps {
  children: ReactNode;
  run?: () => void;
  label?: string | undefined;
  look?: string;
  menu?: boolean | undefined;
  expanded?: boolean | undefined;
}

/** The site's button: a div with a role. */
export function Press({ children, run, label, look = 'press', menu, expanded }: PressProps) {
  return (
    <div
      aria-label={label}
      aria-haspopup={menu ? 'menu' : undefined}
      aria-expanded={menu ? (expanded ?? false) : undefined}
      role="button"
      tabIndex={0}
      className={c(look)}
      onClick={run}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        run?.();
      }}
    >
      {children}
    </div>
  );
}

export function Avatar({ person, size, label }: { person: Person; size: number; label?: boolean }) {
  return (
    <svg
      aria-hidden={label ? undefined : true}
      aria-label={label ? person.name : undefined}
      data-visualcompletion="ignore-dynamic"
      role={label ? 'img' : 'none'}
      className={c('avatar')}
      style={{ height: size, width: size }}
    >
      <image
        x="0"
        y="0"
        height="100%"
        width="100%"
        preserveAspectRatio="xMidYMid slice"
        xlinkHref={avatar(person)}
      />
    </svg>
  );
}

/** Lines of a text: a block each, emoji as images, links through the site's redirect. */
export function Lines({
  text,
  tail,
  mention,
}: {
  text: string;
  tail?: ReactNode;
  mention?: Person | undefined;
}) {
  const paragraphs = text.split('\n\n');
  return paragraphs.map((paragraph, p) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other identity.
    <div key={p} className={c('paragraph')}>
      {paragraph.split('\n').map((line, l, all) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity.
        <div key={l} dir="auto" style={{ textAlign: 'start' }}>
          {p === 0 && l === 0 && mention && line.startsWith(mention.name) ? (
            <>
              <Mention person={mention} />
              <Parts line={line.slice(mention.name.length)} />
            </>
          ) : (
            <Parts line={line} />
          )}
          {p === paragraphs.length - 1 && l === all.length - 1 && tail}
        </div>
      ))}
    </div>
  ));
}

function Mention({ person }: { person: Person }) {
  return (
    <span className={c('mention')}>
      <a
        href={tracked(person.vanity ? `/${person.vanity}` : `/profile.php?id=${person.number}`, person.key)}
        role="link"
      >
        {person.name}
      </a>
    </span>
  );
}

function Parts({ line }: { line: string }) {
  return partsOf(line, false).map(({ kind, value }, i) => {
    const key = `${i} ${value}`;
    if (kind === 'emoji')
      return (
        <span key={key} className={c('emoji')}>
          <img
            height="16"
            width="16"
            alt={value}
            referrerPolicy="origin-when-cross-origin"
            src={`/images/emoji.php/v9/t4d/1/16/${emojiCode(value)}.png`}
          />
        </span>
      );
    if (kind === 'link')
      return (
        <a
          key={key}
          {...{ attributionsrc: source(value) }}
          href={`https://l.facebook.com/l.php?u=${encodeURIComponent(value)}`}
          rel="nofollow noreferrer"
          role="link"
          target="_blank"
        >
          {value}
        </a>
      );
    return value;
  });
}

export function Loading() {
  return (
    <div
      aria-label={w.loading}
      role="status"
      data-visualcompletion="loading-state"
      tabIndex={-1}
      className={c('loading')}
    >
      <div className={c('glimmer')} />
      <div>
        <div className={c('glimmer', 'wide')} />
      </div>
    </div>
  );
}
