import { useId } from 'react';
import { closedAs } from '../../lib/core/closing.ts';
import { isComplete, neverSeen } from '../../lib/core/coverage.ts';
import type { RoundView } from '../../lib/messages.ts';
import { siteName } from '../../lib/words.ts';
import { isAbout } from '../about.ts';
import { Button } from '../ui/Button.tsx';
import { Countdown } from '../ui/Countdown.tsx';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../words-context.ts';

interface RoundRowProps {
  round: RoundView;
  onOpen(): void;
  /** The post is let be with what was not seen, or (false) is to be looked at after all. */
  onLetBe?(letBe: boolean): void;
}

/** One post of the round list: what it says, how much of it was not seen, when somebody was last there. */
export function RoundRow({ round, onOpen, onLetBe }: RoundRowProps) {
  const words = useWords();
  const { t } = words;
  const text = useId();
  const { postedAt, visitedAt, coverage } = round;
  const isLetBe = coverage !== null && closedAs(coverage) === 'let-be';
  const canChoose = onLetBe && coverage && (isLetBe || !isComplete(coverage));
  return (
    <li className="round">
      <span className="round-site" data-site={round.site}>
        <Icon name={round.site} size={12} />
        <span className="unseen">{siteName(words, round.site)}</span>
      </span>
      <p id={text} className="round-text" dir="auto" data-empty={round.excerpt === '' || undefined}>
        {round.excerpt || t('rounds.noWords')}
      </p>
      <Button label={t('card.open')} icon="next" iconOnly describedBy={text} onPress={onOpen} />
      <ul className="round-facts">
        <Unseen round={round} />
        <li>{visitedAt === null ? t('rounds.never') : <Since at={visitedAt} say="rounds.visited" />}</li>
        {postedAt && (
          <li className="round-posted">
            <Since at={postedAt.earliest ?? postedAt.latest} say="rounds.posted" about={isAbout(postedAt)} />
          </li>
        )}
        {round.url === null && (
          <li className="round-place">{t('rounds.foundOn', { page: placeOf(round.foundOn) })}</li>
        )}
        {canChoose && (
          <li className="round-choice">
            <Button
              label={t(isLetBe ? 'rounds.again' : 'rounds.letBe')}
              look="quiet"
              describedBy={text}
              onPress={() => onLetBe(!isLetBe)}
            />
          </li>
        )}
      </ul>
    </li>
  );
}

function Unseen({ round: { coverage } }: { round: RoundView }) {
  const { t } = useWords();
  if (!coverage) return <li>{t('rounds.uncounted')}</li>;
  const closing = closedAs(coverage) ? coverage.closing : undefined;
  if (!closing && isComplete(coverage)) return <li>{t('rounds.whole')}</li>;
  const rest = neverSeen(coverage);
  const unseen = rest === null ? t('rounds.some') : t('rounds.unseen', { count: rest });
  if (!closing)
    return (
      <li className="chip" data-unseen>
        {unseen}
      </li>
    );
  return (
    <>
      <li>{unseen}</li>
      <li>
        <Since at={closing.at} say="rounds.letBeSince" />
      </li>
    </>
  );
}

type Say = 'rounds.visited' | 'rounds.posted' | 'rounds.letBeSince';

function Since({ at, say, about = false }: { at: number; say: Say; about?: boolean }) {
  const words = useWords();
  return <Countdown at={at}>{(now) => words.t(say, { ago: words.ago(now - at, { about }) })}</Countdown>;
}

/** An address as people read it: without what every page of the site has. */
function placeOf(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address);
  const id = searchParams.get('id');
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${id ? `?id=${id}` : ''}`;
}
