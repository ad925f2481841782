import type { KeyboardEvent } from 'react';
import type { SiteId } from '../../lib/core/types.ts';
import type { Lane, QueueFilter, QueueView } from '../../lib/messages.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words-context.ts';

const lanes: readonly Lane[] = ['waiting', 'snoozed', 'escalated', 'done'];

interface LanesProps {
  query: QueueFilter;
  view: QueueView | null;
  /** Of the page the sidebar stands on. */
  site: SiteId;
  onChoose(change: { lane: Lane } | { site: SiteId | null }): void;
}

/** The four lists as tabs, and whether all sites are shown or this one. */
export function Lanes({ query, view, site, onChoose }: LanesProps) {
  const { t } = useWords();
  return (
    <div className="lanes">
      <div className="tabs" role="tablist" aria-label={t('lanes')} onKeyDown={walk}>
        {lanes.map((lane) => (
          <Tab
            key={lane}
            lane={lane}
            count={view?.lanes[lane] ?? null}
            chosen={query.lane === lane}
            onChoose={() => onChoose({ lane })}
          />
        ))}
      </div>
      <fieldset className="segments">
        <legend className="unseen">{t('filter')}</legend>
        <Button
          label={t('filter.this')}
          look="quiet"
          pressed={query.site === site}
          onPress={() => onChoose({ site })}
        />
        <Button
          label={t('filter.all')}
          look="quiet"
          pressed={query.site === null}
          onPress={() => onChoose({ site: null })}
        />
      </fieldset>
    </div>
  );
}

function Tab(p: { lane: Lane; count: number | null; chosen: boolean; onChoose(): void }) {
  const words = useWords();
  return (
    <button
      type="button"
      role="tab"
      id={`lane-${p.lane}`}
      className="tab"
      aria-selected={p.chosen}
      tabIndex={p.chosen ? 0 : -1}
      onClick={(event) => {
        if (event.nativeEvent.isTrusted) p.onChoose();
      }}
    >
      {words.t(`lane.${p.lane}`)}{' '}
      {p.count !== null && p.count > 0 && <span className="tab-count">{words.number(p.count)}</span>}
    </button>
  );
}

/** Arrow keys move along the tabs, in the direction of reading. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step || !(event.target instanceof HTMLElement)) return;
  const rtl = event.currentTarget.matches(':dir(rtl)');
  const next = step > 0 !== rtl ? event.target.nextElementSibling : event.target.previousElementSibling;
  if (next instanceof HTMLElement) next.focus();
}
