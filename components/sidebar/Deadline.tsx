import { useEffect, useState } from 'react';
import type { ExplainLine } from '../../lib/core/explain.ts';
import type { Outcome } from '../../lib/core/types.ts';
import type { CaseView } from '../../lib/messages.ts';
import { explainInWords } from '../../lib/words-explain.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { useWords } from '../words-context.ts';
import { useTools } from './tools.ts';

/** What leads to the deadline of a case, line by line. */
export function Deadline({ item }: { item: CaseView }) {
  const words = useWords();
  const { send } = useTools();
  const [answer, setAnswer] = useState<Outcome<ExplainLine[]> | null>(null);
  const { id } = item.case;

  // A new answer of the list may mean another deadline: then it is asked for again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `item` is that signal
  useEffect(() => {
    let gone = false;
    void send('deadline.view', { caseId: id }).then((outcome) => {
      if (!gone) setAnswer(outcome);
    });
    return () => {
      gone = true;
    };
  }, [send, id, item]);

  if (!answer) return <p className="loading">{words.t('loading')}</p>;
  if (!answer.ok) return <ErrorNotice problem={answer.problem} />;
  if (answer.value.length === 0) return <p className="hint">{words.t('explain.nothing')}</p>;
  return (
    <ol className="deadline" aria-label={words.t('explain')}>
      {explainInWords(words, answer.value, { brandName: item.brandName }).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
