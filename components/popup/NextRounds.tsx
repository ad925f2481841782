import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { RoundsView, send } from '../../lib/messages.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { RoundRow } from '../rounds/RoundRow.tsx';
import { createSurface } from '../state.ts';
import { useWords } from '../words-context.ts';

interface NextRoundsProps {
  send: typeof send;
  subscribe(ring: () => void): () => void;
  /** A post was opened. */
  onOpened(): void;
}

const query = { brandId: null, site: null, limit: 3 };

/** The first posts of the round list; nothing where no post is known yet. */
export function NextRounds({ send, subscribe, onOpened }: NextRoundsProps) {
  const { t } = useWords();
  const [surface] = useState(() => createSurface<null, RoundsView>(null, () => send('rounds.view', query)));
  const { view, problem, retry, letBe, act } = useStore(surface);
  useEffect(() => surface.getState().listen(subscribe), [surface, subscribe]);
  const open = async (postId: string) => {
    if (await act(() => send('post.open', { postId }))) onOpened();
  };
  if (problem) return <ErrorNotice problem={problem} onRetry={retry} onCancel={letBe} />;
  if (!view || view.total === 0) return null;
  return (
    <section className="next-rounds">
      <h2>{t('rounds.title')}</h2>
      <ul className="rounds" aria-label={t('rounds.title')}>
        {view.items.map((round) => (
          <RoundRow key={round.postId} round={round} onOpen={() => void open(round.postId)} />
        ))}
      </ul>
    </section>
  );
}
