import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { SummaryView, send } from '../../lib/messages.ts';
import type { Words } from '../../lib/words.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { createSurface } from '../state.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { Button } from '../ui/Button.tsx';
import { ClockContext, createClock } from '../ui/clock.ts';
import { Mark } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords, WordsContext } from '../words-context.ts';
import { BrandCounts } from './BrandCounts.tsx';
import { Figures } from './Figures.tsx';
import { MyPage } from './MyPage.tsx';
import { NextRounds } from './NextRounds.tsx';
import { Topics } from './Topics.tsx';

export interface PopupProps {
  words: Words;
  send: typeof send;
  /** Calls `ring` whenever the worker changed something, until the returned function is called. */
  subscribe(ring: () => void): () => void;
  /** Epoch ms. */
  now(): number;
  /** Address of the page in front; null where the browser does not say. */
  tabUrl: string | null;
  openOptions(): void;
  close(): void;
}

export function Popup(p: PopupProps) {
  const [clock] = useState(() => createClock(p.now, document));
  return (
    <WordsContext value={p.words}>
      <ClockContext value={clock}>
        <Boundary fallback={<Notice tone="bad" text={p.words.t('crash')} />}>
          <Content {...p} />
        </Boundary>
      </ClockContext>
    </WordsContext>
  );
}

function Content({ words, send, subscribe, tabUrl, openOptions, close }: PopupProps) {
  const { t } = words;
  const [surface] = useState(() => createSurface<null, SummaryView>(null, () => send('summary.view', {})));
  const { view, problem, retry, act } = useStore(surface);
  useEffect(() => surface.getState().listen(subscribe), [surface, subscribe]);

  const openCase = async (caseId: string) => {
    if (await act(() => send('case.open', { caseId }))) close();
  };
  return (
    <main className="popup">
      <header className="popup-header">
        <Mark />
        <span className="popup-name">CareRail</span>
        <Button label={t('popup.options')} icon="settings" iconOnly look="quiet" onPress={openOptions} />
      </header>
      {problem && <ErrorNotice problem={problem} onRetry={retry} />}
      {!view && !problem && (
        <p className="loading" role="status">
          {t('loading')}
        </p>
      )}
      {view?.brands.length === 0 && <FirstRun />}
      {view && view.brands.length > 0 && <Summary view={view} onOpen={(caseId) => void openCase(caseId)} />}
      {view && view.brands.length > 0 && <Topics send={send} />}
      {view && view.brands.length > 0 && <NextRounds send={send} subscribe={subscribe} onOpened={close} />}
      {view && (
        <MyPage
          tabUrl={tabUrl}
          brands={view.brands.map(({ brand }) => brand)}
          send={send}
          onAdded={() => void surface.getState().ask()}
        />
      )}
    </main>
  );
}

function Summary({ view, onOpen }: { view: SummaryView; onOpen(caseId: string): void }) {
  const { t } = useWords();
  const next = view.next;
  return (
    <>
      <Figures view={view} onOpen={onOpen} />
      {next && (
        <Button label={t('popup.next')} icon="next" look="primary" onPress={() => onOpen(next.case.id)} />
      )}
      <BrandCounts brands={view.brands} />
    </>
  );
}

/** What a new person sees: how to begin. */
function FirstRun() {
  const { t } = useWords();
  return (
    <section className="popup-first">
      <h1>{t('popup.first.title')}</h1>
      <p>{t('popup.first.start')}</p>
      <p>{t('popup.first.then')}</p>
    </section>
  );
}
