import { startOf } from '../../lib/core/sla.ts';
import type { CaseView, SummaryView } from '../../lib/messages.ts';
import { isSure, shownCount, siteName } from '../../lib/words.ts';
import { isAbout } from '../about.ts';
import { Countdown } from '../ui/Countdown.tsx';
import { useWords } from '../words-context.ts';

/** The counts as the heading, and below it the two figures a manager asks for first. */
export function Figures({ view, onOpen }: { view: SummaryView; onOpen(caseId: string): void }) {
  const words = useWords();
  const { t } = words;
  const { counts, trust, longest, medianFirstResponse: median } = view;
  const shown = (count: number) => ({ count, shown: shownCount(words, count, trust) });
  return (
    <>
      <h1 className="popup-counts">
        <span>{t('count.waiting', shown(counts.waiting))}</span>
        <span className="dot"> · </span>
        <span data-clock={counts.overdue > 0 ? 'overdue' : undefined}>
          {t('count.overdue', shown(counts.overdue))}
        </span>
      </h1>
      <dl className="figures">
        <div>
          <dt>{t('popup.longest')}</dt>
          <dd>
            {longest ? <Longest of={longest} /> : t(isSure(trust) ? 'popup.medianNone' : 'popup.longestNone')}
          </dd>
        </div>
        <div>
          <dt>{t('popup.median')}</dt>
          <dd>{median ? <Median of={median} onOpen={onOpen} /> : t('popup.medianNone')}</dd>
        </div>
      </dl>
    </>
  );
}

interface MedianProps {
  of: NonNullable<SummaryView['medianFirstResponse']>;
  onOpen(caseId: string): void;
}

/** The median is the time of a case, and opens it. */
function Median({ of: { value, about, over, n, open, caseId }, onOpen }: MedianProps) {
  const { t, duration } = useWords();
  const shown = over ? t('over', { duration: duration(value) }) : duration(value, { about });
  return (
    <>
      <button
        type="button"
        className="figure-open"
        title={t('card.open')}
        onClick={(event) => {
          if (event.nativeEvent.isTrusted) onOpen(caseId);
        }}
      >
        {shown}
      </button>
      {n > 0 && <small>{t('popup.medianOf', { count: n })}</small>}
      {open > 0 && <small>{t('popup.medianOpen', { count: open })}</small>}
    </>
  );
}

function Longest({ of: { case: longest, comment } }: { of: CaseView }) {
  const words = useWords();
  const since = longest.waitingSince;
  if (!since) return null;
  return (
    <>
      <Countdown at={startOf(since)}>
        {(now) => words.duration(now - startOf(since), { about: isAbout(since) })}
      </Countdown>
      <small>
        <bdi>{comment.author.name}</bdi> · {siteName(words, comment.site)}
      </small>
    </>
  );
}
