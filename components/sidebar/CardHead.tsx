import type { CSSProperties } from 'react';
import { standingAt } from '../../lib/core/sla.ts';
import type { Case, ClockState } from '../../lib/core/types.ts';
import type { CaseView } from '../../lib/messages.ts';
import { siteName, type Words } from '../../lib/words.ts';
import { isAbout } from '../about.ts';
import { Countdown } from '../ui/Countdown.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { useWords } from '../words-context.ts';

/** Who wrote, where, and how long is left to answer. */
export function CardHead({ item, nameId }: { item: CaseView; nameId: string }) {
  const words = useWords();
  const { author, site } = item.comment;
  return (
    <div className="card-head">
      <span
        className="avatar"
        aria-hidden="true"
        style={{ '--hue': hueOf(item.case.customerId) } as CSSProperties}
      >
        {initial(author.name)}
        <span className="avatar-site" data-site={site}>
          <Icon name={site} size={10} />
        </span>
      </span>
      <span className="card-author">
        <bdi id={nameId} className="author-name">
          {author.name}
        </bdi>
        <span className="author-handle">
          {siteName(words, site)}
          {site === 'x' && author.handle && (
            <>
              {' · '}
              <bdi>@{author.handle}</bdi>
            </>
          )}
        </span>
      </span>
      {item.case.due !== null && <CardClock of={item.case} due={item.case.due} />}
    </div>
  );
}

const icons: Record<ClockState, IconName> = { waiting: 'clock', 'at-risk': 'atRisk', overdue: 'overdue' };

function CardClock({ of, due }: { of: Case; due: number }) {
  const words = useWords();
  return (
    <Countdown at={due}>
      {(now) => {
        const { clock } = standingAt(of, now);
        if (!clock) return null;
        return (
          <span
            className="clock"
            data-clock={clock}
            title={clock === 'at-risk' ? words.t('clock.atRisk') : undefined}
          >
            <Icon name={icons[clock]} size={14} />
            {clockText(words, due - now, isAbout(of.waitingSince))}
          </span>
        );
      }}
    </Countdown>
  );
}

/** "18 min left" or "overdue by about 12 min"; `left` in ms. */
function clockText(words: Words, left: number, about: boolean): string {
  if (Math.abs(left) < 1000) return words.t('clock.dueNow');
  const duration = words.duration(Math.abs(left), { about, seconds: !about });
  return words.t(left > 0 ? 'clock.left' : 'clock.overdue', { duration });
}

function initial(name: string): string {
  const [first = ''] = new Intl.Segmenter().segment(name.trim());
  return typeof first === 'string' ? first : first.segment.toLocaleUpperCase();
}

/** A steady colour for a person, as a hue in degrees. */
function hueOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return sum;
}
