import { isHotNow } from '../../lib/core/hot.ts';
import { startOf, stateAt } from '../../lib/core/sla.ts';
import type { Case, CaseState } from '../../lib/core/types.ts';
import type { CaseView } from '../../lib/messages.ts';
import type { Words } from '../../lib/words.ts';
import { isAbout } from '../about.ts';
import { Countdown } from '../ui/Countdown.tsx';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../words-context.ts';
import { CardPromises } from './CardPromises.tsx';
import { marksOf } from './marks.ts';
import { useTools } from './tools.ts';

/** The small print of a card: what it is about, how long it waits, and what is special about the comment. */
export function CardMeta({ item }: { item: CaseView }) {
  const words = useWords();
  const { t } = words;
  const { now } = useTools();
  const { category, reasons, veto, learned } = item.case.triage;
  const news = newsOf(words, item.case);
  const state = decisionText(words, item.case, stateAt(item.case, now()));
  return (
    <ul className="card-meta">
      <li
        className="chip"
        data-hot={isHotNow(item.case.triage) || undefined}
        title={reasons.length > 0 ? t('card.why', { reasons: reasons.join(', ') }) : undefined}
      >
        {t(`category.${category}`)}
      </li>
      {veto && <li className="chip">{t(veto.hot ? 'card.setHot' : 'card.setCalm')}</li>}
      {!veto && learned && (
        <li className="chip">
          {t(learned.hot ? 'card.learnedHot' : 'card.learnedCalm', { count: learned.times })}
        </li>
      )}
      {asksNothing(item.case) && (
        <li className="chip" title={t('card.asksNothing.why', { category: t(`category.${category}`) })}>
          {t('card.asksNothing')}
        </li>
      )}
      {item.case.waitingSince && <Waiting of={item.case} since={startOf(item.case.waitingSince)} />}
      {item.case.waitingSince && item.case.due === null && <li>{t('clock.never')}</li>}
      {state && <li>{state}</li>}
      {isLate(item.case) && (
        <li className="chip" data-hot>
          <Icon name="overdue" size={12} />
          {t('state.late')}
        </li>
      )}
      {news && (
        <li className="chip" data-news>
          <Icon name="eye" size={12} />
          {news}
        </li>
      )}
      {item.advice && (
        <li className="chip" title={t(`advice.reason.${item.advice.reason}`)}>
          {t(`advice.${item.advice.step}`)}
        </li>
      )}
      <CardPromises of={item.case} />
      {marksOf(words, item.comment).map((mark) => (
        <li key={mark} className="chip">
          {mark}
        </li>
      ))}
    </ul>
  );
}

/** It waits, last in its list, though nobody would miss an answer. Cases stored before this was judged do not tell. */
function asksNothing({ waitingSince, triage }: Case): boolean {
  // Trolls and spam come with advice of their own.
  if (waitingSince === null || triage.category === 'abuse-or-spam') return false;
  return triage.needsReply === false && !isHotNow(triage);
}

/** What changed on the page after the case had been dealt with: to be looked at, though no clock was started by it. */
function newsOf({ t }: Words, { textChange, waitingFor, answers }: Case): string | null {
  if (textChange) return t(`card.changed.${textChange.after}`);
  return waitingFor !== null && answers.at(-1)?.gone ? t('card.answerDeleted') : null;
}

/** A late answer stays a visible miss, whatever was decided after it. */
function isLate({ waitingFor, answers }: Case): boolean {
  return waitingFor === null && answers.findLast(({ gone }) => !gone)?.verdict === 'missed';
}

function Waiting({ of, since }: { of: Case; since: number }) {
  const words = useWords();
  return (
    <li>
      <Countdown at={since}>
        {(now) =>
          words.t('clock.waiting', {
            duration: words.duration(now - since, { about: isAbout(of.waitingSince) }),
          })
        }
      </Countdown>
    </li>
  );
}

/** What was decided or done about a case that is not simply waiting. */
function decisionText({ t, moment, duration }: Words, of: Case, state: CaseState): string | null {
  const decision = of.decision?.decision;
  if (state === 'dismissed' && decision?.kind === 'dismiss')
    return t('state.dismissed', { reason: t(`dismiss.${decision.reason}`) });
  if (state === 'snoozed' && decision?.kind === 'snooze')
    return decision.until === 'customer-writes'
      ? t('state.snoozedCustomer')
      : t('state.snoozedUntil', { moment: moment(decision.until) });
  if (state === 'escalated' && decision?.kind === 'escalate')
    return decision.note ? t('state.escalated', { note: decision.note }) : t('state.escalatedBare');
  if (state === 'resolved') return t('state.resolved');
  const took = of.answers.findLast(({ gone }) => !gone)?.took;
  if (state === 'answered')
    return took
      ? t('state.answeredAfter', { duration: duration(took.latest, { about: isAbout(took) }) })
      : t('state.answered');
  return null;
}
