import { useId, useState } from 'react';
import { type TargetKind, type Targets, targetKinds } from '../../../lib/core/policy.ts';
import { useWords } from '../../words-context.ts';
import { type Unit, unitOf, units } from './draft.ts';

/** First response, next response and resolution, each a time or none. */
export function TargetFields({ targets, onChange }: { targets: Targets; onChange(targets: Targets): void }) {
  return (
    <div className="form-columns">
      {targetKinds.map((kind) => (
        <TargetField
          key={kind}
          kind={kind}
          target={targets[kind]}
          onChange={(target) => onChange({ ...targets, [kind]: target })}
        />
      ))}
    </div>
  );
}

interface TargetFieldProps {
  kind: TargetKind;
  /** ms; null: none; NaN while nothing sensible is written. */
  target: number | null;
  onChange(target: number | null): void;
}

function TargetField({ kind, target, onChange }: TargetFieldProps) {
  const { t } = useWords();
  const id = useId();
  const [unit, setUnit] = useState<Unit>(target === null ? 'hour' : unitOf(target));
  const [text, setText] = useState(target === null ? '' : String(target / units[unit]));

  const write = (value: string, as: Unit) => {
    setText(value);
    const amount = value.trim() === '' ? Number.NaN : Number(value);
    onChange(amount >= 0 && Number.isFinite(amount) ? Math.round(amount * units[as]) : Number.NaN);
  };
  return (
    <div className="form-row">
      <label htmlFor={id}>{t(`policies.target.${kind}`)}</label>
      <span className="target">
        <input
          id={id}
          className="field"
          type="number"
          min={0}
          step="any"
          inputMode="decimal"
          disabled={target === null}
          value={target === null ? '' : text}
          aria-invalid={Number.isNaN(target)}
          onChange={(event) => write(event.target.value, unit)}
        />
        <select
          className="field"
          aria-label={t('policies.unit.label', { target: t(`policies.target.${kind}`) })}
          value={target === null ? 'none' : unit}
          onChange={(event) => {
            const chosen = event.target.value;
            if (chosen === 'none') return onChange(null);
            const next = (Object.keys(units) as Unit[]).find((each) => each === chosen) ?? 'minute';
            setUnit(next);
            write(text, next);
          }}
        >
          <option value="minute">{t('policies.unit.minute')}</option>
          <option value="hour">{t('policies.unit.hour')}</option>
          <option value="day">{t('policies.unit.day')}</option>
          <option value="none">{t('policies.unit.none')}</option>
        </select>
      </span>
    </div>
  );
}
