import { useId } from 'react';
import type { Decision, DismissReason } from '../../lib/core/types.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words-context.ts';
import { useTools } from './tools.ts';

const reasons: readonly DismissReason[] = ['no-answer-needed', 'answered-elsewhere', 'spam', 'not-for-us'];
const hour = 3_600_000;

interface ChoicesProps {
  onDecide(decision: Decision): void;
}

export function DismissChoices({ onDecide }: ChoicesProps) {
  const { t } = useWords();
  return (
    <fieldset className="choices">
      <legend>{t('dismiss.question')}</legend>
      {reasons.map((reason) => (
        <Button
          key={reason}
          label={t(`dismiss.${reason}`)}
          onPress={() => onDecide({ kind: 'dismiss', reason })}
        />
      ))}
    </fieldset>
  );
}

export function SnoozeChoices({ onDecide }: ChoicesProps) {
  const { t, time } = useWords();
  const { now } = useTools();
  const tomorrow = nineTomorrow(now());
  const until = (end: () => number) => () => onDecide({ kind: 'snooze', until: end() });
  return (
    <fieldset className="choices">
      <legend>{t('snooze.question')}</legend>
      <Button label={t('snooze.hour')} onPress={until(() => now() + hour)} />
      <Button label={t('snooze.hours')} onPress={until(() => now() + 3 * hour)} />
      <Button label={t('snooze.tomorrow', { time: time(tomorrow) })} onPress={until(() => tomorrow)} />
      <Button
        label={t('snooze.customer')}
        onPress={() => onDecide({ kind: 'snooze', until: 'customer-writes' })}
      />
    </fieldset>
  );
}

/** 9:00 of the next day in the person's own zone, epoch ms. */
function nineTomorrow(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 9).getTime();
}

interface EscalateProps extends ChoicesProps {
  note: string;
  onNote(note: string): void;
  onCancel(): void;
}

export function EscalateForm({ note, onNote, onDecide, onCancel }: EscalateProps) {
  const { t } = useWords();
  const field = useId();
  return (
    <div className="choices">
      <label htmlFor={field}>{t('escalate.note')}</label>
      <textarea
        id={field}
        className="field"
        dir="auto"
        rows={2}
        maxLength={5000}
        value={note}
        onChange={(event) => onNote(event.target.value)}
      />
      <Button
        label={t('escalate.confirm')}
        look="primary"
        onPress={() => onDecide({ kind: 'escalate', note: note.trim() })}
      />
      <Button label={t('cancel')} look="quiet" onPress={onCancel} />
    </div>
  );
}
