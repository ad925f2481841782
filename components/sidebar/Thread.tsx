import { useEffect, useState } from 'react';
import type { CommentId, Outcome, StoredComment } from '../../lib/core/types.ts';
import { isAbout } from '../about.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { useWords } from '../words-context.ts';
import { useTools } from './tools.ts';

/** The conversation a comment stands in, oldest first. */
export function Thread({ threadId, current }: { threadId: CommentId; current: CommentId }) {
  const { t } = useWords();
  const { send } = useTools();
  const [answer, setAnswer] = useState<Outcome<StoredComment[]> | null>(null);

  // The message we owe an answer to changes when the thread grew: then it is asked for again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `current` is that signal
  useEffect(() => {
    let gone = false;
    void send('thread.view', { threadId }).then((outcome) => {
      if (!gone) setAnswer(outcome);
    });
    return () => {
      gone = true;
    };
  }, [send, threadId, current]);

  if (!answer) return <p className="loading">{t('loading')}</p>;
  if (!answer.ok) return <ErrorNotice problem={answer.problem} />;
  return (
    <ol className="thread" aria-label={t('card.thread')}>
      {answer.value.map((comment) => (
        <ThreadMessage key={comment.id} comment={comment} isCurrent={comment.id === current} />
      ))}
    </ol>
  );
}

function ThreadMessage({ comment, isCurrent }: { comment: StoredComment; isCurrent: boolean }) {
  const { t, ago, moment } = useWords();
  const { now } = useTools();
  const at = comment.exactAt ?? comment.bounds.latest;
  const about = comment.exactAt === null && isAbout(comment.bounds);
  return (
    <li data-brand={comment.author.isBrand || undefined} aria-current={isCurrent || undefined}>
      <p className="thread-head">
        <bdi>{comment.author.name}</bdi>
        {comment.author.isBrand && <span className="chip">{t('card.brand')}</span>}
        <time dateTime={new Date(at).toISOString()} title={moment(at)}>
          {ago(now() - at, { about })}
        </time>
      </p>
      <p className="thread-text" dir="auto" lang={comment.lang ?? undefined}>
        {comment.text}
      </p>
    </li>
  );
}
