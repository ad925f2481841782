import { useRef, useState } from 'react';
import type { ClosedDay, OpeningHours } from '../../../lib/core/policy.ts';
import type { Words } from '../../../lib/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../words-context.ts';
import { CountryHolidays } from './CountryHolidays.tsx';
import type { FileFault, HolidayTools } from './holidays.ts';
import { Windows } from './Windows.tsx';

interface DayListsProps {
  hours: OpeningHours;
  holidays: HolidayTools;
  onChange(hours: OpeningHours): void;
}

type Said = { tone: 'good' | 'bad'; text: string };

/** Public holidays as data, days off, and days with hours of their own. */
export function DayLists({ hours, holidays, onChange }: DayListsProps) {
  const words = useWords();
  const { t } = words;
  const [said, setSaid] = useState<Said | null>(null);

  const take = (days: readonly ClosedDay[], more = '') => {
    onChange({ ...hours, holidays: merged(hours.holidays, days) });
    const text = t('policies.holidays.taken', { count: days.length, year: String(holidays.until) });
    setSaid({ tone: 'good', text: [text, more].filter(Boolean).join(' ') });
  };
  const readFile = async (file: File) => {
    const read = await holidays.read(await file.text());
    if (!read.ok) return setSaid({ tone: 'bad', text: faultText(words, read.fault) });
    take(read.days, read.withTimes > 0 ? t('policies.holidays.withTimes', { count: read.withTimes }) : '');
  };
  return (
    <>
      <fieldset className="days">
        <legend>{t('policies.holidays')}</legend>
        <CountryHolidays tools={holidays} onTake={take} />
        <FileButton label={t('policies.holidays.file')} onFile={(file) => void readFile(file)} />
        {said && <Notice tone={said.tone} text={said.text} />}
        {hours.holidays.length > 0 && (
          <details>
            <summary>{t('policies.holidays.count', { count: hours.holidays.length })}</summary>
            <Button
              label={t('policies.holidays.clear')}
              look="quiet"
              onPress={() => onChange({ ...hours, holidays: [] })}
            />
            <ul className="day-list">
              {hours.holidays.map((day) => (
                <li className="listed-day" key={day.date}>
                  <span>{words.day(day.date)}</span>
                  <bdi>{day.name}</bdi>
                  <Button
                    label={t('options.remove', { name: words.day(day.date) })}
                    icon="close"
                    iconOnly
                    look="quiet"
                    onPress={() =>
                      onChange({ ...hours, holidays: hours.holidays.filter((each) => each !== day) })
                    }
                  />
                </li>
              ))}
            </ul>
          </details>
        )}
      </fieldset>
      <SingleDays
        legend={t('policies.daysOff')}
        days={hours.daysOff}
        blank={{ date: '', name: '' }}
        onChange={(daysOff) => onChange({ ...hours, daysOff })}
      />
      <SingleDays
        legend={t('policies.extraDays')}
        days={hours.extraDays}
        blank={{ date: '', name: '', windows: [{ from: '09:00', to: '17:00' }] }}
        onChange={(extraDays) => onChange({ ...hours, extraDays })}
      >
        {(day, put) => (
          <Windows
            of={day.date === '' ? t('policies.extraDays') : words.day(day.date)}
            windows={day.windows}
            onChange={(windows) => put({ ...day, windows })}
          />
        )}
      </SingleDays>
    </>
  );
}

interface SingleDaysProps<D extends ClosedDay> {
  legend: string;
  days: readonly D[];
  blank: D;
  onChange(days: D[]): void;
  children?: (day: D, put: (day: D) => void) => React.ReactNode;
}

/** Days written by hand: a date, what it is, and what `children` adds. */
function SingleDays<D extends ClosedDay>({ legend, days, blank, onChange, children }: SingleDaysProps<D>) {
  const { t } = useWords();
  return (
    <fieldset className="days">
      <legend>{legend}</legend>
      {days.map((day, i) => {
        const put = (next: D) => onChange(days.map((each, other) => (other === i ? next : each)));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: while it is written a day has no identity but its place.
          <div className="day-row" key={i}>
            <input
              className="field"
              type="date"
              aria-label={t('policies.day.date', { list: legend, number: i + 1 })}
              value={day.date}
              onChange={(event) => put({ ...day, date: event.target.value })}
            />
            <input
              className="field"
              dir="auto"
              placeholder={t('policies.day.name')}
              aria-label={t('policies.day.name')}
              value={day.name}
              onChange={(event) => put({ ...day, name: event.target.value })}
            />
            {children?.(day, put)}
            <Button
              label={t('policies.day.remove', { list: legend, number: i + 1 })}
              icon="close"
              iconOnly
              look="quiet"
              onPress={() => onChange(days.filter((_, other) => other !== i))}
            />
          </div>
        );
      })}
      <div className="buttons">
        <Button
          label={t('policies.day.add')}
          icon="add"
          look="quiet"
          onPress={() => onChange([...days, blank])}
        />
      </div>
    </fieldset>
  );
}

function FileButton({ label, onFile }: { label: string; onFile(file: File): void }) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="buttons">
      <Button label={label} icon="upload" onPress={() => chooser.current?.click()} />
      <input
        ref={chooser}
        type="file"
        accept="text/calendar,.ics"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}

/** Each date once, in order; a name that is there already stays. */
function merged(known: readonly ClosedDay[], more: readonly ClosedDay[]): ClosedDay[] {
  const byDate = new Map([...more, ...known].map((day) => [day.date, day]));
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function faultText({ t, number }: Words, fault: FileFault): string {
  return t(
    `policies.file.${fault.kind}`,
    'line' in fault ? { line: number(fault.line), text: fault.text } : {},
  );
}
