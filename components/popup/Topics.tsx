import { useEffect, useState } from 'react';
import type { send, TopicView } from '../../lib/messages.ts';
import { useWords } from '../words-context.ts';

/** What customers write about more than the week before, asked once as a week's comments are read for it; nothing where it is nothing. */
export function Topics({ send: ask }: { send: typeof send }) {
  const { t } = useWords();
  const [topics, setTopics] = useState<readonly TopicView[]>([]);
  useEffect(() => {
    let isOpen = true;
    void ask('topics.view', {}).then((answer) => isOpen && answer.ok && setTopics(answer.value));
    return () => {
      isOpen = false;
    };
  }, [ask]);
  if (topics.length === 0) return null;
  return (
    <section className="topics">
      <h2>{t('topics.title')}</h2>
      <ul aria-label={t('topics.title')}>
        {topics.map(({ phrase, lang, n }) => (
          <li key={`${lang} ${phrase}`}>
            <bdi lang={lang}>{phrase}</bdi> <small>{t('topics.people', { count: n })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
