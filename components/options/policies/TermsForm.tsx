import { useId, useState } from 'react';
import type { Terms } from '../../../lib/core/policy.ts';
import { policyPresets } from '../../../lib/core/policy-presets.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words-context.ts';
import { faultsOf, neverOpens, officeHours } from './draft.ts';
import { HoursFields } from './HoursFields.tsx';
import type { HolidayTools } from './holidays.ts';
import { RuleRows } from './RuleRows.tsx';
import { TargetFields } from './TargetFields.tsx';

interface TermsFormProps {
  terms: Terms;
  /** IANA name of the person's own zone. */
  zone: string;
  holidays: HolidayTools;
  onChange(terms: Terms): void;
}

/** All that one version of a policy says. */
export function TermsForm({ terms, zone, holidays, onChange }: TermsFormProps) {
  const { t } = useWords();
  const risk = useId();
  const calendarName = useId();
  // Kept while the other kind is chosen, so that a look around loses nothing.
  const [hours, setHours] = useState(terms.calendar.kind === 'hours' ? terms.calendar : officeHours(zone));
  const { calendar } = terms;
  return (
    <>
      <Presets
        onChoose={({ targets, rules, riskShare }) => onChange({ ...terms, targets, rules, riskShare })}
      />
      <TargetFields targets={terms.targets} onChange={(targets) => onChange({ ...terms, targets })} />
      <RuleRows rules={terms.rules} onChange={(rules) => onChange({ ...terms, rules })} />
      <fieldset className="choices">
        <legend>{t('policies.calendar')}</legend>
        {(['always', 'hours'] as const).map((kind) => (
          <label key={kind} htmlFor={`${calendarName}${kind}`}>
            <input
              id={`${calendarName}${kind}`}
              type="radio"
              name={calendarName}
              checked={calendar.kind === kind}
              onChange={() => onChange({ ...terms, calendar: kind === 'hours' ? hours : { kind } })}
            />
            <span>{t(`policies.calendar.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      {calendar.kind === 'hours' && (
        <HoursFields
          hours={calendar}
          holidays={holidays}
          onChange={(next) => {
            setHours(next);
            onChange({ ...terms, calendar: next });
          }}
        />
      )}
      {neverOpens(calendar) && <Notice tone="warn" text={t('policies.never')} />}
      <div className="form-row">
        <label htmlFor={risk}>{t('policies.risk')}</label>
        <input
          id={risk}
          className="field short"
          type="number"
          min={0}
          max={100}
          value={Math.round(terms.riskShare * 100)}
          onChange={(event) =>
            onChange({ ...terms, riskShare: Math.min(100, Math.max(0, Number(event.target.value))) / 100 })
          }
        />
      </div>
      {faultsOf(terms).map((fault) => (
        <Notice key={fault} tone="warn" text={t(`policies.fault.${fault}`)} />
      ))}
    </>
  );
}

/** Fills in suggested targets, to be changed at will; the opening hours stay as they are. */
function Presets({ onChoose }: { onChoose(terms: Terms): void }) {
  const { t } = useWords();
  return (
    <Select
      label={t('policies.preset')}
      value=""
      options={[
        { value: '', name: t('policies.preset.choose') },
        ...policyPresets.map(({ id }) => ({ value: id, name: t(`policies.preset.${id}`) })),
      ]}
      onChange={(chosen) => {
        const preset = policyPresets.find(({ id }) => id === chosen);
        if (preset) onChoose(preset.terms);
      }}
    />
  );
}
