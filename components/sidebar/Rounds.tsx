import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { BrandId, SiteId } from '../../lib/core/types.ts';
import type { RoundsFilter, RoundsView } from '../../lib/messages.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { RoundRow } from '../rounds/RoundRow.tsx';
import { createSurface } from '../state.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useWords } from '../words-context.ts';
import { useTools } from './tools.ts';

interface RoundsProps {
  brandId: BrandId | null;
  /** Null: all sites. */
  site: SiteId | null;
  subscribe(ring: () => void): () => void;
}

/** As many as the worker keeps of one site. */
const limit = 200;

/** The brand's posts in the order to look at them. */
export function Rounds({ brandId, site, subscribe }: RoundsProps) {
  const { t } = useWords();
  const { send, now } = useTools();
  const [surface] = useState(() =>
    createSurface<RoundsFilter, RoundsView>({ brandId, site, limit }, (query) => send('rounds.view', query)),
  );
  const { view, problem, retry, letBe, act } = useStore(surface);
  useEffect(() => surface.getState().listen(subscribe), [surface, subscribe]);
  useEffect(() => {
    const { query, ask } = surface.getState();
    if (query.brandId !== brandId || query.site !== site) void ask({ brandId, site, limit });
  }, [surface, brandId, site]);
  return (
    <div className="queue">
      {problem && <ErrorNotice problem={problem} onRetry={retry} onCancel={letBe} />}
      {!view && !problem && (
        <p className="loading" role="status">
          {t('loading')}
        </p>
      )}
      {view?.total === 0 && <EmptyState icon="eye" title={t('rounds.none')} hint={t('rounds.none.hint')} />}
      {view && view.total > 0 && (
        <>
          <h3 className="rounds-title">{t('rounds.title')}</h3>
          <ul className="rounds" aria-label={t('rounds.title')}>
            {view.items.map((round) => (
              <RoundRow
                key={round.postId}
                round={round}
                onOpen={() => void act(() => send('post.open', { postId: round.postId }))}
                onLetBe={(letBe) =>
                  void act(() => send('post.letBe', { postId: round.postId, at: now(), letBe }))
                }
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
