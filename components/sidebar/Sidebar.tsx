import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { BrandId, SiteId } from '../../lib/core/types.ts';
import type { IncidentsView, Lane, QueueFilter, QueueView } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Words } from '../../lib/words.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { createSurface } from '../state.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { ClockContext, createClock } from '../ui/clock.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords, WordsContext } from '../words-context.ts';
import { calmly } from './calmly.ts';
import { DraftPanel } from './DraftPanel.tsx';
import { Header } from './Header.tsx';
import { HealthLine, HealthNotice } from './HealthNotice.tsx';
import { Incidents } from './Incidents.tsx';
import { Lanes } from './Lanes.tsx';
import type { Actor } from './page-port.ts';
import { Queue } from './Queue.tsx';
import { Rounds } from './Rounds.tsx';
import { type Tools, ToolsContext, useTools } from './tools.ts';

export interface SidebarProps extends Tools {
  /** Closed, it keeps what was typed in it but asks nothing, counts nothing and shows nothing. */
  open: boolean;
  words: Words;
  theme: Settings['theme'];
  /** Null: all brands. */
  brandId: BrandId | null;
  /** What that brand is called; null: unknown. */
  brandName: string | null;
  /** Calls `ring` whenever the worker changed something, until the returned function is called. */
  subscribe(ring: () => void): () => void;
  onClose(): void;
}

/** How many cards one more page brings, and the most that the worker gives (lib/shapes.ts). */
/** How long after a change, ms, incidents are looked for while nobody looks at them. */
const calm = 3000;
const pageSize = 50;
const mostRows = 200;

export function Sidebar({ open, words, theme, ...p }: SidebarProps) {
  const { send, page, site, overDraft, thinkTwice, now, newId } = p;
  const tools = useMemo<Tools>(
    () => ({ send, page, site, overDraft, thinkTwice, now, newId }),
    [send, page, site, overDraft, thinkTwice, now, newId],
  );
  const clock = useMemo(() => createClock(now, document), [now]);
  const own = useRef<HTMLElement>(null);
  useEffect(() => {
    clock.run(open);
    // A person who opened the sidebar by the keyboard goes on inside it.
    if (open) own.current?.focus({ preventScroll: true });
    return () => clock.run(false);
  }, [clock, open]);
  return (
    <WordsContext value={words}>
      <ToolsContext value={tools}>
        <ClockContext value={clock}>
          <section
            className="carerail sidebar"
            aria-label="CareRail"
            lang={words.language}
            dir={words.dir}
            data-theme={theme}
            hidden={!open}
            tabIndex={-1}
            ref={own}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && event.nativeEvent.isTrusted) p.onClose();
            }}
          >
            <Boundary fallback={<Notice tone="bad" text={words.t('crash')} />}>
              <Content open={open} {...p} />
            </Boundary>
          </section>
        </ClockContext>
      </ToolsContext>
    </WordsContext>
  );
}

function Content({ open, brandId, brandName, subscribe, onClose }: Omit<SidebarProps, 'words' | 'theme'>) {
  const { t } = useWords();
  const { send, site, page } = useTools();
  const [actor, setActor] = useState<Actor | null>(null);
  const [surface] = useState(() =>
    createSurface<QueueFilter, QueueView>({ brandId, site, lane: 'waiting', limit: pageSize }, (query) =>
      send('queue.view', query),
    ),
  );
  const { query, view, problem, retry, letBe, ask, act } = useStore(surface);
  useEffect(() => {
    if (open) return surface.getState().listen(subscribe);
  }, [open, surface, subscribe]);
  useEffect(() => {
    const { query, ask } = surface.getState();
    if (query.brandId !== brandId) void ask({ ...query, brandId, limit: pageSize });
  }, [brandId, surface]);

  // Every answer of the worker follows an opening or the bell: then the page is looked at again too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `view` says when
  useEffect(() => {
    let isLatest = open;
    if (open) void page.acting().then((now) => isLatest && setActor(now));
    return () => {
      isLatest = false;
    };
  }, [open, view, page]);

  const [panel, setPanel] = useState<'queue' | 'rounds' | 'incidents'>('queue');
  const [disruptions] = useState(() =>
    createSurface<{ brandId: BrandId | null }, IncidentsView>({ brandId }, (asked) =>
      send('incidents.view', asked),
    ),
  );
  const incidents = useStore(disruptions);
  useEffect(() => {
    // The worker reads a day's comments for them: the queue goes first.
    if (open) return disruptions.getState().listen(calmly(subscribe, panel === 'incidents' ? 0 : calm));
  }, [open, panel, disruptions, subscribe]);
  useEffect(() => {
    const { query, ask } = disruptions.getState();
    if (query.brandId !== brandId) void ask({ brandId });
  }, [brandId, disruptions]);
  const known = incidents.view?.items.length ?? 0;
  const rounds = panel === 'rounds';
  const shown = panel === 'incidents' && known > 0;
  const toggle = (to: 'rounds' | 'incidents') => () => setPanel(panel === to ? 'queue' : to);
  const choose = (change: { lane: Lane } | { site: SiteId | null } | { thanks: boolean }) =>
    void ask({ ...query, ...change, limit: pageSize });
  const thanks = query.lane === 'waiting' && query.thanks === true;
  const more = () => void ask({ ...query, limit: Math.min(query.limit + pageSize, mostRows) });
  const canGrow = view !== null && view.items.length < Math.min(view.total, mostRows);
  return (
    <>
      <Header
        view={view}
        brand={brandId !== null && brandName !== null ? { id: brandId, name: brandName } : null}
        actor={actor}
        rounds={rounds}
        onRounds={toggle('rounds')}
        incidents={{ open: incidents.view?.open ?? 0, all: known, shown }}
        onIncidents={toggle('incidents')}
        onClose={onClose}
      />
      <Lanes query={query} view={view} site={site} rounds={rounds || shown} onChoose={choose} />
      {problem && <ErrorNotice problem={problem} onRetry={retry} onCancel={letBe} />}
      {view && <HealthNotice view={view} site={query.site} />}
      {rounds && open && <Rounds brandId={brandId} site={query.site} subscribe={subscribe} />}
      {shown && incidents.problem && (
        <ErrorNotice problem={incidents.problem} onRetry={incidents.retry} onCancel={incidents.letBe} />
      )}
      {shown && incidents.view && <Incidents view={incidents.view} act={incidents.act} />}
      {view && !rounds && !shown && (
        <Queue
          key={`${query.lane} ${thanks}`}
          lane={query.lane}
          thanks={thanks}
          view={view}
          act={act}
          onMore={canGrow ? more : null}
        />
      )}
      {/* Below the cards, which must not move under a pointer when it comes. */}
      {open && <DraftPanel subscribe={subscribe} />}
      {view && <HealthLine view={view} />}
      {!view && !problem && (
        <p className="loading" role="status">
          {t('loading')}
        </p>
      )}
    </>
  );
}
