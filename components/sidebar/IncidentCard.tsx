import { useId, useState } from 'react';
import type { IncidentDecision } from '../../lib/core/incident.ts';
import type { IncidentView } from '../../lib/messages.ts';
import type { Words } from '../../lib/words.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words-context.ts';
import { IncidentBlock } from './IncidentBlock.tsx';
import { IncidentMembers } from './IncidentMembers.tsx';

interface IncidentCardProps {
  item: IncidentView;
  /** The other incidents of the brand: what it may be the same as. */
  others: readonly IncidentView[];
  onDecide(decision: IncidentDecision): Promise<boolean>;
}

type Part = 'members' | 'block' | 'merge';

export function IncidentCard({ item, others, onDecide }: IncidentCardProps) {
  const words = useWords();
  const { t } = words;
  const name = useId();
  const [part, setPart] = useState<Part | null>(null);
  const toggle = (each: Part) => () => setPart(part === each ? null : each);
  const { state } = item.incident;
  return (
    <li className="card" tabIndex={-1} aria-labelledby={name}>
      <p id={name} className="incident-name">
        {incidentName(words, item)}
      </p>
      <IncidentFacts item={item} />
      <div className="card-toggles">
        <Toggle part="members" open={part} onPress={toggle('members')} />
        <Toggle part="block" open={part} onPress={toggle('block')} />
      </div>
      {part === 'members' && <IncidentMembers item={item} onDecide={onDecide} />}
      {part === 'block' && <IncidentBlock item={item} onDecide={onDecide} />}
      <div className="card-actions">
        {state === 'closed' ? (
          <Button
            label={t('incident.reopen')}
            icon="undo"
            onPress={() => void onDecide({ kind: 'reopen' })}
          />
        ) : (
          <Button label={t('incident.close')} icon="check" onPress={() => void onDecide({ kind: 'close' })} />
        )}
        {others.length > 0 && (
          <Button label={t('incident.merge')} expanded={part === 'merge'} onPress={toggle('merge')} />
        )}
      </div>
      {part === 'merge' && (
        <fieldset className="choices">
          <legend>{t('incident.merge.question')}</legend>
          {others.map((other) => (
            <Button
              key={other.incident.id}
              label={`${incidentName(words, other)}, ${words.time(other.incident.firstAt)}`}
              onPress={() => void onDecide({ kind: 'merge', with: other.incident.id })}
            />
          ))}
        </fieldset>
      )}
    </li>
  );
}

function Toggle({ part, open, onPress }: { part: 'members' | 'block'; open: Part | null; onPress(): void }) {
  const { t } = useWords();
  return (
    <Button
      label={t(`incident.${part}`)}
      icon="chevron"
      look="quiet"
      expanded={open === part}
      onPress={onPress}
    />
  );
}

/** What is out of order, by its two commonest names. */
function incidentName({ t, list }: Words, { incident }: IncidentView): string {
  const things = incident.things.slice(0, 2);
  return things.length === 0 ? t('thing.none') : list(things.map((thing) => thingName(t, thing)));
}

const things = [
  'app',
  'login',
  'site',
  'payment',
  'internet',
  'phone',
  'tv',
  'power',
  'water',
  'heating',
  'train',
  'flight',
  'delivery',
] as const;

function thingName(t: Words['t'], thing: string): string {
  const known = things.find((each) => each === thing);
  return t(known ? `thing.${known}` : 'thing.none');
}

function IncidentFacts({ item }: { item: IncidentView }) {
  const words = useWords();
  const { t } = words;
  const { incident, answered, total, again } = item;
  return (
    <ul className="card-meta">
      <li className="chip" data-hot={incident.state === 'open' || undefined}>
        {t(`incident.state.${incident.state}`)}
      </li>
      <li>
        {t('incident.answered', {
          count: total,
          answered: words.number(answered),
          total: words.number(total),
        })}
      </li>
      <li>{t('incident.since', { moment: words.moment(incident.firstAt) })}</li>
      {incident.lastHour > 0 && <li>{t('incident.lastHour', { count: incident.lastHour })}</li>}
      {incident.languages.length > 0 && <li>{words.list(incident.languages.map(words.languageName))}</li>}
      {again > 0 && (
        <li className="chip" data-news>
          {t('incident.again', { count: again })}
        </li>
      )}
    </ul>
  );
}
