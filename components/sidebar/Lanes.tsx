import type { KeyboardEvent } from 'react';
import type { SiteId } from '../../lib/core/types.ts';
import type { Lane, QueueFilter, QueueView } from '../../lib/messages.ts';
import { shownCount } from '../../lib/words.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words-context.ts';

const lanes: readonly Lane[] = ['waiting', 'snoozed', 'escalated', 'done', 'trolls'];

interface LanesProps {
  query: QueueFilter;
  view: QueueView | null;
  /** Of the page the sidebar stands on. */
  site: SiteId;
  /** The round list is shown instead of a list of cases: only the sites can be chosen then. */
  rounds: boolean;
  onChoose(change: { lane: Lane } | { site: SiteId | null } | { thanks: boolean }): void;
}

/** The four lists as tabs, and whether all sites are shown or this one. */
export function Lanes({ query, view, site, rounds, onChoose }: LanesProps) {
  const words = useWords();
  const { t } = words;
  const shownIn = (lane: Lane) => {
    const count = view?.lanes[lane];
    if (!view || !count) return null;
    return lane === 'waiting' ? shownCount(words, count, view.trust) : words.number(count);
  };
  return (
    <div className="lanes">
      {!rounds && (
        <div className="tabs" role="tablist" aria-label={t('lanes')} onKeyDown={walk}>
          {lanes
            .filter((lane) => lane !== 'trolls' || query.lane === lane || shownIn(lane))
            .map((lane) => (
              <Tab
                key={lane}
                id={lane}
                name={t(`lane.${lane}`)}
                count={shownIn(lane)}
                chosen={query.lane === lane}
                onChoose={() => onChoose({ lane })}
              />
            ))}
        </div>
      )}
      <fieldset className="segments">
        <legend className="unseen">{t('filter')}</legend>
        {!rounds && query.lane === 'waiting' && (
          <Button
            label={t('filter.thanks')}
            look="quiet"
            pressed={query.thanks ?? false}
            onPress={() => onChoose({ thanks: !query.thanks })}
          />
        )}
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

function Tab(p: { id: string; name: string; count: string | null; chosen: boolean; onChoose(): void }) {
  return (
    <button
      type="button"
      role="tab"
      id={`lane-${p.id}`}
      className="tab"
      aria-selected={p.chosen}
      tabIndex={p.chosen ? 0 : -1}
      onClick={(event) => {
        if (event.nativeEvent.isTrusted) p.onChoose();
      }}
    >
      {p.name} {p.count !== null && <span className="tab-count">{p.count}</span>}
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
