import { useEffect, useReducer, useState } from 'react';
import type { CommentId } from '../../lib/core/types.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words-context.ts';
import { useTools } from './tools.ts';

/** Stands in no text. */
const gap = '\0';

/** The notice may come while the panel is scrolled. */
const intoView = (own: Element | null) => own?.scrollIntoView({ block: 'nearest' });

/** Says that sending was paused, as `heated` words stand in the draft to a comment; only the person's next press sends it. */
export function ThinkTwice({ to, heated }: { to: CommentId; heated: readonly string[] }) {
  const { t } = useWords();
  const { page } = useTools();
  const [isPaused, setPaused] = useState(false);
  const [round, again] = useReducer((n: number) => n + 1, 0);
  const words = heated.join(gap);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each `round` pauses anew
  useEffect(() => {
    const end = page.thinkTwice(to, words.split(gap), setPaused);
    return () => {
      end();
      setPaused(false);
    };
  }, [page, to, words, round]);
  if (!isPaused) return null;
  const keepEditing = () => {
    again();
    page.focus(to);
  };
  return (
    <div ref={intoView}>
      <Notice tone="bad" text={t('draft.paused')}>
        <q className="place" dir="auto">
          {heated[0]}
        </q>
        <Button label={t('draft.paused.edit')} onPress={keepEditing} />
      </Notice>
    </div>
  );
}
