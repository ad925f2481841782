import { useEffect, useState } from 'react';
import { isGone } from '../../lib/core/comment.ts';
import type { Outcome, StoredComment } from '../../lib/core/types.ts';
import type { CaseView } from '../../lib/messages.ts';
import { isAbout } from '../about.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { useWords } from '../words-context.ts';
import { EarlierTexts } from './EarlierTexts.tsx';
import { marksOf } from './marks.ts';
import { useTools } from './tools.ts';

/** The conversation a case is part of, oldest first; talk between customers is in it too. */
export function Thread({ item }: { item: CaseView }) {
  const { threadId, waitingFor, alsoWaiting = [] } = item.case;
  const { t } = useWords();
  const { send } = useTools();
  const [answer, setAnswer] = useState<Outcome<StoredComment[]> | null>(null);

  // A new answer of the list may mean that the thread grew or changed: then it is asked for again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `item` is that signal
  useEffect(() => {
    let gone = false;
    void send('thread.view', { threadId }).then((outcome) => {
      if (!gone) setAnswer(outcome);
    });
    return () => {
      gone = true;
    };
  }, [send, threadId, item]);

  if (!answer) return <p className="loading">{t('loading')}</p>;
  if (!answer.ok) return <ErrorNotice problem={answer.problem} />;
  return (
    <ol className="thread" aria-label={t('card.thread')}>
      {answer.value.map((comment) => (
        <ThreadMessage
          key={comment.id}
          comment={comment}
          isCurrent={comment.id === item.comment.id}
          waits={comment.id === waitingFor || alsoWaiting.includes(comment.id)}
        />
      ))}
    </ol>
  );
}

function ThreadMessage(p: { comment: StoredComment; isCurrent: boolean; waits: boolean }) {
  const { comment, isCurrent, waits } = p;
  const words = useWords();
  const { t, ago, moment } = words;
  const { now } = useTools();
  const at = comment.exactAt ?? comment.bounds.latest;
  const about = comment.exactAt === null && isAbout(comment.bounds);
  return (
    <li
      data-brand={comment.author.isBrand || undefined}
      data-gone={isGone(comment) || undefined}
      aria-current={isCurrent || undefined}
    >
      <p className="thread-head">
        <bdi>{comment.author.name}</bdi>
        {comment.author.isBrand && <span className="chip">{t('card.brand')}</span>}
        <time dateTime={new Date(at).toISOString()} title={moment(at)}>
          {ago(now() - at, { about })}
        </time>
        {waits && (
          <span className="chip" data-news>
            {t('card.waits')}
          </span>
        )}
        {marksOf(words, comment).map((mark) => (
          <span key={mark} className="chip">
            {mark}
          </span>
        ))}
      </p>
      <p className="thread-text" dir="auto" lang={comment.lang ?? undefined}>
        {comment.text}
      </p>
      <EarlierTexts comment={comment} />
    </li>
  );
}
