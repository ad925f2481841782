import { useEffect, useState } from 'react';
import type { Outcome } from '../../lib/core/types.ts';
import type { Out, send } from '../../lib/messages.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words-context.ts';

interface LearningProps {
  send: typeof send;
  /** Epoch ms. */
  now(): number;
}

/** How much was learned from people's words on how hot messages are, and how it is forgotten and remembered. */
export function Learning({ send, now }: LearningProps) {
  const { t } = useWords();
  const [view, setView] = useState<Outcome<Out<'learning.view'>> | null>(null);
  useEffect(() => {
    void send('learning.view', {}).then(setView);
  }, [send]);

  const begin = async (from: number) => {
    const begun = await send('learning.begin', { from });
    setView(begun.ok ? await send('learning.view', {}) : begun);
  };
  return (
    <section className="panel">
      <h2>{t('options.learning')}</h2>
      {view?.ok && (
        <>
          <p className="hint">
            {view.value.times === 0
              ? t('options.learning.none')
              : t('options.learning.text', { count: view.value.times })}
          </p>
          <div className="buttons">
            {view.value.times > 0 && (
              <Button label={t('options.learning.forget')} onPress={() => void begin(now())} />
            )}
            {view.value.from > 0 && (
              <Button label={t('options.learning.again')} onPress={() => void begin(0)} />
            )}
          </div>
        </>
      )}
      {view && !view.ok && <ErrorNotice problem={view.problem} />}
    </section>
  );
}
