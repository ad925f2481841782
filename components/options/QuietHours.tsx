import type { QuietHours as Hours, QuietWindow } from '../../lib/core/quiet.ts';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../words-context.ts';

/** What is offered first. */
const night: QuietWindow = { from: '20:00', to: '08:00' };

interface QuietHoursProps {
  hours: Hours;
  onChange(hours: Hours): void;
}

/** When no notification comes, for each day of the week. */
export function QuietHours({ hours, onChange }: QuietHoursProps) {
  const { t, weekday, weekOrder } = useWords();
  const isOn = hours.some((window) => window !== null);
  const set = (day: number, window: QuietWindow | null) => onChange(hours.with(day - 1, window));
  return (
    <>
      <Switch
        label={t('options.quiet')}
        checked={isOn}
        onChange={(on) => onChange(on ? Array.from({ length: 7 }, () => night) : [])}
      />
      {isOn && (
        <>
          <ul className="quiet">
            {weekOrder.map((day) => (
              <QuietDay
                key={day}
                name={weekday(day)}
                window={hours[day - 1] ?? null}
                onChange={(window) => set(day, window)}
              />
            ))}
          </ul>
          <p className="hint">{t('options.quiet.hint')}</p>
        </>
      )}
    </>
  );
}

interface QuietDayProps {
  name: string;
  window: QuietWindow | null;
  onChange(window: QuietWindow | null): void;
}

function QuietDay({ name, window, onChange }: QuietDayProps) {
  const { t } = useWords();
  const time = (label: string, end: keyof QuietWindow, of: QuietWindow) => (
    <input
      type="time"
      className="field"
      aria-label={label}
      value={of[end]}
      onChange={({ target: { value } }) => {
        // Empty while it is being typed.
        if (value) onChange({ ...of, [end]: value });
      }}
    />
  );
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={window !== null}
          onChange={(event) => onChange(event.target.checked ? night : null)}
        />
        <span>{name}</span>
      </label>
      {window && (
        <>
          {time(t('options.quiet.from', { day: name }), 'from', window)}
          <span aria-hidden="true">{t('options.quiet.until')}</span>
          {time(t('options.quiet.to', { day: name }), 'to', window)}
          {window.to <= window.from && <span>{t('options.quiet.nextDay')}</span>}
        </>
      )}
    </li>
  );
}
