import { type PromiseState, promiseState } from '../../lib/core/promise.ts';
import { startOf } from '../../lib/core/sla.ts';
import type { Case, CasePromise } from '../../lib/core/types.ts';
import { Countdown } from '../ui/Countdown.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { useWords } from '../words-context.ts';

/** What the brand has only said so far: that the customer was put off in the present wait, and what was promised. */
export function CardPromises({ of }: { of: Case }) {
  const { t, moment } = useWords();
  const stop = softStopOf(of);
  return (
    <>
      {stop && (
        <li className="chip" data-news>
          <Icon name="clock" size={12} />
          {t('card.putOff', { moment: moment(stop.at.latest) })}
        </li>
      )}
      {of.promises?.map((promise) => (
        <PromiseChip key={`${promise.commentId} ${promise.text}`} promise={promise} />
      ))}
    </>
  );
}

/** The last soft stop of the present wait. */
function softStopOf({ softStops, waitingSince }: Case) {
  if (!waitingSince) return undefined;
  return softStops?.findLast(({ at }) => at.latest >= startOf(waitingSince));
}

const icons: Record<PromiseState, IconName> = { open: 'clock', kept: 'check', broken: 'overdue' };

function PromiseChip({ promise }: { promise: CasePromise }) {
  const { t, moment } = useWords();
  return (
    <Countdown at={promise.dueAt}>
      {(now) => {
        const state = promiseState(promise, now);
        return (
          <li
            className="chip"
            data-promise={state}
            data-news={state === 'open' || undefined}
            data-hot={state === 'broken' || undefined}
          >
            <Icon name={icons[state]} size={12} />
            {t(`promise.${state}`, { words: promise.text, moment: moment(promise.dueAt) })}
          </li>
        );
      }}
    </Countdown>
  );
}
