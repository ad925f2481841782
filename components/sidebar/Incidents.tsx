import type { IncidentDecision } from '../../lib/core/incident.ts';
import type { Outcome } from '../../lib/core/types.ts';
import type { IncidentsView, IncidentView } from '../../lib/messages.ts';
import { useWords } from '../words-context.ts';
import { IncidentCard } from './IncidentCard.tsx';
import { useTools } from './tools.ts';

interface IncidentsProps {
  view: IncidentsView;
  act(run: () => Promise<Outcome<unknown>>): Promise<boolean>;
}

/** The disruptions that many reported lately, each with its reports and what can be decided about it. */
export function Incidents({ view, act }: IncidentsProps) {
  const { t } = useWords();
  const { send, now, newId } = useTools();
  const decide = ({ incident }: IncidentView, decision: IncidentDecision) => {
    // One id for all tries of this decision: doing it twice does no harm.
    const fact = { id: newId(), brandId: incident.brandId, of: incident.id, at: now(), decision };
    return act(() => send('incident.decide', fact));
  };
  return (
    <div className="queue">
      <h3 className="rounds-title">{t('incidents.title')}</h3>
      <ul className="cards" aria-label={t('incidents.title')}>
        {view.items.map((item) => (
          <IncidentCard
            key={item.incident.id}
            item={item}
            others={view.items.filter(
              ({ incident }) =>
                incident.id !== item.incident.id && incident.brandId === item.incident.brandId,
            )}
            onDecide={(decision) => decide(item, decision)}
          />
        ))}
      </ul>
    </div>
  );
}
