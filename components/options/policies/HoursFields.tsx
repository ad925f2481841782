import { useId } from 'react';
import { type OpeningHours, weekdays } from '../../../lib/core/policy.ts';
import { useWords } from '../../words-context.ts';
import { DayLists } from './DayLists.tsx';
import type { HolidayTools } from './holidays.ts';
import { Windows } from './Windows.tsx';

interface HoursFieldsProps {
  hours: OpeningHours;
  holidays: HolidayTools;
  onChange(hours: OpeningHours): void;
}

/** Zone, week, holidays and single days. */
export function HoursFields({ hours, holidays, onChange }: HoursFieldsProps) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  return (
    <>
      <div className="form-row">
        <label htmlFor={id}>{t('policies.zone')}</label>
        <input
          id={id}
          className="field"
          dir="ltr"
          list={`${id}list`}
          spellCheck={false}
          autoComplete="off"
          value={hours.zone}
          onChange={(event) => onChange({ ...hours, zone: event.target.value.trim() })}
        />
        <datalist id={`${id}list`}>
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
      <fieldset className="week">
        <legend>{t('policies.week')}</legend>
        {words.weekOrder.map((n) => {
          const day = weekdays[n - 1] ?? 'mon';
          return (
            <div className="week-row" key={day}>
              <span>{words.weekday(n)}</span>
              <Windows
                of={words.weekday(n)}
                windows={hours.week[day]}
                onChange={(windows) => onChange({ ...hours, week: { ...hours.week, [day]: windows } })}
              />
            </div>
          );
        })}
      </fieldset>
      <DayLists hours={hours} holidays={holidays} onChange={onChange} />
    </>
  );
}
